// Generated from src/ens/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <string_view>

#include "alibabacloud/ens/service.h"
#include "ens/generated/actions.h"

// Longer than the compilers must support, shorter than they do.
#pragma GCC diagnostic ignored "-Woverlength-strings"

namespace alibabacloud::ens {
namespace {

// clang-format off
constexpr std::string_view kAddBackendServersModel = R"text({"name":"AddBackendServers","doc":"Adds backend servers to an Edge Load Balancer (ELB) instance, up to 20 a call; the ENS instances must be Running. Limits: 100 calls per second, 10 per user.","category":"Edge Load Balancer (ELB)","methods":["GET","POST"],"idempotency":"none","errors":[{"status":400,"code":"InstanceNotFound","doc":"No instance has this ID."},{"status":400,"code":"Missing%s","doc":"A required parameter is missing; the code ends in its name."},{"status":400,"code":"Invalid%s","doc":"A parameter is invalid; the code ends in its name."},{"status":400,"code":"NoPermission","doc":"The caller lacks the permission; the account administrator must grant it."}],"notes":["BackendServers of the request is one JSON string with numbers for Port and Weight, as the sample of the API document and the API metadata have it; one older SDK repeats it instead.","The table of the API document wraps BackendServers of the response in items named BackendServer, as the API metadata does; its JSON sample prints a direct list and its XML sample a single element. The model wraps; decoding takes all three.","The API document describes LoadBalancerId with the text of a port (1 to 65535); name and example show that it is an ID.","The API document knows ens only as Type, the API metadata also eni; both are listed."],"request":[{"name":"BackendServers","type":"list","doc":"The servers to add, up to 20.","required":true,"style":"json","item":{"type":"object","doc":"One backend server.","fields":[{"name":"Ip","type":"string","doc":"IP address of the backend server.","example":"192.168.X.X"},{"name":"Port","type":"int32","doc":"Port that the load balancer uses on the backend server.","example":"3309"},{"name":"ServerId","type":"string","doc":"ID of the ENS instance.","required":true,"example":"i-5uf6dwyzch3wly790****"},{"name":"Type","type":"string","doc":"Type of the backend server: ens (ENS instance) or eni (network interface).","values":["ens","eni"],"example":"ens"},{"name":"Weight","type":"int32","doc":"Weight of the backend server, 0 to 100; 100 by default. With 0 it gets no requests.","min":0,"max":100,"default":100,"example":"100"}]}},{"name":"LoadBalancerId","type":"string","doc":"ID of the ELB instance.","required":true,"example":"lb-5qzdmxefgrpxd7oz2mefonvtx"}],"response":[{"name":"BackendServers","type":"list","doc":"The backend servers added.","item_name":"BackendServer","item":{"type":"object","doc":"One backend server.","fields":[{"name":"Ip","type":"string","doc":"IP address of the backend server.","example":"192.168.0.1"},{"name":"Port","type":"int32","doc":"Port that the load balancer uses on the backend server.","example":"0"},{"name":"ServerId","type":"string","doc":"ID of the ENS instance.","example":"i-5uf6hj58zvml4ali8****"},{"name":"Type","type":"string","doc":"Type of the backend server: ens (ENS instance) or eni (network interface).","values":["ens","eni"],"example":"ens"},{"name":"Weight","type":"int32","doc":"Weight of the backend server, 0 to 100; 100 by default. With 0 it gets no requests.","min":0,"max":100,"default":100,"example":"100"}]}},{"name":"RequestId","type":"string","doc":"Identifier of this request; quote it when asking the service for support.","example":"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E"}]})text";
constexpr std::string_view kAddBackendServersJson = R"({
  "RequestId": "473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E",
  "BackendServers": [
    {
      "ServerId": "i-5uf6hj58zvm14ali8****",
      "Weight": 100,
      "Type": "ens",
      "Ip": "192.168.0.1",
      "Port": 0
    }
  ]
}
)";
constexpr std::string_view kAddBackendServersXml = R"(<AddBackendServersResponse>
  <RequestId>473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E</RequestId>
  <BackendServers>
    <ServerId>i-5uf6hj58zvm14ali8****</ServerId>
    <Weight>100</Weight>
    <Type>ens</Type>
    <Ip>192.168.0.1</Ip>
    <Port>0</Port>
  </BackendServers>
</AddBackendServersResponse>
)";
constexpr std::string_view kCreateInstanceModel = R"({"name":"CreateInstance","doc":"Creates one or more subscription instances on a node. Asynchronous: Code 0 and the instance IDs only mean that the request was accepted; look the instances up to see whether they were created. The account needs purchase permission (error InvalidUserData.NotInWhiteList without it); limit: 10 calls per second and user.","category":"Instances","methods":["GET","POST"],"idempotency":"none","timeout_s":86,"success_codes":["0","200","Success"],"errors":[{"status":400,"code":"NoPermission","doc":"The caller lacks the permission; the account administrator must grant it."},{"status":400,"code":"CallInterface","doc":"An internal interface call failed."},{"status":400,"code":"CallInterface","doc":"An internal interface call failed (row with another spelling of the message)."},{"status":400,"code":"InvalidPasswordParam.Mismatch","doc":"With PasswordInherit, Password must be empty."}],"notes":["ImageId is required in the API document and optional in the API metadata; the model follows the document, since an instance needs an image.","The API document advises a longer request time without a number; timeout_s is the value that official clients use for the action of the same name in ECS.","The request has no ClientToken, so the call is not repeated after a failure that may have been executed: it could create and bill instances twice.","The sample of the API document prints InstanceIds as a list of one string that looks like a list in brackets, and in XML as one text; the API metadata wraps the IDs as InstanceIds.InstanceId. The model follows the metadata; the printed form decodes to one string.","Code is an integer in the SDKs; the API document says that plain HTTP calls get a string, its sample prints a number. Decoding takes both.","AutoRenew, AutoRenewPeriod, Period, Quantity and the disk sizes are strings in both sources; AutoRenew is capitalized (True or False).","DataDisk is documented with the index 1 only, and the API metadata declares one element only.","The API document limits UserData to 256 characters and to 16 KB in the same sentence; the model enforces neither. Its examples print UserData as plain text, but its description requires Base64.","The error table lists CallInterface twice, with two spellings of the message; both rows are kept. InvalidUserData.NotInWhiteList is named in the text of the API document but not in its error table.","PrivateIpAddress requires VSwitchId, and AutoRenew True requires AutoRenewPeriod; the service checks it."],"request":[{"name":"AutoRenew","type":"string","doc":"Whether to renew the instances automatically: True or False; False by default.","values":["True","False"],"default":"False","example":"True"},{"name":"AutoRenewPeriod","type":"string","doc":"Months of each automatic renewal, 1 to 12. Required if AutoRenew is True.","example":"12"},{"name":"DataDisk","type":"list","doc":"The data disk; at most one.","style":"repeat","max_items":1,"item":{"type":"object","doc":"The data disk.","fields":[{"name":"Size","type":"string","doc":"Size of the data disk in GiB: at least 20 and a multiple of 10.","example":"50"}]}},{"name":"EnsRegionId","type":"string","doc":"The node to create the instances on.","required":true,"example":"cn-hangzhou"},{"name":"HostName","type":"string","doc":"Host name of the instance. Windows: 2 to 15 letters, digits and hyphens, not digits alone. Other systems: 2 to 64, also with periods between parts. No period or hyphen at either end or twice in a row.","example":"test-HostName"},{"name":"ImageId","type":"string","doc":"The image to start the instances from.","required":true,"example":"yourImage ID"},{"name":"InstanceName","type":"string","doc":"Name of the instances: 2 to 128 characters, beginning with a letter or a Chinese character but not with http:// or https://; digits, colons, underscores, periods and hyphens may follow. The instance ID by default.","example":"test:Instance_Name.1-2"},{"name":"InstanceType","type":"string","doc":"Instance type, such as ens.se1.tiny.","required":true,"example":"ens.se1.tiny"},{"name":"InternetChargeType","type":"string","doc":"Billing method of the bandwidth: BandwidthByDay (daily peak) or 95BandwidthByMonth (monthly 95th percentile). Required for the first instance of an account; later ones use the existing method by default.","values":["BandwidthByDay","95BandwidthByMonth"],"example":"95BandwidthByMonth"},{"name":"IpType","type":"string","doc":"IP version of the addresses: ipv4 (the default), ipv6 or ipv4Andipv6.","values":["ipv4","ipv6","ipv4Andipv6"],"default":"ipv4","example":"ipv4"},{"name":"KeyPairName","type":"string","doc":"Name of the SSH key pair to use; one only.","example":"TestKeyPairName"},{"name":"Password","type":"string","doc":"Password of the instances: 8 to 30 characters from at least three of upper-case and lower-case letters, digits and special characters ()`~!@#$%^&*-_+={}[]:;<>,./ . Leave unset with PasswordInherit.","example":"yourPassword:1","sensitive":true},{"name":"PasswordInherit","type":"boolean","doc":"Whether to use the password preset in the image; Password must then be unset and the image must have one.","example":"false"},{"name":"PaymentType","type":"string","doc":"Payment method; Subscription (prepaid) is the only one.","values":["Subscription"],"example":"Subscription"},{"name":"Period","type":"string","doc":"Months to buy the instances for: 1 to 9, or 12.","required":true,"values":["1","2","3","4","5","6","7","8","9","12"],"example":"12"},{"name":"PrivateIpAddress","type":"string","doc":"Private IP address of the instance. Requires VSwitchId of an existing vSwitch.","example":"10.10.10.10"},{"name":"PublicIpIdentification","type":"boolean","doc":"Whether the instances may be given a public IP address.","example":"true"},{"name":"Quantity","type":"string","doc":"Number of instances to create.","required":true,"example":"1"},{"name":"SystemDisk","type":"object","doc":"The system disk.","style":"flat","dotted":true,"fields":[{"name":"Size","type":"string","doc":"Size of the system disk in GiB: 20 or 40, a multiple of 10 and not less than the image.","values":["20","40"],"example":"40"}]},{"name":"UniqueSuffix","type":"boolean","doc":"Whether to append a running number, 001 to 999, to HostName and InstanceName; false by default.","default":false,"example":"false"},{"name":"UserData","type":"string","doc":"Script to run on the instance, beginning with #! and encoded as Base64. Documented limits: 256 characters and 16 KB. The service does not encrypt it: put no plain secrets in it.","format":"base64","sensitive":true},{"name":"VSwitchId","type":"string","doc":"The vSwitch to connect the instances to.","example":"YourVSwitchId"}],"response":[{"name":"Code","type":"int32","doc":"Business code: 0 means that the request was accepted, not that the instances exist.","example":"0"},{"name":"InstanceIds","type":"list","doc":"IDs of the instances being created.","item_name":"InstanceId","item":{"type":"string"}},{"name":"RequestId","type":"string","doc":"Identifier of this request; quote it when asking the service for support.","example":"4A431388-2D4B-46F4-A96B-D4E6BD0688C1"}]})";
constexpr std::string_view kCreateInstanceJson = R"({
  "RequestId": "4A431388-2D4B-46F4-A96B-D4E6BD0688C1",
  "InstanceIds": [
    "[i-7ecpqvkicnchxccozrp****,i-6ecpqvkicnchxccozrp****]"
  ],
  "Code": 0
}
)";
constexpr std::string_view kCreateInstanceXml = R"(<CreateInstanceResponse>
  <RequestId>4A431388-2D4B-46F4-A96B-D4E6BD0688C1</RequestId>
  <InstanceIds>[i-7ecpqvkicnchxccozrp****,i-6ecpqvkicnchxccozrp****]</InstanceIds>
  <Code>0</Code>
