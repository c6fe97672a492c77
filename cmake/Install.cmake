include(CMakePackageConfigHelpers)

set(package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/AlibabaCloud")
set(components core ${ALIBABACLOUD_SERVICES})
if(ALIBABACLOUD_TESTING_LIBRARY)
  list(APPEND components testing)
endif()

# Relative, so that an installed tree can be moved.
file(RELATIVE_PATH prefix_from_pcfiledir "/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/")

# What each component's users link besides. A static library needs what it is made with: by Requires, since
# Requires.private would make `pkg-config --static` ask for all that a static libcurl needs as well.
set(pc_requires_core "")
set(pc_requires_testing "alibabacloud-core = ${PROJECT_VERSION}")
if(NOT BUILD_SHARED_LIBS)
  set(pc_requires_core "libcurl >= 7.85, libcrypto >= 3.0, libssl >= 3.0, tinyxml2")
endif()
foreach(service IN LISTS ALIBABACLOUD_SERVICES)
  set(pc_requires_${service} "alibabacloud-core = ${PROJECT_VERSION}")
endforeach()

# One export file and one pkg-config file a component, so that a program needs only what it uses.
foreach(component IN LISTS components)
  install(TARGETS alibabacloud_${component} EXPORT AlibabaCloud_${component}
    ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT development
    LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT runtime NAMELINK_COMPONENT development)
  install(EXPORT AlibabaCloud_${component} NAMESPACE alibabacloud:: DESTINATION "${package_dir}"
    FILE AlibabaCloud-${component}.cmake COMPONENT development)
  set(pc_requires "${pc_requires_${component}}")
  configure_file(cmake/alibabacloud.pc.in alibabacloud-${component}.pc @ONLY)
  install(FILES "${CMAKE_CURRENT_BINARY_DIR}/alibabacloud-${component}.pc"
    DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig" COMPONENT development)
endforeach()

install(DIRECTORY include/alibabacloud DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" COMPONENT development
  PATTERN ecs EXCLUDE PATTERN ens EXCLUDE PATTERN testing EXCLUDE)
foreach(component IN LISTS components)
  if(NOT component STREQUAL "core")
    install(DIRECTORY include/alibabacloud/${component} DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/alibabacloud"
      COMPONENT development)
  endif()
endforeach()

configure_package_config_file(cmake/AlibabaCloudConfig.cmake.in AlibabaCloudConfig.cmake
  INSTALL_DESTINATION "${package_dir}")
# Before 1.0, a minor version may change the API.
set(compatibility SameMajorVersion)
if(PROJECT_VERSION_MAJOR EQUAL 0)
  set(compatibility SameMinorVersion)
endif()
write_basic_package_version_file(AlibabaCloudConfigVersion.cmake COMPATIBILITY ${compatibility})
install(FILES
  "${CMAKE_CURRENT_BINARY_DIR}/AlibabaCloudConfig.cmake"
  "${CMAKE_CURRENT_BINARY_DIR}/AlibabaCloudConfigVersion.cmake"
  cmake/AlibabaCloudDependencies.cmake
  DESTINATION "${package_dir}" COMPONENT development)

# Debian's packages have these two in their own form, and leave the component out.
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/alibabacloud-cpp" COMPONENT documents)

if(TARGET acs)
  # Found beside each other wherever the tree is installed.
  set_target_properties(acs PROPERTIES INSTALL_RPATH "$ORIGIN/../${CMAKE_INSTALL_LIBDIR}")
  install(TARGETS acs RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT tools)
  install(FILES examples/acs/acs.1 DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT documents)
  install(FILES examples/acs/completion.bash RENAME acs
    DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" COMPONENT tools)
endif()
