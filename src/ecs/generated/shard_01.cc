// Generated from src/ecs/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ecs/attach_network_interface.h"
#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/modify_instance_network_spec.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ecs/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ecs::tables::Table<ecs::AttachNetworkInterfaceResponse> {
  using T = ecs::AttachNetworkInterfaceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AttachNetworkInterfaceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::AttachNetworkInterfaceRequest> {
  using T = ecs::AttachNetworkInterfaceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"NetworkCardIndex", "", TypeOf<decltype(T::network_card_index)>(), offsetof(T, network_card_index),
       Style::kRepeat, 0},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"TrunkNetworkInstanceId", "", TypeOf<decltype(T::trunk_network_instance_id)>(),
       offsetof(T, trunk_network_instance_id), Style::kRepeat, 0},
      {"WaitForNetworkConfigurationReady", "", TypeOf<decltype(T::wait_for_network_configuration_ready)>(),
       offsetof(T, wait_for_network_configuration_ready), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AttachNetworkInterfaceRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceNetworkSpecResponse> {
  using T = ecs::ModifyInstanceNetworkSpecResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceNetworkSpecResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceNetworkSpecRequest::PromotionOptions> {
  using T = ecs::ModifyInstanceNetworkSpecRequest::PromotionOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CouponNo", "", TypeOf<decltype(T::coupon_no)>(), offsetof(T, coupon_no), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceNetworkSpecRequest.PromotionOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyInstanceNetworkSpecRequest::PromotionOptions> =
        &ecs::tables::Table<ecs::ModifyInstanceNetworkSpecRequest::PromotionOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyInstanceNetworkSpecRequest> {
  using T = ecs::ModifyInstanceNetworkSpecRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocatePublicIp", "", TypeOf<decltype(T::allocate_public_ip)>(), offsetof(T, allocate_public_ip),
       Style::kRepeat, 0},
      {"AutoPay", "", TypeOf<decltype(T::auto_pay)>(), offsetof(T, auto_pay), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, 0},
      {"ISP", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"InternetMaxBandwidthIn", "", TypeOf<decltype(T::internet_max_bandwidth_in)>(),
       offsetof(T, internet_max_bandwidth_in), Style::kRepeat, 0},
      {"InternetMaxBandwidthOut", "", TypeOf<decltype(T::internet_max_bandwidth_out)>(),
       offsetof(T, internet_max_bandwidth_out), Style::kRepeat, 0},
      {"NetworkChargeType", "", TypeOf<decltype(T::network_charge_type)>(), offsetof(T, network_charge_type),
       Style::kRepeat, 0},
      {"PromotionOptions", "", TypeOf<decltype(T::promotion_options)>(), offsetof(T, promotion_options), Style::kFlat,
       0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceNetworkSpecRequest", kFields, {}};
};

namespace ecs {
namespace tables {

constinit const schema::Action kAttachNetworkInterfaceAction = {
    .name = "AttachNetworkInterface",
    .request = &Table<AttachNetworkInterfaceRequest>::kStruct,
    .response = &Table<AttachNetworkInterfaceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeAttachNetworkInterfaceRequest() { return schema::MakeObject<AttachNetworkInterfaceRequest>(); }
schema::OwnedObject MakeAttachNetworkInterfaceResponse() {
  return schema::MakeObject<AttachNetworkInterfaceResponse>();
}

constinit const schema::Action kModifyInstanceNetworkSpecAction = {
    .name = "ModifyInstanceNetworkSpec",
    .request = &Table<ModifyInstanceNetworkSpecRequest>::kStruct,
    .response = &Table<ModifyInstanceNetworkSpecResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeModifyInstanceNetworkSpecRequest() {
  return schema::MakeObject<ModifyInstanceNetworkSpecRequest>();
}
schema::OwnedObject MakeModifyInstanceNetworkSpecResponse() {
  return schema::MakeObject<ModifyInstanceNetworkSpecResponse>();
}

}  // namespace tables

const schema::Struct& SchemaOf(const AttachNetworkInterfaceResponse*) noexcept {
  return tables::Table<AttachNetworkInterfaceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AttachNetworkInterfaceRequest*) noexcept {
  return tables::Table<AttachNetworkInterfaceRequest>::kStruct;
}

Outcome<AttachNetworkInterfaceResponse> Client::AttachNetworkInterface(const AttachNetworkInterfaceRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<AttachNetworkInterfaceResponse>(*core_, tables::kAttachNetworkInterfaceAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const ModifyInstanceNetworkSpecResponse*) noexcept {
  return tables::Table<ModifyInstanceNetworkSpecResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceNetworkSpecRequest::PromotionOptions*) noexcept {
  return tables::Table<ModifyInstanceNetworkSpecRequest::PromotionOptions>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceNetworkSpecRequest*) noexcept {
  return tables::Table<ModifyInstanceNetworkSpecRequest>::kStruct;
}

Outcome<ModifyInstanceNetworkSpecResponse> Client::ModifyInstanceNetworkSpec(
    const ModifyInstanceNetworkSpecRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyInstanceNetworkSpecResponse>(*core_, tables::kModifyInstanceNetworkSpecAction, request,
                                                             options);
}

}  // namespace ecs
}  // namespace alibabacloud
