// Generated from src/ens/models/DescribeRegionResource.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeRegionResource returns.
struct DescribeRegionResourceResponse {
  /// One data.
  struct Data {
    /// The ARM card resources.
    struct ArmCard {
      std::optional<bool> display{};                 ///< Whether the resource is displayed.
      std::optional<std::int64_t> oversell_ratio{};  ///< Overselling ratio of the resource.
      std::optional<std::int64_t> remain{};          ///< Remaining amount of the resource.
      std::optional<bool> reserve_disable{};         ///< Whether the resource is marked as disabled for reservation.
      std::optional<std::int64_t> reserve_disable_total{};  ///< Total amount marked as disabled for reservation.
      std::optional<std::int64_t> reserved{};               ///< Reserved amount of the resource.
      std::optional<bool> status_disable{};                 ///< Whether the resource is disabled by its status.
      std::optional<std::int64_t> status_disable_total{};   ///< Total amount disabled by status.
      std::optional<std::int64_t> total{};                  ///< Total amount.
      std::optional<std::string> type{};                    ///< Type of the ARM card.
      std::optional<std::int64_t> used{};                   ///< Used amount of the resource.
      std::optional<std::int64_t> used_ratio{};             ///< Used share of the resource.
    };

    /// The bandwidth resources.
    struct Bandwidth {
      std::optional<bool> display{};                 ///< Whether the resource is displayed.
      std::optional<std::int64_t> oversell_ratio{};  ///< Overselling ratio of the resource.
      std::optional<std::int64_t> remain{};          ///< Remaining amount of the resource.
      std::optional<bool> reserve_disable{};         ///< Whether the resource is marked as disabled for reservation.
      std::optional<std::int64_t> reserve_disable_total{};  ///< Total amount marked as disabled for reservation.
      std::optional<std::int64_t> reserved{};               ///< Reserved amount of the resource.
      std::optional<bool> status_disable{};                 ///< Whether the resource is disabled by its status.
      std::optional<std::int64_t> status_disable_total{};   ///< Total amount disabled by status.
      std::optional<std::int64_t> total{};                  ///< Total amount.
      std::optional<std::string> type{};                    ///< Type of the bandwidth.
      std::optional<std::int64_t> used{};                   ///< Used amount of the resource.
      std::optional<std::int64_t> used_ratio{};             ///< Used share of the resource.
    };

    /// The block storage resources.
    struct BlockStorage {
      std::optional<bool> display{};                 ///< Whether the resource is displayed.
      std::optional<std::int64_t> oversell_ratio{};  ///< Overselling ratio of the resource.
      std::optional<std::int64_t> remain{};          ///< Remaining amount of the resource.
      std::optional<bool> reserve_disable{};         ///< Whether the resource is marked as disabled for reservation.
      std::optional<std::int64_t> reserve_disable_total{};  ///< Total amount marked as disabled for reservation.
      std::optional<std::int64_t> reserved{};               ///< Reserved amount of the resource.
      std::optional<bool> status_disable{};                 ///< Whether the resource is disabled by its status.
      std::optional<std::int64_t> status_disable_total{};   ///< Total amount disabled by status.
      std::optional<std::int64_t> total{};                  ///< Total amount.
      std::optional<std::string> type{};                    ///< Type of the block storage.
      std::optional<std::int64_t> used{};                   ///< Used amount of the resource.
      std::optional<std::int64_t> used_ratio{};             ///< Used share of the resource.
    };

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

    /// One IPv4.
    struct Ipv4s {
      std::optional<std::string> display{};          ///< Whether the resource is displayed.
      std::optional<std::string> isp{};              ///< Carrier, such as cmcc, telecom or unicom.
      std::optional<std::int64_t> oversell_ratio{};  ///< Overselling ratio of the resource.
      std::optional<std::int64_t> remain{};          ///< Remaining amount of the resource.
      std::optional<bool> reserve_disable{};         ///< Whether the resource is marked as disabled for reservation.
      std::optional<std::int64_t> reserve_disable_total{};  ///< Total amount marked as disabled for reservation.
      std::optional<std::int64_t> reserved{};               ///< Reserved amount of the resource.
      std::optional<bool> status_disable{};                 ///< Whether the resource is disabled by its status.
      std::optional<std::int64_t> status_disable_total{};   ///< Total amount disabled by status.
      std::optional<std::int64_t> total{};                  ///< Total amount.
      std::optional<std::string> type{};                    ///< Type of the IPv4.
      std::optional<std::int64_t> used{};                   ///< Used amount of the resource.
      std::optional<std::int64_t> used_ratio{};             ///< Used share of the resource.
      std::optional<std::string> vlan{};                    ///< VLAN of the IP addresses.
    };

