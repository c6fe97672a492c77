// Generated from src/ens/models/DescribeDataDownloadURL.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeDataDownloadURL returns.
struct DescribeDataDownloadURLResponse {
  /// The data of the response.
  struct Data {
    /// One server.
    struct ServerList {
      std::optional<std::string> host{};       ///< Address of the server as host and port, such as 1.1.1.1:8080.
      std::optional<std::string> region_id{};  ///< Region, such as cn-hangzhou.
    };

    std::optional<std::string> expire_time{};  ///< Time of expiration, UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::vector<ServerList> server_list{};     ///< The servers.
    std::optional<std::string> url{};          ///< URL for downloading the data. Sensitive: printed as ***.
  };

  std::optional<std::int64_t> code{};    ///< Result code.
  Data data{};                           ///< The data of the response.
  std::optional<std::string> message{};  ///< Text about the result.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Returns the download URL of data of an application and the servers that offer it.
///
/// A read: repeated after any failure that may pass.
struct DescribeDataDownloadURLRequest {
  using Response = DescribeDataDownloadURLResponse;  ///< What the action returns.

  std::optional<std::string> app_id{};                  ///< Required. ID of the application.
  std::optional<std::string> data_name{};               ///< Required. Name of the data.
  std::optional<std::string> data_version{};            ///< Required. Version of the data.
  std::optional<std::int64_t> expire_timeout{};         ///< How long the URL stays valid.
  std::optional<std::string> server_filter_strategy{};  ///< Strategy for filtering the servers.
};

const schema::Struct& SchemaOf(const DescribeDataDownloadURLResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeDataDownloadURLResponse::Data*) noexcept;
const schema::Struct& SchemaOf(const DescribeDataDownloadURLResponse::Data::ServerList*) noexcept;
const schema::Struct& SchemaOf(const DescribeDataDownloadURLRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeDataDownloadURLRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
