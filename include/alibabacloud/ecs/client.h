// Generated from src/ecs/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "alibabacloud/call_options.h"
#include "alibabacloud/client_options.h"
#include "alibabacloud/outcome.h"

namespace alibabacloud::internal {
class ClientCore;
}  // namespace alibabacloud::internal

namespace alibabacloud::ecs {

struct AttachNetworkInterfaceRequest;
struct AttachNetworkInterfaceResponse;
struct DescribeNetworkInterfacesRequest;
struct DescribeNetworkInterfacesResponse;
struct EnableNetworkInterfaceQoSRequest;
struct EnableNetworkInterfaceQoSResponse;
struct ModifyInstanceNetworkSpecRequest;
struct ModifyInstanceNetworkSpecResponse;

/// Client of Elastic Compute Service (ECS). Regional: every region has a host of its own, and a region that is not in
/// the table follows the pattern; the central host serves calls without a region. cn-hangzhou answers on the pattern's
/// host too. The VPC hosts are reachable from within that region's VPCs only.
///
/// A cheap handle: copies share connections and credentials, and all methods may be called from many threads at once.
/// Constructing one does no I/O and does not throw; wrong options are reported by the first call. The header of each
/// action is named in its method's comment; include those that you use.
class Client {
 public:
  explicit Client(ClientOptions options = {});

  /// Attaches an elastic network interface (ENI) to an instance in the same zone and VPC. Header:
  /// <alibabacloud/ecs/attach_network_interface.h>
  Outcome<AttachNetworkInterfaceResponse> AttachNetworkInterface(const AttachNetworkInterfaceRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Lists elastic network interfaces (ENIs) and their details. Header:
  /// <alibabacloud/ecs/describe_network_interfaces.h>
  Outcome<DescribeNetworkInterfacesResponse> DescribeNetworkInterfaces(const DescribeNetworkInterfacesRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Turns on rate limits for the traffic of an elastic network interface (ENI) over the internal network, or changes
  /// them. Header: <alibabacloud/ecs/enable_network_interface_qos.h>
  Outcome<EnableNetworkInterfaceQoSResponse> EnableNetworkInterfaceQoS(const EnableNetworkInterfaceQoSRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Changes the network settings of an instance: public bandwidth, static public IP address and billing method of the
  /// traffic; it can also raise the bandwidth for a time. Header: <alibabacloud/ecs/modify_instance_network_spec.h>
  Outcome<ModifyInstanceNetworkSpecResponse> ModifyInstanceNetworkSpec(const ModifyInstanceNetworkSpecRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Calls an action by its name, also one that this library does not know, and returns the reply's body as it came.
  /// `parameters` are the action's own, in the form they travel in ("Tag.1.Key"). The action is treated as a mutation:
  /// it is not repeated after a failure that may have been executed.
  Outcome<std::string> Call(std::string_view action, const Parameters& parameters,
                            const CallOptions& options = {}) const;

 private:
  std::shared_ptr<internal::ClientCore> core_;
};

}  // namespace alibabacloud::ecs