</CreateInstanceResponse>
)";
constexpr std::string_view kDescribeAvailableResourceInfoModel = R"({"name":"DescribeAvailableResourceInfo","doc":"Lists what can be bought when creating instances: instance types, nodes, disk sizes, billing methods and images.","category":"Instances","methods":["GET","POST"],"idempotency":"safe","notes":["BandwidthTypes, EnsRegionIds and InstanceSpeces are lists without an item name in the table of the API document; its samples and the API metadata wrap them.","Isp, of a resource and of a node, is in the API metadata and not in the API document.","The wire name InstanceSpeces is spelled so in both sources."],"request":[],"response":[{"name":"Images","type":"list","doc":"The images to choose from.","item_name":"Image","item":{"type":"object","doc":"One image.","fields":[{"name":"ImageId","type":"string","doc":"ID of the image.","example":"centos_6_08_64_20G_a****"},{"name":"ImageName","type":"string","doc":"Name of the image.","example":"centos_6_08_64_20G_a****"},{"name":"ImageSize","type":"int32","doc":"Size of the image in GB.","example":"20"}]}},{"name":"RequestId","type":"string","doc":"Identifier of this request; quote it when asking the service for support.","example":"8629F679-B51D-4194-A1CC-5D8F504C362B"},{"name":"SupportResources","type":"list","doc":"The resources that can be bought.","item_name":"SupportResource","item":{"type":"object","doc":"One set of resources.","fields":[{"name":"BandwidthTypes","type":"list","doc":"Billing methods of the bandwidth: BandwidthByDay (daily peak) or 95BandwidthByMonth (monthly 95th percentile).","item_name":"BandwidthType","item":{"type":"string"}},{"name":"DataDiskMaxSize","type":"int32","doc":"Greatest size of the data disk in GB.","example":"200"},{"name":"DataDiskMinSize","type":"int32","doc":"Least size of the data disk in GB.","example":"100"},{"name":"EnsRegionIds","type":"list","doc":"IDs of the nodes.","item_name":"EnsRegionId","item":{"type":"string"}},{"name":"EnsRegionIdsExtends","type":"list","doc":"Details of the nodes.","item_name":"EnsRegionId","item":{"type":"object","doc":"One node.","fields":[{"name":"Area","type":"string","doc":"Code of the area, such as EastChina.","example":"EastChina"},{"name":"EnName","type":"string","doc":"English name of the node; empty by default.","example":"EnName"},{"name":"EnsRegionId","type":"string","doc":"ID of the node.","example":"cn-chengdu-telecom-4"},{"name":"Isp","type":"string","doc":"Carrier of the node. Known from the API metadata only.","example":"unicom"},{"name":"Name","type":"string","doc":"Name of the node."},{"name":"Province","type":"string","doc":"Province of the node.","example":"Zhejiang Province"}]}},{"name":"InstanceSpeces","type":"list","doc":"Instance types, such as ens.se1.tiny.","item_name":"InstanceSpec","item":{"type":"string"}},{"name":"Isp","type":"list","doc":"Carriers. Known from the API metadata only.","item_name":"Isp","item":{"type":"string"}},{"name":"SystemDiskMaxSize","type":"int32","doc":"Greatest size of the system disk in GB.","example":"100"},{"name":"SystemDiskMinSize","type":"int32","doc":"Least size of the system disk in GB.","example":"20"}]}}]})";
constexpr std::string_view kDescribeAvailableResourceInfoJson = R"({
  "RequestId": "A331CA96-3948-4BD2-B067-F6174F5C17EA",
  "SupportResources": {
    "SupportResource": [
      {
        "DataDiskMinSize": 20,
        "SystemDiskMinSize": 30,
        "InstanceSpeces": {
          "InstanceSpec": [
            "ens.sn1.large",
            "ens.sn1.small",
            "ens.sel.tiny"
          ]
        },
        "BandwidthTypes": {
          "BandwidthType": [
            "95BandwidthByMonth"
          ]
        },
        "SystemDiskMaxSize": 200,
        "DataDiskMaxSize": 300,
        "EnsRegionIdsExtends": {
          "EnsRegionId": [
            {
              "Area": "SouthWestChina",
              "EnName": "",
              "EnsRegionId": "cn-chengdu-telecom-4",
              "Province": "四川省",
              "Name": "成都电信POC"
            },
            {
              "Area": "EastChina",
              "EnName": "",
              "EnsRegionId": "cn-taizhou-telecom_unicom_cmcc",
              "Province": "浙江省",
              "Name": "台州电信联通移动"
            }
          ]
        },
        "EnsRegionIds": {
          "EnsRegionId": [
            "cn-chengdu-telecom-4",
            "cn-suzhou-cmcc",
            "cn-taizhou-telecom_unicom_cmcc"
          ]
        }
      }
    ]
  },
  "Images": {
    "Image": [
      {
        "ImageName": "centos_6_08_64_20G_alibase****",
        "ImageSize": 20,
        "ImageId": "centos_6_08_64_20G_alibase****"
      }
    ]
  }
}
)";
constexpr std::string_view kDescribeAvailableResourceInfoXml = R"(<DescribeAvailableResourceInfoResponse>
  <RequestId>A331CA96-3948-4BD2-B067-F6174F5C17EA</RequestId>
  <SupportResources>
    <SupportResource>
      <DataDiskMinSize>20</DataDiskMinSize>
      <SystemDiskMinSize>30</SystemDiskMinSize>
      <InstanceSpeces>
        <InstanceSpec>ens.sn1.large</InstanceSpec>
        <InstanceSpec>ens.sn1.small</InstanceSpec>
        <InstanceSpec>ens.sel.tiny</InstanceSpec>
      </InstanceSpeces>
      <BandwidthTypes>
        <BandwidthType>95BandwidthByMonth</BandwidthType>
      </BandwidthTypes>
      <SystemDiskMaxSize>200</SystemDiskMaxSize>
      <DataDiskMaxSize>300</DataDiskMaxSize>
      <EnsRegionIdsExtends>
        <EnsRegionId>
          <Area>SouthWestChina</Area>
          <EnName />
          <EnsRegionId>cn-chengdu-telecom-4</EnsRegionId>
          <Province>四川省</Province>
          <Name>成都电信 POC</Name>
        </EnsRegionId>
        <EnsRegionId>
          <Area>EastChina</Area>
          <EnName />
          <EnsRegionId>cn-taizhou-telecom_unicom_cmcc</EnsRegionId>
          <Province>浙江省</Province>
          <Name>台州电信联通移动</Name>
        </EnsRegionId>
      </EnsRegionIdsExtends>
      <EnsRegionIds>
        <EnsRegionId>cn-chengdu-telecom-4</EnsRegionId>
        <EnsRegionId>cn-suzhou-cmcc</EnsRegionId>
        <EnsRegionId>cn-taizhou-telecom_unicom_cmcc</EnsRegionId>
      </EnsRegionIds>
    </SupportResource>
  </SupportResources>
  <Images>
    <Image>
      <ImageName>centos_6_08_64_20G_alibase****</ImageName>
      <ImageSize>20</ImageSize>
      <ImageId>centos_6_08_64_20G_alibase****</ImageId>
    </Image>
  </Images>
