#include "support/faulty_front.h"

#include <cstdlib>
#include <stop_token>
#include <string_view>
#include <utility>
#include <variant>

#include "alibabacloud/transport.h"
#include "base/ascii.h"

namespace alibabacloud::test {

namespace {

HttpMethod MethodOf(const ReceivedRequest& request) {
  return request.method == "GET" ? HttpMethod::kGet : HttpMethod::kPost;
}

// What describes the connection, or what the transport and Reply() write by themselves, ends here.
bool IsPassedOn(std::string_view name) {
  for (const std::string_view own : {"Host", "Content-Length", "Connection", "Keep-Alive", "Transfer-Encoding",
                                     "Accept-Encoding", "Content-Encoding"}) {
    if (internal::EqualsIgnoreCase(name, own)) return false;
  }
  return true;
}

// All but the end of the body.
std::string_view MostOf(std::string_view reply) { return reply.substr(0, reply.size() - 4); }

}  // namespace

FaultyFront::FaultyFront(std::string service_url)
    : service_url_(std::move(service_url)), server_(Script{[this](Peer& peer) {
        Serve(peer);
        return false;
      }}) {}

void FaultyFront::Plan(std::vector<Fault> faults, Fault others) {
  const std::lock_guard lock(mutex_);
  faults_.assign(faults.begin(), faults.end());
  others_ = others;
}

Fault FaultyFront::NextFault() {
  const std::lock_guard lock(mutex_);
  if (faults_.empty()) return others_;
  const Fault fault = faults_.front();
  faults_.pop_front();
  return fault;
}

void FaultyFront::Serve(Peer& peer) {
  while (peer.ReadRequest()) {
    const Fault fault = NextFault();
    switch (fault) {
      case Fault::kCloseBefore:
        return;
      case Fault::kResetBefore:
        return peer.Reset();
      case Fault::kLateExecution:
        peer.Hang();
        (void)Forward(peer.request());
        return;
      case Fault::kDuplicated:
        (void)Forward(peer.request());
        break;
      default:
        break;
    }
    const std::string reply = Forward(peer.request());
    switch (fault) {
      case Fault::kCloseAfter:
        return;
      case Fault::kResetAfter:
        return peer.Reset();
      case Fault::kCloseInBody:
        peer.Send(MostOf(reply));
        return;
      case Fault::kSilenceAfter:
        return peer.Hang();
      case Fault::kSilenceInBody:
        peer.Send(MostOf(reply));
        return peer.Hang();
      case Fault::kGatewayPage:
        peer.Send(Reply(502, "<html>Bad Gateway</html>", "Content-Type: text/html\r\n"));
        break;
      case Fault::kGarbledReply:
        peer.Send(Reply(200, "{\"RequestId\":", "Content-Type: application/json\r\n"));
        break;
      case Fault::kCloseAfterReply:
        peer.Send(reply);
        return;
      default:
        peer.Send(reply);
    }
  }
}

// By a new connection each time, so that none of the faults can be the front's own.
std::string FaultyFront::Forward(const ReceivedRequest& received) const {
  HttpRequest request;
  request.method = MethodOf(received);
  request.url = service_url_ + received.target;
  for (const HttpHeader& header : received.headers) {
    if (IsPassedOn(header.name)) request.headers.push_back(header);
  }
  request.body = SecretString(received.body);
  const HttpResult result = MakeCurlTransport({}, {.no_proxy = "*"})->Send(request, {}, std::stop_token());
  const auto* response = std::get_if<HttpResponse>(&result);
  if (response == nullptr) std::abort();  // The service is beyond reproach.
  std::string headers;
  for (const HttpHeader& header : response->headers) {
    if (IsPassedOn(header.name)) headers.append(header.name).append(": ").append(header.value).append("\r\n");
  }
  return Reply(response->status, response->body, headers);
}

}  // namespace alibabacloud::test
