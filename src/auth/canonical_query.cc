#include "auth/canonical_query.h"

#include "base/percent.h"

namespace alibabacloud::internal {

SecretString CanonicalQuery(const ParameterList& sorted, std::size_t spare) {
  // Room for the worst case, cut back afterwards: a pass to measure would take almost as long as the encoding.
  const std::size_t most = 3 * sorted.byte_size() + 2 * sorted.size();
  SecretString query;
  query.Reserve(most + spare);
  char* const begin = query.Extend(most);
  char* out = begin;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    if (i != 0) *out++ = '&';
    out = PercentEncodeTo(sorted.key(i), out);
    *out++ = '=';
    out = PercentEncodeTo(sorted.value(i), out);
  }
  query.Truncate(static_cast<std::size_t>(out - begin));
  return query;
}

HttpHeader FormContentType() { return {"Content-Type", "application/x-www-form-urlencoded"}; }

}  // namespace alibabacloud::internal
