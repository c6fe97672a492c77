#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace alibabacloud::schema {

struct OwnedObject;
struct Struct;

/// What repeating a request does.
enum class Idempotency : std::uint8_t {
  kSafe,   ///< A read: repeat at will.
  kToken,  ///< A mutation with a ClientToken: repeating it with the same token executes it once.
  kNone,   ///< A mutation without: repeating it may execute it twice.
};

/// How a list is split into pages; the names are wire names.
enum class PaginationStyle : std::uint8_t { kNone, kPageNumber, kNextToken };
struct Pagination {
  PaginationStyle style = PaginationStyle::kNone;
  std::string_view items{};           ///< The response's list; a path where it is inside an object: "Outer.Inner".
  std::string_view page_number{};     ///< Request: kPageNumber.
  std::string_view page_size{};       ///< Request: kPageNumber.
  std::string_view total_count{};     ///< Response: kPageNumber; empty where it tells no total. May be a path.
  std::string_view next_token{};      ///< Request: kNextToken.
  std::string_view max_results{};     ///< Request: kNextToken; empty where pages have a fixed size.
  std::string_view response_token{};  ///< Response: kNextToken. May be a path.
};

/// What is known about one action.
struct Action {
  std::string_view name;
  const Struct* request;
  const Struct* response;
  Idempotency idempotency = Idempotency::kNone;
  bool allows_get = true;
  bool allows_post = true;
  bool https_only = false;
  bool deprecated = false;
  /// How long the service may work on it; 0: nothing special.
  int timeout_seconds = 0;
  /// Values of the response's Code that mean success; empty when it declares no Code.
  std::span<const std::string_view> success_codes{};
  Pagination pagination{};
};

/// Where a region is served.
struct RegionEndpoint {
  std::string_view region;
  std::string_view host;
};

/// One API of Alibaba Cloud.
struct Product {
  std::string_view name;              ///< "Ecs"
  std::string_view key;               ///< "ecs", as in host names, files and commands
  std::string_view version;           ///< "2014-05-26"
  std::string_view central_endpoint;  ///< Of calls without a region; unless `regional`, also of those not in the table.
  bool regional;                      ///< A region that is not in the table has a host by rule.
  std::span<const RegionEndpoint> endpoints;      ///< Sorted by region.
  std::span<const RegionEndpoint> vpc_endpoints;  ///< Sorted by region.
  std::string_view region_parameter;              ///< Request parameter that the client's region fills; empty: none.
};

/// An action with what only tools and tests need of it.
struct ActionEntry {
  const Action* action;
  std::string_view model;          ///< The model, JSON text.
  std::string_view recorded_json;  ///< A documented response; empty where there is none.
  std::string_view recorded_xml;
  OwnedObject (*make_request)();   ///< A request with nothing set.
  OwnedObject (*make_response)();  ///< The same of its response.
};

/// A product with all of its actions. Linking to one keeps every action of the product in the program: for tools and
/// tests; a client does not need it.
struct Service {
  const Product* product;
  std::span<const ActionEntry> actions;  ///< Sorted by name.
};

/// The action of that name; null when there is none.
[[nodiscard]] const ActionEntry* FindAction(const Service& service, std::string_view name) noexcept;

}  // namespace alibabacloud::schema
