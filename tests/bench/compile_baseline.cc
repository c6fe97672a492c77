// What compile_bench compiles for comparison: the headers that hardly any file of a user does without.

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>
