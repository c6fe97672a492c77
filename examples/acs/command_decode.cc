#include "alibabacloud/schema/table.h"
#include "arguments.h"
#include "base/ascii.h"
#include "codec/struct_builder.h"
#include "codec/xml_reader.h"
#include "commands.h"
#include "failure.h"
#include "response_output.h"
#include "services.h"

namespace acs {

namespace {

namespace internal = alibabacloud::internal;

bool LooksLikeXml(std::string_view body) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (body.starts_with(kByteOrderMark)) body.remove_prefix(kByteOrderMark.size());
  return internal::Trim(body).starts_with('<');
}

}  // namespace

void Decode(const std::vector<std::string>& arguments) {
  const Arguments parsed(arguments,
                         {.words = "<product> <Action> [FILE]", .min_words = 2, .max_words = 3, .flags = {"xml"}});
  const Target target = FindTarget(parsed.words()[0], parsed.words()[1]);
  const std::string body = ReadInput(parsed.FileAt(2));
  const alibabacloud::schema::OwnedObject response = target.entry.make_response();
  internal::StructBuilder builder(response.object, {.record_unknown = true});
  const bool xml = parsed.Has("xml") || LooksLikeXml(body);
  const internal::ReadResult read = xml ? internal::ReadXml(body, builder) : internal::ReadJson(body, builder);
  if (!read.ok) throw Failure(kExitFailure, std::string(target.action().name) + ": " + read.error);
  Json issues = read.repairs;
  for (const std::string& issue : builder.issues()) issues.push_back(issue);
  PrintJson({{"response", ToJsonTree(response.object)}, {"unknown", builder.unknown()}, {"issues", issues}});
}

}  // namespace acs
