// Generated from src/ens/models/service.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include "alibabacloud/schema/service.h"
#include "ens/generated/actions.h"

namespace alibabacloud::ens::tables {
namespace {

constexpr schema::RegionEndpoint kEndpoints[] = {
    {"ap-southeast-1", "ens.ap-southeast-1.aliyuncs.com"},
    {"cn-beijing", "ens.aliyuncs.com"},
    {"cn-chengdu", "ens.aliyuncs.com"},
    {"cn-hangzhou", "ens.aliyuncs.com"},
    {"cn-heyuan", "ens.aliyuncs.com"},
    {"cn-shanghai", "ens.aliyuncs.com"},
    {"cn-wulanchabu", "ens.aliyuncs.com"},
    {"cn-zhangjiakou", "ens.aliyuncs.com"},
};
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
    .endpoints = kEndpoints,
    .vpc_endpoints = kVpcEndpoints,
    .region_parameter = "",
};

}  // namespace alibabacloud::ens::tables
