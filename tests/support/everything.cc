#include "support/everything.h"

#include <array>
#include <cstddef>

#include "support/table.h"

namespace alibabacloud::test {

namespace {

using schema::Style;

using Item = Everything::Item;
using Inner = Everything::Inner;
using Self = Everything::Self;

constexpr std::array kItemFields = {MakeField<decltype(Item::key)>("Key", offsetof(Item, key)),
                                    MakeField<decltype(Item::value)>("Value", offsetof(Item, value)),
                                    MakeField<decltype(Item::values)>("Values", offsetof(Item, values))};
constexpr schema::Struct kItem = {.name = "Everything.Item", .fields = kItemFields, .aliases = {}};

constexpr std::array kSelfFields = {MakeField<decltype(Self::other)>("Other", offsetof(Self, other)),
                                    MakeField<decltype(Self::self)>("Self", offsetof(Self, self))};
constexpr schema::Struct kSelf = {.name = "Everything.Self", .fields = kSelfFields, .aliases = {}};

}  // namespace

}  // namespace alibabacloud::test

template <>
inline constexpr const alibabacloud::schema::Struct*
    alibabacloud::schema::detail::kStructOf<alibabacloud::test::Everything::Item> = &alibabacloud::test::kItem;
template <>
inline constexpr const alibabacloud::schema::Struct*
    alibabacloud::schema::detail::kStructOf<alibabacloud::test::Everything::Self> = &alibabacloud::test::kSelf;

namespace alibabacloud::test {

namespace {

constexpr std::array kInnerFields = {
    MakeField<decltype(Inner::items)>("Items", offsetof(Inner, items)),
    MakeField<decltype(Inner::secret)>("Secret", offsetof(Inner, secret), schema::kSensitive | schema::kRequired),
    MakeField<decltype(Inner::size)>("Size", offsetof(Inner, size))};
constexpr std::array kInnerAliases = {schema::Alias{"Capacity", 2}};
constexpr schema::Struct kInner = {.name = "Everything.Inner", .fields = kInnerFields, .aliases = kInnerAliases};

}  // namespace

}  // namespace alibabacloud::test

template <>
inline constexpr const alibabacloud::schema::Struct*
    alibabacloud::schema::detail::kStructOf<alibabacloud::test::Everything::Inner> = &alibabacloud::test::kInner;

namespace alibabacloud::test {

namespace {

using E = Everything;
constexpr std::array kFields = {
    MakeField<decltype(E::any)>("Any", offsetof(E, any), schema::kRawJson),
    MakeField<decltype(E::any_map)>("AnyMap", offsetof(E, any_map), schema::kRawJson, Style::kJson),
    MakeField<decltype(E::boolean)>("Boolean", offsetof(E, boolean)),
    MakeField<decltype(E::decimal)>("Decimal", offsetof(E, decimal)),
    MakeField<decltype(E::direct)>("Direct", offsetof(E, direct)),
    MakeField<decltype(E::direct_items)>("DirectItems", offsetof(E, direct_items)),
    MakeField<decltype(E::inner)>("Inner", offsetof(E, inner), schema::kDottedKeys),
    MakeField<decltype(E::integer)>("Integer", offsetof(E, integer)),
    MakeField<decltype(E::json_list)>("JsonList", offsetof(E, json_list), 0, Style::kJson),
    MakeField<decltype(E::json_object)>("JsonObject", offsetof(E, json_object), 0, Style::kJson),
    MakeField<decltype(E::lists)>("Lists", offsetof(E, lists)),
    MakeField<decltype(E::map)>("Map", offsetof(E, map)),
    MakeField<decltype(E::number_map)>("NumberMap", offsetof(E, number_map)),
    MakeField<decltype(E::numbers)>("Numbers", offsetof(E, numbers)),
    MakeField<decltype(E::password)>("Password", offsetof(E, password), schema::kSensitive),
    MakeField<decltype(E::self)>("Self", offsetof(E, self), 0, Style::kRepeat, "Self"),
    MakeField<decltype(E::semicolons)>("Semicolons", offsetof(E, semicolons), 0, Style::kSemicolon),
    MakeField<decltype(E::simple)>("Simple", offsetof(E, simple), 0, Style::kSimple),
    MakeField<decltype(E::text)>("Text", offsetof(E, text), schema::kRequired),
    MakeField<decltype(E::wrapped)>("Wrapped", offsetof(E, wrapped), 0, Style::kRepeat, "Name"),
    MakeField<decltype(E::wrapped_items)>("WrappedItems", offsetof(E, wrapped_items), 0, Style::kRepeat, "Item"),
};
constexpr schema::Struct kEverything = {.name = "Everything", .fields = kFields, .aliases = {}};

}  // namespace

const schema::Struct& SchemaOf(const Everything* /*value*/) noexcept { return kEverything; }
const schema::Struct& SchemaOf(const Everything::Inner* /*value*/) noexcept { return kInner; }

}  // namespace alibabacloud::test
