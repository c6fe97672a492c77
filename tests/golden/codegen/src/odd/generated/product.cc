// Generated from src/odd/models/service.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include "alibabacloud/schema/service.h"
#include "odd/generated/actions.h"

namespace alibabacloud::odd::tables {
namespace {

constexpr schema::RegionEndpoint kEndpoints[] = {
    {"east", "odd.east.example.com"},
    {"north", "odd.north.example.com"},
};

}  // namespace

constinit const schema::Product kProduct = {
    .name = "Odd",
    .key = "odd",
    .version = "2020-02-30",
    .central_endpoint = "odd.example.com",
    .regional = true,
    .endpoints = kEndpoints,
    .vpc_endpoints = {},
    .region_parameter = "RegionId",
};

}  // namespace alibabacloud::odd::tables
