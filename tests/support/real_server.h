#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace alibabacloud::test {

/// A directory that every user may read and write, gone with this object.
class TemporaryDirectory {
 public:
  TemporaryDirectory();
  TemporaryDirectory(const TemporaryDirectory&) = delete;
  TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;
  ~TemporaryDirectory();

  [[nodiscard]] const std::string& path() const noexcept { return path_; }
  /// Writes a file and returns its path.
  std::string Write(const std::string& name, std::string_view content) const;

 private:
  std::string path_ = "/tmp/alibabacloud-test-XXXXXX";
};

/// A program as a process of its own, its output in a file; killed at the end, with all that it started.
class ChildProcess {
 public:
  ChildProcess(const std::vector<std::string>& command, const std::string& output_path);
  ChildProcess(ChildProcess&& other) noexcept : id_(std::exchange(other.id_, -1)) {}
  ChildProcess& operator=(ChildProcess&&) = delete;
  ~ChildProcess();

  /// False once it has ended.
  [[nodiscard]] bool IsRunning();

 private:
  pid_t id_;
};

/// A server of the system's packages on a port of 127.0.0.1, as the user who runs the test, with a configuration of the
/// test's. Starting one that is not installed, or does not come up, throws std::runtime_error: the test fails.
class RealServer {
 public:
  [[nodiscard]] int port() const noexcept { return port_; }
  /// "127.0.0.1:PORT".
  [[nodiscard]] std::string address() const { return "127.0.0.1:" + std::to_string(port_); }

 protected:
  RealServer() = default;
  ~RealServer() = default;
  /// Has `command(port)` make the command line, runs it and waits until the port accepts connections.
  template <class Command>
  void Start(const Command& command);

  TemporaryDirectory directory_;

 private:
  int port_ = 0;
  std::optional<ChildProcess> process_;
};

struct NginxOptions {
  /// PEM; empty for a server without TLS.
  std::string certificate{};
  std::string private_key{};
  /// As the directive ssl_protocols has it.
  std::string protocols = "TLSv1.2 TLSv1.3";
  /// PEM of the authority whose certificates clients must show; empty: none need to.
  std::string client_ca{};
  /// Offer HTTP/2, too; with TLS.
  bool http2 = false;
  /// The body of each reply; nginx's variables count.
  std::string reply = "$ssl_protocol $ssl_client_s_dn";
};

/// nginx. Unless told otherwise it answers each request with "PROTOCOL CLIENT", such as "TLSv1.3 CN=x"; it tells in the
/// header Seen-Via what proxies have said about themselves.
class Nginx : public RealServer {
 public:
  explicit Nginx(const NginxOptions& options = {});
  /// How many requests it has executed, as far as its log says: that comes after the reply.
  [[nodiscard]] std::size_t served() const;
  /// Waits until its log has so many; false after ten seconds.
  [[nodiscard]] bool WaitUntilServed(std::size_t count) const;
};

/// Squid, as an HTTP proxy that wants Basic authentication and reaches every host and port.
class Squid : public RealServer {
 public:
  Squid(std::string_view user, std::string_view password);
  ~Squid();
};

/// microsocks, a SOCKS5 proxy. With a user it wants authentication.
class Microsocks : public RealServer {
 public:
  explicit Microsocks(const std::string& user = {}, const std::string& password = {});
};

}  // namespace alibabacloud::test
