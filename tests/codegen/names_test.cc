#include "codegen/names.h"

#include <gtest/gtest.h>

#include <string_view>
#include <utility>

namespace alibabacloud::codegen {
namespace {

using Row = std::pair<std::string_view, std::string_view>;

constexpr Row kMemberNames[] = {
    {"InstanceId", "instance_id"},
    {"RegionId", "region_id"},
    {"Name", "name"},
    {"VSwitchId", "vswitch_id"},
    {"VSwitchIds", "vswitch_ids"},
    {"VSwitches", "vswitches"},
    {"VSwitch", "vswitch"},
    {"VpdVSwitchIds", "vpd_vswitch_ids"},
    {"vSwitchId", "vswitch_id"},
    {"VRouterId", "vrouter_id"},
    {"VPort", "vport"},
    {"VCpu", "vcpu"},
    {"vCPU", "vcpu"},
    {"VpcId", "vpc_id"},
    {"VncPasswd", "vnc_passwd"},
    {"Value", "value"},
    {"V", "v"},
    {"Ipv6Address", "ipv6_address"},
    {"IPv6Address", "ipv6_address"},
    {"IPV6Address", "ipv6_address"},
    {"EnablePrimaryIPv6", "enable_primary_ipv6"},
    {"Ipv4s", "ipv4s"},
    {"IPv6s", "ipv6s"},
    {"AddressIPVersion", "address_ip_version"},
    {"PrivateIpAddress", "private_ip_address"},
    {"QoS", "qos"},
    {"QoSConfig", "qos_config"},
    {"EnableNetworkInterfaceQoS", "enable_network_interface_qos"},
    {"HttpsPort", "https_port"},
    {"HttpsX", "https_x"},
    {"CreateLoadBalancerHTTPSListener", "create_load_balancer_https_listener"},
    {"MacAddress", "mac_address"},
    {"CidrBlock", "cidr_block"},
    {"SourceCIDR", "source_cidr"},
    {"OSName", "os_name"},
    {"OSNameEn", "os_name_en"},
    {"OSSBucket", "oss_bucket"},
    {"CurrentOSNVMeSupported", "current_os_nvme_supported"},
    {"NVMe", "nvme"},
    {"CPU", "cpu"},
    {"CPUCreditUsage", "cpu_credit_usage"},
    {"GPUAmount", "gpu_amount"},
    {"ISP", "isp"},
    {"IP", "ip"},
    {"ID", "id"},
    {"ServiceID", "service_id"},
    {"ImageID", "image_id"},
    {"InstanceIDs", "instance_ids"},
    {"IPs", "ips"},
    {"IPsAllowed", "ips_allowed"},
    {"CIDRs", "cidrs"},
    {"SDGs", "sdgs"},
    {"SDGIds", "sdg_ids"},
    {"EPNInstanceId", "epn_instance_id"},
    {"EIPs", "eips"},
    {"EipTX", "eip_tx"},
    {"KMSKeyId", "kms_key_id"},
    {"RAMRole", "ram_role"},
    {"SSHKeyPair", "ssh_key_pair"},
    {"TCPPort", "tcp_port"},
    {"UDPTimeout", "udp_timeout"},
    {"SLBId", "slb_id"},
    {"ETag", "etag"},
    {"IOPSRead", "iops_read"},
    {"Reqs2xx", "reqs_2xx"},
    {"StatusStatS", "status_stats"},
    {"InitializeENSECKServiceRole", "initialize_ens_eck_service_role"},
    {"EnableInstanceIdDnsAAAARecord", "enable_instance_id_dns_aaaa_record"},
    {"EnableIpDnsARecord", "enable_ip_dns_a_record"},
    {"XForwardedFor", "x_forwarded_for"},
    {"DescribeClustersV1", "describe_clusters_v1"},
    {"DataDisk.1", "data_disk_1"},
    {"DataDisk.1.Size", "data_disk_1_size"},
    {"device_type", "device_type"},
    {"snatIp", "snat_ip"},
    {"zone", "zone"},
    {"x-acs-token", "x_acs_token"},
    // Keywords and macros.
    {"Default", "default_"},
    {"Namespace", "namespace_"},
    {"Operator", "operator_"},
    {"Template", "template_"},
    {"Virtual", "virtual_"},
    {"new", "new_"},
    {"Delete", "delete_"},
    {"Int", "int_"},
    {"errno", "errno_"},
    {"linux", "linux_"},
    {"And", "and_"},
    // No identifier at first sight.
    {"2xx", "n2xx"},
    {"", "n"},
};

TEST(MemberName, IsSnakeCaseWithAcronymsKeptWhole) {
  for (const auto& [wire, member] : kMemberNames) EXPECT_EQ(MemberName(wire), member) << wire;
}

TEST(TypeName, KeepsTheWireCaseAndDropsWhatIsIllegal) {
  constexpr Row kRows[] = {{"Tag", "Tag"},
                           {"VSwitch", "VSwitch"},
                           {"QoS", "QoS"},
                           {"snatIp", "SnatIp"},
                           {"device_type", "DeviceType"},
                           {"DataDisk.1", "DataDisk1"},
                           {"SDGs", "SDGs"},
                           {"2xx", "N2xx"},
                           {"int", "Int"},
                           {"-", "N"}};
  for (const auto& [wire, type] : kRows) EXPECT_EQ(TypeName(wire), type) << wire;
}

TEST(ConstantName, SpellsValuesThatAreNoIdentifiers) {
  constexpr Row kRows[] = {{"Running", "kStatusRunning"},
                           {"In-use", "kStatusInUse"},
                           {"cloud_efficiency", "kStatusCloudEfficiency"},
                           {"SystemMaintenance.Stop", "kStatusSystemMaintenanceStop"},
                           {"TEST_FAILED", "kStatusTestFailed"},
                           {"TCP/UDP", "kStatusTcpUdp"},
                           {"TCP", "kStatusTCP"},
                           {"zh-CN", "kStatusZhCn"},
                           {"x86_64", "kStatusX8664"},
                           {"100", "kStatus100"},
                           {"-1", "kStatusMinus1"},
                           {"+1", "kStatusPlus1"},
                           {"1.5", "kStatus1Point5"},
                           {"", "kStatusEmpty"},
                           {"*", "kStatusAny"},
                           {"%", "kStatusValue"}};
  for (const auto& [value, constant] : kRows) EXPECT_EQ(ConstantName("Status", value), constant) << value;
}

TEST(FileStem, IsSnakeCase) {
  EXPECT_EQ(FileStem("AttachNetworkInterface"), "attach_network_interface");
  EXPECT_EQ(FileStem("CreateVSwitch"), "create_vswitch");
  EXPECT_EQ(FileStem("DescribeSDGs"), "describe_sdgs");
}

TEST(IsPlain, TellsWhetherTheWireNameCanBeGuessed) {
  EXPECT_TRUE(IsPlain("InstanceId", "instance_id"));
  EXPECT_TRUE(IsPlain("Ipv6Address", "ipv6_address"));
  EXPECT_TRUE(IsPlain("Default", "default_"));
  EXPECT_FALSE(IsPlain("VSwitchId", "vswitch_id"));
  EXPECT_FALSE(IsPlain("code", "lower_code"));
  EXPECT_FALSE(IsPlain("zone", "zone"));
}

TEST(LowerTwin, GetsAPrefix) {
  EXPECT_EQ(LowerTwinMember("regionId"), "lower_region_id");
  EXPECT_EQ(LowerTwinMember("new"), "lower_new");
  EXPECT_EQ(LowerTwinType("Tag"), "LowerTag");
}

}  // namespace
}  // namespace alibabacloud::codegen
