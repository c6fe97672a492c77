// Generated from src/ens/models/UpdateClusterCertificate.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What UpdateClusterCertificate returns.
struct UpdateClusterCertificateResponse {
  std::optional<std::string> cluster_id{};  ///< ID of the cluster.
  std::optional<std::string> message{};     ///< Text about the result.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Updates the certificate of a cluster.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct UpdateClusterCertificateRequest {
  using Response = UpdateClusterCertificateResponse;  ///< What the action returns.

  std::optional<std::string> cluster_id{};  ///< ID of the cluster.
};

const schema::Struct& SchemaOf(const UpdateClusterCertificateResponse*) noexcept;
const schema::Struct& SchemaOf(const UpdateClusterCertificateRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const UpdateClusterCertificateRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
