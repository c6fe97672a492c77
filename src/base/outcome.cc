#include "alibabacloud/outcome.h"

#include <ostream>
#include <sstream>
#include <utility>

namespace alibabacloud {

BadOutcomeAccess::BadOutcomeAccess(Error error) : error_(std::move(error)) {
  std::ostringstream text;
  text << "the outcome holds an error: " << error_;
  what_ = text.str();
}

namespace internal {

void ThrowBadOutcomeAccess(const Error& error) { throw BadOutcomeAccess(error); }

CallReport::CallReport() noexcept = default;
CallReport::CallReport(Error e, ResponseMetadata m) noexcept : error(std::move(e)), metadata(std::move(m)) {}
CallReport::CallReport(const CallReport& other) = default;
CallReport::CallReport(CallReport&& other) noexcept = default;
CallReport& CallReport::operator=(const CallReport& other) = default;
CallReport& CallReport::operator=(CallReport&& other) noexcept = default;
CallReport::~CallReport() = default;

}  // namespace internal

}  // namespace alibabacloud
