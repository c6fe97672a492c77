#include "waiting.h"

#include <chrono>
#include <string_view>
#include <utility>
#include <vector>

#include "alibabacloud/json.h"
#include "alibabacloud/waiter.h"
#include "call/resource_watch.h"
#include "failure.h"
#include "response_output.h"

namespace acs {

namespace {

namespace internal = alibabacloud::internal;
namespace schema = alibabacloud::schema;

// Text given for a field that travels as JSON text is no part of the request's object.
std::vector<std::string> FindVerbatimIds(const Target& target, const schema::WaiterTable& waiter,
                                         const RequestInput& input) {
  const schema::OwnedObject object = target.entry.make_request();
  for (const auto& [name, text] : input.verbatim) {
    (void)alibabacloud::MergeJson('{' + Json(name).dump() + ':' + text + '}', object.object);
  }
  return internal::FindIds(waiter, object.object);
}

std::vector<std::string> IdsOf(const Target& target, const schema::WaiterTable& waiter, const RequestInput& input,
                               const Json& response) {
  const schema::OwnedObject object = target.entry.make_response();
  (void)alibabacloud::MergeJson(response.dump(-1, ' ', false, Json::error_handler_t::replace), object.object);
  std::vector<std::string> ids = internal::FindIds(waiter, object.object);
  if (ids.empty()) ids = internal::FindIds(waiter, input.request.object);
  if (ids.empty()) ids = FindVerbatimIds(target, waiter, input);
  return ids;
}

// A region that the request names itself goes before the client's; the endpoint stays.
alibabacloud::Parameters RegionOf(const Target& target, const RequestInput& input) {
  const std::string name(target.product().region_parameter);
  const std::string region = name.empty() ? "" : ToJsonTree(input.request.object).value(name, "");
  return region.empty() ? alibabacloud::Parameters() : alibabacloud::Parameters{{name, region}};
}

std::string TextOf(const schema::WaiterTable& waiter, const alibabacloud::WaitProgress& progress) {
  const auto elapsed = std::chrono::duration_cast<std::chrono::seconds>(progress.elapsed);
  return std::string(waiter.name) + ": " + std::to_string(progress.reached) + " of " +
         std::to_string(progress.states.size()) + " after " + std::to_string(elapsed.count()) + " s";
}

}  // namespace

const schema::WaiterTable& FindWaiter(const Target& target, const std::string& name) {
  std::string names;
  for (const schema::WaiterTable* waiter : WaitersOf(target.service)) {
    if (waiter->name == name) {
      if (internal::CanHaveIds(*waiter, *target.action().request, *target.action().response)) return *waiter;
      throw UsageError(std::string(target.action().name).append(" has no field with ids for the waiter ").append(name));
    }
    names.append(names.empty() ? "" : ", ").append(waiter->name);
  }
  throw UsageError("there is no waiter \"" + name + "\"; " + std::string(target.product().key) + " has: " + names);
}

void WaitForResources(const std::shared_ptr<internal::ClientCore>& core, const Target& target,
                      const schema::WaiterTable& waiter, const RequestInput& input, const Json& response,
                      ProgressLine& line) {
  const std::vector<std::string> ids = IdsOf(target, waiter, input, response);
  if (ids.empty()) {
    throw Failure(kExitFailure, "the call has succeeded, but neither response nor request has an id to wait for");
  }
  alibabacloud::WaitOptions options;
  options.progress = [&](const alibabacloud::WaitProgress& progress) { line.Show(TextOf(waiter, progress)); };
  options.call.extra_parameters = RegionOf(target, input);
  const auto outcome = internal::WaitFor(core, waiter, ids, {}, std::move(options));
  if (!outcome) throw Failure(outcome.error());
}

}  // namespace acs
