#pragma once

#include <string>
#include <vector>

// One function a command, each in a file of its own. They take what follows the command's name, print to standard
// output and throw Failure.

namespace acs {

void Actions(const std::vector<std::string>& arguments);
void Schema(const std::vector<std::string>& arguments);
void Preview(const std::vector<std::string>& arguments);
void Sign(const std::vector<std::string>& arguments);
void Decode(const std::vector<std::string>& arguments);
void DecodeError(const std::vector<std::string>& arguments);
void Call(const std::vector<std::string>& arguments);
void Emulate(const std::vector<std::string>& arguments);

}  // namespace acs
