// Generated from src/odd/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/odd/client.h"
#include "alibabacloud/odd/do_nothing.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "odd/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct odd::tables::Table<odd::DoNothingResponse> {
  using T = odd::DoNothingResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Struct kStruct = {"DoNothingResponse", {}, {}};
};

template <>
struct odd::tables::Table<odd::DoNothingRequest> {
  using T = odd::DoNothingRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Struct kStruct = {"DoNothingRequest", {}, {}};
};

namespace odd {
namespace tables {

constinit const schema::Action kDoNothingAction = {
    .name = "DoNothing",
    .request = &Table<DoNothingRequest>::kStruct,
    .response = &Table<DoNothingResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
};

schema::OwnedObject MakeDoNothingRequest() { return schema::MakeObject<DoNothingRequest>(); }
schema::OwnedObject MakeDoNothingResponse() { return schema::MakeObject<DoNothingResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const DoNothingResponse*) noexcept {
  return tables::Table<DoNothingResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DoNothingRequest*) noexcept {
  return tables::Table<DoNothingRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DoNothingRequest&) noexcept {
  return tables::kDoNothingAction;
}

Outcome<DoNothingResponse> Client::DoNothing(const DoNothingRequest& request, const CallOptions& options) const {
  return internal::Invoke<DoNothingResponse>(*core_, tables::kDoNothingAction, request, options);
}

}  // namespace odd
}  // namespace alibabacloud
