// Generated from src/odd/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/odd/client.h"
#include "alibabacloud/odd/retire_old.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "odd/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct odd::tables::Table<odd::RetireOldResponse> {
  using T = odd::RetireOldResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RetireOldResponse", kFields, {}};
};

template <>
struct odd::tables::Table<odd::RetireOldRequest> {
  using T = odd::RetireOldRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Old", "", TypeOf<decltype(T::old)>(), offsetof(T, old), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RetireOldRequest", kFields, {}};
};

namespace odd {
namespace tables {

constinit const schema::Action kRetireOldAction = {
    .name = "RetireOld",
    .request = &Table<RetireOldRequest>::kStruct,
    .response = &Table<RetireOldResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
};

schema::OwnedObject MakeRetireOldRequest() { return schema::MakeObject<RetireOldRequest>(); }
schema::OwnedObject MakeRetireOldResponse() { return schema::MakeObject<RetireOldResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const RetireOldResponse*) noexcept {
  return tables::Table<RetireOldResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RetireOldRequest*) noexcept {
  return tables::Table<RetireOldRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RetireOldRequest&) noexcept {
  return tables::kRetireOldAction;
}

Outcome<RetireOldResponse> Client::RetireOld(const RetireOldRequest& request, const CallOptions& options) const {
  return internal::Invoke<RetireOldResponse>(*core_, tables::kRetireOldAction, request, options);
}

}  // namespace odd
}  // namespace alibabacloud
