// Generated from src/ens/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/create_instance.h"
#include "alibabacloud/ens/describe_network_attribute.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ens/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ens::tables::Table<ens::CreateInstanceResponse> {
  using T = ens::CreateInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"InstanceIds", "InstanceId", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateInstanceRequest::DataDisk> {
  using T = ens::CreateInstanceRequest::DataDisk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateInstanceRequest.DataDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::CreateInstanceRequest::DataDisk> =
    &ens::tables::Table<ens::CreateInstanceRequest::DataDisk>::kStruct;

template <>
struct ens::tables::Table<ens::CreateInstanceRequest::SystemDisk> {
  using T = ens::CreateInstanceRequest::SystemDisk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateInstanceRequest.SystemDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::CreateInstanceRequest::SystemDisk> =
    &ens::tables::Table<ens::CreateInstanceRequest::SystemDisk>::kStruct;

template <>
struct ens::tables::Table<ens::CreateInstanceRequest> {
  using T = ens::CreateInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoRenew", "", TypeOf<decltype(T::auto_renew)>(), offsetof(T, auto_renew), Style::kRepeat, 0},
      {"AutoRenewPeriod", "", TypeOf<decltype(T::auto_renew_period)>(), offsetof(T, auto_renew_period), Style::kRepeat,
       0},
      {"DataDisk", "", TypeOf<decltype(T::data_disk)>(), offsetof(T, data_disk), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat,
       schema::kRequired},
      {"HostName", "", TypeOf<decltype(T::host_name)>(), offsetof(T, host_name), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, schema::kRequired},
      {"InstanceName", "", TypeOf<decltype(T::instance_name)>(), offsetof(T, instance_name), Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat,
       schema::kRequired},
      {"InternetChargeType", "", TypeOf<decltype(T::internet_charge_type)>(), offsetof(T, internet_charge_type),
       Style::kRepeat, 0},
      {"IpType", "", TypeOf<decltype(T::ip_type)>(), offsetof(T, ip_type), Style::kRepeat, 0},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat, 0},
      {"Password", "", TypeOf<decltype(T::password)>(), offsetof(T, password), Style::kRepeat, schema::kSensitive},
      {"PasswordInherit", "", TypeOf<decltype(T::password_inherit)>(), offsetof(T, password_inherit), Style::kRepeat,
       0},
      {"PaymentType", "", TypeOf<decltype(T::payment_type)>(), offsetof(T, payment_type), Style::kRepeat, 0},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, schema::kRequired},
      {"PrivateIpAddress", "", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
      {"PublicIpIdentification", "", TypeOf<decltype(T::public_ip_identification)>(),
       offsetof(T, public_ip_identification), Style::kRepeat, 0},
      {"Quantity", "", TypeOf<decltype(T::quantity)>(), offsetof(T, quantity), Style::kRepeat, schema::kRequired},
      {"SystemDisk", "", TypeOf<decltype(T::system_disk)>(), offsetof(T, system_disk), Style::kFlat, 0},
      {"UniqueSuffix", "", TypeOf<decltype(T::unique_suffix)>(), offsetof(T, unique_suffix), Style::kRepeat, 0},
      {"UserData", "", TypeOf<decltype(T::user_data)>(), offsetof(T, user_data), Style::kRepeat, schema::kSensitive},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeNetworkAttributeResponse::CloudResourceSetType> {
  using T = ens::DescribeNetworkAttributeResponse::CloudResourceSetType;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ResourceCount", "", TypeOf<decltype(T::resource_count)>(), offsetof(T, resource_count), Style::kRepeat, 0},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkAttributeResponse.CloudResourceSetType", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeNetworkAttributeResponse::CloudResourceSetType> =
        &ens::tables::Table<ens::DescribeNetworkAttributeResponse::CloudResourceSetType>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeNetworkAttributeResponse> {
  using T = ens::DescribeNetworkAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CidrBlock", "", TypeOf<decltype(T::cidr_block)>(), offsetof(T, cidr_block), Style::kRepeat, 0},
      {"CloudResources", "CloudResourceSetType", TypeOf<decltype(T::cloud_resources)>(), offsetof(T, cloud_resources),
       Style::kRepeat, 0},
      {"CreatedTime", "", TypeOf<decltype(T::created_time)>(), offsetof(T, created_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"GatewayRouteTableId", "", TypeOf<decltype(T::gateway_route_table_id)>(), offsetof(T, gateway_route_table_id),
       Style::kRepeat, 0},
      {"HaVipIds", "HaVipId", TypeOf<decltype(T::ha_vip_ids)>(), offsetof(T, ha_vip_ids), Style::kRepeat, 0},
      {"InstanceIds", "InstanceId", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kRepeat, 0},
      {"LoadBalancerIds", "LoadBalancerId", TypeOf<decltype(T::load_balancer_ids)>(), offsetof(T, load_balancer_ids),
       Style::kRepeat, 0},
      {"NatGatewayIds", "NatGatewayId", TypeOf<decltype(T::nat_gateway_ids)>(), offsetof(T, nat_gateway_ids),
       Style::kRepeat, 0},
      {"NetworkAclId", "", TypeOf<decltype(T::network_acl_id)>(), offsetof(T, network_acl_id), Style::kRepeat, 0},
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, 0},
      {"NetworkInterfaceIds", "NetworkInterfaceId", TypeOf<decltype(T::network_interface_ids)>(),
       offsetof(T, network_interface_ids), Style::kRepeat, 0},
      {"NetworkName", "", TypeOf<decltype(T::network_name)>(), offsetof(T, network_name), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"RouteTableId", "", TypeOf<decltype(T::route_table_id)>(), offsetof(T, route_table_id), Style::kRepeat, 0},
      {"RouteTableIds", "RouteTableId", TypeOf<decltype(T::route_table_ids)>(), offsetof(T, route_table_ids),
       Style::kRepeat, 0},
      {"RouterTableId", "", TypeOf<decltype(T::router_table_id)>(), offsetof(T, router_table_id), Style::kRepeat, 0},
      {"SecondaryCidrBlocks", "SecondaryCidrBlock", TypeOf<decltype(T::secondary_cidr_blocks)>(),
       offsetof(T, secondary_cidr_blocks), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"VSwitchIds", "VSwitchId", TypeOf<decltype(T::vswitch_ids)>(), offsetof(T, vswitch_ids), Style::kRepeat, 0},
  };
  static constexpr schema::Alias kAliases[] = {
      {"CreateTime", 2},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkAttributeResponse", kFields, kAliases};
};

template <>
struct ens::tables::Table<ens::DescribeNetworkAttributeRequest> {
  using T = ens::DescribeNetworkAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkAttributeRequest", kFields, {}};
};

namespace ens {
namespace tables {

constexpr std::string_view kCreateInstanceSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kCreateInstanceAction = {
    .name = "CreateInstance",
    .request = &Table<CreateInstanceRequest>::kStruct,
    .response = &Table<CreateInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .timeout_seconds = 86,
    .success_codes = kCreateInstanceSuccessCodes,
};

schema::OwnedObject MakeCreateInstanceRequest() { return schema::MakeObject<CreateInstanceRequest>(); }
schema::OwnedObject MakeCreateInstanceResponse() { return schema::MakeObject<CreateInstanceResponse>(); }

constinit const schema::Action kDescribeNetworkAttributeAction = {
    .name = "DescribeNetworkAttribute",
    .request = &Table<DescribeNetworkAttributeRequest>::kStruct,
    .response = &Table<DescribeNetworkAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeNetworkAttributeRequest() {
  return schema::MakeObject<DescribeNetworkAttributeRequest>();
}
schema::OwnedObject MakeDescribeNetworkAttributeResponse() {
  return schema::MakeObject<DescribeNetworkAttributeResponse>();
}

}  // namespace tables

const schema::Struct& SchemaOf(const CreateInstanceResponse*) noexcept {
  return tables::Table<CreateInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateInstanceRequest::DataDisk*) noexcept {
  return tables::Table<CreateInstanceRequest::DataDisk>::kStruct;
}

const schema::Struct& SchemaOf(const CreateInstanceRequest::SystemDisk*) noexcept {
  return tables::Table<CreateInstanceRequest::SystemDisk>::kStruct;
}

const schema::Struct& SchemaOf(const CreateInstanceRequest*) noexcept {
  return tables::Table<CreateInstanceRequest>::kStruct;
}

Outcome<CreateInstanceResponse> Client::CreateInstance(const CreateInstanceRequest& request,
                                                       const CallOptions& options) const {
  return internal::Invoke<CreateInstanceResponse>(*core_, tables::kCreateInstanceAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeNetworkAttributeResponse::CloudResourceSetType*) noexcept {
  return tables::Table<DescribeNetworkAttributeResponse::CloudResourceSetType>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkAttributeResponse*) noexcept {
  return tables::Table<DescribeNetworkAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkAttributeRequest*) noexcept {
  return tables::Table<DescribeNetworkAttributeRequest>::kStruct;
}

Outcome<DescribeNetworkAttributeResponse> Client::DescribeNetworkAttribute(
    const DescribeNetworkAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeNetworkAttributeResponse>(*core_, tables::kDescribeNetworkAttributeAction, request,
                                                            options);
}

}  // namespace ens
}  // namespace alibabacloud
