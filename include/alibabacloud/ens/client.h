// Generated from src/ens/models; do not edit.
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

namespace alibabacloud::ens {

struct AddBackendServersRequest;
struct AddBackendServersResponse;
struct CreateInstanceRequest;
struct CreateInstanceResponse;
struct DescribeAvailableResourceInfoRequest;
struct DescribeAvailableResourceInfoResponse;
struct DescribeEnsRegionsRequest;
struct DescribeEnsRegionsResponse;
struct DescribeInstancesRequest;
struct DescribeInstancesResponse;
struct DescribeNetworkAttributeRequest;
struct DescribeNetworkAttributeResponse;
struct DescribeUserBandWidthDataRequest;
struct DescribeUserBandWidthDataResponse;
struct RebootInstanceRequest;
struct RebootInstanceResponse;

/// Client of Edge Node Service (ENS). Central: one host serves all regions, and the edge node (EnsRegionId) is a
/// parameter of the request, never part of the host. A few regions have a VPC host.
///
/// A cheap handle: copies share connections and credentials, and all methods may be called from many threads at once.
/// Constructing one does no I/O and does not throw; wrong options are reported by the first call. The header of each
/// action is named in its method's comment; include those that you use.
class Client {
 public:
  explicit Client(ClientOptions options = {});

  /// Adds backend servers to an Edge Load Balancer (ELB) instance, up to 20 a call; the ENS instances must be Running.
  /// Header: <alibabacloud/ens/add_backend_servers.h>
  Outcome<AddBackendServersResponse> AddBackendServers(const AddBackendServersRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Creates one or more subscription instances on a node. Header: <alibabacloud/ens/create_instance.h>
  Outcome<CreateInstanceResponse> CreateInstance(const CreateInstanceRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Lists what can be bought when creating instances: instance types, nodes, disk sizes, billing methods and images.
  /// Header: <alibabacloud/ens/describe_available_resource_info.h>
  Outcome<DescribeAvailableResourceInfoResponse> DescribeAvailableResourceInfo(
      const DescribeAvailableResourceInfoRequest& request, const CallOptions& options = {}) const;

  /// Lists the edge nodes (ENS regions) that the account can use, or one of them. Header:
  /// <alibabacloud/ens/describe_ens_regions.h>
  Outcome<DescribeEnsRegionsResponse> DescribeEnsRegions(const DescribeEnsRegionsRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Lists instances and their details, page by page. Header: <alibabacloud/ens/describe_instances.h>
  Outcome<DescribeInstancesResponse> DescribeInstances(const DescribeInstancesRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Returns the configuration of one network. Header: <alibabacloud/ens/describe_network_attribute.h>
  Outcome<DescribeNetworkAttributeResponse> DescribeNetworkAttribute(const DescribeNetworkAttributeRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Returns the bandwidth that the account used between two points of time, for all nodes and instances or for one.
  /// Header: <alibabacloud/ens/describe_user_band_width_data.h>
  Outcome<DescribeUserBandWidthDataResponse> DescribeUserBandWidthData(const DescribeUserBandWidthDataRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Restarts one instance, which must be Running. Header: <alibabacloud/ens/reboot_instance.h>
  Outcome<RebootInstanceResponse> RebootInstance(const RebootInstanceRequest& request,
                                                 const CallOptions& options = {}) const;

  /// Calls an action by its name, also one that this library does not know, and returns the reply's body as it came.
  /// `parameters` are the action's own, in the form they travel in ("Tag.1.Key"). The action is treated as a mutation:
  /// it is not repeated after a failure that may have been executed.
  Outcome<std::string> Call(std::string_view action, const Parameters& parameters,
                            const CallOptions& options = {}) const;

 private:
  std::shared_ptr<internal::ClientCore> core_;
};

}  // namespace alibabacloud::ens
