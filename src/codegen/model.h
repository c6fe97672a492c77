#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "codegen/waiter_model.h"

namespace alibabacloud::codegen {

/// The "type" of a field.
enum class FieldType : std::uint8_t { kString, kInt32, kInt64, kFloat, kDouble, kBoolean, kObject, kList, kMap, kAny };

/// The "style" of a field.
enum class Style : std::uint8_t { kNone, kRepeat, kFlat, kJson, kSimple, kSemicolon };

/// A field of a request or response, or (without a name) the item of a list or map. Keys as in the model.
struct Field {
  int line = 1;
  std::string name{};
  std::optional<FieldType> type{};
  std::string doc{};
  bool required = false;
  Style style = Style::kNone;
  bool dotted = false;
  std::unique_ptr<Field> item{};
  std::optional<std::vector<Field>> fields{};
  std::string item_name{};
  std::optional<std::string> max_items{};
  std::string position{};
  std::vector<std::string> values{};
  std::optional<std::string> min{};
  std::optional<std::string> max{};
  std::optional<std::string> default_value{};
  std::string format{};
  bool deprecated = false;
  bool sensitive = false;
  std::vector<std::string> aliases{};

  [[nodiscard]] bool Is(FieldType t) const { return type == t; }
  /// Whether the value is a list or map, so that its key extends.
  [[nodiscard]] bool IsContainer() const { return Is(FieldType::kList) || Is(FieldType::kMap); }
};

/// What lies at the end of lists and maps: the field itself when it is neither.
[[nodiscard]] inline const Field& Leaf(const Field& field) { return field.item ? Leaf(*field.item) : field; }

enum class Idempotency : std::uint8_t { kSafe, kToken, kNone };

enum class PaginationStyle : std::uint8_t { kNone, kPageNumber, kNextToken };

struct Pagination {
  int line = 1;
  PaginationStyle style = PaginationStyle::kNone;
  std::string items{};
  std::string page_number{};
  std::string page_size{};
  std::string total_count{};
  std::string next_token{};
  std::string max_results{};
  std::string response_token{};  ///< Where the response has its token under another name.
};

struct ErrorCode {
  int line = 1;
  std::string status{};
  std::string code{};
  std::string doc{};
};

/// One model file.
struct Action {
  std::string file{};  ///< Relative to the root.
  int name_line = 1;
  std::string name{};
  std::string doc{};
  std::string category{};  ///< The heading of its page.
  bool deprecated = false;
  std::string replacement{};
  std::vector<std::string> methods{};
  bool https_only = false;
  Idempotency idempotency = Idempotency::kNone;
  Pagination pagination{};
  std::optional<std::string> timeout_s{};
  std::vector<std::string> success_codes{};
  std::vector<ErrorCode> errors{};
  std::vector<Field> request{};
  std::vector<Field> response{};

  std::string compact_json{};   ///< The file, for the registry.
  std::string recorded_json{};  ///< A documented response, as it is.
  std::string recorded_xml{};
};

/// A region or endpoint map in the order of the file.
using Hosts = std::vector<std::pair<std::string, std::string>>;

/// One service: service.json and its actions.
struct Service {
  std::string file{};
  int line = 1;
  std::string product{};
  std::string name_space{};
  std::string version{};
  std::string doc{};
  std::string endpoint_rule{};
  std::string endpoint_pattern{};
  std::string central_endpoint{};
  Hosts endpoints{};
  Hosts vpc_endpoints{};
  std::string region_parameter{};
  std::vector<Action> actions{};  ///< Sorted by name.
  std::vector<Waiter> waiters{};  ///< In the order of the file.
};

/// What to use instead of a deprecated action: "TagResources", or "CreateVpc of Vpc"; empty when nothing is known.
[[nodiscard]] std::string ReplacementName(const Action& action, const Service& service);

}  // namespace alibabacloud::codegen
