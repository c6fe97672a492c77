// Generated from src/odd/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <string_view>

#include "alibabacloud/odd/service.h"
#include "odd/generated/actions.h"

// Longer than the compilers must support, shorter than they do.
#pragma GCC diagnostic ignored "-Woverlength-strings"

namespace alibabacloud::odd {
namespace tables {

extern const schema::WaiterTable kTagHereWaiter;
extern const schema::WaiterTable kTagAbsentWaiter;

}  // namespace tables

namespace {

// clang-format off
constexpr std::string_view kDoNothingModel = R"({"name":"DoNothing","doc":"Takes nothing and returns nothing","methods":["GET"],"idempotency":"safe","request":[],"response":[]})";
constexpr std::string_view kGetSelfNamedModel = R"({"name":"GetSelfNamed","doc":"Types that are named as their owners or siblings.","methods":["GET","POST"],"idempotency":"safe","pagination":{"style":"page_number","items":"Disks","page_number":"PageNumber","page_size":"PageSize","total_count":"TotalCount"},"request":[{"name":"PageNumber","type":"int32","doc":"Page."},{"name":"PageSize","type":"string","doc":"Size, a string here."}],"response":[{"name":"Disks","type":"list","doc":"Disks.","item_name":"Disk","item":{"type":"object","doc":"A disk.","fields":[{"name":"Disk","type":"object","doc":"The disk's own disk.","fields":[{"name":"Size","type":"int64"}]},{"name":"OldDisks","type":"list","doc":"More.","item_name":"Disk","item":{"type":"object","fields":[{"name":"Size","type":"int64"}]}}]}},{"name":"GetSelfNamedResponse","type":"object","doc":"Named as its owner.","fields":[{"name":"A","type":"string"}]},{"name":"LocalDisks","type":"list","doc":"Falls back to the field's name.","item_name":"Disk","item":{"type":"object","fields":[{"name":"Size","type":"int64"}]}},{"name":"RegionIds","type":"list","doc":"An item that is named as its only member.","item_name":"RegionId","item":{"type":"object","fields":[{"name":"RegionId","type":"string"}]}},{"name":"TotalCount","type":"int32","doc":"All."}]})";
constexpr std::string_view kListCaseTwinsModel = R"({"name":"ListCaseTwins","doc":"Names that differ in their first letter only.","methods":["GET","POST"],"idempotency":"safe","pagination":{"style":"next_token","items":"Tags","next_token":"NextToken","max_results":"MaxResults"},"success_codes":["0","200","Success"],"request":[{"name":"NextToken","type":"string","doc":"Where to go on."},{"name":"MaxResults","type":"int32","doc":"Page size."},{"name":"status","type":"string","doc":"Lower.","values":["On"]},{"name":"Status","type":"string","doc":"Upper.","values":["On"]},{"name":"Response","type":"object","style":"flat","doc":"Not the alias.","fields":[{"name":"A","type":"string"}]}],"response":[{"name":"Code","type":"string","doc":"Code in the envelope."},{"name":"code","type":"int32","doc":"Code of the result."},{"name":"NextToken","type":"string","doc":"Where to go on."},{"name":"Tags","type":"list","doc":"Upper.","item_name":"Tag","item":{"type":"object","doc":"An upper tag.","fields":[{"name":"Key","type":"string"}]}},{"name":"tags","type":"list","doc":"Lower.","item_name":"Tag","item":{"type":"object","fields":[{"name":"key","type":"string"},{"name":"regionId","type":"string","doc":"Not a twin."}]}}]})";
constexpr std::string_view kListCaseTwinsJson = R"({
  "Code": "200"
}
)";
constexpr std::string_view kRetireAloneModel = R"({"name":"RetireAlone","doc":"Without a successor, and with a name so long that its method cannot be declared on one line","deprecated":true,"methods":["GET","POST"],"idempotency":"none","request":[],"response":[]})";
constexpr std::string_view kRetireForeignModel = R"({"name":"RetireForeign","doc":"Moved to another product.","deprecated":true,"replacement":"Vpc::2016-04-28::CreateVpc","methods":["GET","POST"],"idempotency":"none","request":[],"response":[]})";
constexpr std::string_view kRetireOldModel = R"({"name":"RetireOld","doc":"Old. Use something else.","deprecated":true,"replacement":"Odd::2020-02-30::DoNothing","methods":["GET","POST"],"idempotency":"none","request":[{"name":"Old","type":"string","doc":"Old.","deprecated":true}],"response":[{"name":"RequestId","type":"string","doc":"Id."}]})";
constexpr std::string_view kTakeEnumerationsModel = R"({"name":"TakeEnumerations","doc":"Values that are no identifiers.","methods":["GET","POST"],"idempotency":"none","request":[{"name":"Status","type":"string","doc":"Status.","values":["In-use","In_use","InUse","cloud_efficiency","SystemMaintenance.Stop"]},{"name":"Sign","type":"string","doc":"Sign.","values":["-1","1","+1","","*","%","1.5","say \"hi\"\\"]},{"name":"Count","type":"int32","doc":"No constants for numbers.","values":[1,2]},{"name":"Kinds","type":"list","doc":"Constants for items.","style":"repeat","item":{"type":"string","values":["a","b"]}}],"response":[{"name":"Parts","type":"list","doc":"Parts.","item":{"type":"object","doc":"A part.","fields":[{"name":"State","type":"string","values":["TEST_FAILED"]}]}}]})";
constexpr std::string_view kTransformShapesModel = R"({"name":"TransformShapes","doc":"Every shape that a field can have.","category":"Shapes","methods":["GET","POST"],"idempotency":"none","notes":["For reviewers only."],"request":[{"name":"Password","type":"string","doc":"Secret.","sensitive":true,"required":true},{"name":"UserData","type":"string","doc":"Script.","format":"base64","sensitive":true,"position":"body","example":"aGk="},{"name":"Anything","type":"any","doc":"Whatever."},{"name":"Names","type":"list","doc":"Names.","style":"json","item":{"type":"string"}},{"name":"Codes","type":"list","doc":"Codes.","style":"semicolon","item":{"type":"string"}},{"name":"Ids","type":"list","doc":"Ids.","style":"simple","max_items":20,"item":{"type":"int64"}},{"name":"Ratios","type":"list","doc":"Ratios.","style":"repeat","item":{"type":"double"},"required":true,"deprecated":true},{"name":"Tag","type":"list","doc":"Tags.","style":"repeat","item":{"type":"object","fields":[{"name":"Key","type":"string","doc":"Key.","required":true},{"name":"Value","type":"string","doc":"Value."},{"name":"Sub","type":"list","doc":"Deeper.","style":"repeat","item":{"type":"object","fields":[{"name":"X","type":"boolean"}]}}]}},{"name":"Rules","type":"list","doc":"Rules as JSON.","style":"json","item":{"type":"object","fields":[{"name":"Ports","type":"list","doc":"Inside of JSON.","item":{"type":"string"}}]}},{"name":"Labels","type":"map","doc":"Labels.","style":"json","item":{"type":"string"}},{"name":"Options","type":"map","doc":"Options.","style":"json","item":{"type":"any"}},{"name":"SystemDisk","type":"object","doc":"System disk.","style":"flat","dotted":true,"fields":[{"name":"Size","type":"int32","doc":"GiB."},{"name":"QoS","type":"object","style":"flat","fields":[{"name":"VSwitchId","type":"string"}]}]}],"response":[{"name":"Matrix","type":"list","doc":"Rows of cells.","item_name":"Row","item":{"type":"list","item":{"type":"string"}}},{"name":"Cube","type":"list","doc":"Rows of objects.","item":{"type":"list","item":{"type":"object","doc":"A cell.","fields":[{"name":"V","type":"int32"}]}}},{"name":"Anys","type":"list","doc":"Of anything.","item":{"type":"any"}},{"name":"ByZone","type":"map","doc":"Zones.","item":{"type":"object","fields":[{"name":"Free","type":"boolean"}]}},{"name":"Flags","type":"map","doc":"Flags.","item":{"type":"boolean"}},{"name":"Nested","type":"map","doc":"A map of lists.","item":{"type":"list","item":{"type":"int64"}}},{"name":"SecurityOptions","type":"object","doc":"Dotted keys.","style":"flat","dotted":true,"fields":[{"name":"ConfidentialMode","type":"string"}]},{"name":"OldName","type":"string","doc":"Has other names.","aliases":["OldName2","old-name"]},{"name":"AVeryLongNameOfAFieldWhoseDeclarationAloneFillsTheWholeLineAndLeavesNoRoomForAnyCommentBehindIt","type":"list","doc":"Long names and a doc that has to be wrapped, because it goes on and on and does not end before the hundred and twentieth column of the file.","item_name":"LongItem","item":{"type":"object","fields":[{"name":"AnotherVeryLongNameOfAFieldInsideOfTheLongItem","type":"int64"}]}}]})";
constexpr std::string_view kTransformShapesJson = R"long_text({"Matrix": {"Row": [["(a)", "(text)text"]]}}
)long_text";
constexpr std::string_view kTransformShapesXml = "<?xml version=\"1.0\"?>\015\n<R>\\ \"x\" ?? 1</R>\015\n";
constexpr std::string_view kUseKeywordsModel = R"({"name":"UseKeywords","doc":"Members whose plain names are keywords or macros. Version 1.5 is enough, e.g. for tests.","methods":["POST"],"https_only":true,"idempotency":"token","timeout_s":90,"errors":[{"status":403,"code":"Forbidden","doc":"No."},{"status":400,"code":"Bad.B","doc":"Bad."},{"status":400,"code":"Bad.A","doc":"Bad."},{"status":400,"code":"Bad.B","doc":"The same code again."},{"status":400,"code":"Missing%s","doc":"Something is missing."},{"code":"Anytime"}],"request":[{"name":"ClientToken","type":"string","doc":"Token."},{"name":"new","type":"string","doc":"Ends in a backslash \\"},{"name":"Default","type":"boolean","doc":"Whether it is the one.","default":false},{"name":"Class","type":"int32","doc":"A number.","min":1,"max":10,"default":3},{"name":"Delete","type":"int64","doc":"At least.","min":5},{"name":"Namespace","type":"float","doc":"At most.","max":2.50},{"name":"linux","type":"double","doc":"From 1,000 to 2000; the default is 1500.","min":1000,"max":2000,"default":1500},{"name":"errno","type":"string"},{"name":"ERROR","type":"string","doc":"  White\n\tspace.  "},{"name":"IN","type":"string","doc":"A macro on some systems."},{"name":"DataDisk.1","type":"string","doc":"A dot in the name."},{"name":"3DModel","type":"string","doc":"Begins with a digit."}],"response":[{"name":"RequestId","type":"string","doc":"Identifier – “quoted”, of the request."},{"name":"Response","type":"object","doc":"A type like the request's alias.","fields":[{"name":"Int","type":"int32"}]}]})";
// clang-format on