</DescribeAvailableResourceInfoResponse>
)";
constexpr std::string_view kDescribeEnsRegionsModel = R"({"name":"DescribeEnsRegions","doc":"Lists the edge nodes (ENS regions) that the account can use, or one of them.","category":"Nodes","methods":["GET","POST"],"idempotency":"safe","success_codes":["0","200","Success"],"notes":["The list EnsRegions wraps items that are named EnsRegions too, in the API document and in the API metadata alike.","The API document gives NorthChina as example of EnName; its samples print the field empty."],"request":[{"name":"EnsRegionId","type":"string","doc":"Only this node; all available nodes by default.","example":"cn-dalian-unicom"}],"response":[{"name":"Code","type":"int32","doc":"Business code: 0 means success.","example":"0"},{"name":"EnsRegions","type":"list","doc":"The nodes.","item_name":"EnsRegions","item":{"type":"object","doc":"One node.","fields":[{"name":"Area","type":"string","doc":"Code of the area, such as NorthEastChina.","example":"NorthEastChina"},{"name":"EnName","type":"string","doc":"English name of the node; may be empty.","example":"NorthChina"},{"name":"EnsRegionId","type":"string","doc":"ID of the node, the EnsRegionId of other actions.","example":"cn-dalian-unicom"},{"name":"Name","type":"string","doc":"Chinese name of the node.","example":"Dalian Unicom"},{"name":"Province","type":"string","doc":"Province of the node.","example":"Liaoning Province"}]}},{"name":"RequestId","type":"string","doc":"Identifier of this request; quote it when asking the service for support.","example":"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E"}]})";
constexpr std::string_view kDescribeEnsRegionsJson = R"({
  "RequestId": "C91A10B3-869D-4B57-878F-D76DBF169FEC",
  "Code": 0,
  "EnsRegions": {
    "EnsRegions": [
      {
        "Name": "大连联通",
        "EnsRegionId": "cn-dalian-unicom",
        "Area": "NorthEastChina",
        "Province": "辽宁省",
        "EnName": ""
      }
    ]
  }
}
)";
constexpr std::string_view kDescribeEnsRegionsXml = R"(<DescribeEnsRegionsResponse>
  <RequestId>C91A10B3-869D-4B57-878F-D76DBF169FEC</RequestId>
  <Code>0</Code>
  <EnsRegions>
    <EnsRegions>
      <Name>大连联通</Name>
      <EnsRegionId>cn-dalian-unicom</EnsRegionId>
      <Area>NorthEastChina</Area>
      <Province>辽宁省</Province>
      <EnName />
    </EnsRegions>
  </EnsRegions>
