// Generated from src/odd/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "alibabacloud/call_options.h"
#include "alibabacloud/client_options.h"
#include "alibabacloud/outcome.h"
#include "alibabacloud/pagination.h"

namespace alibabacloud::odd {

struct DoNothingRequest;
struct DoNothingResponse;
struct GetSelfNamedRequest;
struct GetSelfNamedResponse;
struct ListCaseTwinsRequest;
struct ListCaseTwinsResponse;
struct RetireAloneRequest;
struct RetireAloneResponse;
struct RetireForeignRequest;
struct RetireForeignResponse;
struct RetireOldRequest;
struct RetireOldResponse;
struct TakeEnumerationsRequest;
struct TakeEnumerationsResponse;
struct TransformShapesRequest;
struct TransformShapesResponse;
struct UseKeywordsRequest;
struct UseKeywordsResponse;

/// Client of Odd Service (ODD): what no real service does.
///
/// A cheap handle: copies share connections and credentials, and all methods may be called from many threads at once.
/// Constructing one does no I/O and does not throw; wrong options are reported by the first call. The header of each
/// action is named in its method's comment; include those that you use.
class Client {
 public:
  /// Reads the environment for what the options leave open (ClientOptions names the variables), and nothing else.
  explicit Client(ClientOptions options = {});

  /// Takes nothing and returns nothing. Header: <alibabacloud/odd/do_nothing.h>
  Outcome<DoNothingResponse> DoNothing(const DoNothingRequest& request, const CallOptions& options = {}) const;

  /// Types that are named as their owners or siblings. Header: <alibabacloud/odd/get_self_named.h>
  Outcome<GetSelfNamedResponse> GetSelfNamed(const GetSelfNamedRequest& request, const CallOptions& options = {}) const;

  /// Names that differ in their first letter only. Header: <alibabacloud/odd/list_case_twins.h>
  Outcome<ListCaseTwinsResponse> ListCaseTwins(const ListCaseTwinsRequest& request,
                                               const CallOptions& options = {}) const;

  /// Without a successor, and with a name so long that its method cannot be declared on one line. Header:
  /// <alibabacloud/odd/retire_alone.h>
  [[deprecated]]
  Outcome<RetireAloneResponse> RetireAlone(const RetireAloneRequest& request, const CallOptions& options = {}) const;

  /// Moved to another product. Header: <alibabacloud/odd/retire_foreign.h>
  [[deprecated("use CreateVpc of Vpc")]]
  Outcome<RetireForeignResponse> RetireForeign(const RetireForeignRequest& request,
                                               const CallOptions& options = {}) const;

  /// Old. Header: <alibabacloud/odd/retire_old.h>
  [[deprecated("use DoNothing")]]
  Outcome<RetireOldResponse> RetireOld(const RetireOldRequest& request, const CallOptions& options = {}) const;

  /// Values that are no identifiers. Header: <alibabacloud/odd/take_enumerations.h>
  Outcome<TakeEnumerationsResponse> TakeEnumerations(const TakeEnumerationsRequest& request,
                                                     const CallOptions& options = {}) const;

  /// Every shape that a field can have. Header: <alibabacloud/odd/transform_shapes.h>
  Outcome<TransformShapesResponse> TransformShapes(const TransformShapesRequest& request,
                                                   const CallOptions& options = {}) const;

  /// Members whose plain names are keywords or macros. Header: <alibabacloud/odd/use_keywords.h>
  Outcome<UseKeywordsResponse> UseKeywords(const UseKeywordsRequest& request, const CallOptions& options = {}) const;

  /// Calls an action by its name, also one that this library does not know, and returns the reply's body as it came.
  /// `parameters` are the action's own, in the form they travel in ("Tag.1.Key"). The action is treated as a mutation:
  /// it is not repeated after a failure that may have been executed.
  Outcome<std::string> Call(std::string_view action, const Parameters& parameters,
                            const CallOptions& options = {}) const;

  /// The pages of an action that lists something, each fetched when the last one has been used; see
  /// <alibabacloud/pagination.h>. For any other action this does not compile.
  template <class Request>
  [[nodiscard]] PageRange<Request> Pages(Request request, PageOptions options = {}) const {
    return {core_, ActionOf(*this, request), std::move(request), std::move(options)};
  }

  /// The items of these pages, one after the other.
  template <class Request>
  [[nodiscard]] ItemRange<Request> Items(Request request, PageOptions options = {}) const {
    return ItemRange<Request>(Pages(std::move(request), std::move(options)));
  }

  /// For what runs calls in other ways, such as an event loop: what all copies of this client share.
  [[nodiscard]] const std::shared_ptr<internal::ClientCore>& core() const noexcept { return core_; }

 private:
  std::shared_ptr<internal::ClientCore> core_;
};

}  // namespace alibabacloud::odd
