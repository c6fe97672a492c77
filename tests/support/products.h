#pragma once

#include "alibabacloud/schema/service.h"

namespace alibabacloud::test {

/// A product with one host for all regions, as ENS is.
inline constexpr schema::Product kCentralProduct = {.name = "Ens",
                                                    .key = "ens",
                                                    .version = "2017-11-10",
                                                    .central_endpoint = "ens.aliyuncs.com",
                                                    .regional = false,
                                                    .endpoints = {},
                                                    .vpc_endpoints = {},
                                                    .region_parameter = {}};

/// A product with a host for each region, all by the pattern.
inline constexpr schema::Product kRegionalProduct = {.name = "Ecs",
                                                     .key = "ecs",
                                                     .version = "2014-05-26",
                                                     .central_endpoint = "ecs.aliyuncs.com",
                                                     .regional = true,
                                                     .endpoints = {},
                                                     .vpc_endpoints = {},
                                                     .region_parameter = {}};

}  // namespace alibabacloud::test
