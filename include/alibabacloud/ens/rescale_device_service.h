// Generated from src/ens/models/RescaleDeviceService.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What RescaleDeviceService returns.
struct RescaleDeviceServiceResponse {
  /// One resource detail.
  struct ResourceDetailInfos {
    std::optional<std::string> id{};         ///< ID of the item. Wire: ID.
    std::optional<std::string> ip{};         ///< IP address. Wire: IP.
    std::optional<std::string> isp{};        ///< Carrier, such as BGP, cmcc or telecom. Wire: ISP.
    std::optional<std::string> mac{};        ///< MAC address.
    std::optional<std::string> region_id{};  ///< Region, such as cn-jiaozuo-2. Wire: RegionID.
    std::optional<std::string> server{};     ///< Name of the server, such as ens-nc2.
    std::optional<std::string> status{};     ///< Status of the resource detail.
    std::optional<std::string> type{};       ///< Type of the resource detail.
  };

  std::vector<std::string> device_ids{};  ///< IDs of the devices.
  std::optional<std::string> order_id{};  ///< ID of the order.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<ResourceDetailInfos> resource_detail_infos{};  ///< The details of the resources.
};

/// Scales a device service and returns the devices and the order ID.
///
/// Not repeated after a failure that may have been executed.
struct RescaleDeviceServiceRequest {
  using Response = RescaleDeviceServiceResponse;  ///< What the action returns.

  std::optional<std::string> app_id{};    ///< ID of the application.
  std::optional<std::string> image_id{};  ///< ID of the image.
  std::optional<std::int64_t> ip_type{};  ///< Type of the IP address.
  /// Required. Level at which to rescale: area and ISP, region or instance.
  std::optional<std::string> rescale_level{};
  std::optional<std::string> rescale_type{};       ///< Required. Direction of the rescaling: Add or Del.
  std::optional<std::string> resource_info{};      ///< Data of the resources.
  std::optional<std::string> resource_selector{};  ///< Required. Selector of the resources.
  std::optional<std::string> resource_spec{};      ///< Specification of the resource, such as ens.a6e.large.
  std::optional<std::string> service_id{};         ///< ID of the service.
  std::optional<std::int64_t> timeout{};           ///< Timeout in seconds. Default: 300.
};

const schema::Struct& SchemaOf(const RescaleDeviceServiceResponse*) noexcept;
const schema::Struct& SchemaOf(const RescaleDeviceServiceResponse::ResourceDetailInfos*) noexcept;
const schema::Struct& SchemaOf(const RescaleDeviceServiceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const RescaleDeviceServiceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
