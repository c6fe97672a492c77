#include "call/pager.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <string_view>
#include <utility>

#include "alibabacloud/schema/table.h"
#include "base/invalid_argument.h"
#include "codec/convert.h"
#include "codec/json_text.h"
#include "codec/json_writer.h"
#include "codec/member_path.h"
#include "codec/object_ops.h"

namespace alibabacloud::internal {

namespace {

using schema::ConstObject;
using schema::ConstValue;
using schema::Field;
using schema::MutableObject;

// Actions with tokens had these before; the service takes them for a wish to have pages by number.
constexpr std::string_view kOldPageNumber = "PageNumber";
constexpr std::string_view kOldPageSize = "PageSize";

using FoundMember = PathMember<ConstValue>;

bool Has(ConstObject object, std::string_view path) {
  const auto found = FindPath(object, path);
  return found && IsSet(found->value);
}

// Numbers are of type string in some actions.
std::optional<std::int64_t> NumberOf(ConstObject object, std::string_view path) {
  return ParseInteger(TextAt(object, path));
}

void SetText(MutableObject request, std::string_view name, std::string text) {
  const Field* field = FindField(request.schema(), name);
  if (field != nullptr && field->type->kind == schema::Kind::kString) Member(request, *field).Set(std::move(text));
}

void SetNumber(MutableObject request, std::string_view name, std::int64_t number) {
  const Field* field = FindField(request.schema(), name);
  if (field == nullptr) return;
  if (field->type->kind == schema::Kind::kInteger) {
    Member(request, *field).Set(number);
  } else {
    SetText(request, name, std::to_string(number));
  }
}

void Reset(MutableObject request, std::string_view name) {
  const Field* field = FindField(request.schema(), name);
  if (field == nullptr) return;
  if (field->type->kind == schema::Kind::kInteger) {
    Member(request, *field).Reset<std::int64_t>();
  } else if (field->type->kind == schema::Kind::kString) {
    Member(request, *field).Reset<std::string>();
  }
}

std::int64_t CountOf(const std::optional<FoundMember>& items) {
  return items ? static_cast<std::int64_t>(items->value.ContainerItems().size) : 0;
}

std::size_t HashOf(const FoundMember& items) {
  JsonTextBuilder text;
  WriteJsonValue(items.value, *items.field, {}, text);
  return std::hash<std::string_view>()(text.text());
}

// What follows the first `pages` ones; their sizes come from outside, so their product may not fit.
std::int64_t ItemsAfter(std::int64_t pages, std::int64_t size, std::int64_t total) {
  return pages > total / size ? 0 : total - pages * size;
}

PageVerdict Fails(std::string message) {
  return {.next = PageVerdict::Next::kError, .error = Error{.kind = ErrorKind::kDecode, .message = std::move(message)}};
}

// Whether a path is that of a member or of one of its items, such as "Instances[3]", and not of something in an item.
bool IsWhollyIn(std::string_view member, std::string_view path) {
  if (!path.starts_with(member)) return false;
  path.remove_prefix(member.size());
  return path.empty() || (path.front() == '[' && path.find(']') == path.size() - 1);
}

}  // namespace

std::optional<Error> Pager::Begin() {
  return pagination_.style == schema::PaginationStyle::kNextToken ? BeginWithToken() : BeginWithNumber();
}

PageVerdict Pager::OnPage(ConstObject page, const std::vector<std::string>& decode_issues) {
  // What could not be read looks like what is absent, and the list as if it ended here.
  for (const std::string_view needed : {pagination_.response_token, pagination_.items}) {
    const auto is_needed = [needed](std::string_view path) { return IsWhollyIn(needed, path); };
    if (!needed.empty() && std::any_of(decode_issues.begin(), decode_issues.end(), is_needed)) {
      return Fails("the page's " + std::string(needed) + " cannot be read, and the list may go on");
    }
  }
  return pagination_.style == schema::PaginationStyle::kNextToken ? OnTokenPage(page) : OnNumberedPage(page);
}

// ---- By token

std::optional<Error> Pager::BeginWithToken() {
  if (NumberOf(request_, kOldPageNumber).value_or(1) != 1) {
    return InvalidArgument(std::string(kOldPageNumber) + " is set, but these pages go by " +
                           std::string(pagination_.next_token) + ": leave it out");
  }
  const std::optional<std::int64_t> old_size = NumberOf(request_, kOldPageSize);
  Reset(request_, kOldPageNumber);
  Reset(request_, kOldPageSize);
  // Without it, actions that also know page numbers return one page and no token.
  if (!Has(request_, pagination_.max_results)) {
    SetNumber(request_, pagination_.max_results, old_size.value_or(kPageSize));
  }
  std::string token = TextAt(request_, pagination_.next_token);
  if (!token.empty()) tokens_.insert(std::move(token));
  return std::nullopt;
}

PageVerdict Pager::OnTokenPage(ConstObject page) {
  std::string token = TextAt(page, pagination_.response_token);
  if (token.empty()) return {.next = PageVerdict::Next::kEnd};
  if (!tokens_.insert(token).second) {
    return Fails("the service repeated the token in " + std::string(pagination_.response_token) +
                 ": its pages would never end");
  }
  SetText(request_, pagination_.next_token, std::move(token));
  return {.next = PageVerdict::Next::kFetch};
}

// ---- By number

std::optional<Error> Pager::BeginWithNumber() {
  if (Has(request_, pagination_.page_number)) {
    const std::optional<std::int64_t> number = NumberOf(request_, pagination_.page_number);
    if (!number || *number < 1) {
      return InvalidArgument(std::string(pagination_.page_number) + " is not a number from 1");
    }
    number_ = *number;
  }
  if (!Has(request_, pagination_.page_size)) SetNumber(request_, pagination_.page_size, kPageSize);
  asked_size_ = NumberOf(request_, pagination_.page_size).value_or(0);
  return std::nullopt;
}

PageVerdict Pager::OnNumberedPage(ConstObject page) {
  const auto items = FindPath(page, pagination_.items);
  const std::int64_t count = CountOf(items);
  if (count == 0) return {.next = PageVerdict::Next::kEnd};
  std::optional<std::int64_t> total = NumberOf(page, pagination_.total_count);
  if (total && *total < 0) total.reset();
  const std::size_t hash = HashOf(*items);
  if (std::exchange(last_items_, hash) == hash) return OnRepeatedPage(count, total);
  const std::int64_t told_size = NumberOf(page, pagination_.page_size).value_or(0);
  const bool is_last = IsLast(count, told_size > 0 ? told_size : asked_size_, total);
  if (is_last || number_ == std::numeric_limits<std::int64_t>::max()) return {.next = PageVerdict::Next::kEnd};
  SetNumber(request_, pagination_.page_number, ++number_);
  return {.next = PageVerdict::Next::kFetch};
}

PageVerdict Pager::OnRepeatedPage(std::int64_t count, std::optional<std::int64_t> total) const {
  // A page that was not full was the whole list, if nothing tells otherwise; some services give it for any number.
  const bool was_all = !total && count < asked_size_;
  PageVerdict verdict = was_all ? PageVerdict{.next = PageVerdict::Next::kEnd}
                                : Fails("the service repeated a page instead of giving the one of " +
                                        std::string(pagination_.page_number) + " " + std::to_string(number_));
  verdict.is_repeated = true;
  return verdict;
}

bool Pager::IsLast(std::int64_t count, std::int64_t size, std::optional<std::int64_t> total) {
  const bool is_shorter = count < longest_page_;
  longest_page_ = std::max(longest_page_, count);
  // Without a total a page that is merely shorter than asked for tells nothing: the service may have a limit of its
  // own.
  if (!total) return is_shorter;
  if (size <= 0 || count != std::min(size, ItemsAfter(number_ - 1, size, *total))) size_is_doubtful_ = true;
  return ItemsAfter(number_, size_is_doubtful_ ? longest_page_ : size, *total) == 0;
}

}  // namespace alibabacloud::internal
