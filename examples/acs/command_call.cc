#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "alibabacloud/credentials.h"
#include "client/client_core.h"
#include "client/invoke.h"
#include "client_settings.h"
#include "commands.h"
#include "failure.h"
#include "pages.h"
#include "progress_line.h"
#include "request_input.h"
#include "response_output.h"
#include "services.h"
#include "text_io.h"
#include "waiting.h"

namespace acs {

namespace {

namespace internal = alibabacloud::internal;

void WarnOf(const alibabacloud::ResponseMetadata& metadata, ProgressLine& line) {
  if (metadata.business_error || !metadata.decode_issues.empty()) line.End();
  if (metadata.business_error) {
    Warn("the response has the code " + metadata.business_error->code + " " + metadata.business_error->message);
  }
  for (const std::string& issue : metadata.decode_issues) Warn("decode issue: " + issue);
}

CalledResponse CallOnce(const internal::ClientCore& core, const Target& target, const RequestInput& input,
                        ProgressLine& line) {
  const alibabacloud::CallOptions options{.extra_parameters = input.verbatim};
  alibabacloud::schema::OwnedObject response = target.entry.make_response();
  internal::CallResult result = core.Execute(target.action(), input.request.object, response.object, options);
  if (result.error) throw Failure(*result.error);
  WarnOf(result.metadata, line);
  return {.body = std::move(response), .decode_issues = std::move(result.metadata.decode_issues)};
}

// The service has executed the call, so an output that cannot be written must not look like a call that failed.
void PrintResponse(const Target& target, const Json& response, bool as_table) try {
  as_table ? PrintText(ToTable(response, target.action().pagination.items)) : PrintJson(response);
} catch (const Failure& failure) {
  const std::string id = response.contains("RequestId") ? ", request id " + Json(response["RequestId"]).dump() : "";
  throw Failure(failure.exit_code(), std::string(target.action().name) + " succeeded" + id +
                                         ", but its response is lost: " + failure.what());
}

// Prints to stderr where credentials were looked for, however the call ends.
class Explanation {
 public:
  explicit Explanation(const alibabacloud::CredentialsProvider& provider) noexcept : provider_(provider) {}
  Explanation(const Explanation&) = delete;
  Explanation& operator=(const Explanation&) = delete;
  ~Explanation() { std::cerr << provider_.Explain() << '\n'; }

 private:
  const alibabacloud::CredentialsProvider& provider_;
};

}  // namespace

void Call(const std::vector<std::string>& arguments) {
  Syntax syntax = RequestSyntax();
  syntax.flags = {"all-pages", "partial", "explain-credentials"};
  syntax.options.insert(syntax.options.end(), {"wait", "output"});
  const Arguments parsed(arguments, syntax);
  if (parsed.Has("partial") && !parsed.Has("all-pages")) throw UsageError("--partial is for --all-pages only");
  const Target target = FindTarget(parsed.words()[0], parsed.words()[1]);
  const bool as_table = ChooseOf("output", parsed.Value("output").value_or("json"), {"json", "table"}) == 1;
  const auto wait_for = parsed.Value("wait");
  const alibabacloud::schema::WaiterTable* waiter = wait_for ? &FindWaiter(target, *wait_for) : nullptr;

  const RequestInput input = ReadRequest(target, parsed);
  alibabacloud::ClientOptions options = ReadClientOptions(parsed, target.product());
  const std::shared_ptr<alibabacloud::CredentialsProvider> credentials = alibabacloud::DefaultCredentials();
  options.credentials = credentials;
  const std::shared_ptr<internal::ClientCore> core = internal::MakeClientCore(target.product(), std::move(options));
  std::optional<Explanation> explanation;
  if (parsed.Has("explain-credentials")) explanation.emplace(*credentials);
  ProgressLine line;
  const auto call = [&] { return CallOnce(*core, target, input, line); };
  const CollectedPages read = parsed.Has("all-pages") ? CollectPages(target, input.request.object, call, line)
                                                      : CollectedPages{.response = ToJsonTree(call().body.object)};
  line.End();
  if (read.failure && !parsed.Has("partial")) throw Failure(*read.failure);
  PrintResponse(target, read.response, as_table);
  if (read.failure) throw Failure(*read.failure);
  // The call has been executed: its response is not to be lost, whatever becomes of the wait.
  if (waiter != nullptr) WaitForResources(core, target, *waiter, input, read.response, line);
}

}  // namespace acs
