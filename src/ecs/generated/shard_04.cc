// Generated from src/ecs/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/enable_network_interface_qos.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ecs/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ecs::tables::Table<ecs::EnableNetworkInterfaceQoSResponse> {
  using T = ecs::EnableNetworkInterfaceQoSResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"EnableNetworkInterfaceQoSResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::EnableNetworkInterfaceQoSRequest::QoS> {
  using T = ecs::EnableNetworkInterfaceQoSRequest::QoS;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BandwidthRx", "", TypeOf<decltype(T::bandwidth_rx)>(), offsetof(T, bandwidth_rx), Style::kRepeat, 0},
      {"BandwidthTx", "", TypeOf<decltype(T::bandwidth_tx)>(), offsetof(T, bandwidth_tx), Style::kRepeat, 0},
      {"ConcurrentConnections", "", TypeOf<decltype(T::concurrent_connections)>(), offsetof(T, concurrent_connections),
       Style::kRepeat, 0},
      {"PpsRx", "", TypeOf<decltype(T::pps_rx)>(), offsetof(T, pps_rx), Style::kRepeat, 0},
      {"PpsTx", "", TypeOf<decltype(T::pps_tx)>(), offsetof(T, pps_tx), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"EnableNetworkInterfaceQoSRequest.QoS", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::EnableNetworkInterfaceQoSRequest::QoS> =
    &ecs::tables::Table<ecs::EnableNetworkInterfaceQoSRequest::QoS>::kStruct;

template <>
struct ecs::tables::Table<ecs::EnableNetworkInterfaceQoSRequest> {
  using T = ecs::EnableNetworkInterfaceQoSRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, schema::kRequired},
      {"QoS", "", TypeOf<decltype(T::qos)>(), offsetof(T, qos), Style::kFlat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"EnableNetworkInterfaceQoSRequest", kFields, {}};
};

namespace ecs {
namespace tables {

constinit const schema::Action kEnableNetworkInterfaceQoSAction = {
    .name = "EnableNetworkInterfaceQoS",
    .request = &Table<EnableNetworkInterfaceQoSRequest>::kStruct,
    .response = &Table<EnableNetworkInterfaceQoSResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .https_only = true,
};

schema::OwnedObject MakeEnableNetworkInterfaceQoSRequest() {
  return schema::MakeObject<EnableNetworkInterfaceQoSRequest>();
}
schema::OwnedObject MakeEnableNetworkInterfaceQoSResponse() {
  return schema::MakeObject<EnableNetworkInterfaceQoSResponse>();
}

}  // namespace tables

const schema::Struct& SchemaOf(const EnableNetworkInterfaceQoSResponse*) noexcept {
  return tables::Table<EnableNetworkInterfaceQoSResponse>::kStruct;
}

const schema::Struct& SchemaOf(const EnableNetworkInterfaceQoSRequest::QoS*) noexcept {
  return tables::Table<EnableNetworkInterfaceQoSRequest::QoS>::kStruct;
}

const schema::Struct& SchemaOf(const EnableNetworkInterfaceQoSRequest*) noexcept {
  return tables::Table<EnableNetworkInterfaceQoSRequest>::kStruct;
}

Outcome<EnableNetworkInterfaceQoSResponse> Client::EnableNetworkInterfaceQoS(
    const EnableNetworkInterfaceQoSRequest& request, const CallOptions& options) const {
  return internal::Invoke<EnableNetworkInterfaceQoSResponse>(*core_, tables::kEnableNetworkInterfaceQoSAction, request,
                                                             options);
}

}  // namespace ecs
}  // namespace alibabacloud
