#include "page.h"

#include <cstdint>
#include <string_view>

#include "alibabacloud/ens/describe_instances.h"
#include "codec/json_writer.h"

namespace alibabacloud::bench {

namespace {

using schema::Kind;

std::string TextFor(std::string_view name) {
  if (name.ends_with("Id") || name.ends_with("Ids") || name == "uuid") return "d-5ip4c2dhmas0rn7rt0p96qnc3";
  if (name.ends_with("Time")) return "2019-07-26T06:40:43Z";
  if (name.find("Ipv6") != std::string_view::npos) return "2408:4005:3c5:6e00::1a2b";
  if (name.find("Ip") != std::string_view::npos || name == "GateWay") return "119.147.185.125";
  if (name.ends_with("Name") || name == "name") return "edge node, front end";
  return "Running";
}

void FillValue(schema::MutableValue value, std::string_view name, std::size_t items) {
  switch (value.kind()) {
    case Kind::kString:
      return value.Set(TextFor(name));
    case Kind::kInteger:
      return value.Set(std::int64_t{20480});
    case Kind::kDouble:
      return value.Set(0.125);
    case Kind::kBoolean:
      return value.Set(true);
    case Kind::kObject:
      return FillEverything(value.Object(), items);
    case Kind::kList:
      for (std::size_t i = 0; i < items; ++i) FillValue(value.Append(), name, items);
      return;
    case Kind::kMap:
      for (std::size_t i = 0; i < items; ++i) FillValue(value.AppendEntry("key" + std::to_string(i)), name, items);
      return;
  }
}

}  // namespace

void FillEverything(schema::MutableObject object, std::size_t items) {
  for (const schema::Field& field : object.schema().fields) FillValue(Member(object, field), field.name, items);
}

std::string MakePage() {
  ens::DescribeInstancesResponse response{
      .code = 0, .page_number = 1, .page_size = 100, .request_id = "C0003E8B-B930-4F59-ADC0-0E209A9012A8"};
  response.instances.resize(100);
  for (auto& instance : response.instances) FillEverything(instance, 2);
  response.total_count = 100;
  return internal::WriteJson(response, {.wrap_lists = true});
}

}  // namespace alibabacloud::bench
