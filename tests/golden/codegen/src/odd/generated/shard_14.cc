// Generated from src/odd/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/odd/client.h"
#include "alibabacloud/odd/take_enumerations.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "odd/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct odd::tables::Table<odd::TakeEnumerationsResponse::Parts> {
  using T = odd::TakeEnumerationsResponse::Parts;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"State", "", TypeOf<decltype(T::state)>(), offsetof(T, state), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"TakeEnumerationsResponse.Parts", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<odd::TakeEnumerationsResponse::Parts> =
    &odd::tables::Table<odd::TakeEnumerationsResponse::Parts>::kStruct;

template <>
struct odd::tables::Table<odd::TakeEnumerationsResponse> {
  using T = odd::TakeEnumerationsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Parts", "", TypeOf<decltype(T::parts)>(), offsetof(T, parts), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"TakeEnumerationsResponse", kFields, {}};
};

template <>
struct odd::tables::Table<odd::TakeEnumerationsRequest> {
  using T = odd::TakeEnumerationsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Count", "", TypeOf<decltype(T::count)>(), offsetof(T, count), Style::kRepeat, 0},
      {"Kinds", "", TypeOf<decltype(T::kinds)>(), offsetof(T, kinds), Style::kRepeat, 0},
      {"Sign", "", TypeOf<decltype(T::sign)>(), offsetof(T, sign), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"TakeEnumerationsRequest", kFields, {}};
};

namespace odd {
namespace tables {

constinit const schema::Action kTakeEnumerationsAction = {
    .name = "TakeEnumerations",
    .request = &Table<TakeEnumerationsRequest>::kStruct,
    .response = &Table<TakeEnumerationsResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeTakeEnumerationsRequest() { return schema::MakeObject<TakeEnumerationsRequest>(); }
schema::OwnedObject MakeTakeEnumerationsResponse() { return schema::MakeObject<TakeEnumerationsResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const TakeEnumerationsResponse::Parts*) noexcept {
  return tables::Table<TakeEnumerationsResponse::Parts>::kStruct;
}

const schema::Struct& SchemaOf(const TakeEnumerationsResponse*) noexcept {
  return tables::Table<TakeEnumerationsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const TakeEnumerationsRequest*) noexcept {
  return tables::Table<TakeEnumerationsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const TakeEnumerationsRequest&) noexcept {
  return tables::kTakeEnumerationsAction;
}

Outcome<TakeEnumerationsResponse> Client::TakeEnumerations(const TakeEnumerationsRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<TakeEnumerationsResponse>(*core_, tables::kTakeEnumerationsAction, request, options);
}

}  // namespace odd
}  // namespace alibabacloud
