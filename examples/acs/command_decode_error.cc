#include "arguments.h"
#include "codec/error_body.h"
#include "commands.h"
#include "failure.h"
#include "text_io.h"

namespace acs {

void DecodeError(const std::vector<std::string>& arguments) {
  const Arguments parsed(arguments,
                         {.words = "at most one FILE", .max_words = 1, .options = {"status", "content-type"}});
  const auto status = parsed.Value("status");
  if (!status) throw UsageError("decode-error needs --status N");
  const alibabacloud::Error error = alibabacloud::internal::ErrorFromReply(
      ParseNumber("status", *status, 100, 999), parsed.Value("content-type").value_or(""), ReadInput(parsed.FileAt(0)));
  PrintJson({{"kind", alibabacloud::ToString(error.kind)},
             {"code", error.code},
             {"message", error.message},
             {"request_id", error.request_id},
             {"http_status", error.http_status},
             {"host_id", error.host_id},
             {"recommend", error.recommend}});
}

}  // namespace acs
