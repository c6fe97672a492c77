#pragma once

#include <cstddef>

#include "alibabacloud/http.h"
#include "alibabacloud/secret_string.h"
#include "codec/parameter_list.h"

namespace alibabacloud::internal {

/// `key=value&key=value`, percent-encoded, in the order of `sorted`: signatures need it after
/// ParameterList::SortAndMerge(). A parameter without value is `key=`; no parameters are the empty text. One
/// allocation, in which `spare` more bytes can be appended without another.
[[nodiscard]] SecretString CanonicalQuery(const ParameterList& sorted, std::size_t spare = 0);

/// The Content-Type of a body that is such a text.
[[nodiscard]] HttpHeader FormContentType();

}  // namespace alibabacloud::internal
