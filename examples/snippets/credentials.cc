// Pieces of the guide "Credentials".

#include <alibabacloud/credential_providers.h>
#include <alibabacloud/ecs/client.h>

#include <chrono>
#include <iostream>
#include <string>
#include <utility>
#include <variant>

namespace ecs = alibabacloud::ecs;

// [static]
ecs::Client WithAccessKey(std::string id, alibabacloud::SecretString secret) {
  return ecs::Client({
      .region = "cn-hangzhou",
      .credentials = alibabacloud::StaticCredentials(std::move(id), std::move(secret)),
  });
}
// [static]

// [role]
ecs::Client WithRole() {
  auto role = alibabacloud::RoleCredentials(
      {.role_arn = "acs:ram::1234567890123456:role/deploy", .duration = std::chrono::minutes(30)},
      alibabacloud::DefaultCredentials());  // Who takes the role on.
  return ecs::Client({.region = "cn-hangzhou", .credentials = std::move(role)});
}
// [role]

// [instance]
ecs::Client OnAnInstance() {
  return ecs::Client({
      .region = "cn-hangzhou",
      .network = alibabacloud::Network::kVpc,
      .credentials = alibabacloud::InstanceRoleCredentials({.role_name = "web", .disable_v1 = true}),
  });
}
// [instance]

// [oidc]
ecs::Client InKubernetes() {
  return ecs::Client({
      .region = "cn-hangzhou",
      .credentials = alibabacloud::OidcRoleCredentials({
          .role = {.role_arn = "acs:ram::1234567890123456:role/pod"},
          .oidc_provider_arn = "acs:ram::1234567890123456:oidc-provider/ack-rrsa",
          .oidc_token_file = "/var/run/secrets/ack.alibabacloud.com/rrsa-tokens/token",
      }),
  });
}
// [oidc]

// [custom]
std::variant<alibabacloud::Credentials, alibabacloud::Error> AskVault();

ecs::Client WithVault() {
  return ecs::Client({.region = "cn-hangzhou", .credentials = alibabacloud::CustomCredentials("vault", AskVault)});
}
// [custom]

// [check]
bool HasCredentials() {
  const auto credentials = alibabacloud::DefaultCredentials();
  const auto found = alibabacloud::FindCredentials(*credentials);
  if (!found) {
    std::cerr << found.error() << '\n';
    return false;
  }
  std::cout << "found by " << found->provider << '\n';
  return true;
}
// [check]
