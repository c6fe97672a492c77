#include "call/secret_mask.h"

#include <algorithm>
#include <utility>

#include "base/wipe.h"
#include "codec/unescape.h"

namespace alibabacloud::internal {

namespace {

constexpr int kMaxEscapings = 2;
constexpr std::size_t kMaxErrorText = std::size_t{64} << 10;

std::vector<std::size_t> BordersOf(std::string_view text) {
  std::vector<std::size_t> borders(text.size(), 0);
  std::size_t border = 0;
  for (std::size_t i = 1; i < text.size(); ++i) {
    while (border > 0 && text[i] != text[border]) border = borders[border - 1];
    if (text[i] == text[border]) ++border;
    borders[i] = border;
  }
  return borders;
}

void Cut(std::string& text) {
  if (text.size() <= kMaxErrorText) return;
  // What is dropped may be a secret as well.
  Wipe(text.data() + kMaxErrorText, text.size() - kMaxErrorText);
  text.resize(kMaxErrorText);
  text += "...";
}

}  // namespace

void SecretMask::Add(std::string_view secret) {
  const auto is_same = [secret](const Secret& other) { return other.bytes.view() == secret; };
  if (secret.size() < kMinLength || std::any_of(secrets_.begin(), secrets_.end(), is_same)) return;
  secrets_.push_back({.bytes = SecretString(secret), .borders = BordersOf(secret)});
}

// Knuth, Morris and Pratt: linear for every text, and it tells the longest beginning of the secret that ends at a byte.
void SecretMask::Find(const Secret& secret, std::string_view text, std::vector<Range>& found) {
  const std::string_view bytes = secret.bytes.view();
  std::size_t matched = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (matched == bytes.size()) matched = secret.borders[matched - 1];
    while (matched > 0 && text[i] != bytes[matched]) matched = secret.borders[matched - 1];
    if (text[i] == bytes[matched]) ++matched;
    if (matched != bytes.size() && matched < kMinBeginning) continue;
    const std::size_t begin = i + 1 - matched;
    while (!found.empty() && found.back().begin >= begin && found.back().end <= i + 1) found.pop_back();
    found.push_back({begin, i + 1});
  }
}

void SecretMask::FindAll(std::string_view text, int escapings, std::vector<Range>& found) const {
  for (const Secret& secret : secrets_) {
    std::vector<Range> ranges;
    Find(secret, text, ranges);
    found.insert(found.end(), ranges.begin(), ranges.end());
  }
  if (escapings == 0) return;
  for (const Escaping escaping : kEscapings) {
    if (!MayHaveEscapes(text, escaping)) continue;
    const UnescapedText unescaped = Unescape(text, escaping);
    std::vector<Range> ranges;
    FindAll(unescaped.bytes.view(), escapings - 1, ranges);
    for (const Range& range : ranges) {
      found.push_back({unescaped.sources[range.begin].begin, unescaped.sources[range.end - 1].end});
    }
  }
}

bool SecretMask::Hide(std::string& text) const {
  std::vector<Range> found;
  FindAll(text, kMaxEscapings, found);
  if (found.empty()) return false;
  std::sort(found.begin(), found.end(), [](const Range& a, const Range& b) { return a.begin < b.begin; });
  std::string masked;
  std::size_t position = 0;
  for (const Range& range : found) {
    if (range.begin >= position) {
      masked.append(text, position, range.begin - position).append(kReplacement);
    }
    position = std::max(position, range.end);
  }
  masked.append(text, position);
  Wipe(text);
  text = std::move(masked);
  return true;
}

void SecretMask::Hide(Error& error) const {
  const auto hide = [this](std::string& text) {
    Cut(text);
    (void)Hide(text);
  };
  for (std::string* text :
       {&error.code, &error.message, &error.request_id, &error.host_id, &error.recommend, &error.body}) {
    hide(*text);
  }
  if (!error.access_denied) return;
  AccessDeniedDetail& detail = *error.access_denied;
  for (std::string* text : {&detail.auth_action, &detail.auth_principal_type, &detail.auth_principal_owner_id,
                            &detail.auth_principal_display_name, &detail.policy_type, &detail.no_permission_type,
                            &detail.encoded_diagnostic_message}) {
    hide(*text);
  }
}

}  // namespace alibabacloud::internal
