// Generated from src/ens/models/DescribeARMServerInstances.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeARMServerInstances returns.
struct DescribeARMServerInstancesResponse {
  /// One server.
  struct Servers {
    /// One AIC instance.
    struct AICInstances {
      /// The network attributes.
      struct NetworkAttributes {
        std::optional<std::string> ip_address{};  ///< IP address.
        std::optional<std::string> network_id{};  ///< ID of the network.
        std::optional<std::string> vswitch_id{};  ///< ID of the vSwitch. Wire: VSwitchId.
      };

      /// The deployment of the SDG.
      struct SdgDeployInfo {
        /// @{
        /// A value of `status`.
        static constexpr const char* kStatusSdgDeploying = "sdg_deploying";
        static constexpr const char* kStatusFailed = "failed";
        static constexpr const char* kStatusSuccess = "success";
        /// @}

        std::optional<std::string> sdg_id{};  ///< ID of the SDG. Wire: SDGId.
        std::optional<std::string> status{};  ///< Status of the SDG deploy.
      };

      /// @{
      /// A value of `state`.
      static constexpr const char* kStateSuccess = "success";
      static constexpr const char* kStateFailed = "failed";
      static constexpr const char* kStateCreating = "creating";
      static constexpr const char* kStateReleasing = "releasing";
      static constexpr const char* kStateRebooting = "rebooting";
      static constexpr const char* kStateReseting = "reseting";
      /// @}
      /// @{
      /// A value of `status`.
      static constexpr const char* kStatusRunning = "running";
      static constexpr const char* kStatusPending = "pending";
      static constexpr const char* kStatusTerminating = "terminating";
      /// @}

      std::optional<std::int64_t> frequency{};     ///< Refresh frequency of the display of the AIC instance.
      std::optional<std::string> image_id{};       ///< ID of the image.
      std::optional<std::string> instance_id{};    ///< ID of the instance.
      std::optional<std::string> latest_action{};  ///< Latest action on the instance or server, such as ServerCreate.
      std::optional<std::string> name{};           ///< Name of the AIC instance.
      NetworkAttributes network_attributes{};      ///< The network attributes.
      std::optional<std::string> resolution{};     ///< Screen resolution, such as 720*1280.
      SdgDeployInfo sdg_deploy_info{};             ///< The deployment of the SDG.
      std::optional<std::string> spec{};           ///< Specification of the instance or NAT gateway.
      std::optional<std::string> state{};          ///< State of the AIC instance.
      std::optional<std::string> status{};         ///< Status of the AIC instance.
    };

    /// One tag.
    struct Tags {
      std::optional<std::string> key{};    ///< Key of the tag.
      std::optional<std::string> value{};  ///< Value of the tag.
    };

    /// @{
    /// A value of `state`.
    static constexpr const char* kStateSuccess = "success";
    static constexpr const char* kStateFailed = "failed";
    static constexpr const char* kStateCreating = "creating";
    static constexpr const char* kStateReleasing = "releasing";
    static constexpr const char* kStateRebooting = "rebooting";
    static constexpr const char* kStateUpgrading = "upgrading";
    /// @}
    /// @{
    /// A value of `status`.
    static constexpr const char* kStatusRunning = "running";
    static constexpr const char* kStatusStopping = "stopping";
    static constexpr const char* kStatusDown = "down";
    static constexpr const char* kStatusStarting = "starting";
    /// @}

    std::vector<AICInstances> aic_instances{};   ///< The AIC instances of the server. Wire: AICInstances.
    std::optional<std::string> creation_time{};  ///< Time of creation.
    std::optional<std::string> ens_region_id{};  ///< ENS region (node), such as cn-chengdu-26.
    std::optional<std::string> expired_time{};   ///< Time of expiration.
    std::optional<std::string> latest_action{};  ///< Latest action on the instance or server, such as ServerCreate.
    std::optional<std::string> name{};           ///< Name of the server.
    std::optional<std::string> namespace_{};     ///< Namespace of the resource.
    std::optional<std::string> pay_type{};       ///< Billing method.
    std::optional<std::string> server_id{};      ///< ID of the server.
    std::optional<std::string> spec_name{};      ///< Name of the specification.
    std::optional<std::string> state{};          ///< State of the server.
    std::optional<std::string> status{};         ///< Status of the server.
    std::vector<Tags> tags{};                    ///< The tags.
  };

  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<Servers> servers{};             ///< The servers.
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists ARM servers, on request with their AIC instances.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `servers`.
struct DescribeARMServerInstancesRequest {
  using Response = DescribeARMServerInstancesResponse;  ///< What the action returns.

  /// One tag.
  struct Tags {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  std::optional<std::vector<std::string>> aic_specs{};  ///< Specifications of the AIC instances. Wire: AICSpecs.
  /// Whether to return the AIC instances too. Wire: DescribeAICInstances.
  std::optional<bool> describe_aic_instances{};
  std::optional<std::vector<std::string>> ens_region_ids{};  ///< ENS regions, such as cn-chengdu-26.
  std::optional<std::string> max_date{};                     ///< Latest date as yyyy-MM-dd.
  std::optional<std::string> min_date{};                     ///< Earliest date as yyyy-MM-dd.
  std::optional<std::string> name{};                         ///< Only items of this name.
  std::optional<std::string> namespace_{};                   ///< Namespace of the resource.
  std::optional<std::string> order_by_params{};              ///< Order of the results: fields with asc or desc.
  std::optional<std::int64_t> page_number{};                 ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};                   ///< Items on a page. Default: 10.
  std::optional<std::vector<std::string>> server_ids{};      ///< IDs of the servers.
  std::optional<std::vector<std::string>> server_specs{};    ///< Specifications of the servers.
  std::optional<std::vector<std::string>> states{};          ///< States to filter by.
  std::optional<std::vector<Tags>> tags{};                   ///< The tags.
};

const schema::Struct& SchemaOf(const DescribeARMServerInstancesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeARMServerInstancesResponse::Servers*) noexcept;
const schema::Struct& SchemaOf(const DescribeARMServerInstancesResponse::Servers::AICInstances*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeARMServerInstancesResponse::Servers::AICInstances::NetworkAttributes*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeARMServerInstancesResponse::Servers::AICInstances::SdgDeployInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribeARMServerInstancesResponse::Servers::Tags*) noexcept;
const schema::Struct& SchemaOf(const DescribeARMServerInstancesRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeARMServerInstancesRequest::Tags*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeARMServerInstancesRequest&) noexcept;
inline auto& ItemsOf(DescribeARMServerInstancesResponse& page) noexcept {
  return page.servers;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
