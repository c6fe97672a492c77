// Generated from src/ens/models/DescribeEnsNetDistrict.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeEnsNetDistrict returns.
struct DescribeEnsNetDistrictResponse {
  /// One ENS net district.
  struct EnsNetDistrict {
    std::optional<std::string> ens_region_id_count{};       ///< Number of ENS regions.
    std::optional<std::string> net_district_code{};         ///< Code of the network district.
    std::optional<std::string> net_district_en_name{};      ///< English name of the network district.
    std::optional<std::string> net_district_father_code{};  ///< Code of the parent network district.
    std::optional<std::string> net_district_level{};        ///< Level of the network district, such as Big.
    std::optional<std::string> net_district_name{};         ///< Name of the network district.
  };

  std::optional<std::int64_t> code{};               ///< Result code.
  std::vector<EnsNetDistrict> ens_net_districts{};  ///< The network districts.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists network districts with the number of nodes in each.
///
/// A read: repeated after any failure that may pass.
struct DescribeEnsNetDistrictRequest {
  using Response = DescribeEnsNetDistrictResponse;  ///< What the action returns.

  std::optional<std::string> net_district_code{};  ///< Code of the network district.
  std::optional<bool> net_district_code_node{};    ///< Whether to return the nodes of the network district.
  std::optional<std::string> net_level_code{};     ///< Required. Level of the network districts, such as Big.
};

const schema::Struct& SchemaOf(const DescribeEnsNetDistrictResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsNetDistrictResponse::EnsNetDistrict*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsNetDistrictRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeEnsNetDistrictRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
