#include "preview_mask.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <vector>

#include "base/ascii.h"
#include "base/percent.h"
#include "base/replace_all.h"
#include "codec/secret_names.h"
#include "codec/secret_values.h"
#include "testing/catalog.h"
#include "testing/redactor.h"

namespace acs {

namespace {

namespace internal = alibabacloud::internal;
namespace schema = alibabacloud::schema;

using Values = std::map<std::string, std::string, std::less<>>;

// How pairs are written: in a query or form, or encoded once more in a string to sign.
struct PairSyntax {
  std::string_view separator;
  std::string_view equals;
  int encodings;
};
constexpr PairSyntax kForm = {"&", "=", 1};
constexpr PairSyntax kStringToSign = {"%26", "%3D", 2};

// Names the key and is not a secret, unlike the names that resemble it.
constexpr std::string_view kAccessKeyId = "AccessKeyId";

std::string Decode(std::string text, int encodings) {
  for (; encodings > 0; --encodings) text = internal::PercentDecode(text, false).value_or(text);
  return text;
}

// Asterisks stay as they are, for the reader.
std::string Encode(std::string text, int encodings) {
  std::string mask = internal::kRedacted;
  for (; encodings > 0; --encodings) {
    text = internal::PercentEncode(text);
    mask = internal::PercentEncode(mask);
  }
  internal::ReplaceAll(text, mask, internal::kRedacted);
  return text;
}

std::string MaskPairs(std::string_view text, const PairSyntax& syntax, const Values& masked) {
  std::string out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(syntax.separator), text.size());
    const std::string_view pair = text.substr(0, end);
    const std::string_view name = pair.substr(0, pair.find(syntax.equals));
    const auto found = masked.find(Decode(std::string(name), syntax.encodings));
    if (found == masked.end()) {
      out.append(pair);
    } else {
      out.append(name).append(syntax.equals).append(Encode(found->second, syntax.encodings));
    }
    text.remove_prefix(end);
    if (text.empty()) break;
    out.append(syntax.separator);
    text.remove_prefix(syntax.separator.size());
  }
  return out;
}

std::vector<std::reference_wrapper<const schema::Service>> AllServices() {
  std::vector<std::reference_wrapper<const schema::Service>> services;
  for (const schema::Service* service : Services()) services.emplace_back(*service);
  return services;
}

}  // namespace

PreviewMask::PreviewMask(const Target& target, const std::map<std::string, std::string>& parameters)
    : shown_(parameters) {
  nlohmann::json redacted = nlohmann::json::object();
  for (const auto& [name, value] : parameters) {
    if (name != kAccessKeyId) redacted[name] = value;
  }
  const internal::Catalog catalog(AllServices());
  std::vector<std::string> secrets;
  internal::Redactor(catalog, {}).For(&target.entry).RedactRequest(redacted, secrets);
  for (const auto& member : redacted.items()) {
    const auto& value = member.value().get_ref<const std::string&>();
    if (value == parameters.at(member.key())) continue;
    masked_[member.key()] = value;
    shown_[member.key()] = value;
  }
}

std::string PreviewMask::Url(std::string_view url) const {
  const std::size_t query = std::min(url.find('?'), url.size());
  return std::string(url.substr(0, query)) + (query < url.size() ? "?" : "") +
         Form(url.substr(std::min(query + 1, url.size())));
}

std::string PreviewMask::Form(std::string_view form) const { return MaskPairs(form, kForm, masked_); }

std::string PreviewMask::StringToSign(std::string_view text) const { return MaskPairs(text, kStringToSign, masked_); }

std::string PreviewMask::Header(const alibabacloud::HttpHeader& header) {
  // Its value is the signature, which everybody may see.
  const bool is_signature = internal::EqualsIgnoreCase(header.name, "Authorization");
  return !is_signature && internal::IsSecretName(header.name) ? internal::kRedacted : header.value;
}

}  // namespace acs
