#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <tuple>
#include <vector>

#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/service.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/service.h"
#include "alibabacloud/schema/table.h"
#include "alibabacloud/testing/emulator.h"
#include "codec/json_reader.h"
#include "codec/object_ops.h"
#include "codec/query_encoder.h"
#include "codec/xml_reader.h"

// Every action that the registries have, through the client and the emulator, in every form.

namespace alibabacloud::testing {
namespace {

using schema::Kind;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

void FillRequired(schema::MutableObject object);
void FillRequiredOrAny(schema::MutableObject object);

void Fill(schema::MutableValue value) {
  switch (value.kind()) {
    case Kind::kString:
      return value.Set<std::string>("1");
    case Kind::kInteger:
      return value.Set<std::int64_t>(1);
    case Kind::kDouble:
      return value.Set<double>(1);
    case Kind::kBoolean:
      return value.Set<bool>(true);
    case Kind::kObject:
      return FillRequiredOrAny(value.Object());
    case Kind::kList:
      return Fill(value.Append());
    case Kind::kMap:
      return Fill(value.AppendEntry("Key"));
  }
}

// An object is there when something in it is.
void FillRequiredOrAny(schema::MutableObject object) {
  FillRequired(object);
  if (!internal::IsSet(object)) Fill(Member(object, object.schema().fields.front()));
}

void FillRequired(schema::MutableObject object) {
  for (const schema::Field& field : object.schema().fields) {
    if ((field.flags & schema::kRequired) != 0) Fill(Member(object, field));
  }
}

Parameters RequiredParameters(const schema::ActionEntry& action) {
  const schema::OwnedObject request = action.make_request();
  FillRequired(request.object);
  internal::ParameterList list;
  internal::EncodeQuery(request.object, list);
  Parameters parameters;
  for (std::size_t i = 0; i < list.size(); ++i) parameters.emplace_back(list.key(i), list.value(i));
  return parameters;
}

// A service without its recordings.
struct Unrecorded {
  explicit Unrecorded(const schema::Service& service) : actions(service.actions.begin(), service.actions.end()) {
    for (schema::ActionEntry& action : actions) action.recorded_json = action.recorded_xml = {};
    stripped = {service.product, actions};
  }

  std::vector<schema::ActionEntry> actions;
  schema::Service stripped{};
};

using Form = std::tuple<ResponseFormat, SignatureVersion, HttpMethod>;

class EveryAction : public ::testing::TestWithParam<Form> {
 protected:
  template <class Client>
  void CallAll(const schema::Service& service, const Emulator& emulator) {
    ClientOptions options = emulator.MakeClientOptions();
    std::tie(options.format, options.signature, options.method) = GetParam();
    const Client client(options);
    for (const schema::ActionEntry& action : service.actions) Check(action, client);
  }

 private:
  template <class Client>
  void Check(const schema::ActionEntry& action, const Client& client) {
    SCOPED_TRACE(action.action->name);
    const auto outcome = client.Call(action.action->name, RequiredParameters(action));
    if (!IsAllowed(*action.action)) {
      EXPECT_EQ(outcome.error().code, "UnsupportedHTTPMethod");
      return;
    }
    ASSERT_TRUE(outcome) << outcome.error();
    const schema::OwnedObject response = action.make_response();
    internal::StructBuilder builder(response.object, {.record_unknown = true});
    const bool json = std::get<0>(GetParam()) == ResponseFormat::kJson;
    const internal::ReadResult read =
        json ? internal::ReadJson(*outcome, builder) : internal::ReadXml(*outcome, builder);
    EXPECT_TRUE(read.ok) << read.error << *outcome;
    EXPECT_THAT(builder.issues(), IsEmpty()) << *outcome;
    EXPECT_THAT(builder.unknown(), IsEmpty()) << *outcome;
    EXPECT_THAT(*outcome, HasSubstr(std::string(FindHeader(outcome.metadata().headers, "x-acs-request-id"))));
    // Some documents print the root otherwise.
    const std::string root = "<" + std::string(action.action->name) + "Response>";
    if (!json && !action.recorded_xml.empty()) return;
    EXPECT_EQ(outcome->find(root) != std::string::npos, !json);
  }

  static bool IsAllowed(const schema::Action& action) {
    return std::get<HttpMethod>(GetParam()) == HttpMethod::kGet ? action.allows_get : action.allows_post;
  }
};

TEST_P(EveryAction, IsAnsweredWithItsRecording) {
  const Emulator emulator({ecs::Service(), ens::Service()});
  CallAll<ecs::Client>(ecs::Service(), emulator);
  CallAll<ens::Client>(ens::Service(), emulator);
}

TEST_P(EveryAction, IsAnsweredWithExamplesWhenThereIsNoRecording) {
  const Unrecorded ecs(ecs::Service());
  const Unrecorded ens(ens::Service());
  const Emulator emulator({ecs.stripped, ens.stripped});
  CallAll<ecs::Client>(ecs.stripped, emulator);
  CallAll<ens::Client>(ens.stripped, emulator);
}

std::string NameOf(const ::testing::TestParamInfo<Form>& tested) {
  const auto& [format, signature, method] = tested.param;
  return std::string(format == ResponseFormat::kJson ? "Json" : "Xml") +
         (signature == SignatureVersion::kV1 ? "V1" : "V3") + (method == HttpMethod::kGet ? "Get" : "Post");
}

INSTANTIATE_TEST_SUITE_P(All, EveryAction,
                         ::testing::Combine(::testing::Values(ResponseFormat::kJson, ResponseFormat::kXml),
                                            ::testing::Values(SignatureVersion::kV1, SignatureVersion::kV3),
                                            ::testing::Values(HttpMethod::kGet, HttpMethod::kPost)),
                         NameOf);

}  // namespace
}  // namespace alibabacloud::testing
