#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "codegen/diagnostics.h"
#include "codegen/json_tree.h"

namespace alibabacloud::codegen {

/// Reads the keys of one JSON object into variables, and reports what does not fit. A missing key leaves the variable.
class ObjectReader {
 public:
  ObjectReader(const JsonValue& object, std::string_view file, Diagnostics& diagnostics)
      : object_(object), file_(file), diagnostics_(diagnostics) {}

  void Read(std::string_view key, std::string& out);
  void Read(std::string_view key, bool& out);
  /// A list of strings or numbers, as text.
  void Read(std::string_view key, std::vector<std::string>& out);
  /// A map of strings, in its order.
  void Read(std::string_view key, std::vector<std::pair<std::string, std::string>>& out);
  /// A number, as its literal.
  void ReadNumber(std::string_view key, std::optional<std::string>& out);
  /// A string, number or boolean, as text.
  void ReadScalar(std::string_view key, std::optional<std::string>& out);
  /// One of the names of `choices`.
  template <class E>
  void ReadChoice(std::string_view key, const std::vector<std::pair<std::string_view, E>>& choices, E& out);

  /// The value of a key if it is of that kind; another kind is reported.
  const JsonValue* Find(std::string_view key, JsonValue::Kind kind);
  /// Reports a key that must be there.
  void Require(std::string_view key);
  /// Reports every key that nothing asked for. Call it last.
  void Finish();

  [[nodiscard]] bool Has(std::string_view key) const { return FindMember(key) != nullptr; }
  /// Line of a key; of the object when it has no such key.
  [[nodiscard]] int LineOf(std::string_view key) const;
  void Report(int line, std::string reason) { diagnostics_.Report(file_, line, std::move(reason)); }

 private:
  const JsonMember* FindMember(std::string_view key) const;
  const JsonMember* Claim(std::string_view key);
  void WrongType(const JsonMember& member, std::string_view wanted);

  const JsonValue& object_;
  std::string_view file_;
  Diagnostics& diagnostics_;
  std::vector<std::string_view> known_{};
};

template <class E>
void ObjectReader::ReadChoice(std::string_view key, const std::vector<std::pair<std::string_view, E>>& choices,
                              E& out) {
  const JsonValue* value = Find(key, JsonValue::Kind::kString);
  if (value == nullptr) return;
  std::string names;
  for (const auto& [name, choice] : choices) {
    if (name == value->text) {
      out = choice;
      return;
    }
    names += (names.empty() ? "" : ", ") + std::string(name);
  }
  Report(value->line, Quoted(key) + " is " + Quoted(value->text) + ", not one of " + names);
}

}  // namespace alibabacloud::codegen
