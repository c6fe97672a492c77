#include "call/sent_secrets.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <variant>

#include "alibabacloud/schema/table.h"
#include "base/ascii.h"
#include "codec/object_ops.h"
#include "codec/scalar_text.h"
#include "codec/secret_json.h"
#include "codec/secret_names.h"
#include "codec/unescape.h"

namespace alibabacloud::internal {

namespace {

using schema::ConstObject;
using schema::ConstValue;
using schema::Kind;

// Takes what stands before the next separator, and the separator, from the front of `rest`.
std::string_view TakePart(char separator, std::string_view& rest) {
  const std::string_view taken = rest.substr(0, rest.find(separator));
  rest.remove_prefix(std::min(taken.size() + 1, rest.size()));
  return taken;
}

enum class Members : unsigned char { kAll, kSecretNames };

// The strings of a JSON text; nothing if it is not one.
void AddJson(std::string_view text, Members members, SecretMask& mask) {
  constexpr std::size_t kMaxJson = std::size_t{1} << 20;
  const std::size_t start = text.find_first_not_of(" \t\r\n");
  if (start == std::string_view::npos || (text[start] != '{' && text[start] != '[') || text.size() > kMaxJson) return;
  SecretString object;  // A list counts as well.
  object.Reserve(text.size() + 8);
  object.Append("{\"\":");
  object.Append(text);
  object.Append("}");
  const auto json = SecretJson::Read(object.view());
  const auto* const read = std::get_if<SecretJson>(&json);
  if (read == nullptr) return;
  read->ForEachText([members, &mask](std::string_view name, const SecretString& value) {
    if (members == Members::kAll || IsSecretName(name)) mask.Add(value.view());
  });
}

class Collector {
 public:
  explicit Collector(SecretMask& mask) : mask_(mask) {}

  // The sensitive fields of an object.
  void AddSensitive(ConstObject object) {
    for (const schema::Field& field : object.schema().fields) {
      const ConstValue value = Member(object, field);
      if (!IsSet(value)) continue;
      (field.flags & schema::kSensitive) != 0 ? AddAll(value) : AddSensitive(value);
    }
  }

 private:
  // What is secret within a value that is not.
  void AddSensitive(ConstValue value) {
    if (value.kind() == Kind::kObject) return AddSensitive(value.Object());
    if (value.kind() == Kind::kString) return AddJson(*value.Scalar<std::string>(), Members::kSecretNames, mask_);
    ForEachItem(value, [this](ConstValue item) { AddSensitive(item); });
  }

  void AddAll(ConstValue value) {
    if (value.kind() == Kind::kObject) {
      for (const schema::Field& field : value.Object().schema().fields) AddAll(Member(value.Object(), field));
    } else if (value.kind() > Kind::kObject) {
      ForEachItem(value, [this](ConstValue item) { AddAll(item); });
    } else if (IsSet(value)) {
      AddScalar(value);
    }
  }

  void AddScalar(ConstValue value) {
    if (value.kind() != Kind::kString) return mask_.Add(ScalarText(value));
    const std::string& text = *value.Scalar<std::string>();
    mask_.Add(text);
    AddJson(text, Members::kAll, mask_);
  }

  template <class Function>
  static void ForEachItem(ConstValue value, Function function) {
    if (value.kind() <= Kind::kObject) return;
    const schema::Items items = value.ContainerItems();
    for (std::size_t i = 0; i < items.size; ++i) {
      const ConstValue item = value.ItemOf(items, i);
      if (IsSet(item)) function(item);
    }
  }

  SecretMask& mask_;
};

// Whether a parameter replaces a field that is sensitive, or one below it: "DataDisk.1.Password".
bool IsSensitiveField(const schema::Struct* schema, std::string_view parameter) {
  while (schema != nullptr && !parameter.empty()) {
    const std::string_view part = TakePart('.', parameter);
    if (AreDigits(part)) continue;
    const schema::Field* const field = FindField(*schema, part);
    if (field == nullptr) return false;
    if ((field->flags & schema::kSensitive) != 0) return true;
    const schema::Type* type = field->type;
    while (type->item != nullptr) type = type->item;
    schema = type->object;
  }
  return false;
}

// The secrets of "name=value&name=value".
void AddForm(std::string_view form, SecretMask& mask) {
  while (!form.empty()) {
    std::string_view value = TakePart('&', form);
    const std::string_view name = TakePart('=', value);
    if (IsSecretName(name)) mask.Add(Unescape(value, Escaping::kForm).bytes.view());
  }
}

}  // namespace

SecretMask SentSecrets::MakeMask() const {
  SecretMask mask;
  mask.Add(credentials_.access_key_secret.view());
  mask.Add(credentials_.security_token.view());
  mask.Add(credentials_.bearer_token.view());
  if (request_) Collector(mask).AddSensitive(*request_);
  for (const auto& [name, value] : extra_parameters_) {
    const bool is_secret = IsSecretName(name) || (request_ && IsSensitiveField(&request_->schema(), name));
    if (is_secret) mask.Add(value);
    AddJson(value, is_secret ? Members::kAll : Members::kSecretNames, mask);
  }
  return mask;
}

std::string SentSecrets::Redact(std::string text) const {
  (void)MakeMask().Hide(text);
  return text;
}

std::string SentSecrets::RedactBeginning(std::string_view text, std::size_t max_bytes) const {
  return MakeMask().HiddenBeginning(text, max_bytes);
}

void AddSecretsOf(const HttpRequest& request, SecretMask& mask) {
  for (const HttpHeader& header : request.headers) {
    if (!IsSecretName(header.name)) continue;
    mask.Add(header.value);
    // "Bearer TOKEN"
    if (const std::size_t space = header.value.find(' '); space != std::string::npos) {
      mask.Add(std::string_view(header.value).substr(space + 1));
    }
  }
  if (const std::size_t query = request.url.find('?'); query != std::string::npos) {
    AddForm(std::string_view(request.url).substr(query + 1), mask);
  }
  const std::string_view body = request.body.view();
  body.starts_with('{') ? AddJson(body, Members::kSecretNames, mask) : AddForm(body, mask);
}

}  // namespace alibabacloud::internal
