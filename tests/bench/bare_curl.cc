#include "bare_curl.h"

#include <cstddef>
#include <cstdlib>

namespace alibabacloud::bench {

namespace {

std::size_t Append(char* data, std::size_t size, std::size_t count, void* body) {
  static_cast<std::string*>(body)->append(data, size * count);
  return size * count;
}

}  // namespace

BareRequest::BareRequest(const HttpRequest& request) : url_(request.url), form_(request.body.view()) {
  for (const HttpHeader& header : request.headers) {
    headers_ = curl_slist_append(headers_, (header.name + ": " + header.value).c_str());
  }
}

BareRequest::~BareRequest() { curl_slist_free_all(headers_); }

BareHandle::BareHandle(const BareRequest& request) : easy_(curl_easy_init()) {
  curl_easy_setopt(easy_, CURLOPT_URL, request.url_.c_str());
  curl_easy_setopt(easy_, CURLOPT_HTTPHEADER, request.headers_);
  curl_easy_setopt(easy_, CURLOPT_POSTFIELDS, request.form_.c_str());
  curl_easy_setopt(easy_, CURLOPT_POSTFIELDSIZE, static_cast<long>(request.form_.size()));
  curl_easy_setopt(easy_, CURLOPT_WRITEFUNCTION, &Append);
  curl_easy_setopt(easy_, CURLOPT_WRITEDATA, &body_);
  curl_easy_setopt(easy_, CURLOPT_PRIVATE, this);
}

BareHandle::~BareHandle() { curl_easy_cleanup(easy_); }

const std::string& BareHandle::Post() {
  body_.clear();
  if (curl_easy_perform(easy_) != CURLE_OK) std::abort();
  return body_;
}

}  // namespace alibabacloud::bench
