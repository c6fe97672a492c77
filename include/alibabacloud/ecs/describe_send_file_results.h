// Generated from src/ecs/models/DescribeSendFileResults.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeSendFileResults returns.
struct DescribeSendFileResultsResponse {
  /// One invocation.
  struct Invocation {
    /// One invoke instance.
    struct InvokeInstance {
      std::optional<std::string> creation_time{};      ///< Time of creation.
      std::optional<std::string> error_code{};         ///< Error code of the failure.
      std::optional<std::string> error_info{};         ///< Details of the failure.
      std::optional<std::string> finish_time{};        ///< Time of completion, UTC as yyyy-MM-ddTHH:mm:ssZ.
      std::optional<std::string> instance_id{};        ///< ID of the instance.
      std::optional<std::string> invocation_status{};  ///< Status of the execution.
      std::optional<std::string> start_time{};         ///< Start time in UTC, such as 2017-12-10T04:04Z.
      std::optional<std::string> update_time{};        ///< When the item was last updated.
    };

    /// One tag.
    struct Tag {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    std::optional<std::string> content{};        ///< Content of the component, file or key. Sensitive: printed as ***.
    std::optional<std::string> content_type{};   ///< Encoding of the content of the file, PlainText or Base64.
    std::optional<std::string> creation_time{};  ///< Time of creation.
    std::optional<std::string> description{};    ///< Description of the invocation.
    std::optional<std::string> file_group{};     ///< Group of the file, such as root.
    std::optional<std::string> file_mode{};      ///< Permission bits of the file, such as 0644.
    std::optional<std::string> file_owner{};     ///< Owner of the file, such as root.
    std::optional<std::string> invocation_status{};  ///< Status of the execution.
    std::optional<std::string> invoke_id{};          ///< ID of the execution.
    std::vector<InvokeInstance> invoke_instances{};  ///< The instances of the execution.
    std::optional<std::string> name{};               ///< Name of the invocation.
    std::optional<std::string> overwrite{};          ///< Whether to overwrite a file of the same name.
    std::vector<Tag> tags{};                         ///< The tags.
    std::optional<std::string> target_dir{};         ///< Directory on the instance that the file is sent to.
    std::optional<std::int64_t> vm_count{};          ///< Number of instances.
  };

  std::vector<Invocation> invocations{};      ///< The executions.
  std::optional<std::string> next_token{};    ///< Token of the next page; empty on the last one.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists file transfers to instances with their results.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of `invocations`.
struct DescribeSendFileResultsRequest {
  using Response = DescribeSendFileResultsResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `invocation_status`.
  static constexpr const char* kInvocationStatusPending = "Pending";
  static constexpr const char* kInvocationStatusRunning = "Running";
  static constexpr const char* kInvocationStatusSuccess = "Success";
  static constexpr const char* kInvocationStatusFailed = "Failed";
  static constexpr const char* kInvocationStatusPartialFailed = "PartialFailed";
  /// @}

  std::optional<std::string> instance_id{};        ///< ID of the instance.
  std::optional<std::string> invocation_status{};  ///< Status of the execution.
  std::optional<std::string> invoke_id{};          ///< ID of the execution.
  std::optional<std::int64_t> max_results{};       ///< Greatest number of items to return. Default: 10.
  std::optional<std::string> name{};               ///< Only items of this name.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::int64_t> page_number{};       ///< Number of the page, from 1. @deprecated
  std::optional<std::int64_t> page_size{};         ///< Items on a page. @deprecated
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::vector<Tag> tag{};                          ///< The tags.
};

const schema::Struct& SchemaOf(const DescribeSendFileResultsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeSendFileResultsResponse::Invocation*) noexcept;
const schema::Struct& SchemaOf(const DescribeSendFileResultsResponse::Invocation::InvokeInstance*) noexcept;
const schema::Struct& SchemaOf(const DescribeSendFileResultsResponse::Invocation::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeSendFileResultsRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeSendFileResultsRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeSendFileResultsRequest&) noexcept;
inline auto& ItemsOf(DescribeSendFileResultsResponse& page) noexcept {
  return page.invocations;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
