// Generated from src/odd/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/odd/client.h"
#include "alibabacloud/odd/retire_alone.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "odd/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct odd::tables::Table<odd::RetireAloneResponse> {
  using T = odd::RetireAloneResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Struct kStruct = {"RetireAloneResponse", {}, {}};
};

template <>
struct odd::tables::Table<odd::RetireAloneRequest> {
  using T = odd::RetireAloneRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Struct kStruct = {"RetireAloneRequest", {}, {}};
};

namespace odd {
namespace tables {

constinit const schema::Action kRetireAloneAction = {
    .name = "RetireAlone",
    .request = &Table<RetireAloneRequest>::kStruct,
    .response = &Table<RetireAloneResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
};

schema::OwnedObject MakeRetireAloneRequest() { return schema::MakeObject<RetireAloneRequest>(); }
schema::OwnedObject MakeRetireAloneResponse() { return schema::MakeObject<RetireAloneResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const RetireAloneResponse*) noexcept {
  return tables::Table<RetireAloneResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RetireAloneRequest*) noexcept {
  return tables::Table<RetireAloneRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RetireAloneRequest&) noexcept {
  return tables::kRetireAloneAction;
}

Outcome<RetireAloneResponse> Client::RetireAlone(const RetireAloneRequest& request, const CallOptions& options) const {
  return internal::Invoke<RetireAloneResponse>(*core_, tables::kRetireAloneAction, request, options);
}

}  // namespace odd
}  // namespace alibabacloud
