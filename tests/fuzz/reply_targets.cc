#include <chrono>
#include <sstream>
#include <string>
#include <vector>

#include "alibabacloud/json.h"
#include "base/utf8.h"
#include "call/retry.h"
#include "codec/error_body.h"
#include "codec/json_reader.h"
#include "codec/json_repair.h"
#include "codec/json_writer.h"
#include "codec/xml_reader.h"
#include "fuzz/input_reader.h"
#include "fuzz/require.h"
#include "fuzz/targets.h"
#include "support/everything.h"

namespace alibabacloud::test {

namespace {

using internal::ErrorEnvelope;
using internal::ReadResult;
using internal::StructBuilder;

template <class Read>
void CheckReader(const Read& read) {
  Everything value;
  StructBuilder builder(schema::MutableObject(value),
                        {.max_decoded_bytes = std::size_t{4} << 20, .record_unknown = true});
  const ReadResult result = read(builder);
  Require(result.ok == result.error.empty(), "a reader says why it failed");
  if (!result.ok) return;
  const std::string json = ToJson(value);
  const auto again = FromJson<Everything>(json);
  Require(again && ToJson(*again) == json, "what has been read can be written, and reads back as itself");
}

void CheckEnvelope(const ErrorEnvelope& envelope) {
  const std::string json = internal::WriteJson(schema::ConstObject(envelope));
  const auto again = internal::ReadErrorEnvelope(json);
  Require(again && internal::WriteJson(schema::ConstObject(*again)) == json, "an envelope reads back as itself");
}

}  // namespace

void FuzzJson(std::string_view input) {
  CheckReader([&](StructBuilder& builder) { return internal::ReadJson(input, builder); });
  internal::RepairedJson repaired(input);
  const std::string text(repaired.begin(), internal::RepairedJson::end());
  const bool has_outer_nul = input.find('\0') != std::string_view::npos;
  Require(!repaired.repairs().empty() || text == input || has_outer_nul, "what is not repaired stays as it is");
  internal::RepairedJson again(text);
  Require(std::string(again.begin(), internal::RepairedJson::end()) == text && again.repairs().empty(),
          "what is repaired needs no repair");
}

void FuzzXml(std::string_view input) {
  CheckReader([&](StructBuilder& builder) { return internal::ReadXml(input, builder); });
}

void FuzzErrorBody(std::string_view input) {
  constexpr std::size_t kMaxMessage = 512;
  constexpr std::size_t kMaxBody = 512;
  for (const int status : {200, 400, 502}) {
    const Error error = internal::ErrorFromReply(status, "text/html", input);
    Require(error.http_status == status, "an error has the status of its reply");
    Require(!error.code.empty() || !error.message.empty(), "an error says something");
    Require(error.body.size() <= kMaxBody && internal::IsPrintable(error.body), "the beginning of a body can be shown");
    Require(!error.code.empty() || (error.message.size() <= kMaxMessage && internal::IsPrintable(error.message)),
            "the description of a foreign body can be shown");
    std::ostringstream printed;
    printed << error;
    Require(internal::IsPrintable(printed.str()), "a printed error can be shown");
  }
  if (const auto envelope = internal::ReadErrorEnvelope(input)) CheckEnvelope(*envelope);
}

void FuzzReplyHeaders(std::string_view input) {
  using std::chrono::milliseconds;
  InputReader reader(input);
  const std::vector<HttpHeader> headers = {{"x-acs-retry-after", std::string(reader.TakeLine())},
                                           {"Retry-After", std::string(reader.TakeLine())},
                                           {"Date", std::string(reader.TakeLine())}};
  const auto throttled = internal::ThrottleDelay(headers);
  const auto delay = internal::ServerDelay(headers);
  Require(!throttled || delay == throttled, "the service's own header comes first");
  Require(!delay || (*delay > milliseconds(0) && *delay <= milliseconds(120000)), "a server's delay is sensible");
}

}  // namespace alibabacloud::test
