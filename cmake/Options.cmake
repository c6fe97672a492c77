# What can be chosen. As a part of another project (add_subdirectory, FetchContent) this one makes libraries and nothing
# else, and leaves the other's settings alone.

set(ALIBABACLOUD_SERVICES "ecs;ens" CACHE STRING "The services to build, of ecs and ens")
option(ALIBABACLOUD_TESTING_LIBRARY "Build the component testing, the local emulator; needs cpp-httplib" ON)
option(ALIBABACLOUD_BUILD_EXAMPLES "Build acs, and the examples on demand" ${PROJECT_IS_TOP_LEVEL})
option(ALIBABACLOUD_BUILD_TESTS "Build the tests; BUILD_TESTING=OFF turns them off, too" ${PROJECT_IS_TOP_LEVEL})
option(ALIBABACLOUD_INSTALL "Make the rules that install the libraries and acs" ${PROJECT_IS_TOP_LEVEL})
option(ALIBABACLOUD_WERROR "Treat warnings as errors" OFF)
set(ALIBABACLOUD_SANITIZE "" CACHE STRING "Sanitizers to build with, such as address,undefined or thread")

if(PROJECT_IS_TOP_LEVEL)
  option(BUILD_SHARED_LIBS "Build shared libraries" OFF)
  include(CTest)
  if(NOT BUILD_TESTING)
    set(ALIBABACLOUD_BUILD_TESTS OFF)
  endif()
  if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
  endif()
endif()

# Variables of this folder and those below; the project above does not see them.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

foreach(service IN LISTS ALIBABACLOUD_SERVICES)
  if(NOT EXISTS "${PROJECT_SOURCE_DIR}/src/${service}/models/service.json")
    message(FATAL_ERROR "ALIBABACLOUD_SERVICES: there is no service \"${service}\"; there are ecs and ens")
  endif()
endforeach()
if(ALIBABACLOUD_BUILD_TESTS AND NOT ALIBABACLOUD_BUILD_EXAMPLES)
  message(FATAL_ERROR "ALIBABACLOUD_BUILD_TESTS needs ALIBABACLOUD_BUILD_EXAMPLES=ON: the examples are tested, too")
endif()
if(ALIBABACLOUD_BUILD_EXAMPLES AND NOT ALIBABACLOUD_TESTING_LIBRARY)
  message(FATAL_ERROR "ALIBABACLOUD_BUILD_EXAMPLES needs ALIBABACLOUD_TESTING_LIBRARY=ON: the examples run on the emulator")
endif()
