// Generated from src/odd/models/GetSelfNamed.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::odd {

class Client;

/// What GetSelfNamed returns.
struct GetSelfNamedResponse {
  /// A disk.
  struct Disk {
    /// The disk's own disk.
    struct DiskItem {
      std::optional<std::int64_t> size{};
    };

    /// More.
    struct OldDisks {
      std::optional<std::int64_t> size{};
    };

    DiskItem disk{};                    ///< The disk's own disk.
    std::vector<OldDisks> old_disks{};  ///< More.
  };

  /// Named as its owner.
  struct GetSelfNamedResponseItem {
    std::optional<std::string> a{};
  };

  /// Falls back to the field's name.
  struct LocalDisks {
    std::optional<std::int64_t> size{};
  };

  /// An item that is named as its only member.
  struct RegionId {
    std::optional<std::string> region_id{};
  };

  std::vector<Disk> disks{};                           ///< Disks.
  GetSelfNamedResponseItem get_self_named_response{};  ///< Named as its owner.
  std::vector<LocalDisks> local_disks{};               ///< Falls back to the field's name.
  std::vector<RegionId> region_ids{};                  ///< An item that is named as its only member.
  std::optional<std::int64_t> total_count{};           ///< All.
};

/// Types that are named as their owners or siblings.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `disks`.
struct GetSelfNamedRequest {
  using Response = GetSelfNamedResponse;  ///< What the action returns.

  std::optional<std::int64_t> page_number{};  ///< Page.
  std::optional<std::string> page_size{};     ///< Size, a string here.
};

const schema::Struct& SchemaOf(const GetSelfNamedResponse*) noexcept;
const schema::Struct& SchemaOf(const GetSelfNamedResponse::Disk*) noexcept;
const schema::Struct& SchemaOf(const GetSelfNamedResponse::Disk::DiskItem*) noexcept;
const schema::Struct& SchemaOf(const GetSelfNamedResponse::Disk::OldDisks*) noexcept;
const schema::Struct& SchemaOf(const GetSelfNamedResponse::GetSelfNamedResponseItem*) noexcept;
const schema::Struct& SchemaOf(const GetSelfNamedResponse::LocalDisks*) noexcept;
const schema::Struct& SchemaOf(const GetSelfNamedResponse::RegionId*) noexcept;
const schema::Struct& SchemaOf(const GetSelfNamedRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const GetSelfNamedRequest&) noexcept;
inline auto& ItemsOf(GetSelfNamedResponse& page) noexcept {
  return page.disks;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::odd
