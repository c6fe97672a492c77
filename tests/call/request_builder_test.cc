#include "call/request_builder.h"

#include <gtest/gtest.h>

#include <cstddef>
#include <map>
#include <span>
#include <string>

#include "alibabacloud/ecs/attach_network_interface.h"
#include "alibabacloud/ecs/enable_physical_connection.h"
#include "alibabacloud/ens/add_backend_servers.h"
#include "support/everything.h"

namespace alibabacloud::internal {
namespace {

class ZeroRandom final : public RandomSource {
 public:
  void Fill(std::span<std::byte> bytes) override {
    for (std::byte& byte : bytes) byte = std::byte{0};
  }
};

constexpr schema::Product kEcs = {.name = "Ecs",
                                  .key = "ecs",
                                  .version = "2014-05-26",
                                  .central_endpoint = "ecs.aliyuncs.com",
                                  .regional = true,
                                  .endpoints = {},
                                  .vpc_endpoints = {},
                                  .region_parameter = "RegionId"};

struct Built {
  std::map<std::string, std::string> pairs{};
  std::string error{};
};

Built Build(std::optional<schema::ConstObject> request, const Parameters& extra = {}, bool validate = true,
            schema::Idempotency idempotency = schema::Idempotency::kNone) {
  ZeroRandom random;
  EffectiveOptions options{.region = "cn-hangzhou"};
  options.validate_required = validate;
  const schema::Action action{.name = "Act", .request = nullptr, .response = nullptr, .idempotency = idempotency};
  auto built = BuildParameters(kEcs, action, request, extra, options, random);
  if (const Error* error = std::get_if<Error>(&built)) return {.error = error->message};
  auto& list = std::get<ParameterList>(built);
  list.SortAndMerge();
  Built result;
  for (std::size_t i = 0; i < list.size(); ++i) result.pairs.emplace(list.key(i), list.value(i));
  return result;
}

TEST(BuildParameters, FillsTheRegionOnlyWhereItIsUnset) {
  ecs::AttachNetworkInterfaceRequest request{.instance_id = "i", .network_interface_id = "e"};
  EXPECT_EQ(Build(request).pairs.at("RegionId"), "cn-hangzhou");
  request.region_id = "cn-beijing";
  EXPECT_EQ(Build(request).pairs.at("RegionId"), "cn-beijing");
  EXPECT_EQ(Build(std::nullopt, {{"A", "1"}}).pairs.at("RegionId"), "cn-hangzhou");
  EXPECT_EQ(Build(std::nullopt, {{"RegionId", "x"}}).pairs.at("RegionId"), "x");
  EXPECT_EQ(Build(ens::AddBackendServersRequest{}, {}, false).pairs.count("RegionId"), 0U);
}

TEST(BuildParameters, NamesEveryMissingField) {
  EXPECT_EQ(Build(ecs::AttachNetworkInterfaceRequest{}).error.substr(0, 62),
            "Act: required fields InstanceId, NetworkInterfaceId are not se");
  EXPECT_NE(Build(ens::AddBackendServersRequest{.backend_servers = {{{.ip = "1.1.1.1"}}}, .load_balancer_id = "lb"})
                .error.find("BackendServers.1.ServerId is not set"),
            std::string::npos);
  EXPECT_NE(Build(ecs::AttachNetworkInterfaceRequest{}).error.find("validate_required"), std::string::npos);
}

TEST(BuildParameters, LetsAMissingFieldPassWhereTheCallerSaysSo) {
  EXPECT_EQ(Build(ecs::AttachNetworkInterfaceRequest{}, {}, false).error, "");
  EXPECT_EQ(Build(ecs::AttachNetworkInterfaceRequest{.instance_id = "i"}, {{"NetworkInterfaceId", "e"}}).error, "");
}

TEST(BuildParameters, ExtraParametersReplaceFields) {
  const ecs::AttachNetworkInterfaceRequest request{.instance_id = "i", .network_interface_id = "e"};
  const Built built = Build(request, {{"InstanceId", "j"}, {"OwnerId", "5"}});
  EXPECT_EQ(built.pairs.at("InstanceId"), "j");
  EXPECT_EQ(built.pairs.at("OwnerId"), "5");
}

TEST(BuildParameters, MakesAClientTokenWhereThereIsNoneOrAnEmptyOne) {
  const auto token = [](std::optional<std::string> field, const Parameters& extra,
                        schema::Idempotency idempotency = schema::Idempotency::kToken) {
    const ecs::EnablePhysicalConnectionRequest request{
        .client_token = std::move(field), .physical_connection_id = "pc", .region_id = "cn-hangzhou"};
    const Built built = Build(request, extra, true, idempotency);
    EXPECT_EQ(built.error, "");
    return built.pairs.contains("ClientToken") ? built.pairs.at("ClientToken") : "none";
  };
  const std::string made = token(std::nullopt, {});
  EXPECT_EQ(made.size(), 32U) << made;
  EXPECT_EQ(token("", {}), made);
  EXPECT_EQ(token("mine", {}), "mine");
  EXPECT_EQ(token(std::nullopt, {{"ClientToken", "extra"}}), "extra");
  EXPECT_EQ(token("mine", {{"ClientToken", "extra"}}), "extra");
  EXPECT_EQ(token("", {{"ClientToken", "extra"}}), "extra");
  EXPECT_EQ(token(std::nullopt, {{"ClientToken", ""}}), made);
  EXPECT_EQ(token("mine", {{"ClientToken", ""}}), made) << "the caller replaced the field by nothing";
  EXPECT_EQ(token("mine", {{"ClientToken", "extra"}, {"ClientToken", ""}}), made);
  EXPECT_EQ(token("mine", {{"ClientToken", ""}, {"ClientToken", "extra"}}), "extra");
  // Where it does not make a repetition harmless, nothing is as good as what the caller says.
  EXPECT_EQ(token("", {}, schema::Idempotency::kNone), "");
}

TEST(BuildParameters, DoesNotInventAClientTokenWhereTheRequestHasNone) {
  const ecs::AttachNetworkInterfaceRequest request{.instance_id = "i", .network_interface_id = "e"};
  EXPECT_EQ(Build(request, {}, true, schema::Idempotency::kToken).pairs.count("ClientToken"), 0U);
}

TEST(BuildParameters, RefusesAValueThatCannotTravelAndNeverShowsIt) {
  test::Everything value{.password = std::string("geheim\0", 7), .text = "x"};
  const std::string error = Build(value).error;
  EXPECT_EQ(error, "Act: Password has a NUL byte at offset 6");
  value = {.any = "{not json", .text = "x"};
  EXPECT_EQ(Build(value).error, "Act: Any is not JSON text");
  value = {.map = {{"\xff", "v"}}, .text = "x"};
  EXPECT_EQ(Build(value).error, "Act: Map.\\xff is not UTF-8 at offset 0");
}

}  // namespace
}  // namespace alibabacloud::internal
