#include "testing/response_body.h"

#include "alibabacloud/schema/table.h"
#include "base/replace_all.h"
#include "codec/error_body.h"
#include "codec/json_reader.h"
#include "codec/json_writer.h"
#include "codec/object_ops.h"
#include "codec/struct_builder.h"
#include "codec/xml_reader.h"
#include "codec/xml_writer.h"
#include "testing/example_response.h"

namespace alibabacloud::internal {

namespace {

constexpr std::string_view kXmlHead = "<?xml version='1.0' encoding='UTF-8'?>\n";
constexpr std::string_view kRequestId = "RequestId";

std::string Write(std::string_view root, schema::ConstObject object, ResponseFormat format) {
  if (format == ResponseFormat::kJson) return WriteJson(object, {.wrap_lists = true});
  return std::string(kXmlHead) + WriteXml(root, object);
}

schema::OwnedObject Read(const schema::ActionEntry& action, std::string_view text) {
  schema::OwnedObject response = action.make_response();
  StructBuilder builder(response.object, {});
  (void)(text.starts_with('<') ? ReadXml(text, builder) : ReadJson(text, builder));
  return response;
}

std::string RequestIdOf(schema::ConstObject response) {
  const schema::Field* field = FindField(response.schema(), kRequestId);
  if (field == nullptr || field->type->kind != schema::Kind::kString) return {};
  const auto* id = Member(response, *field).Scalar<std::string>();
  return id != nullptr ? *id : std::string();
}

void SetRequestId(schema::MutableObject response, std::string_view id) {
  const schema::Field* field = FindField(response.schema(), kRequestId);
  if (field == nullptr || field->type->kind != schema::Kind::kString) return;
  Member(response, *field).Set(std::string(id));
}

// The recorded text itself, which may hold what the tables do not know. Some answers spell the id twice.
std::string WithRequestId(std::string_view recorded, std::string_view old_id, std::string_view new_id,
                          ResponseFormat format) {
  std::string body(recorded);
  ReplaceAll(body, old_id, new_id);
  return format == ResponseFormat::kXml && !body.starts_with("<?xml") ? std::string(kXmlHead) + body : body;
}

}  // namespace

std::string WriteResponse(const schema::Action& action, schema::ConstObject response, ResponseFormat format) {
  return Write(std::string(action.name) + "Response", response, format);
}

std::string SampleResponse(const schema::ActionEntry& action, ResponseFormat format, std::string_view request_id) {
  const bool json = format == ResponseFormat::kJson;
  const std::string_view recorded = json ? action.recorded_json : action.recorded_xml;
  const std::string_view other = json ? action.recorded_xml : action.recorded_json;
  if (!recorded.empty()) {
    const std::string old_id = RequestIdOf(Read(action, recorded).object);
    if (!old_id.empty()) return WithRequestId(recorded, old_id, request_id, format);
  }
  const std::string_view source = recorded.empty() ? other : recorded;
  const schema::OwnedObject response =
      Read(action, source.empty() ? MakeExampleResponse(action.model) : std::string(source));
  SetRequestId(response.object, request_id);
  return WriteResponse(*action.action, response.object, format);
}

std::string WriteError(const Error& error, ResponseFormat format) {
  ErrorEnvelope envelope{.code = error.code,
                         .host_id = error.host_id,
                         .message = error.message,
                         .recommend = error.recommend,
                         .request_id = error.request_id};
  if (error.access_denied) {
    const AccessDeniedDetail& detail = *error.access_denied;
    envelope.access_denied_detail = {.auth_action = detail.auth_action,
                                     .auth_principal_display_name = detail.auth_principal_display_name,
                                     .auth_principal_owner_id = detail.auth_principal_owner_id,
                                     .auth_principal_type = detail.auth_principal_type,
                                     .encoded_diagnostic_message = detail.encoded_diagnostic_message,
                                     .no_permission_type = detail.no_permission_type,
                                     .policy_type = detail.policy_type};
  }
  return Write("Error", envelope, format);
}

std::string EnsureRequestId(schema::MutableObject response, std::string_view fresh) {
  std::string id = RequestIdOf(response);
  if (!id.empty()) return id;
  SetRequestId(response, fresh);
  return std::string(fresh);
}

}  // namespace alibabacloud::internal
