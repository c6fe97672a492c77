// Generated from src/ens/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_available_resource_info.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ens/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ens::tables::Table<ens::DescribeAvailableResourceInfoResponse::Image> {
  using T = ens::DescribeAvailableResourceInfoResponse::Image;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"ImageName", "", TypeOf<decltype(T::image_name)>(), offsetof(T, image_name), Style::kRepeat, 0},
      {"ImageSize", "", TypeOf<decltype(T::image_size)>(), offsetof(T, image_size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAvailableResourceInfoResponse.Image", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeAvailableResourceInfoResponse::Image> =
    &ens::tables::Table<ens::DescribeAvailableResourceInfoResponse::Image>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeAvailableResourceInfoResponse::SupportResource::EnsRegionId> {
  using T = ens::DescribeAvailableResourceInfoResponse::SupportResource::EnsRegionId;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Area", "", TypeOf<decltype(T::area)>(), offsetof(T, area), Style::kRepeat, 0},
      {"EnName", "", TypeOf<decltype(T::en_name)>(), offsetof(T, en_name), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"Isp", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Province", "", TypeOf<decltype(T::province)>(), offsetof(T, province), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeAvailableResourceInfoResponse.SupportResource.EnsRegionId", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeAvailableResourceInfoResponse::SupportResource::EnsRegionId> =
        &ens::tables::Table<ens::DescribeAvailableResourceInfoResponse::SupportResource::EnsRegionId>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeAvailableResourceInfoResponse::SupportResource> {
  using T = ens::DescribeAvailableResourceInfoResponse::SupportResource;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BandwidthTypes", "BandwidthType", TypeOf<decltype(T::bandwidth_types)>(), offsetof(T, bandwidth_types),
       Style::kRepeat, 0},
      {"DataDiskMaxSize", "", TypeOf<decltype(T::data_disk_max_size)>(), offsetof(T, data_disk_max_size),
       Style::kRepeat, 0},
      {"DataDiskMinSize", "", TypeOf<decltype(T::data_disk_min_size)>(), offsetof(T, data_disk_min_size),
       Style::kRepeat, 0},
      {"EnsRegionIds", "EnsRegionId", TypeOf<decltype(T::ens_region_ids)>(), offsetof(T, ens_region_ids),
       Style::kRepeat, 0},
      {"EnsRegionIdsExtends", "EnsRegionId", TypeOf<decltype(T::ens_region_ids_extends)>(),
       offsetof(T, ens_region_ids_extends), Style::kRepeat, 0},
      {"InstanceSpeces", "InstanceSpec", TypeOf<decltype(T::instance_speces)>(), offsetof(T, instance_speces),
       Style::kRepeat, 0},
      {"Isp", "Isp", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"SystemDiskMaxSize", "", TypeOf<decltype(T::system_disk_max_size)>(), offsetof(T, system_disk_max_size),
       Style::kRepeat, 0},
      {"SystemDiskMinSize", "", TypeOf<decltype(T::system_disk_min_size)>(), offsetof(T, system_disk_min_size),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAvailableResourceInfoResponse.SupportResource", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeAvailableResourceInfoResponse::SupportResource> =
        &ens::tables::Table<ens::DescribeAvailableResourceInfoResponse::SupportResource>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeAvailableResourceInfoResponse> {
  using T = ens::DescribeAvailableResourceInfoResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Images", "Image", TypeOf<decltype(T::images)>(), offsetof(T, images), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SupportResources", "SupportResource", TypeOf<decltype(T::support_resources)>(), offsetof(T, support_resources),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAvailableResourceInfoResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeAvailableResourceInfoRequest> {
  using T = ens::DescribeAvailableResourceInfoRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Struct kStruct = {"DescribeAvailableResourceInfoRequest", {}, {}};
};

namespace ens {
namespace tables {

constinit const schema::Action kDescribeAvailableResourceInfoAction = {
    .name = "DescribeAvailableResourceInfo",
    .request = &Table<DescribeAvailableResourceInfoRequest>::kStruct,
    .response = &Table<DescribeAvailableResourceInfoResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeAvailableResourceInfoRequest() {
  return schema::MakeObject<DescribeAvailableResourceInfoRequest>();
}
schema::OwnedObject MakeDescribeAvailableResourceInfoResponse() {
  return schema::MakeObject<DescribeAvailableResourceInfoResponse>();
}

}  // namespace tables

const schema::Struct& SchemaOf(const DescribeAvailableResourceInfoResponse::Image*) noexcept {
  return tables::Table<DescribeAvailableResourceInfoResponse::Image>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAvailableResourceInfoResponse::SupportResource::EnsRegionId*) noexcept {
  return tables::Table<DescribeAvailableResourceInfoResponse::SupportResource::EnsRegionId>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAvailableResourceInfoResponse::SupportResource*) noexcept {
  return tables::Table<DescribeAvailableResourceInfoResponse::SupportResource>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAvailableResourceInfoResponse*) noexcept {
  return tables::Table<DescribeAvailableResourceInfoResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAvailableResourceInfoRequest*) noexcept {
  return tables::Table<DescribeAvailableResourceInfoRequest>::kStruct;
}

Outcome<DescribeAvailableResourceInfoResponse> Client::DescribeAvailableResourceInfo(
    const DescribeAvailableResourceInfoRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeAvailableResourceInfoResponse>(*core_, tables::kDescribeAvailableResourceInfoAction,
                                                                 request, options);
}

}  // namespace ens
}  // namespace alibabacloud
