if(ALIBABACLOUD_SANITIZE)
  add_compile_options(-fsanitize=${ALIBABACLOUD_SANITIZE} -fno-omit-frame-pointer -g)
  add_link_options(-fsanitize=${ALIBABACLOUD_SANITIZE})
  if(ALIBABACLOUD_SANITIZE MATCHES "undefined")
    # clang 14 cannot emit coroutines with the check "function" (error: Cannot represent a difference across sections).
    add_compile_options(-fno-sanitize-recover=undefined $<$<CXX_COMPILER_ID:Clang>:-fno-sanitize=function>)
  endif()
endif()
