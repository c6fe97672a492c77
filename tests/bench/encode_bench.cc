// Encoding and signing a typed request, as a call does it, against the least code that could do it.

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "alibabacloud/ecs/attach_network_interface.h"
#include "alibabacloud/ecs/describe_network_interfaces.h"
#include "auth/signer.h"
#include "base/random.h"
#include "bench.h"
#include "call/request_builder.h"
#include "ecs/generated/actions.h"

namespace alibabacloud::bench {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::string_view kKeyId = "LTAI5tBenchBenchBenchBen";
constexpr std::string_view kSecret = "benchbenchbenchbenchbenchbench";
constexpr std::string_view kNonce = "15215528852396c1d7b3a1c0f54e0d6b";
constexpr std::string_view kTimestamp = "2016-02-23T12:46:24Z";

// ---- The baseline: parameters that are text already, views to them sorted, a table for percent-encoding, buffers of
// the right size from the start, and one call of libcrypto's HMAC().

class LeastSigner {
 public:
  LeastSigner() {
    constexpr char kDigits[] = "0123456789ABCDEF";
    for (unsigned byte = 0; byte < 256; ++byte) {
      const bool plain = std::isalnum(static_cast<int>(byte)) != 0 || std::strchr("-_.~", static_cast<int>(byte));
      if (plain && byte != 0) {
        table_[byte] = {static_cast<char>(byte), 0, 0, 1};
      } else {
        table_[byte] = {'%', kDigits[byte >> 4], kDigits[byte & 15], 3};
      }
    }
  }

  [[nodiscard]] std::string FormOf(const std::vector<Pair>& own, std::string_view action) const {
    std::vector<Pair> all;
    all.reserve(own.size() + 8);
    all = own;
    all.insert(all.end(), {{"Action", action},
                           {"Version", "2014-05-26"},
                           {"Format", "JSON"},
                           {"AccessKeyId", kKeyId},
                           {"SignatureMethod", "HMAC-SHA1"},
                           {"SignatureVersion", "1.0"},
                           {"SignatureNonce", kNonce},
                           {"Timestamp", kTimestamp}});
    std::sort(all.begin(), all.end());
    std::size_t bytes = 0;
    for (const auto& [key, value] : all) bytes += 3 * (key.size() + value.size()) + 2;
    std::string form(bytes + 100, '\0');
    char* out = form.data();
    for (const auto& [key, value] : all) {
      if (out != form.data()) *out++ = '&';
      out = Encode(key, out);
      *out++ = '=';
      out = Encode(value, out);
    }
    const std::string signature = Signature({form.data(), static_cast<std::size_t>(out - form.data())});
    constexpr std::string_view kKey = "&Signature=";
    out = std::copy(kKey.begin(), kKey.end(), out);
    out = Encode(signature, out);
    form.resize(static_cast<std::size_t>(out - form.data()));
    return form;
  }

 private:
  using Encoded = std::array<char, 4>;  // The last one is the size.

  char* Encode(std::string_view text, char* out) const {
    for (const char c : text) {
      const Encoded& encoded = table_[static_cast<unsigned char>(c)];
      std::memcpy(out, encoded.data(), 3);
      out += encoded[3];
    }
    return out;
  }

  [[nodiscard]] std::string Signature(std::string_view form) const {
    constexpr std::string_view kPrefix = "POST&%2F&";
    std::string to_sign(kPrefix.size() + 3 * form.size(), '\0');
    char* const end = Encode(form, std::copy(kPrefix.begin(), kPrefix.end(), to_sign.data()));
    const std::string key = std::string(kSecret) + '&';
    std::array<unsigned char, 20> digest{};
    HMAC(EVP_sha1(), key.data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char*>(to_sign.data()),
         static_cast<std::size_t>(end - to_sign.data()), digest.data(), nullptr);
    std::string text(28, '\0');
    EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), digest.data(), static_cast<int>(digest.size()));
    return text;
  }

  std::array<Encoded, 256> table_{};
};

// ---- The subject: what a call does with a typed request before it hands it to the transport

