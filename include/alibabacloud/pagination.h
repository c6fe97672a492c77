#pragma once

#include <cstddef>
#include <iterator>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

#include "alibabacloud/call_options.h"
#include "alibabacloud/error.h"
#include "alibabacloud/outcome.h"
#include "alibabacloud/schema/object.h"

// Lists that a service returns page by page, as C++20 input ranges:
//
//   auto instances = client.Items(ecs::DescribeInstancesRequest{.region_id = "cn-hangzhou"});
//   for (const auto& instance : instances) { ... }
//   if (instances.error()) { ... }

namespace alibabacloud {

class EventLoop;

namespace internal {
class ClientCore;
}  // namespace internal

/// A response that is a page: generated code tells which of its lists holds the items.
template <class Response>
concept Page = requires(Response& page) {
  ItemsOf(page);
};

/// A request that is answered by pages.
template <class Request>
concept Paginated = Page<typename Request::Response>;

/// How pages are fetched.
struct PageOptions {
  /// Of each page's call: `timeout` is that of one page.
  CallOptions call{};
  /// Null: a page is fetched when it is wanted. Else the page after the one in use is fetched meanwhile, on this loop,
  /// which another thread has to run and which has to outlive the range.
  EventLoop* prefetch_on = nullptr;
};

namespace internal {

/// Goes from page to page without knowing their type. Used by one thread at a time.
class PageWalk {
 public:
  /// Two pages take turns: while one is in use the other may be fetched. `memory` is what all three objects live in.
  PageWalk(std::shared_ptr<ClientCore> core, const schema::Action& action, PageOptions options,
           std::shared_ptr<void> memory, schema::MutableObject request, schema::MutableObject first,
           schema::MutableObject second);
  PageWalk(PageWalk&& other) noexcept;
  PageWalk& operator=(PageWalk&& other) noexcept;
  ~PageWalk();

  /// Fetches the next page; false at the end, which may be an error.
  bool Advance();
  /// Whether the page in use is the second of the two.
  [[nodiscard]] bool is_second() const noexcept;
  [[nodiscard]] const std::optional<Error>& error() const noexcept;
  [[nodiscard]] const ResponseMetadata& metadata() const noexcept;

 private:
  class State;
  std::unique_ptr<State> state_;
};

template <class Request>
struct PageMemory {
  explicit PageMemory(Request first) : request(std::move(first)) {}

  Request request;
  typename Request::Response pages[2];
};

}  // namespace internal

/// The pages of a list, each the action's response: an input range, for one pass and one thread.
///
/// The first page is fetched by begin(), the next by each `++`. A field of the request that chooses the page (its
/// number, or a token) says where to begin; where the size of a page is not set, 50 items are asked for. An error ends
/// the range; see error(). Items that appear or vanish meanwhile may shift others from page to page: with page numbers,
/// some may then be missed or come twice.
template <class Request>
class [[nodiscard]] PageRange {
  static_assert(Paginated<Request>, "this action does not return pages: call it by its method");

 public:
  using Response = typename Request::Response;  ///< A page.

  /// An input iterator: only the last copy of it is of use.
  class Iterator {
   public:
    using value_type = Response;             ///< For std::input_iterator.
    using difference_type = std::ptrdiff_t;  ///< For std::input_iterator.

    /// For begin().
    explicit Iterator(PageRange* range) noexcept : range_(range) {}
    /// The page, which may be moved from; valid until the next `++`.
    [[nodiscard]] Response& operator*() const noexcept { return range_->page(); }
    /// A member of the page.
    [[nodiscard]] Response* operator->() const noexcept { return &range_->page(); }
    /// Fetches the next page.
    Iterator& operator++() {
      range_->Advance();
      return *this;
    }
    /// The same.
    void operator++(int) { range_->Advance(); }
    /// Whether the range has ended, perhaps by an error.
    friend bool operator==(const Iterator& at, std::default_sentinel_t) noexcept { return at.IsAtEnd(); }

   private:
    [[nodiscard]] bool IsAtEnd() const noexcept { return range_->is_at_end_; }

    PageRange* range_;
  };

