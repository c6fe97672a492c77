#include "alibabacloud/testing/emulator.h"

#include <map>
#include <mutex>
#include <stdexcept>
#include <variant>

#include "alibabacloud/credentials.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "base/time.h"
#include "codec/parameter_reader.h"
#include "testing/authenticator.h"
#include "testing/catalog.h"
#include "testing/http_server.h"
#include "testing/journal.h"
#include "testing/parameter_check.h"
#include "testing/received_request.h"
#include "testing/refusal.h"
#include "testing/request_id.h"
#include "testing/response_body.h"

namespace alibabacloud::testing {

using internal::CatalogEntry;
using internal::Claims;
using internal::ReceivedRequest;
using internal::Refuse;
using internal::WireReply;
using internal::WireRequest;

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

class Emulator::Impl {
 public:
  Impl(std::vector<std::reference_wrapper<const schema::Service>> services, EmulatorOptions options)
      : options_(std::move(options)),
        catalog_(std::move(services)),
        authenticator_(options_.access_key_id, SecretString(options_.access_key_secret), options_.security_token),
        journal_(options_.max_recorded_requests),
        server_(options_.port, [this](const WireRequest& wire) { return Serve(wire); }) {}

  void SetHandler(const schema::Struct& request, ErasedHandler handler) {
    if (!catalog_.Contains(request)) {
      throw std::invalid_argument("Emulator::Handle: no service of this emulator has " + std::string(request.name));
    }
    auto shared = handler ? std::make_shared<const ErasedHandler>(std::move(handler)) : nullptr;
    const std::lock_guard lock(mutex_);
    handlers_[&request] = std::move(shared);
  }

  [[nodiscard]] const EmulatorOptions& options() const noexcept { return options_; }
  [[nodiscard]] internal::Journal& journal() noexcept { return journal_; }
  [[nodiscard]] const internal::HttpServer& server() const noexcept { return server_; }

 private:
  // A success has a body; header fields can come with both.
  struct Answer {
    std::optional<Error> error{};
    std::string body{};
    std::vector<HttpHeader> headers{};
  };

  WireReply Serve(const WireRequest& wire) {
    const ReceivedRequest request = internal::ParseRequest(wire);
    const Claims claims = internal::ReadClaims(request);
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

  static RecordedRequest Describe(const ReceivedRequest& request, const Claims& claims) {
    const auto format = internal::RequestedFormat(request, claims);
    return {.action = std::string(claims.action),
            .version = std::string(claims.version),
            .method = request.method,
            .signature = claims.scheme,
            .format = format.value_or(ResponseFormat::kXml),
            .parameters = request.parameters,
            .headers = request.headers,
            .request_id = internal::MakeRequestId()};
  }

  Answer Judge(const ReceivedRequest& request, const Claims& claims, RecordedRequest& record) {
    if (auto error = CheckProtocol(request)) return {.error = std::move(error)};
    if (!internal::RequestedFormat(request, claims)) {
      return {.error = Refuse(400, "InvalidParameter.Format", "Specified response format is not supported.")};
    }
    auto found = catalog_.Find(claims.action, claims.version);
    if (auto* error = std::get_if<Error>(&found)) return {.error = std::move(*error)};
    const auto& [product, entry] = std::get<CatalogEntry>(found);
    record.product = product->name;
    if (!Allows(*entry->action, request.method)) return {.error = UnsupportedMethod()};
    if (auto error = authenticator_.Check(request, claims, Now())) return {.error = std::move(error)};
    const Parameters parameters = internal::ActionParameters(request);
    internal::ParameterVerdict verdict = internal::CheckParameters(*entry, parameters);
    record.unknown_parameters = std::move(verdict.unknown);
    if (verdict.error) return {.error = std::move(verdict.error)};
    record.executed = true;
    return Execute(*entry, parameters, record);
  }

  Answer Execute(const schema::ActionEntry& entry, const Parameters& parameters, RecordedRequest& record) {
    const std::shared_ptr<const ErasedHandler> handler = FindHandler(*entry.action->request);
    if (handler == nullptr) return {.body = internal::SampleResponse(entry, record.format, record.request_id)};
    Answer answer;
    const auto read = [&](schema::MutableObject request) { (void)internal::ReadParameters(parameters, request); };
    const auto write = [&](schema::MutableObject response) {
      record.request_id = internal::EnsureRequestId(response, record.request_id);
      answer.body = internal::WriteResponse(*entry.action, response, record.format);
    };
    HandlerResult result = (*handler)(read, write);
    answer.error = std::move(result.error);
    answer.headers = std::move(result.headers);
    return answer;
  }

  WireReply Conclude(Answer answer, RecordedRequest record) {
    WireReply reply{.headers = std::move(answer.headers), .content_type = std::string(ContentType(record.format))};
    if (answer.error) {
      Complete(*answer.error, record, FindHeader(record.headers, "host"));
      record.request_id = answer.error->request_id;
      record.error_code = answer.error->code;
      reply.status = answer.error->http_status;
      reply.body = internal::WriteError(*answer.error, record.format);
    } else {
      reply.body = std::move(answer.body);
    }
    record.http_status = reply.status;
    reply.headers.push_back({"x-acs-request-id", record.request_id});
    reply.headers.push_back({"Date", internal::FormatHttpDate(std::chrono::floor<std::chrono::seconds>(Now()))});
    journal_.Add(std::move(record));
    return reply;
  }

  std::shared_ptr<const ErasedHandler> FindHandler(const schema::Struct& request) {
    const std::lock_guard lock(mutex_);
    const auto found = handlers_.find(&request);
    return found != handlers_.end() ? found->second : nullptr;
  }

  [[nodiscard]] std::chrono::system_clock::time_point Now() const {
    return options_.now ? options_.now() : std::chrono::system_clock::now();
  }

  const EmulatorOptions options_;
  const internal::Catalog catalog_;
  internal::Authenticator authenticator_;
  internal::Journal journal_;
  std::mutex mutex_;
  std::map<const schema::Struct*, std::shared_ptr<const ErasedHandler>> handlers_;
  internal::HttpServer server_;  // Last: it calls into all of the above until it is gone.
};

std::string_view RecordedRequest::Parameter(std::string_view name) const noexcept {
  return internal::FindParameter(parameters, name);
}

Emulator::Emulator(std::vector<std::reference_wrapper<const schema::Service>> services, EmulatorOptions options)
    : impl_(std::make_unique<Impl>(std::move(services), std::move(options))) {}

Emulator::~Emulator() = default;

std::string Emulator::endpoint() const { return "http://127.0.0.1:" + std::to_string(port()); }

int Emulator::port() const noexcept { return impl_->server().port(); }

ClientOptions Emulator::MakeClientOptions() const {
  const EmulatorOptions& options = impl_->options();
  return {.region = "cn-hangzhou",
          .endpoint = endpoint(),
          .credentials = StaticCredentials(options.access_key_id, options.access_key_secret, options.security_token)};
}

std::vector<RecordedRequest> Emulator::Requests() const { return impl_->journal().Requests(); }

int Emulator::Executions(std::string_view action) const { return impl_->journal().Executions(action); }

int Emulator::Connections() const noexcept { return impl_->server().connections(); }

void Emulator::ClearRequests() { impl_->journal().Clear(); }

void Emulator::SetHandler(const schema::Struct& request, ErasedHandler handler) {
  impl_->SetHandler(request, std::move(handler));
}

}  // namespace alibabacloud::testing
