// Generated from src/odd/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/odd/client.h"
#include "alibabacloud/odd/use_keywords.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "odd/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct odd::tables::Table<odd::UseKeywordsResponse::Response> {
  using T = odd::UseKeywordsResponse::Response;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Int", "", TypeOf<decltype(T::int_)>(), offsetof(T, int_), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UseKeywordsResponse.Response", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<odd::UseKeywordsResponse::Response> =
    &odd::tables::Table<odd::UseKeywordsResponse::Response>::kStruct;

template <>
struct odd::tables::Table<odd::UseKeywordsResponse> {
  using T = odd::UseKeywordsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"Response", "", TypeOf<decltype(T::response)>(), offsetof(T, response), Style::kFlat, 0},
  };
  static constexpr schema::Struct kStruct = {"UseKeywordsResponse", kFields, {}};
};

template <>
struct odd::tables::Table<odd::UseKeywordsRequest> {
  using T = odd::UseKeywordsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"3DModel", "", TypeOf<decltype(T::n3_d_model)>(), offsetof(T, n3_d_model), Style::kRepeat, 0},
      {"Class", "", TypeOf<decltype(T::class_)>(), offsetof(T, class_), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"DataDisk.1", "", TypeOf<decltype(T::data_disk_1)>(), offsetof(T, data_disk_1), Style::kRepeat, 0},
      {"Default", "", TypeOf<decltype(T::default_)>(), offsetof(T, default_), Style::kRepeat, 0},
      {"Delete", "", TypeOf<decltype(T::delete_)>(), offsetof(T, delete_), Style::kRepeat, 0},
      {"ERROR", "", TypeOf<decltype(T::error)>(), offsetof(T, error), Style::kRepeat, 0},
      {"IN", "", TypeOf<decltype(T::in)>(), offsetof(T, in), Style::kRepeat, 0},
      {"Namespace", "", TypeOf<decltype(T::namespace_)>(), offsetof(T, namespace_), Style::kRepeat, 0},
      {"errno", "", TypeOf<decltype(T::errno_)>(), offsetof(T, errno_), Style::kRepeat, 0},
      {"linux", "", TypeOf<decltype(T::linux_)>(), offsetof(T, linux_), Style::kRepeat, 0},
      {"new", "", TypeOf<decltype(T::new_)>(), offsetof(T, new_), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UseKeywordsRequest", kFields, {}};
};

namespace odd {
namespace tables {

constinit const schema::Action kUseKeywordsAction = {
    .name = "UseKeywords",
    .request = &Table<UseKeywordsRequest>::kStruct,
    .response = &Table<UseKeywordsResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .allows_get = false,
    .https_only = true,
    .timeout_seconds = 90,
};

schema::OwnedObject MakeUseKeywordsRequest() { return schema::MakeObject<UseKeywordsRequest>(); }
schema::OwnedObject MakeUseKeywordsResponse() { return schema::MakeObject<UseKeywordsResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const UseKeywordsResponse::Response*) noexcept {
  return tables::Table<UseKeywordsResponse::Response>::kStruct;
}

const schema::Struct& SchemaOf(const UseKeywordsResponse*) noexcept {
  return tables::Table<UseKeywordsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const UseKeywordsRequest*) noexcept {
  return tables::Table<UseKeywordsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const UseKeywordsRequest&) noexcept {
  return tables::kUseKeywordsAction;
}

Outcome<UseKeywordsResponse> Client::UseKeywords(const UseKeywordsRequest& request, const CallOptions& options) const {
  return internal::Invoke<UseKeywordsResponse>(*core_, tables::kUseKeywordsAction, request, options);
}

}  // namespace odd
}  // namespace alibabacloud
