#include <chrono>
#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "alibabacloud/credential_providers.h"
#include "auth/credential_rules.h"
#include "auth/credential_source.h"
#include "auth/expiration.h"
#include "base/utf8.h"

namespace alibabacloud {
namespace internal {
namespace {

using Function = std::function<std::variant<Credentials, Error>()>;

class CustomSource final : public CredentialSource {
 public:
  CustomSource(std::string name, Function function) noexcept : name_(std::move(name)), function_(std::move(function)) {}

  [[nodiscard]] std::string_view Name() const noexcept override { return name_; }
  [[nodiscard]] Task<Found> DoFind(CredentialsIo& io) const override { co_return Judge(Call(), io.moment().now); }

 private:
  [[nodiscard]] std::variant<Credentials, Error> Call() const;
  [[nodiscard]] Found Judge(std::variant<Credentials, Error> result, std::chrono::system_clock::time_point now) const;

  const std::string name_;
  const Function function_;
};

std::variant<Credentials, Error> CustomSource::Call() const {
  if (!function_) return CredentialsError("the function is null");
  try {
    return function_();
  } catch (const std::exception& failure) {
    return CredentialsError("the function has thrown: " + EscapeForDisplay(failure.what(), 500));
  } catch (...) {
    return CredentialsError("the function threw an object that is not a std::exception");
  }
}

Found CustomSource::Judge(std::variant<Credentials, Error> result, std::chrono::system_clock::time_point now) const {
  if (auto* error = std::get_if<Error>(&result)) {
    error->kind = ErrorKind::kCredentials;
    return std::move(*error);
  }
  auto& credentials = std::get<Credentials>(result);
  if (auto fault = FindCredentialsFault(credentials)) return CredentialsError(*std::move(fault));
  if (credentials.provider.empty()) credentials.provider = name_;
  if (credentials.expiration && *credentials.expiration <= now) return ExpiredError(*credentials.expiration, now);
  if (!credentials.expiration) credentials.expiration = kForOneCall;
  return std::move(credentials);
}

}  // namespace
}  // namespace internal

std::shared_ptr<CredentialsProvider> CustomCredentials(std::string name,
                                                       std::function<std::variant<Credentials, Error>()> function) {
  auto source = std::make_shared<internal::CustomSource>(std::move(name), std::move(function));
  return CachedCredentials(internal::MakeProvider(std::move(source)));
}

}  // namespace alibabacloud
