#include "codec/error_body.h"

#include <algorithm>
#include <array>
#include <utility>

#include "alibabacloud/schema/table.h"
#include "base/ascii.h"
#include "base/utf8.h"
#include "codec/json_reader.h"
#include "codec/object_ops.h"
#include "codec/struct_builder.h"
#include "codec/xml_reader.h"

namespace alibabacloud {

namespace internal {

namespace {

constexpr std::size_t kMaxShownMessage = 200;

using AccessDenied = ErrorEnvelope::AccessDenied;

template <class T>
constexpr schema::Field MakeField(std::string_view name, std::size_t offset) {
  return {.name = name,
          .item_name = {},
          .type = schema::TypeOf<T>(),
          .offset = static_cast<std::uint32_t>(offset),
          .style = schema::Style::kRepeat,
          .flags = 0};
}

constexpr schema::Field DetailField(std::string_view name, std::size_t offset) {
  return MakeField<std::optional<std::string>>(name, offset);
}
constexpr std::array kDetailFields = {
    DetailField("AuthAction", offsetof(AccessDenied, auth_action)),
    DetailField("AuthPrincipalDisplayName", offsetof(AccessDenied, auth_principal_display_name)),
    DetailField("AuthPrincipalOwnerId", offsetof(AccessDenied, auth_principal_owner_id)),
    DetailField("AuthPrincipalType", offsetof(AccessDenied, auth_principal_type)),
    DetailField("EncodedDiagnosticMessage", offsetof(AccessDenied, encoded_diagnostic_message)),
    DetailField("NoPermissionType", offsetof(AccessDenied, no_permission_type)),
    DetailField("PolicyType", offsetof(AccessDenied, policy_type))};
constexpr schema::Struct kDetail = {.name = "Error.AccessDeniedDetail", .fields = kDetailFields, .aliases = {}};

}  // namespace

}  // namespace internal

template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<internal::AccessDenied> = &internal::kDetail;

namespace internal {

namespace {

constexpr schema::Field TextField(std::string_view name, std::size_t offset) {
  return MakeField<std::string>(name, offset);
}
constexpr std::array kFields = {
    MakeField<AccessDenied>("AccessDeniedDetail", offsetof(ErrorEnvelope, access_denied_detail)),
    TextField("Code", offsetof(ErrorEnvelope, code)),
    TextField("HostId", offsetof(ErrorEnvelope, host_id)),
    TextField("Message", offsetof(ErrorEnvelope, message)),
    TextField("Recommend", offsetof(ErrorEnvelope, recommend)),
    TextField("RequestId", offsetof(ErrorEnvelope, request_id))};
constexpr std::array kAliases = {
    schema::Alias{"code", 1},      schema::Alias{"hostId", 2},       schema::Alias{"message", 3},
    schema::Alias{"recommend", 4}, schema::Alias{"requestId", 5},    schema::Alias{"errorCode", 1},
    schema::Alias{"requestid", 5}, schema::Alias{"errorMessage", 3}, schema::Alias{"accessDeniedDetail", 0}};
constexpr schema::Struct kEnvelope = {.name = "Error", .fields = kFields, .aliases = kAliases};

std::optional<AccessDeniedDetail> TakeDetail(AccessDenied& detail) {
  if (!IsSet(schema::ConstObject(kDetail, &detail))) return std::nullopt;
  const auto take = [](std::optional<std::string>& text) { return std::move(text).value_or(std::string()); };
  return AccessDeniedDetail{.auth_action = take(detail.auth_action),
                            .auth_principal_type = take(detail.auth_principal_type),
                            .auth_principal_owner_id = take(detail.auth_principal_owner_id),
                            .auth_principal_display_name = take(detail.auth_principal_display_name),
                            .policy_type = take(detail.policy_type),
                            .no_permission_type = take(detail.no_permission_type),
                            .encoded_diagnostic_message = take(detail.encoded_diagnostic_message)};
}

// XML is written with line breaks around its text, and some codes and messages of ENS end in a tab.
void TrimStrings(ErrorEnvelope& envelope) {
  AccessDenied& detail = envelope.access_denied_detail;
  for (std::string* text :
       {&envelope.code, &envelope.host_id, &envelope.message, &envelope.recommend, &envelope.request_id}) {
    *text = Trim(*text);
  }
  for (std::optional<std::string>* text :
       {&detail.auth_action, &detail.auth_principal_display_name, &detail.auth_principal_owner_id,
        &detail.auth_principal_type, &detail.encoded_diagnostic_message, &detail.no_permission_type,
        &detail.policy_type}) {
    if (*text) **text = Trim(**text);
  }
}

char FirstCharacter(std::string_view text) {
  const std::size_t start = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
  return start == std::string_view::npos ? '\0' : text[start];
}

std::string Flatten(std::string_view text) {
  std::string flat;
  for (const char c : text) {
    const bool space = c == ' ' || (c >= '\t' && c <= '\r');
    if (!space) flat += c;
    if (space && !flat.empty() && flat.back() != ' ') flat += ' ';
  }
  while (!flat.empty() && flat.back() == ' ') flat.pop_back();
  return flat;
}

// Between <title> and </title>, in any case. A title stands at the beginning of a page.
std::string HtmlTitle(std::string_view body) {
  constexpr std::size_t kMaxHead = std::size_t{16} << 10;
  const std::string lower = ToLower(body.substr(0, kMaxHead));
  const std::size_t open = lower.find("<title");
  const std::size_t begin = open == std::string::npos ? open : lower.find('>', open);
  const std::size_t end = begin == std::string::npos ? begin : lower.find("</title", begin);
  if (end == std::string::npos) return {};
  return Flatten(body.substr(begin + 1, end - begin - 1));
}

}  // namespace

const schema::Struct& SchemaOf(const ErrorEnvelope* /*envelope*/) noexcept { return kEnvelope; }

std::optional<ErrorEnvelope> ReadErrorEnvelope(std::string_view body, const LimitOptions& limits) {
  const bool is_xml = FirstCharacter(body) == '<';
  if (body.size() > (is_xml ? limits.max_xml_bytes : limits.max_json_bytes)) return std::nullopt;
  ErrorEnvelope envelope;
  StructBuilder builder(schema::MutableObject(envelope), {.max_decoded_bytes = limits.max_decoded_bytes});
  const ReadResult read = is_xml ? ReadXml(body, builder) : ReadJson(body, builder);
  if (!read.ok) return std::nullopt;
  TrimStrings(envelope);
  // An object or a list under this name, which is kept as JSON, is something else than the code of an error.
  if (envelope.code.empty() || envelope.code[0] == '{' || envelope.code[0] == '[') return std::nullopt;
  return envelope;
}

Error ErrorFromEnvelope(int http_status, ErrorEnvelope envelope) {
  return {.kind = ErrorKind::kService,
          .code = std::move(envelope.code),
          .message = std::move(envelope.message),
          .request_id = std::move(envelope.request_id),
          .http_status = http_status,
          .host_id = std::move(envelope.host_id),
          .recommend = std::move(envelope.recommend),
          .access_denied = TakeDetail(envelope.access_denied_detail)};
}

std::string DescribeForeignBody(int http_status, std::string_view content_type, std::string_view body) {
  const std::string status = "HTTP status " + std::to_string(http_status);
  if (FirstCharacter(body) == '\0') return status + " with an empty body";
  const bool html = FirstCharacter(body) == '<' && ToLower(body.substr(0, 1024)).find("<html") != std::string::npos;
  if (html) {
    const std::string title = HtmlTitle(body);
    return status + " with an HTML page" + (title.empty() ? "" : ": " + EscapeForDisplay(title, kMaxShownMessage));
  }
  const std::string type = content_type.empty() ? "" : " of type " + EscapeForDisplay(content_type, 64);
  return status + " with a body" + type + " that is no error of the service: " +
         EscapeForDisplay(Flatten(body.substr(0, kMaxShownMessage)), kMaxShownMessage);
}

Error ErrorFromReply(int http_status, std::string_view content_type, std::string_view body,
                     const LimitOptions& limits) {
  if (std::optional<ErrorEnvelope> envelope = ReadErrorEnvelope(body, limits)) {
    return ErrorFromEnvelope(http_status, *std::move(envelope));
  }
  const bool success = http_status >= 200 && http_status < 300;
  return {.kind = success ? ErrorKind::kDecode : ErrorKind::kService,
          .message = DescribeForeignBody(http_status, content_type, body),
          .http_status = http_status,
          .body = BeginningOf(body)};
}

// A message may repeat the whole text that the service signed, which is compared with what was signed here; an encoded
// message is of use as a whole only.
void ForEachText(Error& error, const std::function<void(std::string& text, std::size_t max_bytes)>& function) {
  constexpr std::size_t kMaxLink = 2048;
  function(error.code, kMaxErrorName);
  function(error.message, kMaxErrorMessage);
  function(error.request_id, kMaxErrorName);
  function(error.host_id, kMaxErrorName);
  function(error.recommend, kMaxLink);
  function(error.body, kMaxErrorMessage);
  if (!error.access_denied) return;
  AccessDeniedDetail& detail = *error.access_denied;
  for (std::string* name : {&detail.auth_action, &detail.auth_principal_type, &detail.auth_principal_owner_id,
                            &detail.auth_principal_display_name, &detail.policy_type, &detail.no_permission_type}) {
    function(*name, kMaxErrorName);
  }
  function(detail.encoded_diagnostic_message, kMaxErrorMessage);
}

void CutTexts(Error& error) {
  ForEachText(error, [](std::string& text, std::size_t max_bytes) { text = CutText(std::move(text), max_bytes); });
}

std::string BeginningOf(std::string_view body) {
  constexpr std::size_t kMaxShown = 512;
  return EscapeForDisplay(body, kMaxShown);
}

}  // namespace internal

}  // namespace alibabacloud
