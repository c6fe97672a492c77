// Generated from src/ens/models/DescribePrePaidInstanceStock.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribePrePaidInstanceStock returns.
struct DescribePrePaidInstanceStockResponse {
  std::optional<std::int64_t> avaliable_count{};  ///< Number of instances still available.
  std::optional<std::int64_t> cores{};            ///< Number of CPU cores.
  std::optional<std::int64_t> data_disk_size{};   ///< Size of the data disk.
  std::optional<std::string> ens_region_id{};     ///< ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> instance_spec{};     ///< Specification of the instance, such as ens.sn1.stiny.
  std::optional<std::int64_t> memory{};           ///< Size of the memory.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> resource_gap{};       ///< What is missing, such as StockNotEnough.
  std::optional<std::int64_t> system_disk_size{};  ///< Size of the system disk in GiB.
};

/// Returns how many subscription instances of a specification are available on a node.
///
/// A read: repeated after any failure that may pass.
struct DescribePrePaidInstanceStockRequest {
  using Response = DescribePrePaidInstanceStockResponse;  ///< What the action returns.

  std::optional<std::int64_t> data_disk_size{};    ///< Required. Size of the data disk.
  std::optional<std::string> ens_region_id{};      ///< Required. ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> instance_spec{};      ///< Required. Specification of the instance, such as ens.sn1.stiny.
  std::optional<std::int64_t> system_disk_size{};  ///< Required. Size of the system disk in GiB.
};

const schema::Struct& SchemaOf(const DescribePrePaidInstanceStockResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribePrePaidInstanceStockRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribePrePaidInstanceStockRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
