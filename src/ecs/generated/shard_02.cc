// Generated from src/ecs/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/describe_network_interfaces.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ecs/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::AssociatedPublicIp> {
  using T = ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::AssociatedPublicIp;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationId", "", TypeOf<decltype(T::allocation_id)>(), offsetof(T, allocation_id), Style::kRepeat, 0},
      {"PublicIpAddress", "", TypeOf<decltype(T::public_ip_address)>(), offsetof(T, public_ip_address), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeNetworkInterfacesResponse.NetworkInterfaceSet.AssociatedPublicIp", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::AssociatedPublicIp> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::AssociatedPublicIp>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Attachment> {
  using T = ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Attachment;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DeviceIndex", "", TypeOf<decltype(T::device_index)>(), offsetof(T, device_index), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"NetworkCardIndex", "", TypeOf<decltype(T::network_card_index)>(), offsetof(T, network_card_index),
       Style::kRepeat, 0},
      {"TrunkNetworkInterfaceId", "", TypeOf<decltype(T::trunk_network_interface_id)>(),
       offsetof(T, trunk_network_interface_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeNetworkInterfacesResponse.NetworkInterfaceSet.Attachment", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Attachment> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Attachment>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv4PrefixSet> {
  using T = ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv4PrefixSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ipv4Prefix", "", TypeOf<decltype(T::ipv4_prefix)>(), offsetof(T, ipv4_prefix), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeNetworkInterfacesResponse.NetworkInterfaceSet.Ipv4PrefixSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv4PrefixSet> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv4PrefixSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6PrefixSet> {
  using T = ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6PrefixSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ipv6Prefix", "", TypeOf<decltype(T::ipv6_prefix)>(), offsetof(T, ipv6_prefix), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeNetworkInterfacesResponse.NetworkInterfaceSet.Ipv6PrefixSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6PrefixSet> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6PrefixSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6Set> {
  using T = ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6Set;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ipv6Address", "", TypeOf<decltype(T::ipv6_address)>(), offsetof(T, ipv6_address), Style::kRepeat, 0},
      {"Primary", "", TypeOf<decltype(T::primary)>(), offsetof(T, primary), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeNetworkInterfacesResponse.NetworkInterfaceSet.Ipv6Set", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6Set> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6Set>::kStruct;

template <>
struct ecs::tables::Table<
    ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet::AssociatedPublicIp> {
  using T = ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet::AssociatedPublicIp;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationId", "", TypeOf<decltype(T::allocation_id)>(), offsetof(T, allocation_id), Style::kRepeat, 0},
      {"PublicIpAddress", "", TypeOf<decltype(T::public_ip_address)>(), offsetof(T, public_ip_address), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeNetworkInterfacesResponse.NetworkInterfaceSet.PrivateIpSet.AssociatedPublicIp", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet::AssociatedPublicIp> =
    &ecs::tables::Table<
        ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet::AssociatedPublicIp>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet> {
  using T = ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AssociatedPublicIp", "", TypeOf<decltype(T::associated_public_ip)>(), offsetof(T, associated_public_ip),
       Style::kFlat, 0},
      {"Primary", "", TypeOf<decltype(T::primary)>(), offsetof(T, primary), Style::kRepeat, 0},
      {"PrivateDnsName", "", TypeOf<decltype(T::private_dns_name)>(), offsetof(T, private_dns_name), Style::kRepeat, 0},
      {"PrivateIpAddress", "", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeNetworkInterfacesResponse.NetworkInterfaceSet.PrivateIpSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Tag> {
  using T = ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkInterfacesResponse.NetworkInterfaceSet.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Tag> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet> {
  using T = ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AssociatedPublicIp", "", TypeOf<decltype(T::associated_public_ip)>(), offsetof(T, associated_public_ip),
       Style::kFlat, 0},
      {"Attachment", "", TypeOf<decltype(T::attachment)>(), offsetof(T, attachment), Style::kFlat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"DeleteOnRelease", "", TypeOf<decltype(T::delete_on_release)>(), offsetof(T, delete_on_release), Style::kRepeat,
       0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Ipv4PrefixSets", "Ipv4PrefixSet", TypeOf<decltype(T::ipv4_prefix_sets)>(), offsetof(T, ipv4_prefix_sets),
       Style::kRepeat, 0},
      {"Ipv6PrefixSets", "Ipv6PrefixSet", TypeOf<decltype(T::ipv6_prefix_sets)>(), offsetof(T, ipv6_prefix_sets),
       Style::kRepeat, 0},
      {"Ipv6Sets", "Ipv6Set", TypeOf<decltype(T::ipv6_sets)>(), offsetof(T, ipv6_sets), Style::kRepeat, 0},
      {"MacAddress", "", TypeOf<decltype(T::mac_address)>(), offsetof(T, mac_address), Style::kRepeat, 0},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, 0},
      {"NetworkInterfaceName", "", TypeOf<decltype(T::network_interface_name)>(), offsetof(T, network_interface_name),
       Style::kRepeat, 0},
      {"NetworkInterfaceTrafficMode", "", TypeOf<decltype(T::network_interface_traffic_mode)>(),
       offsetof(T, network_interface_traffic_mode), Style::kRepeat, 0},
      {"OwnerId", "", TypeOf<decltype(T::owner_id)>(), offsetof(T, owner_id), Style::kRepeat, 0},
      {"PrivateIpAddress", "", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
      {"PrivateIpSets", "PrivateIpSet", TypeOf<decltype(T::private_ip_sets)>(), offsetof(T, private_ip_sets),
       Style::kRepeat, 0},
      {"QueueNumber", "", TypeOf<decltype(T::queue_number)>(), offsetof(T, queue_number), Style::kRepeat, 0},
      {"QueuePairNumber", "", TypeOf<decltype(T::queue_pair_number)>(), offsetof(T, queue_pair_number), Style::kRepeat,
       0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SecurityGroupIds", "SecurityGroupId", TypeOf<decltype(T::security_group_ids)>(),
       offsetof(T, security_group_ids), Style::kRepeat, 0},
      {"ServiceID", "", TypeOf<decltype(T::service_id)>(), offsetof(T, service_id), Style::kRepeat, 0},
      {"ServiceManaged", "", TypeOf<decltype(T::service_managed)>(), offsetof(T, service_managed), Style::kRepeat, 0},
      {"SourceDestCheck", "", TypeOf<decltype(T::source_dest_check)>(), offsetof(T, source_dest_check), Style::kRepeat,
       0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkInterfacesResponse.NetworkInterfaceSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse> {
  using T = ecs::DescribeNetworkInterfacesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkInterfaceSets", "NetworkInterfaceSet", TypeOf<decltype(T::network_interface_sets)>(),
       offsetof(T, network_interface_sets), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Alias kAliases[] = {
      {"NetworkInterfaceSet", 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkInterfacesResponse", kFields, kAliases};
};

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfacesRequest::Tag> {
  using T = ecs::DescribeNetworkInterfacesRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkInterfacesRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeNetworkInterfacesRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeNetworkInterfacesRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfacesRequest> {
  using T = ecs::DescribeNetworkInterfacesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Ipv6Address", "", TypeOf<decltype(T::ipv6_address)>(), offsetof(T, ipv6_address), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, 0},
      {"NetworkInterfaceName", "", TypeOf<decltype(T::network_interface_name)>(), offsetof(T, network_interface_name),
       Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"PrimaryIpAddress", "", TypeOf<decltype(T::primary_ip_address)>(), offsetof(T, primary_ip_address),
       Style::kRepeat, 0},
      {"PrivateIpAddress", "", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       0},
      {"ServiceManaged", "", TypeOf<decltype(T::service_managed)>(), offsetof(T, service_managed), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkInterfacesRequest", kFields, {}};
};

namespace ecs {
namespace tables {

constinit const schema::Action kDescribeNetworkInterfacesAction = {
    .name = "DescribeNetworkInterfaces",
    .request = &Table<DescribeNetworkInterfacesRequest>::kStruct,
    .response = &Table<DescribeNetworkInterfacesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "NetworkInterfaceSets",
                   .next_token = "NextToken",
                   .max_results = "MaxResults"},
};

schema::OwnedObject MakeDescribeNetworkInterfacesRequest() {
  return schema::MakeObject<DescribeNetworkInterfacesRequest>();
}
schema::OwnedObject MakeDescribeNetworkInterfacesResponse() {
  return schema::MakeObject<DescribeNetworkInterfacesResponse>();
}

}  // namespace tables

const schema::Struct& SchemaOf(
    const DescribeNetworkInterfacesResponse::NetworkInterfaceSet::AssociatedPublicIp*) noexcept {
  return tables::Table<DescribeNetworkInterfacesResponse::NetworkInterfaceSet::AssociatedPublicIp>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Attachment*) noexcept {
  return tables::Table<DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Attachment>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv4PrefixSet*) noexcept {
  return tables::Table<DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv4PrefixSet>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6PrefixSet*) noexcept {
  return tables::Table<DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6PrefixSet>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6Set*) noexcept {
  return tables::Table<DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6Set>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet::AssociatedPublicIp*) noexcept {
  return tables::Table<
      DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet::AssociatedPublicIp>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet*) noexcept {
  return tables::Table<DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Tag*) noexcept {
  return tables::Table<DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse::NetworkInterfaceSet*) noexcept {
  return tables::Table<DescribeNetworkInterfacesResponse::NetworkInterfaceSet>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse*) noexcept {
  return tables::Table<DescribeNetworkInterfacesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfacesRequest::Tag*) noexcept {
  return tables::Table<DescribeNetworkInterfacesRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfacesRequest*) noexcept {
  return tables::Table<DescribeNetworkInterfacesRequest>::kStruct;
}

Outcome<DescribeNetworkInterfacesResponse> Client::DescribeNetworkInterfaces(
    const DescribeNetworkInterfacesRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeNetworkInterfacesResponse>(*core_, tables::kDescribeNetworkInterfacesAction, request,
                                                             options);
}

}  // namespace ecs
}  // namespace alibabacloud
