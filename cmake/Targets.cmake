include(CheckLinkerFlag)

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

# alibabacloud_compile_options(target): how a library's code is compiled.
function(alibabacloud_compile_options target)
  target_compile_features(${target} PUBLIC cxx_std_20)
  # A program carries only the actions that it calls.
  target_compile_options(${target} PRIVATE -ffunction-sections -fdata-sections)
  target_include_directories(${target} PUBLIC
    "$<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>" "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>")
endfunction()

# alibabacloud_compile_for_size(target source...): these of its sources run rarely and are in every program.
function(alibabacloud_compile_for_size target)
  get_target_property(sources ${target} SOURCES)
  list(REMOVE_ITEM sources ${ARGN})
  set_target_properties(${target} PROPERTIES SOURCES "${sources}")
  add_library(${target}_small OBJECT EXCLUDE_FROM_ALL ${ARGN})
  alibabacloud_compile_options(${target}_small)
  target_compile_options(${target}_small PRIVATE "$<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:-Os>")
  target_include_directories(${target}_small PRIVATE "${PROJECT_SOURCE_DIR}/src")
  target_link_libraries(${target}_small PRIVATE alibabacloud_warnings nlohmann_json::nlohmann_json)
  target_sources(${target} PRIVATE $<TARGET_OBJECTS:${target}_small>)
endfunction()

# alibabacloud_join_sources(target...): some sources at a time are compiled as one, which costs half the time. What one
# of them declares for itself must not be what another one does: their unnamed namespaces become one.
function(alibabacloud_join_sources)
  if(NOT ALIBABACLOUD_UNITY_BUILD)
    return()
  endif()
  set_target_properties(${ARGN} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
  # g++ takes all but the file that it was called with for headers, whose types should not be local to a file. And it
  # stops inlining when what it compiles has grown by some part of 10,000 instructions or of its size, if that is more:
  # the eight have what each had alone. Without it, JSON is decoded at 0.7 of the speed.
  set(gnu_options -Wno-subobject-linkage --param=large-unit-insns=80000)
  foreach(target IN LISTS ARGN)
    target_compile_options(${target} PRIVATE "$<$<CXX_COMPILER_ID:GNU>:${gnu_options}>")
  endforeach()
endfunction()

# alibabacloud_limit_exports(target): a shared library shows the namespace alibabacloud and nothing else. A version
# script does it: visibility by attributes would need one on every type of every public header.
function(alibabacloud_limit_exports target)
  set(map "${PROJECT_BINARY_DIR}/exports.map")
  configure_file("${PROJECT_SOURCE_DIR}/cmake/exports.map.in" "${map}" @ONLY)
  check_linker_flag(CXX "LINKER:--version-script=${map}" ALIBABACLOUD_HAS_VERSION_SCRIPT)
  if(ALIBABACLOUD_HAS_VERSION_SCRIPT)
    target_link_options(${target} PRIVATE "LINKER:--version-script=${map}")
    set_target_properties(${target} PROPERTIES LINK_DEPENDS "${map}")
  endif()
endfunction()

# alibabacloud_add_library(name folder...): the library alibabacloud::name.
function(alibabacloud_add_library name)
  set(target alibabacloud_${name})
  add_library(${target})
  add_library(alibabacloud::${name} ALIAS ${target})
  alibabacloud_add_sources(${target} ${ARGN})
  alibabacloud_compile_options(${target})
  # Without DEFINE_SYMBOL, objects of shared and static libraries are the same, and a compiler cache has them once.
  # A project that joins all sources (CMAKE_UNITY_BUILD) leaves these alone: generated ones are large enough.
  set_target_properties(${target} PROPERTIES INSTALL_RPATH "$ORIGIN" EXPORT_NAME ${name} DEFINE_SYMBOL "" UNITY_BUILD OFF
    VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
  if(NOT ALIBABACLOUD_INSTALL AND NOT PROJECT_IS_TOP_LEVEL)
    # A part of another project, which builds what it links and no more.
    set_target_properties(${target} PROPERTIES EXCLUDE_FROM_ALL ON)
  endif()
  get_target_property(type ${target} TYPE)
  if(type STREQUAL "SHARED_LIBRARY")
    alibabacloud_limit_exports(${target})
  endif()
endfunction()
