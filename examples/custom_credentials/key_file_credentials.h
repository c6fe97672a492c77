#pragma once

#include <alibabacloud/credentials.h>

#include <memory>
#include <string>
#include <string_view>
#include <utility>

/// An access key from a file of two lines, the ID and the secret. A file that other users of the machine may read is
/// refused. As all providers do, it only says what is to be done: the library reads the file, within the call's time.
class KeyFileCredentials final : public alibabacloud::CredentialsProvider {
 public:
  explicit KeyFileCredentials(std::string path) : path_(std::move(path)) {}

  [[nodiscard]] std::string_view Name() const noexcept override { return "key_file"; }
  [[nodiscard]] std::unique_ptr<alibabacloud::CredentialsResolution> Resolve() const override;

 private:
  std::string path_;
};
