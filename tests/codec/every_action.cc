#include "codec/every_action.h"

#include <algorithm>
#include <ostream>
#include <utility>

#include "alibabacloud/ecs/service.h"
#include "alibabacloud/ens/service.h"
#include "alibabacloud/json.h"
#include "codec/xml_reader.h"

namespace alibabacloud::internal {

std::string ActionCase::name() const {
  return std::string(service->product->key) + '.' + std::string(entry->action->name);
}

void PrintTo(const ActionCase& action, std::ostream* os) { *os << action.name(); }

std::vector<ActionCase> AllActions() {
  std::vector<ActionCase> cases;
  for (const schema::Service* service : {&ecs::Service(), &ens::Service()}) {
    for (const schema::ActionEntry& entry : service->actions) cases.push_back({service, &entry});
  }
  return cases;
}

INSTANTIATE_TEST_SUITE_P(Registry, EveryAction, testing::ValuesIn(AllActions()), [](const auto& action) {
  std::string name = action.param.name();
  std::replace(name.begin(), name.end(), '.', '_');
  return name;
});

ReadBack ReadText(schema::OwnedObject object, std::string_view text) {
  StructBuilder builder(object.object, {.record_unknown = true});
  ReadResult read = text.starts_with('<') ? ReadXml(text, builder) : ReadJson(text, builder);
  return {std::move(object), std::move(read), builder.issues(), builder.unknown()};
}

void ExpectSame(const ReadBack& back, schema::ConstObject expected, const std::string& text) {
  EXPECT_TRUE(back.read.ok) << back.read.error << '\n' << text;
  EXPECT_EQ(back.issues, std::vector<std::string>());
  EXPECT_EQ(back.unknown, std::vector<std::string>());
  EXPECT_TRUE(Equal(back.object.object, expected)) << text << '\n' << ToJson(back.object.object);
}

}  // namespace alibabacloud::internal