</DescribeEnsRegionsResponse>
)";
constexpr std::string_view kDescribeInstancesModel = R"({"name":"DescribeInstances","doc":"Lists instances and their details, page by page. The parameters are filters that all must match; an unset one filters nothing, but an empty InstanceIds list matches nothing. Limits: 800 calls per second, 100 per user.","category":"Instances","methods":["GET","POST"],"idempotency":"safe","pagination":{"style":"page_number","items":"Instances","page_number":"PageNumber","page_size":"PageSize","total_count":"TotalCount"},"success_codes":["0","200","Success"],"errors":[{"status":400,"code":"NoPermission","doc":"The caller lacks the permission; the account administrator must grant it."},{"status":400,"code":"CallInterface","doc":"An internal interface call failed."}],"notes":["EnsRegionIds and InstanceIds are strings that hold a JSON array, in the API document and in the API metadata; the model types them as lists that are sent as JSON. An empty list is sent: as InstanceIds it matches nothing.","OrderByParams is a string that holds a JSON object; the model types it as an object that is sent as JSON. The API document says that it can also sort by node ID but prints no key for it, so the model has none; such a key can be sent as an extra parameter.","The API metadata prints malformed examples for InstanceIds and OrderByParams; the model gives examples for the members instead.","PageSize is a string in the request and an integer in the response, in both sources.","Cpu is a string in the table of the API document and in the API metadata and a number in the sample; the model keeps the string, decoding keeps the digits.","EipAddresses, InstanceType, IntranetIp, ServiceStatus, Tags, VpdId and VpdVSwitchId of the request are in the API metadata and not in the API document.","The official SDKs disagree on how ServiceStatus and Tags are sent, repeated or as JSON; the model sends JSON, as the API metadata and the newer SDKs do.","AutoReleaseTime, DeletionProtection, InstanceTypeFamily, KeyPairName, NetworkInterfaces, ServiceStatus, SpotStrategy, Tags and DiskSize, Encrypted and EncryptKeyId of a data disk are in the API metadata and not in the API document's tables for this action; the document mentions KeyPairName elsewhere.","The API document prints one value of disk_type of a data disk as sytem; the model has system, as for the system disk.","The API metadata lists system and data as values of Type of a network interface, against its example Secondary; the model lists no values.","The API document calls InternetMaxBandwidthOut the minimum upstream bandwidth; its name shows that it is the maximum.","SecurityGroupIds, PublicIpAddresses and PrivateIpAddresses are missing altogether from one instance of the sample."],"request":[{"name":"EipAddresses","type":"list","doc":"Only instances with one of these elastic IP addresses (EIPs). Known from the API metadata only.","style":"json","item":{"type":"string"}},{"name":"EnsRegionId","type":"string","doc":"Only instances on this node.","example":"cn-beijing-cmcc"},{"name":"EnsRegionIds","type":"list","doc":"Only instances on one of these nodes, up to 100 IDs.","style":"json","item":{"type":"string","example":"cn-suzhou-telecom"}},{"name":"EnsServiceId","type":"string","doc":"Only instances created by this edge service.","example":"ens-20190730202316s****"},{"name":"ImageId","type":"string","doc":"Only instances made from this image.","example":"centos_6_08_64_20G_alibase_****"},{"name":"InstanceId","type":"string","doc":"Only this instance.","example":"i-5iqczfxps7csjrxeca****"},{"name":"InstanceIds","type":"list","doc":"Only these instances, up to 100 IDs. An empty list matches nothing; leave it unset for no filter.","style":"json","item":{"type":"string","example":"i-5iqczfxps7csjrxeca07****"}},{"name":"InstanceName","type":"string","doc":"Only instances of this name.","example":"TestName"},{"name":"InstanceResourceType","type":"string","doc":"Only instances of this kind: EnsInstance (bought alone), EnsService (of an edge service), BuildMachine (image builder) or EnsPostPaidInstance (bought alone, postpaid).","values":["EnsInstance","EnsService","BuildMachine","EnsPostPaidInstance"],"example":"EnsService"},{"name":"InstanceType","type":"string","doc":"Only instances of this instance type. Known from the API metadata only.","example":"ens.se1.tiny"},{"name":"IntranetIp","type":"string","doc":"Only instances with this internal IP address. Known from the API metadata only.","example":"47.100.XX.XX"},{"name":"NetworkId","type":"string","doc":"Only instances in this network.","example":"n-2zeuphj08tt7q3brd****"},{"name":"OrderByParams","type":"object","doc":"Sort order by one or more keys, each asc (ascending) or desc (descending).","style":"json","fields":[{"name":"CreationTimeSort","type":"string","doc":"Sort by creation time: asc or desc.","values":["asc","desc"],"example":"desc"},{"name":"ExpireTimeSort","type":"string","doc":"Sort by expiry time: asc or desc.","values":["asc","desc"],"example":"asc"},{"name":"InstanceNameSort","type":"string","doc":"Sort by instance name: asc or desc.","values":["asc","desc"],"example":"asc"}]},{"name":"PageNumber","type":"int32","doc":"Page to return, from 1; 1 by default.","min":1,"default":1,"example":"1"},{"name":"PageSize","type":"string","doc":"Entries per page, at most 100; 10 by default. A string in this action.","default":"10","example":"10"},{"name":"SearchKey","type":"string","doc":"Keyword to look for in IP address, InstanceName, InstanceId and the like.","example":"Joshua"},{"name":"SecurityGroupId","type":"string","doc":"Only instances in this security group.","example":"sg-5kyicq2kfcapxrdds6tar7jqb"},{"name":"ServiceStatus","type":"list","doc":"Only instances in one of these service states. Known from the API metadata only.","style":"json","item":{"type":"string"}},{"name":"Status","type":"string","doc":"Only instances in this state: Running, Stopped or Expired.","values":["Running","Stopped","Expired"],"example":"Running"},{"name":"Tags","type":"list","doc":"Only instances with these tags. Known from the API metadata only.","style":"json","item":{"type":"object","doc":"One tag to match.","fields":[{"name":"Key","type":"string","doc":"Key of the tag. Known from the API metadata only.","example":"tag"},{"name":"Value","type":"string","doc":"Value of the tag. Known from the API metadata only.","example":"2"}]}},{"name":"VpdId","type":"string","doc":"Only instances of this VPD. Known from the API metadata only."},{"name":"VpdVSwitchId","type":"string","doc":"Only instances on this VPD vSwitch. Known from the API metadata only."},{"name":"VSwitchId","type":"string","doc":"Only instances on this vSwitch.","example":"vsw-2zeh0r1pabwtg6wcs****"}],"response":[{"name":"Code","type":"int32","doc":"Business code: 0 means success.","example":"0"},{"name":"Instances","type":"list","doc":"The instances of this page.","item_name":"Instance","item":{"type":"object","doc":"One instance.","fields":[{"name":"AutoReleaseTime","type":"string","doc":"When the instance is released by itself, in UTC. Known from the API metadata only.","example":"2023-06-28T14:38:52Z"},{"name":"Cpu","type":"string","doc":"Number of vCPUs.","example":"2"},{"name":"CreationTime","type":"string","doc":"When the instance was created, in UTC as yyyy-MM-ddTHH:mm:ssZ.","example":"2019-07-26T06:40:43Z"},{"name":"DataDisk","type":"list","doc":"The data disks.","item_name":"DataDisk","item":{"type":"object","doc":"One data disk.","fields":[{"name":"Category","type":"string","doc":"Kind of the disk: file (local disk), pangu (ultra cloud disk) or local_hdd (local HDD).","values":["file","pangu","local_hdd"],"example":"file"},{"name":"device_type","type":"string","doc":"Extension of Category with the same values: file, pangu or local_hdd.","values":["file","pangu","local_hdd"],"example":"pangu"},{"name":"disk_type","type":"string","doc":"Use of the disk: system or data.","values":["system","data"],"example":"system"},{"name":"DiskId","type":"string","doc":"ID of the disk.","example":"d-5ip4c2dhmas0vjd5u1r****"},{"name":"DiskName","type":"string","doc":"Name of the disk; may be empty.","example":"DiskName"},{"name":"DiskSize","type":"int32","doc":"Size of the disk. Known from the API metadata only.","example":"100"},{"name":"Encrypted","type":"boolean","doc":"Whether the disk is encrypted. Known from the API metadata only.","example":"true"},{"name":"EncryptKeyId","type":"string","doc":"ID of the encryption key. Known from the API metadata only.","example":"0e478b7a-4262-4802-b8cb-00d3fxxxxx"},{"name":"name","type":"string","doc":"Name of the disk, as DiskName.","example":"name"},{"name":"Size","type":"int32","doc":"Size of the disk in MB.","example":"51200"},{"name":"storage","type":"int32","doc":"Capacity of the disk in MB.","example":"20480"},{"name":"uuid","type":"string","doc":"UUID of the disk.","example":"d-5itef1wtxj961mbff8xe9****"}]}},{"name":"DeletionProtection","type":"boolean","doc":"Whether the instance is protected from deletion. Known from the API metadata only."},{"name":"Disk","type":"int32","doc":"Total size of the disks; the samples fit MB.","example":"71680"},{"name":"EnsRegionId","type":"string","doc":"ID of the node that the instance runs on.","example":"cn-hangzhou-telecom"},{"name":"ExpiredTime","type":"string","doc":"When the instance expires, in UTC as yyyy-MM-ddTHH:mm:ssZ.","example":"2119-07-13T02:38:57Z"},{"name":"HostName","type":"string","doc":"Host name of the instance: 2 to 15 characters on Windows, 2 to 64 on other systems.","example":"testHostName"},{"name":"ImageId","type":"string","doc":"ID of the image.","example":"m-****"},{"name":"InnerIpAddress","type":"list","doc":"Internal IP addresses of the instance.","item_name":"IpAddress","item":{"type":"string"}},{"name":"InstanceId","type":"string","doc":"ID of the instance.","example":"i-instanc****"},{"name":"InstanceName","type":"string","doc":"Name of the instance; may be empty.","example":"i-5itef0f28t17bcdw9deu6meub"},{"name":"InstanceResourceType","type":"string","doc":"Kind of the instance: EnsInstance (bought alone), EnsService (of an edge service), BuildMachine (image builder) or EnsPostPaidInstance (bought alone, postpaid).","values":["EnsInstance","EnsService","BuildMachine","EnsPostPaidInstance"],"example":"EnsService"},{"name":"InstanceTypeFamily","type":"string","doc":"Family of the instance type, such as x86_vm. Known from the API metadata only.","values":["x86_vm","x86_pm","x86_bmi","x86_bm","pc_bmi","pc_vm","arm_bmi"],"example":"x86_vm"},{"name":"InternetMaxBandwidthIn","type":"int32","doc":"Greatest inbound (downstream) bandwidth in Mbit/s.","example":"40"},{"name":"InternetMaxBandwidthOut","type":"int32","doc":"Greatest outbound (upstream) bandwidth in Mbit/s.","example":"100"},{"name":"KeyPairName","type":"string","doc":"Name of the SSH key pair. Known from the API metadata only.","example":"terraform-example"},{"name":"Memory","type":"int32","doc":"Memory in MB.","example":"2048"},{"name":"NetworkAttributes","type":"object","doc":"The network that the instance is in.","fields":[{"name":"NetworkId","type":"string","doc":"ID of the network.","example":"n-2zeuphj08tt7q3brd****"},{"name":"PrivateIpAddress","type":"list","doc":"Private IP addresses of the instance, from the address range of the vSwitch.","item_name":"IpAddress","item":{"type":"string"}},{"name":"VSwitchId","type":"string","doc":"ID of the vSwitch.","example":"vsw-2zeh0r1pabwtg6wcs****"}]},{"name":"NetworkInterfaces","type":"list","doc":"The network interfaces. Known from the API metadata only.","item_name":"NetworkInterfaces","item":{"type":"object","doc":"One network interface.","fields":[{"name":"Ipv6Sets","type":"list","doc":"IPv6 addresses of the network interface. Known from the API metadata only.","item_name":"Ipv6Set","item":{"type":"object","doc":"One IPv6 address.","fields":[{"name":"Ipv6Address","type":"string","doc":"The IPv6 address. Known from the API metadata only.","example":"2408:4005:396:3200:****:6609:821e:df7a"}]}},{"name":"MacAddress","type":"string","doc":"MAC address of the network interface. Known from the API metadata only.","example":"00:16:3e:4f:5f:ca"},{"name":"NetworkInterfaceId","type":"string","doc":"ID of the network interface. Known from the API metadata only.","example":"eni-0wlonoy6jo8532gfzuama****"},{"name":"PrimaryIpAddress","type":"string","doc":"Primary private IP address of the network interface. Known from the API metadata only.","example":"***************"},{"name":"PrivateIpSets","type":"list","doc":"Private IP addresses of the network interface. Known from the API metadata only.","item_name":"PrivateIpSet","item":{"type":"object","doc":"One private IP address.","fields":[{"name":"Primary","type":"boolean","doc":"Whether this is the primary private IP address. Known from the API metadata only.","example":"true"},{"name":"PrivateIpAddress","type":"string","doc":"The private IP address. Known from the API metadata only.","example":"10.75.66.***"}]}},{"name":"Type","type":"string","doc":"Type of the network interface, such as Secondary. Known from the API metadata only.","example":"Secondary"},{"name":"VpdId","type":"string","doc":"ID of the VPD. Known from the API metadata only."},{"name":"VpdVSwitchId","type":"string","doc":"ID of the VPD vSwitch. Known from the API metadata only."}]}},{"name":"OSName","type":"string","doc":"Name of the image, such as centos 6.8 x86_64.","example":"centos 6.8 x86_64"},{"name":"PrivateIpAddresses","type":"list","doc":"Private IP addresses with gateway and carrier; may be absent.","item_name":"PrivateIpAddress","item":{"type":"object","doc":"One private IP address.","fields":[{"name":"GateWay","type":"string","doc":"Gateway of the address.","example":"119.147.xx.xx"},{"name":"Ip","type":"string","doc":"The private IP address.","example":"119.147.xx.xx"},{"name":"Isp","type":"string","doc":"Carrier of the address, such as cmcc, telecom or unicom.","example":"cmcc"}]}},{"name":"PublicIpAddress","type":"list","doc":"Public IP addresses of the instance.","item_name":"IpAddress","item":{"type":"string"}},{"name":"PublicIpAddresses","type":"list","doc":"Public IP addresses with gateway and carrier; may be absent.","item_name":"PublicIpAddress","item":{"type":"object","doc":"One public IP address.","fields":[{"name":"GateWay","type":"string","doc":"Gateway of the address.","example":"119.147.xx.xx"},{"name":"Ip","type":"string","doc":"The public IP address.","example":"119.147.xx.xx"},{"name":"Isp","type":"string","doc":"Carrier of the address, such as cmcc, telecom or unicom.","example":"unicom"}]}},{"name":"SecurityGroupIds","type":"list","doc":"IDs of the security groups of the instance; may be absent.","item_name":"SecurityGroupId","item":{"type":"string"}},{"name":"ServiceStatus","type":"string","doc":"Service status of the instance, such as Deleting. Known from the API metadata only.","example":"Deleting"},{"name":"SpecName","type":"string","doc":"Code of the instance type, such as ens.sn1.stiny.","example":"ens.sn1.stiny"},{"name":"SpotStrategy","type":"string","doc":"Spot (preemptible) strategy, such as NoSpot. Known from the API metadata only.","example":"NoSpot"},{"name":"Status","type":"string","doc":"State of the instance: Running, Expired or Stopped.","values":["Running","Expired","Stopped"],"example":"Running"},{"name":"SystemDisk","type":"object","doc":"The system disk.","fields":[{"name":"Category","type":"string","doc":"Kind of the disk: file (local disk), pangu (ultra cloud disk) or local_hdd (local HDD).","values":["file","pangu","local_hdd"],"example":"file"},{"name":"device_type","type":"string","doc":"Extension of Category with the same values: file, pangu or local_hdd.","values":["file","pangu","local_hdd"],"example":"pangu"},{"name":"disk_type","type":"string","doc":"Use of the disk: system or data.","values":["system","data"],"example":"system"},{"name":"DiskId","type":"string","doc":"ID of the disk.","example":"d-5ip4c2dhmas0rn7rt0p9****"},{"name":"DiskName","type":"string","doc":"Name of the disk; may be empty.","example":"DiskName"},{"name":"name","type":"string","doc":"Name of the disk, as DiskName.","example":"DiskName"},{"name":"Size","type":"int32","doc":"Size of the disk in MB.","example":"51200"},{"name":"storage","type":"int32","doc":"Capacity of the disk in MB.","example":"20480"},{"name":"uuid","type":"string","doc":"UUID of the disk.","example":"d-5ip4c2dhmas0rn7rt0p96****"}]},{"name":"Tags","type":"list","doc":"Tags of the instance. Known from the API metadata only.","item_name":"Tags","item":{"type":"object","doc":"One tag.","fields":[{"name":"TagKey","type":"string","doc":"Key of the tag. Known from the API metadata only.","example":"key1"},{"name":"TagValue","type":"string","doc":"Value of the tag. Known from the API metadata only.","example":"value1"}]}}]}},{"name":"PageNumber","type":"int32","doc":"Number of this page.","example":"1"},{"name":"PageSize","type":"int32","doc":"Entries per page, as asked for.","example":"60"},{"name":"RequestId","type":"string","doc":"Identifier of this request; quote it when asking the service for support.","example":"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E"},{"name":"TotalCount","type":"int32","doc":"How many instances match in all.","example":"2"}]})";
constexpr std::string_view kDescribeInstancesJson = R"({
  "PageNumber": 1,
  "TotalCount": 2,
  "PageSize": 60,
  "RequestId": "8A77B1C9-E7C1-4858-91D0-38AC46304FED",
  "Instances": {
    "Instance": [
      {
        "InnerIpAddress": {
          "IpAddress": [
            "192.168.0.2"
          ]
        },
        "ImageId": "centos_6_08_64_20G_alibase_20171208",
        "SecurityGroupIds": {
          "SecurityGroupId": [
            "sg-5kyicq2kfcapxrdds6tar7jqb"
          ]
        },
        "SystemDisk": {
          "Category": "file",
          "device_type": "file",
          "name": "",
          "disk_type": "system",
          "DiskName": "",
          "uuid": "d-5ip4c2dhmas0rn7rt0p96qnc3",
          "DiskId": "d-5ip4c2dhmas0rn7rt0p96qnc3",
          "Size": 20480,
          "storage": 20480
        },
        "InstanceId": "i-5ip4c0oa5lryofiwfxmqvk2w3",
        "InternetMaxBandwidthIn": 0,
        "OSName": "centos 6.8 x86_64",
        "Disk": 71680,
        "InstanceResourceType": "EnsInstance",
        "PublicIpAddress": {
          "IpAddress": [
            "223.71.81.129"
          ]
        },
        "DataDisk": {
          "DataDisk": [
            {
              "Category": "file",
              "device_type": "file",
              "name": "",
              "disk_type": "data",
              "DiskName": "",
              "uuid": "d-5ip4c2dhmas0vjd5ulrfbj44j",
              "DiskId": "d-5ip4c2dhmas0vjd5ulrfbj44j",
              "Size": 51200,
              "storage": 51200
            }
          ]
        },
        "NetworkAttributes": {
          "PrivateIpAddress": {
            "IpAddress": [
              "172.17.**.**"
            ]
          },
          "NetworkId": "n-2zeuphj08tt7q3brd****",
          "VSwitchId": "vsw-2zeh0rlpabwtg6wcs****"
        },
        "CreationTime": "2019-07-26T06:40:43Z",
        "Status": "Running",
        "Cpu": 1,
        "Memory": 2048,
        "InternetMaxBandwidthOut": 0,
        "PrivateIpAddresses": {
          "PrivateIpAddress": [
            {
              "GateWay": "119.147.185.125",
              "Ip": "119.147.185.1",
              "Isp": "unicom"
            }
          ]
        },
        "SpecName": "ens.sn1.stiny",
        "EnsRegionId": "cn-beijing-cmcc",
        "ExpiredTime": "2019-08-26T16:00:00Z",
        "PublicIpAddresses": {
          "PublicIpAddress": [
            {
              "GateWay": "119.147.185.125",
              "Ip": "119.147.185.2",
              "Isp": "unicom"
            }
          ]
        },
        "InstanceName": ""
      },
      {
        "InnerIpAddress": {
          "IpAddress": [
            "10.0.15.2"
          ]
        },
        "ImageId": "centos_6_08_64_20G_alibase_20171208",
        "SystemDisk": {
          "Category": "pangu",
          "device_type": "pangu",
          "name": "",
          "disk_type": "system",
          "DiskName": "",
          "uuid": "d-5itef1wtxj961mbff8xe9smn7",
          "DiskId": "d-5itef1wtxj961mbff8xe9smn7",
          "Size": 20480,
          "storage": 20480
        },
        "InstanceId": "i-5itef0f28t17bcdw9deu6meub",
        "InternetMaxBandwidthIn": 0,
        "OSName": "centos 6.8 x86_64",
        "Disk": 61440,
        "InstanceResourceType": "EnsService",
        "PublicIpAddress": {
          "IpAddress": [
            "139.215.139.54"
          ]
        },
        "DataDisk": {
          "DataDisk": [
            {
              "Category": "pangu",
              "device_type": "pangu",
              "name": "",
              "disk_type": "data",
              "DiskName": "",
              "uuid": "d-5itef1wtxj96darlic3wo610j",
              "DiskId": "d-5itef1wtxj96darlic3wo610j",
              "Size": 40960,
              "storage": 40960
            }
          ]
        },
        "NetworkAttributes": {
          "PrivateIpAddress": {
            "IpAddress": [
              "172.17.**.**"
            ]
          },
          "NetworkId": "n-2zeuphj08tt7q3brd****",
          "VSwitchId": "vsw-2zeh0rlpabwtg6wcs****"
        },
        "CreationTime": "2019-08-06T02:38:58Z",
        "Status": "Running",
        "Cpu": 1,
        "Memory": 2048,
        "InternetMaxBandwidthOut": 40,
        "SpecName": "ens.sn1.stiny",
        "EnsRegionId": "cn-changchun-unicom",
        "ExpiredTime": "2119-07-13T02:38:57Z",
        "InstanceName": "i-5itef0f28t17bcdw9deu6meub"
      }
    ]
  },
  "Code": 0
}
)";
constexpr std::string_view kDescribeInstancesXml = R"(<DescribeInstancesResponse>
  <PageNumber>1</PageNumber>
  <TotalCount>2</TotalCount>
  <PageSize>60</PageSize>
  <RequestId>8A77B1C9-E7C1-4858-91D0-38AC46304FED</RequestId>
  <Instances>
    <Instance>
      <InnerIpAddress>
        <IpAddress>192.168.0.2</IpAddress>
      </InnerIpAddress>
      <ImageId>centos_6_08_64_20G_alibase_20171208</ImageId>
      <SecurityGroupIds>
        <SecurityGroupId>sg-5kyicq2kfcapxrdds6tar7jqb</SecurityGroupId>
      </SecurityGroupIds>
      <SystemDisk>
        <Category>file</Category>
        <device_type>file</device_type>
        <name />
        <disk_type>system</disk_type>
        <DiskName />
        <uuid>d-5ip4c2dhmas0rn7rt0p96qnc3</uuid>
        <DiskId>d-5ip4c2dhmas0rn7rt0p96qnc3</DiskId>
        <Size>20480</Size>
        <storage>20480</storage>
      </SystemDisk>
      <InstanceId>i-5ip4c0oa51ryofiwfxmqvk2w3</InstanceId>
      <InternetMaxBandwidthIn>0</InternetMaxBandwidthIn>
      <OSName>centos 6.8 x86_64</OSName>
      <Disk>71680</Disk>
      <InstanceResourceType>EnsInstance</InstanceResourceType>
      <PublicIpAddress>
        <IpAddress>223.71.81.129</IpAddress>
      </PublicIpAddress>
      <DataDisk>
        <DataDisk>
          <Category>file</Category>
          <device_type>file</device_type>
          <name />
          <disk_type>data</disk_type>
          <DiskName />
          <uuid>d-5ip4c2dhmas0vjd5ulrfbj44j</uuid>
          <DiskId>d-5ip4c2dhmas0vjd5ulrfbj44j</DiskId>
          <Size>51200</Size>
          <storage>51200</storage>
        </DataDisk>
      </DataDisk>
      <NetworkAttributes>
        <PrivateIpAddress>
          <IpAddress>172.17.**.**</IpAddress>
        </PrivateIpAddress>
        <NetworkId>n-2zeuphj08tt7q3brd***</NetworkId>
        <VSwitchId>vsw-2zeh0rlpabwtg6wcs***</VSwitchId>
      </NetworkAttributes>
      <CreationTime>2019-07-26T06:40:43Z</CreationTime>
      <Status>Running</Status>
      <Cpu>1</Cpu>
      <Memory>2048</Memory>
      <InternetMaxBandwidthOut>0</InternetMaxBandwidthOut>
      <PrivateIpAddresses>
        <PrivateIpAddress>
          <GateWay>119.147.185.125</GateWay>
          <Ip>119.147.185.1</Ip>
          <Isp>unicom</Isp>
        </PrivateIpAddress>
      </PrivateIpAddresses>
      <SpecName>ens.sn1.stiny</SpecName>
      <EnsRegionId>cn-beijing-cmcc</EnsRegionId>
      <ExpiredTime>2019-08-26T16:00:00Z</ExpiredTime>
      <PublicIpAddresses>
        <PublicIpAddress>
          <GateWay>119.147.185.125</GateWay>
          <Ip>119.147.185.2</Ip>
          <Isp>unicom</Isp>
        </PublicIpAddress>
      </PublicIpAddresses>
      <InstanceName />
    </Instance>
    <Instance>
      <InnerIpAddress>
        <IpAddress>10.0.15.2</IpAddress>
      </InnerIpAddress>
      <ImageId>centos_6_08_64_20G_alibase_20171208</ImageId>
      <SystemDisk>
        <Category>pangu</Category>
        <device_type>pangu</device_type>
        <name />
        <disk_type>system</disk_type>
        <DiskName />
        <uuid>d-5itef1wtxj961mbff8xe9smn7</uuid>
        <DiskId>d-5itef1wtxj961mbff8xe9smn7</DiskId>
        <Size>20480</Size>
        <storage>20480</storage>
      </SystemDisk>
      <InstanceId>i-5itef0f28t17bcdw9deu6meub</InstanceId>
      <InternetMaxBandwidthIn>0</InternetMaxBandwidthIn>
      <OSName>centos 6.8 x86_64</OSName>
      <Disk>61440</Disk>
      <InstanceResourceType>EnsService</InstanceResourceType>
      <PublicIpAddress>
        <IpAddress>139.215.139.54</IpAddress>
      </PublicIpAddress>
      <DataDisk>
        <DataDisk>
          <Category>pangu</Category>
          <device_type>pangu</device_type>
          <name />
          <disk_type>data</disk_type>
          <DiskName />
          <uuid>d-5itef1wtxj96darlic3wo610j</uuid>
          <DiskId>d-5itef1wtxj96darlic3wo610j</DiskId>
          <Size>40960</Size>
          <storage>40960</storage>
        </DataDisk>
      </DataDisk>
      <NetworkAttributes>
        <PrivateIpAddress>
          <IpAddress>172.17.**.**</IpAddress>
        </PrivateIpAddress>
        <NetworkId>n-2zeuphj08tt7q3brd***</NetworkId>
        <VSwitchId>vsw-2zeh0rlpabwtg6wcs***</VSwitchId>
      </NetworkAttributes>
      <CreationTime>2019-08-06T02:38:58Z</CreationTime>
      <Status>Running</Status>
      <Cpu>1</Cpu>
      <Memory>2048</Memory>
      <InternetMaxBandwidthOut>40</InternetMaxBandwidthOut>
      <SpecName>ens.sn1.stiny</SpecName>
      <EnsRegionId>cn-changchun-unicom</EnsRegionId>
      <ExpiredTime>2119-07-13T02:38:57Z</ExpiredTime>
      <InstanceName>i-5itef0f28t17bcdw9deu6meub</InstanceName>
    </Instance>
  </Instances>
  <Code>0</Code>
