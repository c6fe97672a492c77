#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "alibabacloud/schema/table.h"
#include "codec/json_text.h"
#include "codec/memory_budget.h"
#include "codec/scalar.h"

namespace alibabacloud::internal {

/// Fills a described struct from the events of a JSON or XML reader.
///
/// Tolerant as responses need it: scalars convert, names may differ in case, lists may come wrapped, direct or as their
/// only item, JSON may come inside a string, an object or a list for a string becomes JSON text, unknown members are
/// skipped, and what cannot be converted is left out and noted. An event returns false when reading must stop (too
/// deep, too large, not an object); failure() then says why.
class StructBuilder {
 public:
  struct Options {
    std::size_t max_depth = 64;
    /// Most memory that the struct and what is needed to fill it may take at any time, in bytes: lists and maps with
    /// their spare capacity, strings, and what a reader counts by Charge().
    std::size_t max_decoded_bytes = std::size_t{256} << 20;
    /// Note the paths of unknown members.
    bool record_unknown = false;
    /// Names may differ in case, and objects and lists for strings become JSON text, as in responses. Otherwise such
    /// members are unknown, and such values are left out: in a request they are mistakes.
    bool is_tolerant = true;
  };

  StructBuilder(schema::MutableObject root, const Options& options)
      : root_(root), options_(options), budget_(options.max_decoded_bytes) {
    frames_.reserve(kUsualDepth);
  }

  bool BeginObject();
  bool Key(std::string_view name);
  bool EndObject() { return End('}'); }
  bool BeginList();
  bool EndList() { return End(']'); }
  bool String(std::string_view text);
  /// Text of a format without types, such as XML: where any JSON is wanted, text that is JSON is read as that.
  bool UntypedText(std::string& text);
  bool Integer(std::int64_t value);
  bool Unsigned(std::uint64_t value);
  /// `literal`: the number as written.
  bool Double(double value, std::string_view literal) { return Store(Decimal{value, literal}); }
  bool Boolean(bool value);
  bool Null();
  /// Notes that the value which has just ended had text beside its members, as XML can have it.
  void NoteStrayText();

  /// Forgets everything, the values already stored included, to read once more.
  void Restart();

  /// Counts memory that is about to be allocated against max_decoded_bytes; false, and a failure, when it exceeds that.
  bool Charge(std::size_t bytes) { return Granted(budget_.Take(bytes)); }
  /// Takes back what was counted, for memory that has been freed.
  void Refund(std::size_t bytes) noexcept { budget_.GiveBack(bytes); }
  /// The memory counted so far, in bytes.
  [[nodiscard]] std::size_t decoded_bytes() const noexcept { return budget_.used(); }

  [[nodiscard]] std::size_t max_decoded_bytes() const noexcept { return budget_.limit(); }

  [[nodiscard]] const std::string& failure() const noexcept { return failure_; }
  /// Paths of values that were left out, such as "Instances[0].Cpu"; at most 100. Keys of the response are escaped for
  /// display, and long ones are cut.
  [[nodiscard]] const std::vector<std::string>& issues() const noexcept { return issues_; }
  /// Paths of members that no field stands for.
  [[nodiscard]] const std::vector<std::string>& unknown() const noexcept { return unknown_; }
  /// The root has a member `Code` or `code`, but its struct has no `Code`: it may be an error envelope.
  [[nodiscard]] bool undeclared_code() const noexcept { return undeclared_code_; }

 private:
  enum class FrameKind : std::uint8_t {
    kObject,      ///< A struct.
    kMap,         ///< A map.
    kList,        ///< A JSON array whose items go into a list.
    kListOrItem,  ///< An object where a list belongs: the list's wrapper or its only item; the first useful key tells.
    kWrapper,     ///< The object around a wrapped list.
    kOneMember,   ///< An object where a string of a list belongs: a wrapper, unless it has a second member.
    kSkip,        ///< Nobody wants it.
    kRawJson,     ///< Kept as JSON text.
  };
  enum class PlaceKind : std::uint8_t {
    kNowhere,
    kMember,   ///< The value itself.
    kItem,     ///< A new item of the list.
    kWrapped,  ///< In the wrapper of the list: its array, or one item.
  };
  static constexpr std::size_t kUsualDepth = 8;
  static constexpr schema::Type kNoType{.kind = schema::Kind::kObject, .optional = false};

  /// Where a value goes.
  struct Place {
    PlaceKind kind = PlaceKind::kNowhere;
    const schema::Field* field = nullptr;          ///< The nearest one above; tells item_name and flags.
    schema::MutableValue value{kNoType, nullptr};  ///< Not of kNowhere.
  };
  /// The members of a struct in the order in which the last one of its type came; the next is likely the same.
  struct KeyOrder {
    const schema::Struct* schema;
    std::vector<const schema::Field*> fields;
  };
  /// One level of nesting; KeyOf() returns its last key. Trivially copyable, since there is one for each object and
  /// list.
  struct Frame {
    Frame(FrameKind kind_of, const Place& filled, std::ptrdiff_t in_list)
        : kind(kind_of), place(filled), index(in_list) {}

