#include "testing/secret_paths.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "base/ascii.h"
#include "codec/secret_names.h"

namespace alibabacloud::internal {

namespace {

// What actions call their fields, in lower case.
class NameCollector {
 public:
  void Add(const schema::ActionEntry& entry) {
    Add(*entry.action->request);
    Add(*entry.action->response);
  }

  std::set<std::string, std::less<>> secret;
  std::set<std::string, std::less<>> plain;

 private:
  void Add(const schema::Struct& schema) {
    if (!seen_.insert(&schema).second) return;
    for (std::size_t i = 0; i < schema.fields.size(); ++i) {
      const schema::Field& field = schema.fields[i];
      AddField(schema, i, (field.flags & schema::kSensitive) != 0 ? secret : plain);
      if (const schema::Struct* inner = StructIn(*field.type)) Add(*inner);
    }
  }

  static const schema::Struct* StructIn(const schema::Type& type) {
    return type.item != nullptr ? StructIn(*type.item) : type.object;
  }

  static void AddField(const schema::Struct& schema, std::size_t index, std::set<std::string, std::less<>>& names) {
    names.insert(ToLower(schema.fields[index].name));
    for (const schema::Alias& alias : schema.aliases) {
      if (alias.field == index) names.insert(ToLower(alias.name));
    }
  }

  std::set<const schema::Struct*> seen_;
};

// Whether `path` is the secret one or below it.
bool LeadsTo(const ValuePath& secret, const ValuePath& path) {
  auto next = secret.parts().begin();
  for (const ValuePath::Part& part : path.parts()) {
    if (next == secret.parts().end()) return true;
    if (part.text == next->text) {
      ++next;
    } else if (!part.is_optional) {
      return false;
    }
  }
  return next == secret.parts().end();
}

bool IsInName(char c) {
  const char lower = ToLower(c);
  return (lower >= 'a' && lower <= 'z') || IsDigit(c) || c == '_' || c == '-';
}

// Whether one of the words of a text that cannot be parsed is the name of a secret.
bool MentionsSecretName(std::string_view text) {
  while (!text.empty()) {
    const std::size_t end =
        static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), IsInName) - text.begin());
    if (IsSecretName(text.substr(0, end))) return true;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return false;
}

}  // namespace

void ValuePath::AddName(std::string_view name) {
  while (!name.empty()) {
    const std::size_t end = std::min(name.find('.'), name.size());
    const std::string_view part = name.substr(0, end);
    parts_.push_back({.text = ToLower(part), .is_optional = AreDigits(part), .is_secret_name = IsSecretName(part)});
    name.remove_prefix(std::min(end + 1, name.size()));
  }
}

void ValuePath::AddOptional(std::string_view part) {
  parts_.push_back({.text = ToLower(part), .is_optional = true, .is_secret_name = IsSecretName(part)});
}

SecretPaths::SecretPaths(const Catalog& catalog, const std::vector<std::string>& more) {
  NameCollector collector;
  for (const schema::Service& service : catalog.services()) {
    for (const schema::ActionEntry& entry : service.actions) collector.Add(entry);
  }
  table_names_ = std::move(collector.secret);
  for (const std::string& name : more) {
    ValuePath path;
    path.AddName(name);
    if (path.size() == 1) names_.insert(path.parts().front().text);
    if (path.size() > 1) paths_.push_back(std::move(path));
  }
}

SecretPaths SecretPaths::For(const schema::ActionEntry& entry) const {
  NameCollector collector;
  collector.Add(entry);
  SecretPaths names = *this;
  for (const std::string& name : collector.plain) {
    if (collector.secret.contains(name)) continue;
    names.table_names_.erase(name);
    names.plain_names_.insert(name);
  }
  return names;
}

bool SecretPaths::Cover(const ValuePath& path) const {
  const auto& parts = path.parts();
  const auto is_name = [&](const ValuePath::Part& part) {
    return names_.contains(part.text) || table_names_.contains(part.text) ||
           (part.is_secret_name && !plain_names_.contains(part.text));
  };
  return std::any_of(parts.begin(), parts.end(), is_name) ||
         std::any_of(paths_.begin(), paths_.end(), [&](const ValuePath& secret) { return LeadsTo(secret, path); });
}

bool SecretPaths::AreMentionedIn(std::string_view text) const {
  const std::string lower = ToLower(text);
  const auto is_in_it = [&](const std::string& name) { return lower.find(name) != std::string::npos; };
  return MentionsSecretName(text) || std::any_of(names_.begin(), names_.end(), is_in_it) ||
         std::any_of(table_names_.begin(), table_names_.end(), is_in_it) ||
         std::any_of(paths_.begin(), paths_.end(),
                     [&](const ValuePath& path) { return is_in_it(path.parts().back().text); });
}

}  // namespace alibabacloud::internal
