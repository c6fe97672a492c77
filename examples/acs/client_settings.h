#pragma once

#include "alibabacloud/client_options.h"
#include "arguments.h"

namespace acs {

/// What a command accepts that makes a request.
[[nodiscard]] Syntax RequestSyntax();

/// From --method, --format, --signature, --region (or ALIBABA_CLOUD_REGION_ID) and --endpoint; else the defaults.
[[nodiscard]] alibabacloud::ClientOptions ReadClientOptions(const Arguments& arguments);

}  // namespace acs
