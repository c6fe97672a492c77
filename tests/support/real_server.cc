#include "support/real_server.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>

#include "support/loopback.h"

namespace alibabacloud::test {

namespace {

using std::chrono::steady_clock;

constexpr int kPollMs = 10;  // Nobody tells when a server has come up or gone.

void Pause() { poll(nullptr, 0, kPollMs); }

// Where the program is; servers may stand where only root's PATH leads.
std::string FindProgram(const std::string& name) {
  const char* path = std::getenv("PATH");
  std::istringstream folders(std::string(path != nullptr ? path : "/usr/bin:/bin") + ":/usr/sbin:/sbin");
  for (std::string folder; std::getline(folders, folder, ':');) {
    std::string file = folder + '/' + name;
    if (access(file.c_str(), X_OK) == 0) return file;
  }
  throw std::runtime_error(name + " is not installed; cmake/install-deps.sh tests does that");
}

std::string ReadAll(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

}  // namespace

// ---- A directory

TemporaryDirectory::TemporaryDirectory() {
  if (mkdtemp(path_.data()) == nullptr || chmod(path_.c_str(), 0777) != 0) std::abort();
}

TemporaryDirectory::~TemporaryDirectory() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

std::string TemporaryDirectory::Write(const std::string& name, std::string_view content) const {
  std::string path = path_ + '/' + name;
  std::ofstream(path, std::ios::binary) << content;
  return path;
}

// ---- A process

ChildProcess::ChildProcess(const std::vector<std::string>& command, const std::string& output_path) {
  std::vector<char*> arguments;
  for (const std::string& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
  arguments.push_back(nullptr);
  id_ = fork();
  if (id_ < 0) std::abort();
  if (id_ > 0) {
    setpgid(id_, id_);  // Here too: who comes first is not known.
    return;
  }
  // In the child only what is safe after a fork with threads.
  setpgid(0, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);  // A test that crashes leaves nothing behind.
  const int input = open("/dev/null", O_RDONLY);
  const int output = open(output_path.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0666);
  dup2(input, STDIN_FILENO);
  dup2(output, STDOUT_FILENO);
  dup2(output, STDERR_FILENO);
  execv(arguments[0], arguments.data());
  _exit(127);
}

ChildProcess::~ChildProcess() {
  if (id_ < 0) return;
  kill(-id_, SIGKILL);
  waitpid(id_, nullptr, 0);
}

bool ChildProcess::IsRunning() {
  siginfo_t info{};
  return waitid(P_PID, static_cast<id_t>(id_), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid == 0;
}

// ---- A server

namespace {

// Free a moment ago; another process may take it before the server does.
int ProbablyFreePort() { return Listener().port(); }

bool Accepts(int port) {
  const OwnedFd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0;
}

bool WaitUntilUp(ChildProcess& process, int port) {
  const auto deadline = steady_clock::now() + std::chrono::seconds(30);
  while (process.IsRunning() && steady_clock::now() < deadline) {
    // A server that could not have the port ends soon, while whoever has it accepts.
    if (Accepts(port)) return process.IsRunning();
    Pause();
  }
  return false;
}

}  // namespace

template <class Command>
void RealServer::Start(const Command& command) {
  constexpr int kAttempts = 5;
  const std::string output = directory_.path() + "/output";
  for (int i = 0; i < kAttempts; ++i) {
    port_ = ProbablyFreePort();
    const std::vector<std::string> line = command(port_);
    process_.emplace(line, output);
    if (WaitUntilUp(*process_, port_)) return;
    process_.reset();
    if (i + 1 == kAttempts) throw std::runtime_error(line[0] + " does not start: " + ReadAll(output));
  }
}

// ---- nginx

namespace {

std::string NginxTls(const NginxOptions& options, const TemporaryDirectory& directory) {
  if (options.certificate.empty()) return {};
  // TLS 1.1 needs a level at which OpenSSL 3 allows its signatures; which certificates are good is no matter of this.
  std::string text = "ssl_certificate " + directory.Write("server.pem", options.certificate) +
                     ";\nssl_certificate_key " + directory.Write("server.key", options.private_key) +
                     ";\nssl_protocols " + options.protocols + ";\nssl_ciphers ALL:@SECLEVEL=0;\n";
  if (!options.client_ca.empty()) {
    text +=
        "ssl_verify_client on;\nssl_client_certificate " + directory.Write("clients.pem", options.client_ca) + ";\n";
  }
  return text;
}

std::string NginxConfiguration(int port, const NginxOptions& options, const TemporaryDirectory& directory) {
  const std::string& path = directory.path();
  std::string text =
      "daemon off;\nmaster_process off;\npid " + path + "/pid;\nevents {}\nhttp {\naccess_log " + path + "/served;\n";
  for (const char* kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"}) {
    text += std::string(kind) + "_temp_path " + path + '/' + kind + ";\n";
  }
  text += "server {\nlisten 127.0.0.1:" + std::to_string(port) + (options.certificate.empty() ? "" : " ssl") +
          (options.http2 ? " http2" : "") + ";\n";
  text += NginxTls(options, directory);
  return text + "location / {\nadd_header Seen-Via $http_via always;\nreturn 200 '" + options.reply + "';\n}\n}\n}\n";
}

}  // namespace

Nginx::Nginx(const NginxOptions& options) {
  Start([&](int port) {
    const std::string file = directory_.Write("nginx.conf", NginxConfiguration(port, options, directory_));
    return std::vector<std::string>{FindProgram("nginx"), "-e", "stderr", "-p", directory_.path(), "-c", file};
  });
}

std::size_t Nginx::served() const {
  const std::string log = ReadAll(directory_.path() + "/served");
  return static_cast<std::size_t>(std::count(log.begin(), log.end(), '\n'));
}

bool Nginx::WaitUntilServed(std::size_t count) const {
  for (int i = 0; i < 1000 && served() < count; ++i) std::this_thread::sleep_for(std::chrono::milliseconds(10));
  return served() >= count;
}

// ---- Squid

namespace {

// Answers lines of "user password" as Squid's helpers do.
std::string AuthenticationHelper(std::string_view user, std::string_view password) {
  std::string text = "while read -r line; do\ncase \"$line\" in\n'";
  text.append(user).append(" ").append(password);
  return text + "') echo OK ;;\n*) echo ERR ;;\nesac\ndone\n";
}

// Names the shared memory that each Squid of a machine has.
std::string SquidName(int port) { return "alibabacloudtest" + std::to_string(port); }

std::string SquidConfiguration(int port, const std::string& helper) {
  // What Squid writes by itself (caches, logs, process id) goes nowhere, and it ends at once.
  return "http_port 127.0.0.1:" + std::to_string(port) + "\nauth_param basic program /bin/sh " + helper +
         "\nauth_param basic children 1 startup=1 idle=1"
         "\nauth_param basic realm test"
         "\nacl known proxy_auth REQUIRED"
         "\nhttp_access allow known"
         "\nhttp_access deny all"
         "\nvisible_hostname squid.test"
         "\ncache deny all"
         "\ncache_mem 1 MB"
         "\nmax_filedescriptors 1024"
         "\npinger_enable off"
         "\nnetdb_filename none"
         "\npid_filename none"
         "\naccess_log none"
         "\ncache_log /dev/null"
         "\ncoredump_dir none"
         "\nshutdown_lifetime 0 seconds\n";
}

}  // namespace

Squid::Squid(std::string_view user, std::string_view password) {
  const std::string helper = directory_.Write("helper.sh", AuthenticationHelper(user, password));
  Start([&](int port) {
    const std::string file = directory_.Write("squid.conf", SquidConfiguration(port, helper));
    return std::vector<std::string>{FindProgram("squid"), "-N", "-d", "1", "-n", SquidName(port), "-f", file};
  });
}

// A Squid that is killed leaves its shared memory behind, and ending in order would take it a second.
Squid::~Squid() {
  std::error_code ignored;
  const std::string prefix = SquidName(port()) + '-';
  for (const auto& entry : std::filesystem::directory_iterator("/dev/shm", ignored)) {
    if (entry.path().filename().string().starts_with(prefix)) std::filesystem::remove(entry.path(), ignored);
  }
}

// ---- microsocks

Microsocks::Microsocks(const std::string& user, const std::string& password) {
  Start([&](int port) {
    std::vector<std::string> command = {FindProgram("microsocks"), "-i", "127.0.0.1", "-p", std::to_string(port)};
    if (!user.empty()) command.insert(command.end(), {"-u", user, "-P", password});
    return command;
  });
}

}  // namespace alibabacloud::test
