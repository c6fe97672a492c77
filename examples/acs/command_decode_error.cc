#include "arguments.h"
#include "codec/error_body.h"
#include "commands.h"
#include "failure.h"
#include "text_io.h"

namespace acs {

namespace {

Json ClassNames(const alibabacloud::Error& error) {
  Json names = Json::array();
  for (const alibabacloud::ErrorClass error_class : error.Classes())
    names.push_back(alibabacloud::ToString(error_class));
  return names;
}

Json DetailOf(const alibabacloud::Error& error) {
  if (!error.access_denied) return nullptr;
  const alibabacloud::AccessDeniedDetail& detail = *error.access_denied;
  return {{"auth_action", detail.auth_action},
          {"auth_principal_type", detail.auth_principal_type},
          {"auth_principal_owner_id", detail.auth_principal_owner_id},
          {"auth_principal_display_name", detail.auth_principal_display_name},
          {"policy_type", detail.policy_type},
          {"no_permission_type", detail.no_permission_type},
          {"encoded_diagnostic_message", detail.encoded_diagnostic_message}};
}

}  // namespace

void DecodeError(const std::vector<std::string>& arguments) {
  const Arguments parsed(arguments,
                         {.words = "at most one FILE", .max_words = 1, .options = {"status", "content-type"}});
  const auto status = parsed.Value("status");
  if (!status) throw UsageError("decode-error needs --status N");
  const alibabacloud::Error error = alibabacloud::internal::ErrorFromReply(
      ParseNumber("status", *status, 100, 999), parsed.Value("content-type").value_or(""), ReadInput(parsed.FileAt(0)));
  PrintJson({{"kind", alibabacloud::ToString(error.kind)},
             {"code", error.code},
             {"classes", ClassNames(error)},
             {"message", error.message},
             {"request_id", error.request_id},
             {"http_status", error.http_status},
             {"host_id", error.host_id},
             {"recommend", error.recommend},
             {"access_denied", DetailOf(error)}});
}

}  // namespace acs
