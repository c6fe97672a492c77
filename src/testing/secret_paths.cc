#include "testing/secret_paths.h"

#include <algorithm>
#include <utility>

#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "base/ascii.h"

namespace alibabacloud::internal {

namespace {

// What no table has, since no action does.
constexpr std::string_view kCredentialNames[] = {"AccessKeyId", "AccessKeySecret", "BearerToken", "SecurityToken"};

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

}  // namespace

void ValuePath::AddName(std::string_view name) {
  while (!name.empty()) {
    const std::size_t end = std::min(name.find('.'), name.size());
    const std::string_view part = name.substr(0, end);
    parts_.push_back({.text = ToLower(part), .is_optional = AreDigits(part)});
    name.remove_prefix(std::min(end + 1, name.size()));
  }
}

void ValuePath::AddOptional(std::string_view part) { parts_.push_back({.text = ToLower(part), .is_optional = true}); }

SecretPaths::SecretPaths(const Catalog& catalog, const std::vector<std::string>& more) {
  NameCollector collector;
  for (const schema::Service& service : catalog.services()) {
    for (const schema::ActionEntry& entry : service.actions) collector.Add(entry);
  }
  table_names_ = std::move(collector.secret);
  for (const std::string_view name : kCredentialNames) names_.insert(ToLower(name));
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
    if (!collector.secret.contains(name)) names.table_names_.erase(name);
  }
  return names;
}

bool SecretPaths::Cover(const ValuePath& path) const {
  const auto& parts = path.parts();
  const auto is_name = [&](const auto& part) { return names_.contains(part.text) || table_names_.contains(part.text); };
  return std::any_of(parts.begin(), parts.end(), is_name) ||
         std::any_of(paths_.begin(), paths_.end(), [&](const ValuePath& secret) { return LeadsTo(secret, path); });
}

bool SecretPaths::AreMentionedIn(std::string_view text) const {
  const std::string lower = ToLower(text);
  const auto is_in_it = [&](const std::string& name) { return lower.find(name) != std::string::npos; };
  return std::any_of(names_.begin(), names_.end(), is_in_it) ||
         std::any_of(table_names_.begin(), table_names_.end(), is_in_it) ||
         std::any_of(paths_.begin(), paths_.end(),
                     [&](const ValuePath& path) { return is_in_it(path.parts().back().text); });
}

}  // namespace alibabacloud::internal
