#include "soak/plan.h"

#include <algorithm>
#include <array>
#include <utility>

#include "support/gzip.h"

namespace alibabacloud::soak {

namespace {

using std::chrono::microseconds;
using std::chrono::milliseconds;
using Kind = Action::Kind;

constexpr std::string_view kJsonType = "Content-Type: application/json;charset=utf-8\r\n";
constexpr std::string_view kChunked = "Transfer-Encoding: chunked\r\n";

std::string JsonBody(const std::string& marker) {
  return R"({"RequestId":")" + marker + R"(","AllocationId":")" + marker + R"(","PageSize":10,"TotalCount":0})";
}

std::string RightResponse(const std::string& marker) { return MakeResponse(200, JsonBody(marker), kJsonType); }

std::string Hex(std::size_t number) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text;
  for (; number > 0 || text.empty(); number /= 16) text.insert(text.begin(), kDigits[number % 16]);
  return text;
}

// The header of a response whose length is told otherwise, or not at all.
std::string HeaderWith(std::string_view lines) {
  return std::string("HTTP/1.1 200 OK\r\n").append(kJsonType).append(lines).append("\r\n");
}

std::string Chunk(std::string_view data) { return Hex(data.size()) + "\r\n" + std::string(data) + "\r\n"; }

// Two chunks and, unless given, no trailer.
std::string ChunkedResponse(const std::string& marker, std::string_view end = "0\r\n\r\n") {
  const std::string body = JsonBody(marker);
  const std::size_t half = body.size() / 2;
  return HeaderWith(kChunked) + Chunk(body.substr(0, half)) + Chunk(body.substr(half)) + std::string(end);
}

std::string Gzipped(const std::string& stream) {
  return MakeResponse(200, stream, std::string(kJsonType) + "Content-Encoding: gzip\r\n");
}

template <std::size_t count>
int OneOf(const std::array<int, count>& statuses, Random& random) {
  return statuses[random.Below(count)];
}

int GatewayStatus(Random& random) { return OneOf(std::array{502, 503, 504}, random); }

// Without 407 and 429, which say by definition that the request was not passed on.
std::string Bare(bool redirect, Random& random) {
  if (redirect) {
    return MakeResponse(OneOf(std::array{301, 302, 303, 307, 308}, random), "", "Location: http://127.0.0.1:1/\r\n");
  }
  const int status = OneOf(std::array{400, 403, 404, 405, 408, 409, 410, 413, 421, 425, 431, 451}, random);
  return random.OneIn(2) ? HtmlPage(status) : MakeResponse(status, "");
}

void Send(Plan& plan, std::string bytes, microseconds delay = {}) {
  plan.push_back({.kind = Kind::kSend, .bytes = std::move(bytes), .delay = delay});
}

void Do(Plan& plan, Kind kind, microseconds delay = {}) { plan.push_back({.kind = kind, .delay = delay}); }

void SendWhileIdle(Plan& plan, std::string bytes, microseconds delay) {
  plan.push_back(
      {.kind = Kind::kSend, .bytes = std::move(bytes), .delay = delay, .while_idle = true, .unsolicited = true});
}

void DoWhileIdle(Plan& plan, Kind kind, microseconds delay) {
  plan.push_back({.kind = kind, .delay = delay, .while_idle = true});
}

bool PlanNotExecuted(Fault fault, const std::string& marker, Random& random, Plan& plan) {
  switch (fault) {
    case Fault::kEarlyRefusal:
      Send(plan, MakeResponse(413, "", "Connection: close\r\n"));
      Do(plan, Kind::kClose);
      return true;
    case Fault::kCloseAfterRequest:
      Do(plan, Kind::kClose);
      return true;
    case Fault::kResetAfterRequest:
      Do(plan, Kind::kReset);
      return true;
    case Fault::kHtml5xxNotExecuted:
      Send(plan, HtmlPage(GatewayStatus(random)));
      return true;
    case Fault::kThrottled:
      Send(plan, MakeEnvelope(400, "Throttling.User", marker));
      return true;
    case Fault::kRefusedEnvelope:
      Send(plan, MakeEnvelope(OneOf(std::array{400, 403, 404}, random), "InvalidParameter", marker));
      return true;
    case Fault::k5xxEnvelopeNotExecuted:
      Send(plan, MakeEnvelope(GatewayStatus(random), "ServiceUnavailable", marker));
      return true;
    default:
      return false;
  }
}

// After a right response.
bool PlanIdle(Fault fault, const std::string& marker, Random& random, Plan& plan) {
  const std::string second = RightResponse(marker);
  const microseconds soon(random.Below(5000));
  switch (fault) {
    case Fault::kSecondResponseAtOnce:
      plan.back().bytes += second;
      plan.back().unsolicited = true;
      return true;
    case Fault::kSecondResponseInParts:
      SendWhileIdle(plan, second.substr(0, 40), soon / 4);
      SendWhileIdle(plan, second.substr(40, 60), microseconds(500));
      SendWhileIdle(plan, second.substr(100), microseconds(500));
      return true;
    case Fault::kSecondResponseAfter1Ms:
      SendWhileIdle(plan, second, milliseconds(1));
      return true;
    case Fault::kSecondResponseAfter5Ms:
      SendWhileIdle(plan, second, milliseconds(5));
      return true;
    case Fault::kHalfResponseWhileIdle:
      SendWhileIdle(plan, second.substr(0, random.Below(second.size() - 1) + 1), soon);
      return true;
    case Fault::kInterimWhileIdle:
      SendWhileIdle(plan, random.OneIn(2) ? "HTTP/1.1 100 Continue\r\n\r\n" : "HTTP/1.1 103 Early Hints\r\n\r\n", soon);
      return true;
    case Fault::kTrailerWhileIdle:
      SendWhileIdle(plan, "X-Checksum: 1\r\n\r\n", soon);
      return true;
    case Fault::k408WhileIdle:
      SendWhileIdle(plan, MakeResponse(408, ""), soon);
      return true;
    case Fault::k408WhileIdleThenClose:
      SendWhileIdle(plan, MakeResponse(408, "", "Connection: close\r\n"), soon);
      DoWhileIdle(plan, Kind::kClose, microseconds(0));
      return true;
    case Fault::kCloseWhileIdle:
      DoWhileIdle(plan, Kind::kClose, soon);
      return true;
    case Fault::kResetWhileIdle:
      DoWhileIdle(plan, Kind::kReset, soon);
      return true;
    case Fault::kCloseAfterResponse:
      Do(plan, Kind::kClose);
      return true;
    case Fault::kCloseNotifyWhileIdle:
      DoWhileIdle(plan, Kind::kCloseNotify, soon);
      return true;
    case Fault::kTicketWhileIdle:
      DoWhileIdle(plan, Kind::kTicket, soon);
      return true;
    default:
      return fault == Fault::kNone;
  }
}

// A response that is whole in its own way, or an answer that is none, sent at once.
std::string UnusualResponse(Fault fault, const std::string& marker, Random& random) {
  const std::string body = JsonBody(marker);
  switch (fault) {
    case Fault::kLengthTooShort:
      return HeaderWith("Content-Length: " + std::to_string(body.size() - 7) + "\r\n") + body;
    case Fault::kBadChunkSize:
      return HeaderWith(kChunked) + Chunk(body.substr(0, 20)) + "zz\r\n" + body.substr(20) + "\r\n0\r\n\r\n";
    case Fault::kInvalidGzip:
      return Gzipped(body);
    case Fault::kTruncatedGzip: {
      const std::string stream = test::Gzip(body);
      return Gzipped(stream.substr(0, stream.size() - 1 - random.Below(stream.size() - 1)));
    }
    case Fault::kGarbledStatusLine:
      return "HTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
    case Fault::kHeaderTooLarge:
      return MakeResponse(200, body, "X-Large: " + std::string(std::size_t{300} << 10U, 'x') + "\r\n");
    case Fault::kFinal101:
      return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n";
    case Fault::kNotJson:
      return MakeResponse(200, random.OneIn(2) ? "OK" : "<html><body>OK</body></html>", kJsonType);
    case Fault::kEmptyBody:
      return random.OneIn(2) ? MakeResponse(200, "") : "HTTP/1.1 204 No Content\r\n\r\n";
    case Fault::kHtml5xxExecuted:
      return HtmlPage(GatewayStatus(random));
    case Fault::kBare3xx:
      return Bare(true, random);
    case Fault::kBare4xx:
      return Bare(false, random);
    case Fault::k5xxEnvelopeExecuted:
      return MakeEnvelope(GatewayStatus(random), "InternalError", marker);
    case Fault::kInterimBefore:
      return "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + RightResponse(marker);
    case Fault::kChunkedTrailer:
      return ChunkedResponse(marker, "0\r\nX-Checksum: 1\r\n\r\n");
    default:
      return RightResponse(marker);
  }
}

}  // namespace

