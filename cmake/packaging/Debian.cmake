# Debian packages by CPack: libalibabacloud-cpp<version>, libalibabacloud-cpp-dev and alibabacloud-acs, which make_deb.sh
# makes. Systems that cannot make any have no use for the rules, and without acs they would not be complete.

find_program(ALIBABACLOUD_DPKG_DEB dpkg-deb)
mark_as_advanced(ALIBABACLOUD_DPKG_DEB)
if(NOT ALIBABACLOUD_DPKG_DEB OR NOT TARGET acs)
  return()
endif()

set(so_version "${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR}")
set(runtime_package "libalibabacloud-cpp${so_version}")
set(development_package libalibabacloud-cpp-dev)
set(tools_package alibabacloud-acs)

# Installs a file compressed, as Debian's packages have their texts; other kinds of installations have no such files.
function(alibabacloud_install_compressed component file name folder)
  get_filename_component(base "${file}" NAME)
  set(compressed "${CMAKE_CURRENT_BINARY_DIR}/debian/${component}/${base}.gz")
  file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/debian/${component}")
  execute_process(COMMAND gzip -9nc "${file}" OUTPUT_FILE "${compressed}" COMMAND_ERROR_IS_FATAL ANY)
  install(FILES "${compressed}" RENAME "${name}.gz" DESTINATION "${CMAKE_INSTALL_DATADIR}/${folder}"
    COMPONENT ${component} EXCLUDE_FROM_ALL)
endfunction()

string(TIMESTAMP changelog_date "%a, %d %b %Y %H:%M:%S +0000" UTC)
set(changelog "${CMAKE_CURRENT_BINARY_DIR}/debian/changelog")
configure_file(cmake/packaging/debian/changelog.in "${changelog}" @ONLY)
foreach(component runtime development tools)
  set(package "${${component}_package}")
  alibabacloud_install_compressed(${component} "${changelog}" changelog.Debian doc/${package})
  install(FILES cmake/packaging/debian/copyright DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${package}"
    COMPONENT ${component} EXCLUDE_FROM_ALL)
  string(TOUPPER ${component} upper)
  set(CPACK_DEBIAN_${upper}_PACKAGE_NAME ${package})
  set(CPACK_DEBIAN_${upper}_FILE_NAME DEB-DEFAULT)
endforeach()

alibabacloud_install_compressed(tools "${PROJECT_SOURCE_DIR}/examples/acs/acs.1" acs.1 man/man1)

set(CPACK_GENERATOR DEB)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL runtime development tools)
set(CPACK_PACKAGE_NAME alibabacloud-cpp)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_CONTACT "Alibaba Cloud SDK for C++ maintainers <maintainers@alibabacloud-cpp.invalid>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${PROJECT_HOMEPAGE_URL}")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# Their common first line is the project's description.
set(about "Typed clients for all actions of the Elastic Compute Service (ECS) and the
Edge Node Service (ENS) of Alibaba Cloud, with retries that never execute a
mutation twice, waiters, an event loop and a local emulator for tests.")
set(exact_runtime "${runtime_package} (= ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})")

set(CPACK_COMPONENT_RUNTIME_DESCRIPTION "${about}\n\nThis package has the shared libraries.")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_CONTROL_EXTRA "${CMAKE_CURRENT_LIST_DIR}/debian/triggers")
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS_POLICY ">=")

set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION "${about}\n\nThis package has what programs are built with.")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "${exact_runtime}")

# acs uses internals, which may change with every version.
set(CPACK_COMPONENT_TOOLS_DESCRIPTION "${about}\n\nThis package has acs, a command-line client.")
set(CPACK_DEBIAN_TOOLS_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_TOOLS_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_TOOLS_PACKAGE_DEPENDS "${exact_runtime}")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "${CMAKE_CURRENT_BINARY_DIR}")

include(CPack)