constexpr schema::ActionEntry kActions[] = {
    {&tables::kDoNothingAction, kDoNothingModel, {}, {}, &tables::MakeDoNothingRequest, &tables::MakeDoNothingResponse},
    {&tables::kGetSelfNamedAction, kGetSelfNamedModel, {}, {}, &tables::MakeGetSelfNamedRequest,
     &tables::MakeGetSelfNamedResponse},
    {&tables::kListCaseTwinsAction, kListCaseTwinsModel, kListCaseTwinsJson, {}, &tables::MakeListCaseTwinsRequest,
     &tables::MakeListCaseTwinsResponse},
    {&tables::kRetireAloneAction, kRetireAloneModel, {}, {}, &tables::MakeRetireAloneRequest,
     &tables::MakeRetireAloneResponse},
    {&tables::kRetireForeignAction, kRetireForeignModel, {}, {}, &tables::MakeRetireForeignRequest,
     &tables::MakeRetireForeignResponse},
    {&tables::kRetireOldAction, kRetireOldModel, {}, {}, &tables::MakeRetireOldRequest, &tables::MakeRetireOldResponse},
    {&tables::kTakeEnumerationsAction, kTakeEnumerationsModel, {}, {}, &tables::MakeTakeEnumerationsRequest,
     &tables::MakeTakeEnumerationsResponse},
    {&tables::kTransformShapesAction, kTransformShapesModel, kTransformShapesJson, kTransformShapesXml,
     &tables::MakeTransformShapesRequest, &tables::MakeTransformShapesResponse},
    {&tables::kUseKeywordsAction, kUseKeywordsModel, {}, {}, &tables::MakeUseKeywordsRequest,
     &tables::MakeUseKeywordsResponse},
};

constexpr schema::Service kService = {&tables::kProduct, kActions};

}  // namespace

const schema::Service& Service() noexcept { return kService; }

std::span<const schema::WaiterTable* const> Waiters() noexcept {
  static constexpr const schema::WaiterTable* kWaiters[] = {
      &tables::kTagHereWaiter,
      &tables::kTagAbsentWaiter,
  };
  return kWaiters;
}

}  // namespace alibabacloud::odd
