#include "alibabacloud/http.h"
#include "arguments.h"
#include "auth/signer_v1.h"
#include "auth/signer_v3.h"
#include "base/hash.h"
#include "base/hex.h"
#include "codec/parameter_list.h"
#include "commands.h"
#include "failure.h"
#include "text_io.h"

namespace acs {

namespace {

namespace internal = alibabacloud::internal;

using alibabacloud::HttpMethod;
using alibabacloud::SecretString;

// Which member is wrong, and what it should be.
UsageError WrongMember(std::string_view name, std::string_view expected) {
  return UsageError("the input's \"" + std::string(name) + "\" must be " + std::string(expected));
}

std::string TextOf(const Json& value, std::string_view name) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_number() || value.is_boolean()) return value.dump();
  throw WrongMember(name, "text");
}

const Json& Member(const Json& input, const std::string& name) {
  const auto found = input.find(name);
  if (found == input.end()) throw UsageError("the input lacks \"" + name + '"');
  return *found;
}

std::string Text(const Json& input, const std::string& name) { return TextOf(Member(input, name), name); }

std::string Text(const Json& input, const std::string& name, std::string_view otherwise) {
  return input.contains(name) ? Text(input, name) : std::string(otherwise);
}

const Json& Object(const Json& input, const std::string& name) {
  const Json& object = Member(input, name);
  if (!object.is_object()) throw WrongMember(name, "an object");
  return object;
}

HttpMethod Method(const Json& input) {
  const std::string name = Text(input, "method");
  for (const HttpMethod method : {HttpMethod::kGet, HttpMethod::kPost, HttpMethod::kPut}) {
    if (name == alibabacloud::ToString(method)) return method;
  }
  throw WrongMember("method", "GET, POST or PUT");
}

internal::ParameterList Parameters(const Json& object) {
  internal::ParameterList parameters;
  for (const auto& member : object.items()) parameters.Add(member.key(), TextOf(member.value(), member.key()));
  return parameters;
}

Json SignV1(const Json& input) {
  internal::RpcSignature rpc = internal::SignRpc(Method(input), Parameters(Object(input, "params")),
                                                 SecretString(Text(input, "access_key_secret")));
  internal::AppendSignature(rpc.canonical_query, rpc.signature);
  return {{"string_to_sign", rpc.string_to_sign.view()},
          {"signature", rpc.signature},
          {"query", rpc.canonical_query.view()}};
}

std::string BodyHash(const Json& input) {
  if (!input.contains("body") && input.contains("content_sha256")) return Text(input, "content_sha256");
  return internal::HexEncode(internal::BytesOf(internal::Sha256(Text(input, "body", ""))));
}

Json SignV3(const Json& input) {
  std::vector<alibabacloud::HttpHeader> headers;
  for (const auto& header : Object(input, "headers_in").items()) {
    headers.push_back({header.key(), TextOf(header.value(), header.key())});
  }
  const internal::AcsSignature acs =
      internal::SignAcs(Method(input), Text(input, "pathname", "/"), Parameters(Object(input, "query")), headers,
                        BodyHash(input), Text(input, "access_key_id"), SecretString(Text(input, "access_key_secret")));
  return {{"canonical_request", acs.canonical_request.view()},
          {"string_to_sign", acs.string_to_sign},
          {"authorization", acs.authorization}};
}

}  // namespace

void Sign(const std::vector<std::string>& arguments) {
  const Arguments parsed(arguments, {.words = "at most one FILE", .max_words = 1, .flags = {"v3"}});
  const Json input = ParseJson(ReadInput(parsed.FileAt(0)), "the input");
  const auto sign = [&parsed](const Json& one) {
    if (!one.is_object()) throw UsageError("the input must be an object or a list of objects");
    return parsed.Has("v3") ? SignV3(one) : SignV1(one);
  };
  if (!input.is_array()) return PrintJson(sign(input));
  Json output = Json::array();
  for (const Json& one : input) output.push_back(sign(one));
  PrintJson(output);
}

}  // namespace acs