</DescribeInstancesResponse>
)";
constexpr std::string_view kDescribeNetworkAttributeModel = R"({"name":"DescribeNetworkAttribute","doc":"Returns the configuration of one network. Limits: 100 calls per second, 10 per user.","category":"Networks","methods":["GET","POST"],"idempotency":"safe","errors":[{"status":400,"code":"NoPermission","doc":"The caller lacks the permission; the account administrator must grant it."}],"notes":["The table of the API document prints CreateTime, its samples and the API metadata CreatedTime; the latter is the name and the former an alias.","VSwitchIds is a list of strings in the table of the API document; its JSON sample prints a list with one object {\"VSwitchId\": [...]} in it, and its XML sample that object as JSON text. The API metadata wraps the IDs as VSwitchIds.VSwitchId, which the model follows.","The table of the API document and the API metadata wrap CloudResources in items named CloudResourceSetType; the JSON sample prints a direct list and the XML sample a single element. Decoding takes all three.","RouterTableId is in the API document and in the API metadata, RouteTableId and RouteTableIds only in the metadata; all three are fields of their own.","GatewayRouteTableId, HaVipIds, InstanceIds, LoadBalancerIds, NatGatewayIds, NetworkAclId, NetworkInterfaceIds, RouteTableId, RouteTableIds and SecondaryCidrBlocks are in the API metadata and not in the API document."],"request":[{"name":"NetworkId","type":"string","doc":"The network to describe.","required":true,"example":"n-****"}],"response":[{"name":"CidrBlock","type":"string","doc":"IPv4 address range of the network.","example":"10.0.0.0/24"},{"name":"CloudResources","type":"list","doc":"The resources in the network, by type.","item_name":"CloudResourceSetType","item":{"type":"object","doc":"One type of resource.","fields":[{"name":"ResourceCount","type":"int32","doc":"Number of resources of this type in the network.","example":"3"},{"name":"ResourceType","type":"string","doc":"Type of the resources, such as VSwitch.","example":"VSwitch"}]}},{"name":"CreatedTime","type":"string","doc":"When the network was created, in UTC as yyyy-MM-ddTHH:mm:ssZ.","example":"2019-06-01T00:00:00Z","aliases":["CreateTime"]},{"name":"Description","type":"string","doc":"Description of the network.","example":"abc"},{"name":"EnsRegionId","type":"string","doc":"ID of the node that the network is on.","example":"cn-beijing"},{"name":"GatewayRouteTableId","type":"string","doc":"ID of the gateway route table. Known from the API metadata only.","example":"rt-539***tbs"},{"name":"HaVipIds","type":"list","doc":"IDs of the high-availability virtual IP addresses (HAVIPs) in the network. Known from the API metadata only.","item_name":"HaVipId","item":{"type":"string"}},{"name":"InstanceIds","type":"list","doc":"IDs of the instances in the network. Known from the API metadata only.","item_name":"InstanceId","item":{"type":"string"}},{"name":"LoadBalancerIds","type":"list","doc":"IDs of the load balancers in the network. Known from the API metadata only.","item_name":"LoadBalancerId","item":{"type":"string"}},{"name":"NatGatewayIds","type":"list","doc":"IDs of the NAT gateways in the network. Known from the API metadata only.","item_name":"NatGatewayId","item":{"type":"string"}},{"name":"NetworkAclId","type":"string","doc":"ID of the network ACL. Known from the API metadata only.","example":"nacl-a2do9e413e0sp****"},{"name":"NetworkId","type":"string","doc":"ID of the network.","example":"n-5***"},{"name":"NetworkInterfaceIds","type":"list","doc":"IDs of the network interfaces in the network. Known from the API metadata only.","item_name":"NetworkInterfaceId","item":{"type":"string"}},{"name":"NetworkName","type":"string","doc":"Name of the network.","example":"abc"},{"name":"RequestId","type":"string","doc":"Identifier of this request; quote it when asking the service for support.","example":"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E"},{"name":"RouterTableId","type":"string","doc":"ID of the route table.","example":"rtb-5***"},{"name":"RouteTableId","type":"string","doc":"ID of a route table, beside RouterTableId. Known from the API metadata only.","example":"rt-539***fpu"},{"name":"RouteTableIds","type":"list","doc":"IDs of the route tables. Known from the API metadata only.","item_name":"RouteTableId","item":{"type":"string"}},{"name":"SecondaryCidrBlocks","type":"list","doc":"Secondary IPv4 address ranges of the network. Known from the API metadata only.","item_name":"SecondaryCidrBlock","item":{"type":"string"}},{"name":"Status","type":"string","doc":"State of the network: Pending (being configured) or Available.","values":["Pending","Available"],"example":"Available"},{"name":"VSwitchIds","type":"list","doc":"IDs of the vSwitches in the network.","item_name":"VSwitchId","item":{"type":"string"}}]})";
constexpr std::string_view kDescribeNetworkAttributeJson = R"({
  "RequestId": "473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E",
  "EnsRegionId": "cn-beijing",
  "NetworkId": "n-5***",
  "NetworkName": "abc",
  "CidrBlock": "10.0.0.0/24",
  "Status": "Available",
  "Description": "abc",
  "CreatedTime": "2019-06-01T00:00:00Z",
  "VSwitchIds": [
    {
      "VSwitchId": [
        "vsw-bp14cagpfysr29feg****"
      ]
    }
  ],
  "CloudResources": [
    {
      "ResourceCount": 3,
      "ResourceType": "VSwitch"
    }
  ]
}
)";
constexpr std::string_view kDescribeNetworkAttributeXml = R"(<DescribeNetworkAttributeResponse>
  <RequestId>473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E</RequestId>
  <EnsRegionId>cn-beijing</EnsRegionId>
  <NetworkId>n-5***</NetworkId>
  <NetworkName>abc</NetworkName>
  <CidrBlock>10.0.0.0/24</CidrBlock>
  <Status>Available</Status>
  <Description>abc</Description>
  <CreatedTime>2019-06-01T00:00:00Z</CreatedTime>
  <VSwitchIds>{"VSwitchId": [ "vsw-bp14cagpfysr29feg****" ]}</VSwitchIds>
  <CloudResources>
    <ResourceCount>3</ResourceCount>
    <ResourceType>VSwitch</ResourceType>
  </CloudResources>
