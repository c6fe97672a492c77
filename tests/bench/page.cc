#include "page.h"

#include <cstddef>
#include <cstdint>
#include <random>
#include <string_view>

#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/schema/table.h"
#include "codec/json_writer.h"

namespace alibabacloud::bench {

namespace {

using schema::Kind;

// Sets every field, by the table. Values differ as they do in a real page: were all items alike, the processor would
// learn the text by heart, which flatters a parser that does nothing else.
class Filler {
 public:
  void Fill(schema::MutableObject object) {
    for (const schema::Field& field : object.schema().fields) FillValue(Member(object, field), field.name);
  }

 private:
  // From 0 to `end` - 1. Not std::uniform_int_distribution, whose results differ from library to library.
  std::size_t Any(std::size_t end) { return random_() % end; }

  std::string Characters(std::size_t size) {
    constexpr std::string_view kAlphabet = "0123456789abcdefghijklmnopqrstuvwxyz";
    std::string text;
    while (text.size() < size) text += kAlphabet[Any(kAlphabet.size())];
    return text;
  }

  std::string TwoDigits(std::size_t end) {
    const std::size_t number = Any(end) + 1;
    return (number < 10 ? "0" : "") + std::to_string(number);
  }

  std::string Text(std::string_view name) {
    if (name.ends_with("Id") || name.ends_with("Ids") || name == "uuid") return "d-" + Characters(25);
    if (name.ends_with("Time")) {
      return "20" + TwoDigits(26) + '-' + TwoDigits(12) + '-' + TwoDigits(28) + "T06:" + TwoDigits(59) + ":43Z";
    }
    if (name.find("Ipv6") != std::string_view::npos) return "2408:4005:3c5:" + Characters(4) + "::" + Characters(4);
    if (name.find("Ip") != std::string_view::npos || name == "GateWay") {
      return "119." + std::to_string(Any(256)) + '.' + std::to_string(Any(256)) + '.' + std::to_string(Any(256));
    }
    if (name.ends_with("Name") || name == "name") return "node " + Characters(4 + Any(24));
    return "Kind" + Characters(Any(8));
  }

  void FillValue(schema::MutableValue value, std::string_view name) {
    switch (value.kind()) {
      case Kind::kString:
        return value.Set(Text(name));
      case Kind::kInteger:
        return value.Set(static_cast<std::int64_t>(Any(100000)));
      case Kind::kDouble:
        return value.Set(static_cast<double>(Any(1000)) / 8);
      case Kind::kBoolean:
        return value.Set(Any(2) == 1);
      case Kind::kObject:
        return Fill(value.Object());
      case Kind::kList:
        for (std::size_t i = Any(3) + 1; i > 0; --i) FillValue(value.Append(), name);
        return;
      case Kind::kMap:
        for (std::size_t i = Any(3) + 1; i > 0; --i) FillValue(value.AppendEntry(Characters(8)), name);
        return;
    }
  }

  std::mt19937 random_;  // NOLINT: the same page in every run
};

}  // namespace

std::string MakePage(std::size_t items) {
  ens::DescribeInstancesResponse response{.code = 0,
                                          .page_number = 1,
                                          .page_size = static_cast<std::int64_t>(items),
                                          .request_id = "C0003E8B-B930-4F59-ADC0-0E209A9012A8"};
  response.instances.resize(items);
  Filler filler;
  for (auto& instance : response.instances) filler.Fill(instance);
  response.total_count = static_cast<std::int64_t>(items);
  return internal::WriteJson(response, {.wrap_lists = true});
}

}  // namespace alibabacloud::bench
