# Stops with one line that says what is missing or too old, and how to get it.

set(oldest_GNU 12)
set(oldest_Clang 14)
set(name_GNU g++)
set(name_Clang clang)
set(oldest "${oldest_${CMAKE_CXX_COMPILER_ID}}")
if(oldest AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS oldest)
  set(name "${name_${CMAKE_CXX_COMPILER_ID}}")
  message(FATAL_ERROR "AlibabaCloud needs ${name} ${oldest} or later, found ${CMAKE_CXX_COMPILER_VERSION} "
    "(${CMAKE_CXX_COMPILER}); choose another by -DCMAKE_CXX_COMPILER, on Debian: apt-get install ${name}-${oldest}")
endif()

include(cmake/AlibabaCloudDependencies.cmake)

# alibabacloud_require(package debian_package [version] [COMPONENTS component...])
macro(alibabacloud_require)
  alibabacloud_find_dependency(${ARGN})
  if(alibabacloud_missing)
    message(FATAL_ERROR "${alibabacloud_missing}")
  endif()
endmacro()

alibabacloud_require(Threads libc6-dev)
alibabacloud_require(CURL libcurl4-openssl-dev 7.85)
alibabacloud_require(OpenSSL libssl-dev 3.0 COMPONENTS Crypto SSL)
alibabacloud_require(nlohmann_json nlohmann-json3-dev 3.10)
alibabacloud_require(tinyxml2 libtinyxml2-dev)
if(ALIBABACLOUD_TESTING_LIBRARY)
  if(POLICY CMP0167)
    cmake_policy(SET CMP0167 NEW)  # Boost's own package; CMake's module for it is deprecated.
  endif()
  alibabacloud_require(Boost libboost-dev 1.74)
endif()
