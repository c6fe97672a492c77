# alibabacloud_add_sources(target folder...): all sources of folders below src/, but for a program's main.cc.
function(alibabacloud_add_sources target)
  foreach(folder IN LISTS ARGN)
    file(GLOB sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/${folder}/*.cc")
    list(FILTER sources EXCLUDE REGEX "/main\\.cc$")
    target_sources(${target} PRIVATE ${sources})
  endforeach()
  target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/src")
  target_link_libraries(${target} PRIVATE $<BUILD_INTERFACE:alibabacloud_warnings>)
endfunction()

# alibabacloud_add_library(name folder...): the library alibabacloud::name.
function(alibabacloud_add_library name)
  set(target alibabacloud_${name})
  add_library(${target})
  add_library(alibabacloud::${name} ALIAS ${target})
  alibabacloud_add_sources(${target} ${ARGN})
  target_compile_features(${target} PUBLIC cxx_std_20)
  # A program carries only the actions that it calls.
  target_compile_options(${target} PRIVATE -ffunction-sections -fdata-sections)
  target_include_directories(${target} PUBLIC
    "$<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>" "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>")
  set_target_properties(${target} PROPERTIES INSTALL_RPATH "$ORIGIN"
    EXPORT_NAME ${name} VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
endfunction()
