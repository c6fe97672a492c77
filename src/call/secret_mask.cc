#include "call/secret_mask.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "base/wipe.h"
#include "codec/error_body.h"
#include "codec/unescape.h"

namespace alibabacloud::internal {

namespace {

constexpr int kMaxEscapings = 2;

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
    const bool is_cut_here = matched >= kMinLength && text.substr(i + 1).starts_with("...");
    if (matched != bytes.size() && matched < kMinBeginning && !is_cut_here) continue;
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

std::vector<SecretMask::Range> SecretMask::FindAll(std::string_view text) const {
  std::vector<Range> found;
  if (empty()) return found;
  FindAll(text, kMaxEscapings, found);
  std::sort(found.begin(), found.end(), [](const Range& a, const Range& b) { return a.begin < b.begin; });
  return found;
}

// The first `kept` bytes of a text, with kReplacement for each range that begins there.
std::string SecretMask::Replace(std::string_view text, std::size_t kept, const std::vector<Range>& found) {
  std::string masked;
  std::size_t position = 0;
  for (const Range& range : found) {
    if (range.begin >= kept) break;
    if (range.begin >= position) masked.append(text.substr(position, range.begin - position)).append(kReplacement);
    position = std::max(position, range.end);
  }
  if (position < kept) masked.append(text.substr(position, kept - position));
  return masked;
}

bool SecretMask::Hide(std::string& text) const {
  const std::vector<Range> found = FindAll(text);
  if (found.empty()) return false;
  std::string masked = Replace(text, text.size(), found);
  Wipe(text);
  text = std::move(masked);
  return true;
}

std::string SecretMask::HiddenBeginning(std::string_view text, std::size_t max_bytes) const {
  // Enough to find a secret that begins before the cut: it is shorter than kMinBeginning, or that much of it is found.
  // The longest escape has 12 bytes, and each of them may be escaped once more.
  constexpr std::size_t kLookahead = 12 * 12 * (kMinBeginning + 1);
  if (text.size() <= max_bytes) return Replace(text, text.size(), FindAll(text));
  const std::size_t kept = SizeOfCutText(text, max_bytes);
  return Replace(text, kept, FindAll(text.substr(0, kept + kLookahead))) + CutMark(text.size() - kept);
}

void SecretMask::Hide(Error& error) const {
  ForEachText(error, [this](std::string& text, std::size_t max_bytes) {
    if (text.empty()) return;
    std::string masked = HiddenBeginning(text, max_bytes);
    Wipe(text);
    text = std::move(masked);
  });
}

}  // namespace alibabacloud::internal
