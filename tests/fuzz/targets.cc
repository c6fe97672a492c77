#include "fuzz/targets.h"

#include <array>

namespace alibabacloud::test {

std::span<const FuzzTarget> FuzzTargets() {
  static constexpr std::array kTargets = {
      FuzzTarget{"json", FuzzJson},
      FuzzTarget{"xml", FuzzXml},
      FuzzTarget{"error_body", FuzzErrorBody},
      FuzzTarget{"reply_headers", FuzzReplyHeaders},
      FuzzTarget{"request_json", FuzzRequestJson},
      FuzzTarget{"parameters", FuzzParameters},
      FuzzTarget{"trace_context", FuzzTraceContext},
      FuzzTarget{"endpoint", FuzzEndpoint},
      FuzzTarget{"options", FuzzOptions},
      FuzzTarget{"retry", FuzzRetry},
      FuzzTarget{"ini_profile", FuzzIniProfile},
      FuzzTarget{"cli_profile", FuzzCliProfile},
      FuzzTarget{"secret_json", FuzzSecretJson},
      FuzzTarget{"command_line", FuzzCommandLine},
      FuzzTarget{"time", FuzzTime},
      FuzzTarget{"text", FuzzText},
  };
  return kTargets;
}

}  // namespace alibabacloud::test
