#include "testing/hand_made_request.h"

#include <utility>
#include <variant>

#include "auth/canonical_query.h"
#include "auth/signer_v1.h"
#include "auth/signer_v3.h"
#include "base/hash.h"
#include "base/hex.h"
#include "base/random.h"
#include "base/time.h"

namespace alibabacloud::testing {

namespace {

using internal::ParameterList;

const std::map<std::string, std::string> kHeaderOf = {{"Action", "x-acs-action"},
                                                      {"SecurityToken", "x-acs-security-token"},
                                                      {"SignatureNonce", "x-acs-signature-nonce"},
                                                      {"Timestamp", "x-acs-date"},
                                                      {"Version", "x-acs-version"}};

ParameterList OwnParameters(const HandMadeRequest& request) {
  ParameterList list;
  for (const auto& [name, value] : request.parameters) list.Add(name, value);
  if (!request.format.empty()) list.Add("Format", request.format);
  return list;
}

void Place(const SecretString& form, HttpRequest& http) {
  if (http.method == HttpMethod::kGet) {
    http.url += "?" + std::string(form.view());
  } else {
    http.body = form;
    http.headers.push_back(internal::FormContentType());
  }
}

void SignV1(const HandMadeRequest& request, HttpRequest& http) {
  ParameterList list = OwnParameters(request);
  for (const auto& [name, value] : request.common) list.Add(name, value);
  internal::RpcSignature rpc = internal::SignRpc(request.method, list, SecretString(request.secret));
  internal::AppendSignature(rpc.canonical_query, request.signature.empty() ? rpc.signature : request.signature);
  Place(rpc.canonical_query, http);
}

void SignV3(const HandMadeRequest& request, const std::string& host, HttpRequest& http) {
  ParameterList list = OwnParameters(request);
  list.SortAndMerge();
  Place(internal::CanonicalQuery(list), http);
  for (const auto& [name, header] : kHeaderOf) {
    if (request.common.contains(name)) http.headers.push_back({header, request.common.at(name)});
  }
  const std::string hash = internal::HexEncode(internal::BytesOf(internal::Sha256(http.body.view())));
  http.headers.push_back({"x-acs-content-sha256", hash});
  std::vector<HttpHeader> headers = http.headers;
  headers.push_back({"host", host});
  const auto key = request.common.find("AccessKeyId");
  internal::AcsSignature acs =
      internal::SignAcs(request.method, "/", request.method == HttpMethod::kGet ? list : ParameterList(), headers, hash,
                        key != request.common.end() ? key->second : "", SecretString(request.secret));
  if (!request.signature.empty()) {
    acs.authorization.replace(acs.authorization.find(acs.signature), acs.signature.size(), request.signature);
  }
  http.headers.push_back({"Authorization", acs.authorization});
}

}  // namespace

HandMadeRequest MakeRequest(SignatureVersion scheme, const std::string& action, const std::string& version,
                            const Parameters& parameters) {
  HandMadeRequest request{.scheme = scheme, .parameters = parameters};
  request.common = {{"Action", action},
                    {"Version", version},
                    {"AccessKeyId", "testid"},
                    {"SignatureNonce", internal::MakeNonce(internal::SystemRandom())},
                    {"Timestamp", TimestampIn(std::chrono::seconds(0))}};
  if (scheme == SignatureVersion::kV1) {
    request.common["SignatureMethod"] = "HMAC-SHA1";
    request.common["SignatureVersion"] = "1.0";
  }
  return request;
}

HttpRequest ToHttp(const HandMadeRequest& request, const Emulator& emulator) {
  HttpRequest http{.method = request.method, .url = emulator.endpoint() + "/"};
  if (request.scheme == SignatureVersion::kV1) {
    SignV1(request, http);
  } else {
    SignV3(request, emulator.endpoint().substr(7), http);
  }
  return http;
}

HttpResponse Send(const HandMadeRequest& request, const Emulator& emulator) { return Send(ToHttp(request, emulator)); }

HttpResponse Send(const HttpRequest& request) {
  HttpResult result = MakeCurlTransport()->Send(request, {}, {});
  return std::holds_alternative<HttpResponse>(result) ? std::get<HttpResponse>(std::move(result)) : HttpResponse{};
}

std::string TimestampIn(std::chrono::seconds offset) {
  return internal::FormatTimestamp(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now() + offset));
}

}  // namespace alibabacloud::testing
