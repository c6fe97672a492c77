// Generated from src/ens/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include "alibabacloud/schema/service.h"

namespace alibabacloud::ens::tables {

/// The field table of a struct, specialised in the shard of its action.
template <class T>
struct Table;

extern const schema::Product kProduct;

extern const schema::Action kAddBackendServersAction;
extern const schema::Action kCreateInstanceAction;
extern const schema::Action kDescribeAvailableResourceInfoAction;
extern const schema::Action kDescribeEnsRegionsAction;
extern const schema::Action kDescribeInstancesAction;
extern const schema::Action kDescribeNetworkAttributeAction;
extern const schema::Action kDescribeUserBandWidthDataAction;
extern const schema::Action kRebootInstanceAction;

schema::OwnedObject MakeAddBackendServersRequest();
schema::OwnedObject MakeAddBackendServersResponse();
schema::OwnedObject MakeCreateInstanceRequest();
schema::OwnedObject MakeCreateInstanceResponse();
schema::OwnedObject MakeDescribeAvailableResourceInfoRequest();
schema::OwnedObject MakeDescribeAvailableResourceInfoResponse();
schema::OwnedObject MakeDescribeEnsRegionsRequest();
schema::OwnedObject MakeDescribeEnsRegionsResponse();
schema::OwnedObject MakeDescribeInstancesRequest();
schema::OwnedObject MakeDescribeInstancesResponse();
schema::OwnedObject MakeDescribeNetworkAttributeRequest();
schema::OwnedObject MakeDescribeNetworkAttributeResponse();
schema::OwnedObject MakeDescribeUserBandWidthDataRequest();
schema::OwnedObject MakeDescribeUserBandWidthDataResponse();
schema::OwnedObject MakeRebootInstanceRequest();
schema::OwnedObject MakeRebootInstanceResponse();

}  // namespace alibabacloud::ens::tables
