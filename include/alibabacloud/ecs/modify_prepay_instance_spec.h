// Generated from src/ecs/models/ModifyPrepayInstanceSpec.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyPrepayInstanceSpec returns.
struct ModifyPrepayInstanceSpecResponse {
  std::optional<std::string> order_id{};  ///< ID of the order.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the instance type or disk specifications of a subscription instance and returns the order ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct ModifyPrepayInstanceSpecRequest {
  using Response = ModifyPrepayInstanceSpecResponse;  ///< What the action returns.

  /// One disk.
  struct Disk {
    std::optional<std::string> category{};           ///< Category of the resource, for a disk such as cloud_ssd.
    std::optional<std::string> disk_id{};            ///< ID of the disk.
    std::optional<std::string> performance_level{};  ///< Performance level of the disk, such as PL1.
  };

  /// The promotion options.
  struct PromotionOptions {
    std::optional<std::string> coupon_no{};  ///< Number of the coupon.
  };

  /// The system disk.
  struct SystemDisk {
    std::optional<std::string> category{};  ///< Category of the resource, for a disk such as cloud_ssd.
  };

  std::optional<bool> auto_pay{};  ///< Whether to pay automatically.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> coupon_no{};    ///< Number of the coupon.
  std::vector<Disk> disk{};                  ///< The disks.
  std::optional<std::string> end_time{};     ///< End of the time range or period.
  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
  /// Required. Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated
  /// instance.
  std::optional<std::string> instance_type{};
  std::optional<bool> migrate_across_zone{};   ///< Whether the instance may be migrated to another zone.
  std::optional<std::string> modify_mode{};    ///< Mode of the modification.
  std::optional<std::string> operator_type{};  ///< Kind of the change, such as upgrade.
  PromotionOptions promotion_options{};        ///< The promotion options.
  std::optional<std::string> reboot_time{};    ///< When to restart the instance, in UTC as yyyy-MM-ddTHH:mmZ.
  std::optional<bool> reboot_when_finished{};  ///< Whether to restart the instance right after the change.
  std::optional<std::string> region_id{};      ///< Required. Region, such as cn-hangzhou.
  SystemDisk system_disk{};                    ///< The system disk.
};

const schema::Struct& SchemaOf(const ModifyPrepayInstanceSpecResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyPrepayInstanceSpecRequest*) noexcept;
const schema::Struct& SchemaOf(const ModifyPrepayInstanceSpecRequest::Disk*) noexcept;
const schema::Struct& SchemaOf(const ModifyPrepayInstanceSpecRequest::PromotionOptions*) noexcept;
const schema::Struct& SchemaOf(const ModifyPrepayInstanceSpecRequest::SystemDisk*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyPrepayInstanceSpecRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
