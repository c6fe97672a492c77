#include "codec/query_encoder.h"

#include <cstdint>
#include <string>

#include "alibabacloud/schema/table.h"
#include "base/wipe.h"
#include "codec/convert.h"
#include "codec/json_writer.h"
#include "codec/object_ops.h"
#include "codec/scalar_text.h"

namespace alibabacloud::internal {

namespace {

using schema::ConstObject;
using schema::ConstValue;
using schema::Field;
using schema::Kind;
using schema::Style;

class Encoder {
 public:
  explicit Encoder(ParameterList& parameters) : parameters_(parameters) {}

  void Object(ConstObject object) {
    for (const Field& field : object.schema().fields) {
      const ConstValue value = Member(object, field);
      if (value.kind() < Kind::kObject) {
        if (IsSet(value)) WithKey(field.name, [&] { Scalar(value); });
      } else if (IsSet(value)) {
        WithKey(field.name, [&] { Structured(value, field); });
      }
    }
  }

 private:
  // Runs `encode` with the key extended by ".part", or by "part" at the top.
  template <class Encode>
  void WithKey(std::string_view part, Encode encode) {
    const std::size_t size = key_.size();
    if (size > 0) key_ += '.';
    key_ += part;
    encode();
    key_.resize(size);
  }

  template <class Encode>
  void WithIndex(std::size_t index, Encode encode) {
    const std::size_t size = key_.size();
    key_ += '.';
    AppendNumber(static_cast<std::int64_t>(index), key_);
    encode();
    key_.resize(size);
  }

  void Scalar(ConstValue value) {
    if (value.kind() == Kind::kString) return parameters_.Add(key_, *value.Scalar<std::string>());
    text_.clear();
    AppendScalarText(value, text_);
    parameters_.Add(key_, text_);
  }

  void Structured(ConstValue value, const Field& field) {
    switch (field.style) {
      case Style::kJson:
        return Json(value, field);
      case Style::kSimple:
      case Style::kSemicolon:
        return Joined(value, SeparatorOf(field.style));
      case Style::kRepeat:
      case Style::kFlat:
        return Flattened(value, field);
    }
  }

  void Json(ConstValue value, const Field& field) {
    JsonTextBuilder json;
    WriteJsonValue(value, field, {}, json);
    std::string text = json.Take();
    parameters_.Add(key_, text);
    Wipe(text);  // There are passwords in objects, too.
  }

  void Joined(ConstValue list, char separator) {
    const schema::Items items = list.ContainerItems();
    std::string text;
    for (std::size_t i = 0; i < items.size; ++i) {
      if (i > 0) text += separator;
      AppendScalarText(list.ItemOf(items, i), text);
    }
    parameters_.Add(key_, text);
  }

  void Flattened(ConstValue value, const Field& field) {
    switch (value.kind()) {
      case Kind::kObject:
        return Object(value.Object());
      case Kind::kList: {
        const schema::Items items = value.ContainerItems();
        for (std::size_t i = 0; i < items.size; ++i) {
          WithIndex(i + 1, [&] { Flattened(value.ItemOf(items, i), field); });
        }
        return;
      }
      case Kind::kMap: {
        const schema::Items items = value.ContainerItems();
        for (std::size_t i = 0; i < items.size; ++i) {
          WithKey(value.KeyOf(items, i), [&] { Flattened(value.ItemOf(items, i), field); });
        }
        return;
      }
      default:
        return Scalar(value);
    }
  }

  ParameterList& parameters_;
  std::string key_;
  std::string text_;
};

}  // namespace

void EncodeQuery(ConstObject request, ParameterList& parameters) {
  // Enough for most requests. Growing is dear, since the bytes left behind are wiped.
  parameters.Reserve(16, 1024);
  Encoder(parameters).Object(request);
}

}  // namespace alibabacloud::internal
