// Generated from src/ecs/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include "alibabacloud/schema/service.h"

namespace alibabacloud::ecs::tables {

/// The field table of a struct, specialised in the shard of its action.
template <class T>
struct Table;

extern const schema::Product kProduct;

extern const schema::Action kAttachNetworkInterfaceAction;
extern const schema::Action kDescribeNetworkInterfacesAction;
extern const schema::Action kEnableNetworkInterfaceQoSAction;
extern const schema::Action kModifyInstanceNetworkSpecAction;

schema::OwnedObject MakeAttachNetworkInterfaceRequest();
schema::OwnedObject MakeAttachNetworkInterfaceResponse();
schema::OwnedObject MakeDescribeNetworkInterfacesRequest();
schema::OwnedObject MakeDescribeNetworkInterfacesResponse();
schema::OwnedObject MakeEnableNetworkInterfaceQoSRequest();
schema::OwnedObject MakeEnableNetworkInterfaceQoSResponse();
schema::OwnedObject MakeModifyInstanceNetworkSpecRequest();
schema::OwnedObject MakeModifyInstanceNetworkSpecResponse();

}  // namespace alibabacloud::ecs::tables
