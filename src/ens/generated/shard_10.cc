// Generated from src/ens/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ens/authorize_security_group_egress.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/create_forward_entry.h"
#include "alibabacloud/ens/create_instance.h"
#include "alibabacloud/ens/create_nat_gateway.h"
#include "alibabacloud/ens/create_security_group.h"
#include "alibabacloud/ens/create_security_group_permissions.h"
#include "alibabacloud/ens/delete_device_internet_port.h"
#include "alibabacloud/ens/delete_key_pairs.h"
#include "alibabacloud/ens/deploy_sdg.h"
#include "alibabacloud/ens/describe_cluster.h"
#include "alibabacloud/ens/describe_ens_sale_control_stock.h"
#include "alibabacloud/ens/describe_epn_instance_attribute.h"
#include "alibabacloud/ens/describe_load_balancer_attribute.h"
#include "alibabacloud/ens/describe_network_attribute.h"
#include "alibabacloud/ens/describe_servcie_schedule.h"
#include "alibabacloud/ens/modify_instance_boot_configuration.h"
#include "alibabacloud/ens/reinit_instances.h"
#include "alibabacloud/ens/release_aic_instance.h"
#include "alibabacloud/ens/unassociate_network_acl.h"
#include "alibabacloud/ens/unload_region_sdg.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ens/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ens::tables::Table<ens::AuthorizeSecurityGroupEgressResponse> {
  using T = ens::AuthorizeSecurityGroupEgressResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AuthorizeSecurityGroupEgressResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::AuthorizeSecurityGroupEgressRequest> {
  using T = ens::AuthorizeSecurityGroupEgressRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DestCidrIp", "", TypeOf<decltype(T::dest_cidr_ip)>(), offsetof(T, dest_cidr_ip), Style::kRepeat,
       schema::kRequired},
      {"IpProtocol", "", TypeOf<decltype(T::ip_protocol)>(), offsetof(T, ip_protocol), Style::kRepeat,
       schema::kRequired},
      {"Policy", "", TypeOf<decltype(T::policy)>(), offsetof(T, policy), Style::kRepeat, 0},
      {"PortRange", "", TypeOf<decltype(T::port_range)>(), offsetof(T, port_range), Style::kRepeat, schema::kRequired},
      {"Priority", "", TypeOf<decltype(T::priority)>(), offsetof(T, priority), Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       schema::kRequired},
      {"SourcePortRange", "", TypeOf<decltype(T::source_port_range)>(), offsetof(T, source_port_range), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"AuthorizeSecurityGroupEgressRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateForwardEntryResponse> {
  using T = ens::CreateForwardEntryResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ForwardEntryId", "", TypeOf<decltype(T::forward_entry_id)>(), offsetof(T, forward_entry_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateForwardEntryResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateForwardEntryRequest> {
  using T = ens::CreateForwardEntryRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ExternalIp", "", TypeOf<decltype(T::external_ip)>(), offsetof(T, external_ip), Style::kRepeat,
       schema::kRequired},
      {"ExternalPort", "", TypeOf<decltype(T::external_port)>(), offsetof(T, external_port), Style::kRepeat,
       schema::kRequired},
      {"ForwardEntryName", "", TypeOf<decltype(T::forward_entry_name)>(), offsetof(T, forward_entry_name),
       Style::kRepeat, 0},
      {"HealthCheckPort", "", TypeOf<decltype(T::health_check_port)>(), offsetof(T, health_check_port), Style::kRepeat,
       0},
      {"InternalIp", "", TypeOf<decltype(T::internal_ip)>(), offsetof(T, internal_ip), Style::kRepeat,
       schema::kRequired},
      {"InternalPort", "", TypeOf<decltype(T::internal_port)>(), offsetof(T, internal_port), Style::kRepeat,
       schema::kRequired},
      {"IpProtocol", "", TypeOf<decltype(T::ip_protocol)>(), offsetof(T, ip_protocol), Style::kRepeat, 0},
      {"NatGatewayId", "", TypeOf<decltype(T::nat_gateway_id)>(), offsetof(T, nat_gateway_id), Style::kRepeat,
       schema::kRequired},
      {"StandbyExternalIp", "", TypeOf<decltype(T::standby_external_ip)>(), offsetof(T, standby_external_ip),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateForwardEntryRequest", kFields, {}};
};

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
struct ens::tables::Table<ens::CreateNatGatewayResponse> {
  using T = ens::CreateNatGatewayResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NatGatewayId", "", TypeOf<decltype(T::nat_gateway_id)>(), offsetof(T, nat_gateway_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateNatGatewayResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateNatGatewayRequest::Tag> {
  using T = ens::CreateNatGatewayRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateNatGatewayRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::CreateNatGatewayRequest::Tag> =
    &ens::tables::Table<ens::CreateNatGatewayRequest::Tag>::kStruct;

template <>
struct ens::tables::Table<ens::CreateNatGatewayRequest> {
  using T = ens::CreateNatGatewayRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat,
       schema::kRequired},
      {"InstanceBillingCycle", "", TypeOf<decltype(T::instance_billing_cycle)>(), offsetof(T, instance_billing_cycle),
       Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, schema::kRequired},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateNatGatewayRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateSecurityGroupResponse> {
  using T = ens::CreateSecurityGroupResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"CreateSecurityGroupResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateSecurityGroupRequest::Permissions> {
  using T = ens::CreateSecurityGroupRequest::Permissions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DestCidrIp", "", TypeOf<decltype(T::dest_cidr_ip)>(), offsetof(T, dest_cidr_ip), Style::kRepeat, 0},
      {"Direction", "", TypeOf<decltype(T::direction)>(), offsetof(T, direction), Style::kRepeat, schema::kRequired},
      {"IpProtocol", "", TypeOf<decltype(T::ip_protocol)>(), offsetof(T, ip_protocol), Style::kRepeat,
       schema::kRequired},
      {"Ipv6DestCidrIp", "", TypeOf<decltype(T::ipv6_dest_cidr_ip)>(), offsetof(T, ipv6_dest_cidr_ip), Style::kRepeat,
       0},
      {"Ipv6SourceCidrIp", "", TypeOf<decltype(T::ipv6_source_cidr_ip)>(), offsetof(T, ipv6_source_cidr_ip),
       Style::kRepeat, 0},
      {"Policy", "", TypeOf<decltype(T::policy)>(), offsetof(T, policy), Style::kRepeat, schema::kRequired},
      {"PortRange", "", TypeOf<decltype(T::port_range)>(), offsetof(T, port_range), Style::kRepeat, schema::kRequired},
      {"Priority", "", TypeOf<decltype(T::priority)>(), offsetof(T, priority), Style::kRepeat, schema::kRequired},
      {"SourceCidrIp", "", TypeOf<decltype(T::source_cidr_ip)>(), offsetof(T, source_cidr_ip), Style::kRepeat, 0},
      {"SourcePortRange", "", TypeOf<decltype(T::source_port_range)>(), offsetof(T, source_port_range), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"CreateSecurityGroupRequest.Permissions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::CreateSecurityGroupRequest::Permissions> =
    &ens::tables::Table<ens::CreateSecurityGroupRequest::Permissions>::kStruct;

template <>
struct ens::tables::Table<ens::CreateSecurityGroupRequest> {
  using T = ens::CreateSecurityGroupRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"Permissions", "", TypeOf<decltype(T::permissions)>(), offsetof(T, permissions), Style::kJson, 0},
      {"SecurityGroupName", "", TypeOf<decltype(T::security_group_name)>(), offsetof(T, security_group_name),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateSecurityGroupRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateSecurityGroupPermissionsResponse> {
  using T = ens::CreateSecurityGroupPermissionsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateSecurityGroupPermissionsResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateSecurityGroupPermissionsRequest::Permissions> {
  using T = ens::CreateSecurityGroupPermissionsRequest::Permissions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DestCidrIp", "", TypeOf<decltype(T::dest_cidr_ip)>(), offsetof(T, dest_cidr_ip), Style::kRepeat, 0},
      {"Direction", "", TypeOf<decltype(T::direction)>(), offsetof(T, direction), Style::kRepeat, schema::kRequired},
      {"IpProtocol", "", TypeOf<decltype(T::ip_protocol)>(), offsetof(T, ip_protocol), Style::kRepeat,
       schema::kRequired},
      {"Ipv6DestCidrIp", "", TypeOf<decltype(T::ipv6_dest_cidr_ip)>(), offsetof(T, ipv6_dest_cidr_ip), Style::kRepeat,
       0},
      {"Ipv6SourceCidrIp", "", TypeOf<decltype(T::ipv6_source_cidr_ip)>(), offsetof(T, ipv6_source_cidr_ip),
       Style::kRepeat, 0},
      {"Policy", "", TypeOf<decltype(T::policy)>(), offsetof(T, policy), Style::kRepeat, schema::kRequired},
      {"PortRange", "", TypeOf<decltype(T::port_range)>(), offsetof(T, port_range), Style::kRepeat, schema::kRequired},
      {"Priority", "", TypeOf<decltype(T::priority)>(), offsetof(T, priority), Style::kRepeat, schema::kRequired},
      {"SourceCidrIp", "", TypeOf<decltype(T::source_cidr_ip)>(), offsetof(T, source_cidr_ip), Style::kRepeat, 0},
      {"SourcePortRange", "", TypeOf<decltype(T::source_port_range)>(), offsetof(T, source_port_range), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"CreateSecurityGroupPermissionsRequest.Permissions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::CreateSecurityGroupPermissionsRequest::Permissions> =
        &ens::tables::Table<ens::CreateSecurityGroupPermissionsRequest::Permissions>::kStruct;

template <>
struct ens::tables::Table<ens::CreateSecurityGroupPermissionsRequest> {
  using T = ens::CreateSecurityGroupPermissionsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Permissions", "", TypeOf<decltype(T::permissions)>(), offsetof(T, permissions), Style::kJson,
       schema::kRequired},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateSecurityGroupPermissionsRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteDeviceInternetPortResponse> {
  using T = ens::DeleteDeviceInternetPortResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"RuleIds", "RuleIds", TypeOf<decltype(T::rule_ids)>(), offsetof(T, rule_ids), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteDeviceInternetPortResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteDeviceInternetPortRequest> {
  using T = ens::DeleteDeviceInternetPortRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"NatType", "", TypeOf<decltype(T::nat_type)>(), offsetof(T, nat_type), Style::kRepeat, 0},
      {"RuleId", "", TypeOf<decltype(T::rule_id)>(), offsetof(T, rule_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteDeviceInternetPortRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteKeyPairsResponse> {
  using T = ens::DeleteKeyPairsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteKeyPairsResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteKeyPairsRequest> {
  using T = ens::DeleteKeyPairsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"KeyPairId", "", TypeOf<decltype(T::key_pair_id)>(), offsetof(T, key_pair_id), Style::kRepeat, 0},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteKeyPairsRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeploySDGResponse::Data::Result::FailedItems> {
  using T = ens::DeploySDGResponse::Data::Result::FailedItems;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ErrMessage", "", TypeOf<decltype(T::err_message)>(), offsetof(T, err_message), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeploySDGResponse.Data.Result.FailedItems", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DeploySDGResponse::Data::Result::FailedItems> =
    &ens::tables::Table<ens::DeploySDGResponse::Data::Result::FailedItems>::kStruct;

template <>
struct ens::tables::Table<ens::DeploySDGResponse::Data::Result> {
  using T = ens::DeploySDGResponse::Data::Result;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"FailedCount", "", TypeOf<decltype(T::failed_count)>(), offsetof(T, failed_count), Style::kRepeat, 0},
      {"FailedItems", "", TypeOf<decltype(T::failed_items)>(), offsetof(T, failed_items), Style::kRepeat, 0},
      {"SuccessCount", "", TypeOf<decltype(T::success_count)>(), offsetof(T, success_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeploySDGResponse.Data.Result", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DeploySDGResponse::Data::Result> =
    &ens::tables::Table<ens::DeploySDGResponse::Data::Result>::kStruct;

template <>
struct ens::tables::Table<ens::DeploySDGResponse::Data> {
  using T = ens::DeploySDGResponse::Data;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"Result", "", TypeOf<decltype(T::result)>(), offsetof(T, result), Style::kFlat, 0},
      {"Success", "", TypeOf<decltype(T::success)>(), offsetof(T, success), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeploySDGResponse.Data", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DeploySDGResponse::Data> =
    &ens::tables::Table<ens::DeploySDGResponse::Data>::kStruct;

template <>
struct ens::tables::Table<ens::DeploySDGResponse> {
  using T = ens::DeploySDGResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Data", "", TypeOf<decltype(T::data)>(), offsetof(T, data), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeploySDGResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeploySDGRequest> {
  using T = ens::DeploySDGRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DeploymentType", "", TypeOf<decltype(T::deployment_type)>(), offsetof(T, deployment_type), Style::kRepeat, 0},
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kJson,
       schema::kRequired},
      {"SDGId", "", TypeOf<decltype(T::sdg_id)>(), offsetof(T, sdg_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeploySDGRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeClusterResponse::Clusters> {
  using T = ens::DescribeClusterResponse::Clusters;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, 0},
      {"CurrentVersion", "", TypeOf<decltype(T::current_version)>(), offsetof(T, current_version), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"NextVersion", "", TypeOf<decltype(T::next_version)>(), offsetof(T, next_version), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeClusterResponse.Clusters", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeClusterResponse::Clusters> =
    &ens::tables::Table<ens::DescribeClusterResponse::Clusters>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeClusterResponse> {
  using T = ens::DescribeClusterResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Clusters", "", TypeOf<decltype(T::clusters)>(), offsetof(T, clusters), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeClusterResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeClusterRequest> {
  using T = ens::DescribeClusterRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeClusterRequest", kFields, {}};
};

template <>
struct ens::tables::Table<
    ens::DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::BasicSaleControl::ModuleValue> {
  using T = ens::DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::BasicSaleControl::ModuleValue;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ModuleMaxValue", "", TypeOf<decltype(T::module_max_value)>(), offsetof(T, module_max_value), Style::kRepeat, 0},
      {"ModuleMinValue", "", TypeOf<decltype(T::module_min_value)>(), offsetof(T, module_min_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeEnsSaleControlStockResponse.SaleControl.SaleControlItems.SaleControlItem.BasicSaleControl.ModuleValue", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ens::DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::BasicSaleControl::ModuleValue> =
    &ens::tables::Table<
        ens::DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::BasicSaleControl::ModuleValue>::kStruct;

template <>
struct ens::tables::Table<
    ens::DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::BasicSaleControl> {
  using T = ens::DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::BasicSaleControl;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ModuleValue", "", TypeOf<decltype(T::module_value)>(), offsetof(T, module_value), Style::kFlat, 0},
      {"StockValue", "", TypeOf<decltype(T::stock_value)>(), offsetof(T, stock_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeEnsSaleControlStockResponse.SaleControl.SaleControlItems.SaleControlItem.BasicSaleControl", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ens::DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::BasicSaleControl> =
    &ens::tables::Table<
        ens::DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::BasicSaleControl>::kStruct;

template <>
struct ens::tables::Table<
    ens::DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl::ConditionControl> {
  using T = ens::DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl::ConditionControl;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ConditionControlModuleCode", "", TypeOf<decltype(T::condition_control_module_code)>(),
       offsetof(T, condition_control_module_code), Style::kRepeat, 0},
      {"ConditionControlModuleValue", "", TypeOf<decltype(T::condition_control_module_value)>(),
       offsetof(T, condition_control_module_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeEnsSaleControlStockResponse.SaleControl.SaleControlItems.SaleControlItem.ConditionSaleControl.ConditionControl", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ens::DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl::ConditionControl> =
    &ens::tables::Table<
        ens::DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl::ConditionControl>::kStruct;

template <>
struct ens::tables::Table<
    ens::DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl::ModuleValue> {
  using T = ens::DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl::ModuleValue;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ModuleMaxValue", "", TypeOf<decltype(T::module_max_value)>(), offsetof(T, module_max_value), Style::kRepeat, 0},
      {"ModuleMinValue", "", TypeOf<decltype(T::module_min_value)>(), offsetof(T, module_min_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeEnsSaleControlStockResponse.SaleControl.SaleControlItems.SaleControlItem.ConditionSaleControl.ModuleValue", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ens::DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl::ModuleValue> =
    &ens::tables::Table<
        ens::DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl::ModuleValue>::kStruct;

template <>
struct ens::tables::Table<
    ens::DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl> {
  using T = ens::DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ConditionControl", "", TypeOf<decltype(T::condition_control)>(), offsetof(T, condition_control), Style::kFlat,
       0},
      {"ModuleValue", "", TypeOf<decltype(T::module_value)>(), offsetof(T, module_value), Style::kFlat, 0},
      {"StockValue", "", TypeOf<decltype(T::stock_value)>(), offsetof(T, stock_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeEnsSaleControlStockResponse.SaleControl.SaleControlItems.SaleControlItem.ConditionSaleControl", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ens::DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl> =
    &ens::tables::Table<
        ens::DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem> {
  using T = ens::DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BasicSaleControl", "", TypeOf<decltype(T::basic_sale_control)>(), offsetof(T, basic_sale_control), Style::kFlat,
       0},
      {"ConditionSaleControl", "", TypeOf<decltype(T::condition_sale_control)>(), offsetof(T, condition_sale_control),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeEnsSaleControlStockResponse.SaleControl.SaleControlItems.SaleControlItem", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ens::DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem> =
    &ens::tables::Table<
        ens::DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems> {
  using T = ens::DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ModuleCode", "", TypeOf<decltype(T::module_code)>(), offsetof(T, module_code), Style::kRepeat, 0},
      {"SaleControlItem", "", TypeOf<decltype(T::sale_control_item)>(), offsetof(T, sale_control_item), Style::kFlat,
       0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeEnsSaleControlStockResponse.SaleControl.SaleControlItems", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems> =
        &ens::tables::Table<ens::DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsSaleControlStockResponse::SaleControl> {
  using T = ens::DescribeEnsSaleControlStockResponse::SaleControl;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CommodityCode", "", TypeOf<decltype(T::commodity_code)>(), offsetof(T, commodity_code), Style::kRepeat, 0},
      {"OrderType", "", TypeOf<decltype(T::order_type)>(), offsetof(T, order_type), Style::kRepeat, 0},
      {"SaleControlItems", "", TypeOf<decltype(T::sale_control_items)>(), offsetof(T, sale_control_items),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsSaleControlStockResponse.SaleControl", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeEnsSaleControlStockResponse::SaleControl> =
        &ens::tables::Table<ens::DescribeEnsSaleControlStockResponse::SaleControl>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsSaleControlStockResponse> {
  using T = ens::DescribeEnsSaleControlStockResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SaleControl", "", TypeOf<decltype(T::sale_control)>(), offsetof(T, sale_control), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsSaleControlStockResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEnsSaleControlStockRequest> {
  using T = ens::DescribeEnsSaleControlStockRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AliUidAccount", "", TypeOf<decltype(T::ali_uid_account)>(), offsetof(T, ali_uid_account), Style::kRepeat, 0},
      {"CommodityCode", "", TypeOf<decltype(T::commodity_code)>(), offsetof(T, commodity_code), Style::kRepeat,
       schema::kRequired},
      {"CustomAccount", "", TypeOf<decltype(T::custom_account)>(), offsetof(T, custom_account), Style::kRepeat, 0},
      {"ModuleCode", "", TypeOf<decltype(T::module_code)>(), offsetof(T, module_code), Style::kRepeat, 0},
      {"OrderType", "", TypeOf<decltype(T::order_type)>(), offsetof(T, order_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsSaleControlStockRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEpnInstanceAttributeResponse::ConfVersions> {
  using T = ens::DescribeEpnInstanceAttributeResponse::ConfVersions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ConfVersion", "", TypeOf<decltype(T::conf_version)>(), offsetof(T, conf_version), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEpnInstanceAttributeResponse.ConfVersions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeEpnInstanceAttributeResponse::ConfVersions> =
        &ens::tables::Table<ens::DescribeEpnInstanceAttributeResponse::ConfVersions>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEpnInstanceAttributeResponse::Instances> {
  using T = ens::DescribeEpnInstanceAttributeResponse::Instances;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InstanceName", "", TypeOf<decltype(T::instance_name)>(), offsetof(T, instance_name), Style::kRepeat, 0},
      {"Isp", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"PrivateIpAddress", "", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
      {"PublicIpAddress", "", TypeOf<decltype(T::public_ip_address)>(), offsetof(T, public_ip_address), Style::kRepeat,
       0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Alias kAliases[] = {
      {"Instanceid", 1},
      {"isp", 3},
  };
  static constexpr schema::Struct kStruct = {"DescribeEpnInstanceAttributeResponse.Instances", kFields, kAliases};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeEpnInstanceAttributeResponse::Instances> =
    &ens::tables::Table<ens::DescribeEpnInstanceAttributeResponse::Instances>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEpnInstanceAttributeResponse::VSwitches> {
  using T = ens::DescribeEpnInstanceAttributeResponse::VSwitches;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CidrBlock", "", TypeOf<decltype(T::cidr_block)>(), offsetof(T, cidr_block), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
      {"VSwitchName", "", TypeOf<decltype(T::vswitch_name)>(), offsetof(T, vswitch_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEpnInstanceAttributeResponse.VSwitches", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeEpnInstanceAttributeResponse::VSwitches> =
    &ens::tables::Table<ens::DescribeEpnInstanceAttributeResponse::VSwitches>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEpnInstanceAttributeResponse> {
  using T = ens::DescribeEpnInstanceAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ConfVersions", "", TypeOf<decltype(T::conf_versions)>(), offsetof(T, conf_versions), Style::kRepeat, 0},
      {"EPNInstanceId", "", TypeOf<decltype(T::epn_instance_id)>(), offsetof(T, epn_instance_id), Style::kRepeat, 0},
      {"EPNInstanceName", "", TypeOf<decltype(T::epn_instance_name)>(), offsetof(T, epn_instance_name), Style::kRepeat,
       0},
      {"Instances", "", TypeOf<decltype(T::instances)>(), offsetof(T, instances), Style::kRepeat, 0},
      {"NetworkingModel", "", TypeOf<decltype(T::networking_model)>(), offsetof(T, networking_model), Style::kRepeat,
       0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"VSwitches", "", TypeOf<decltype(T::vswitches)>(), offsetof(T, vswitches), Style::kRepeat, 0},
  };
  static constexpr schema::Alias kAliases[] = {
      {"EPNInstanceid", 1},
  };
  static constexpr schema::Struct kStruct = {"DescribeEpnInstanceAttributeResponse", kFields, kAliases};
};

template <>
struct ens::tables::Table<ens::DescribeEpnInstanceAttributeRequest> {
  using T = ens::DescribeEpnInstanceAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EPNInstanceId", "", TypeOf<decltype(T::epn_instance_id)>(), offsetof(T, epn_instance_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeEpnInstanceAttributeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeLoadBalancerAttributeResponse::BackendServers> {
  using T = ens::DescribeLoadBalancerAttributeResponse::BackendServers;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ip", "", TypeOf<decltype(T::ip)>(), offsetof(T, ip), Style::kRepeat, 0},
      {"Port", "", TypeOf<decltype(T::port)>(), offsetof(T, port), Style::kRepeat, 0},
      {"ServerId", "", TypeOf<decltype(T::server_id)>(), offsetof(T, server_id), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"Weight", "", TypeOf<decltype(T::weight)>(), offsetof(T, weight), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeLoadBalancerAttributeResponse.BackendServers", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeLoadBalancerAttributeResponse::BackendServers> =
        &ens::tables::Table<ens::DescribeLoadBalancerAttributeResponse::BackendServers>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeLoadBalancerAttributeResponse::ListenerPortsAndProtocols> {
  using T = ens::DescribeLoadBalancerAttributeResponse::ListenerPortsAndProtocols;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BackendServerPort", "", TypeOf<decltype(T::backend_server_port)>(), offsetof(T, backend_server_port),
       Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"ForwardPort", "", TypeOf<decltype(T::forward_port)>(), offsetof(T, forward_port), Style::kRepeat, 0},
      {"ListenerForward", "", TypeOf<decltype(T::listener_forward)>(), offsetof(T, listener_forward), Style::kRepeat,
       0},
      {"ListenerPort", "", TypeOf<decltype(T::listener_port)>(), offsetof(T, listener_port), Style::kRepeat, 0},
      {"ListenerProtocol", "", TypeOf<decltype(T::listener_protocol)>(), offsetof(T, listener_protocol), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeLoadBalancerAttributeResponse.ListenerPortsAndProtocols", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeLoadBalancerAttributeResponse::ListenerPortsAndProtocols> =
        &ens::tables::Table<ens::DescribeLoadBalancerAttributeResponse::ListenerPortsAndProtocols>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeLoadBalancerAttributeResponse> {
  using T = ens::DescribeLoadBalancerAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Address", "", TypeOf<decltype(T::address)>(), offsetof(T, address), Style::kRepeat, 0},
      {"AddressIPVersion", "", TypeOf<decltype(T::address_ip_version)>(), offsetof(T, address_ip_version),
       Style::kRepeat, 0},
      {"AddressType", "", TypeOf<decltype(T::address_type)>(), offsetof(T, address_type), Style::kRepeat, 0},
      {"BackendServers", "", TypeOf<decltype(T::backend_servers)>(), offsetof(T, backend_servers), Style::kRepeat, 0},
      {"Bandwidth", "", TypeOf<decltype(T::bandwidth)>(), offsetof(T, bandwidth), Style::kRepeat, 0},
      {"CreateTime", "", TypeOf<decltype(T::create_time)>(), offsetof(T, create_time), Style::kRepeat, 0},
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"ListenerPorts", "", TypeOf<decltype(T::listener_ports)>(), offsetof(T, listener_ports), Style::kRepeat, 0},
      {"ListenerPortsAndProtocols", "", TypeOf<decltype(T::listener_ports_and_protocols)>(),
       offsetof(T, listener_ports_and_protocols), Style::kRepeat, 0},
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat, 0},
      {"LoadBalancerName", "", TypeOf<decltype(T::load_balancer_name)>(), offsetof(T, load_balancer_name),
       Style::kRepeat, 0},
      {"LoadBalancerSpec", "", TypeOf<decltype(T::load_balancer_spec)>(), offsetof(T, load_balancer_spec),
       Style::kRepeat, 0},
      {"LoadBalancerStatus", "", TypeOf<decltype(T::load_balancer_status)>(), offsetof(T, load_balancer_status),
       Style::kRepeat, 0},
      {"LoadBalancerType", "", TypeOf<decltype(T::load_balancer_type)>(), offsetof(T, load_balancer_type),
       Style::kRepeat, 0},
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, 0},
      {"PayType", "", TypeOf<decltype(T::pay_type)>(), offsetof(T, pay_type), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeLoadBalancerAttributeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeLoadBalancerAttributeRequest> {
  using T = ens::DescribeLoadBalancerAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeLoadBalancerAttributeRequest", kFields, {}};
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

template <>
struct ens::tables::Table<ens::DescribeServcieScheduleResponse::PodAbstractInfo::ContainerStatus> {
  using T = ens::DescribeServcieScheduleResponse::PodAbstractInfo::ContainerStatus;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ContainerId", "", TypeOf<decltype(T::container_id)>(), offsetof(T, container_id), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeServcieScheduleResponse.PodAbstractInfo.ContainerStatus", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeServcieScheduleResponse::PodAbstractInfo::ContainerStatus> =
        &ens::tables::Table<ens::DescribeServcieScheduleResponse::PodAbstractInfo::ContainerStatus>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeServcieScheduleResponse::PodAbstractInfo> {
  using T = ens::DescribeServcieScheduleResponse::PodAbstractInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ContainerService", "", TypeOf<decltype(T::container_service)>(), offsetof(T, container_service), Style::kRepeat,
       0},
      {"ContainerStatuses", "ContainerStatus", TypeOf<decltype(T::container_statuses)>(),
       offsetof(T, container_statuses), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Namespace", "", TypeOf<decltype(T::namespace_)>(), offsetof(T, namespace_), Style::kRepeat, 0},
      {"ResourceScope", "", TypeOf<decltype(T::resource_scope)>(), offsetof(T, resource_scope), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeServcieScheduleResponse.PodAbstractInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeServcieScheduleResponse::PodAbstractInfo> =
        &ens::tables::Table<ens::DescribeServcieScheduleResponse::PodAbstractInfo>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeServcieScheduleResponse> {
  using T = ens::DescribeServcieScheduleResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Index", "", TypeOf<decltype(T::index)>(), offsetof(T, index), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InstanceIp", "", TypeOf<decltype(T::instance_ip)>(), offsetof(T, instance_ip), Style::kRepeat, 0},
      {"InstancePort", "", TypeOf<decltype(T::instance_port)>(), offsetof(T, instance_port), Style::kRepeat, 0},
      {"PodAbstractInfo", "", TypeOf<decltype(T::pod_abstract_info)>(), offsetof(T, pod_abstract_info), Style::kFlat,
       0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"RequestRepeated", "", TypeOf<decltype(T::request_repeated)>(), offsetof(T, request_repeated), Style::kRepeat,
       0},
      {"TcpPorts", "", TypeOf<decltype(T::tcp_ports)>(), offsetof(T, tcp_ports), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeServcieScheduleResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeServcieScheduleRequest> {
  using T = ens::DescribeServcieScheduleRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppId", "", TypeOf<decltype(T::app_id)>(), offsetof(T, app_id), Style::kRepeat, schema::kRequired},
      {"PodConfigName", "", TypeOf<decltype(T::pod_config_name)>(), offsetof(T, pod_config_name), Style::kRepeat, 0},
      {"Uuid", "", TypeOf<decltype(T::uuid)>(), offsetof(T, uuid), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeServcieScheduleRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyInstanceBootConfigurationResponse> {
  using T = ens::ModifyInstanceBootConfigurationResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceBootConfigurationResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyInstanceBootConfigurationRequest> {
  using T = ens::ModifyInstanceBootConfigurationRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BootSet", "", TypeOf<decltype(T::boot_set)>(), offsetof(T, boot_set), Style::kRepeat, 0},
      {"BootType", "", TypeOf<decltype(T::boot_type)>(), offsetof(T, boot_type), Style::kRepeat, schema::kRequired},
      {"DiskSet", "", TypeOf<decltype(T::disk_set)>(), offsetof(T, disk_set), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceBootConfigurationRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ReinitInstancesResponse::InstanceResponses> {
  using T = ens::ReinitInstancesResponse::InstanceResponses;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ReinitInstancesResponse.InstanceResponses", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::ReinitInstancesResponse::InstanceResponses> =
    &ens::tables::Table<ens::ReinitInstancesResponse::InstanceResponses>::kStruct;

template <>
struct ens::tables::Table<ens::ReinitInstancesResponse> {
  using T = ens::ReinitInstancesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceResponses", "", TypeOf<decltype(T::instance_responses)>(), offsetof(T, instance_responses),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ReinitInstancesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ReinitInstancesRequest> {
  using T = ens::ReinitInstancesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kSimple, 0},
      {"Password", "", TypeOf<decltype(T::password)>(), offsetof(T, password), Style::kRepeat, schema::kSensitive},
  };
  static constexpr schema::Struct kStruct = {"ReinitInstancesRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ReleaseAICInstanceResponse> {
  using T = ens::ReleaseAICInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ReleaseAICInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ReleaseAICInstanceRequest> {
  using T = ens::ReleaseAICInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ServerId", "", TypeOf<decltype(T::server_id)>(), offsetof(T, server_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ReleaseAICInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::UnassociateNetworkAclResponse> {
  using T = ens::UnassociateNetworkAclResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UnassociateNetworkAclResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::UnassociateNetworkAclRequest::Resource> {
  using T = ens::UnassociateNetworkAclRequest::Resource;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat,
       schema::kRequired},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"UnassociateNetworkAclRequest.Resource", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::UnassociateNetworkAclRequest::Resource> =
    &ens::tables::Table<ens::UnassociateNetworkAclRequest::Resource>::kStruct;

template <>
struct ens::tables::Table<ens::UnassociateNetworkAclRequest> {
  using T = ens::UnassociateNetworkAclRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkAclId", "", TypeOf<decltype(T::network_acl_id)>(), offsetof(T, network_acl_id), Style::kRepeat,
       schema::kRequired},
      {"Resource", "", TypeOf<decltype(T::resource)>(), offsetof(T, resource), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"UnassociateNetworkAclRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::UnloadRegionSDGResponse::Data::Result::FailedItems> {
  using T = ens::UnloadRegionSDGResponse::Data::Result::FailedItems;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DestinationRegionId", "", TypeOf<decltype(T::destination_region_id)>(), offsetof(T, destination_region_id),
       Style::kRepeat, 0},
      {"ErrorMessage", "", TypeOf<decltype(T::error_message)>(), offsetof(T, error_message), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UnloadRegionSDGResponse.Data.Result.FailedItems", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::UnloadRegionSDGResponse::Data::Result::FailedItems> =
        &ens::tables::Table<ens::UnloadRegionSDGResponse::Data::Result::FailedItems>::kStruct;

template <>
struct ens::tables::Table<ens::UnloadRegionSDGResponse::Data::Result> {
  using T = ens::UnloadRegionSDGResponse::Data::Result;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"FailedCount", "", TypeOf<decltype(T::failed_count)>(), offsetof(T, failed_count), Style::kRepeat, 0},
      {"FailedItems", "", TypeOf<decltype(T::failed_items)>(), offsetof(T, failed_items), Style::kRepeat, 0},
      {"SuccessCount", "", TypeOf<decltype(T::success_count)>(), offsetof(T, success_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UnloadRegionSDGResponse.Data.Result", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::UnloadRegionSDGResponse::Data::Result> =
    &ens::tables::Table<ens::UnloadRegionSDGResponse::Data::Result>::kStruct;

template <>
struct ens::tables::Table<ens::UnloadRegionSDGResponse::Data> {
  using T = ens::UnloadRegionSDGResponse::Data;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"Result", "", TypeOf<decltype(T::result)>(), offsetof(T, result), Style::kFlat, 0},
      {"Success", "", TypeOf<decltype(T::success)>(), offsetof(T, success), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UnloadRegionSDGResponse.Data", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::UnloadRegionSDGResponse::Data> =
    &ens::tables::Table<ens::UnloadRegionSDGResponse::Data>::kStruct;

template <>
struct ens::tables::Table<ens::UnloadRegionSDGResponse> {
  using T = ens::UnloadRegionSDGResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Data", "", TypeOf<decltype(T::data)>(), offsetof(T, data), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UnloadRegionSDGResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::UnloadRegionSDGRequest> {
  using T = ens::UnloadRegionSDGRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DestinationRegionIds", "", TypeOf<decltype(T::destination_region_ids)>(), offsetof(T, destination_region_ids),
       Style::kJson, schema::kRequired},
      {"Namespaces", "", TypeOf<decltype(T::namespaces)>(), offsetof(T, namespaces), Style::kJson, 0},
      {"SDGId", "", TypeOf<decltype(T::sdg_id)>(), offsetof(T, sdg_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"UnloadRegionSDGRequest", kFields, {}};
};

namespace ens {
namespace tables {

constinit const schema::Action kAuthorizeSecurityGroupEgressAction = {
    .name = "AuthorizeSecurityGroupEgress",
    .request = &Table<AuthorizeSecurityGroupEgressRequest>::kStruct,
    .response = &Table<AuthorizeSecurityGroupEgressResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeAuthorizeSecurityGroupEgressRequest() {
  return schema::MakeObject<AuthorizeSecurityGroupEgressRequest>();
}
schema::OwnedObject MakeAuthorizeSecurityGroupEgressResponse() {
  return schema::MakeObject<AuthorizeSecurityGroupEgressResponse>();
}

constinit const schema::Action kCreateForwardEntryAction = {
    .name = "CreateForwardEntry",
    .request = &Table<CreateForwardEntryRequest>::kStruct,
    .response = &Table<CreateForwardEntryResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCreateForwardEntryRequest() { return schema::MakeObject<CreateForwardEntryRequest>(); }
schema::OwnedObject MakeCreateForwardEntryResponse() { return schema::MakeObject<CreateForwardEntryResponse>(); }

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

constinit const schema::Action kCreateNatGatewayAction = {
    .name = "CreateNatGateway",
    .request = &Table<CreateNatGatewayRequest>::kStruct,
    .response = &Table<CreateNatGatewayResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCreateNatGatewayRequest() { return schema::MakeObject<CreateNatGatewayRequest>(); }
schema::OwnedObject MakeCreateNatGatewayResponse() { return schema::MakeObject<CreateNatGatewayResponse>(); }

constinit const schema::Action kCreateSecurityGroupAction = {
    .name = "CreateSecurityGroup",
    .request = &Table<CreateSecurityGroupRequest>::kStruct,
    .response = &Table<CreateSecurityGroupResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .timeout_seconds = 86,
};

schema::OwnedObject MakeCreateSecurityGroupRequest() { return schema::MakeObject<CreateSecurityGroupRequest>(); }
schema::OwnedObject MakeCreateSecurityGroupResponse() { return schema::MakeObject<CreateSecurityGroupResponse>(); }

constinit const schema::Action kCreateSecurityGroupPermissionsAction = {
    .name = "CreateSecurityGroupPermissions",
    .request = &Table<CreateSecurityGroupPermissionsRequest>::kStruct,
    .response = &Table<CreateSecurityGroupPermissionsResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .https_only = true,
};

schema::OwnedObject MakeCreateSecurityGroupPermissionsRequest() {
  return schema::MakeObject<CreateSecurityGroupPermissionsRequest>();
}
schema::OwnedObject MakeCreateSecurityGroupPermissionsResponse() {
  return schema::MakeObject<CreateSecurityGroupPermissionsResponse>();
}

constinit const schema::Action kDeleteDeviceInternetPortAction = {
    .name = "DeleteDeviceInternetPort",
    .request = &Table<DeleteDeviceInternetPortRequest>::kStruct,
    .response = &Table<DeleteDeviceInternetPortResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_post = false,
};

schema::OwnedObject MakeDeleteDeviceInternetPortRequest() {
  return schema::MakeObject<DeleteDeviceInternetPortRequest>();
}
schema::OwnedObject MakeDeleteDeviceInternetPortResponse() {
  return schema::MakeObject<DeleteDeviceInternetPortResponse>();
}

constinit const schema::Action kDeleteKeyPairsAction = {
    .name = "DeleteKeyPairs",
    .request = &Table<DeleteKeyPairsRequest>::kStruct,
    .response = &Table<DeleteKeyPairsResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteKeyPairsRequest() { return schema::MakeObject<DeleteKeyPairsRequest>(); }
schema::OwnedObject MakeDeleteKeyPairsResponse() { return schema::MakeObject<DeleteKeyPairsResponse>(); }

constinit const schema::Action kDeploySDGAction = {
    .name = "DeploySDG",
    .request = &Table<DeploySDGRequest>::kStruct,
    .response = &Table<DeploySDGResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_post = false,
};

schema::OwnedObject MakeDeploySDGRequest() { return schema::MakeObject<DeploySDGRequest>(); }
schema::OwnedObject MakeDeploySDGResponse() { return schema::MakeObject<DeploySDGResponse>(); }

constinit const schema::Action kDescribeClusterAction = {
    .name = "DescribeCluster",
    .request = &Table<DescribeClusterRequest>::kStruct,
    .response = &Table<DescribeClusterResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_get = false,
};

schema::OwnedObject MakeDescribeClusterRequest() { return schema::MakeObject<DescribeClusterRequest>(); }
schema::OwnedObject MakeDescribeClusterResponse() { return schema::MakeObject<DescribeClusterResponse>(); }

constinit const schema::Action kDescribeEnsSaleControlStockAction = {
    .name = "DescribeEnsSaleControlStock",
    .request = &Table<DescribeEnsSaleControlStockRequest>::kStruct,
    .response = &Table<DescribeEnsSaleControlStockResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_get = false,
};

schema::OwnedObject MakeDescribeEnsSaleControlStockRequest() {
  return schema::MakeObject<DescribeEnsSaleControlStockRequest>();
}
schema::OwnedObject MakeDescribeEnsSaleControlStockResponse() {
  return schema::MakeObject<DescribeEnsSaleControlStockResponse>();
}

constinit const schema::Action kDescribeEpnInstanceAttributeAction = {
    .name = "DescribeEpnInstanceAttribute",
    .request = &Table<DescribeEpnInstanceAttributeRequest>::kStruct,
    .response = &Table<DescribeEpnInstanceAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeEpnInstanceAttributeRequest() {
  return schema::MakeObject<DescribeEpnInstanceAttributeRequest>();
}
schema::OwnedObject MakeDescribeEpnInstanceAttributeResponse() {
  return schema::MakeObject<DescribeEpnInstanceAttributeResponse>();
}

constinit const schema::Action kDescribeLoadBalancerAttributeAction = {
    .name = "DescribeLoadBalancerAttribute",
    .request = &Table<DescribeLoadBalancerAttributeRequest>::kStruct,
    .response = &Table<DescribeLoadBalancerAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeLoadBalancerAttributeRequest() {
  return schema::MakeObject<DescribeLoadBalancerAttributeRequest>();
}
schema::OwnedObject MakeDescribeLoadBalancerAttributeResponse() {
  return schema::MakeObject<DescribeLoadBalancerAttributeResponse>();
}

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

constinit const schema::Action kDescribeServcieScheduleAction = {
    .name = "DescribeServcieSchedule",
    .request = &Table<DescribeServcieScheduleRequest>::kStruct,
    .response = &Table<DescribeServcieScheduleResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeServcieScheduleRequest() {
  return schema::MakeObject<DescribeServcieScheduleRequest>();
}
schema::OwnedObject MakeDescribeServcieScheduleResponse() {
  return schema::MakeObject<DescribeServcieScheduleResponse>();
}

constinit const schema::Action kModifyInstanceBootConfigurationAction = {
    .name = "ModifyInstanceBootConfiguration",
    .request = &Table<ModifyInstanceBootConfigurationRequest>::kStruct,
    .response = &Table<ModifyInstanceBootConfigurationResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_post = false,
    .https_only = true,
};

schema::OwnedObject MakeModifyInstanceBootConfigurationRequest() {
  return schema::MakeObject<ModifyInstanceBootConfigurationRequest>();
}
schema::OwnedObject MakeModifyInstanceBootConfigurationResponse() {
  return schema::MakeObject<ModifyInstanceBootConfigurationResponse>();
}

constinit const schema::Action kReinitInstancesAction = {
    .name = "ReinitInstances",
    .request = &Table<ReinitInstancesRequest>::kStruct,
    .response = &Table<ReinitInstancesResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
};

schema::OwnedObject MakeReinitInstancesRequest() { return schema::MakeObject<ReinitInstancesRequest>(); }
schema::OwnedObject MakeReinitInstancesResponse() { return schema::MakeObject<ReinitInstancesResponse>(); }

constinit const schema::Action kReleaseAICInstanceAction = {
    .name = "ReleaseAICInstance",
    .request = &Table<ReleaseAICInstanceRequest>::kStruct,
    .response = &Table<ReleaseAICInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeReleaseAICInstanceRequest() { return schema::MakeObject<ReleaseAICInstanceRequest>(); }
schema::OwnedObject MakeReleaseAICInstanceResponse() { return schema::MakeObject<ReleaseAICInstanceResponse>(); }

constinit const schema::Action kUnassociateNetworkAclAction = {
    .name = "UnassociateNetworkAcl",
    .request = &Table<UnassociateNetworkAclRequest>::kStruct,
    .response = &Table<UnassociateNetworkAclResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeUnassociateNetworkAclRequest() { return schema::MakeObject<UnassociateNetworkAclRequest>(); }
schema::OwnedObject MakeUnassociateNetworkAclResponse() { return schema::MakeObject<UnassociateNetworkAclResponse>(); }

constinit const schema::Action kUnloadRegionSDGAction = {
    .name = "UnloadRegionSDG",
    .request = &Table<UnloadRegionSDGRequest>::kStruct,
    .response = &Table<UnloadRegionSDGResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .https_only = true,
};

schema::OwnedObject MakeUnloadRegionSDGRequest() { return schema::MakeObject<UnloadRegionSDGRequest>(); }
schema::OwnedObject MakeUnloadRegionSDGResponse() { return schema::MakeObject<UnloadRegionSDGResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const AuthorizeSecurityGroupEgressResponse*) noexcept {
  return tables::Table<AuthorizeSecurityGroupEgressResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AuthorizeSecurityGroupEgressRequest*) noexcept {
  return tables::Table<AuthorizeSecurityGroupEgressRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AuthorizeSecurityGroupEgressRequest&) noexcept {
  return tables::kAuthorizeSecurityGroupEgressAction;
}

Outcome<AuthorizeSecurityGroupEgressResponse> Client::AuthorizeSecurityGroupEgress(
    const AuthorizeSecurityGroupEgressRequest& request, const CallOptions& options) const {
  return internal::Invoke<AuthorizeSecurityGroupEgressResponse>(*core_, tables::kAuthorizeSecurityGroupEgressAction,
                                                                request, options);
}

const schema::Struct& SchemaOf(const CreateForwardEntryResponse*) noexcept {
  return tables::Table<CreateForwardEntryResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateForwardEntryRequest*) noexcept {
  return tables::Table<CreateForwardEntryRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateForwardEntryRequest&) noexcept {
  return tables::kCreateForwardEntryAction;
}

Outcome<CreateForwardEntryResponse> Client::CreateForwardEntry(const CreateForwardEntryRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<CreateForwardEntryResponse>(*core_, tables::kCreateForwardEntryAction, request, options);
}

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

const schema::Action& ActionOf(const Client&, const CreateInstanceRequest&) noexcept {
  return tables::kCreateInstanceAction;
}

Outcome<CreateInstanceResponse> Client::CreateInstance(const CreateInstanceRequest& request,
                                                       const CallOptions& options) const {
  return internal::Invoke<CreateInstanceResponse>(*core_, tables::kCreateInstanceAction, request, options);
}

const schema::Struct& SchemaOf(const CreateNatGatewayResponse*) noexcept {
  return tables::Table<CreateNatGatewayResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateNatGatewayRequest::Tag*) noexcept {
  return tables::Table<CreateNatGatewayRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateNatGatewayRequest*) noexcept {
  return tables::Table<CreateNatGatewayRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateNatGatewayRequest&) noexcept {
  return tables::kCreateNatGatewayAction;
}

Outcome<CreateNatGatewayResponse> Client::CreateNatGateway(const CreateNatGatewayRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<CreateNatGatewayResponse>(*core_, tables::kCreateNatGatewayAction, request, options);
}

const schema::Struct& SchemaOf(const CreateSecurityGroupResponse*) noexcept {
  return tables::Table<CreateSecurityGroupResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateSecurityGroupRequest::Permissions*) noexcept {
  return tables::Table<CreateSecurityGroupRequest::Permissions>::kStruct;
}

const schema::Struct& SchemaOf(const CreateSecurityGroupRequest*) noexcept {
  return tables::Table<CreateSecurityGroupRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateSecurityGroupRequest&) noexcept {
  return tables::kCreateSecurityGroupAction;
}

Outcome<CreateSecurityGroupResponse> Client::CreateSecurityGroup(const CreateSecurityGroupRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<CreateSecurityGroupResponse>(*core_, tables::kCreateSecurityGroupAction, request, options);
}

const schema::Struct& SchemaOf(const CreateSecurityGroupPermissionsResponse*) noexcept {
  return tables::Table<CreateSecurityGroupPermissionsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateSecurityGroupPermissionsRequest::Permissions*) noexcept {
  return tables::Table<CreateSecurityGroupPermissionsRequest::Permissions>::kStruct;
}

const schema::Struct& SchemaOf(const CreateSecurityGroupPermissionsRequest*) noexcept {
  return tables::Table<CreateSecurityGroupPermissionsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateSecurityGroupPermissionsRequest&) noexcept {
  return tables::kCreateSecurityGroupPermissionsAction;
}

Outcome<CreateSecurityGroupPermissionsResponse> Client::CreateSecurityGroupPermissions(
    const CreateSecurityGroupPermissionsRequest& request, const CallOptions& options) const {
  return internal::Invoke<CreateSecurityGroupPermissionsResponse>(*core_, tables::kCreateSecurityGroupPermissionsAction,
                                                                  request, options);
}

const schema::Struct& SchemaOf(const DeleteDeviceInternetPortResponse*) noexcept {
  return tables::Table<DeleteDeviceInternetPortResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteDeviceInternetPortRequest*) noexcept {
  return tables::Table<DeleteDeviceInternetPortRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteDeviceInternetPortRequest&) noexcept {
  return tables::kDeleteDeviceInternetPortAction;
}

Outcome<DeleteDeviceInternetPortResponse> Client::DeleteDeviceInternetPort(
    const DeleteDeviceInternetPortRequest& request, const CallOptions& options) const {
  return internal::Invoke<DeleteDeviceInternetPortResponse>(*core_, tables::kDeleteDeviceInternetPortAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const DeleteKeyPairsResponse*) noexcept {
  return tables::Table<DeleteKeyPairsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteKeyPairsRequest*) noexcept {
  return tables::Table<DeleteKeyPairsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteKeyPairsRequest&) noexcept {
  return tables::kDeleteKeyPairsAction;
}

Outcome<DeleteKeyPairsResponse> Client::DeleteKeyPairs(const DeleteKeyPairsRequest& request,
                                                       const CallOptions& options) const {
  return internal::Invoke<DeleteKeyPairsResponse>(*core_, tables::kDeleteKeyPairsAction, request, options);
}

const schema::Struct& SchemaOf(const DeploySDGResponse::Data::Result::FailedItems*) noexcept {
  return tables::Table<DeploySDGResponse::Data::Result::FailedItems>::kStruct;
}

const schema::Struct& SchemaOf(const DeploySDGResponse::Data::Result*) noexcept {
  return tables::Table<DeploySDGResponse::Data::Result>::kStruct;
}

const schema::Struct& SchemaOf(const DeploySDGResponse::Data*) noexcept {
  return tables::Table<DeploySDGResponse::Data>::kStruct;
}

const schema::Struct& SchemaOf(const DeploySDGResponse*) noexcept {
  return tables::Table<DeploySDGResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeploySDGRequest*) noexcept {
  return tables::Table<DeploySDGRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeploySDGRequest&) noexcept {
  return tables::kDeploySDGAction;
}

Outcome<DeploySDGResponse> Client::DeploySDG(const DeploySDGRequest& request, const CallOptions& options) const {
  return internal::Invoke<DeploySDGResponse>(*core_, tables::kDeploySDGAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeClusterResponse::Clusters*) noexcept {
  return tables::Table<DescribeClusterResponse::Clusters>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeClusterResponse*) noexcept {
  return tables::Table<DescribeClusterResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeClusterRequest*) noexcept {
  return tables::Table<DescribeClusterRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeClusterRequest&) noexcept {
  return tables::kDescribeClusterAction;
}

Outcome<DescribeClusterResponse> Client::DescribeCluster(const DescribeClusterRequest& request,
                                                         const CallOptions& options) const {
  return internal::Invoke<DescribeClusterResponse>(*core_, tables::kDescribeClusterAction, request, options);
}

const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::BasicSaleControl::ModuleValue*) noexcept {
  return tables::Table<
      DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::BasicSaleControl::ModuleValue>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::BasicSaleControl*) noexcept {
  return tables::Table<
      DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::BasicSaleControl>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl::ConditionControl*) noexcept {
  return tables::Table<
      DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl::ConditionControl>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl::ModuleValue*) noexcept {
  return tables::Table<
      DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl::ModuleValue>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl*) noexcept {
  return tables::Table<
      DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem*) noexcept {
  return tables::Table<DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems::SaleControlItem>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems*) noexcept {
  return tables::Table<DescribeEnsSaleControlStockResponse::SaleControl::SaleControlItems>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsSaleControlStockResponse::SaleControl*) noexcept {
  return tables::Table<DescribeEnsSaleControlStockResponse::SaleControl>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsSaleControlStockResponse*) noexcept {
  return tables::Table<DescribeEnsSaleControlStockResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsSaleControlStockRequest*) noexcept {
  return tables::Table<DescribeEnsSaleControlStockRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeEnsSaleControlStockRequest&) noexcept {
  return tables::kDescribeEnsSaleControlStockAction;
}

Outcome<DescribeEnsSaleControlStockResponse> Client::DescribeEnsSaleControlStock(
    const DescribeEnsSaleControlStockRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeEnsSaleControlStockResponse>(*core_, tables::kDescribeEnsSaleControlStockAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const DescribeEpnInstanceAttributeResponse::ConfVersions*) noexcept {
  return tables::Table<DescribeEpnInstanceAttributeResponse::ConfVersions>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEpnInstanceAttributeResponse::Instances*) noexcept {
  return tables::Table<DescribeEpnInstanceAttributeResponse::Instances>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEpnInstanceAttributeResponse::VSwitches*) noexcept {
  return tables::Table<DescribeEpnInstanceAttributeResponse::VSwitches>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEpnInstanceAttributeResponse*) noexcept {
  return tables::Table<DescribeEpnInstanceAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEpnInstanceAttributeRequest*) noexcept {
  return tables::Table<DescribeEpnInstanceAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeEpnInstanceAttributeRequest&) noexcept {
  return tables::kDescribeEpnInstanceAttributeAction;
}

Outcome<DescribeEpnInstanceAttributeResponse> Client::DescribeEpnInstanceAttribute(
    const DescribeEpnInstanceAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeEpnInstanceAttributeResponse>(*core_, tables::kDescribeEpnInstanceAttributeAction,
                                                                request, options);
}

const schema::Struct& SchemaOf(const DescribeLoadBalancerAttributeResponse::BackendServers*) noexcept {
  return tables::Table<DescribeLoadBalancerAttributeResponse::BackendServers>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeLoadBalancerAttributeResponse::ListenerPortsAndProtocols*) noexcept {
  return tables::Table<DescribeLoadBalancerAttributeResponse::ListenerPortsAndProtocols>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeLoadBalancerAttributeResponse*) noexcept {
  return tables::Table<DescribeLoadBalancerAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeLoadBalancerAttributeRequest*) noexcept {
  return tables::Table<DescribeLoadBalancerAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeLoadBalancerAttributeRequest&) noexcept {
  return tables::kDescribeLoadBalancerAttributeAction;
}

Outcome<DescribeLoadBalancerAttributeResponse> Client::DescribeLoadBalancerAttribute(
    const DescribeLoadBalancerAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeLoadBalancerAttributeResponse>(*core_, tables::kDescribeLoadBalancerAttributeAction,
                                                                 request, options);
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

const schema::Action& ActionOf(const Client&, const DescribeNetworkAttributeRequest&) noexcept {
  return tables::kDescribeNetworkAttributeAction;
}

Outcome<DescribeNetworkAttributeResponse> Client::DescribeNetworkAttribute(
    const DescribeNetworkAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeNetworkAttributeResponse>(*core_, tables::kDescribeNetworkAttributeAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const DescribeServcieScheduleResponse::PodAbstractInfo::ContainerStatus*) noexcept {
  return tables::Table<DescribeServcieScheduleResponse::PodAbstractInfo::ContainerStatus>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeServcieScheduleResponse::PodAbstractInfo*) noexcept {
  return tables::Table<DescribeServcieScheduleResponse::PodAbstractInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeServcieScheduleResponse*) noexcept {
  return tables::Table<DescribeServcieScheduleResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeServcieScheduleRequest*) noexcept {
  return tables::Table<DescribeServcieScheduleRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeServcieScheduleRequest&) noexcept {
  return tables::kDescribeServcieScheduleAction;
}

Outcome<DescribeServcieScheduleResponse> Client::DescribeServcieSchedule(const DescribeServcieScheduleRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<DescribeServcieScheduleResponse>(*core_, tables::kDescribeServcieScheduleAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const ModifyInstanceBootConfigurationResponse*) noexcept {
  return tables::Table<ModifyInstanceBootConfigurationResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceBootConfigurationRequest*) noexcept {
  return tables::Table<ModifyInstanceBootConfigurationRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyInstanceBootConfigurationRequest&) noexcept {
  return tables::kModifyInstanceBootConfigurationAction;
}

Outcome<ModifyInstanceBootConfigurationResponse> Client::ModifyInstanceBootConfiguration(
    const ModifyInstanceBootConfigurationRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyInstanceBootConfigurationResponse>(*core_,
                                                                   tables::kModifyInstanceBootConfigurationAction,
                                                                   request, options);
}

const schema::Struct& SchemaOf(const ReinitInstancesResponse::InstanceResponses*) noexcept {
  return tables::Table<ReinitInstancesResponse::InstanceResponses>::kStruct;
}

const schema::Struct& SchemaOf(const ReinitInstancesResponse*) noexcept {
  return tables::Table<ReinitInstancesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ReinitInstancesRequest*) noexcept {
  return tables::Table<ReinitInstancesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ReinitInstancesRequest&) noexcept {
  return tables::kReinitInstancesAction;
}

Outcome<ReinitInstancesResponse> Client::ReinitInstances(const ReinitInstancesRequest& request,
                                                         const CallOptions& options) const {
  return internal::Invoke<ReinitInstancesResponse>(*core_, tables::kReinitInstancesAction, request, options);
}

const schema::Struct& SchemaOf(const ReleaseAICInstanceResponse*) noexcept {
  return tables::Table<ReleaseAICInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ReleaseAICInstanceRequest*) noexcept {
  return tables::Table<ReleaseAICInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ReleaseAICInstanceRequest&) noexcept {
  return tables::kReleaseAICInstanceAction;
}

Outcome<ReleaseAICInstanceResponse> Client::ReleaseAICInstance(const ReleaseAICInstanceRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<ReleaseAICInstanceResponse>(*core_, tables::kReleaseAICInstanceAction, request, options);
}

const schema::Struct& SchemaOf(const UnassociateNetworkAclResponse*) noexcept {
  return tables::Table<UnassociateNetworkAclResponse>::kStruct;
}

const schema::Struct& SchemaOf(const UnassociateNetworkAclRequest::Resource*) noexcept {
  return tables::Table<UnassociateNetworkAclRequest::Resource>::kStruct;
}

const schema::Struct& SchemaOf(const UnassociateNetworkAclRequest*) noexcept {
  return tables::Table<UnassociateNetworkAclRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const UnassociateNetworkAclRequest&) noexcept {
  return tables::kUnassociateNetworkAclAction;
}

Outcome<UnassociateNetworkAclResponse> Client::UnassociateNetworkAcl(const UnassociateNetworkAclRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<UnassociateNetworkAclResponse>(*core_, tables::kUnassociateNetworkAclAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const UnloadRegionSDGResponse::Data::Result::FailedItems*) noexcept {
  return tables::Table<UnloadRegionSDGResponse::Data::Result::FailedItems>::kStruct;
}

const schema::Struct& SchemaOf(const UnloadRegionSDGResponse::Data::Result*) noexcept {
  return tables::Table<UnloadRegionSDGResponse::Data::Result>::kStruct;
}

const schema::Struct& SchemaOf(const UnloadRegionSDGResponse::Data*) noexcept {
  return tables::Table<UnloadRegionSDGResponse::Data>::kStruct;
}

const schema::Struct& SchemaOf(const UnloadRegionSDGResponse*) noexcept {
  return tables::Table<UnloadRegionSDGResponse>::kStruct;
}

const schema::Struct& SchemaOf(const UnloadRegionSDGRequest*) noexcept {
  return tables::Table<UnloadRegionSDGRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const UnloadRegionSDGRequest&) noexcept {
  return tables::kUnloadRegionSDGAction;
}

Outcome<UnloadRegionSDGResponse> Client::UnloadRegionSDG(const UnloadRegionSDGRequest& request,
                                                         const CallOptions& options) const {
  return internal::Invoke<UnloadRegionSDGResponse>(*core_, tables::kUnloadRegionSDGAction, request, options);
}

}  // namespace ens
}  // namespace alibabacloud
