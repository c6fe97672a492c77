#include "testing/redactor.h"

#include <cstddef>
#include <optional>
#include <utility>

#include "base/contains.h"
#include "base/utf8.h"
#include "call/diagnosis.h"
#include "codec/json_repair.h"
#include "codec/secret_names.h"
#include "codec/secret_values.h"
#include "testing/xml_text.h"

namespace alibabacloud::internal {

namespace {

bool LooksLikeJson(std::string_view text) {
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  return begin != std::string_view::npos && (text[begin] == '{' || text[begin] == '[');
}

// As lenient as the client is. Discarded when it is no JSON all the same.
template <class Json>
Json Parse(const std::string& text) {
  Json json = Json::parse(text, nullptr, false);
  if (!json.is_discarded()) return json;
  RepairedJson repaired(text);
  return Json::parse(repaired.begin(), RepairedJson::end(), nullptr, false);
}

template <class Json>
std::string Dump(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// A name that every rule takes for secret.
constexpr std::string_view kAnySecret = "Secret";

// In PEM, whatever its name is.
bool IsPrivateKey(std::string_view text) { return text.find("PRIVATE KEY-----") != std::string_view::npos; }

// Of pairs such as {"Key":"DB_PASSWORD","Value":"..."} and "Env.1.Name" and "Env.1.Value", the names of the values that
// belong to the name of a secret.
template <class Json>
std::vector<std::string> SecretValuesOfPairs(const Json& object) {
  std::vector<std::string> values;
  for (auto it = object.begin(); it != object.end(); ++it) {
    const auto* name = it.value().template get_ptr<const std::string*>();
    if (name == nullptr || !IsSecretName(*name)) continue;
    for (const std::string_view end : {"Key", "key", "Name", "name"}) {
      if (!it.key().ends_with(end)) continue;
      const std::string prefix = it.key().substr(0, it.key().size() - end.size());
      values.push_back(prefix + (end.front() < 'a' ? "Value" : "value"));
    }
  }
  return values;
}

// Removes and collects the values below secret names.
template <class Json>
class NamedSecrets {
 public:
  NamedSecrets(const SecretPaths& names, std::vector<std::string>& found) : names_(names), found_(found) {}

  // Whether there was something.
  bool TakeOut(Json& tree) {
    if (tree.is_null()) return false;
    if (tree.is_object()) return TakeOutOfObject(tree);
    if (tree.is_array()) return TakeOutOfArray(tree);
    const auto* text = tree.template get_ptr<const std::string*>();
    if (!names_.Cover(path_) && (text == nullptr || !IsPrivateKey(*text))) {
      return text != nullptr && TakeOutOfText(tree.template get_ref<std::string&>());
    }
    if (text != nullptr) found_.push_back(*text);
    tree = kRedacted;
    return true;
  }

  // As a value that stands there; it may be JSON.
  bool TakeOut(const ValuePath& path, std::string& text) {
    path_ = path;
    if (!names_.Cover(path_) && !IsPrivateKey(text)) return TakeOutOfText(text);
    found_.push_back(std::exchange(text, kRedacted));
    return true;
  }

 private:
  bool TakeOutOfObject(Json& object) {
    bool changed = false;
    const std::size_t size = path_.size();
    const std::vector<std::string> secret_values = SecretValuesOfPairs(object);
    for (auto it = object.begin(); it != object.end(); ++it) {
      path_.AddName(it.key());
      if (Contains(secret_values, it.key())) path_.AddName(kAnySecret);
      changed = TakeOut(it.value()) || changed;
      path_.Cut(size);
    }
    return changed;
  }

  bool TakeOutOfArray(Json& array) {
    bool changed = false;
    const std::size_t size = path_.size();
    for (std::size_t i = 0; i < array.size(); ++i) {
      path_.AddNumber(i + 1);
      changed = TakeOut(array[i]) || changed;
      path_.Cut(size);
    }
    return changed;
  }

  bool TakeOutOfText(std::string& text) {
    if (!LooksLikeJson(text)) return false;
    Json inner = Parse<Json>(text);
    if (inner.is_discarded()) {
      if (!names_.AreMentionedIn(text)) return false;
      text = kRedacted;
      return true;
    }
    if (!TakeOut(inner)) return false;
    text = Dump(inner);
    return true;
  }

  const SecretPaths& names_;
  std::vector<std::string>& found_;
  ValuePath path_;
};

// Secrets that a reply repeats under other names, and the requests that it shows.
template <class Json>
class RepeatedSecrets {
 public:
  explicit RepeatedSecrets(const SecretValues& values) : values_(values) {}

  // Whether there was something.
  bool TakeOut(Json& tree) const {
    bool changed = false;
    if (tree.is_string()) return TakeOut(tree.template get_ref<std::string&>());
    if (!tree.is_structured()) return false;
    for (Json& item : tree) changed = TakeOut(item) || changed;
    return changed;
  }

  bool TakeOut(std::string& text) const {
    if (LooksLikeJson(text)) {
      Json inner = Parse<Json>(text);
      if (!inner.is_discarded() && TakeOut(inner)) {
        text = Dump(inner);
        return true;
      }
    }
    std::string shown = values_.Hide(WithoutSignedText(text));
    const bool changed = shown != text;
    text = std::move(shown);
    return changed;
  }

 private:
  const SecretValues& values_;
};

}  // namespace

void Redactor::RedactRequest(nlohmann::json& request, std::vector<std::string>& secrets) const {
  NamedSecrets<nlohmann::json>(names_, secrets).TakeOut(request);
}

std::string Redactor::RedactBody(const std::string& body, std::vector<std::string>& secrets) const {
  if (LooksLikeJson(body)) return RedactJson(body, secrets);
  if (body.find('<') != std::string::npos) return RedactXml(body, secrets);
  return SecretValues(secrets).Hide(WithoutSignedText(body));
}

std::string Redactor::RedactJson(const std::string& body, std::vector<std::string>& secrets) const {
  using Json = nlohmann::ordered_json;
  auto json = Parse<Json>(body);
  const bool is_mentioned = names_.AreMentionedIn(body);
  if (json.is_discarded()) {
    return is_mentioned ? kRedacted : SecretValues(secrets).Hide(WithoutSignedText(body));
  }
  const bool has_named = NamedSecrets<Json>(names_, secrets).TakeOut(json);
  const bool has_repeated = RepeatedSecrets<Json>(SecretValues(secrets)).TakeOut(json);
  // Of a member that occurs twice, the tree has only one.
  return has_named || has_repeated || is_mentioned ? Dump(json) : body;
}

std::string Redactor::RedactXml(std::string_view xml, std::vector<std::string>& secrets) const {
  using Json = nlohmann::ordered_json;
  const auto by_name = [&](const ValuePath& path, std::string text) {
    const bool changed = NamedSecrets<Json>(names_, secrets).TakeOut(path, text);
    return changed ? std::optional(std::move(text)) : std::nullopt;
  };
  const std::string named = ChangeXml(xml, {.text = by_name, .markup = [](std::string markup) { return markup; }});
  const SecretValues values(secrets);
  const auto by_value = [&](const ValuePath&, std::string text) {
    const bool changed = RepeatedSecrets<Json>(values).TakeOut(text);
    return changed ? std::optional(std::move(text)) : std::nullopt;
  };
  return ChangeXml(named,
                   {.text = by_value, .markup = [&](std::string markup) { return values.Hide(std::move(markup)); }});
}

}  // namespace alibabacloud::internal
