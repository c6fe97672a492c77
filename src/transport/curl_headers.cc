#include "transport/curl_headers.h"

#include <cstddef>
#include <string_view>

namespace alibabacloud::internal {

namespace {

// libcurl would wait for a "100 Continue" before it sends a large body.
constexpr std::string_view kNoExpect = "Expect:";
constexpr std::string_view kEnd{"\0", 1};

}  // namespace

CurlHeaders::CurlHeaders(const std::vector<HttpHeader>& headers) {
  std::size_t bytes = kNoExpect.size() + kEnd.size();
  for (const HttpHeader& header : headers) bytes += header.name.size() + 2 + header.value.size() + kEnd.size();
  lines_.Reserve(bytes);
  nodes_.reserve(headers.size() + 1);
  const auto end_line = [this](std::size_t begin) {
    lines_.Append(kEnd);
    nodes_.push_back({.data = lines_.Extend(0) - (lines_.size() - begin), .next = nullptr});
  };
  for (const HttpHeader& header : headers) {
    const std::size_t begin = lines_.size();
    lines_.Append(header.name);
    // libcurl drops "Name:"; "Name;" is how it spells an empty value.
    lines_.Append(header.value.empty() ? ";" : ": ");
    lines_.Append(header.value);
    end_line(begin);
  }
  const std::size_t begin = lines_.size();
  lines_.Append(kNoExpect);
  end_line(begin);
  for (std::size_t i = 1; i < nodes_.size(); ++i) nodes_[i - 1].next = &nodes_[i];
}

}  // namespace alibabacloud::internal
