#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "alibabacloud/schema/service.h"
#include "alibabacloud/testing/handler.h"
#include "alibabacloud/testing/recorded_request.h"
#include "alibabacloud/transport.h"
#include "testing/catalog.h"
#include "testing/http_server.h"
#include "testing/journal.h"
#include "testing/received_request.h"

namespace alibabacloud::internal {

/// What becomes of a request: an error of the service, the body of a success, or no reply at all.
struct Answer {
  std::optional<Error> error{};
  std::string body{};
  /// With the reply, whichever it is.
  std::vector<HttpHeader> headers{};
  /// In place of a reply. Unless it may have been sent, the request did not get to the service.
  std::optional<TransportError> failure{};
  /// What the service takes its time for.
  std::chrono::milliseconds delay{0};
};

/// What the sender of a request gets, and what there is to say of it.
struct Served {
  std::variant<WireResponse, TransportError> reply;
  std::chrono::milliseconds delay{0};
  testing::RecordedRequest record{};
};

/// What a stand-in for the services does with every request, however it came: it checks it as they do, has it
/// executed and writes the reply. Thread-safe, where what is derived from it is.
class Gateway {
 public:
  Gateway(std::vector<std::reference_wrapper<const schema::Service>> services, std::size_t max_recorded_requests)
      : catalog_(std::move(services)), journal_(max_recorded_requests) {}
  Gateway(const Gateway&) = delete;
  Gateway& operator=(const Gateway&) = delete;

  /// Does not throw what handlers throw. The record is for the journal once it is certain what the sender gets.
  [[nodiscard]] Served Serve(const WireRequest& wire);

  [[nodiscard]] Journal& journal() noexcept { return journal_; }
  [[nodiscard]] const Journal& journal() const noexcept { return journal_; }
  [[nodiscard]] const Catalog& catalog() const noexcept { return catalog_; }

 protected:
  ~Gateway() = default;

  /// Why whoever sent the request is refused.
  [[nodiscard]] virtual std::optional<Error> Authenticate(const ReceivedRequest& request, const Claims& claims);
  /// What becomes of a request for an action that the catalog does not have.
  [[nodiscard]] virtual Answer AnswerUnknown(const Claims& claims, Error error);
  /// Answers a request that passed all checks. May throw.
  [[nodiscard]] virtual Answer Execute(const schema::ActionEntry& action, const Parameters& parameters,
                                       testing::RecordedRequest& record) = 0;
  [[nodiscard]] virtual std::chrono::system_clock::time_point Now() const { return std::chrono::system_clock::now(); }

 private:
  Answer Judge(const ReceivedRequest& request, const Claims& claims, testing::RecordedRequest& record);
  Served Conclude(Answer answer, testing::RecordedRequest record);

  const Catalog catalog_;
  Journal journal_;
};

/// Has a handler answer.
[[nodiscard]] Answer RunHandler(const ErasedHandler& handler, const schema::ActionEntry& action,
                                const Parameters& parameters, testing::RecordedRequest& record);

}  // namespace alibabacloud::internal
