#include "testing/cassette.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <system_error>
#include <utility>
#include <variant>

#include "base/ascii.h"
#include "base/random.h"
#include "base/regular_file.h"

namespace alibabacloud::internal {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::int64_t kVersion = 1;
constexpr std::size_t kMaxCassetteBytes = std::size_t{256} << 20;

constexpr std::array kKinds = {ErrorKind::kConnect, ErrorKind::kTls, ErrorKind::kTimeout, ErrorKind::kTransport,
                               ErrorKind::kDecode};

[[noreturn]] void RefuseFile(const std::string& path, std::string_view problem) {
  throw std::runtime_error("cassette " + path + ": " + std::string(problem));
}

// ---- Reading

// A value of the document and where it stands, for errors: "/interactions/0/reply/status".
class Node {
 public:
  Node(const std::string& file, std::string place, const Json& json)
      : file_(file), place_(std::move(place)), json_(json) {}

  [[nodiscard]] const Json& json() const noexcept { return json_; }
  [[nodiscard]] bool Has(const char* name) const { return json_.is_object() && json_.contains(name); }
  [[nodiscard]] Node At(const char* name) const {
    if (!json_.is_object()) Fail("an object was expected");
    const std::string place = place_ + '/' + name;
    if (!json_.contains(name)) RefuseFile(file_, "at " + place + ": it is missing");
    return {file_, place, json_.at(name)};
  }
  [[nodiscard]] std::vector<Node> Items() const {
    if (!json_.is_array()) Fail("an array was expected");
    std::vector<Node> items;
    for (const Json& item : json_) items.emplace_back(file_, place_ + '/' + std::to_string(items.size()), item);
    return items;
  }
  [[nodiscard]] const std::string& Text() const {
    if (!json_.is_string()) Fail("a string was expected");
    return json_.get_ref<const std::string&>();
  }
  [[nodiscard]] std::int64_t Integer() const {
    if (!json_.is_number_integer()) Fail("an integer was expected");
    return json_.get<std::int64_t>();
  }
  [[nodiscard]] bool Boolean() const {
    if (!json_.is_boolean()) Fail("true or false was expected");
    return json_.get<bool>();
  }
  [[noreturn]] void Fail(std::string_view problem) const {
    RefuseFile(file_, "at " + (place_.empty() ? std::string("its top") : place_) + ": " + std::string(problem));
  }