    /// One IPv6.
    struct Ipv6s {
      std::optional<std::string> display{};          ///< Whether the resource is displayed.
      std::optional<std::string> isp{};              ///< Carrier, such as cmcc, telecom or unicom.
      std::optional<std::int64_t> oversell_ratio{};  ///< Overselling ratio of the resource.
      std::optional<std::int64_t> remain{};          ///< Remaining amount of the resource.
      std::optional<bool> reserve_disable{};         ///< Whether the resource is marked as disabled for reservation.
      std::optional<std::int64_t> reserve_disable_total{};  ///< Total amount marked as disabled for reservation.
      std::optional<std::int64_t> reserved{};               ///< Reserved amount of the resource.
      std::optional<bool> status_disable{};                 ///< Whether the resource is disabled by its status.
      std::optional<std::int64_t> status_disable_total{};   ///< Total amount disabled by status.
      std::optional<std::int64_t> total{};                  ///< Total amount.
      std::optional<std::string> type{};                    ///< Type of the IPv6.
      std::optional<std::int64_t> used{};                   ///< Used amount of the resource.
      std::optional<std::int64_t> used_ratio{};             ///< Used share of the resource.
      std::optional<std::string> vlan{};                    ///< VLAN of the IP addresses.
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

    /// The capacity figures of the OSS storage.
    struct OssStorage {
      std::optional<bool> display{};                 ///< Whether the resource is displayed.
      std::optional<std::int64_t> oversell_ratio{};  ///< Overselling ratio of the resource.
      std::optional<std::int64_t> remain{};          ///< Remaining amount of the resource.
      std::optional<bool> reserve_disable{};         ///< Whether the resource is marked as disabled for reservation.
      std::optional<std::int64_t> reserve_disable_total{};  ///< Total amount marked as disabled for reservation.
      std::optional<std::int64_t> reserved{};               ///< Reserved amount of the resource.
      std::optional<bool> status_disable{};                 ///< Whether the resource is disabled by its status.
      std::optional<std::int64_t> status_disable_total{};   ///< Total amount disabled by status.
      std::optional<std::int64_t> total{};                  ///< Total amount.
      std::optional<std::string> type{};                    ///< Type of the OSS storage.
      std::optional<std::int64_t> used{};                   ///< Used amount of the resource.
      std::optional<std::int64_t> used_ratio{};             ///< Used share of the resource.
    };

    /// The capacity figures of the Pangu storage.
    struct Pangu {
      std::optional<bool> display{};                 ///< Whether the resource is displayed.
      std::optional<std::int64_t> oversell_ratio{};  ///< Overselling ratio of the resource.
      std::optional<std::int64_t> remain{};          ///< Remaining amount of the resource.
      std::optional<bool> reserve_disable{};         ///< Whether the resource is marked as disabled for reservation.
      std::optional<std::int64_t> reserve_disable_total{};  ///< Total amount marked as disabled for reservation.
      std::optional<std::int64_t> reserved{};               ///< Reserved amount of the resource.
      std::optional<bool> status_disable{};                 ///< Whether the resource is disabled by its status.
      std::optional<std::int64_t> status_disable_total{};   ///< Total amount disabled by status.
      std::optional<std::int64_t> total{};                  ///< Total amount.
      std::optional<std::string> type{};                    ///< Type of the pangu.
      std::optional<std::int64_t> used{};                   ///< Used amount of the resource.
      std::optional<std::int64_t> used_ratio{};             ///< Used share of the resource.
    };

    /// The capacity figures of the PC farm.
    struct PcfarmNum {
      std::optional<bool> display{};                 ///< Whether the resource is displayed.
      std::optional<std::int64_t> oversell_ratio{};  ///< Overselling ratio of the resource.
      std::optional<std::int64_t> remain{};          ///< Remaining amount of the resource.
      std::optional<bool> reserve_disable{};         ///< Whether the resource is marked as disabled for reservation.
      std::optional<std::int64_t> reserve_disable_total{};  ///< Total amount marked as disabled for reservation.
      std::optional<std::int64_t> reserved{};               ///< Reserved amount of the resource.
      std::optional<bool> status_disable{};                 ///< Whether the resource is disabled by its status.
      std::optional<std::int64_t> status_disable_total{};   ///< Total amount disabled by status.
      std::optional<std::int64_t> total{};                  ///< Total amount.
      std::optional<std::string> type{};                    ///< Type of the pcfarm num.
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

