#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "alibabacloud/json.h"
#include "codec/query_encoder.h"
#include "support/table.h"
#include "support/test_data.h"

// The vectors' inputs are JSON of any shape; here each name that they use is a field of a type that it fits.

namespace alibabacloud::test {
namespace {

using StringMap = std::vector<std::pair<std::string, std::string>>;

struct Tag {
  std::optional<std::string> key{};
  std::optional<std::string> value{};
};
struct Qos {
  std::optional<std::int64_t> bandwidth_rx{};
  std::optional<std::int64_t> bandwidth_tx{};
  std::optional<bool> enable_qos{};
  std::optional<std::int64_t> pps_tx{};
};
struct Permission {
  std::vector<std::string> cidrs{};
  std::optional<std::string> ip_protocol{};
  std::optional<std::string> port_range{};
};
struct Disk {
  std::optional<std::string> category{};
  std::optional<bool> delete_with_instance{};
  std::optional<bool> encrypted{};
  std::optional<std::int64_t> size{};
  std::optional<std::string> snapshot_id{};
};
struct D {
  std::optional<std::string> d{};
};
struct C {
  D c{};
};
struct B {
  C b{};
};

template <class T, std::size_t N>
constexpr schema::Struct MakeStruct(const std::array<schema::Field, N>& fields) {
  return {.name = "Vector", .fields = fields, .aliases = {}};
}

constexpr std::array kTagFields = {MakeField<decltype(Tag::key)>("Key", offsetof(Tag, key)),
                                   MakeField<decltype(Tag::value)>("Value", offsetof(Tag, value))};
constexpr std::array kQosFields = {MakeField<decltype(Qos::bandwidth_rx)>("BandwidthRx", offsetof(Qos, bandwidth_rx)),
                                   MakeField<decltype(Qos::bandwidth_tx)>("BandwidthTx", offsetof(Qos, bandwidth_tx)),
                                   MakeField<decltype(Qos::enable_qos)>("EnableQoS", offsetof(Qos, enable_qos)),
                                   MakeField<decltype(Qos::pps_tx)>("PpsTx", offsetof(Qos, pps_tx))};
constexpr std::array kPermissionFields = {
    MakeField<decltype(Permission::cidrs)>("Cidrs", offsetof(Permission, cidrs)),
    MakeField<decltype(Permission::ip_protocol)>("IpProtocol", offsetof(Permission, ip_protocol)),
    MakeField<decltype(Permission::port_range)>("PortRange", offsetof(Permission, port_range))};
constexpr std::array kDiskFields = {
    MakeField<decltype(Disk::category)>("Category", offsetof(Disk, category)),
    MakeField<decltype(Disk::delete_with_instance)>("DeleteWithInstance", offsetof(Disk, delete_with_instance)),
    MakeField<decltype(Disk::encrypted)>("Encrypted", offsetof(Disk, encrypted)),
    MakeField<decltype(Disk::size)>("Size", offsetof(Disk, size)),
    MakeField<decltype(Disk::snapshot_id)>("SnapshotId", offsetof(Disk, snapshot_id))};
constexpr std::array kDFields = {MakeField<decltype(D::d)>("D", offsetof(D, d))};

constexpr schema::Struct kTag = MakeStruct<Tag>(kTagFields);
constexpr schema::Struct kQos = MakeStruct<Qos>(kQosFields);
constexpr schema::Struct kPermission = MakeStruct<Permission>(kPermissionFields);
constexpr schema::Struct kDisk = MakeStruct<Disk>(kDiskFields);
constexpr schema::Struct kD = MakeStruct<D>(kDFields);

}  // namespace
}  // namespace alibabacloud::test

namespace alibabacloud::schema::detail {
template <>
inline constexpr const Struct* kStructOf<test::Tag> = &test::kTag;
template <>
inline constexpr const Struct* kStructOf<test::Qos> = &test::kQos;
template <>
inline constexpr const Struct* kStructOf<test::Permission> = &test::kPermission;
template <>
inline constexpr const Struct* kStructOf<test::Disk> = &test::kDisk;
template <>
inline constexpr const Struct* kStructOf<test::D> = &test::kD;
}  // namespace alibabacloud::schema::detail

namespace alibabacloud::test {
namespace {
constexpr std::array kCFields = {MakeField<decltype(C::c)>("C", offsetof(C, c))};
constexpr schema::Struct kC = MakeStruct<C>(kCFields);
}  // namespace
}  // namespace alibabacloud::test
template <>
inline constexpr const alibabacloud::schema::Struct* alibabacloud::schema::detail::kStructOf<alibabacloud::test::C> =
    &alibabacloud::test::kC;

namespace alibabacloud::test {
namespace {
constexpr std::array kBFields = {MakeField<decltype(B::b)>("B", offsetof(B, b))};
constexpr schema::Struct kB = MakeStruct<B>(kBFields);
}  // namespace
}  // namespace alibabacloud::test
template <>
inline constexpr const alibabacloud::schema::Struct* alibabacloud::schema::detail::kStructOf<alibabacloud::test::B> =
    &alibabacloud::test::kB;

