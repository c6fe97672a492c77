// Generated from src/ens/models/DescribeNCInformation.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeNCInformation returns.
struct DescribeNCInformationResponse {
  /// One data.
  struct Data {
    /// The CPU resources.
    struct Cpu {
      std::optional<bool> display{};                 ///< Whether the resource is displayed.
      std::optional<std::int64_t> oversell_ratio{};  ///< Overselling ratio of the resource.
      std::optional<std::int64_t> remain{};          ///< Remaining amount of the resource.
      std::optional<bool> reserve_disable{};         ///< Whether the resource is marked as disabled for reservation.
      std::optional<std::int64_t> reserve_disable_total{};  ///< Total amount marked as disabled for reservation.
      std::optional<std::int64_t> reserved{};               ///< Reserved amount of the resource.
      std::optional<bool> status_disable{};                 ///< Whether the resource is disabled by its status.
      std::optional<std::int64_t> status_disable_total{};   ///< Total amount disabled by status.
      std::optional<std::int64_t> total{};                  ///< Total amount.
      std::optional<std::string> type{};                    ///< Type of the CPU.
      std::optional<std::int64_t> used{};                   ///< Used amount of the resource.
      std::optional<std::int64_t> used_ratio{};             ///< Used share of the resource.
    };

    /// The GPU resources.
    struct Gpu {
      std::optional<bool> display{};                 ///< Whether the resource is displayed.
      std::optional<std::int64_t> oversell_ratio{};  ///< Overselling ratio of the resource.
      std::optional<std::int64_t> remain{};          ///< Remaining amount of the resource.
      std::optional<bool> reserve_disable{};         ///< Whether the resource is marked as disabled for reservation.
      std::optional<std::int64_t> reserve_disable_total{};  ///< Total amount marked as disabled for reservation.
      std::optional<std::int64_t> reserved{};               ///< Reserved amount of the resource.
      std::optional<bool> status_disable{};                 ///< Whether the resource is disabled by its status.
      std::optional<std::int64_t> status_disable_total{};   ///< Total amount disabled by status.
      std::optional<std::int64_t> total{};                  ///< Total amount.
      std::optional<std::string> type{};                    ///< Type of the GPU.
      std::optional<std::int64_t> used{};                   ///< Used amount of the resource.
      std::optional<std::int64_t> used_ratio{};             ///< Used share of the resource.
    };

    /// The HDD resources.
    struct Hdd {
      std::optional<bool> display{};                 ///< Whether the resource is displayed.
      std::optional<std::int64_t> oversell_ratio{};  ///< Overselling ratio of the resource.
      std::optional<std::int64_t> remain{};          ///< Remaining amount of the resource.
      std::optional<bool> reserve_disable{};         ///< Whether the resource is marked as disabled for reservation.
      std::optional<std::int64_t> reserve_disable_total{};  ///< Total amount marked as disabled for reservation.
      std::optional<std::int64_t> reserved{};               ///< Reserved amount of the resource.
      std::optional<bool> status_disable{};                 ///< Whether the resource is disabled by its status.
      std::optional<std::int64_t> status_disable_total{};   ///< Total amount disabled by status.
      std::optional<std::int64_t> total{};                  ///< Total amount.
      std::optional<std::string> type{};                    ///< Type of the hdd.
      std::optional<std::int64_t> used{};                   ///< Used amount of the resource.
      std::optional<std::int64_t> used_ratio{};             ///< Used share of the resource.
    };

    /// The basic information.
    struct Info {
      std::optional<std::string> ip{};    ///< IP address.
      std::optional<std::string> name{};  ///< Name of the info.
      std::vector<std::string> tag{};     ///< The tags.
      std::optional<std::string> uuid{};  ///< Universally unique ID.
    };

    /// The capacity figures of the memory.
    struct Memory {
      std::optional<bool> display{};                 ///< Whether the resource is displayed.
      std::optional<std::int64_t> oversell_ratio{};  ///< Overselling ratio of the resource.
      std::optional<std::int64_t> remain{};          ///< Remaining amount of the resource.
      std::optional<bool> reserve_disable{};         ///< Whether the resource is marked as disabled for reservation.
      std::optional<std::int64_t> reserve_disable_total{};  ///< Total amount marked as disabled for reservation.
      std::optional<std::int64_t> reserved{};               ///< Reserved amount of the resource.
      std::optional<bool> status_disable{};                 ///< Whether the resource is disabled by its status.
      std::optional<std::int64_t> status_disable_total{};   ///< Total amount disabled by status.
      std::optional<std::int64_t> total{};                  ///< Total amount.
      std::optional<std::string> type{};                    ///< Type of the memory.
      std::optional<std::int64_t> used{};                   ///< Used amount of the resource.
      std::optional<std::int64_t> used_ratio{};             ///< Used share of the resource.
    };

