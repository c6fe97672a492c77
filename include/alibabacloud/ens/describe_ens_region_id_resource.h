// Generated from src/ens/models/DescribeEnsRegionIdResource.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeEnsRegionIdResource returns.
struct DescribeEnsRegionIdResourceResponse {
  /// One ENS region ID resource.
  struct EnsRegionIdResource {
    /// @{
    /// A value of `isp`.
    static constexpr const char* kIspCmcc = "cmcc";
    static constexpr const char* kIspUnicom = "unicom";
    static constexpr const char* kIspTelecom = "telecom";
    static constexpr const char* kIspMultiCarrier = "multiCarrier";
    /// @}

    std::optional<std::string> area{};                 ///< Geographic area, such as SouthEast.
    std::optional<std::string> area_code{};            ///< Code of the area.
    std::optional<std::string> biz_date{};             ///< Date of the data, as yyyy-MM-dd.
    std::optional<std::string> ens_region_id{};        ///< ENS region (node), such as cn-chengdu-26.
    std::optional<std::string> ens_region_id_name{};   ///< Name of the ENS region.
    std::optional<std::int64_t> instance_count{};      ///< Number of instances.
    std::optional<std::int64_t> internet_bandwidth{};  ///< Internet bandwidth.
    std::optional<std::string> isp{};                  ///< Carrier, such as cmcc, telecom or unicom.
    std::optional<std::int64_t> vcpu{};                ///< Number of vCPUs. Wire: VCpu.
  };

  std::vector<EnsRegionIdResource> ens_region_id_resources{};  ///< The resources of the ENS regions.
  std::optional<std::int64_t> page_number{};                   ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};                     ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists nodes with their instance count, vCPUs and Internet bandwidth over a time range.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `ens_region_id_resources`.
struct DescribeEnsRegionIdResourceRequest {
  using Response = DescribeEnsRegionIdResourceResponse;  ///< What the action returns.

  /// @{
  /// A value of `isp`.
  static constexpr const char* kIspCmcc = "cmcc";
  static constexpr const char* kIspTelecom = "telecom";
  static constexpr const char* kIspUnicom = "unicom";
  static constexpr const char* kIspMultiCarrier = "multiCarrier";
  /// @}
  /// @{
  /// A value of `order_by_params`.
  static constexpr const char* kOrderByParamsInstanceCount = "InstanceCount";
  static constexpr const char* kOrderByParamsArea = "Area";
  static constexpr const char* kOrderByParamsInternetBandwidth = "InternetBandwidth";
  /// @}

  std::optional<std::string> end_time{};         ///< Required. End of the time range or period.
  std::optional<std::string> isp{};              ///< Carrier, such as cmcc, telecom or unicom.
  std::optional<std::string> order_by_params{};  ///< Order of the results: fields with asc or desc.
  std::optional<std::int64_t> page_number{};     ///< Number of the page, from 1. Default: 1.
  std::optional<std::string> page_size{};        ///< Items on a page. Default: 10.
  /// Required. Start of the time range, such as 2021-11-15T16:00:00Z or 2024-01-11 00:00:00.
  std::optional<std::string> start_time{};
};

const schema::Struct& SchemaOf(const DescribeEnsRegionIdResourceResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsRegionIdResourceResponse::EnsRegionIdResource*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsRegionIdResourceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeEnsRegionIdResourceRequest&) noexcept;
inline auto& ItemsOf(DescribeEnsRegionIdResourceResponse& page) noexcept {
  return page.ens_region_id_resources;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
