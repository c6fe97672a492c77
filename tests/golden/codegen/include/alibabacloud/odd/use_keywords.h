// Generated from src/odd/models/UseKeywords.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::odd {

class Client;

/// What UseKeywords returns.
struct UseKeywordsResponse {
  /// A type like the request's alias.
  struct Response {
    std::optional<std::int64_t> int_{};
  };

  std::optional<std::string> request_id{};  ///< Identifier – “quoted”, of the request.
  Response response{};                      ///< A type like the request's alias.
};

/// Members whose plain names are keywords or macros. Version 1.5 is enough, e.g. for tests.
///
/// Safe to repeat: `client_token` is filled in when it is not set. HTTPS only.
///
/// Errors: Anytime.
///
/// Errors, HTTP 400: Bad.B, Bad.A, Missing%s.
///
/// Errors, HTTP 403: Forbidden.
struct UseKeywordsRequest {
  using Response = UseKeywordsResponse;  ///< What the action returns.

  std::optional<std::int64_t> class_{};       ///< A number. Range: 1..10. Default: 3.
  std::optional<std::string> client_token{};  ///< Token.
  std::optional<std::string> data_disk_1{};   ///< A dot in the name. Wire: DataDisk.1.
  std::optional<bool> default_{};             ///< Whether it is the one. Default: false.
  std::optional<std::int64_t> delete_{};      ///< At least. At least 5.
  std::optional<std::string> errno_{};        ///< Wire: errno.
  std::optional<std::string> error{};         ///< White space. Wire: ERROR.
  std::optional<std::string> in{};            ///< A macro on some systems. Wire: IN.
  std::optional<double> linux_{};             ///< From 1,000 to 2000; the default is 1500. Wire: linux.
  std::optional<std::string> n3_d_model{};    ///< Begins with a digit. Wire: 3DModel.
  std::optional<double> namespace_{};         ///< At most. At most 2.50.
  std::optional<std::string> new_{};          ///< Ends in a backslash \. Wire: new.
};

const schema::Struct& SchemaOf(const UseKeywordsResponse*) noexcept;
const schema::Struct& SchemaOf(const UseKeywordsResponse::Response*) noexcept;
const schema::Struct& SchemaOf(const UseKeywordsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const UseKeywordsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::odd
