#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>

#include "alibabacloud/transport.h"
#include "auth/signer_v1.h"
#include "base/percent.h"
#include "codec/parameter_list.h"

// What tests look at in requests to STS, and what they answer.

namespace alibabacloud::internal {

using Form = std::map<std::string, std::string>;

/// The parameters in the body of a request, decoded.
inline Form FormOf(const HttpRequest& request) {
  Form form;
  std::string_view rest = request.body.view();
  while (!rest.empty()) {
    const std::string_view item = rest.substr(0, rest.find('&'));
    rest.remove_prefix(std::min(item.size() + 1, rest.size()));
    const std::size_t equals = item.find('=');
    const auto name = PercentDecode(item.substr(0, equals), false);
    const auto value = PercentDecode(item.substr(equals + 1), false);
    EXPECT_TRUE(name && value && form.emplace(*name, *value).second) << item;
  }
  return form;
}

/// The signature that belongs to the other parameters.
inline std::string SignatureFor(const Form& form, std::string_view access_key_secret) {
  ParameterList parameters;
  for (const auto& [name, value] : form) {
    if (name != "Signature") parameters.Add(name, value);
  }
  return SignRpc(HttpMethod::kPost, std::move(parameters), SecretString(access_key_secret)).signature;
}

inline nlohmann::json StsSuccess() {
  return {{"RequestId", "5F3C6A1B"},
          {"AssumedRoleUser", {{"Arn", "acs:ram::1:role/reader/session"}, {"AssumedRoleId", "3:session"}}},
          {"Credentials",
           {{"AccessKeyId", "STS.key"},
            {"AccessKeySecret", "STS-s3cr3t"},
            {"SecurityToken", "STS-t0k3n/+="},
            {"Expiration", "2016-02-23T13:46:24Z"}}}};
}

inline HttpResponse StsReply(int status, std::string body, std::string_view type = "application/json") {
  return {.status = status, .headers = {{"Content-Type", std::string(type)}}, .body = std::move(body)};
}
inline HttpResponse StsReply() { return StsReply(200, StsSuccess().dump()); }

inline HttpResponse StsRefusal(int status, std::string_view code, std::string_view message = "Not so.") {
  const nlohmann::json body = {
      {"RequestId", "7E2A"}, {"HostId", "sts.aliyuncs.com"}, {"Code", code}, {"Message", message}};
  return StsReply(status, body.dump());
}

}  // namespace alibabacloud::internal
