#pragma once

// What a header of an operating system may have defined before ours come. The standard library would not survive min
// and max, so its headers come first.
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <iosfwd>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <ostream>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#define ALIBABACLOUD_NO_NAME "not a name"
#define ERROR ALIBABACLOUD_NO_NAME
#define DELETE ALIBABACLOUD_NO_NAME
#define IN ALIBABACLOUD_NO_NAME
#define OUT ALIBABACLOUD_NO_NAME
#define OPTIONAL ALIBABACLOUD_NO_NAME
#define CONST ALIBABACLOUD_NO_NAME
#define VOID ALIBABACLOUD_NO_NAME
#define TRUE ALIBABACLOUD_NO_NAME
#define FALSE ALIBABACLOUD_NO_NAME
#define NO_ERROR ALIBABACLOUD_NO_NAME
#define STRICT ALIBABACLOUD_NO_NAME
#define DIFFERENCE ALIBABACLOUD_NO_NAME
#define DOMAIN ALIBABACLOUD_NO_NAME
#define OVERFLOW ALIBABACLOUD_NO_NAME
#define interface ALIBABACLOUD_NO_NAME
#define small ALIBABACLOUD_NO_NAME
#define near ALIBABACLOUD_NO_NAME
#define far ALIBABACLOUD_NO_NAME
#define major ALIBABACLOUD_NO_NAME
#define minor ALIBABACLOUD_NO_NAME
#define unix ALIBABACLOUD_NO_NAME
#define linux ALIBABACLOUD_NO_NAME
#define GetObject ALIBABACLOUD_NO_NAME
#define GetMessage ALIBABACLOUD_NO_NAME
#define SendMessage ALIBABACLOUD_NO_NAME
#define CreateEvent ALIBABACLOUD_NO_NAME
#define CreateFile ALIBABACLOUD_NO_NAME
#define DeleteFile ALIBABACLOUD_NO_NAME
#define StartService ALIBABACLOUD_NO_NAME
#define min(a, b) ALIBABACLOUD_NO_NAME
#define max(a, b) ALIBABACLOUD_NO_NAME
