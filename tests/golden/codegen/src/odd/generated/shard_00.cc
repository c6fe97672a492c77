// Generated from src/odd/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/odd/client.h"
#include "alibabacloud/odd/list_case_twins.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "odd/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct odd::tables::Table<odd::ListCaseTwinsResponse::LowerTag> {
  using T = odd::ListCaseTwinsResponse::LowerTag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"regionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListCaseTwinsResponse.LowerTag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<odd::ListCaseTwinsResponse::LowerTag> =
    &odd::tables::Table<odd::ListCaseTwinsResponse::LowerTag>::kStruct;

template <>
struct odd::tables::Table<odd::ListCaseTwinsResponse::Tag> {
  using T = odd::ListCaseTwinsResponse::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListCaseTwinsResponse.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<odd::ListCaseTwinsResponse::Tag> =
    &odd::tables::Table<odd::ListCaseTwinsResponse::Tag>::kStruct;

template <>
struct odd::tables::Table<odd::ListCaseTwinsResponse> {
  using T = odd::ListCaseTwinsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"code", "", TypeOf<decltype(T::lower_code)>(), offsetof(T, lower_code), Style::kRepeat, 0},
      {"tags", "Tag", TypeOf<decltype(T::lower_tags)>(), offsetof(T, lower_tags), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListCaseTwinsResponse", kFields, {}};
};

template <>
struct odd::tables::Table<odd::ListCaseTwinsRequest::ResponseItem> {
  using T = odd::ListCaseTwinsRequest::ResponseItem;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"A", "", TypeOf<decltype(T::a)>(), offsetof(T, a), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListCaseTwinsRequest.ResponseItem", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<odd::ListCaseTwinsRequest::ResponseItem> =
    &odd::tables::Table<odd::ListCaseTwinsRequest::ResponseItem>::kStruct;

template <>
struct odd::tables::Table<odd::ListCaseTwinsRequest> {
  using T = odd::ListCaseTwinsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"Response", "", TypeOf<decltype(T::response)>(), offsetof(T, response), Style::kFlat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"status", "", TypeOf<decltype(T::lower_status)>(), offsetof(T, lower_status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListCaseTwinsRequest", kFields, {}};
};

namespace odd {
namespace tables {

constexpr std::string_view kListCaseTwinsSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kListCaseTwinsAction = {
    .name = "ListCaseTwins",
    .request = &Table<ListCaseTwinsRequest>::kStruct,
    .response = &Table<ListCaseTwinsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .success_codes = kListCaseTwinsSuccessCodes,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "Tags",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeListCaseTwinsRequest() { return schema::MakeObject<ListCaseTwinsRequest>(); }
schema::OwnedObject MakeListCaseTwinsResponse() { return schema::MakeObject<ListCaseTwinsResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const ListCaseTwinsResponse::LowerTag*) noexcept {
  return tables::Table<ListCaseTwinsResponse::LowerTag>::kStruct;
}

const schema::Struct& SchemaOf(const ListCaseTwinsResponse::Tag*) noexcept {
  return tables::Table<ListCaseTwinsResponse::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const ListCaseTwinsResponse*) noexcept {
  return tables::Table<ListCaseTwinsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ListCaseTwinsRequest::ResponseItem*) noexcept {
  return tables::Table<ListCaseTwinsRequest::ResponseItem>::kStruct;
}

const schema::Struct& SchemaOf(const ListCaseTwinsRequest*) noexcept {
  return tables::Table<ListCaseTwinsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ListCaseTwinsRequest&) noexcept {
  return tables::kListCaseTwinsAction;
}

Outcome<ListCaseTwinsResponse> Client::ListCaseTwins(const ListCaseTwinsRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<ListCaseTwinsResponse>(*core_, tables::kListCaseTwinsAction, request, options);
}

}  // namespace odd
}  // namespace alibabacloud