</DescribeNetworkAttributeResponse>
)";
constexpr std::string_view kDescribeUserBandWidthDataModel = R"({"name":"DescribeUserBandWidthData","doc":"Returns the bandwidth that the account used between two points of time, for all nodes and instances or for one.","category":"Instances","methods":["GET","POST"],"idempotency":"safe","success_codes":["0","200","Success"],"notes":["Both samples of the API document print Code beside code, and RequestId beside requestId, and successResponse; its table and the API metadata have Code and RequestId only. All five are fields of their own.","MaxDownBandWidth and MaxUpBandWidth are strings in the table of the API document and in the API metadata and numbers in the sample; the model keeps the string, decoding keeps the digits.","Period is required in both sources, although the API document gives a default of 300.","Isp is in the API metadata and not in the API document.","The API metadata declares BandWidthMonitorData as a direct list, as the sample prints it; one older SDK wraps it. Decoding takes both."],"request":[{"name":"EndTime","type":"string","doc":"End of the time range, in UTC as yyyy-MM-ddTHH:mm:ssZ; rounded up to the next minute if the seconds are not 00.","required":true,"example":"2019-05-21T12:22:00Z"},{"name":"EnsRegionId","type":"string","doc":"Only this node; all nodes by default.","example":"cn-taiyuan-telecom"},{"name":"InstanceId","type":"string","doc":"Only this instance; all instances by default.","example":"i-5inkeimcipxk26yqtzm4q****"},{"name":"Isp","type":"string","doc":"Only this carrier: cmcc, telecom, unicom or multiCarrier. Known from the API metadata only.","values":["cmcc","telecom","unicom","multiCarrier"],"example":"cmcc"},{"name":"Period","type":"string","doc":"Resolution of the data in seconds: 300, 1200, 3600 or 14400.","required":true,"values":["300","1200","3600","14400"],"default":"300","example":"300"},{"name":"StartTime","type":"string","doc":"Start of the time range, in UTC as yyyy-MM-ddTHH:mm:ssZ; rounded up to the next minute if the seconds are not 00.","required":true,"example":"2019-05-21T10:22:00Z"}],"response":[{"name":"Code","type":"int32","doc":"Business code: 0 means success.","example":"0"},{"name":"code","type":"string","doc":"A second code, beside Code, that the samples print as 200 for success.","example":"200"},{"name":"MonitorData","type":"object","doc":"The bandwidth data.","fields":[{"name":"BandWidthMonitorData","type":"list","doc":"The data points.","item":{"type":"object","doc":"One data point.","fields":[{"name":"DownBandWidth","type":"int64","doc":"Downstream bandwidth in bit/s.","example":"0"},{"name":"InternetRX","type":"int64","doc":"Public traffic received by the instances, in bits.","example":"0"},{"name":"InternetTX","type":"int64","doc":"Public traffic sent by the instances, in bits.","example":"0"},{"name":"TimeStamp","type":"string","doc":"Time of the data point, in UTC as yyyy-MM-ddTHH:mm:ssZ.","example":"2019-10-12T05:45:00Z"},{"name":"UpBandWidth","type":"int64","doc":"Upstream bandwidth in bit/s.","example":"0"}]}},{"name":"MaxDownBandWidth","type":"string","doc":"Greatest downstream bandwidth in the time range, in bit/s.","example":"16817468"},{"name":"MaxUpBandWidth","type":"string","doc":"Greatest upstream bandwidth in the time range, in bit/s.","example":"231008"}]},{"name":"RequestId","type":"string","doc":"Identifier of this request; quote it when asking the service for support.","example":"50373E71-7710-4620-8AAB-133CCE49451C"},{"name":"requestId","type":"string","doc":"The same identifier as RequestId, under a second name.","example":"50373E71-7710-4620-8AAB-133CCE49451C"},{"name":"successResponse","type":"boolean","doc":"Whether the call succeeded.","example":"true"}]})";
constexpr std::string_view kDescribeUserBandWidthDataJson = R"({
  "code": "200",
  "RequestId": "50373E71-7710-4620-8AAB-133CCE49451C",
  "MonitorData": {
    "MaxDownBandWidth": 16817468,
    "MaxUpBandWidth": 231008,
    "BandWidthMonitorData": [
      {
        "UpBandWidth": 0,
        "DownBandWidth": 0,
        "InternetTX": 0,
        "InternetRX": 0,
        "TimeStamp": "2019-10-12T05:45:00Z"
      }
    ]
  },
  "Code": 0,
  "requestId": "50373E71-7710-4620-8AAB-133CCE49451C",
  "successResponse": true
}
)";
constexpr std::string_view kDescribeUserBandWidthDataXml = R"(<DescribeUserBandWidthDataResponse>
  <code>200</code>
  <RequestId>50373E71-7710-4620-8AAB-133CCE49451C</RequestId>
  <MonitorData>
    <MaxDownBandWidth>16817468</MaxDownBandWidth>
    <MaxUpBandWidth>231008</MaxUpBandWidth>
    <BandWidthMonitorData>
      <UpBandWidth>0</UpBandWidth>
      <DownBandWidth>0</DownBandWidth>
      <InternetTX>0</InternetTX>
      <InternetRX>0</InternetRX>
      <TimeStamp>2019-10-12T05:45:00Z</TimeStamp>
    </BandWidthMonitorData>
  </MonitorData>
  <Code>0</Code>
  <requestId>50373E71-7710-4620-8AAB-133CCE49451C</requestId>
  <successResponse>true</successResponse>
