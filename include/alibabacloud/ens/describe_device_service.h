// Generated from src/ens/models/DescribeDeviceService.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeDeviceService returns.
struct DescribeDeviceServiceResponse {
  /// The metadata of the application.
  struct AppMetaData {
    /// @{
    /// A value of `app_type`.
    static constexpr const char* kAppTypeCommon = "Common";
    static constexpr const char* kAppTypeScheduler = "Scheduler";
    /// @}

    std::optional<std::string> app_id{};              ///< ID of the application.
    std::optional<std::string> app_name{};            ///< Name of the application.
    std::optional<std::string> app_stable_version{};  ///< Stable version of the application.
    std::optional<std::string> app_type{};            ///< Type of the application.
    std::optional<std::string> cluster_name{};        ///< Name of the cluster.
    std::optional<std::string> create_time{};         ///< Time of creation.
    std::optional<std::string> description{};         ///< Description of the app meta data.
  };

  /// The status of the application.
  struct AppStatus {
    std::optional<std::string> phase{};           ///< Phase of the deployment.
    std::optional<std::string> status_descrip{};  ///< Description of the status.
    std::optional<std::string> update_time{};     ///< When the item was last updated.
  };

  /// One resource detail.
  struct ResourceDetailInfos {
    std::optional<std::string> device_name{};  ///< Name of the device.
    std::optional<std::string> id{};           ///< ID of the item. Wire: ID.
    std::optional<std::string> image_id{};     ///< ID of the image. Wire: ImageID.
    std::optional<std::string> ip{};           ///< IP address. Wire: IP.
    std::optional<std::string> isp{};          ///< Carrier, such as BGP, cmcc or telecom. Wire: ISP.
    std::optional<std::string> mac{};          ///< MAC address.
    std::optional<std::string> region_id{};    ///< Region, such as cn-jiaozuo-2. Wire: RegionID.
    std::optional<std::string> server{};       ///< Name of the server, such as ens-nc2.
    std::optional<std::string> status{};       ///< Status of the resource detail.
    std::optional<std::string> type{};         ///< Type of the resource detail.
  };

  /// One resource.
  struct ResourceInfos {
    /// One device.
    struct DeviceInfos {
      /// One network.
      struct Network {
        /// @{
        /// A value of `protocol`.
        static constexpr const char* kProtocolTCP = "TCP";
        static constexpr const char* kProtocolUDP = "UDP";
        /// @}

        std::optional<std::string> container_ports{};  ///< Range of container ports, such as 10000-10010.
        std::optional<std::string> external_ip{};      ///< External (public) IP address.
        std::optional<std::string> host_ports{};       ///< Range of host ports, such as 80-8080.
        std::optional<std::string> protocol{};         ///< Protocol of the traffic.
      };

      std::optional<std::string> name{};    ///< Name of the device.
      std::vector<Network> network{};       ///< The network data.
      std::optional<std::string> status{};  ///< Status of the device.
    };

    /// One internal IP.
    struct InternalIps {
      std::optional<std::string> ip{};  ///< IP address.
    };

    /// One public IP.
    struct PublicIps {
      std::optional<std::string> ip{};  ///< IP address.
    };

    std::optional<std::string> app_version{};      ///< Version of the application.
    std::optional<std::string> area_code{};        ///< Code of the area.
    std::optional<std::string> area_name{};        ///< Name of the area.
    std::optional<std::string> create_time{};      ///< Time of creation.
    std::vector<DeviceInfos> device_infos{};       ///< The devices.
    std::optional<std::string> instance_id{};      ///< ID of the instance.
    std::optional<std::string> instance_status{};  ///< Status of the instance, such as Running.
    std::vector<InternalIps> internal_ips{};       ///< The internal IP addresses.
    std::vector<PublicIps> public_ips{};           ///< The public IP addresses.
    std::optional<std::string> region_code{};      ///< Region, such as cn-jiaozuo-2.
    std::optional<std::string> region_id{};        ///< Region, such as cn-hangzhou.
    std::optional<std::string> region_name{};      ///< Name of the region, such as China Jiaozuo-2.
  };

  AppMetaData app_meta_data{};  ///< The metadata of the application.
  AppStatus app_status{};       ///< The status of the application.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<ResourceDetailInfos> resource_detail_infos{};  ///< The details of the resources.
  std::vector<ResourceInfos> resource_infos{};               ///< The resources.
};

/// Returns the metadata, status and resources of a device service.
///
/// A read: repeated after any failure that may pass.
struct DescribeDeviceServiceRequest {
  using Response = DescribeDeviceServiceResponse;  ///< What the action returns.

  std::optional<std::string> app_id{};         ///< ID of the application.
  std::optional<std::string> ens_region_id{};  ///< ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> instance_id{};    ///< ID of the instance.
  std::optional<std::string> order_id{};       ///< ID of the order.
  std::optional<std::string> region_id{};      ///< Region, such as cn-hangzhou.
  std::optional<std::string> service_id{};     ///< ID of the service.
};

const schema::Struct& SchemaOf(const DescribeDeviceServiceResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeDeviceServiceResponse::AppMetaData*) noexcept;
const schema::Struct& SchemaOf(const DescribeDeviceServiceResponse::AppStatus*) noexcept;
const schema::Struct& SchemaOf(const DescribeDeviceServiceResponse::ResourceDetailInfos*) noexcept;
const schema::Struct& SchemaOf(const DescribeDeviceServiceResponse::ResourceInfos*) noexcept;
const schema::Struct& SchemaOf(const DescribeDeviceServiceResponse::ResourceInfos::DeviceInfos*) noexcept;
const schema::Struct& SchemaOf(const DescribeDeviceServiceResponse::ResourceInfos::DeviceInfos::Network*) noexcept;
const schema::Struct& SchemaOf(const DescribeDeviceServiceResponse::ResourceInfos::InternalIps*) noexcept;
const schema::Struct& SchemaOf(const DescribeDeviceServiceResponse::ResourceInfos::PublicIps*) noexcept;
const schema::Struct& SchemaOf(const DescribeDeviceServiceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeDeviceServiceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
