#include "base/wipe.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <utility>

namespace alibabacloud::internal {

void Wipe(char* bytes, std::size_t count) noexcept { OPENSSL_cleanse(bytes, count); }

void Wipe(std::string& text) noexcept {
  // Up to the capacity: a longer text may have been there before.
  text.resize(text.capacity());
  Wipe(text.data(), text.size());
  text.clear();
}

void ReserveSecretly(std::string& text, std::size_t more) {
  if (more <= text.capacity() - text.size()) return;
  std::string grown;
  grown.reserve(std::max(text.capacity() * 2, text.size() + more));
  grown = text;
  Wipe(text);
  text = std::move(grown);
}

void AppendSecretly(std::string& text, std::string_view more) {
  ReserveSecretly(text, more.size());
  text += more;
}

void WipeRequest(HttpRequest& request) noexcept {
  Wipe(request.url);
  for (HttpHeader& header : request.headers) Wipe(header.value);
  request.headers.clear();
  request.body.Clear();
}

}  // namespace alibabacloud::internal
