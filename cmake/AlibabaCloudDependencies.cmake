# Used by the build and by the installed package: the same libraries are looked for, and missed in the same words.

set(ALIBABACLOUD_CMAKE_DIR "${CMAKE_CURRENT_LIST_DIR}")

# alibabacloud_find_dependency(package debian_package [version] [COMPONENTS component...]): finds it, or says in
# alibabacloud_missing what is wanted.
macro(alibabacloud_find_dependency package debian_package)
  set(alibabacloud_module_path "${CMAKE_MODULE_PATH}")
  list(PREPEND CMAKE_MODULE_PATH "${ALIBABACLOUD_CMAKE_DIR}")
  find_package(${package} ${ARGN} QUIET)
  set(CMAKE_MODULE_PATH "${alibabacloud_module_path}")
  set(alibabacloud_missing "")
  if(NOT ${package}_FOUND)
    alibabacloud_describe_missing(${package} ${debian_package} ${ARGN})
  endif()
endmacro()

function(alibabacloud_describe_missing package debian_package)
  set(found "none")
  foreach(variable VERSION VERSION_STRING CONSIDERED_VERSIONS)
    if(${package}_${variable})
      set(found "${${package}_${variable}}")
    endif()
  endforeach()
  set(wanted "${package}")
  if("${ARGV2}" MATCHES "^[0-9]")
    string(APPEND wanted " ${ARGV2} or later")
  endif()
  set(alibabacloud_missing
    "AlibabaCloud needs ${wanted}, found ${found}; on Debian: apt-get install ${debian_package}" PARENT_SCOPE)
endfunction()