    /// The capacity figures of the NVMe disks.
    struct Nvme {
      std::optional<bool> display{};                 ///< Whether the resource is displayed.
      std::optional<std::int64_t> oversell_ratio{};  ///< Overselling ratio of the resource.
      std::optional<std::int64_t> remain{};          ///< Remaining amount of the resource.
      std::optional<bool> reserve_disable{};         ///< Whether the resource is marked as disabled for reservation.
      std::optional<std::int64_t> reserve_disable_total{};  ///< Total amount marked as disabled for reservation.
      std::optional<std::int64_t> reserved{};               ///< Reserved amount of the resource.
      std::optional<bool> status_disable{};                 ///< Whether the resource is disabled by its status.
      std::optional<std::int64_t> status_disable_total{};   ///< Total amount disabled by status.
      std::optional<std::int64_t> total{};                  ///< Total amount.
      std::optional<std::string> type{};                    ///< Type of the nvme.
      std::optional<std::int64_t> used{};                   ///< Used amount of the resource.
      std::optional<std::int64_t> used_ratio{};             ///< Used share of the resource.
    };

    /// The capacity figures of the SSDs.
    struct Ssd {
      std::optional<bool> display{};                 ///< Whether the resource is displayed.
      std::optional<std::int64_t> oversell_ratio{};  ///< Overselling ratio of the resource.
      std::optional<std::int64_t> remain{};          ///< Remaining amount of the resource.
      std::optional<bool> reserve_disable{};         ///< Whether the resource is marked as disabled for reservation.
      std::optional<std::int64_t> reserve_disable_total{};  ///< Total amount marked as disabled for reservation.
      std::optional<std::int64_t> reserved{};               ///< Reserved amount of the resource.
      std::optional<bool> status_disable{};                 ///< Whether the resource is disabled by its status.
      std::optional<std::int64_t> status_disable_total{};   ///< Total amount disabled by status.
      std::optional<std::int64_t> total{};                  ///< Total amount.
      std::optional<std::string> type{};                    ///< Type of the ssd.
      std::optional<std::int64_t> used{};                   ///< Used amount of the resource.
      std::optional<std::int64_t> used_ratio{};             ///< Used share of the resource.
    };

    Cpu cpu{};                              ///< The CPU resources.
    Gpu gpu{};                              ///< The GPU resources.
    Hdd hdd{};                              ///< The HDD resources.
    Info info{};                            ///< The basic information.
    Memory memory{};                        ///< The capacity figures of the memory.
    Nvme nvme{};                            ///< The capacity figures of the NVMe disks.
    std::optional<bool> online{};           ///< Whether the node is online.
    std::optional<std::string> region{};    ///< Region of the machine.
    Ssd ssd{};                              ///< The capacity figures of the SSDs.
    std::optional<std::string> virtual_{};  ///< Mark for virtual entries.
  };

  /// The paging data.
  struct Pager {
    std::optional<std::int64_t> page{};   ///< Size of the memory.
    std::optional<std::int64_t> size{};   ///< Size of the pager.
    std::optional<std::int64_t> total{};  ///< Number of items on all pages.
  };

  std::optional<std::int64_t> current_page{};  ///< Number of the page.
  std::vector<Data> data{};                    ///< The data of the response.
  std::optional<std::string> desc{};           ///< Description of the result.
  std::optional<std::string> msg{};            ///< Text about the result.
  Pager pager{};                               ///< The paging data.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists hosts (NCs) with total, used and reserved amounts of their resources.
///
/// A read: repeated after any failure that may pass.
struct DescribeNCInformationRequest {
  using Response = DescribeNCInformationResponse;  ///< What the action returns.

  std::optional<std::string> ens_region_id{};  ///< ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> openapi_check{};  ///< Value for the OpenAPI check.
  std::optional<std::string> resource_id{};    ///< ID of the resource.
};

const schema::Struct& SchemaOf(const DescribeNCInformationResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeNCInformationResponse::Data*) noexcept;
const schema::Struct& SchemaOf(const DescribeNCInformationResponse::Data::Cpu*) noexcept;
const schema::Struct& SchemaOf(const DescribeNCInformationResponse::Data::Gpu*) noexcept;
const schema::Struct& SchemaOf(const DescribeNCInformationResponse::Data::Hdd*) noexcept;
const schema::Struct& SchemaOf(const DescribeNCInformationResponse::Data::Info*) noexcept;
const schema::Struct& SchemaOf(const DescribeNCInformationResponse::Data::Memory*) noexcept;
const schema::Struct& SchemaOf(const DescribeNCInformationResponse::Data::Nvme*) noexcept;
const schema::Struct& SchemaOf(const DescribeNCInformationResponse::Data::Ssd*) noexcept;
const schema::Struct& SchemaOf(const DescribeNCInformationResponse::Pager*) noexcept;
const schema::Struct& SchemaOf(const DescribeNCInformationRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeNCInformationRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
