#include "testing/redactor.h"

#include <algorithm>
#include <utility>

#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "base/ascii.h"
#include "base/percent.h"
#include "call/diagnosis.h"
#include "testing/replace_all.h"

namespace alibabacloud::internal {

namespace {

// Shorter values would be found where they are none.
constexpr std::size_t kShortestValue = 6;

// What no table has, since no action does.
constexpr std::string_view kCredentialNames[] = {"AccessKeyId", "AccessKeySecret", "BearerToken", "SecurityToken"};

class NameCollector {
 public:
  explicit NameCollector(std::set<std::string, std::less<>>& names) : names_(names) {}

  void Add(const schema::Struct& schema) {
    if (!seen_.insert(&schema).second) return;
    for (std::size_t i = 0; i < schema.fields.size(); ++i) {
      const schema::Field& field = schema.fields[i];
      if ((field.flags & schema::kSensitive) != 0) AddField(schema, i);
      if (const schema::Struct* inner = StructIn(*field.type)) Add(*inner);
    }
  }

 private:
  static const schema::Struct* StructIn(const schema::Type& type) {
    return type.item != nullptr ? StructIn(*type.item) : type.object;
  }

  void AddField(const schema::Struct& schema, std::size_t index) {
    names_.insert(ToLower(schema.fields[index].name));
    for (const schema::Alias& alias : schema.aliases) {
      if (alias.field == index) names_.insert(ToLower(alias.name));
    }
  }