class CallSide {
 public:
  CallSide(const schema::Action& action, schema::ConstObject request) : action_(action), request_(request) {
    credentials_.access_key_id = kKeyId;
    credentials_.access_key_secret = SecretString(kSecret);
  }

  [[nodiscard]] internal::ParameterList Parameters() const {
    auto built = internal::BuildParameters(ecs::tables::kProduct, action_, request_, {}, {}, internal::SystemRandom());
    return std::get<internal::ParameterList>(std::move(built));
  }

  [[nodiscard]] internal::SignedRequest Sign(const internal::ParameterList& parameters) const {
    return internal::SignerFor(SignatureVersion::kV1)
        .Sign(parameters, {.credentials = credentials_,
                           .method = HttpMethod::kPost,
                           .action = action_.name,
                           .version = "2014-05-26",
                           .format = ResponseFormat::kJson,
                           .timestamp = kTimestamp,
                           .nonce = kNonce,
                           .host = "ecs.cn-hangzhou.aliyuncs.com"});
  }

 private:
  const schema::Action& action_;
  const schema::ConstObject request_;
  Credentials credentials_;
};

void Run(const Plan& plan, const std::string& what, const schema::Action& action, schema::ConstObject request) {
  const CallSide call(action, request);
  const LeastSigner least;
  const internal::ParameterList parameters = call.Parameters();
  std::vector<Pair> own;
  for (std::size_t i = 0; i < parameters.size(); ++i) own.emplace_back(parameters.key(i), parameters.value(i));
  if (call.Sign(parameters).body.view() != least.FormOf(own, action.name)) {
    std::cerr << "the two sides make different requests\n";
    std::exit(1);
  }
  const Work signing = Repeat([&] { Keep(call.Sign(parameters)); });
  const Work all = Repeat([&] { Keep(call.Sign(call.Parameters())); });
  const Work baseline = Repeat([&] { Keep(least.FormOf(own, action.name)); });
  const std::string row = "encode + sign, " + what + ", against the least code";
  PrintRow(row, Compare(plan, all, baseline), Clock::kCpu, Bound::kAtMost, 1.5);
  PrintRow("  of which signing alone", Compare(plan, signing, baseline), Clock::kCpu, Bound::kAtMost, 1.5);
}

ecs::AttachNetworkInterfaceRequest SmallRequest() {
  return {.instance_id = "i-bp1iqhqrydjljpmosdyu",
          .network_interface_id = "eni-bp1h8nbl0ywfb5tnsgwf",
          .region_id = "cn-hangzhou"};
}

// 60 parameters: 8 scalars, 12 items of lists and 20 tags of two each.
ecs::DescribeNetworkInterfacesRequest LargeRequest() {
  ecs::DescribeNetworkInterfacesRequest request{.max_results = 100,
                                                .region_id = "cn-hangzhou",
                                                .resource_group_id = "rg-acfmxazb4ph6aiy",
                                                .security_group_id = "sg-bp1fg655nh68xyz9i",
                                                .status = "InUse",
                                                .type = "Secondary",
                                                .vpc_id = "vpc-bp1qpo0kug3a20qqe9h6v",
                                                .vswitch_id = "vsw-bp16usj2p27htro3y8l9p"};
  for (int i = 0; i < 8; ++i) request.network_interface_id.push_back("eni-bp125p95hhdhn3ot4om" + std::to_string(i));
  for (int i = 0; i < 4; ++i) request.private_ip_address.push_back("192.168.0." + std::to_string(i));
  for (int i = 0; i < 20; ++i) {
    request.tag.push_back({.key = "team/" + std::to_string(i), .value = "billing & accounts " + std::to_string(i)});
  }
  return request;
}

}  // namespace
}  // namespace alibabacloud::bench

int main(int argc, char** argv) {
  using namespace alibabacloud;
  const bench::Plan plan = bench::ReadPlan(argc, argv);
  const ecs::AttachNetworkInterfaceRequest small = bench::SmallRequest();
  const ecs::DescribeNetworkInterfacesRequest large = bench::LargeRequest();
  bench::Run(plan, "3 parameters", ecs::tables::kAttachNetworkInterfaceAction, small);
  bench::Run(plan, "60 parameters", ecs::tables::kDescribeNetworkInterfacesAction, large);
}
