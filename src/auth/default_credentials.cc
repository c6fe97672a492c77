#include <utility>

#include "auth/cached_credentials.h"
#include "auth/chain.h"
#include "auth/credential_sources.h"

namespace alibabacloud {

std::shared_ptr<CredentialsProvider> DefaultCredentials(DefaultCredentialsOptions options) {
  std::vector<internal::Source> sources = {
      internal::MakeEnvironmentSource(),
      internal::MakeOidcRoleFromEnvironment(std::move(options.sts)),
      internal::MakeCliProfileFromEnvironment(std::move(options.cli_profile)),
      internal::MakeIniProfileSource(std::move(options.ini_profile)),
      internal::MakeInstanceRoleFromEnvironment(std::move(options.instance)),
      internal::MakeUriFromEnvironment(),
  };
  return CachedCredentials(internal::MakeProvider(std::make_shared<internal::Chain>("default", std::move(sources))));
}

std::shared_ptr<CredentialsProvider> DefaultCredentials() { return DefaultCredentials(DefaultCredentialsOptions{}); }

}  // namespace alibabacloud
