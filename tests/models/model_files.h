#pragma once

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

// The models as they are on disk, and what they are compared with.

namespace alibabacloud::test {

using Json = nlohmann::json;

/// "ecs" and "ens".
[[nodiscard]] const std::vector<std::string>& ServiceNames();

/// The models of a service by action.
[[nodiscard]] const std::map<std::string, Json>& ModelsOf(const std::string& service);

/// A file of tests/models.
[[nodiscard]] Json ReadTestFile(const std::string& name);

/// The element with that "name"; null when there is none. Other spellings ("aliases") count where asked for.
[[nodiscard]] const Json* FindNamed(const Json& fields, const std::string& name, bool aliases = false);

/// What holds the members below a field: the field itself or the item at the end of its lists and maps.
[[nodiscard]] const Json& LeafOf(const Json& field);

/// The members of what LeafOf() finds; an empty list when there are none.
[[nodiscard]] const Json& MembersOf(const Json& field);

}  // namespace alibabacloud::test
