#include "call/request_builder.h"

#include <algorithm>
#include <array>
#include <vector>

#include "alibabacloud/schema/table.h"
#include "base/utf8.h"
#include "codec/object_ops.h"
#include "codec/query_encoder.h"
#include "codec/scalar_text.h"
#include "codec/validate.h"

namespace alibabacloud::internal {

namespace {

using schema::ConstObject;

constexpr std::string_view kClientToken = "ClientToken";
// Written by the signer; one more from outside would be signed in its place.
constexpr std::array<std::string_view, 12> kCommonParameters = {
    "Action",           "Version",        "Format",    "AccessKeyId",   "Signature",   "SignatureMethod",
    "SignatureVersion", "SignatureNonce", "Timestamp", "SecurityToken", "BearerToken", "SignatureType"};

Error Invalid(const schema::Action& action, std::string_view problem) {
  return {.kind = ErrorKind::kInvalidArgument, .message = std::string(action.name).append(": ").append(problem)};
}

bool IsUnset(ConstObject request, std::string_view field_name) {
  const schema::Field* field = FindField(request.schema(), field_name);
  return field != nullptr && !IsSet(Member(request, *field));
}

// An empty token protects from nothing: it counts as none, wherever it stands.
bool LacksToken(const schema::Action& action, const std::optional<ConstObject>& request, const Parameters& extra) {
  if (action.idempotency != schema::Idempotency::kToken || !request) return false;
  const auto own =
      std::find_if(extra.rbegin(), extra.rend(), [](const auto& parameter) { return parameter.first == kClientToken; });
  if (own != extra.rend()) return own->second.empty();
  const schema::Field* field = FindField(request->schema(), kClientToken);
  if (field == nullptr) return false;
  const schema::ConstValue token = Member(*request, *field);
  return !IsSet(token) || ScalarText(token).empty();
}

// What the client fills in by itself.
struct Filled {
  std::string_view region_parameter{};  ///< Empty: it does not.
  bool client_token = false;

  [[nodiscard]] bool Contains(std::string_view name) const noexcept {
    return name == region_parameter || (client_token && name == kClientToken);
  }
};

std::optional<Error> CheckMissing(const schema::Action& action, ConstObject request, const Filled& filled,
                                  const Parameters& extra) {
  std::string names;
  int count = 0;
  for (const std::string& name : MissingRequired(request)) {
    const auto is_name = [&](const auto& parameter) {
      return parameter.first == name || parameter.first.starts_with(name + '.');
    };
    if (filled.Contains(name) || std::any_of(extra.begin(), extra.end(), is_name)) continue;
    names += (count++ == 0 ? "" : ", ") + name;
  }
  if (count == 0) return std::nullopt;
  return Invalid(action, (count == 1 ? "required field " : "required fields ") + names + (count == 1 ? " is" : " are") +
                             " not set (ClientOptions::validate_required = false sends the request all the same)");
}

std::optional<Error> CheckExtra(const schema::Action& action, const Parameters& extra) {
  for (const auto& [name, value] : extra) {
    const std::string shown = "parameter \"" + EscapeForDisplay(name, 64) + '"';
    if (name.empty()) return Invalid(action, "a parameter without a name");
    if (std::find(kCommonParameters.begin(), kCommonParameters.end(), name) != kCommonParameters.end()) {
      return Invalid(action, shown + " is set by the client itself");
    }
    if (const auto problem = InvalidText(name)) return Invalid(action, shown + " " + *problem);
    if (const auto problem = InvalidText(value)) return Invalid(action, "the value of " + shown + " " + *problem);
  }
  return std::nullopt;
}

}  // namespace

std::variant<ParameterList, Error> BuildParameters(const schema::Product& product, const schema::Action& action,
                                                   std::optional<ConstObject> request, const Parameters& extra,
                                                   const EffectiveOptions& options, RandomSource& random) {
  if (std::optional<Error> error = CheckExtra(action, extra)) return *std::move(error);
  const bool wants_region = !product.region_parameter.empty() && !options.region.empty();
  const bool fills_region = wants_region && (!request || IsUnset(*request, product.region_parameter));
  const Filled filled{.region_parameter = fills_region ? product.region_parameter : std::string_view(),
                      .client_token = LacksToken(action, request, extra)};
  ParameterList parameters;
  // Added first, so that a parameter of the caller's own replaces it.
  if (fills_region) parameters.Add(product.region_parameter, options.region);
  if (request) {
    if (const auto problem = FindInvalidValue(*request)) return Invalid(action, *problem);
    if (options.validate_required) {
      if (auto error = CheckMissing(action, *request, filled, extra)) return *std::move(error);
    }
    EncodeQuery(*request, parameters);
  }
  for (const auto& [name, value] : extra) parameters.Add(name, value);
  // Added last, so that it replaces an empty one.
  if (filled.client_token) parameters.Add(kClientToken, MakeNonce(random));
  return parameters;
}

}  // namespace alibabacloud::internal
