// Generated from src/ens/models/CreateFileSystem.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateFileSystem returns.
struct CreateFileSystemResponse {
  /// One allocation ID.
  struct AllocationIds {
    std::optional<std::string> ens_region_id{};  ///< ENS region (node), such as cn-chengdu-26.
    std::optional<std::string> instance_id{};    ///< ID of the instance.
  };

  /// @{
  /// A value of `biz_status_code`.
  static constexpr const char* kBizStatusCodePartSuccess = "PartSuccess";
  static constexpr const char* kBizStatusCodeAllSuccess = "AllSuccess";
  /// @}

  std::vector<std::string> allocation_id{};     ///< IDs of the EIPs.
  std::vector<AllocationIds> allocation_ids{};  ///< The resources that are allocated.
  /// Whether everything succeeds (AllSuccess) or only a part (PartSuccess).
  std::optional<std::string> biz_status_code{};
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<std::string> un_allocation_id{};  ///< IDs that are not allocated.
};

/// Creates file systems and returns the IDs of those allocated.
///
/// Not repeated after a failure that may have been executed.
struct CreateFileSystemRequest {
  using Response = CreateFileSystemResponse;  ///< What the action returns.

  /// One order detail.
  struct OrderDetails {
    /// @{
    /// A value of `charge_type`.
    static constexpr const char* kChargeTypePrePaid = "PrePaid";
    static constexpr const char* kChargeTypePostPaid = "PostPaid";
    /// @}
    /// @{
    /// A value of `storge_type`.
    static constexpr const char* kStorgeTypeCapacity = "Capacity";
    static constexpr const char* kStorgeTypePerformance = "Performance";
    /// @}

    /// Required. Billing method, PrePaid (subscription) or PostPaid (pay-as-you-go).
    std::optional<std::string> charge_type{};
    std::optional<std::string> ens_region_id{};        ///< Required. ENS region (node), such as cn-chengdu-26.
    std::optional<std::string> file_system_name{};     ///< Required. Name of the file system.
    std::optional<std::string> mount_target_domain{};  ///< Required. Domain of the mount target.
    std::optional<std::string> network_id{};           ///< Required. ID of the network.
    std::optional<std::string> order_type{};           ///< Required. Type of the order.
    std::optional<std::string> protocol_type{};        ///< Required. Protocol of the file system.
    std::optional<std::string> storge_type{};          ///< Required. Type of the storage.
  };

  std::optional<std::vector<OrderDetails>> order_details{};  ///< Required. The details of the order.
};

const schema::Struct& SchemaOf(const CreateFileSystemResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateFileSystemResponse::AllocationIds*) noexcept;
const schema::Struct& SchemaOf(const CreateFileSystemRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateFileSystemRequest::OrderDetails*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateFileSystemRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
