// Generated from src/ens/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_ens_regions.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ens/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ens::tables::Table<ens::DescribeEnsRegionsResponse::EnsRegions> {
  using T = ens::DescribeEnsRegionsResponse::EnsRegions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Area", "", TypeOf<decltype(T::area)>(), offsetof(T, area), Style::kRepeat, 0},
      {"EnName", "", TypeOf<decltype(T::en_name)>(), offsetof(T, en_name), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Province", "", TypeOf<decltype(T::province)>(), offsetof(T, province), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsRegionsResponse.EnsRegions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeEnsRegionsResponse::EnsRegions> =
    &ens::tables::Table<ens::DescribeEnsRegionsResponse::EnsRegions>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsRegionsResponse> {
  using T = ens::DescribeEnsRegionsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"EnsRegions", "EnsRegions", TypeOf<decltype(T::ens_regions)>(), offsetof(T, ens_regions), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsRegionsResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEnsRegionsRequest> {
  using T = ens::DescribeEnsRegionsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsRegionsRequest", kFields, {}};
};

namespace ens {
namespace tables {

constexpr std::string_view kDescribeEnsRegionsSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kDescribeEnsRegionsAction = {
    .name = "DescribeEnsRegions",
    .request = &Table<DescribeEnsRegionsRequest>::kStruct,
    .response = &Table<DescribeEnsRegionsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .success_codes = kDescribeEnsRegionsSuccessCodes,
};

schema::OwnedObject MakeDescribeEnsRegionsRequest() { return schema::MakeObject<DescribeEnsRegionsRequest>(); }
schema::OwnedObject MakeDescribeEnsRegionsResponse() { return schema::MakeObject<DescribeEnsRegionsResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const DescribeEnsRegionsResponse::EnsRegions*) noexcept {
  return tables::Table<DescribeEnsRegionsResponse::EnsRegions>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsRegionsResponse*) noexcept {
  return tables::Table<DescribeEnsRegionsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsRegionsRequest*) noexcept {
  return tables::Table<DescribeEnsRegionsRequest>::kStruct;
}

Outcome<DescribeEnsRegionsResponse> Client::DescribeEnsRegions(const DescribeEnsRegionsRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<DescribeEnsRegionsResponse>(*core_, tables::kDescribeEnsRegionsAction, request, options);
}

}  // namespace ens
}  // namespace alibabacloud
