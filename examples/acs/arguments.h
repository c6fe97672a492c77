#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace acs {

/// What one command accepts.
struct Syntax {
  std::string_view words{};  ///< For messages, such as "<product> <Action>".
  std::size_t min_words = 0;
  std::size_t max_words = 0;
  std::vector<std::string_view> flags{};    ///< Options without a value, such as "--xml".
  std::vector<std::string_view> options{};  ///< Options with one.
  bool takes_parameters = false;            ///< Every other `--Name value` is a request parameter.
};

/// The arguments of a command, sorted by kind. Wrong ones throw UsageError.
class Arguments {
 public:
  struct Option {
    std::string name;  ///< Without the dashes.
    std::string value;
    bool is_parameter;
  };

  Arguments(const std::vector<std::string>& arguments, const Syntax& syntax);

  [[nodiscard]] const std::vector<std::string>& words() const noexcept { return words_; }
  /// The word at that place, or "-".
  [[nodiscard]] std::string FileAt(std::size_t index) const;
  [[nodiscard]] bool Has(std::string_view flag) const;
  /// The last value given for an option.
  [[nodiscard]] std::optional<std::string> Value(std::string_view name) const;
  /// Options and request parameters, as they came.
  [[nodiscard]] const std::vector<Option>& options() const noexcept { return options_; }

 private:
  std::vector<std::string> words_;
  std::vector<std::string> flags_;
  std::vector<Option> options_;
};

/// One of the names, without regard to case; otherwise throws UsageError.
[[nodiscard]] std::size_t ChooseOf(std::string_view option, std::string_view value,
                                   std::initializer_list<std::string_view> names);

/// A decimal number from `low` to `high`; otherwise throws UsageError.
[[nodiscard]] int ParseNumber(std::string_view option, std::string_view value, int low, int high);

}  // namespace acs
