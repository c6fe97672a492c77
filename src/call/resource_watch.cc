#include "call/resource_watch.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>

#include "base/ascii.h"
#include "base/time.h"
#include "base/utf8.h"
#include "codec/convert.h"
#include "codec/member_path.h"
#include "codec/object_ops.h"
#include "codec/parameter_reader.h"
#include "codec/scalar_text.h"

namespace alibabacloud::internal {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

/// What lists by id accept at least; asking for fewer items a page is refused by some.
constexpr std::size_t kLeastPageSize = 10;
/// How many resources an error names.
constexpr std::size_t kNamed = 5;
constexpr std::size_t kMaxText = 256;

std::string CauseOf(const schema::WaiterTable& table, schema::ConstObject item) {
  std::string cause;
  for (const std::string_view name : table.causes) {
    const std::string text = TextAt(item, name);
    if (!text.empty()) cause.append(cause.empty() ? "" : ", ").append(name).append(" ").append(text);
  }
  return cause;
}

/// Whether the service has more items than it sent.
bool IsPartial(const schema::Pagination& pages, schema::ConstObject response, std::size_t items) {
  if (!TextAt(response, pages.response_token).empty()) return true;
  const auto total = ParseInteger(TextAt(response, pages.total_count));
  return total && *total > static_cast<std::int64_t>(items);
}

bool ContainsIgnoringCase(std::span<const std::string_view> names, std::string_view name) {
  return std::any_of(names.begin(), names.end(),
                     [name](std::string_view other) { return EqualsIgnoreCase(other, name); });
}

/// The strings of a list, or the one of a scalar.
std::vector<std::string> TextsOf(schema::ConstValue value) {
  if (value.kind() < schema::Kind::kObject) {
    return IsSet(value) ? std::vector<std::string>{ScalarText(value)} : std::vector<std::string>{};
  }
  if (value.kind() != schema::Kind::kList || value.type().item->kind != schema::Kind::kString) return {};
  std::vector<std::string> texts;
  const schema::Items items = value.ContainerItems();
  for (std::size_t i = 0; i < items.size; ++i) texts.push_back(ScalarText(value.ItemOf(items, i)));
  return texts;
}

/// Where ids may be, in the order in which to look.
std::vector<std::string_view> SourcesOf(const schema::WaiterTable& table) {
  std::vector<std::string_view> names = {table.id, table.ids};
  names.insert(names.end(), table.sources.begin(), table.sources.end());
  return names;
}

std::string Shown(std::string_view text) { return EscapeForDisplay(text, kMaxText); }

std::string ShownState(const std::string& state) { return state.empty() ? "absent" : Shown(state); }

/// What a page of all that is asked for needs.
void SetPageSize(const schema::WaiterTable& table, schema::MutableObject request) {
  const schema::Pagination& pages = table.action->pagination;
  const std::string_view name =
      pages.style == schema::PaginationStyle::kNextToken ? pages.max_results : pages.page_size;
  if (name.empty()) return;
  const std::string size = std::to_string(std::max(table.batch, kLeastPageSize));
  (void)ReadParameters({{std::string(name), size}}, request);
}

}  // namespace

Judgement Judge(const schema::WaiterTable& table, schema::ConstObject response) {
  Judgement judgement;
  const schema::Pagination& pages = table.action->pagination;
  const auto list = FindPath(response, pages.items);
  if (!list || list->value.kind() != schema::Kind::kList) return judgement;
  const schema::Items items = list->value.ContainerItems();
  for (std::size_t i = 0; i < items.size; ++i) {
    const schema::ConstObject item = list->value.ItemOf(items, i).Object();
    judgement.resources.push_back({TextAt(item, table.id), TextAt(item, table.state), CauseOf(table, item)});
  }
  judgement.is_partial = IsPartial(pages, response, items.size);
  return judgement;
}

