#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "alibabacloud/http.h"
#include "support/loopback.h"
#include "support/tls_identity.h"

namespace alibabacloud::test {

/// A request as it came, complete with its body.
struct ReceivedRequest {
  std::string method{};
  std::string target{};  ///< The path, or what else stands in the request line.
  std::vector<HttpHeader> headers{};
  std::string body{};
  std::size_t connection = 0;  ///< Which of the accepted connections it came by, from 0.
};

/// The server's end of one connection, in the hands of a script. Every operation returns false once the client is gone
/// or the server stops; a script then ends.
class Peer {
 public:
  virtual ~Peer() = default;
  /// Waits for one whole request (body by Content-Length), counts and records it. False at the connection's end.
  virtual bool ReadRequest() = 0;
  virtual bool Send(std::string_view bytes) = 0;
  /// Sleeps, but not longer than the server lives.
  virtual bool Pause(std::chrono::milliseconds time) = 0;
  /// Waits until the client closes or the server stops.
  virtual void Hang() = 0;
  /// Ends the connection with RST instead of FIN.
  virtual void Reset() = 0;
  /// Sends no more, but keeps the connection open: close_notify with TLS, FIN without.
  virtual void EndSending() = 0;
  /// The last request read.
  [[nodiscard]] virtual const ReceivedRequest& request() const = 0;
};

/// One thing that a server does on a connection; false ends the script and closes the connection.
using Step = std::function<bool(Peer&)>;
/// What happens on one connection. At its end the connection is closed (FIN).
using Script = std::vector<Step>;

namespace steps {

[[nodiscard]] Step ReadRequest();
[[nodiscard]] Step Send(std::string bytes);
/// `portion` bytes at a time with a pause after each.
[[nodiscard]] Step SendSlowly(std::string bytes, std::size_t portion, std::chrono::milliseconds pause);
/// `count` times the same bytes, without holding all of them.
[[nodiscard]] Step SendRepeated(std::string bytes, std::size_t count);
[[nodiscard]] Step Pause(std::chrono::milliseconds time);
[[nodiscard]] Step Hang();
[[nodiscard]] Step Close();
[[nodiscard]] Step EndSending();
[[nodiscard]] Step Reset();
/// Reads requests and answers each with the same bytes, until the client closes.
[[nodiscard]] Step ServeAll(std::string reply);

}  // namespace steps

/// A whole HTTP/1.1 reply with a right Content-Length. `headers` are lines that end in CRLF.
[[nodiscard]] std::string Reply(int status, std::string_view body, std::string_view headers = {});

/// A server on 127.0.0.1 that does what a test tells it, right or wrong. One thread a connection; the destructor ends
/// all of them at once. Connection i plays script i; those beyond the last play the last.
class ScriptedServer {
 public:
  /// With `tls`, every connection begins with a TLS handshake.
  explicit ScriptedServer(std::vector<Script> scripts, std::optional<TlsSettings> tls = std::nullopt);
  /// The same script for each connection.
  explicit ScriptedServer(Script script, std::optional<TlsSettings> tls = std::nullopt)
      : ScriptedServer(std::vector<Script>{std::move(script)}, std::move(tls)) {}
  ScriptedServer(const ScriptedServer&) = delete;
  ScriptedServer& operator=(const ScriptedServer&) = delete;
  ~ScriptedServer();

  [[nodiscard]] int port() const noexcept { return listener_.port(); }
  /// "http://127.0.0.1:PORT", or https.
  [[nodiscard]] std::string url() const;
  /// PEM of the certificate that the server shows.
  [[nodiscard]] const std::string& certificate() const noexcept { return identity_->certificate; }

  /// Connections accepted so far.
  [[nodiscard]] std::size_t accepted() const;
  /// Connections that are open now, as far as the server has noticed.
  [[nodiscard]] std::size_t open() const;
  /// Requests that arrived complete.
  [[nodiscard]] std::size_t received() const;
  [[nodiscard]] std::vector<ReceivedRequest> requests() const;
  /// Waits until so many complete requests, or so many connections, have come; false after ten seconds.
  [[nodiscard]] bool WaitForRequests(std::size_t count);
  [[nodiscard]] bool WaitForConnections(std::size_t count);
  /// Waits until at most so many connections are open; false after ten seconds.
  [[nodiscard]] bool WaitUntilOpen(std::size_t at_most);

  /// From now on new connections are refused. What is open stays so.
  void Refuse();
  /// From now on nobody answers to new connections. What is open stays so.
  void Vanish();

 private:
  class Connection;

  void AcceptAll();
  void Play(Connection& connection, std::size_t index);
  void Record(ReceivedRequest request);
  template <class Condition>
  [[nodiscard]] bool WaitUntil(Condition condition);

  const std::vector<Script> scripts_;
  Listener listener_;
  std::optional<TlsIdentity> identity_;
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<ReceivedRequest> requests_;
  std::size_t accepted_ = 0;
  std::size_t open_ = 0;
  bool stopping_ = false;
  bool vanished_ = false;
  std::vector<OwnedFd> queued_;
  std::vector<std::unique_ptr<Connection>> connections_;
  std::vector<std::thread> players_;
  std::thread acceptor_;
};

}  // namespace alibabacloud::test
