#pragma once

#include <cstddef>

namespace alibabacloud::schema {

struct Action;
struct Struct;

/// A type that has a field table: every request, every response and the structs inside them.
template <class T>
concept Described = requires(const T* value) {
  SchemaOf(value);
};

/// A described struct seen through its table, for reading. Holds references: use it as a function parameter.
class ConstObject {
 public:
  template <Described T>
  ConstObject(const T& value) noexcept : schema_(&SchemaOf(&value)), data_(&value) {}  // NOLINT: a parameter type
  ConstObject(const Struct& schema, const void* data) noexcept : schema_(&schema), data_(data) {}

  [[nodiscard]] const Struct& schema() const noexcept { return *schema_; }
  [[nodiscard]] const void* data() const noexcept { return data_; }

 private:
  const Struct* schema_;
  const void* data_;
};

/// The same, for writing.
class MutableObject {
 public:
  template <Described T>
  MutableObject(T& value) noexcept : schema_(&SchemaOf(&value)), data_(&value) {}  // NOLINT: a parameter type
  MutableObject(const Struct& schema, void* data) noexcept : schema_(&schema), data_(data) {}

  [[nodiscard]] const Struct& schema() const noexcept { return *schema_; }
  [[nodiscard]] void* data() const noexcept { return data_; }
  operator ConstObject() const noexcept { return {*schema_, data_}; }  // NOLINT: as T& to const T&

 private:
  const Struct* schema_;
  void* data_;
};

}  // namespace alibabacloud::schema
