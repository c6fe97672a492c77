// Generated from src/ens/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ens/add_backend_servers.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ens/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ens::tables::Table<ens::AddBackendServersResponse::BackendServer> {
  using T = ens::AddBackendServersResponse::BackendServer;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ip", "", TypeOf<decltype(T::ip)>(), offsetof(T, ip), Style::kRepeat, 0},
      {"Port", "", TypeOf<decltype(T::port)>(), offsetof(T, port), Style::kRepeat, 0},
      {"ServerId", "", TypeOf<decltype(T::server_id)>(), offsetof(T, server_id), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"Weight", "", TypeOf<decltype(T::weight)>(), offsetof(T, weight), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AddBackendServersResponse.BackendServer", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::AddBackendServersResponse::BackendServer> =
    &ens::tables::Table<ens::AddBackendServersResponse::BackendServer>::kStruct;

template <>
struct ens::tables::Table<ens::AddBackendServersResponse> {
  using T = ens::AddBackendServersResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BackendServers", "BackendServer", TypeOf<decltype(T::backend_servers)>(), offsetof(T, backend_servers),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AddBackendServersResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::AddBackendServersRequest::BackendServers> {
  using T = ens::AddBackendServersRequest::BackendServers;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ip", "", TypeOf<decltype(T::ip)>(), offsetof(T, ip), Style::kRepeat, 0},
      {"Port", "", TypeOf<decltype(T::port)>(), offsetof(T, port), Style::kRepeat, 0},
      {"ServerId", "", TypeOf<decltype(T::server_id)>(), offsetof(T, server_id), Style::kRepeat, schema::kRequired},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"Weight", "", TypeOf<decltype(T::weight)>(), offsetof(T, weight), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AddBackendServersRequest.BackendServers", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::AddBackendServersRequest::BackendServers> =
    &ens::tables::Table<ens::AddBackendServersRequest::BackendServers>::kStruct;

template <>
struct ens::tables::Table<ens::AddBackendServersRequest> {
  using T = ens::AddBackendServersRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BackendServers", "", TypeOf<decltype(T::backend_servers)>(), offsetof(T, backend_servers), Style::kJson,
       schema::kRequired},
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"AddBackendServersRequest", kFields, {}};
};

namespace ens {
namespace tables {

constinit const schema::Action kAddBackendServersAction = {
    .name = "AddBackendServers",
    .request = &Table<AddBackendServersRequest>::kStruct,
    .response = &Table<AddBackendServersResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeAddBackendServersRequest() { return schema::MakeObject<AddBackendServersRequest>(); }
schema::OwnedObject MakeAddBackendServersResponse() { return schema::MakeObject<AddBackendServersResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const AddBackendServersResponse::BackendServer*) noexcept {
  return tables::Table<AddBackendServersResponse::BackendServer>::kStruct;
}

const schema::Struct& SchemaOf(const AddBackendServersResponse*) noexcept {
  return tables::Table<AddBackendServersResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AddBackendServersRequest::BackendServers*) noexcept {
  return tables::Table<AddBackendServersRequest::BackendServers>::kStruct;
}

const schema::Struct& SchemaOf(const AddBackendServersRequest*) noexcept {
  return tables::Table<AddBackendServersRequest>::kStruct;
}

Outcome<AddBackendServersResponse> Client::AddBackendServers(const AddBackendServersRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<AddBackendServersResponse>(*core_, tables::kAddBackendServersAction, request, options);
}

}  // namespace ens
}  // namespace alibabacloud
