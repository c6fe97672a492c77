# What the project's own code is compiled with; never passed on to users.
add_library(alibabacloud_warnings INTERFACE)
target_compile_options(alibabacloud_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow $<$<BOOL:${ALIBABACLOUD_WERROR}>:-Werror>)
