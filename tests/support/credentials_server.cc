#include "support/credentials_server.h"

#include "base/time.h"

namespace alibabacloud::test {

CredentialsServer::CredentialsServer()
    : server_(Script{[this](Peer& peer) {
        while (Serve(peer)) {
        }
        return false;
      }}) {}

bool CredentialsServer::Serve(Peer& peer) {
  if (!peer.ReadRequest()) return false;
  const bool is_key = peer.request().target != "/latest/api/token";
  if (is_key && !peer.Pause(delay_.load())) return false;
  return peer.Send(AnswerTo(peer.request()));
}

std::string CredentialsServer::AnswerTo(const ReceivedRequest& request) {
  constexpr std::string_view kRoles = "/latest/meta-data/ram/security-credentials/";
  if (request.target == "/latest/api/token") return Reply(200, "metadata-token");
  if (request.target == kRoles) return Reply(200, "role");
  if (const int status = failure_.load(); status != 0) {
    return Reply(status, R"({"RequestId":"R","Code":"ServiceUnavailable","Message":"out of order"})");
  }
  if (request.target == "/") return Reply(200, NextKey(true));
  if (request.target == "/credentials" || request.target == std::string(kRoles) + "role") {
    return Reply(200, NextKey(false));
  }
  return Reply(404, "<html><title>404</title></html>", "Content-Type: text/html\r\n");
}

std::string CredentialsServer::NextKey(bool as_sts) {
  const std::string n = std::to_string(++keys_);
  const auto end = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()) + lifetime_.load();
  const std::string key = R"("AccessKeyId":"STS.)" + n + R"(","AccessKeySecret":"secret-)" + n +
                          R"(","SecurityToken":"token-)" + n + R"(","Expiration":")" + internal::FormatTimestamp(end) +
                          '"';
  if (as_sts) return R"({"RequestId":"R","Credentials":{)" + key + "}}";
  return R"({"Code":"Success",)" + key + "}";
}

}  // namespace alibabacloud::test