std::string MakeResponse(int status, std::string_view body, std::string_view headers) {
  std::string text = "HTTP/1.1 " + std::to_string(status) + " Status\r\n";
  text.append(headers).append("Content-Length: ").append(std::to_string(body.size())).append("\r\n\r\n");
  return text.append(body);
}

std::string MakeEnvelope(int status, std::string_view code, const std::string& request_id, std::string_view headers) {
  std::string body = R"({"RequestId":")" + request_id + R"(","HostId":"ens.aliyuncs.com","Code":")";
  body.append(code).append(R"(","Message":"The request was not served."})");
  return MakeResponse(status, body, std::string(kJsonType).append(headers));
}

std::string HtmlPage(int status) {
  return MakeResponse(status, "<html><body><h1>" + std::to_string(status) + "</h1></body></html>",
                      "Content-Type: text/html\r\n");
}

Plan Planner::PlanFor(Fault fault, const std::string& marker, Random& random) {
  Plan plan;
  if (PlanNotExecuted(fault, marker, random, plan)) return plan;
  PlanBroken(fault, marker, plan);
  if (plan.empty()) PlanDelayed(fault, marker, random, plan);
  if (!plan.empty()) return plan;
  Do(plan, Kind::kExecute);
  Send(plan, UnusualResponse(fault, marker, random));
  PlanIdle(fault, marker, random, plan);
  return plan;
}