    FrameKind kind;
    bool has_key = false;  ///< Of kObject: only when the last key is no field; of kWrapper: the wrapper's own.
    Place place;           ///< What it fills.
    Place next{};          ///< Where its next value goes, unless the frame is kListOrItem.
    KeyOrder* order = nullptr;
    std::size_t keys = 0;
    std::ptrdiff_t index;  ///< In the list that it is an item of; -1: of none.
  };

  [[nodiscard]] static bool IsRaw(const schema::Field* field) noexcept {
    return field != nullptr && (field->flags & schema::kRawJson) != 0;
  }
  /// Whether an object or a list for a string of that field becomes JSON text.
  [[nodiscard]] bool TakesAnyJson(const schema::Field* field) const noexcept {
    return options_.is_tolerant || IsRaw(field);
  }
  [[nodiscard]] static bool IsScalar(schema::Kind kind) noexcept { return kind < schema::Kind::kObject; }

  [[nodiscard]] static std::size_t TextSize(const Scalar& scalar) noexcept;

  bool Fail(std::string_view why);
  bool Granted(bool granted);
  bool ReserveRaw(std::size_t size);
  [[nodiscard]] std::string Path(std::string_view last_key) const;
  void NoteIssue(const Place& place);
  void NoteUnknown(std::string_view key);

  [[nodiscard]] std::string_view KeyOf(const Frame& frame) const;
  std::string_view SetKey(Frame& frame, std::string_view key);

  // Some are inline, even if only one file uses them: g++ inlines nothing else into code for shared libraries.
  [[nodiscard]] inline Place NextPlace(bool container);
  [[nodiscard]] const schema::Field* FindMember(const schema::Struct& schema, std::string_view key) const;
  [[nodiscard]] const schema::Field* FindVariant(schema::MutableObject object, std::string_view key) const;
  [[nodiscard]] bool IsKeyOfInnerItem(const schema::Type& item, std::string_view key) const;
  [[nodiscard]] Place Decide(Frame& frame, bool container);
  [[nodiscard]] Place DecideOnString(Frame& frame, bool container);
  bool SecondKey(Frame& frame, std::string_view name);
  bool StorePending(Frame& frame);
  bool PendingToRaw(Frame& frame, std::string_view name);
  [[nodiscard]] inline std::optional<schema::MutableValue> Append(const Place& place);
  [[nodiscard]] bool IsUnwanted() const noexcept;

  inline bool Push(FrameKind kind, const Place& place, std::ptrdiff_t index = -1);
  void BecomeObject(Frame& frame);
  [[nodiscard]] KeyOrder& OrderOf(const schema::Struct& schema);
  bool End(char bracket);
  bool BeginRaw(const Place& place, char bracket);
  bool EndRaw(char bracket);
  bool BeginMemberObject(const Place& place);
  bool BeginItemObject(const Place& place);

  inline void KeyOfObject(Frame& frame, std::string_view name);
  [[nodiscard]] inline const schema::Field* PredictField(Frame& frame, std::string_view name);
  [[nodiscard]] Place ResolveDotted(schema::MutableObject object, std::string_view name) const;

  template <class T, class Value>
  bool StoreExpected(schema::Kind kind, Value value);
  bool Store(const Scalar& scalar);
  bool StoreText(const Place& place, std::string& text);
  bool StoreScalar(const Place& place, const schema::Type& type, const Scalar& scalar);
  bool StoreOnlyItem(const Place& place, const Scalar& scalar);
  bool StoreRaw(const Place& place, const Scalar& scalar);
  template <class T>
  bool StoreConverted(const Place& place, const Scalar& scalar);
  template <class T>
  bool StoreValue(const Place& place, T value);
  bool AddRawScalar(const Scalar& scalar);
  std::optional<bool> ReadNested(const Place& place, const std::string& text);

  schema::MutableObject root_;
  schema::Type root_type_{};
  Options options_;
  std::vector<Frame> frames_;
  std::vector<std::string> keys_;  ///< Of the frames, by depth; longer than `frames_`, to keep the memory.
  JsonTextBuilder raw_;
  std::optional<std::string> pending_;  ///< The only value so far of the frame that is kOneMember.
  bool pending_is_text_ = true;         ///< Otherwise it is the literal of a number or boolean.
  Place forced_;                        ///< Where the next value goes, if set: for JSON inside a string.
  std::deque<KeyOrder> orders_;
  std::size_t last_order_ = 0;
  MemoryBudget budget_;
  bool nested_ = false;
  bool untyped_ = false;
  std::string failure_;
  std::vector<std::string> issues_;
  std::vector<std::string> unknown_;
  bool undeclared_code_ = false;
};

inline StructBuilder::Place StructBuilder::NextPlace(bool container) {
  if (forced_.kind != PlaceKind::kNowhere) return std::exchange(forced_, {});
  if (frames_.empty()) return {};
  Frame& frame = frames_.back();
  return frame.kind == FrameKind::kListOrItem ? Decide(frame, container) : frame.next;
}

inline std::optional<schema::MutableValue> StructBuilder::Append(const Place& list) {
  if (!Granted(budget_.TakeItem(list.value))) return std::nullopt;
  return list.value.Append();
}

template <class T>
bool StructBuilder::StoreValue(const Place& place, T value) {
  std::optional<schema::MutableValue> target = place.value;
  if (place.kind != PlaceKind::kMember) target = Append(place);
  if (target) target->Set(std::move(value));
  return target.has_value();
}

}  // namespace alibabacloud::internal
