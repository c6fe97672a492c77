#include "pages.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "call/pager.h"
#include "codec/parameter_reader.h"
#include "failure.h"
#include "response_output.h"

namespace acs {

namespace {

namespace internal = alibabacloud::internal;
namespace schema = alibabacloud::schema;

constexpr std::int64_t kPageSize = 100;

// Who wants all items is served best by large pages; how large they may be is known for some actions.
void AskForLargePages(const Target& target, schema::MutableObject request) {
  const std::string name(target.action().pagination.max_results);
  const Json present = ToJsonTree(request);
  if (name.empty() || present.contains(name) || present.contains("PageSize")) return;
  std::int64_t size = kPageSize;
  const Json model = Json::parse(target.entry.model);
  for (const Json& field : model.at("request")) {
    const bool is_limited = field.value("name", "") == name && field.contains("max");
    if (is_limited) size = std::min(size, field.at("max").get<std::int64_t>());
  }
  (void)internal::ReadParameters({{name, std::to_string(size)}}, request);
}

std::string ItemCount(const Target& target, const Json& merged) {
  const Json::json_pointer list = PointerTo(target.action().pagination.items);
  const std::size_t count = merged.contains(list) ? merged.at(list).size() : 0;
  return std::to_string(count) + (count == 1 ? " item" : " items");
}

std::string Progress(const Target& target, int pages, const Json& merged) {
  return std::string(target.action().name) + ": page " + std::to_string(pages) + ", " + ItemCount(target, merged);
}

Failure IncompleteList(const Target& target, int pages, const Json& merged, const std::string& why) {
  return {kExitFailure, std::string(target.action().name) + ": the list is not complete: read " +
                            std::to_string(pages) + (pages == 1 ? " page with " : " pages with ") +
                            ItemCount(target, merged) + " (--partial prints them), then: " + why};
}

// Adds the items of a page to those of the pages before it.
void Merge(schema::ConstObject page, const schema::Pagination& pagination, bool is_repeated, Json& merged) {
  if (merged.is_null()) {
    merged = ToJsonTree(page);
    return;
  }
  const Json::json_pointer list = PointerTo(pagination.items);
  const Json tree = ToJsonTree(page);
  if (is_repeated || !tree.contains(list)) return;
  Json& all = merged[list];
  for (const Json& item : tree.at(list)) all.push_back(item);
}

// The token of the first page leads to items that the merged list has already.
void RemoveToken(std::string_view path, Json& merged) {
  const Json::json_pointer token = PointerTo(path);
  if (!path.empty() && merged.contains(token)) merged.at(token.parent_pointer()).erase(token.back());
}

}  // namespace

CollectedPages CollectPages(const Target& target, schema::MutableObject request,
                            const std::function<CalledResponse()>& call, ProgressLine& line) {
  const schema::Pagination& pagination = target.action().pagination;
  if (pagination.style == schema::PaginationStyle::kNone) return {.response = ToJsonTree(call().body.object)};

  AskForLargePages(target, request);
  internal::Pager pager(target.action(), request);
  if (const std::optional<alibabacloud::Error> error = pager.Begin()) throw Failure(*error);
  CollectedPages collected;
  Json& merged = collected.response;
  int pages = 0;
  try {
    internal::PageVerdict verdict;
    do {
      const CalledResponse page = call();
      verdict = pager.OnPage(page.body.object, page.decode_issues);
      Merge(page.body.object, pagination, verdict.is_repeated, merged);
      line.Show(Progress(target, ++pages, merged));
    } while (verdict.next == internal::PageVerdict::Next::kFetch);
    if (verdict.error) throw Failure(*verdict.error);
  } catch (const Failure& failure) {
    if (pages == 0) throw;
    collected.failure = IncompleteList(target, pages, merged, failure.what());
  }
  RemoveToken(pagination.response_token, merged);
  return collected;
}

}  // namespace acs
