// Generated from src/ens/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/reboot_instance.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ens/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ens::tables::Table<ens::RebootInstanceResponse> {
  using T = ens::RebootInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RebootInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RebootInstanceRequest> {
  using T = ens::RebootInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ForceStop", "", TypeOf<decltype(T::force_stop)>(), offsetof(T, force_stop), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"RebootInstanceRequest", kFields, {}};
};

namespace ens {
namespace tables {

constexpr std::string_view kRebootInstanceSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kRebootInstanceAction = {
    .name = "RebootInstance",
    .request = &Table<RebootInstanceRequest>::kStruct,
    .response = &Table<RebootInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .success_codes = kRebootInstanceSuccessCodes,
};

schema::OwnedObject MakeRebootInstanceRequest() { return schema::MakeObject<RebootInstanceRequest>(); }
schema::OwnedObject MakeRebootInstanceResponse() { return schema::MakeObject<RebootInstanceResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const RebootInstanceResponse*) noexcept {
  return tables::Table<RebootInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RebootInstanceRequest*) noexcept {
  return tables::Table<RebootInstanceRequest>::kStruct;
}

Outcome<RebootInstanceResponse> Client::RebootInstance(const RebootInstanceRequest& request,
                                                       const CallOptions& options) const {
  return internal::Invoke<RebootInstanceResponse>(*core_, tables::kRebootInstanceAction, request, options);
}

}  // namespace ens
}  // namespace alibabacloud
