#include "testing/interaction_key.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <utility>
#include <variant>

#include "alibabacloud/json.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "base/ascii.h"
#include "codec/json_text.h"
#include "codec/parameter_reader.h"
#include "testing/received_request.h"
#include "testing/wire.h"

namespace alibabacloud::internal {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kMaxDifferences = 3;
constexpr std::size_t kMaxShownValue = 64;

// JSON has no other bytes than UTF-8.
Json TextOf(std::string_view text) {
  std::string literal;
  AppendJsonString(text, literal);
  return Json::parse(literal);
}

Json AsMembers(const Parameters& parameters) {
  Json members = Json::object();
  for (const auto& [name, value] : parameters) members[TextOf(name).get<std::string>()] = TextOf(value);
  return members;
}

// What the tables know in its structure; the rest by name.
Json Structured(const schema::ActionEntry& action, const Parameters& parameters) {
  const schema::OwnedObject object = action.make_request();
  const ParameterReadResult read = ReadParameters(parameters, object.object);
  std::set<std::string> rest(read.unknown.begin(), read.unknown.end());
  rest.insert(read.misfits.begin(), read.misfits.end());
  Json request = Json::parse(ToJson(object.object));
  for (const std::string& name : rest)
    request[TextOf(name).get<std::string>()] = TextOf(FindParameter(parameters, name));
  return request;
}

std::string Show(const Json& value) {
  std::string text = value.dump();
  if (text.size() <= kMaxShownValue) return text;
  std::size_t end = kMaxShownValue;
  while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;  // Not within a character.
  return text.substr(0, end) + "...";
}

class Differences {
 public:
  void Compare(const Json& recorded, const Json& now, const std::string& path) {
    if (recorded == now) return;
    if (recorded.is_object() && now.is_object()) {
      CompareObjects(recorded, now, path);
    } else if (recorded.is_array() && now.is_array() && recorded.size() == now.size()) {
      for (std::size_t i = 0; i < now.size(); ++i) Compare(recorded[i], now[i], path + '[' + std::to_string(i) + ']');
    } else {
      Add(path + ": recorded " + Show(recorded) + ", now " + Show(now));
    }
  }

  [[nodiscard]] std::string Take() {
    if (count_ > kMaxDifferences) text_ += "; and " + std::to_string(count_ - kMaxDifferences) + " more";
    return std::move(text_);
  }

 private:
  void CompareObjects(const Json& recorded, const Json& now, const std::string& path) {
    const std::string prefix = path.empty() ? "" : path + '.';
    for (const auto& [name, value] : recorded.items()) {
      if (now.contains(name)) {
        Compare(value, now.at(name), prefix + name);
      } else {
        Add(prefix + name + ": recorded " + Show(value) + ", now absent");
      }
    }
    for (const auto& [name, value] : now.items()) {
      if (!recorded.contains(name)) Add(prefix + name + ": not recorded, now " + Show(value));
    }
  }

  void Add(const std::string& difference) {
    if (++count_ <= kMaxDifferences) text_.append(text_.empty() ? "" : "; ").append(difference);
  }

  std::string text_;
  std::size_t count_ = 0;
};

}  // namespace

InteractionKey MakeInteractionKey(const HttpRequest& request, const Catalog& catalog, const Redactor& redactor,
                                  const std::vector<std::string>& ignored) {
  const ReceivedRequest received = ParseRequest(ToWire(request));
  const Claims claims = ReadClaims(received);
  InteractionKey key{.action = std::string(claims.action), .api_version = std::string(claims.version)};
  Parameters parameters = ActionParameters(received.parameters);
  std::erase_if(parameters, [&](const auto& parameter) {
    return std::any_of(ignored.begin(), ignored.end(),
                       [&](const std::string& name) { return EqualsIgnoreCase(name, parameter.first); });
  });
  const auto found = catalog.Find(claims.action, claims.version);
  if (const auto* known = std::get_if<CatalogEntry>(&found)) key.entry = known->entry;
  key.request = key.entry != nullptr ? Structured(*key.entry, parameters) : AsMembers(parameters);
  redactor.For(key.entry).RedactRequest(key.request, key.secrets);
  for (const std::string_view secret : {claims.access_key_id, claims.security_token, claims.bearer_token}) {
    key.secrets.emplace_back(secret);
  }
  key.signature = claims.signature;
  return key;
}

std::string DescribeDifference(const nlohmann::json& recorded, const nlohmann::json& now) {
  Differences differences;
  differences.Compare(recorded, now, "");
  return differences.Take();
}

}  // namespace alibabacloud::internal
