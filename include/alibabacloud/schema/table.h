#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "alibabacloud/schema/object.h"

// The tables that generated code is made of, and typed access through them. Every cast from void* in this library is in
// this file. For generated code and for this library; not a stable interface.

namespace alibabacloud::schema {

/// What a value is, derived from its C++ type.
enum class Kind : std::uint8_t {
  kString,   ///< std::string
  kInteger,  ///< std::int64_t
  kDouble,   ///< double
  kBoolean,  ///< bool
  kObject,   ///< a described struct
  kList,     ///< std::vector<T> or std::optional<std::vector<T>>
  kMap,      ///< std::vector<std::pair<std::string, T>>
};

/// How a field of a request becomes parameters.
enum class Style : std::uint8_t {
  kRepeat,     ///< `Name.1=..&Name.2=..`, structs `Name.1.Sub=..`
  kFlat,       ///< `Name.Sub=..`
  kJson,       ///< one parameter with compact JSON text
  kSimple,     ///< one parameter, items joined by commas
  kSemicolon,  ///< one parameter, items joined by semicolons
};

/// Bits of Field::flags.
enum FieldFlag : std::uint8_t {
  kRequired = 1,    ///< A request without it is refused.
  kSensitive = 2,   ///< Printed as `***`.
  kRawJson = 4,     ///< Strings in it are JSON text: any value.
  kDottedKeys = 8,  ///< A response may spell its members as "Name.Sub" keys of the parent.
  kBase64 = 16,     ///< A request with other text than Base64 is refused.
};

struct ContainerOps;

/// A C++ type as the tables see it.
struct Type {
  Kind kind;
  bool optional;                      ///< Held in a std::optional.
  const Struct* object = nullptr;     ///< Of kObject.
  const Type* item = nullptr;         ///< Of kList and kMap.
  const ContainerOps* ops = nullptr;  ///< Of kList and kMap.
};

/// The items of a container: `size` of them, `stride` bytes apart.
struct Items {
  const void* data;
  std::size_t size;
};

/// What needs the element type of a list or map; maps hold pairs of key and value.
struct ContainerOps {
  std::size_t stride;        ///< Bytes from item to item.
  std::size_t value_offset;  ///< Of the value in an item: 0 for lists.
  bool (*present)(const void* container);
  Items (*items)(const void* container);
  void (*engage)(void* container);   ///< Makes it present, empty if it was absent.
  void* (*append)(void* container);  ///< Adds a default item and returns it.
  void (*clear)(void* container);    ///< Makes it absent if it can be, else empty.
};

/// One member of a struct.
struct Field {
  std::string_view name;       ///< Wire name.
  std::string_view item_name;  ///< Of a wrapped list, `{"Name":{"ItemName":[..]}}`: the inner name.
  const Type* type;
  std::uint32_t offset;
  Style style;
  std::uint8_t flags;
};

/// Another wire name that responses use for a field.
struct Alias {
  std::string_view name;
  std::uint16_t field;  ///< Index into Struct::fields.
};

/// The table of one struct.
struct Struct {
  std::string_view name;           ///< C++ name below the service's namespace.
  std::span<const Field> fields;   ///< Sorted by wire name, bytewise.
  std::span<const Alias> aliases;  ///< Few; in any order.
};

namespace detail {

/// Generated code specialises this for each struct.
template <class T>
inline constexpr const Struct* kStructOf = nullptr;

template <class C>
struct Container;

// The same functions for all vectors, not some for each.
struct AlwaysPresent {
  static bool Present(const void*) { return true; }
  static void Engage(void*) {}
};

template <class T>
struct Container<std::vector<T>> : AlwaysPresent {
  using Vector = std::vector<T>;
  static const Vector* Read(const void* p) { return static_cast<const Vector*>(p); }
  static Vector& Write(void* p) { return *static_cast<Vector*>(p); }
  static void Clear(void* p) { Write(p).clear(); }
};

template <class T>
struct Container<std::optional<std::vector<T>>> {
  using Vector = std::vector<T>;
  static bool Present(const void* p) { return Read(p) != nullptr; }
  static void Engage(void* p) { Write(p); }
  static void Clear(void* p) { static_cast<std::optional<Vector>*>(p)->reset(); }
  static const Vector* Read(const void* p) {
    const auto& held = *static_cast<const std::optional<Vector>*>(p);
    return held ? &*held : nullptr;
  }
  static Vector& Write(void* p) {
    auto& held = *static_cast<std::optional<Vector>*>(p);
    return held ? *held : held.emplace();
  }
};

template <class T>
constexpr std::size_t ValueOffset() {
  if constexpr (requires { typename T::second_type; }) {
    static_assert(std::is_standard_layout_v<T>);
    return offsetof(T, second);
  } else {
    return 0;
  }
}

template <class C>
inline constexpr ContainerOps kContainerOps = {
    .stride = sizeof(typename Container<C>::Vector::value_type),
    .value_offset = ValueOffset<typename Container<C>::Vector::value_type>(),
    .present = Container<C>::Present,
    .items =
        [](const void* p) {
          const auto* items = Container<C>::Read(p);
          return items != nullptr ? Items{items->data(), items->size()} : Items{nullptr, 0};
        },
    .engage = Container<C>::Engage,
    .append = [](void* p) -> void* { return &Container<C>::Write(p).emplace_back(); },
    .clear = Container<C>::Clear,
};

template <class T>
struct TypeMaker {
  static_assert(std::is_class_v<T> && std::is_standard_layout_v<T>, "not a type that a field can have");
  static constexpr Type Make(bool optional) {
    return {.kind = Kind::kObject, .optional = optional, .object = kStructOf<T>};
  }
};
template <>
struct TypeMaker<std::string> {
  static constexpr Type Make(bool optional) { return {.kind = Kind::kString, .optional = optional}; }
};
template <>
struct TypeMaker<std::int64_t> {
  static constexpr Type Make(bool optional) { return {.kind = Kind::kInteger, .optional = optional}; }
};
template <>
struct TypeMaker<double> {
  static constexpr Type Make(bool optional) { return {.kind = Kind::kDouble, .optional = optional}; }
};
template <>
struct TypeMaker<bool> {
  static constexpr Type Make(bool optional) { return {.kind = Kind::kBoolean, .optional = optional}; }
};

template <class T>
inline constexpr Type kTypeOf = TypeMaker<T>::Make(false);
template <class T>
inline constexpr Type kTypeOf<std::optional<T>> = TypeMaker<T>::Make(true);
template <class T>
inline constexpr Type kTypeOf<std::vector<T>> = {
    .kind = Kind::kList, .optional = false, .item = &kTypeOf<T>, .ops = &kContainerOps<std::vector<T>>};
template <class T>
inline constexpr Type kTypeOf<std::optional<std::vector<T>>> = {
    .kind = Kind::kList, .optional = true, .item = &kTypeOf<T>, .ops = &kContainerOps<std::optional<std::vector<T>>>};
template <class T>
inline constexpr Type kTypeOf<std::vector<std::pair<std::string, T>>> = {
    .kind = Kind::kMap,
    .optional = false,
    .item = &kTypeOf<T>,
    .ops = &kContainerOps<std::vector<std::pair<std::string, T>>>};

}  // namespace detail

/// The type of a member, for tables: `TypeOf<decltype(T::member)>()`.
template <class T>
constexpr const Type* TypeOf() {
  return &detail::kTypeOf<T>;
}

/// A member or an item, for reading.
class ConstValue {
 public:
  ConstValue(const Type& type, const void* data) noexcept : type_(&type), data_(data) {}

