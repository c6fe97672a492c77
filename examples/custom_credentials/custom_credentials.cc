// Credentials from where the library does not look: from a function, such as one that asks a vault, and from a provider
// class. Both go wherever a provider goes: here, a role is taken on by the class's access key.
//
//   custom_credentials                                  against a local emulator
//   custom_credentials --live <key file> <role ARN>     only reads; region: ALIBABA_CLOUD_REGION_ID

#include <alibabacloud/credential_providers.h>
#include <alibabacloud/ecs/client.h>
#include <alibabacloud/ecs/describe_regions.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <utility>
#include <variant>

#include "key_file_credentials.h"
#include "local_cloud.h"
#include "shared/command_line.h"

namespace ecs = alibabacloud::ecs;

using Provider = std::shared_ptr<alibabacloud::CredentialsProvider>;

// The simplest: a function. The library keeps what it returns until shortly before it expires, and calls it on one
// thread at a time; return an Error, or throw, when there is nothing to be had.
Provider FromVault(int& questions) {
  return alibabacloud::CustomCredentials(
      "vault", [&questions]() -> std::variant<alibabacloud::Credentials, alibabacloud::Error> {
        ++questions;
        return LocalCloud::Issue();  // Yours would ask the vault.
      });
}

// A class, where blocking is no option or refused credentials have to be dealt with. The file is read again after a
// minute, and a new session begun before the old one ends.
Provider RoleByKeyFile(const std::string& path, const std::string& role_arn) {
  const Provider key = alibabacloud::CachedCredentials(std::make_shared<KeyFileCredentials>(path));
  return alibabacloud::RoleCredentials({.role_arn = role_arn, .session_name = "sdk-example"}, key);
}

bool UseThem(alibabacloud::ClientOptions options, Provider provider) {
  // A program that starts can tell at once whether there are credentials; calls find them by themselves.
  const auto found = alibabacloud::FindCredentials(*provider, options);
  if (!found) {
    std::cerr << found.error() << '\n' << provider->Explain() << '\n';
    return false;
  }
  std::cout << "Key " << found->access_key_id << " from " << found->provider << '\n';
  options.credentials = std::move(provider);  // Clients that share a provider share what it has found.
  const ecs::Client client(options);
  for (int call = 0; call < 3; ++call) {
    const auto regions = client.DescribeRegions({});
    if (!regions) {
      std::cerr << "DescribeRegions: " << regions.error() << '\n';
      return false;
    }
  }
  return true;
}

int UseLocally() {
  const std::filesystem::path file =
      std::filesystem::temp_directory_path() / ("key-file-example-" + std::to_string(getpid()));
  std::ofstream(file) << LocalCloud::kAccessKeyId << "\nsecret-example\n";
  std::filesystem::permissions(file, std::filesystem::perms::owner_read);

  const LocalCloud cloud;
  int questions = 0;
  const bool by_vault = UseThem(cloud.MakeClientOptions(), FromVault(questions));
  const bool by_role =
      UseThem(cloud.MakeClientOptions(), RoleByKeyFile(file, "acs:ram::1234567890123456:role/example"));
  std::cout << "The vault was asked " << questions << " time, the token service " << cloud.sessions() << " time\n";

  std::filesystem::permissions(file, std::filesystem::perms::others_read, std::filesystem::perm_options::add);
  const bool unsafe = UseThem(cloud.MakeClientOptions(), RoleByKeyFile(file, "acs:ram::1234567890123456:role/example"));
  std::filesystem::remove(file);
  return by_vault && by_role && !unsafe ? 0 : 1;
}

int main(int argc, char** argv) {
  const CommandLine command_line(argc, argv, {"key file", "role ARN"});
  if (!command_line.is_live()) return UseLocally();
  const Provider provider = RoleByKeyFile(command_line.argument(0), command_line.argument(1));
  return UseThem(command_line.OptionsOfRegion(), provider) ? 0 : 1;
}
