#include "pages.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>

#include "codec/convert.h"
#include "codec/parameter_reader.h"
#include "response_output.h"

namespace acs {

namespace {

namespace internal = alibabacloud::internal;
namespace schema = alibabacloud::schema;

constexpr std::int64_t kPageSize = 100;

// A scalar as text, whatever its type: some actions have page numbers of type string.
std::string TextOf(const Json& object, std::string_view path) {
  if (path.empty() || !object.contains(PointerTo(path))) return {};
  const Json& found = object.at(PointerTo(path));
  return found.is_string() ? found.get<std::string>() : found.dump();
}

class PageCollector {
 public:
  PageCollector(const Target& target, schema::MutableObject request, const std::function<Json()>& call)
      : target_(target), pagination_(target.action().pagination), request_(request), call_(call) {}

  Json ByToken() {
    AskForTokens();
    Json merged = call_();
    std::string token = TextOf(merged, pagination_.response_token);
    // A service that hands out a token twice would go on for ever.
    std::set<std::string> seen;
    while (!token.empty() && seen.insert(token).second) {
      Set(pagination_.next_token, token);
      const Json page = call_();
      Append(ItemsOf(page), merged);
      token = TextOf(page, pagination_.response_token);
    }
    RemoveToken(merged);
    return merged;
  }

  Json ByNumber() {
    std::int64_t number = internal::ParseInteger(TextOf(ToJsonTree(request_), pagination_.page_number)).value_or(1);
    const bool from_start = number == 1;
    Json merged = call_();
    Json last = ItemsOf(merged);
    while (!last.empty() && !(from_start && IsComplete(merged))) {
      Set(pagination_.page_number, std::to_string(++number));
      Json items = ItemsOf(call_());
      // Some services give the last page again when asked for more.
      if (items == last) break;
      Append(items, merged);
      last = std::move(items);
    }
    return merged;
  }

 private:
  void Set(std::string_view name, const std::string& value) {
    (void)internal::ReadParameters({{std::string(name), value}}, request_);
  }

  // Without a page size, actions that also have page numbers return one page and no token.
  void AskForTokens() {
    const Json request = ToJsonTree(request_);
    if (pagination_.max_results.empty() || request.contains(std::string(pagination_.max_results))) return;
    std::int64_t size = kPageSize;
    const Json model = Json::parse(target_.entry.model);
    for (const Json& field : model.at("request")) {
      const bool is_limited = field.value("name", "") == pagination_.max_results && field.contains("max");
      if (is_limited) size = std::min(size, field.at("max").get<std::int64_t>());
    }
    Set(pagination_.max_results, std::to_string(size));
  }

  [[nodiscard]] Json ItemsOf(const Json& page) const {
    const Json::json_pointer items = PointerTo(pagination_.items);
    return page.contains(items) ? page.at(items) : Json::array();
  }

  void Append(const Json& items, Json& merged) const {
    if (items.empty()) return;
    Json& all = merged[PointerTo(pagination_.items)];
    for (const Json& item : items) all.push_back(item);
  }

  void RemoveToken(Json& merged) const {
    const Json::json_pointer token = PointerTo(pagination_.response_token);
    if (merged.contains(token)) merged.at(token.parent_pointer()).erase(token.back());
  }

  [[nodiscard]] bool IsComplete(const Json& merged) const {
    const auto total = internal::ParseInteger(TextOf(merged, pagination_.total_count));
    return total && static_cast<std::int64_t>(ItemsOf(merged).size()) >= *total;
  }

  const Target& target_;
  const schema::Pagination& pagination_;
  schema::MutableObject request_;
  const std::function<Json()>& call_;
};

}  // namespace

Json CollectPages(const Target& target, schema::MutableObject request, const std::function<Json()>& call) {
  PageCollector collector(target, request, call);
  switch (target.action().pagination.style) {
    case schema::PaginationStyle::kPageNumber:
      return collector.ByNumber();
    case schema::PaginationStyle::kNextToken:
      return collector.ByToken();
    case schema::PaginationStyle::kNone:
      break;
  }
  return call();
}

}  // namespace acs
