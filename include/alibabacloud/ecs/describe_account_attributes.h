// Generated from src/ecs/models/DescribeAccountAttributes.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeAccountAttributes returns.
struct DescribeAccountAttributesResponse {
  /// One account attribute item.
  struct AccountAttributeItem {
    /// One value item.
    struct ValueItem {
      std::optional<std::int64_t> count{};         ///< Quantity that goes with the attribute value.
      std::optional<std::string> disk_category{};  ///< Category of the disk, such as cloud_essd.
      std::optional<std::string> expired_time{};   ///< Time of expiration.
      /// Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go).
      std::optional<std::string> instance_charge_type{};
      /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
      std::optional<std::string> instance_type{};
      std::optional<std::string> value{};    ///< Value of the value item.
      std::optional<std::string> zone_id{};  ///< Zone, such as cn-hangzhou-f.
    };

    std::optional<std::string> attribute_name{};  ///< Name of the attribute, such as max-security-groups.
    std::vector<ValueItem> attribute_values{};    ///< The values of the attribute.
  };

  std::vector<AccountAttributeItem> account_attribute_items{};  ///< The attributes of the account.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists attributes of the account in a region, such as quotas.
///
/// A read: repeated after any failure that may pass.
struct DescribeAccountAttributesRequest {
  using Response = DescribeAccountAttributesResponse;  ///< What the action returns.

  /// @{
  /// A value of `attribute_name`.
  static constexpr const char* kAttributeNameInstanceNetworkType = "instance-network-type";
  static constexpr const char* kAttributeNameMaxSecurityGroups = "max-security-groups";
  static constexpr const char* kAttributeNameMaxElasticNetworkInterfaces = "max-elastic-network-interfaces";
  static constexpr const char* kAttributeNameMaxPostpaidInstanceVcpuCount = "max-postpaid-instance-vcpu-count";
  static constexpr const char* kAttributeNameMaxSpotInstanceVcpuCount = "max-spot-instance-vcpu-count";
  static constexpr const char* kAttributeNameUsedPostpaidInstanceVcpuCount = "used-postpaid-instance-vcpu-count";
  static constexpr const char* kAttributeNameUsedSpotInstanceVcpuCount = "used-spot-instance-vcpu-count";
  static constexpr const char* kAttributeNameMaxPostpaidYundiskCapacity = "max-postpaid-yundisk-capacity";
  static constexpr const char* kAttributeNameUsedPostpaidYundiskCapacity = "used-postpaid-yundisk-capacity";
  static constexpr const char* kAttributeNameMaxDedicatedHosts = "max-dedicated-hosts";
  static constexpr const char* kAttributeNameSupportedPostpaidInstanceTypes = "supported-postpaid-instance-types";
  static constexpr const char* kAttributeNameMaxAxtCommandCount = "max-axt-command-count";
  static constexpr const char* kAttributeNameMaxAxtInvocationDaily = "max-axt-invocation-daily";
  static constexpr const char* kAttributeNameRealNameAuthentication = "real-name-authentication";
  static constexpr const char* kAttributeNameMaxCloudAssistantActivationCount = "max-cloud-assistant-activation-count";
  /// @}

  std::vector<std::string> attribute_name{};  ///< Names of the attributes to query, such as max-security-groups.
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> zone_id{};       ///< Zone, such as cn-hangzhou-f.
};

const schema::Struct& SchemaOf(const DescribeAccountAttributesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeAccountAttributesResponse::AccountAttributeItem*) noexcept;
const schema::Struct& SchemaOf(const DescribeAccountAttributesResponse::AccountAttributeItem::ValueItem*) noexcept;
const schema::Struct& SchemaOf(const DescribeAccountAttributesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeAccountAttributesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
