#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "alibabacloud/error.h"
#include "alibabacloud/schema/object.h"
#include "alibabacloud/schema/service.h"

namespace alibabacloud::internal {

/// What a page says of those after it.
struct PageVerdict {
  enum class Next : std::uint8_t {
    kFetch,  ///< The request is prepared for the next page.
    kEnd,
    kError,  ///< There should be more, but the service does not give it.
  };

  Next next = Next::kEnd;
  /// The page before, once more: nobody needs it.
  bool is_repeated = false;
  /// Of kError.
  std::optional<Error> error{};
};

/// Goes through the pages of a list: prepares each request and judges each response, and does no I/O.
///
/// Tokens lead from page to page until there is none. Page numbers are counted up until the total of the newest page is
/// covered or a page is empty. What the service says of itself is believed only as far as it fits what it sends: some
/// give smaller pages than asked for, whether they say so or not, and some ignore the number. Used by one thread at a
/// time.
class Pager {
 public:
  /// Items to ask for where the user does not say how many.
  static constexpr std::int64_t kPageSize = 50;

  /// Both outlive the pager; the action has pages.
  Pager(const schema::Action& action, schema::MutableObject request) noexcept
      : pagination_(action.pagination), request_(request) {}

  /// Prepares the request for the first page; an error when it contradicts itself.
  [[nodiscard]] std::optional<Error> Begin();
  /// Judges each page that comes, before anybody changes it. `decode_issues`: paths of its values that could not be
  /// read.
  [[nodiscard]] PageVerdict OnPage(schema::ConstObject page, const std::vector<std::string>& decode_issues = {});

 private:
  [[nodiscard]] std::optional<Error> BeginWithToken();
  [[nodiscard]] std::optional<Error> BeginWithNumber();
  [[nodiscard]] PageVerdict OnTokenPage(schema::ConstObject page);
  [[nodiscard]] PageVerdict OnNumberedPage(schema::ConstObject page);
  [[nodiscard]] PageVerdict OnRepeatedPage(std::int64_t count, std::optional<std::int64_t> total) const;
  [[nodiscard]] bool IsLast(std::int64_t count, std::int64_t size, std::optional<std::int64_t> total);

  const schema::Pagination& pagination_;
  const schema::MutableObject request_;

  // Of kNextToken.
  std::unordered_set<std::string> tokens_;  ///< Every one that was sent.

  // Of kPageNumber.
  std::int64_t number_ = 1;        ///< Of the page that was asked for last.
  std::int64_t asked_size_ = 0;    ///< 0: unknown.
  std::int64_t longest_page_ = 0;  ///< Items on it: the service's pages are at least that long, but for the last.
  bool size_is_doubtful_ = false;  ///< Some page had not the number of items that its size and the total make.
  std::optional<std::size_t> last_items_{};  ///< A hash of them: the page itself may have been changed since.
};

}  // namespace alibabacloud::internal
