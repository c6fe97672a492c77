#include "transport/tls_options.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>
#include <system_error>
#include <variant>
#include <vector>

#include "base/ascii.h"
#include "base/regular_file.h"
#include "base/utf8.h"
#include "transport/pem.h"

namespace alibabacloud::internal {

namespace {

// The bundles of operating systems have a quarter of a MiB.
constexpr std::size_t kMaxCaBytes = std::size_t{16} << 20;
constexpr std::size_t kMaxPemBytes = std::size_t{1} << 20;

// ---- What contradicts itself

struct Given {
  const char* name;
  std::string_view value;
};

std::string MoreThanOneOf(const std::vector<Given>& alternatives) {
  const Given* first = nullptr;
  for (const Given& one : alternatives) {
    if (one.value.empty()) continue;
    if (first != nullptr) {
      return std::string(first->name) + " and " + one.name + " are both given, expected one of them";
    }
    first = &one;
  }
  return {};
}

std::string MissingPartner(const TlsOptions& tls) {
  const bool certificate = !tls.client_certificate_file.empty() || !tls.client_certificate_pem.empty();
  const bool key = !tls.client_key_file.empty() || !tls.client_key_pem.empty();
  if (certificate && !key) {
    return "a client certificate is given without its key, expected tls.client_key_file or tls.client_key_pem";
  }
  if (key && !certificate) {
    return "a client key is given without its certificate, expected tls.client_certificate_file or "
           "tls.client_certificate_pem";
  }
  return tls.client_key_password.empty() || key ? "" : "tls.client_key_password is given without a client key";
}

// libcurl takes these as C strings and would see the part before a NUL only.
std::string HoldsNul(const TlsOptions& tls) {
  for (const Given& one : {Given{"tls.ca_file", tls.ca_file}, Given{"tls.ca_path", tls.ca_path},
                           Given{"tls.client_certificate_file", tls.client_certificate_file},
                           Given{"tls.client_key_file", tls.client_key_file},
                           Given{"tls.client_key_password", tls.client_key_password.view()}}) {
    if (one.value.find('\0') != std::string_view::npos) return std::string(one.name) + " holds a NUL character";
  }
  return {};
}

// ---- What is not what it should be

std::string CannotBeRead(const Given& file, const FileError& fault) {
  return std::string(file.name) + ' ' + Quoted(file.value) + " cannot be read: " + fault.reason;
}

std::string CertificateProblem(std::string_view pem) {
  const PemContent content = ScanPem(pem);
  if (content.damaged) return "holds a damaged PEM block";
  return content.certificates > 0 ? "" : "holds no certificate in PEM form (-----BEGIN CERTIFICATE-----)";
}

std::string KeyProblem(std::string_view pem, bool has_password) {
  const PemContent content = ScanPem(pem);
  if (content.damaged) return "holds a damaged PEM block";
  if (content.keys == 0) return "holds no private key in PEM form (-----BEGIN PRIVATE KEY-----)";
  if (content.encrypted_key && !has_password) return "is encrypted, and tls.client_key_password is not given";
  if (!content.encrypted_key && has_password) return "is not encrypted, but tls.client_key_password is given";
  return {};
}

// Applies `problem_of` to the text, or to what the file holds; nothing is wrong with what is not given.
template <class ProblemOf>
std::string MaterialProblem(const Given& file, const Given& pem, const ProblemOf& problem_of) {
  std::string problem;
  if (!pem.value.empty()) {
    problem = problem_of(pem.value);
    return problem.empty() ? problem : std::string(pem.name) + ' ' + problem;
  }
  if (file.value.empty()) return {};
  const auto read = ReadRegularFile(std::string(file.value), kMaxPemBytes);
  if (const auto* fault = std::get_if<FileError>(&read)) return CannotBeRead(file, *fault);
  problem = problem_of(std::get<RegularFile>(read).content.view());
  return problem.empty() ? problem : std::string(file.name) + ' ' + Quoted(file.value) + ' ' + problem;
}

bool IsHexDigit(char c) { return IsDigit(c) || (ToLower(c) >= 'a' && ToLower(c) <= 'f'); }

// As `openssl rehash` names certificates: eight hex digits, a point and a number.
bool IsHashName(std::string_view name) {
  if (name.size() < 10 || name[8] != '.') return false;
  for (const char c : name.substr(0, 8)) {
    if (!IsHexDigit(c)) return false;
  }
  return IsDigit(name[9]);
}

// TLS libraries look files up by name and say nothing about a directory that cannot be of any use. They would also wait
// for a writer to a pipe.
std::string DirectoryProblem(const std::string& path) {
  if (path.empty()) return {};
  const std::string name = "tls.ca_path " + Quoted(path);
  std::error_code error;
  std::filesystem::directory_iterator entry(path, error);
  if (error) return name + " is not a directory that can be read: " + error.message();
  bool has_certificate = false;
  for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
    if (!IsHashName(entry->path().filename().string())) continue;
    has_certificate = true;
    const std::string file = entry->path().string();
    if (const auto fault = FindFileFault(file, kMaxCaBytes)) return CannotBeRead({"tls.ca_path", file}, *fault);
  }
  if (has_certificate) return {};
  return name + " holds no certificate named by its hash, such as 1a2b3c4d.0 (see openssl rehash)";
}

// ---- What this libcurl cannot do

// The TLS library in use: of several, those in parentheses are not.
std::string TlsLibrary() {
  std::string_view names = curl_version_info(CURLVERSION_NOW)->ssl_version;
  while (names.starts_with('(')) names.remove_prefix(std::min(names.find(' '), names.size() - 1) + 1);
  return std::string(names.substr(0, names.find_first_of("/ ")));
}

// libcurl accepts a client certificate in memory with any TLS library, and some then ignore it.
std::string BlobProblem(const TlsOptions& tls) {
  const std::string_view name = !tls.client_certificate_pem.empty() ? "tls.client_certificate_pem"
                                : !tls.client_key_pem.empty()       ? "tls.client_key_pem"
                                                                    : "";
  if (name.empty()) return {};
  const std::string library = TlsLibrary();
  for (const std::string_view able : {"OpenSSL", "LibreSSL", "BoringSSL", "AWS-LC", "quictls"}) {
    if (library == able) return {};
  }
  return std::string(name) + " needs a libcurl with OpenSSL, and this one has " + library;
}

// ---- Handing over

// libcurl knows the same options twice: for the server and for an HTTPS proxy.
struct PeerOptions {
  CURLoption version;
  CURLoption ca_file;
  CURLoption ca_path;
  CURLoption ca_pem;
};
constexpr PeerOptions kServer = {CURLOPT_SSLVERSION, CURLOPT_CAINFO, CURLOPT_CAPATH, CURLOPT_CAINFO_BLOB};
constexpr PeerOptions kProxy = {CURLOPT_PROXY_SSLVERSION, CURLOPT_PROXY_CAINFO, CURLOPT_PROXY_CAPATH,
                                CURLOPT_PROXY_CAINFO_BLOB};

curl_blob Borrow(std::string_view text) {
  return {.data = const_cast<char*>(text.data()), .len = text.size(), .flags = CURL_BLOB_NOCOPY};
}

void SetBlob(CurlOptions& options, const char* name, CURLoption option, std::string_view text) {
  const curl_blob blob = Borrow(text);
  options.Set(name, option, &blob);
}

void ApplyToPeer(const PeerOptions& peer, const TlsOptions& tls, CurlOptions& options) {
  const bool tls13 = tls.min_version == TlsVersion::kTls13;
  options.Set("tls.min_version", peer.version,
              static_cast<long>(tls13 ? CURL_SSLVERSION_TLSv1_3 : CURL_SSLVERSION_TLSv1_2));
  if (tls.ca_file.empty() && tls.ca_path.empty() && tls.ca_pem.empty()) return;
  // libcurl has a file and a directory of the system's authorities, and replacing one leaves it the other.
  options.Clear(peer.ca_file);
  options.Clear(peer.ca_path);
  if (!tls.ca_file.empty()) options.Set("tls.ca_file", peer.ca_file, tls.ca_file.c_str());
  if (!tls.ca_path.empty()) options.Set("tls.ca_path", peer.ca_path, tls.ca_path.c_str());
  if (!tls.ca_pem.empty()) SetBlob(options, "tls.ca_pem", peer.ca_pem, tls.ca_pem);
}

// What a caller names may be rewritten.
void ReadFilesEachTime(const TlsOptions& tls, CurlOptions& options) {
#if CURL_AT_LEAST_VERSION(7, 87, 0)
  // libcurl with OpenSSL would remember for a day what it has found in a file of authorities. For the system's file
  // that saves milliseconds with each connection.
  if (!tls.ca_file.empty()) options.SetIfKnown(CURLOPT_CA_CACHE_TIMEOUT, 0L);
#endif
  // A resumed session goes by the certificates of the handshake that began it.
  const bool has_files = !tls.ca_file.empty() || !tls.ca_path.empty() || !tls.client_certificate_file.empty() ||
                         !tls.client_key_file.empty();
  if (has_files) options.SetIfKnown(CURLOPT_SSL_SESSIONID_CACHE, 0L);
}

void ApplyClientCertificate(const TlsOptions& tls, CurlOptions& options) {
  if (!tls.client_certificate_file.empty()) {
    options.Set("tls.client_certificate_file", CURLOPT_SSLCERT, tls.client_certificate_file.c_str());
  } else if (!tls.client_certificate_pem.empty()) {
    SetBlob(options, "tls.client_certificate_pem", CURLOPT_SSLCERT_BLOB, tls.client_certificate_pem);
  } else {
    return;
  }
  if (!tls.client_key_file.empty()) {
    options.Set("tls.client_key_file", CURLOPT_SSLKEY, tls.client_key_file.c_str());
  } else {
    SetBlob(options, "tls.client_key_pem", CURLOPT_SSLKEY_BLOB, tls.client_key_pem.view());
  }
  // Set even when empty: without a password OpenSSL would ask for one on the terminal.
  SecretString password = tls.client_key_password;
  password.Append(std::string_view("\0", 1));
  options.Set("tls.client_key_password", CURLOPT_KEYPASSWD, password.view().data());
}

}  // namespace

