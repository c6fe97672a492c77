#include "key_file_credentials.h"

#include <alibabacloud/credentials_resolution.h>

#include <variant>

namespace {

using alibabacloud::Credentials;
using alibabacloud::CredentialsStep;
using alibabacloud::Error;

class KeyFileResolution final : public alibabacloud::CredentialsResolution {
 public:
  explicit KeyFileResolution(std::string path) : path_(std::move(path)) {}

  CredentialsStep Start(const alibabacloud::CredentialsMoment&) override {
    return alibabacloud::ReadFile{.path = path_, .max_bytes = 4096};
  }

  // The answer is that of the only thing asked for. Messages name the file and what is wrong, never what is in it.
  CredentialsStep Continue(alibabacloud::CredentialsAnswer answer, const alibabacloud::CredentialsMoment&) override {
    const auto& file = std::get<alibabacloud::FileContent>(answer);
    if (!file.text) return Fail(file.error);
    if (file.is_readable_by_others) return Fail("other users can read it; chmod 600");
    const std::string_view text = file.text->view();  // Wiped when it is freed: copy of it only what is needed.
    const std::size_t id_end = text.find('\n');
    const std::size_t secret_end = id_end == text.npos ? text.npos : text.find('\n', id_end + 1);
    if (secret_end == text.npos) return Fail("a line with the ID and a line with the secret are expected");
    return Credentials{
        .access_key_id = std::string(text.substr(0, id_end)),
        .access_key_secret = alibabacloud::SecretString(text.substr(id_end + 1, secret_end - id_end - 1)),
        .provider = "key_file"};
  }

 private:
  [[nodiscard]] Error Fail(const std::string& problem) const {
    return {.kind = alibabacloud::ErrorKind::kCredentials, .message = "key file " + path_ + ": " + problem};
  }

  std::string path_;
};

}  // namespace

std::unique_ptr<alibabacloud::CredentialsResolution> KeyFileCredentials::Resolve() const {
  return std::make_unique<KeyFileResolution>(path_);
}
