# Used by the build and by the installed package: the same libraries are looked for, and missed in the same words.

# alibabacloud_find_dependency(package debian_package [version] [COMPONENTS component...]): finds it, or says in
# alibabacloud_missing what is wanted.
macro(alibabacloud_find_dependency package debian_package)
  find_package(${package} ${ARGN} QUIET)
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