  [[nodiscard]] const Type& type() const noexcept { return *type_; }
  [[nodiscard]] Kind kind() const noexcept { return type_->kind; }

  /// The scalar; null when it is absent. The type must be the value's own.
  template <class T>
  [[nodiscard]] const T* Scalar() const noexcept {
    if (!type_->optional) return static_cast<const T*>(data_);
    const auto& held = *static_cast<const std::optional<T>*>(data_);
    return held ? &*held : nullptr;
  }
  [[nodiscard]] ConstObject Object() const noexcept { return {*type_->object, data_}; }

  /// Whether a list or map is there at all; only an optional one can be absent.
  [[nodiscard]] bool ContainerPresent() const { return type_->ops->present(data_); }
  [[nodiscard]] Items ContainerItems() const { return type_->ops->items(data_); }
  [[nodiscard]] ConstValue ItemOf(const Items& items, std::size_t index) const noexcept {
    return {*type_->item, static_cast<const char*>(items.data) + index * type_->ops->stride + type_->ops->value_offset};
  }
  /// The key of a map's item.
  [[nodiscard]] const std::string& KeyOf(const Items& items, std::size_t index) const noexcept {
    return *static_cast<const std::string*>(
        static_cast<const void*>(static_cast<const char*>(items.data) + index * type_->ops->stride));
  }

 private:
  const Type* type_;
  const void* data_;
};

/// A member or an item, for writing.
class MutableValue {
 public:
  MutableValue(const Type& type, void* data) noexcept : type_(&type), data_(data) {}

  [[nodiscard]] const Type& type() const noexcept { return *type_; }
  [[nodiscard]] Kind kind() const noexcept { return type_->kind; }
  operator ConstValue() const noexcept { return {*type_, data_}; }  // NOLINT: as T& to const T&

  /// Sets a scalar; the type must be the value's own.
  template <class T>
  void Set(T value) const {
    if (type_->optional) {
      *static_cast<std::optional<T>*>(data_) = std::move(value);
    } else {
      *static_cast<T*>(data_) = std::move(value);
    }
  }
  [[nodiscard]] MutableObject Object() const noexcept { return {*type_->object, data_}; }

  /// Makes a scalar absent, or the default where it cannot be absent.
  template <class T>
  void Reset() const {
    if (type_->optional) {
      static_cast<std::optional<T>*>(data_)->reset();
    } else {
      *static_cast<T*>(data_) = T{};
    }
  }
  void ClearContainer() const { type_->ops->clear(data_); }
  void EngageContainer() const { type_->ops->engage(data_); }
  /// Adds an item to a list.
  [[nodiscard]] MutableValue Append() const { return {*type_->item, type_->ops->append(data_)}; }
  /// Adds an item to a map; a key may occur twice, as in JSON.
  [[nodiscard]] MutableValue AppendEntry(std::string key) const {
    void* entry = type_->ops->append(data_);
    *static_cast<std::string*>(entry) = std::move(key);
    return {*type_->item, static_cast<char*>(entry) + type_->ops->value_offset};
  }

 private:
  const Type* type_;
  void* data_;
};

/// An object together with its memory, for code that does not know its type.
struct OwnedObject {
  MutableObject object;
  std::unique_ptr<void, void (*)(void*)> storage;
};

/// A T with nothing set.
template <Described T>
[[nodiscard]] OwnedObject MakeObject() {
  auto* value = new T();
  return {MutableObject(*value), {value, [](void* p) { delete static_cast<T*>(p); }}};
}

/// One member of an object.
[[nodiscard]] inline ConstValue Member(ConstObject object, const Field& field) noexcept {
  return {*field.type, static_cast<const char*>(object.data()) + field.offset};
}
[[nodiscard]] inline MutableValue Member(MutableObject object, const Field& field) noexcept {
  return {*field.type, static_cast<char*>(object.data()) + field.offset};
}

}  // namespace alibabacloud::schema
