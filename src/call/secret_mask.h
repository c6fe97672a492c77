#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "alibabacloud/error.h"
#include "alibabacloud/secret_string.h"

namespace alibabacloud::internal {

/// Replaces known secrets in texts that others wrote, such as error messages that repeat a value of the request.
///
/// Finds a secret as it is, percent-encoded, escaped as in JSON, XML, HTML or a log, and in two of these ways one after
/// the other; also where the text ends or is cut off within it, if at least kMinBeginning bytes are there, or
/// kMinLength bytes before "...". Takes a time that is linear in the sizes of the text and of the secrets. Keeps no
/// secret in memory that is not wiped.
class SecretMask {
 public:
  /// Shortest secret that is replaced, in bytes: a shorter one would be found in words that have nothing to do with it.
  static constexpr std::size_t kMinLength = 6;
  /// Shortest beginning of a secret that is replaced, in bytes.
  static constexpr std::size_t kMinBeginning = 16;
  static constexpr std::string_view kReplacement = "***";

  /// Adds a secret; one that is too short is ignored.
  void Add(std::string_view secret);

  [[nodiscard]] bool empty() const noexcept { return secrets_.empty(); }

  /// Replaces each secret in `text` by kReplacement and wipes the text as it was. Returns whether there was one.
  bool Hide(std::string& text) const;
  /// Returns at most `max_bytes` bytes of `text`, cut as by CutText(), with kReplacement in place of each secret; also
  /// of one of which only a part is among these bytes. Takes memory and time for `max_bytes` and a few KiB only.
  [[nodiscard]] std::string HiddenBeginning(std::string_view text, std::size_t max_bytes) const;
  /// Replaces the secrets in all strings of an error, cuts these as CutTexts() does, and wipes what they were.
  void Hide(Error& error) const;

 private:
  struct Secret {
    SecretString bytes;
    /// Of each beginning of the secret: the length of its longest proper beginning that is its end as well.
    std::vector<std::size_t> borders;
  };
  struct Range {
    std::size_t begin;
    std::size_t end;
  };

  static void Find(const Secret& secret, std::string_view text, std::vector<Range>& found);
  void FindAll(std::string_view text, int escapings, std::vector<Range>& found) const;
  [[nodiscard]] std::vector<Range> FindAll(std::string_view text) const;
  [[nodiscard]] static std::string Replace(std::string_view text, std::size_t kept, const std::vector<Range>& found);

  std::vector<Secret> secrets_;
};

}  // namespace alibabacloud::internal
