#include "request_input.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "codec/json_reader.h"
#include "codec/object_ops.h"
#include "codec/parameter_reader.h"
#include "codec/struct_builder.h"
#include "failure.h"
#include "text_io.h"

namespace acs {

namespace {

namespace internal = alibabacloud::internal;
namespace schema = alibabacloud::schema;

using alibabacloud::Parameters;

// A field of more than one value that travels as one parameter of JSON text.
bool IsJsonStyle(const schema::Field& field) {
  return field.style == schema::Style::kJson && field.type->kind >= schema::Kind::kObject;
}

// Whether a path such as "Tags[0].Key" begins at the member.
bool BeginsAt(std::string_view path, std::string_view member) {
  return path.starts_with(member) &&
         (path.size() == member.size() || path[member.size()] == '.' || path[member.size()] == '[');
}

class RequestReader {
 public:
  explicit RequestReader(const Target& target) : target_(target), input_{target.entry.make_request()} {}

  void ReadJsonFile(const std::string& file) {
    const std::string text = ReadInput(file);
    const Json json = ParseJson(text, "the request in " + file);
    if (!json.is_object()) throw UsageError("the request in " + file + " is not a JSON object");
    for (const auto& member : json.items()) Forget(member.key());
    internal::StructBuilder builder(object(), {.record_unknown = true, .is_tolerant = false});
    const internal::ReadResult read = internal::ReadJsonStrictly(text, builder);
    if (!read.ok) throw UsageError("the request in " + file + ": " + read.error);
    const Parameters verbatim = TakeVerbatim(json);
    Refuse(builder.unknown(), verbatim, "has no parameter");
    Refuse(builder.issues(), verbatim, "cannot have this value in");
  }

  void ReadOptions(const Parameters& parameters) {
    Parameters plain;
    Parameters verbatim;
    for (const auto& parameter : parameters) {
      Forget(parameter.first.substr(0, parameter.first.find('.')));
      const schema::Field* field = internal::FindField(object().schema(), parameter.first);
      (field != nullptr && IsJsonStyle(*field) ? verbatim : plain).push_back(parameter);
    }
    const internal::ParameterReadResult read = internal::ReadParameters(plain, object());
    Refuse(read.unknown, {}, "has no parameter");
    Refuse(read.misfits, {}, "cannot have this value in");
    for (auto& parameter : verbatim) Keep(std::move(parameter));
  }

  [[nodiscard]] RequestInput Take() { return std::move(input_); }

 private:
  [[nodiscard]] schema::MutableObject object() const { return input_.request.object; }

  // An earlier source's value of a list, which a later one replaces as a whole.
  void Forget(std::string_view name) {
    const schema::Field* field = internal::FindField(object().schema(), name, true);
    if (field == nullptr) return;
    const schema::MutableValue value = Member(object(), *field);
    if (value.kind() >= schema::Kind::kList) value.ClearContainer();
    std::erase_if(input_.verbatim, [field](const auto& parameter) { return parameter.first == field->name; });
  }

  void Keep(std::pair<std::string, std::string> parameter) {
    std::erase_if(input_.verbatim, [&](const auto& earlier) { return earlier.first == parameter.first; });
    const schema::MutableValue value = Member(object(), *internal::FindField(object().schema(), parameter.first));
    value.kind() == schema::Kind::kObject ? internal::Clear(value.Object()) : value.ClearContainer();
    input_.verbatim.push_back(std::move(parameter));
  }

  // The struct builder has parsed these texts already, as it would in a response: undo that.
  Parameters TakeVerbatim(const Json& json) {
    Parameters taken;
    for (const auto& member : json.items()) {
      const schema::Field* field = internal::FindField(object().schema(), member.key(), true);
      if (field == nullptr || !IsJsonStyle(*field) || !member.value().is_string()) continue;
      taken.emplace_back(field->name, member.value().get<std::string>());
      Keep(taken.back());
    }
    return taken;
  }

  // Complains about the first of the paths that is not inside verbatim text.
  void Refuse(const std::vector<std::string>& paths, const Parameters& verbatim, std::string_view why) const {
    for (const std::string& path : paths) {
      const bool inside = std::any_of(verbatim.begin(), verbatim.end(),
                                      [&](const auto& parameter) { return BeginsAt(path, parameter.first); });
      if (!inside) throw UsageError(std::string(target_.action().name).append(" ").append(why).append(" ") + path);
    }
  }

  const Target& target_;
  RequestInput input_;
};

}  // namespace

RequestInput ReadRequest(const Target& target, const Arguments& arguments) {
  RequestReader reader(target);
  // Parameters in a row are read together: --Tag.1.Key and --Tag.1.Value make one item.
  Parameters row;
  const auto read_row = [&] {
    if (!row.empty()) reader.ReadOptions(std::exchange(row, {}));
  };
  for (const Arguments::Option& option : arguments.options()) {
    if (option.is_parameter) {
      row.emplace_back(option.name, option.value);
    } else if (option.name == "json") {
      read_row();
      reader.ReadJsonFile(option.value);
    }
  }
  read_row();
  return reader.Take();
}

}  // namespace acs
