#include "transport/curl_easy.h"

#include <dlfcn.h>
#include <sys/stat.h>

#include <cstdlib>
#include <utility>

#include "base/utf8.h"
#include "transport/proxy_options.h"
#include "transport/tls_options.h"

namespace alibabacloud::internal {

namespace {

// A resolver's thread that libcurl has left behind, see ApplyProtocol(), still runs its code: that must stay when this
// library is unloaded, and libcurl with it.
void PinLibcurl() {
  Dl_info libcurl{};
  Dl_info own{};
  if (dladdr(reinterpret_cast<void*>(&curl_global_init), &libcurl) == 0) return;
  if (dladdr(reinterpret_cast<void*>(&PinLibcurl), &own) == 0 || own.dli_fbase == libcurl.dli_fbase) return;
  // Never closed, on purpose.
  static_cast<void>(dlopen(libcurl.dli_fname, RTLD_LAZY | RTLD_NOLOAD | RTLD_NODELETE));
}

// libcurl opens the file of this variable when it is initialised, which waits for the reader of a pipe.
std::string KeyLogProblem() {
  const char* const file = std::getenv("SSLKEYLOGFILE");
  struct stat status {};
  if (file == nullptr || stat(file, &status) != 0 || !S_ISFIFO(status.st_mode)) return {};
  return "SSLKEYLOGFILE names a pipe, which can block calls: " + Quoted(file) + "; unset it or name a regular file";
}

// What went wrong, or nothing.
std::string InitialiseOnce() {
  if (std::string problem = KeyLogProblem(); !problem.empty()) return problem;
  PinLibcurl();
  const CURLcode code = curl_global_init(CURL_GLOBAL_DEFAULT);
  return code == CURLE_OK ? "" : std::string("libcurl cannot be initialised: ") + curl_easy_strerror(code);
}

// libcurl's own initialisation is thread-safe only through a static like this one with older versions. A fork meanwhile
// would leave the static half-constructed in the new process: the guard delays it.
bool InitialiseCurl(std::string& problem) {
  const OpenSslGuard guard;
  if (!guard) {
    problem = kProcessIsExiting;
    return false;
  }
  // Never destroyed: calls at exit need it.
  static const std::string& initialisation_problem = *new std::string(InitialiseOnce());
  problem = initialisation_problem;
  return problem.empty();
}

void ApplyProtocol(CurlOptions& options) {
  options.Set("NOSIGNAL", CURLOPT_NOSIGNAL, 1L);
  options.Set("PROTOCOLS", CURLOPT_PROTOCOLS_STR, "http,https");
  options.Set("FOLLOWLOCATION", CURLOPT_FOLLOWLOCATION, 0L);
  // One connection carries one request at a time, unless an event loop asks for more.
  options.Set("HTTP_VERSION", CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
  options.Set("ACCEPT_ENCODING", CURLOPT_ACCEPT_ENCODING, "gzip");
  options.Set("TCP_KEEPALIVE", CURLOPT_TCP_KEEPALIVE, 1L);
#if CURL_AT_LEAST_VERSION(7, 87, 0)
  // A name server that never answers must not outlast the deadline: its thread is left behind, to end by itself.
  options.Set("QUICK_EXIT", CURLOPT_QUICK_EXIT, 1L);
#endif
}

}  // namespace

CurlEasy MakeCurlEasy(const TlsOptions& tls, const ProxyOptions& proxy, std::string& problem) {
  problem = ProxyProblem(proxy);
  if (problem.empty()) problem = TlsProblem(tls);
  if (!problem.empty()) return nullptr;
  if (!InitialiseCurl(problem)) return nullptr;
  const ForkGuard guard;
  CurlEasy easy(curl_easy_init());
  if (!easy) {
    problem = "libcurl could not make a handle";
    return nullptr;
  }
  CurlOptions options(easy.get());
  ApplyProtocol(options);
  ApplyTls(tls, options);
  if (!proxy.url.empty()) options.Set("proxy.url", CURLOPT_PROXY, ProxyUrl(proxy).view().data());
  problem = options.problem();
  return problem.empty() ? std::move(easy) : nullptr;
}

CurlMulti MakeCurlMulti(std::string& problem) {
  if (!InitialiseCurl(problem)) return nullptr;
  const ForkGuard guard;
  CurlMulti multi(curl_multi_init());
  if (!multi) problem = "libcurl could not make a handle";
  return multi;
}

}  // namespace alibabacloud::internal
