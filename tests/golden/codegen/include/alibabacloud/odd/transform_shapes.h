// Generated from src/odd/models/TransformShapes.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::odd {

class Client;

/// What TransformShapes returns.
struct TransformShapesResponse {
  /// Zones.
  struct ByZone {
    std::optional<bool> free{};
  };

  /// A cell.
  struct Cube {
    std::optional<std::int64_t> v{};
  };

  /// Long names and a doc that has to be wrapped, because it goes on and on and does not end before the hundred and
  /// twentieth column of the file.
  struct LongItem {
    std::optional<std::int64_t> another_very_long_name_of_a_field_inside_of_the_long_item{};
  };

  /// Dotted keys.
  struct SecurityOptions {
    std::optional<std::string> confidential_mode{};
  };

  /// Long names and a doc that has to be wrapped, because it goes on and on and does not end before the hundred and
  /// twentieth column of the file.
  std::vector<LongItem> a_very_long_name_of_a_field_whose_declaration_alone_fills_the_whole_line_and_leaves_no_room_for_any_comment_behind_it{};
  std::vector<std::string> anys{};                                          ///< Of anything. JSON text.
  std::vector<std::pair<std::string, ByZone>> by_zone{};                    ///< Zones.
  std::vector<std::vector<Cube>> cube{};                                    ///< Rows of objects.
  std::vector<std::pair<std::string, bool>> flags{};                        ///< Flags.
  std::vector<std::vector<std::string>> matrix{};                           ///< Rows of cells.
  std::vector<std::pair<std::string, std::vector<std::int64_t>>> nested{};  ///< A map of lists.
  std::optional<std::string> old_name{};                                    ///< Has other names.
  SecurityOptions security_options{};                                       ///< Dotted keys.
};

/// Every shape that a field can have.
///
/// Not repeated after a failure that may have been executed.
struct TransformShapesRequest {
  using Response = TransformShapesResponse;  ///< What the action returns.

  /// Rules as JSON.
  struct Rules {
    std::vector<std::string> ports{};  ///< Inside of JSON.
  };

  /// System disk.
  struct SystemDisk {
    struct QoS {
      std::optional<std::string> vswitch_id{};  ///< Wire: VSwitchId.
    };

    QoS qos{};                           ///< Wire: QoS.
    std::optional<std::int64_t> size{};  ///< GiB.
  };

  /// Tags.
  struct Tag {
    /// Deeper.
    struct Sub {
      std::optional<bool> x{};
    };

    std::optional<std::string> key{};    ///< Required. Key.
    std::vector<Sub> sub{};              ///< Deeper.
    std::optional<std::string> value{};  ///< Value.
  };

  std::optional<std::string> anything{};                       ///< Whatever. JSON text.
  std::vector<std::string> codes{};                            ///< Codes.
  std::vector<std::int64_t> ids{};                             ///< Ids. At most 20 items.
  std::vector<std::pair<std::string, std::string>> labels{};   ///< Labels.
  std::optional<std::vector<std::string>> names{};             ///< Names.
  std::vector<std::pair<std::string, std::string>> options{};  ///< Options. JSON text.
  std::optional<std::string> password{};                       ///< Required. Secret. Sensitive: printed as ***.
  std::vector<double> ratios{};                                ///< Required. Ratios. @deprecated
  std::optional<std::vector<Rules>> rules{};                   ///< Rules as JSON.
  SystemDisk system_disk{};                                    ///< System disk.
  std::vector<Tag> tag{};                                      ///< Tags.
  /// Script. Text that is not Base64 is refused: see Base64Encode(). Sensitive: printed as ***.
  std::optional<std::string> user_data{};
};

const schema::Struct& SchemaOf(const TransformShapesResponse*) noexcept;
const schema::Struct& SchemaOf(const TransformShapesResponse::ByZone*) noexcept;
const schema::Struct& SchemaOf(const TransformShapesResponse::Cube*) noexcept;
const schema::Struct& SchemaOf(const TransformShapesResponse::LongItem*) noexcept;
const schema::Struct& SchemaOf(const TransformShapesResponse::SecurityOptions*) noexcept;
const schema::Struct& SchemaOf(const TransformShapesRequest*) noexcept;
const schema::Struct& SchemaOf(const TransformShapesRequest::Rules*) noexcept;
const schema::Struct& SchemaOf(const TransformShapesRequest::SystemDisk*) noexcept;
const schema::Struct& SchemaOf(const TransformShapesRequest::SystemDisk::QoS*) noexcept;
const schema::Struct& SchemaOf(const TransformShapesRequest::Tag*) noexcept;
const schema::Struct& SchemaOf(const TransformShapesRequest::Tag::Sub*) noexcept;
const schema::Action& ActionOf(const Client&, const TransformShapesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::odd