  /// For Client::Pages().
  PageRange(std::shared_ptr<internal::ClientCore> core, const schema::Action& action, Request request,
            PageOptions options)
      : memory_(std::make_shared<internal::PageMemory<Request>>(std::move(request))),
        walk_(std::move(core), action, std::move(options), memory_, schema::MutableObject(memory_->request),
              schema::MutableObject(memory_->pages[0]), schema::MutableObject(memory_->pages[1])) {}

  /// Once; from then on the range must stay where it is.
  [[nodiscard]] Iterator begin() {
    Advance();
    return Iterator(this);
  }
  /// What an iterator is compared with.
  [[nodiscard]] static std::default_sentinel_t end() noexcept { return {}; }

  /// Why the range ended early; absent while it goes on and when it ended as it should.
  [[nodiscard]] const std::optional<Error>& error() const noexcept { return walk_.error(); }
  /// Of the last page's call.
  [[nodiscard]] const ResponseMetadata& metadata() const noexcept { return walk_.metadata(); }

 private:
  void Advance() { is_at_end_ = !walk_.Advance(); }
  [[nodiscard]] Response& page() const noexcept { return memory_->pages[walk_.is_second() ? 1 : 0]; }

  std::shared_ptr<internal::PageMemory<Request>> memory_;
  internal::PageWalk walk_;
  bool is_at_end_ = false;
};

/// The items of such pages, one after the other: an input range, for one pass and one thread.
template <class Request>
class [[nodiscard]] ItemRange {
  static_assert(Paginated<Request>, "this action does not return pages: call it by its method");

 public:
  using Response = typename Request::Response;  ///< A page.
  /// Its list of items.
  using Items = std::remove_reference_t<decltype(ItemsOf(std::declval<Response&>()))>;
  using Item = typename Items::value_type;  ///< An item.

  /// An input iterator: only the last copy of it is of use.
  class Iterator {
   public:
    using value_type = Item;                 ///< For std::input_iterator.
    using difference_type = std::ptrdiff_t;  ///< For std::input_iterator.

    /// For begin().
    explicit Iterator(ItemRange* range) noexcept : range_(range) {}
    /// The item, which may be moved from; valid until the next `++`.
    [[nodiscard]] Item& operator*() const noexcept { return *range_->item_; }
    /// A member of the item.
    [[nodiscard]] Item* operator->() const noexcept { return &*range_->item_; }
    /// Goes to the next item, and fetches the next page behind the last one of a page.
    Iterator& operator++() {
      range_->Advance();
      return *this;
    }
    /// The same.
    void operator++(int) { range_->Advance(); }
    /// Whether the range has ended, perhaps by an error.
    friend bool operator==(const Iterator& at, std::default_sentinel_t) noexcept { return at.IsAtEnd(); }

   private:
    [[nodiscard]] bool IsAtEnd() const noexcept { return range_->page_ == std::default_sentinel; }

    ItemRange* range_;
  };

  /// For Client::Items().
  explicit ItemRange(PageRange<Request> pages) : pages_(std::move(pages)) {}

  /// Once; from then on the range must stay where it is.
  [[nodiscard]] Iterator begin() {
    page_ = pages_.begin();
    EnterPage();
    return Iterator(this);
  }
  /// What an iterator is compared with.
  [[nodiscard]] static std::default_sentinel_t end() noexcept { return {}; }

  /// Why the range ended early; absent while it goes on and when it ended as it should.
  [[nodiscard]] const std::optional<Error>& error() const noexcept { return pages_.error(); }
  /// Of the last page's call.
  [[nodiscard]] const ResponseMetadata& metadata() const noexcept { return pages_.metadata(); }

 private:
  // A page without items is not the end.
  void EnterPage() {
    for (; page_ != std::default_sentinel; ++page_) {
      Items& items = ItemsOf(*page_);
      item_ = items.begin();
      if (item_ != items.end()) return;
    }
  }
  void Advance() {
    if (++item_ != ItemsOf(*page_).end()) return;
    ++page_;
    EnterPage();
  }

  PageRange<Request> pages_;
  typename PageRange<Request>::Iterator page_{nullptr};
  typename Items::iterator item_{};
};

}  // namespace alibabacloud
