// Generated from src/odd/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/odd/client.h"
#include "alibabacloud/odd/get_self_named.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "odd/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct odd::tables::Table<odd::GetSelfNamedResponse::Disk::DiskItem> {
  using T = odd::GetSelfNamedResponse::Disk::DiskItem;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"GetSelfNamedResponse.Disk.DiskItem", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<odd::GetSelfNamedResponse::Disk::DiskItem> =
    &odd::tables::Table<odd::GetSelfNamedResponse::Disk::DiskItem>::kStruct;

template <>
struct odd::tables::Table<odd::GetSelfNamedResponse::Disk::OldDisks> {
  using T = odd::GetSelfNamedResponse::Disk::OldDisks;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"GetSelfNamedResponse.Disk.OldDisks", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<odd::GetSelfNamedResponse::Disk::OldDisks> =
    &odd::tables::Table<odd::GetSelfNamedResponse::Disk::OldDisks>::kStruct;

template <>
struct odd::tables::Table<odd::GetSelfNamedResponse::Disk> {
  using T = odd::GetSelfNamedResponse::Disk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Disk", "", TypeOf<decltype(T::disk)>(), offsetof(T, disk), Style::kFlat, 0},
      {"OldDisks", "Disk", TypeOf<decltype(T::old_disks)>(), offsetof(T, old_disks), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"GetSelfNamedResponse.Disk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<odd::GetSelfNamedResponse::Disk> =
    &odd::tables::Table<odd::GetSelfNamedResponse::Disk>::kStruct;

template <>
struct odd::tables::Table<odd::GetSelfNamedResponse::GetSelfNamedResponseItem> {
  using T = odd::GetSelfNamedResponse::GetSelfNamedResponseItem;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"A", "", TypeOf<decltype(T::a)>(), offsetof(T, a), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"GetSelfNamedResponse.GetSelfNamedResponseItem", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<odd::GetSelfNamedResponse::GetSelfNamedResponseItem> =
    &odd::tables::Table<odd::GetSelfNamedResponse::GetSelfNamedResponseItem>::kStruct;

template <>
struct odd::tables::Table<odd::GetSelfNamedResponse::LocalDisks> {
  using T = odd::GetSelfNamedResponse::LocalDisks;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"GetSelfNamedResponse.LocalDisks", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<odd::GetSelfNamedResponse::LocalDisks> =
    &odd::tables::Table<odd::GetSelfNamedResponse::LocalDisks>::kStruct;

template <>
struct odd::tables::Table<odd::GetSelfNamedResponse::RegionId> {
  using T = odd::GetSelfNamedResponse::RegionId;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"GetSelfNamedResponse.RegionId", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<odd::GetSelfNamedResponse::RegionId> =
    &odd::tables::Table<odd::GetSelfNamedResponse::RegionId>::kStruct;

template <>
struct odd::tables::Table<odd::GetSelfNamedResponse> {
  using T = odd::GetSelfNamedResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Disks", "Disk", TypeOf<decltype(T::disks)>(), offsetof(T, disks), Style::kRepeat, 0},
      {"GetSelfNamedResponse", "", TypeOf<decltype(T::get_self_named_response)>(), offsetof(T, get_self_named_response),
       Style::kFlat, 0},
      {"LocalDisks", "Disk", TypeOf<decltype(T::local_disks)>(), offsetof(T, local_disks), Style::kRepeat, 0},
      {"RegionIds", "RegionId", TypeOf<decltype(T::region_ids)>(), offsetof(T, region_ids), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"GetSelfNamedResponse", kFields, {}};
};

template <>
struct odd::tables::Table<odd::GetSelfNamedRequest> {
  using T = odd::GetSelfNamedRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"GetSelfNamedRequest", kFields, {}};
};

namespace odd {
namespace tables {

constinit const schema::Action kGetSelfNamedAction = {
    .name = "GetSelfNamed",
    .request = &Table<GetSelfNamedRequest>::kStruct,
    .response = &Table<GetSelfNamedResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "Disks",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeGetSelfNamedRequest() { return schema::MakeObject<GetSelfNamedRequest>(); }
schema::OwnedObject MakeGetSelfNamedResponse() { return schema::MakeObject<GetSelfNamedResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const GetSelfNamedResponse::Disk::DiskItem*) noexcept {
  return tables::Table<GetSelfNamedResponse::Disk::DiskItem>::kStruct;
}

const schema::Struct& SchemaOf(const GetSelfNamedResponse::Disk::OldDisks*) noexcept {
  return tables::Table<GetSelfNamedResponse::Disk::OldDisks>::kStruct;
}

const schema::Struct& SchemaOf(const GetSelfNamedResponse::Disk*) noexcept {
  return tables::Table<GetSelfNamedResponse::Disk>::kStruct;
}

const schema::Struct& SchemaOf(const GetSelfNamedResponse::GetSelfNamedResponseItem*) noexcept {
  return tables::Table<GetSelfNamedResponse::GetSelfNamedResponseItem>::kStruct;
}

const schema::Struct& SchemaOf(const GetSelfNamedResponse::LocalDisks*) noexcept {
  return tables::Table<GetSelfNamedResponse::LocalDisks>::kStruct;
}

const schema::Struct& SchemaOf(const GetSelfNamedResponse::RegionId*) noexcept {
  return tables::Table<GetSelfNamedResponse::RegionId>::kStruct;
}

const schema::Struct& SchemaOf(const GetSelfNamedResponse*) noexcept {
  return tables::Table<GetSelfNamedResponse>::kStruct;
}

const schema::Struct& SchemaOf(const GetSelfNamedRequest*) noexcept {
  return tables::Table<GetSelfNamedRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const GetSelfNamedRequest&) noexcept {
  return tables::kGetSelfNamedAction;
}

Outcome<GetSelfNamedResponse> Client::GetSelfNamed(const GetSelfNamedRequest& request,
                                                   const CallOptions& options) const {
  return internal::Invoke<GetSelfNamedResponse>(*core_, tables::kGetSelfNamedAction, request, options);
}

}  // namespace odd
}  // namespace alibabacloud