</DescribeUserBandWidthDataResponse>
)";
constexpr std::string_view kRebootInstanceModel = R"({"name":"RebootInstance","doc":"Restarts one instance, which must be Running. Asynchronous: after the call the instance is Starting.","category":"Instances","methods":["GET","POST"],"idempotency":"none","success_codes":["0","200","Success"],"errors":[{"status":400,"code":"NoPermission","doc":"The caller lacks the permission; the account administrator must grant it."},{"status":400,"code":"CallInterface","doc":"An internal interface call failed."}],"notes":["ForceStop is a string with the values true and false, in both sources."],"request":[{"name":"ForceStop","type":"string","doc":"Whether to power the instance off by force before the restart: true, or false (the default) for a normal shutdown.","values":["true","false"],"default":"false","example":"true"},{"name":"InstanceId","type":"string","doc":"The instance to restart; one only.","required":true,"example":"i-instanceid****"}],"response":[{"name":"Code","type":"int32","doc":"Business code: 0 means success.","example":"0"},{"name":"RequestId","type":"string","doc":"Identifier of this request; quote it when asking the service for support.","example":"473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E"}]})";
constexpr std::string_view kRebootInstanceJson = R"({
  "Code": 0,
  "RequestId": "473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E"
}
)";
constexpr std::string_view kRebootInstanceXml = R"(<RebootInstanceResponse>
  <Code>0</Code>
  <RequestId>473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E</RequestId>
