#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "alibabacloud/schema/service.h"
#include "alibabacloud/transport.h"
#include "testing/catalog.h"
#include "testing/redactor.h"

namespace alibabacloud::internal {

/// What is compared of a request, redacted.
struct InteractionKey {
  /// Empty: the request is none for an action.
  std::string action{};
  std::string api_version{};
  /// Null: no table has the action.
  const schema::ActionEntry* entry = nullptr;
  nlohmann::json request{};
  /// Values that replies may repeat, this one's and later ones.
  std::vector<std::string> secrets{};
  /// Another one that only this reply may repeat: it is of no use to others.
  std::string signature{};
};

/// `ignored`: parameters that are left out, by their full names as they travel, compared without case.
[[nodiscard]] InteractionKey MakeInteractionKey(const HttpRequest& request, const Catalog& catalog,
                                                const Redactor& redactor, const std::vector<std::string>& ignored);

/// In which parameters two requests differ, the first few: `InstanceId: recorded "i-1", now "i-2"`. Empty when they do
/// not.
[[nodiscard]] std::string DescribeDifference(const nlohmann::json& recorded, const nlohmann::json& now);

}  // namespace alibabacloud::internal