// Each position from 0, where nothing is sent, to the last but one, in turn.
std::string Planner::Cut(Fault fault, const std::string& response) {
  Coverage& coverage = coverage_[fault];
  coverage.all = response.size();
  return response.substr(0, coverage.done++ % response.size());
}

// The connection ends before the response does.
void Planner::PlanBroken(Fault fault, const std::string& marker, Plan& plan) {
  std::string bytes;
  Kind end = Kind::kClose;
  switch (fault) {
    case Fault::kExecuteThenClose:
      break;
    case Fault::kExecuteThenReset:
      end = Kind::kReset;
      break;
    case Fault::kCutThenReset:
      end = Kind::kReset;
      [[fallthrough]];
    case Fault::kCutThenClose:
      bytes = Cut(fault, RightResponse(marker));
      break;
    case Fault::kChunkedCutThenReset:
      end = Kind::kReset;
      [[fallthrough]];
    case Fault::kChunkedCutThenClose:
      bytes = Cut(fault, ChunkedResponse(marker));
      break;
    case Fault::kCutWithoutLength:
      bytes = Cut(fault, HeaderWith("Connection: close\r\n") + JsonBody(marker));
      break;
    case Fault::kWithoutLength:
      bytes = HeaderWith("Connection: close\r\n") + JsonBody(marker);
      break;
    case Fault::kLengthTooLong:
      bytes = HeaderWith("Content-Length: 1000\r\n") + JsonBody(marker);
      break;
    case Fault::kAlertAfterExecution:
      end = Kind::kAlert;
      break;
    case Fault::kCertificateAlertAfterExecution:
      end = Kind::kCertificateAlert;
      break;
    case Fault::kCloseNotifyAfterExecution:
      end = Kind::kCloseNotify;
      break;
    default:
      return;
  }
  Do(plan, Kind::kExecute);
  if (!bytes.empty()) Send(plan, std::move(bytes));
  Do(plan, end);
}

void Planner::PlanDelayed(Fault fault, const std::string& marker, Random& random, Plan& plan) {
  const std::string response = RightResponse(marker);
  const std::size_t half = response.size() / 2;
  switch (fault) {
    case Fault::kSilenceAfterExecution:
      Do(plan, Kind::kExecute);
      return Send(plan, response, Times::kBeyondAttempt);
    case Fault::kSilenceInBody:
      Do(plan, Kind::kExecute);
      Send(plan, response.substr(0, response.size() - 10));
      return Send(plan, response.substr(response.size() - 10), Times::kBeyondAttempt);
    case Fault::kIdleTimeout:
      Do(plan, Kind::kExecute);
      return Send(plan, response, Times::kBeyondIdle);
    case Fault::kExecuteLate:
      Do(plan, Kind::kReset);
      return Do(plan, Kind::kExecute, milliseconds(random.Below(100)));
    case Fault::kExecuteAfterTimeout:
      Do(plan, Kind::kExecute, Times::kBeyondAttempt);
      return Send(plan, response);
    case Fault::kTokenInProgress:
      Do(plan, Kind::kReset);
      return Do(plan, Kind::kExecute, milliseconds(20 + random.Below(60)));
    case Fault::kSlowDrip:
      Do(plan, Kind::kExecute);
      for (std::size_t i = 0; i < response.size(); i += 16) Send(plan, response.substr(i, 16), microseconds(500));
      return;
    case Fault::kChunkedLateTrailer:
      Do(plan, Kind::kExecute);
      Send(plan, ChunkedResponse(marker, "0\r\n"));
      return Send(plan, "X-Checksum: 1\r\n\r\n", milliseconds(2));
    case Fault::kLateResponse:
      Do(plan, Kind::kExecute);
      Send(plan, response.substr(0, half), milliseconds(random.Below(20)));
      return Send(plan, response.substr(half), milliseconds(random.Below(20)));
    default:
      return;
  }
}

}  // namespace alibabacloud::soak
