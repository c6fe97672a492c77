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

// windows.h and what it includes; sys/sysmacros.h; GNU language modes.
#define ABSOLUTE ALIBABACLOUD_NO_NAME
#define BOOL ALIBABACLOUD_NO_NAME
#define CALLBACK ALIBABACLOUD_NO_NAME
#define cdecl ALIBABACLOUD_NO_NAME
#define CONST ALIBABACLOUD_NO_NAME
#define CreateDirectory ALIBABACLOUD_NO_NAME
#define CreateEvent ALIBABACLOUD_NO_NAME
#define CreateFile ALIBABACLOUD_NO_NAME
#define CreateProcess ALIBABACLOUD_NO_NAME
#define DELETE ALIBABACLOUD_NO_NAME
#define DeleteFile ALIBABACLOUD_NO_NAME
#define DIFFERENCE ALIBABACLOUD_NO_NAME
#define DOMAIN ALIBABACLOUD_NO_NAME
#define ERROR ALIBABACLOUD_NO_NAME
#define FALSE ALIBABACLOUD_NO_NAME
#define far ALIBABACLOUD_NO_NAME
#define FAR ALIBABACLOUD_NO_NAME
#define GetClassName ALIBABACLOUD_NO_NAME
#define GetCommandLine ALIBABACLOUD_NO_NAME
#define GetCurrentTime ALIBABACLOUD_NO_NAME
#define GetFreeSpace ALIBABACLOUD_NO_NAME
#define GetMessage ALIBABACLOUD_NO_NAME
#define GetObject ALIBABACLOUD_NO_NAME
#define GetUserName ALIBABACLOUD_NO_NAME
#define hyper ALIBABACLOUD_NO_NAME
#define IGNORE ALIBABACLOUD_NO_NAME
#define IN ALIBABACLOUD_NO_NAME
#define INFINITE ALIBABACLOUD_NO_NAME
#define interface ALIBABACLOUD_NO_NAME
#define linux ALIBABACLOUD_NO_NAME
#define LoadImage ALIBABACLOUD_NO_NAME
#define major ALIBABACLOUD_NO_NAME
#define minor ALIBABACLOUD_NO_NAME
#define near ALIBABACLOUD_NO_NAME
#define NEAR ALIBABACLOUD_NO_NAME
#define NO_ERROR ALIBABACLOUD_NO_NAME
#define OPTIONAL ALIBABACLOUD_NO_NAME
#define OUT ALIBABACLOUD_NO_NAME
#define OVERFLOW ALIBABACLOUD_NO_NAME
#define PASCAL ALIBABACLOUD_NO_NAME
#define pascal ALIBABACLOUD_NO_NAME
#define PostMessage ALIBABACLOUD_NO_NAME
#define RELATIVE ALIBABACLOUD_NO_NAME
#define ReportEvent ALIBABACLOUD_NO_NAME
#define SendMessage ALIBABACLOUD_NO_NAME
#define small ALIBABACLOUD_NO_NAME
#define StartService ALIBABACLOUD_NO_NAME
#define STRICT ALIBABACLOUD_NO_NAME
#define THIS ALIBABACLOUD_NO_NAME
#define TRANSPARENT ALIBABACLOUD_NO_NAME
#define TRUE ALIBABACLOUD_NO_NAME
#define UNDERFLOW ALIBABACLOUD_NO_NAME
#define unix ALIBABACLOUD_NO_NAME
#define VOID ALIBABACLOUD_NO_NAME
#define Yield ALIBABACLOUD_NO_NAME
#define min(a, b) ALIBABACLOUD_NO_NAME
#define max(a, b) ALIBABACLOUD_NO_NAME

// X11.
#define Above ALIBABACLOUD_NO_NAME
#define AllocAll ALIBABACLOUD_NO_NAME
#define AllocNone ALIBABACLOUD_NO_NAME
#define Always ALIBABACLOUD_NO_NAME
#define Below ALIBABACLOUD_NO_NAME
#define Bool ALIBABACLOUD_NO_NAME
#define ButtonPress ALIBABACLOUD_NO_NAME
#define Complex ALIBABACLOUD_NO_NAME
#define Convex ALIBABACLOUD_NO_NAME
#define CurrentTime ALIBABACLOUD_NO_NAME
#define CursorShape ALIBABACLOUD_NO_NAME
#define DestroyAll ALIBABACLOUD_NO_NAME
#define DirectColor ALIBABACLOUD_NO_NAME
#define Expose ALIBABACLOUD_NO_NAME
#define False ALIBABACLOUD_NO_NAME
#define FocusIn ALIBABACLOUD_NO_NAME
#define FocusOut ALIBABACLOUD_NO_NAME
#define FontChange ALIBABACLOUD_NO_NAME
#define GrayScale ALIBABACLOUD_NO_NAME
#define InputFocus ALIBABACLOUD_NO_NAME
#define InputOnly ALIBABACLOUD_NO_NAME
#define InputOutput ALIBABACLOUD_NO_NAME
#define KeyPress ALIBABACLOUD_NO_NAME
#define KeyRelease ALIBABACLOUD_NO_NAME
#define MappingBusy ALIBABACLOUD_NO_NAME
#define NoSymbol ALIBABACLOUD_NO_NAME
#define Nonconvex ALIBABACLOUD_NO_NAME
#define None ALIBABACLOUD_NO_NAME
#define Opposite ALIBABACLOUD_NO_NAME
#define PseudoColor ALIBABACLOUD_NO_NAME
#define StaticColor ALIBABACLOUD_NO_NAME
#define StaticGray ALIBABACLOUD_NO_NAME
#define Status ALIBABACLOUD_NO_NAME
#define Success ALIBABACLOUD_NO_NAME
#define True ALIBABACLOUD_NO_NAME
#define TrueColor ALIBABACLOUD_NO_NAME
#define UnmapGravity ALIBABACLOUD_NO_NAME
#define Unsorted ALIBABACLOUD_NO_NAME

// Qt.
#define emit ALIBABACLOUD_NO_NAME
#define forever ALIBABACLOUD_NO_NAME
#define foreach ALIBABACLOUD_NO_NAME
#define signals ALIBABACLOUD_NO_NAME
#define slots ALIBABACLOUD_NO_NAME

// AssertMacros.h and objc.h of macOS; sys/param.h.
#define DEBUG ALIBABACLOUD_NO_NAME
#define MAX(a, b) ALIBABACLOUD_NO_NAME
#define MIN(a, b) ALIBABACLOUD_NO_NAME
#define NO ALIBABACLOUD_NO_NAME
#define YES ALIBABACLOUD_NO_NAME
#define Nil ALIBABACLOUD_NO_NAME
#define check(a) ALIBABACLOUD_NO_NAME
#define nil ALIBABACLOUD_NO_NAME
#define require(a, b) ALIBABACLOUD_NO_NAME
#define verify(a) ALIBABACLOUD_NO_NAME
