#pragma once

#include <string>

#include "alibabacloud/schema/table.h"
#include "codec/json_text.h"

namespace alibabacloud::internal {

struct JsonWriteOptions {
  /// Sensitive members become "***".
  bool redact = false;
  /// Lists take the wrapped form of responses, {"Instances":{"Instance":[..]}}, where the table has one.
  bool wrap_lists = false;
};

/// Appends the object with wire names; absent members are left out.
void WriteJson(schema::ConstObject object, const JsonWriteOptions& options, JsonTextBuilder& out);
[[nodiscard]] std::string WriteJson(schema::ConstObject object, const JsonWriteOptions& options = {});

/// One value; `field` tells about its strings and its wrapping.
void WriteJsonValue(schema::ConstValue value, const schema::Field& field, const JsonWriteOptions& options,
                    JsonTextBuilder& out);

}  // namespace alibabacloud::internal