 private:
  const std::string& file_;
  std::string place_;
  const Json& json_;
};

TransportError ReadFailure(const Node& node) {
  const std::string& name = node.At("kind").Text();
  const auto kind =
      std::find_if(kKinds.begin(), kKinds.end(), [&](ErrorKind known) { return ToString(known) == name; });
  if (kind == kKinds.end()) node.At("kind").Fail("connect, tls, timeout, transport or decode was expected");
  return {.kind = *kind, .message = node.At("message").Text(), .maybe_sent = node.At("maybe_sent").Boolean()};
}

HttpResponse ReadReply(const Node& node) {
  HttpResponse reply{.status = static_cast<int>(node.At("status").Integer())};
  const Node headers = node.At("headers");
  if (!headers.json().is_object()) headers.Fail("an object was expected");
  for (const auto& [name, value] : headers.json().items()) {
    reply.headers.push_back({name, headers.At(name.c_str()).Text()});
  }
  reply.body = node.Has("text") ? node.At("text").Text() : node.At("body").json().dump();
  return reply;
}

Interaction ReadInteraction(const Node& node) {
  Interaction interaction{.action = node.At("action").Text(), .api_version = node.At("api_version").Text()};
  const Node request = node.At("request");
  if (!request.json().is_object()) request.Fail("an object was expected");
  interaction.request = nlohmann::json::parse(request.json().dump());
  if (node.Has("failure")) {
    interaction.result = ReadFailure(node.At("failure"));
  } else {
    interaction.result = ReadReply(node.At("reply"));
  }
  return interaction;
}

// "parse error at line 3, column 5: ..." without the exception's number.
std::string ProblemOf(const Json::exception& error) {
  const std::string_view what = error.what();
  const std::size_t number = what.find("] ");
  return std::string(number == std::string_view::npos ? what : what.substr(number + 2));
}

// Absent when there is no file.
std::optional<std::string> ReadText(const std::string& path) {
  const auto read = ReadRegularFile(path, kMaxCassetteBytes);
  if (const auto* file = std::get_if<RegularFile>(&read)) return std::string(file->content.view());
  const auto& error = std::get<FileError>(read);
  if (error.is_missing) return std::nullopt;
  RefuseFile(path, "cannot be read: " + error.reason);
}

Json Parse(const std::string& path, const std::string& text) {
  try {
    return Json::parse(text);
  } catch (const Json::exception& error) {
    RefuseFile(path, "not JSON: " + ProblemOf(error));
  }
}

// ---- Writing

// Without the white space between tokens.
std::string Compact(std::string_view json) {
  std::string compact;
  bool in_string = false;
  bool is_escaped = false;
  for (const char c : json) {
    if (in_string || !IsSpace(c)) compact += c;
    if (c == '"' && !is_escaped) in_string = !in_string;
    is_escaped = c == '\\' && !is_escaped;
  }
  return compact;
}

// Bytes that are not UTF-8 become U+FFFD.
std::string Dump(const Json& json, int indent) { return json.dump(indent, ' ', false, Json::error_handler_t::replace); }

// As JSON, where that is the body and not only like it: a number may be written in several ways.
void WriteBody(const std::string& body, Json& reply) {
  Json parsed = Json::parse(body, nullptr, false);
  if (!parsed.is_discarded() && Dump(parsed, -1) == Compact(body)) {
    reply["body"] = std::move(parsed);
  } else {
    reply["text"] = body;
  }
}

Json WriteInteraction(const Interaction& interaction) {
  Json json = {{"action", interaction.action}, {"api_version", interaction.api_version}};
  json["request"] = Json::parse(interaction.request.dump());
  if (const auto* failure = std::get_if<TransportError>(&interaction.result)) {
    json["failure"] = {
        {"kind", ToString(failure->kind)}, {"message", failure->message}, {"maybe_sent", failure->maybe_sent}};
    return json;
  }
  const auto& response = std::get<HttpResponse>(interaction.result);
  Json& reply = json["reply"];
  reply["status"] = response.status;
  reply["headers"] = Json::object();
  for (const HttpHeader& header : response.headers) reply["headers"][header.name] = header.value;
  WriteBody(response.body, reply);
  return json;
}

}  // namespace

std::vector<Interaction> ReadCassette(const std::string& path, bool may_be_absent) {
  const std::optional<std::string> text = ReadText(path);
  if (!text) {
    if (may_be_absent) return {};
    RefuseFile(path,
               "cannot be opened: " + std::generic_category().message(ENOENT) + "; make it with RecorderMode::kRecord");
  }
  const Json json = Parse(path, *text);
  const Node root(path, "", json);
  const std::int64_t version = root.At("version").Integer();
  if (version != kVersion) {
    root.At("version").Fail("version " + std::to_string(version) + " cannot be read, only " + std::to_string(kVersion));
  }
  std::vector<Interaction> interactions;
  for (const Node& node : root.At("interactions").Items()) interactions.push_back(ReadInteraction(node));
  return interactions;
}

void WriteCassette(const std::string& path, const std::vector<Interaction>& interactions) {
  Json json = {{"version", kVersion}, {"interactions", Json::array()}};
  for (const Interaction& interaction : interactions) json["interactions"].push_back(WriteInteraction(interaction));
  const std::string temporary = path + '.' + MakeNonce(SystemRandom()).substr(0, 8) + ".tmp";
  std::ofstream file(temporary, std::ios::binary);
  file << Dump(json, 2) << '\n';
  file.close();
  std::error_code problem;
  if (file) {
    std::filesystem::rename(temporary, path, problem);
  } else {
    problem.assign(errno, std::generic_category());
  }
  if (!problem) return;
  std::error_code ignored;
  std::filesystem::remove(temporary, ignored);
  RefuseFile(path, "cannot be written: " + problem.message());
}

}  // namespace alibabacloud::internal
