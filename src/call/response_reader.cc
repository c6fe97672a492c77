#include "call/response_reader.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "alibabacloud/schema/table.h"
#include "base/ascii.h"
#include "base/contains.h"
#include "base/utf8.h"
#include "call/execution.h"
#include "codec/error_body.h"
#include "codec/json_reader.h"
#include "codec/object_ops.h"
#include "codec/scalar_text.h"
#include "codec/struct_builder.h"
#include "codec/xml_reader.h"

namespace alibabacloud::internal {

namespace {

using schema::MutableObject;

constexpr std::size_t kSlack = std::size_t{64} << 10;

bool IsXml(std::string_view body) {
  const std::size_t start = body.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
  return start != std::string_view::npos && body[start] == '<';
}

// The text of a top-level scalar of the response; empty when it is absent.
std::string TopLevelText(schema::ConstObject response, std::string_view name) {
  const schema::Field* field = FindField(response.schema(), name);
  if (field == nullptr || field->type->kind >= schema::Kind::kObject) return {};
  const schema::ConstValue value = Member(response, *field);
  return std::string(Trim(IsSet(value) ? ScalarText(value) : std::string()));
}

bool IsSuccessCode(std::string_view code) {
  return code == "0" || code == "200" || EqualsIgnoreCase(code, "ok") || EqualsIgnoreCase(code, "success");
}

// A success status around an error: some gateways do that. Actions that declare Code themselves are not asked.
std::optional<Error> HiddenError(const HttpResponse& reply, const LimitOptions& limits) {
  std::optional<ErrorEnvelope> envelope = ReadErrorEnvelope(reply.body, limits);
  if (!envelope || IsSuccessCode(envelope->code)) return std::nullopt;
  if (envelope->message.empty() && envelope->host_id.empty()) return std::nullopt;
  return ErrorFromEnvelope(reply.status, *std::move(envelope));
}

void NoteBusinessError(const schema::Action& action, std::string_view body, const LimitOptions& limits,
                       schema::ConstObject response, const SentSecrets& secrets, ResponseMetadata& metadata) {
  if (action.success_codes.empty()) return;
  BusinessError error{.code = TopLevelText(response, "Code"), .message = TopLevelText(response, "Message")};
  const bool unread = error.code.empty() && Contains(metadata.decode_issues, "Code");
  if ((error.code.empty() && !unread) || Contains(action.success_codes, error.code)) return;
  // The response may lack a place for them: a code that is text where a number was declared, an undeclared message.
  const ErrorEnvelope envelope = ReadErrorEnvelope(body, limits).value_or(ErrorEnvelope{});
  if (unread) error.code = envelope.code;
  if (error.message.empty()) error.message = envelope.message;
  if (error.code.empty() || Contains(action.success_codes, error.code)) return;
  error.code = secrets.RedactBeginning(error.code, kMaxErrorName);
  error.message = secrets.RedactBeginning(error.message, kMaxErrorMessage);
  metadata.business_error = std::move(error);
}

Error UnreadableReply(const HttpResponse& reply, std::string_view why) {
  return {.kind = ErrorKind::kDecode,
          .message = "the response cannot be read: " + std::string(why),
          .http_status = reply.status,
          .body = BeginningOf(reply.body)};
}

std::optional<Error> ReadSuccess(const schema::Action& action, const HttpResponse& reply, const LimitOptions& limits,
                                 MutableObject response, const SentSecrets& secrets, ResponseMetadata& metadata) {
  const bool xml = IsXml(reply.body);
  if (xml && reply.body.size() > limits.max_xml_bytes) {
    return UnreadableReply(reply, "the XML exceeds max_xml_bytes, " + std::to_string(limits.max_xml_bytes));
  }
  StructBuilder builder(response, {.max_decoded_bytes = limits.max_decoded_bytes});
  ReadResult read = xml ? ReadXml(reply.body, builder) : ReadJson(reply.body, builder);
  if (!read.ok) {
    Clear(response);
    return UnreadableReply(reply, read.error);
  }
  // For a second look at the body, next to what it has become.
  LimitOptions rest = limits;
  rest.max_decoded_bytes -= builder.decoded_bytes();
  if (builder.undeclared_code()) {
    if (std::optional<Error> error = HiddenError(reply, rest)) {
      Clear(response);
      return error;
    }
  }
  metadata.decode_issues = std::move(read.repairs);
  metadata.decode_issues.insert(metadata.decode_issues.end(), builder.issues().begin(), builder.issues().end());
  if (std::string id = TopLevelText(response, "RequestId"); !id.empty()) metadata.request_id = std::move(id);
  NoteBusinessError(action, reply.body, rest, response, secrets, metadata);
  return std::nullopt;
}

// What is shown of a body must be free of secrets before it is escaped and cut.
void HideSecretsOfBody(const HttpResponse& reply, std::string_view content_type, const SentSecrets& secrets,
                       Error& error) {
  if (!error.code.empty()) return;
  const std::string body = secrets.RedactBeginning(reply.body, kMaxErrorMessage);
  error.body = BeginningOf(body);
  if (error.kind != ErrorKind::kService) return;
  const std::string type = secrets.RedactBeginning(content_type, kMaxErrorName);
  error.message = DescribeForeignBody(reply.status, type, body);
}

}  // namespace

std::optional<Error> ReadReply(const schema::Action& action, HttpResponse& reply, const LimitOptions& limits,
                               std::optional<MutableObject> response, const SentSecrets& secrets,
                               ResponseMetadata& metadata) {
  // The transport let the body grow by doubling; what decoding takes is measured by the body's size.
  if (reply.body.capacity() > reply.body.size() + reply.body.size() / 4 + kSlack) reply.body.shrink_to_fit();
  metadata.http_status = reply.status;
  metadata.headers = std::move(reply.headers);
  metadata.request_id = FindHeader(metadata.headers, "x-acs-request-id");
  std::optional<Error> error;
  const std::string_view content_type = FindHeader(metadata.headers, "content-type");
  if (reply.status < 200 || reply.status > 299) {
    error = ErrorFromReply(reply.status, content_type, reply.body, limits);
  } else if (response) {
    error = ReadSuccess(action, reply, limits, *response, secrets, metadata);
  }
  if (!error) {
    metadata.request_id = CutText(std::move(metadata.request_id), kMaxErrorName);
    return std::nullopt;
  }
  HideSecretsOfBody(reply, content_type, secrets, *error);
  if (error->request_id.empty()) error->request_id = metadata.request_id;
  metadata.request_id = error->request_id;
  error->maybe_executed = MaybeExecuted(*error, metadata.headers);
  return error;
}

}  // namespace alibabacloud::internal
