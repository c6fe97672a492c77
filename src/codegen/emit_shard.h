#pragma once

#include <map>
#include <string>
#include <vector>

#include "codegen/cpp_model.h"

namespace alibabacloud::codegen {

/// The actions of each shard, by its name without ".cc". An action's shard depends on its name alone.
[[nodiscard]] std::map<std::string, std::vector<const CppAction*>> Shards(const CppService& service);

/// Text of one shard: the tables of its actions and the bodies of their client methods.
[[nodiscard]] std::string EmitShard(const std::vector<const CppAction*>& actions, const Service& service);

/// Name of the schema::Action of an action.
[[nodiscard]] std::string ActionVariable(const Action& action);

/// Name of the function that makes an object of a request or response.
[[nodiscard]] std::string MakeFunction(const CppStruct& type);

}  // namespace alibabacloud::codegen
