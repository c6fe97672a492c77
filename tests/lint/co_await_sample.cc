// What co_await.sh must find, and must not.

#include <string>
#include <vector>

#include "alibabacloud/task.h"

namespace {

using alibabacloud::Task;

struct Aggregate {
  int number = 0;
  std::string name{};
};
struct Object {
  std::string name;
  [[nodiscard]] Task<int> Get() const { co_return 1; }
};

Task<int> Use(Aggregate) { co_return 1; }
Task<int> UseList(std::vector<std::string>) { co_return 1; }
template <class Function>
Task<int> UseFunction(Function) {
  co_return 1;
}

Task<int> Braces() { co_return co_await Use({.number = 1}); }                                              // found
Task<int> List() { co_return co_await UseList({"a"}); }                                                    // found
Task<int> Choice(bool first, Aggregate one, Aggregate two) { co_return co_await Use(first ? one : two); }  // found
Task<int> Lambda(std::string name) {
  co_return co_await UseFunction([name] { return name; });
}  // found
Task<Aggregate> Inside() { co_return Aggregate{co_await Use(Aggregate()), ""}; }  // found
Task<int> Temporary() { co_return co_await Object{}.Get(); }                      // found

Task<int> Named(Aggregate one) {
  const Aggregate copy = one;
  const int number = co_await Use(copy);
  co_return number;
}

}  // namespace