  std::set<std::string, std::less<>>& names_;
  std::set<const schema::Struct*> seen_;
};

std::string EscapeXml(std::string text) {
  ReplaceAll(text, "&", "&amp;");
  ReplaceAll(text, "<", "&lt;");
  ReplaceAll(text, ">", "&gt;");
  return text;
}

// The values in all the forms in which a reply may repeat them: a string to sign has them encoded twice.
std::vector<std::string> FormsOf(const std::vector<std::string>& secrets) {
  std::vector<std::string> forms;
  for (const std::string& secret : secrets) {
    if (secret.size() < kShortestValue) continue;
    const std::string once = PercentEncode(secret);
    forms.insert(forms.end(), {PercentEncode(once), once, EscapeXml(secret), secret});
  }
  // One may be a part of another.
  std::stable_sort(forms.begin(), forms.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
  forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
  return forms;
}

void HideValues(std::string& text, const std::vector<std::string>& values) {
  for (const std::string& value : values) ReplaceAll(text, value, kRedacted);
}

bool LooksLikeJson(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  return begin != std::string_view::npos && (text[begin] == '{' || text[begin] == '[');
}

// Where the element ends that begins before `from`: at the "</" of its end tag, or nowhere.
std::size_t FindEndTag(std::string_view xml, std::string_view name, std::size_t from) {
  const std::string end_tag = "</" + std::string(name);
  while (true) {
    const std::size_t end = xml.find(end_tag, from);
    const std::size_t cdata = xml.find("<![CDATA[", from);
    if (end == std::string_view::npos || cdata == std::string_view::npos || end < cdata) return end;
    from = std::min(xml.find("]]>", cdata), xml.size());
  }
}

}  // namespace

Redactor::Redactor(const Catalog& catalog, const std::vector<std::string>& more_names) {
  NameCollector collector(names_);
  for (const schema::Service& service : catalog.services()) {
    for (const schema::ActionEntry& entry : service.actions) {
      collector.Add(*entry.action->request);
      collector.Add(*entry.action->response);
    }
  }
  for (const std::string_view name : kCredentialNames) names_.insert(ToLower(name));
  for (const std::string& name : more_names) names_.insert(ToLower(name));
}

void Redactor::RedactRequest(nlohmann::json& request, std::vector<std::string>& secrets) const {
  RedactTree(request, false, {}, &secrets);
}

std::string Redactor::RedactBody(const std::string& body, const std::vector<std::string>& secrets) const {
  using Json = nlohmann::ordered_json;
  const std::vector<std::string> values = FormsOf(secrets);
  if (LooksLikeJson(body)) {
    Json json = Json::parse(body, nullptr, false);
    if (!json.is_discarded()) {
      const bool changed = RedactTree(json, false, values, nullptr);
      // Of a member that occurs twice, the tree has only one.
      if (!changed && !MentionsSecret(body)) return body;
      return json.dump(-1, ' ', false, Json::error_handler_t::replace);
    }
    if (MentionsSecret(body)) return std::string(kRedacted);
  }
  std::string redacted = RedactXml(body);
  HideValues(redacted, values);
  return redacted;
}

// A parameter's name is a path: "Account.1.Password".
bool Redactor::IsSecret(std::string_view name) const {
  while (!name.empty()) {
    const std::size_t end = std::min(name.find('.'), name.size());
    if (names_.contains(ToLower(name.substr(0, end)))) return true;
    name.remove_prefix(std::min(end + 1, name.size()));
  }
  return false;
}

bool Redactor::MentionsSecret(std::string_view text) const {
  const std::string lower = ToLower(text);
  return std::any_of(names_.begin(), names_.end(),
                     [&](const std::string& name) { return lower.find(name) != std::string::npos; });
}

template <class Json>
bool Redactor::RedactTree(Json& tree, bool is_secret, const std::vector<std::string>& values,
                          std::vector<std::string>* found) const {
  if (tree.is_null()) return false;
  if (tree.is_string()) return RedactString(tree, is_secret, values, found);
  bool changed = false;
  if (tree.is_object()) {
    for (auto it = tree.begin(); it != tree.end(); ++it) {
      changed = RedactTree(it.value(), is_secret || IsSecret(it.key()), values, found) || changed;
    }
  } else if (tree.is_array()) {
    for (Json& item : tree) changed = RedactTree(item, is_secret, values, found) || changed;
  } else if (is_secret) {
    tree = kRedacted;
    changed = true;
  }
  return changed;
}

template <class Json>
bool Redactor::RedactString(Json& value, bool is_secret, const std::vector<std::string>& values,
                            std::vector<std::string>* found) const {
  auto& text = value.template get_ref<std::string&>();
  if (is_secret) {
    if (found != nullptr) found->push_back(text);
    text = kRedacted;
    return true;
  }
  if (LooksLikeJson(text)) {
    Json inner = Json::parse(text, nullptr, false);
    if (inner.is_discarded() && MentionsSecret(text)) {
      text = kRedacted;
      return true;
    }
    if (!inner.is_discarded() && RedactTree(inner, false, values, found)) {
      text = inner.dump(-1, ' ', false, Json::error_handler_t::replace);
      return true;
    }
  }
  if (found != nullptr) return false;  // Of replies only.
  std::string shown = WithoutSignedText(text);
  HideValues(shown, values);
  const bool changed = shown != text;
  text = std::move(shown);
  return changed;
}

// A scan is enough: what stands in a secret element goes, whatever it is.
std::string Redactor::RedactXml(std::string_view xml) const {
  std::string out;
  while (!xml.empty()) {
    const std::size_t tag = std::min(xml.find('<'), xml.size());
    out += xml.substr(0, tag);
    xml.remove_prefix(tag);
    const std::size_t tag_end = xml.find('>');
    if (tag_end == std::string_view::npos) break;
    const std::string_view name = xml.substr(1, xml.find_first_of(" \t\r\n/>", 1) - 1);
    out += xml.substr(0, tag_end + 1);
    const bool is_secret = IsSecret(name);
    const bool has_content = xml[tag_end - 1] != '/' && (is_secret || name == "Message");
    // One that does not end, in a reply that was cut off, has the rest as its content.
    const std::size_t end = has_content ? std::min(FindEndTag(xml, name, tag_end + 1), xml.size()) : tag_end + 1;
    const std::string_view content = xml.substr(tag_end + 1, end - tag_end - 1);
    out += is_secret ? (content.empty() ? "" : kRedacted) : WithoutSignedText(std::string(content));
    xml.remove_prefix(end);
  }
  return out.append(xml);
}

}  // namespace alibabacloud::internal
