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

std::string TextOf(const Target& target, int pages, const Json& merged) {
  const Json::json_pointer list = PointerTo(target.action().pagination.items);
  const std::size_t items = merged.contains(list) ? merged.at(list).size() : 0;
  return std::string(target.action().name) + ": page " + std::to_string(pages) + ", " + std::to_string(items) +
         " items";
}

void AppendItems(const Json& page, const Json::json_pointer& list, Json& merged) {
  if (!page.contains(list)) return;
  Json& all = merged[list];
  for (const Json& item : page.at(list)) all.push_back(item);
}

// Where all pages are at hand, it leads to nothing.
void RemoveToken(std::string_view path, Json& merged) {
  const Json::json_pointer token = PointerTo(path);
  if (!path.empty() && merged.contains(token)) merged.at(token.parent_pointer()).erase(token.back());
}

}  // namespace

Json CollectPages(const Target& target, schema::MutableObject request, const std::function<schema::OwnedObject()>& call,
                  ProgressLine& line) {
  const schema::Pagination& pagination = target.action().pagination;
  if (pagination.style == schema::PaginationStyle::kNone) return ToJsonTree(call().object);

  AskForLargePages(target, request);
  internal::Pager pager(target.action(), request);
  if (const std::optional<alibabacloud::Error> error = pager.Begin()) throw Failure(*error);
  Json merged;
  internal::PageVerdict verdict;
  int pages = 0;
  do {
    const schema::OwnedObject page = call();
    verdict = pager.OnPage(page.object);
    if (merged.is_null()) {
      merged = ToJsonTree(page.object);
    } else if (!verdict.is_repeated) {
      AppendItems(ToJsonTree(page.object), PointerTo(pagination.items), merged);
    }
    line.Show(TextOf(target, ++pages, merged));
  } while (verdict.next == internal::PageVerdict::Next::kFetch);
  RemoveToken(pagination.response_token, merged);
  return merged;
}

}  // namespace acs