    std::optional<std::string> area_code{};      ///< Code of the area.
    std::optional<std::string> area_name{};      ///< Name of the area.
    ArmCard arm_card{};                          ///< The ARM card resources.
    std::vector<std::string> attributes{};       ///< Further attributes.
    Bandwidth bandwidth{};                       ///< The bandwidth resources.
    BlockStorage block_storage{};                ///< The block storage resources.
    std::optional<std::string> country_code{};   ///< Code of the country.
    std::optional<std::string> country_name{};   ///< Name of the country.
    Cpu cpu{};                                   ///< The CPU resources.
    Gpu gpu{};                                   ///< The GPU resources.
    Hdd hdd{};                                   ///< The HDD resources.
    std::optional<std::string> house_id{};       ///< ID of the data center (house).
    std::vector<Ipv4s> ipv4s{};                  ///< The IPv4 resources.
    std::vector<Ipv6s> ipv6s{};                  ///< The IPv6 resources.
    std::vector<std::string> isp_types{};        ///< Types of the carriers.
    Memory memory{};                             ///< The capacity figures of the memory.
    std::optional<std::string> name{};           ///< Name of the data.
    Nvme nvme{};                                 ///< The capacity figures of the NVMe disks.
    OssStorage oss_storage{};                    ///< The capacity figures of the OSS storage.
    Pangu pangu{};                               ///< The capacity figures of the Pangu storage.
    PcfarmNum pcfarm_num{};                      ///< The capacity figures of the PC farm.
    std::optional<bool> poc{};                   ///< Whether the entry serves for a proof of concept (PoC).
    std::optional<std::string> province_code{};  ///< Code of the province.
    std::optional<std::string> province_name{};  ///< Name of the province.
    std::optional<bool> reserve_disable{};       ///< Whether the resource is marked as disabled for reservation.
    Ssd ssd{};                                   ///< The capacity figures of the SSDs.
    std::optional<bool> status_disable{};        ///< Whether the resource is disabled by its status.
    std::optional<std::string> type{};           ///< Type of the data.
    std::optional<std::string> uuid{};           ///< Universally unique ID.
    std::optional<std::string> virtual_{};       ///< Mark for virtual entries.
  };

  /// The paging data.
  struct Pager {
    std::optional<std::int64_t> page{};   ///< Size of the memory.
    std::optional<std::int64_t> size{};   ///< Size of the pager.
    std::optional<std::int64_t> total{};  ///< Number of items on all pages.
  };

  std::vector<Data> data{};           ///< The data of the response.
  std::optional<std::string> desc{};  ///< Description of the result.
  std::optional<std::string> msg{};   ///< Text about the result.
  Pager pager{};                      ///< The paging data.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists nodes with total, used and reserved amounts of their resources.
///
/// A read: repeated after any failure that may pass.
struct DescribeRegionResourceRequest {
  using Response = DescribeRegionResourceResponse;  ///< What the action returns.

  std::optional<std::string> ens_region_id{};  ///< ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> isp_type{};       ///< Type of the carrier.
  std::optional<std::string> openapi_check{};  ///< Value for the OpenAPI check.
};

const schema::Struct& SchemaOf(const DescribeRegionResourceResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data*) noexcept;
const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data::ArmCard*) noexcept;
const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data::Bandwidth*) noexcept;
const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data::BlockStorage*) noexcept;
const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data::Cpu*) noexcept;
const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data::Gpu*) noexcept;
const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data::Hdd*) noexcept;
const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data::Ipv4s*) noexcept;
const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data::Ipv6s*) noexcept;
const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data::Memory*) noexcept;
const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data::Nvme*) noexcept;
const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data::OssStorage*) noexcept;
const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data::Pangu*) noexcept;
const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data::PcfarmNum*) noexcept;
const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data::Ssd*) noexcept;
const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Pager*) noexcept;
const schema::Struct& SchemaOf(const DescribeRegionResourceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeRegionResourceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
