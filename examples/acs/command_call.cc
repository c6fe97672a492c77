#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "alibabacloud/credentials.h"
#include "base/utf8.h"
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

// What the call's success leaves open; the response is printed all the same.
void Warn(const std::string& line) {
  constexpr std::size_t kMaxLine = 4096;
  std::cerr << "acs: " << internal::EscapeForDisplay(line, kMaxLine) << '\n';
}

void WarnOf(const alibabacloud::ResponseMetadata& metadata, ProgressLine& line) {
  if (metadata.business_error || !metadata.decode_issues.empty()) line.End();
  if (metadata.business_error) {
    Warn("the response has the code " + metadata.business_error->code + " " + metadata.business_error->message);
  }
  for (const std::string& issue : metadata.decode_issues) Warn("decode issue: " + issue);
}

alibabacloud::schema::OwnedObject CallOnce(const internal::ClientCore& core, const Target& target,
                                           const RequestInput& input, ProgressLine& line) {
  const alibabacloud::CallOptions options{.extra_parameters = input.verbatim};
  alibabacloud::schema::OwnedObject response = target.entry.make_response();
  const internal::CallResult result = core.Execute(target.action(), input.request.object, response.object, options);
  if (result.error) throw Failure(*result.error);
  WarnOf(result.metadata, line);
  return response;
}

// Tells on the error output where credentials were looked for, however the call ends.
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
  syntax.flags = {"all-pages", "explain-credentials"};
  syntax.options.insert(syntax.options.end(), {"wait", "output"});
  const Arguments parsed(arguments, syntax);
  const Target target = FindTarget(parsed.words()[0], parsed.words()[1]);
  const bool as_table = ChooseOf("output", parsed.Value("output").value_or("json"), {"json", "table"}) == 1;
  const auto wait_for = parsed.Value("wait");
  const alibabacloud::schema::WaiterTable* waiter = wait_for ? &FindWaiter(target, *wait_for) : nullptr;

  const RequestInput input = ReadRequest(target, parsed);
  alibabacloud::ClientOptions options = ReadClientOptions(parsed);
  const std::shared_ptr<alibabacloud::CredentialsProvider> credentials = alibabacloud::DefaultCredentials();
  options.credentials = credentials;
  const std::shared_ptr<internal::ClientCore> core = internal::MakeClientCore(target.product(), std::move(options));
  std::optional<Explanation> explanation;
  if (parsed.Has("explain-credentials")) explanation.emplace(*credentials);
  ProgressLine line;
  const auto call = [&] { return CallOnce(*core, target, input, line); };
  const Json response =
      parsed.Has("all-pages") ? CollectPages(target, input.request.object, call, line) : ToJsonTree(call().object);
  line.End();
  as_table ? PrintText(ToTable(response, target.action().pagination.items)) : PrintJson(response);
  // The call has been executed: its response is not to be lost, whatever becomes of the wait.
  if (waiter != nullptr) WaitForResources(core, target, *waiter, input, response, line);
}

}  // namespace acs