bool MeansAbsent(const schema::WaiterTable& table, const Error& error) {
  if (error.kind != ErrorKind::kService || error.code.empty() || !error.IsNotFound()) return false;
  return std::any_of(table.nouns.begin(), table.nouns.end(),
                     [&error](std::string_view noun) { return error.code.find(noun) != std::string::npos; });
}

std::vector<std::string> FindIds(const schema::WaiterTable& table, schema::ConstObject object) {
  for (const std::string_view name : SourcesOf(table)) {
    const auto found = FindPath(object, name);
    if (!found) continue;
    std::vector<std::string> ids = TextsOf(found->value);
    std::erase(ids, "");
    if (!ids.empty()) return ids;
  }
  return {};
}

bool CanHaveIds(const schema::WaiterTable& table, const schema::Struct& request, const schema::Struct& response) {
  const std::vector<std::string_view> names = SourcesOf(table);
  return std::any_of(names.begin(), names.end(), [&](std::string_view name) {
    const std::string_view member = name.substr(0, name.find('.'));
    return FindField(request, member) != nullptr || FindField(response, member) != nullptr;
  });
}

WaitTimes DefaultTimes(const schema::WaiterTable& table) {
  return {.timeout = {},
          .first_delay = seconds(table.first_delay_seconds),
          .interval = seconds(table.interval_seconds),
          .max_interval = seconds(table.max_interval_seconds)};
}

ResourceWatch::ResourceWatch(const schema::WaiterTable& table, const std::vector<std::string>& ids,
                             milliseconds absent_grace)
    : table_(table),
      absent_grace_(std::clamp(absent_grace, milliseconds(0), kLongestTime)),
      memory_(std::make_shared<Memory>(Memory{table.make_request(), table.make_response()})) {
  for (const std::string& id : ids) {
    const bool is_new = std::none_of(resources_.begin(), resources_.end(),
                                     [&id](const Resource& resource) { return resource.id == id; });
    if (is_new) resources_.push_back({.id = id});
  }
}

std::optional<Error> ResourceWatch::Check() const {
  const auto wrong = [this](const char* reason) {
    return Error{.kind = ErrorKind::kInvalidArgument, .message = std::string(table_.name) + ": " + reason};
  };
  if (resources_.empty()) return wrong("there is no id to wait for");
  const bool has_empty =
      std::any_of(resources_.begin(), resources_.end(), [](const Resource& resource) { return resource.id.empty(); });
  // As a filter it would match everything.
  if (has_empty) return wrong("one of the ids is empty");
  return std::nullopt;
}

void ResourceWatch::BeginLook() {
  batches_.clear();
  Batch batch;
  // From the last one, since batches_ is emptied from its end.
  for (std::size_t i = resources_.size(); i-- > 0;) {
    if (resources_[i].is_reached) continue;
    batch.push_back(i);
    if (batch.size() == table_.batch) batches_.push_back(std::exchange(batch, {}));
  }
  if (!batch.empty()) batches_.push_back(std::move(batch));
}

std::optional<LookRequest> ResourceWatch::NextRequest() {
  if (batches_.empty()) return std::nullopt;
  asked_ = std::move(batches_.back());
  batches_.pop_back();
  std::reverse(asked_.begin(), asked_.end());
  FillRequest();
  return LookRequest{table_.action, memory_->request.object, memory_->response.object, memory_};
}

void ResourceWatch::FillRequest() {
  const schema::MutableObject request = memory_->request.object;
  Clear(request);
  Clear(memory_->response.object);
  for (const schema::FixedParameter& parameter : table_.parameters) {
    (void)ReadParameters({{std::string(parameter.name), std::string(parameter.value)}}, request);
  }
  SetPageSize(table_, request);
  const auto found = FindPath(request, table_.ids);
  if (!found) return;
  const schema::MutableValue ids = found->value;
  for (const std::size_t index : asked_) {
    const bool is_list = ids.kind() == schema::Kind::kList;
    (is_list ? ids.Append() : ids).Set(resources_[index].id);
  }
}

