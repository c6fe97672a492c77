#pragma once

#include <string>
#include <string_view>

// The only place that turns a wire name into a C++ name.

namespace alibabacloud::codegen {

/// Words in lower case, joined by underscores: "VSwitchId" -> "vswitch_id", "SDGIds" -> "sdg_ids".
[[nodiscard]] std::string SnakeCase(std::string_view wire);

/// Name of a struct member: snake_case; a keyword, or a macro of common system headers, gets a trailing underscore.
[[nodiscard]] std::string MemberName(std::string_view wire);

/// Name of a type: the wire name with a capital first letter and without characters that C++ does not allow.
[[nodiscard]] std::string TypeName(std::string_view wire);

/// Name of a struct that has this type name, or another one if that is a macro of a common header: "StatusInfo".
[[nodiscard]] std::string StructName(std::string type_name);

/// Name of the constant for one value of a field: ("Status", "In-use") -> "kStatusInUse".
[[nodiscard]] std::string ConstantName(std::string_view field_type_name, std::string_view value);

/// Name of the constant for an error code: "InvalidInstanceId.NotFound" -> "kInvalidInstanceIdNotFound".
[[nodiscard]] std::string ErrorConstantName(std::string_view code);

/// Name of an action's header without ".h"; also a name within the service's folder.
[[nodiscard]] std::string FileStem(std::string_view action);

/// Whether a reader gets the wire name by capitalising the words of the member's name ("instance_id" -> "InstanceId").
[[nodiscard]] bool IsPlain(std::string_view wire, std::string_view member);

/// Whether the wire name begins with a lower-case letter.
[[nodiscard]] bool StartsLower(std::string_view wire);

/// Names of the field that differs from another one by its lower-case wire name alone ("code" beside "Code").
[[nodiscard]] std::string LowerTwinMember(std::string_view wire);
[[nodiscard]] std::string LowerTwinType(std::string_view type_name);

/// Whether a wire name can become an identifier as it is: a letter, then letters and digits.
[[nodiscard]] bool IsIdentifier(std::string_view wire);

}  // namespace alibabacloud::codegen
