include(CMakePackageConfigHelpers)

set(package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/AlibabaCloud")

# One export file a component, so that a program needs only what it uses.
foreach(component core testing ${ALIBABACLOUD_SERVICES})
  install(TARGETS alibabacloud_${component} EXPORT AlibabaCloud_${component}
    ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}")
  install(EXPORT AlibabaCloud_${component} NAMESPACE alibabacloud:: DESTINATION "${package_dir}"
    FILE AlibabaCloud-${component}.cmake)
endforeach()

# Found beside each other wherever the tree is installed.
set_target_properties(acs PROPERTIES INSTALL_RPATH "$ORIGIN/../${CMAKE_INSTALL_LIBDIR}")
install(TARGETS acs RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(DIRECTORY include/alibabacloud DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
  PATTERN ecs EXCLUDE PATTERN ens EXCLUDE)
foreach(service IN LISTS ALIBABACLOUD_SERVICES)
  install(DIRECTORY include/alibabacloud/${service} DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/alibabacloud")
endforeach()

configure_package_config_file(cmake/AlibabaCloudConfig.cmake.in AlibabaCloudConfig.cmake
  INSTALL_DESTINATION "${package_dir}")
write_basic_package_version_file(AlibabaCloudConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES
  "${CMAKE_CURRENT_BINARY_DIR}/AlibabaCloudConfig.cmake"
  "${CMAKE_CURRENT_BINARY_DIR}/AlibabaCloudConfigVersion.cmake"
  DESTINATION "${package_dir}")

# Relative, so that an installed tree can be moved.
file(RELATIVE_PATH prefix_from_pcfiledir "/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/")
# What a static library needs, its users link; pkg-config --static would ask for what libcurl needs as well.
set(requires "Requires")
if(BUILD_SHARED_LIBS)
  set(requires "Requires.private")
endif()
foreach(service IN LISTS ALIBABACLOUD_SERVICES)
  configure_file(cmake/alibabacloud.pc.in alibabacloud-${service}.pc @ONLY)
  install(FILES "${CMAKE_CURRENT_BINARY_DIR}/alibabacloud-${service}.pc"
    DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
endforeach()
