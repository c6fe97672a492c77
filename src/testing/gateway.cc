#include "testing/gateway.h"

#include <exception>
#include <string_view>
#include <utility>
#include <variant>

#include "base/time.h"
#include "codec/parameter_reader.h"
#include "testing/parameter_check.h"
#include "testing/refusal.h"
#include "testing/request_id.h"
#include "testing/response_body.h"

namespace alibabacloud::internal {

using testing::RecordedRequest;

namespace {

Error UnsupportedMethod() { return Refuse(403, "UnsupportedHTTPMethod", "This http method is not supported."); }

std::optional<Error> CheckProtocol(const ReceivedRequest& request) {
  if (request.method != "GET" && request.method != "POST") return UnsupportedMethod();
  if (!request.fault.empty())
    return Refuse(400, "InvalidParameter", "The request is malformed: " + request.fault + ".");
  if (request.path != "/") {
    return Refuse(404, "InvalidAction.NotFound", "Specified api is not found, please check your url and method.");
  }
  return std::nullopt;
}

bool Allows(const schema::Action& action, std::string_view method) {
  return method == "GET" ? action.allows_get : action.allows_post;
}

std::string_view ContentType(ResponseFormat format) {
  return format == ResponseFormat::kJson ? "application/json;charset=utf-8" : "text/xml;charset=utf-8";
}

RecordedRequest Describe(const ReceivedRequest& request, const Claims& claims) {
  const auto format = RequestedFormat(request, claims);
  return {.action = std::string(claims.action),
          .version = std::string(claims.version),
          .method = request.method,
          .signature = claims.scheme,
          .format = format.value_or(ResponseFormat::kXml),
          .parameters = request.parameters,
          .headers = request.headers,
          .request_id = MakeRequestId()};
}

// What an error says besides code and message, where it does not say it itself.
void Complete(Error& error, const RecordedRequest& record, std::string_view host) {
  if (error.http_status == 0) error.http_status = 400;
  if (error.code.empty()) error.code = "InternalError";
  if (error.request_id.empty()) error.request_id = record.request_id;
  if (error.host_id.empty()) error.host_id = host;
  if (error.recommend.empty()) {
    error.recommend = "https://api.aliyun.com/troubleshoot?q=" + error.code + "&product=" + record.product +
                      "&requestId=" + error.request_id;
  }
}

}  // namespace

Served Gateway::Serve(const WireRequest& wire) {
  const ReceivedRequest request = ParseRequest(wire);
  const Claims claims = ReadClaims(request);
  RecordedRequest record = Describe(request, claims);
  Answer answer;
  try {
    answer = Judge(request, claims, record);
  } catch (const std::exception& failure) {
    answer.error = Refuse(500, "InternalError", std::string("the handler threw: ") + failure.what());
  } catch (...) {
    answer.error = Refuse(500, "InternalError", "the handler threw");
  }
  return Conclude(std::move(answer), std::move(record));
}

std::optional<Error> Gateway::Authenticate(const ReceivedRequest& /*request*/, const Claims& /*claims*/) {
  return std::nullopt;
}

Answer Gateway::AnswerUnknown(const Claims& /*claims*/, Error error) { return {.error = std::move(error)}; }

Answer Gateway::Judge(const ReceivedRequest& request, const Claims& claims, RecordedRequest& record) {
  if (auto error = CheckProtocol(request)) return {.error = std::move(error)};
  if (!RequestedFormat(request, claims)) {
    return {.error = Refuse(400, "InvalidParameter.Format", "Specified response format is not supported.")};
  }
  auto found = catalog_.Find(claims.action, claims.version);
  if (auto* error = std::get_if<Error>(&found)) return AnswerUnknown(claims, std::move(*error));
  const auto& [product, entry] = std::get<CatalogEntry>(found);
  record.product = product->name;
  if (!Allows(*entry->action, request.method)) return {.error = UnsupportedMethod()};
  if (auto error = Authenticate(request, claims)) return {.error = std::move(error)};
  const Parameters parameters = ActionParameters(request.parameters);
  ParameterVerdict verdict = CheckParameters(*entry, parameters);
  record.unknown_parameters = std::move(verdict.unknown);
  if (verdict.error) return {.error = std::move(verdict.error)};
  record.executed = true;
  return Execute(*entry, parameters, record);
}

Served Gateway::Conclude(Answer answer, RecordedRequest record) {
  if (answer.failure) {
    record.executed = record.executed && answer.failure->maybe_sent;
    record.error_code = ToString(answer.failure->kind);
    return {*std::move(answer.failure), answer.delay, std::move(record)};
  }
  WireResponse reply{.headers = std::move(answer.headers), .content_type = std::string(ContentType(record.format))};
  if (answer.error) {
    Complete(*answer.error, record, FindHeader(record.headers, "host"));
    record.request_id = answer.error->request_id;
    record.error_code = answer.error->code;
    reply.status = answer.error->http_status;
    reply.body = WriteError(*answer.error, record.format);
  } else {
    reply.body = std::move(answer.body);
  }
  record.http_status = reply.status;
  reply.headers.push_back({"x-acs-request-id", record.request_id});
  reply.headers.push_back({"Date", FormatHttpDate(std::chrono::floor<std::chrono::seconds>(Now()))});
  return {std::move(reply), answer.delay, std::move(record)};
}

Answer RunHandler(const ErasedHandler& handler, const schema::ActionEntry& action, const Parameters& parameters,
                  RecordedRequest& record) {
  Answer answer;
  const auto read = [&](schema::MutableObject request) { (void)ReadParameters(parameters, request); };
  const auto write = [&](schema::MutableObject response) {
    record.request_id = EnsureRequestId(response, record.request_id);
    answer.body = WriteResponse(*action.action, response, record.format);
  };
  HandlerResult result = handler(read, write);
  answer.error = std::move(result.error);
  answer.headers = std::move(result.headers);
  return answer;
}

}  // namespace alibabacloud::internal
