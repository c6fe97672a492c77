// Generated from src/ecs/models/ModifyInstanceAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyInstanceAttribute returns.
struct ModifyInstanceAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes attributes of an instance, such as name, description, host name or deletion protection.
///
/// Not repeated after a failure that may have been executed.
struct ModifyInstanceAttributeRequest {
  using Response = ModifyInstanceAttributeResponse;  ///< What the action returns.

  /// The additional settings or information.
  struct AdditionalInfo {
    std::optional<bool> enable_high_density_mode{};  ///< Whether high density mode is enabled.
    std::optional<std::string> pvd_config{};         ///< Value of the PVD configuration.
  };

  /// The CPU options.
  struct CpuOptions {
    /// @{
    /// A value of `topology_type`.
    static constexpr const char* kTopologyTypeContinuousCoreToHTMapping = "ContinuousCoreToHTMapping";
    static constexpr const char* kTopologyTypeDiscreteCoreToHTMapping = "DiscreteCoreToHTMapping";
    /// @}

    std::optional<std::int64_t> core{};  ///< Number of CPU cores.
    std::optional<bool> enable_visst{};  ///< Whether VISST is enabled for the instance. Wire: EnableVISST.
    std::optional<bool> enable_vrdt{};   ///< Whether VRDT is enabled for the instance. Wire: EnableVRDT.
    std::optional<std::string> nested_virtualization{};  ///< State of nested virtualization, such as enabled.
    std::optional<std::int64_t> threads_per_core{};      ///< Number of threads per CPU core.
    /// CPU topology: how hyper-threads are mapped to cores, continuously or discretely.
    std::optional<std::string> topology_type{};
    std::optional<std::string> turbo_mode{};  ///< CPU turbo mode of the instance.
  };

  /// The image options.
  struct ImageOptions {
    /// Whether the current operating system supports NVMe. Wire: CurrentOSNVMeSupported.
    std::optional<bool> current_os_nvme_supported{};
  };

  /// The private DNS name options of the instance.
  struct PrivateDnsNameOptions {
    /// @{
    /// A value of `hostname_type`.
    static constexpr const char* kHostnameTypeCustom = "Custom";
    static constexpr const char* kHostnameTypeIpBased = "IpBased";
    static constexpr const char* kHostnameTypeInstanceIdBased = "InstanceIdBased";
    /// @}

    /// Whether the domain name from the instance ID resolves to IPv4 addresses (A record). Default: false.
    std::optional<bool> enable_instance_id_dns_a_record{};
    /// Whether the domain name from the instance ID resolves to IPv6 addresses (AAAA record). Default: false. Wire:
    /// EnableInstanceIdDnsAAAARecord.
    std::optional<bool> enable_instance_id_dns_aaaa_record{};
    /// Whether the domain name from the IP address resolves to IPv4 addresses (A record). Default: false.
    std::optional<bool> enable_ip_dns_a_record{};
    /// Whether the IP address resolves to the domain name (PTR record). Default: false.
    std::optional<bool> enable_ip_dns_ptr_record{};
    /// How the host name is formed: given (Custom), from the IP address (IpBased) or from the instance ID
    /// (InstanceIdBased). Default: Custom.
    std::optional<std::string> hostname_type{};
  };

  /// The remote connection options.
  struct RemoteConnectionOptions {
    std::optional<std::string> password{};  ///< Password for logging on. Sensitive: printed as ***.
    std::optional<std::string> type{};      ///< Type of the remote connection option.
  };

  /// @{
  /// A value of `credit_specification`.
  static constexpr const char* kCreditSpecificationStandard = "Standard";
  static constexpr const char* kCreditSpecificationUnlimited = "Unlimited";
  /// @}

  AdditionalInfo additional_info{};  ///< The additional settings or information.
  CpuOptions cpu_options{};          ///< The CPU options.
  /// Performance mode of a burstable instance, Standard or Unlimited.
  std::optional<std::string> credit_specification{};
  std::optional<bool> deletion_protection{};        ///< Whether the instance is protected against release.
  std::optional<std::string> description{};         ///< Text that describes the item.
  std::optional<bool> enable_jumbo_frame{};         ///< Whether jumbo frames are enabled.
  std::optional<bool> enable_network_encryption{};  ///< Whether network encryption is enabled.
  std::optional<bool> enable_nvs{};                 ///< Whether NVS is enabled for the instance. Wire: EnableNVS.
  std::optional<std::string> host_name{};           ///< Host name of the operating system.
  ImageOptions image_options{};                     ///< The image options.
  std::optional<std::string> instance_id{};         ///< Required. ID of the instance.
  std::optional<std::string> instance_name{};       ///< Name of the instance.
  std::optional<std::int64_t> network_interface_queue_number{};  ///< Number of queues of the primary ENI.
  std::optional<std::string> os_name_en{};              ///< English name of the operating system. Wire: OSNameEn.
  std::optional<std::string> password{};                ///< Password for logging on. Sensitive: printed as ***.
  PrivateDnsNameOptions private_dns_name_options{};     ///< The private DNS name options of the instance.
  std::optional<bool> recyclable{};                     ///< Whether the instance can be recycled.
  RemoteConnectionOptions remote_connection_options{};  ///< The remote connection options.
  std::vector<std::string> security_group_ids{};        ///< IDs of the security groups.
  /// User data of the instance, Base64-encoded. Text that is not Base64 is refused: see Base64Encode(). Sensitive:
  /// printed as ***.
  std::optional<std::string> user_data{};
};

const schema::Struct& SchemaOf(const ModifyInstanceAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceAttributeRequest*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceAttributeRequest::AdditionalInfo*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceAttributeRequest::CpuOptions*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceAttributeRequest::ImageOptions*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceAttributeRequest::PrivateDnsNameOptions*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceAttributeRequest::RemoteConnectionOptions*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyInstanceAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
