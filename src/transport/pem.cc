#include "transport/pem.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "base/ascii.h"
#include "base/contains.h"

namespace alibabacloud::internal {

namespace {

constexpr std::string_view kBegin = "-----BEGIN ";
constexpr std::string_view kDashes = "-----";

constexpr std::array<std::string_view, 3> kCertificateLabels = {"CERTIFICATE", "X509 CERTIFICATE",
                                                                "TRUSTED CERTIFICATE"};
constexpr std::array<std::string_view, 5> kKeyLabels = {"PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "RSA PRIVATE KEY",
                                                        "EC PRIVATE KEY", "DSA PRIVATE KEY"};

struct Block {
  std::string_view label;
  std::optional<std::string_view> inner;  ///< Absent when the block has no end.
};

// The next block that begins at the start of a line; the text behind it remains.
std::optional<Block> TakeBlock(std::string_view& text) {
  std::size_t begin = text.find(kBegin);
  while (begin != std::string_view::npos && begin > 0 && text[begin - 1] != '\n') begin = text.find(kBegin, begin + 1);
  if (begin == std::string_view::npos) return std::nullopt;
  text.remove_prefix(begin + kBegin.size());
  Block block{.label = text.substr(0, text.find(kDashes)), .inner = std::nullopt};
  text.remove_prefix(std::min(block.label.size() + kDashes.size(), text.size()));
  const std::string end = "-----END " + std::string(block.label) + "-----";
  const std::size_t length = text.find(end);
  if (length == std::string_view::npos) return block;
  block.inner = text.substr(0, length);
  text.remove_prefix(length + end.size());
  return block;
}

// Takes the header lines of RFC 1421 ("Proc-Type: 4,ENCRYPTED"), which a blank line ends; empty when there are none.
std::string_view TakeHeader(std::string_view& inner) {
  if (inner.find(':') == std::string_view::npos) return {};
  std::size_t end = inner.find("\n\n");
  if (end == std::string_view::npos) end = inner.find("\n\r\n");
  const std::string_view header = inner.substr(0, end);
  inner.remove_prefix(header.size());
  return header;
}

bool IsBase64(char c) {
  return (ToLower(c) >= 'a' && ToLower(c) <= 'z') || IsDigit(c) || c == '+' || c == '/' || c == '=';
}

bool IsBase64(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return IsBase64(c) || IsSpace(c); });
}

}  // namespace

PemContent ScanPem(std::string_view text) {
  PemContent content;
  while (std::optional<Block> block = TakeBlock(text)) {
    const bool key = Contains(kKeyLabels, block->label);
    if (!key && !Contains(kCertificateLabels, block->label)) continue;
    std::string_view inner = block->inner.value_or(std::string_view());
    const bool ciphertext = TakeHeader(inner).find("ENCRYPTED") != std::string_view::npos;
    if (key && content.keys == 0) content.encrypted_key = ciphertext || block->label == "ENCRYPTED PRIVATE KEY";
    ++(key ? content.keys : content.certificates);
    inner = Trim(inner);
    // Certificates and keys are DER sequences: their first byte, 0x30, makes the first character of base64 an 'M'.
    const bool possible = IsBase64(inner) && (ciphertext ? !inner.empty() : inner.starts_with('M'));
    content.damaged = content.damaged || !possible;
  }
  return content;
}

}  // namespace alibabacloud::internal
