// Generated from src/odd/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/odd/client.h"
#include "alibabacloud/odd/transform_shapes.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "odd/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct odd::tables::Table<odd::TransformShapesResponse::ByZone> {
  using T = odd::TransformShapesResponse::ByZone;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Free", "", TypeOf<decltype(T::free)>(), offsetof(T, free), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"TransformShapesResponse.ByZone", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<odd::TransformShapesResponse::ByZone> =
    &odd::tables::Table<odd::TransformShapesResponse::ByZone>::kStruct;

template <>
struct odd::tables::Table<odd::TransformShapesResponse::Cube> {
  using T = odd::TransformShapesResponse::Cube;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"V", "", TypeOf<decltype(T::v)>(), offsetof(T, v), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"TransformShapesResponse.Cube", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<odd::TransformShapesResponse::Cube> =
    &odd::tables::Table<odd::TransformShapesResponse::Cube>::kStruct;

template <>
struct odd::tables::Table<odd::TransformShapesResponse::LongItem> {
  using T = odd::TransformShapesResponse::LongItem;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AnotherVeryLongNameOfAFieldInsideOfTheLongItem", "",
       TypeOf<decltype(T::another_very_long_name_of_a_field_inside_of_the_long_item)>(),
       offsetof(T, another_very_long_name_of_a_field_inside_of_the_long_item), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"TransformShapesResponse.LongItem", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<odd::TransformShapesResponse::LongItem> =
    &odd::tables::Table<odd::TransformShapesResponse::LongItem>::kStruct;

template <>
struct odd::tables::Table<odd::TransformShapesResponse::SecurityOptions> {
  using T = odd::TransformShapesResponse::SecurityOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ConfidentialMode", "", TypeOf<decltype(T::confidential_mode)>(), offsetof(T, confidential_mode), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"TransformShapesResponse.SecurityOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<odd::TransformShapesResponse::SecurityOptions> =
    &odd::tables::Table<odd::TransformShapesResponse::SecurityOptions>::kStruct;

template <>
struct odd::tables::Table<odd::TransformShapesResponse> {
  using T = odd::TransformShapesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {
       "AVeryLongNameOfAFieldWhoseDeclarationAloneFillsTheWholeLineAndLeavesNoRoomForAnyCommentBehindIt", "LongItem", TypeOf<decltype(T::a_very_long_name_of_a_field_whose_declaration_alone_fills_the_whole_line_and_leaves_no_room_for_any_comment_behind_it)>(), offsetof(T, a_very_long_name_of_a_field_whose_declaration_alone_fills_the_whole_line_and_leaves_no_room_for_any_comment_behind_it), Style::kRepeat, 0},
      {"Anys", "", TypeOf<decltype(T::anys)>(), offsetof(T, anys), Style::kRepeat, schema::kRawJson},
      {"ByZone", "", TypeOf<decltype(T::by_zone)>(), offsetof(T, by_zone), Style::kRepeat, 0},
      {"Cube", "", TypeOf<decltype(T::cube)>(), offsetof(T, cube), Style::kRepeat, 0},
      {"Flags", "", TypeOf<decltype(T::flags)>(), offsetof(T, flags), Style::kRepeat, 0},
      {"Matrix", "Row", TypeOf<decltype(T::matrix)>(), offsetof(T, matrix), Style::kRepeat, 0},
      {"Nested", "", TypeOf<decltype(T::nested)>(), offsetof(T, nested), Style::kRepeat, 0},
      {"OldName", "", TypeOf<decltype(T::old_name)>(), offsetof(T, old_name), Style::kRepeat, 0},
      {"SecurityOptions", "", TypeOf<decltype(T::security_options)>(), offsetof(T, security_options), Style::kFlat,
       schema::kDottedKeys},
  };
  static constexpr schema::Alias kAliases[] = {
      {"OldName2", 7},
      {"old-name", 7},
  };
  static constexpr schema::Struct kStruct = {"TransformShapesResponse", kFields, kAliases};
};

template <>
struct odd::tables::Table<odd::TransformShapesRequest::Rules> {
  using T = odd::TransformShapesRequest::Rules;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ports", "", TypeOf<decltype(T::ports)>(), offsetof(T, ports), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"TransformShapesRequest.Rules", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<odd::TransformShapesRequest::Rules> =
    &odd::tables::Table<odd::TransformShapesRequest::Rules>::kStruct;

template <>
struct odd::tables::Table<odd::TransformShapesRequest::SystemDisk::QoS> {
  using T = odd::TransformShapesRequest::SystemDisk::QoS;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"TransformShapesRequest.SystemDisk.QoS", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<odd::TransformShapesRequest::SystemDisk::QoS> =
    &odd::tables::Table<odd::TransformShapesRequest::SystemDisk::QoS>::kStruct;

template <>
struct odd::tables::Table<odd::TransformShapesRequest::SystemDisk> {
  using T = odd::TransformShapesRequest::SystemDisk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"QoS", "", TypeOf<decltype(T::qos)>(), offsetof(T, qos), Style::kFlat, 0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"TransformShapesRequest.SystemDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<odd::TransformShapesRequest::SystemDisk> =
    &odd::tables::Table<odd::TransformShapesRequest::SystemDisk>::kStruct;

template <>
struct odd::tables::Table<odd::TransformShapesRequest::Tag::Sub> {
  using T = odd::TransformShapesRequest::Tag::Sub;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"X", "", TypeOf<decltype(T::x)>(), offsetof(T, x), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"TransformShapesRequest.Tag.Sub", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<odd::TransformShapesRequest::Tag::Sub> =
    &odd::tables::Table<odd::TransformShapesRequest::Tag::Sub>::kStruct;

template <>
struct odd::tables::Table<odd::TransformShapesRequest::Tag> {
  using T = odd::TransformShapesRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, schema::kRequired},
      {"Sub", "", TypeOf<decltype(T::sub)>(), offsetof(T, sub), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"TransformShapesRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<odd::TransformShapesRequest::Tag> =
    &odd::tables::Table<odd::TransformShapesRequest::Tag>::kStruct;

template <>
struct odd::tables::Table<odd::TransformShapesRequest> {
  using T = odd::TransformShapesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Anything", "", TypeOf<decltype(T::anything)>(), offsetof(T, anything), Style::kRepeat, schema::kRawJson},
      {"Codes", "", TypeOf<decltype(T::codes)>(), offsetof(T, codes), Style::kSemicolon, 0},
      {"Ids", "", TypeOf<decltype(T::ids)>(), offsetof(T, ids), Style::kSimple, 0},
      {"Labels", "", TypeOf<decltype(T::labels)>(), offsetof(T, labels), Style::kJson, 0},
      {"Names", "", TypeOf<decltype(T::names)>(), offsetof(T, names), Style::kJson, 0},
      {"Options", "", TypeOf<decltype(T::options)>(), offsetof(T, options), Style::kJson, schema::kRawJson},
      {"Password", "", TypeOf<decltype(T::password)>(), offsetof(T, password), Style::kRepeat,
       schema::kRequired | schema::kSensitive},
      {"Ratios", "", TypeOf<decltype(T::ratios)>(), offsetof(T, ratios), Style::kRepeat, schema::kRequired},
      {"Rules", "", TypeOf<decltype(T::rules)>(), offsetof(T, rules), Style::kJson, 0},
      {"SystemDisk", "", TypeOf<decltype(T::system_disk)>(), offsetof(T, system_disk), Style::kFlat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"UserData", "", TypeOf<decltype(T::user_data)>(), offsetof(T, user_data), Style::kRepeat,
       schema::kSensitive | schema::kBase64},
  };
  static constexpr schema::Struct kStruct = {"TransformShapesRequest", kFields, {}};
};

namespace odd {
namespace tables {

constinit const schema::Action kTransformShapesAction = {
    .name = "TransformShapes",
    .request = &Table<TransformShapesRequest>::kStruct,
    .response = &Table<TransformShapesResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeTransformShapesRequest() { return schema::MakeObject<TransformShapesRequest>(); }
schema::OwnedObject MakeTransformShapesResponse() { return schema::MakeObject<TransformShapesResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const TransformShapesResponse::ByZone*) noexcept {
  return tables::Table<TransformShapesResponse::ByZone>::kStruct;
}

const schema::Struct& SchemaOf(const TransformShapesResponse::Cube*) noexcept {
  return tables::Table<TransformShapesResponse::Cube>::kStruct;
}

const schema::Struct& SchemaOf(const TransformShapesResponse::LongItem*) noexcept {
  return tables::Table<TransformShapesResponse::LongItem>::kStruct;
}

const schema::Struct& SchemaOf(const TransformShapesResponse::SecurityOptions*) noexcept {
  return tables::Table<TransformShapesResponse::SecurityOptions>::kStruct;
}

const schema::Struct& SchemaOf(const TransformShapesResponse*) noexcept {
  return tables::Table<TransformShapesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const TransformShapesRequest::Rules*) noexcept {
  return tables::Table<TransformShapesRequest::Rules>::kStruct;
}

const schema::Struct& SchemaOf(const TransformShapesRequest::SystemDisk::QoS*) noexcept {
  return tables::Table<TransformShapesRequest::SystemDisk::QoS>::kStruct;
}

const schema::Struct& SchemaOf(const TransformShapesRequest::SystemDisk*) noexcept {
  return tables::Table<TransformShapesRequest::SystemDisk>::kStruct;
}

const schema::Struct& SchemaOf(const TransformShapesRequest::Tag::Sub*) noexcept {
  return tables::Table<TransformShapesRequest::Tag::Sub>::kStruct;
}

const schema::Struct& SchemaOf(const TransformShapesRequest::Tag*) noexcept {
  return tables::Table<TransformShapesRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const TransformShapesRequest*) noexcept {
  return tables::Table<TransformShapesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const TransformShapesRequest&) noexcept {
  return tables::kTransformShapesAction;
}

Outcome<TransformShapesResponse> Client::TransformShapes(const TransformShapesRequest& request,
                                                         const CallOptions& options) const {
  return internal::Invoke<TransformShapesResponse>(*core_, tables::kTransformShapesAction, request, options);
}

}  // namespace odd
}  // namespace alibabacloud