</RebootInstanceResponse>
)";
// clang-format on

constexpr schema::ActionEntry kActions[] = {
    {&tables::kAddBackendServersAction, kAddBackendServersModel, kAddBackendServersJson, kAddBackendServersXml,
     &tables::MakeAddBackendServersRequest, &tables::MakeAddBackendServersResponse},
    {&tables::kCreateInstanceAction, kCreateInstanceModel, kCreateInstanceJson, kCreateInstanceXml,
     &tables::MakeCreateInstanceRequest, &tables::MakeCreateInstanceResponse},
    {&tables::kDescribeAvailableResourceInfoAction, kDescribeAvailableResourceInfoModel,
     kDescribeAvailableResourceInfoJson, kDescribeAvailableResourceInfoXml,
     &tables::MakeDescribeAvailableResourceInfoRequest, &tables::MakeDescribeAvailableResourceInfoResponse},
    {&tables::kDescribeEnsRegionsAction, kDescribeEnsRegionsModel, kDescribeEnsRegionsJson, kDescribeEnsRegionsXml,
     &tables::MakeDescribeEnsRegionsRequest, &tables::MakeDescribeEnsRegionsResponse},
    {&tables::kDescribeInstancesAction, kDescribeInstancesModel, kDescribeInstancesJson, kDescribeInstancesXml,
     &tables::MakeDescribeInstancesRequest, &tables::MakeDescribeInstancesResponse},
    {&tables::kDescribeNetworkAttributeAction, kDescribeNetworkAttributeModel, kDescribeNetworkAttributeJson,
     kDescribeNetworkAttributeXml, &tables::MakeDescribeNetworkAttributeRequest,
     &tables::MakeDescribeNetworkAttributeResponse},
    {&tables::kDescribeUserBandWidthDataAction, kDescribeUserBandWidthDataModel, kDescribeUserBandWidthDataJson,
     kDescribeUserBandWidthDataXml, &tables::MakeDescribeUserBandWidthDataRequest,
     &tables::MakeDescribeUserBandWidthDataResponse},
    {&tables::kRebootInstanceAction, kRebootInstanceModel, kRebootInstanceJson, kRebootInstanceXml,
     &tables::MakeRebootInstanceRequest, &tables::MakeRebootInstanceResponse},
};

constexpr schema::Service kService = {&tables::kProduct, kActions};

}  // namespace

const schema::Service& Service() noexcept { return kService; }

}  // namespace alibabacloud::ens
