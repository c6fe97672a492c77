// Generated from src/odd/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/odd/client.h"
#include "alibabacloud/odd/retire_foreign.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "odd/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct odd::tables::Table<odd::RetireForeignResponse> {
  using T = odd::RetireForeignResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Struct kStruct = {"RetireForeignResponse", {}, {}};
};

template <>
struct odd::tables::Table<odd::RetireForeignRequest> {
  using T = odd::RetireForeignRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Struct kStruct = {"RetireForeignRequest", {}, {}};
};

namespace odd {
namespace tables {

constinit const schema::Action kRetireForeignAction = {
    .name = "RetireForeign",
    .request = &Table<RetireForeignRequest>::kStruct,
    .response = &Table<RetireForeignResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
};

schema::OwnedObject MakeRetireForeignRequest() { return schema::MakeObject<RetireForeignRequest>(); }
schema::OwnedObject MakeRetireForeignResponse() { return schema::MakeObject<RetireForeignResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const RetireForeignResponse*) noexcept {
  return tables::Table<RetireForeignResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RetireForeignRequest*) noexcept {
  return tables::Table<RetireForeignRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RetireForeignRequest&) noexcept {
  return tables::kRetireForeignAction;
}

Outcome<RetireForeignResponse> Client::RetireForeign(const RetireForeignRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<RetireForeignResponse>(*core_, tables::kRetireForeignAction, request, options);
}

}  // namespace odd
}  // namespace alibabacloud
