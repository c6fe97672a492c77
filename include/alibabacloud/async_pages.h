#pragma once

#include <memory>
#include <optional>
#include <utility>

#include "alibabacloud/error.h"
#include "alibabacloud/event_loop.h"
#include "alibabacloud/outcome.h"
#include "alibabacloud/pagination.h"
#include "alibabacloud/schema/object.h"
#include "alibabacloud/task.h"

// Lists that a service returns page by page, for coroutines:
//
//   AsyncPages pages(loop, client, ecs::DescribeInstancesRequest{.region_id = "cn-hangzhou"});
//   while (auto* page = co_await pages.Next()) {
//     for (const auto& instance : page->instances) { ... }
//   }
//   if (pages.error()) { ... }

namespace alibabacloud {

namespace internal {

/// As PageWalk, with a loop that fetches every page.
class AsyncPageWalk {
 public:
  AsyncPageWalk(EventLoop& loop, std::shared_ptr<ClientCore> core, const schema::Action& action, PageOptions options,
                std::shared_ptr<void> memory, schema::MutableObject request, schema::MutableObject first,
                schema::MutableObject second);
  AsyncPageWalk(AsyncPageWalk&& other) noexcept;
  AsyncPageWalk& operator=(AsyncPageWalk&& other) noexcept;
  ~AsyncPageWalk();

  /// Fetches the next page; false at the end, which may be an error.
  [[nodiscard]] Task<bool> Advance();
  [[nodiscard]] bool is_second() const noexcept;
  [[nodiscard]] const std::optional<Error>& error() const noexcept;
  [[nodiscard]] const ResponseMetadata& metadata() const noexcept;

 private:
  class State;
  std::unique_ptr<State> state_;
};

}  // namespace internal

/// The pages of a list, each the action's response, one after the other: as PageRange, for coroutines of any type. Used
/// by one coroutine at a time; it goes on on the thread of the loop, which has to outlive this object.
///
/// Where PageOptions::prefetch_on is set, to any loop, the page after the one in use is fetched meanwhile, on `loop`. A
/// page that is on its way when this object is destroyed is cancelled.
template <class Request>
class [[nodiscard]] AsyncPages {
  static_assert(Paginated<Request>, "this action does not return pages: call it by its method");

 public:
  using Response = typename Request::Response;  ///< A page.

  /// Fetches nothing yet. `options` as for PageRange.
  template <class Client>
  AsyncPages(EventLoop& loop, const Client& client, Request request, PageOptions options = {})
      : memory_(std::make_shared<internal::PageMemory<Request>>(std::move(request))),
        walk_(loop, client.core(), ActionOf(client, memory_->request), std::move(options), memory_,
              schema::MutableObject(memory_->request), schema::MutableObject(memory_->pages[0]),
              schema::MutableObject(memory_->pages[1])) {}

  /// Fetches the next page, which may be moved from and is there until the next call of Next(); null at the end, which
  /// may be an error. This object has to stay where it is until it is awaited.
  [[nodiscard]] Task<Response*> Next() {
    const bool has_page = co_await walk_.Advance();
    co_return has_page ? &memory_->pages[walk_.is_second() ? 1 : 0] : nullptr;
  }

  /// Why the pages ended early; absent while they go on and when they ended as they should.
  [[nodiscard]] const std::optional<Error>& error() const noexcept { return walk_.error(); }
  /// Of the last page's call.
  [[nodiscard]] const ResponseMetadata& metadata() const noexcept { return walk_.metadata(); }

 private:
  std::shared_ptr<internal::PageMemory<Request>> memory_;
  internal::AsyncPageWalk walk_;
};

}  // namespace alibabacloud
