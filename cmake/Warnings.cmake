# What the project's own code is compiled with; never passed on to users.
add_library(alibabacloud_warnings INTERFACE)
target_compile_options(alibabacloud_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow $<$<BOOL:${ALIBABACLOUD_WERROR}>:-Werror>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # g++ 12 sees both where there is neither: in `"a" + std::string` (GCC bug 105651) and in aggregates with optionals.
  target_compile_options(alibabacloud_warnings INTERFACE -Wno-restrict -Wno-maybe-uninitialized)
endif()