std::string TlsProblem(const TlsOptions& tls) {
  const Given certificate_file{"tls.client_certificate_file", tls.client_certificate_file};
  const Given certificate_pem{"tls.client_certificate_pem", tls.client_certificate_pem};
  const Given key_file{"tls.client_key_file", tls.client_key_file};
  const Given key_pem{"tls.client_key_pem", tls.client_key_pem.view()};
  const Given ca_pem{"tls.ca_pem", tls.ca_pem};
  std::string problem =
      MoreThanOneOf({{"tls.ca_file", tls.ca_file}, {"tls.ca_path", tls.ca_path}, {"tls.ca_pem", tls.ca_pem}});
  if (problem.empty()) problem = MoreThanOneOf({certificate_file, certificate_pem});
  if (problem.empty()) problem = MoreThanOneOf({key_file, key_pem});
  if (problem.empty()) problem = MissingPartner(tls);
  if (problem.empty()) problem = HoldsNul(tls);
  if (problem.empty()) problem = TlsFileProblem(tls);
  if (problem.empty()) problem = DirectoryProblem(tls.ca_path);
  if (problem.empty()) problem = MaterialProblem({}, ca_pem, CertificateProblem);
  if (problem.empty()) problem = MaterialProblem(certificate_file, certificate_pem, CertificateProblem);
  if (problem.empty()) {
    problem = MaterialProblem(key_file, key_pem,
                              [&](std::string_view pem) { return KeyProblem(pem, !tls.client_key_password.empty()); });
  }
  if (problem.empty()) problem = BlobProblem(tls);
  return problem;
}

