#include "fuzz/targets.h"

#include <cstdlib>

#include "alibabacloud/json.h"
#include "codec/error_body.h"
#include "support/everything.h"
#include "codec/json_reader.h"
#include "codec/query_encoder.h"
#include "codec/validate.h"
#include "codec/xml_reader.h"

namespace alibabacloud::test {

namespace {

using internal::ReadResult;
using internal::StructBuilder;

// What has been read can be written, and reads back as itself.
void CheckRoundTrip(const Everything& value) {
  const std::string json = ToJson(value);
  const auto again = FromJson<Everything>(json);
  if (!again || ToJson(*again) != json) std::abort();
  internal::ParameterList parameters;
  internal::EncodeQuery(value, parameters);
  (void)internal::FindInvalidValue(value);
}

template <class Read>
void CheckReader(const Read& read) {
  Everything value;
  StructBuilder builder(schema::MutableObject(value), {.max_decoded_bytes = std::size_t{4} << 20, .record_unknown = true});
  const ReadResult result = read(builder);
  if (result.ok != (result.error.empty())) std::abort();
  if (result.ok) CheckRoundTrip(value);
}

}  // namespace

void FuzzJson(std::string_view input) {
  CheckReader([&](StructBuilder& builder) { return internal::ReadJson(input, builder); });
}

void FuzzXml(std::string_view input) {
  CheckReader([&](StructBuilder& builder) { return internal::ReadXml(input, builder); });
}

void FuzzErrorBody(std::string_view input) {
  for (const int status : {200, 400, 502}) {
    const Error error = internal::ErrorFromReply(status, "text/html", input);
    if (error.http_status != status || (error.code.empty() && error.message.empty())) std::abort();
  }
}

}  // namespace alibabacloud::test