namespace alibabacloud::test {
namespace {

struct Input {
  B a{};
  std::optional<bool> auto_renew{};
  std::vector<Disk> data_disk{};
  std::optional<std::string> description{};
  std::optional<bool> dry_run{};
  std::optional<double> half{};
  std::vector<std::string> instance_id{};
  std::optional<std::int64_t> integer{};
  std::vector<std::string> list{};
  StringMap labels{};
  std::vector<std::pair<std::string, StringMap>> map{};
  std::optional<std::string> name{};
  std::optional<std::int64_t> negative{};
  std::optional<std::int64_t> page_size{};
  std::vector<Permission> permissions{};
  std::optional<double> price{};
  Qos qos{};
  std::optional<std::string> region_id{};
  std::optional<std::string> s{};
  std::vector<std::string> security_group_ids{};
  Disk system_disk{};
  std::vector<Tag> tag{};
  std::optional<double> third{};
  std::optional<std::int64_t> zero{};
  std::optional<std::string> plain_b{};
  std::optional<std::string> chinese{};
};

constexpr std::array kFields = {
    MakeField<decltype(Input::a)>("A", offsetof(Input, a)),
    MakeField<decltype(Input::auto_renew)>("AutoRenew", offsetof(Input, auto_renew)),
    MakeField<decltype(Input::plain_b)>("B", offsetof(Input, plain_b)),
    MakeField<decltype(Input::data_disk)>("DataDisk", offsetof(Input, data_disk)),
    MakeField<decltype(Input::description)>("Description", offsetof(Input, description)),
    MakeField<decltype(Input::dry_run)>("DryRun", offsetof(Input, dry_run)),
    MakeField<decltype(Input::half)>("Half", offsetof(Input, half)),
    MakeField<decltype(Input::instance_id)>("InstanceId", offsetof(Input, instance_id)),
    MakeField<decltype(Input::integer)>("Int", offsetof(Input, integer)),
    MakeField<decltype(Input::list)>("L", offsetof(Input, list)),
    MakeField<decltype(Input::labels)>("Labels", offsetof(Input, labels)),
    MakeField<decltype(Input::map)>("M", offsetof(Input, map)),
    MakeField<decltype(Input::name)>("Name", offsetof(Input, name)),
    MakeField<decltype(Input::negative)>("Neg", offsetof(Input, negative)),
    MakeField<decltype(Input::page_size)>("PageSize", offsetof(Input, page_size)),
    MakeField<decltype(Input::permissions)>("Permissions", offsetof(Input, permissions)),
    MakeField<decltype(Input::price)>("Price", offsetof(Input, price)),
    MakeField<decltype(Input::qos)>("QoS", offsetof(Input, qos)),
    MakeField<decltype(Input::region_id)>("RegionId", offsetof(Input, region_id)),
    MakeField<decltype(Input::s)>("S", offsetof(Input, s)),
    MakeField<decltype(Input::security_group_ids)>("SecurityGroupIds", offsetof(Input, security_group_ids)),
    MakeField<decltype(Input::system_disk)>("SystemDisk", offsetof(Input, system_disk)),
    MakeField<decltype(Input::tag)>("Tag", offsetof(Input, tag)),
    MakeField<decltype(Input::third)>("Third", offsetof(Input, third)),
    MakeField<decltype(Input::zero)>("Zero", offsetof(Input, zero)),
    MakeField<decltype(Input::chinese)>("名", offsetof(Input, chinese)),
};
constexpr schema::Struct kInput = MakeStruct<Input>(kFields);

const schema::Struct& SchemaOf(const Input* /*value*/) noexcept { return kInput; }

using Json = nlohmann::ordered_json;

Json ReadVectors() {
  std::ifstream file(TestData("vectors/flatten.json"));
  return Json::parse(file);
}

TEST(EncodeQuery, ReproducesTheFlatteningVectors) {
  // Lists of plain scalars cannot hold an absent item; for lists of objects the table tests show the rule.
  const std::vector<std::string> untyped = {"list-null-skipped-index-kept"};
  int checked = 0;
  for (const Json& vector : ReadVectors()) {
    const std::string name = vector.at("name");
    if (vector.at("kind") != "query" || std::count(untyped.begin(), untyped.end(), name) > 0) continue;
    Input input;
    const auto issues = MergeJson(vector.at("input").dump(), schema::MutableObject(input));
    ASSERT_TRUE(issues) << name;
    EXPECT_TRUE(issues->empty()) << name;
    internal::ParameterList list;
    internal::EncodeQuery(input, list);
    Json flattened = Json::object();
    list.SortAndMerge();
    for (std::size_t i = 0; i < list.size(); ++i) flattened[std::string(list.key(i))] = std::string(list.value(i));
    EXPECT_EQ(flattened.dump(), vector.at("flattened").dump()) << name;
    ++checked;
  }
  EXPECT_EQ(checked, 18);
}

}  // namespace
}  // namespace alibabacloud::test