std::string TlsFileProblem(const TlsOptions& tls) {
  const auto problem_of = [](const char* name, const std::string& path, std::size_t max_bytes) {
    const auto fault = path.empty() ? std::nullopt : FindFileFault(path, max_bytes);
    return fault ? CannotBeRead({name, path}, *fault) : std::string();
  };
  std::string problem = problem_of("tls.ca_file", tls.ca_file, kMaxCaBytes);
  if (problem.empty()) problem = problem_of("tls.client_certificate_file", tls.client_certificate_file, kMaxPemBytes);
  if (problem.empty()) problem = problem_of("tls.client_key_file", tls.client_key_file, kMaxPemBytes);
  return problem;
}

void ApplyTls(const TlsOptions& tls, CurlOptions& options) {
  options.Set("TLS verification", CURLOPT_SSL_VERIFYPEER, 1L);
  options.Set("TLS host verification", CURLOPT_SSL_VERIFYHOST, 2L);
  ApplyToPeer(kServer, tls, options);
  const bool https_proxies = (curl_version_info(CURLVERSION_NOW)->features & CURL_VERSION_HTTPS_PROXY) != 0;
  if (https_proxies) ApplyToPeer(kProxy, tls, options);
  ReadFilesEachTime(tls, options);
  ApplyClientCertificate(tls, options);
}

}  // namespace alibabacloud::internal
