// Generated from src/ens/models/service.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include "alibabacloud/schema/service.h"
#include "ens/generated/actions.h"

namespace alibabacloud::ens::tables {
namespace {

constexpr schema::RegionEndpoint kVpcEndpoints[] = {
    {"ap-southeast-1", "ens-vpc.ap-southeast-1.aliyuncs.com"},
    {"cn-shanghai", "ens.vpc-proxy.aliyuncs.com"},
    {"cn-zhangjiakou", "ens-vpc.cn-zhangjiakou.aliyuncs.com"},
};

}  // namespace

constinit const schema::Product kProduct = {
    .name = "Ens",
    .key = "ens",
    .version = "2017-11-10",
    .central_endpoint = "ens.aliyuncs.com",
    .regional = false,
    .endpoints = {},
    .vpc_endpoints = kVpcEndpoints,
    .region_parameter = "",
};

}  // namespace alibabacloud::ens::tables
