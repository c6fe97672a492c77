#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "alibabacloud/credential_providers.h"
#include "auth/credential_sources.h"
#include "support/fake_world.h"

// What the tests of profiles of the command-line interface have in common.

namespace alibabacloud::test {

inline constexpr const char* kPath = "/home/me/.aliyun/config.json";
inline constexpr const char* kKey = R"("access_key_id": "1d", "access_key_secret": "s3cr3t")";
inline constexpr const char* kRole = R"("ram_role_arn": "acs:ram::1:role/r", "ram_session_name": "me.here")";

// 2016-02-23T12:46:24Z is now.
inline constexpr const char* kLater = "1456235184";
inline constexpr const char* kStsReply =
    R"({"Credentials": {"AccessKeyId": "STS.1", "AccessKeySecret": "s3cr3t-r", "SecurityToken": "t0k3n-r",)"
    R"( "Expiration": "2016-02-23T13:46:24Z"}})";

inline HttpResult Reply(std::string body) {
  return HttpResponse{.status = 200, .headers = {}, .body = std::move(body)};
}

// Everything that a profile can lead to.
inline HttpResult Serve(const HttpRequest& request) {
  if (request.url.find("sts") != std::string::npos) return Reply(kStsReply);
  if (request.url.ends_with("/latest/api/token")) return Reply("m3tadata");
  if (request.url.ends_with("/security-credentials/")) return Reply("attached");
  return Reply(
      R"({"Code": "Success", "AccessKeyId": "STS.2", "AccessKeySecret": "s3cr3t-m", "SecurityToken": "t0k3n-m",)"
      R"( "Expiration": "2016-02-23T18:46:24Z"})");
}

inline FakeWorld WorldWith(std::string text) {
  FakeWorld world;
  world.environment["HOME"] = "/home/me";
  world.files[kPath] = std::move(text);
  world.files["/token"] = "0idc";
  world.http = Serve;
  world.process = [](const RunProcess&) {
    return ProcessResult{.exit_code = 0,
                         .output = SecretString(std::string_view(
                             R"({"mode": "AK", "access_key_id": "pr0c", "access_key_secret": "s3cr3t-p"})"))};
  };
  return world;
}

// A file with one profile that has these members besides its name.
inline std::string File(std::string_view members) {
  return std::string(R"({"current": "x", "profiles": [{"name": "x", )").append(members).append("}]}");
}

// A file with such profiles, of which the first is the current one.
inline std::string FileOf(const std::vector<std::pair<std::string, std::string>>& profiles) {
  std::string text = R"({"current": ")" + profiles[0].first + R"(", "profiles": [)";
  for (const auto& [name, members] : profiles) {
    if (!text.ends_with('[')) text += ", ";
    text.append(R"({"name": ")").append(name).append(R"(", )").append(members).append("}");
  }
  return text + "]}";
}

// A file with an access key for each of several profiles.
inline std::string FileWithKeys(std::string_view current, std::string_view id_prefix) {
  std::string text = std::string(R"({"current": ")").append(current).append(R"(", "profiles": [)");
  for (const std::string name : {"default", "b", "c", "d"}) {
    if (!text.ends_with('[')) text += ", ";
    text.append(R"({"mode": "AK", "access_key_secret": "s3cr3t", "name": ")").append(name);
    text.append(R"(", "access_key_id": ")").append(id_prefix).append("-").append(name).append("\"}");
  }
  return text + "]}";
}

inline std::variant<Credentials, Error> Resolve(FakeWorld& world, CliProfileOptions options = {}) {
  return world.Resolve(*internal::MakeProvider(internal::MakeCliProfileSource(std::move(options))));
}

inline std::variant<Credentials, Error> Resolve(std::string text) {
  FakeWorld world = WorldWith(std::move(text));
  return Resolve(world);
}

// What was asked of STS or another host, with the form.
inline std::string Sent(const FakeWorld& world, std::size_t index) {
  const HttpRequest& request = world.requests().at(index);
  return request.url + '&' + std::string(request.body.view()) + '&';
}

}  // namespace alibabacloud::test
