# An overlay port: it builds the clone that it is a part of.
get_filename_component(SOURCE_PATH "${CMAKE_CURRENT_LIST_DIR}/../../../.." ABSOLUTE)

set(services "")
foreach(service ecs ens)
  if(service IN_LIST FEATURES)
    list(APPEND services ${service})
  endif()
endforeach()
# Kept in one argument on its way to CMake.
list(JOIN services "\\;" services)
vcpkg_check_features(OUT_FEATURE_OPTIONS feature_options FEATURES testing ALIBABACLOUD_TESTING_LIBRARY)

vcpkg_cmake_configure(
  SOURCE_PATH "${SOURCE_PATH}"
  OPTIONS
    "-DALIBABACLOUD_SERVICES=${services}"
    -DALIBABACLOUD_BUILD_TESTS=OFF
    -DALIBABACLOUD_BUILD_EXAMPLES=OFF
    ${feature_options})
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(PACKAGE_NAME AlibabaCloud CONFIG_PATH lib/cmake/AlibabaCloud)
vcpkg_fixup_pkgconfig()

file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/debug/include" "${CURRENT_PACKAGES_DIR}/debug/share"
  "${CURRENT_PACKAGES_DIR}/share/doc")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")
