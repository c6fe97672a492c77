#include "arguments.h"

#include <algorithm>
#include <charconv>
#include <system_error>

#include "base/ascii.h"
#include "failure.h"

namespace acs {

namespace {

template <class Range>
bool Contains(const Range& range, std::string_view value) {
  return std::find(range.begin(), range.end(), value) != range.end();
}

}  // namespace

Arguments::Arguments(const std::vector<std::string>& arguments, const Syntax& syntax) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& argument = arguments[i];
    if (!argument.starts_with("--")) {
      words_.push_back(argument);
      continue;
    }
    const std::size_t equals = std::min(argument.find('='), argument.size());
    // For messages: a value may be a secret.
    const std::string option = argument.substr(0, equals);
    std::string name = option.substr(2);
    if (Contains(syntax.flags, name) && equals == argument.size()) {
      flags_.push_back(std::move(name));
      continue;
    }
    const bool known = Contains(syntax.options, name);
    if (name.empty() || (!known && !syntax.takes_parameters)) throw UsageError("there is no option " + option);
    const bool has_value = equals < argument.size();
    if (!has_value && ++i == arguments.size()) throw UsageError("option " + option + " needs a value");
    options_.push_back({std::move(name), has_value ? argument.substr(equals + 1) : arguments[i], !known});
  }
  if (words_.size() < syntax.min_words || words_.size() > syntax.max_words) {
    throw UsageError(syntax.max_words == 0 ? "unexpected argument \"" + words_[0] + '"'
                                           : "expected " + std::string(syntax.words));
  }
}

std::string Arguments::FileAt(std::size_t index) const { return index < words_.size() ? words_[index] : "-"; }

bool Arguments::Has(std::string_view flag) const { return Contains(flags_, flag); }

std::optional<std::string> Arguments::Value(std::string_view name) const {
  const auto found = std::find_if(options_.rbegin(), options_.rend(),
                                  [name](const Option& option) { return !option.is_parameter && option.name == name; });
  return found != options_.rend() ? std::optional(found->value) : std::nullopt;
}

std::size_t ChooseOf(std::string_view option, std::string_view value, std::initializer_list<std::string_view> names) {
  std::string list;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::string_view name = names.begin()[i];
    if (alibabacloud::internal::EqualsIgnoreCase(name, value)) return i;
    list.append(i == 0 ? "" : " or ").append(name);
  }
  throw UsageError("--" + std::string(option) + " takes " + list + ", not \"" + std::string(value) + '"');
}

int ParseNumber(std::string_view option, std::string_view value, int low, int high) {
  int number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (error == std::errc() && end == value.data() + value.size() && number >= low && number <= high) return number;
  throw UsageError("--" + std::string(option) + " takes a number from " + std::to_string(low) + " to " +
                   std::to_string(high) + ", not \"" + std::string(value) + '"');
}

}  // namespace acs
