#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "codec/object_ops.h"
#include "codec/struct_builder.h"

// Members that a StructBuilder keeps as JSON text, since their fields take values of any type.

namespace alibabacloud::internal {

// Room in the JSON text for so many more bytes, and the punctuation before them.
bool StructBuilder::ReserveRaw(std::size_t size) {
  if (!Granted(budget_.TakeGrowth(raw_.text(), size + 2))) return false;
  raw_.Reserve(size + 2);
  return true;
}

bool StructBuilder::EndRaw(char bracket) {
  if (!ReserveRaw(1)) return false;
  raw_.End(bracket);
  if (raw_.depth() > 0) return true;
  const Place place = frames_.back().place;
  frames_.pop_back();
  return StoreValue(place, std::exchange(raw_, {}).Take());
}

bool StructBuilder::AddRawScalar(const Scalar& scalar) {
  if (auto* const* text = std::get_if<std::string*>(&scalar)) {
    if (!ReserveRaw(JsonStringSize(**text))) return false;
    raw_.String(**text);
    return true;
  }
  const std::string literal = ScalarToJson(scalar);
  if (!ReserveRaw(literal.size())) return false;
  raw_.Literal(literal);
  return true;
}

bool StructBuilder::StoreRaw(const Place& place, const Scalar& scalar) {
  auto* const* text = std::get_if<std::string*>(&scalar);
  if (untyped_ && text != nullptr) {
    // Read as in a response in JSON: so it has the same form, and says the same when it is written and read again.
    if (const std::optional<bool> read = ReadNested(place, **text)) return *read;
  }
  if (!Granted(budget_.TakeText(text != nullptr ? JsonStringSize(**text) : TextSize(scalar)))) return false;
  return StoreValue(place, ScalarToJson(scalar));
}

}  // namespace alibabacloud::internal
