// Generated from src/ens/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <string_view>

/// Error codes of the documented actions of Ens, to compare with Error::code. The service has more than these, and adds
/// some without notice.
namespace alibabacloud::ens::errors {

/// An internal interface call failed. Documented for 24 actions.
inline constexpr std::string_view kCallInterface = "CallInterface";
/// The resource is in a state that does not allow the operation. Documented for 12 actions.
inline constexpr std::string_view kIncorrectInstanceStatus = "IncorrectInstanceStatus";
/// No instance has this ID. Documented for AddBackendServers, AssociateEnsEipAddress, StartInstance,
/// UnAssociateEnsEipAddress.
inline constexpr std::string_view kInstanceNotFound = "InstanceNotFound";
/// With PasswordInherit, Password must be empty. Documented for CreateInstance.
inline constexpr std::string_view kInvalidPasswordParamMismatch = "InvalidPasswordParam.Mismatch";
/// A parameter is invalid; the code ends in its name. Codes that begin with this, documented as Invalid% and Invalid%s.
/// Documented for 19 actions.
inline constexpr std::string_view kInvalidPrefix = "Invalid";
/// A required parameter is missing; the code ends in its name. Codes that begin with this, documented as Missing% and
/// Missing%s. Documented for 19 actions.
inline constexpr std::string_view kMissingPrefix = "Missing";
/// The caller lacks the permission; the account administrator must grant it. Documented for 80 actions.
inline constexpr std::string_view kNoPermission = "NoPermission";

}  // namespace alibabacloud::ens::errors
