#include "codec/scalar_text.h"

#include <cstdint>

#include "codec/convert.h"

namespace alibabacloud::internal {

void AppendScalarText(schema::ConstValue value, std::string& out) {
  switch (value.kind()) {
    case schema::Kind::kString:
      out += *value.Scalar<std::string>();
      return;
    case schema::Kind::kInteger:
      return AppendNumber(*value.Scalar<std::int64_t>(), out);
    case schema::Kind::kDouble:
      return AppendNumber(*value.Scalar<double>(), out);
    case schema::Kind::kBoolean:
      out += *value.Scalar<bool>() ? "true" : "false";
      return;
    default:
      return;
  }
}

std::string ScalarText(schema::ConstValue value) {
  std::string text;
  AppendScalarText(value, text);
  return text;
}

}  // namespace alibabacloud::internal
