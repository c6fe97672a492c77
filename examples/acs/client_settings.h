#pragma once

#include "alibabacloud/client_options.h"
#include "alibabacloud/schema/service.h"
#include "arguments.h"

namespace acs {

/// What a command accepts that makes a request.
[[nodiscard]] Syntax RequestSyntax();

/// Returns the options of a client of the product from --method, --format, --signature, --region and --endpoint; what
/// is not given has its default. The default region is that of the environment or of the selected CLI profile, as in
/// ClientOptions::allow_default_region; a profile that cannot be read is reported on stderr. Throws UsageError.
[[nodiscard]] alibabacloud::ClientOptions ReadClientOptions(const Arguments& arguments,
                                                            const alibabacloud::schema::Product& product);

}  // namespace acs
