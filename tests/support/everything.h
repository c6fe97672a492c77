#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "alibabacloud/schema/object.h"

namespace alibabacloud::test {

/// One field of every kind and style that a table can express.
struct Everything {
  struct Item {
    std::optional<std::string> key{};
    std::optional<std::string> value{};
    std::vector<std::string> values{};
  };
  struct Inner {
    std::optional<std::int64_t> size{};
    std::optional<std::string> secret{};
    std::vector<Item> items{};
  };
  /// A struct with a member named like the list that holds it.
  struct Self {
    std::optional<std::string> self{};
    std::optional<std::int64_t> other{};
  };

  std::optional<std::string> any{};
  std::vector<std::pair<std::string, std::string>> any_map{};
  std::optional<bool> boolean{};
  std::vector<std::string> direct{};
  std::vector<Item> direct_items{};
  std::optional<double> decimal{};
  Inner inner{};
  std::optional<std::int64_t> integer{};
  std::optional<std::vector<std::string>> json_list{};
  Inner json_object{};
  std::vector<std::vector<std::string>> lists{};
  std::vector<std::pair<std::string, std::string>> map{};
  std::vector<std::pair<std::string, std::int64_t>> number_map{};
  std::vector<std::int64_t> numbers{};
  std::optional<std::string> password{};
  std::vector<Self> self{};
  std::vector<std::string> semicolons{};
  std::vector<std::string> simple{};
  std::optional<std::string> text{};
  std::vector<std::string> wrapped{};
  std::vector<Item> wrapped_items{};
};

const schema::Struct& SchemaOf(const Everything* value) noexcept;
const schema::Struct& SchemaOf(const Everything::Inner* value) noexcept;

}  // namespace alibabacloud::test
