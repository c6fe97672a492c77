#pragma once

#include <map>
#include <string>
#include <string_view>

#include "alibabacloud/http.h"
#include "services.h"
#include "text_io.h"

namespace acs {

/// Replaces the secrets of a signed request by `***` wherever a preview prints them. Secret are the parameters that the
/// action's model calls sensitive, those with the name of a secret, also within JSON text, and the tokens of
/// credentials. The access key ID and the signature are shown. Made for one request.
class PreviewMask {
 public:
  /// `parameters`: names and values as the request has them, decoded.
  PreviewMask(const Target& target, const std::map<std::string, std::string>& parameters);

  /// Returns the parameters.
  [[nodiscard]] const std::map<std::string, std::string>& parameters() const noexcept { return shown_; }
  [[nodiscard]] std::string Url(std::string_view url) const;
  /// Returns a query or a form.
  [[nodiscard]] std::string Form(std::string_view form) const;
  /// Returns a string to sign of either version; that of V3 has hashes only.
  [[nodiscard]] std::string StringToSign(std::string_view text) const;
  /// Returns the value of a header field.
  [[nodiscard]] static std::string Header(const alibabacloud::HttpHeader& header);

 private:
  std::map<std::string, std::string> shown_;
  std::map<std::string, std::string, std::less<>> masked_;  ///< Of the parameters those that are not shown as they are.
};

}  // namespace acs
