// Generated from src/ens/models/CreateARMServerInstances.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateARMServerInstances returns.
struct CreateARMServerInstancesResponse {
  std::vector<std::string> instance_ids{};  ///< IDs of the instances.
  std::optional<std::string> order_id{};    ///< ID of the order.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates ARM servers for AIC instances and returns their IDs and the order ID.
///
/// Not repeated after a failure that may have been executed.
struct CreateARMServerInstancesRequest {
  using Response = CreateARMServerInstancesResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  std::optional<std::int64_t> amount{};                 ///< Required. Number of resources, such as instances.
  std::optional<bool> auto_renew{};                     ///< Whether auto-renewal is enabled.
  std::optional<bool> auto_use_coupon{};                ///< Whether to use coupons automatically.
  std::optional<std::string> cidr{};                    ///< CIDR block, such as 192.168.1.0/24.
  std::optional<std::string> ens_region_id{};           ///< Required. ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> environment_var{};         ///< Environment variables.
  std::optional<std::int64_t> frequency{};              ///< Refresh frequency of the display of the AIC instance.
  std::optional<std::string> image_id{};                ///< Required. ID of the image.
  std::optional<std::string> instance_billing_cycle{};  ///< Billing cycle of the resource.
  std::optional<std::string> instance_type{};           ///< Required. Type of the instance.
  std::optional<std::string> key_pair_name{};           ///< Name of the key pair.
  std::optional<std::string> name_space{};              ///< Namespace of the server.
  std::optional<std::string> pay_type{};                ///< Required. Billing method.
  std::optional<std::int64_t> period{};                 ///< Length of the subscription.
  std::optional<std::string> period_unit{};             ///< Unit of the period.
  std::optional<std::string> resolution{};              ///< Required. Screen resolution, such as 720*1280.
  std::optional<std::string> server_name{};             ///< Name of the server.
  std::optional<std::string> server_type{};             ///< Required. Type of the server, such as cas.cf53r.
  std::vector<Tag> tag{};                               ///< The tags.
};

const schema::Struct& SchemaOf(const CreateARMServerInstancesResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateARMServerInstancesRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateARMServerInstancesRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateARMServerInstancesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