std::optional<Error> ResourceWatch::OnResponse(WaitTime now) {
  const Judgement judgement = Judge(table_, memory_->response.object);
  for (const std::size_t index : asked_) {
    Resource& resource = resources_[index];
    const auto found = std::find_if(judgement.resources.begin(), judgement.resources.end(),
                                    [&resource](const JudgedResource& judged) { return judged.id == resource.id; });
    std::optional<Error> failure;
    if (found != judgement.resources.end()) {
      failure = OnFound(resource, *found);
    } else if (!judgement.is_partial) {
      failure = OnAbsent(resource, now);
    }
    if (failure) return failure;
  }
  return std::nullopt;
}

Watch::ErrorMeaning ResourceWatch::OnError(const Error& error, WaitTime now, std::optional<Error>& failure) {
  if (!MeansAbsent(table_, error)) return ErrorMeaning::kNone;
  if (asked_.size() == 1) {
    failure = OnAbsent(resources_[asked_.front()], now);
    return ErrorMeaning::kAnswer;
  }
  // It does not tell which of them: ask for each half.
  const auto middle = asked_.begin() + static_cast<std::ptrdiff_t>(asked_.size() / 2);
  for (Batch half : {Batch(middle, asked_.end()), Batch(asked_.begin(), middle)}) {
    std::reverse(half.begin(), half.end());
    batches_.push_back(std::move(half));
  }
  return ErrorMeaning::kAnswer;
}

std::optional<Error> ResourceWatch::OnFound(Resource& resource, const JudgedResource& found) {
  resource.state = found.state;
  resource.absent_since.reset();
  resource.is_reached = ContainsIgnoringCase(table_.targets, found.state);
  if (!ContainsIgnoringCase(table_.failures, found.state)) return std::nullopt;
  std::string message = std::string(table_.name) + ": " + Shown(resource.id) + " is " + ShownState(found.state) +
                        " and will not be " + Wanted();
  if (!found.cause.empty()) message += " (" + Shown(found.cause) + ")";
  return WaitFailed(std::move(message));
}

std::optional<Error> ResourceWatch::OnAbsent(Resource& resource, WaitTime now) {
  resource.state.clear();
  resource.is_reached = table_.absence == schema::Absence::kTarget;
  if (!resource.absent_since) resource.absent_since = now;
  if (table_.absence != schema::Absence::kFailure || now - *resource.absent_since < absent_grace_) return std::nullopt;
  return WaitFailed(std::string(table_.name) + ": " + Shown(resource.id) + " does not exist and will not be " +
                    Wanted());
}

bool ResourceWatch::IsReached() const {
  return std::all_of(resources_.begin(), resources_.end(),
                     [](const Resource& resource) { return resource.is_reached; });
}

/// "Running", "Success or Finished", "absent".
std::string ResourceWatch::Wanted() const {
  std::string wanted;
  for (const std::string_view target : table_.targets) wanted.append(wanted.empty() ? "" : " or ").append(target);
  return wanted.empty() ? "absent" : wanted;
}

std::string ResourceWatch::DescribePending() const {
  std::string named;
  std::size_t pending = 0;
  for (const Resource& resource : resources_) {
    if (resource.is_reached || ++pending > kNamed) continue;
    named += (named.empty() ? "" : ", ") + Shown(resource.id) + " (" + ShownState(resource.state) + ")";
  }
  if (pending > kNamed) named += " and " + std::to_string(pending - kNamed) + " more";
  return std::string(table_.name) + ": not yet " + Wanted() + ": " + named;
}

void ResourceWatch::Describe(WaitReport& report) const {
  for (const Resource& resource : resources_) {
    report.states.push_back({resource.id, resource.state});
    if (resource.is_reached) ++report.reached;
  }
}

}  // namespace alibabacloud::internal
