// Generated from src/odd/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include "alibabacloud/schema/service.h"

namespace alibabacloud::odd::tables {

/// The field table of a struct, specialised in the shard of its action.
template <class T>
struct Table;

extern const schema::Product kProduct;

extern const schema::Action kDoNothingAction;
extern const schema::Action kGetSelfNamedAction;
extern const schema::Action kListCaseTwinsAction;
extern const schema::Action kRetireAloneAction;
extern const schema::Action kRetireForeignAction;
extern const schema::Action kRetireOldAction;
extern const schema::Action kTakeEnumerationsAction;
extern const schema::Action kTransformShapesAction;
extern const schema::Action kUseKeywordsAction;

schema::OwnedObject MakeDoNothingRequest();
schema::OwnedObject MakeDoNothingResponse();
schema::OwnedObject MakeGetSelfNamedRequest();
schema::OwnedObject MakeGetSelfNamedResponse();
schema::OwnedObject MakeListCaseTwinsRequest();
schema::OwnedObject MakeListCaseTwinsResponse();
schema::OwnedObject MakeRetireAloneRequest();
schema::OwnedObject MakeRetireAloneResponse();
schema::OwnedObject MakeRetireForeignRequest();
schema::OwnedObject MakeRetireForeignResponse();
schema::OwnedObject MakeRetireOldRequest();
schema::OwnedObject MakeRetireOldResponse();
schema::OwnedObject MakeTakeEnumerationsRequest();
schema::OwnedObject MakeTakeEnumerationsResponse();
schema::OwnedObject MakeTransformShapesRequest();
schema::OwnedObject MakeTransformShapesResponse();
schema::OwnedObject MakeUseKeywordsRequest();
schema::OwnedObject MakeUseKeywordsResponse();

}  // namespace alibabacloud::odd::tables
