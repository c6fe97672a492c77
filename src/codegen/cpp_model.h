#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "codegen/diagnostics.h"
#include "codegen/model.h"

// The models as C++ declarations: every name is given out, every order is fixed.

namespace alibabacloud::codegen {

/// A constant for one of the values that a string field may have.
struct CppConstant {
  std::string name;
  std::string value;
  std::string member;  ///< The member that may have it.
};

/// A member; points into the model.
struct CppMember {
  const Field* field;
  std::string name;
  std::string type;                     ///< "std::optional<std::string>"
  std::string surface;                  ///< The type in short, for the list of the API's surface: "list<Tag>".
  std::optional<std::size_t> nested{};  ///< Index into CppStruct::nested of the type that its leaf has.
};

struct CppStruct {
  std::string name;       ///< "Tag"
  std::string qualified;  ///< "DescribeXResponse::Tag"
  std::string dotted;     ///< "DescribeXResponse.Tag"
  std::string doc{};      ///< Of a nested type.
  bool request = false;
  std::vector<CppStruct> nested{};  ///< By name.
  std::vector<CppConstant> constants{};
  std::vector<CppMember> members{};  ///< By C++ name.
};

/// An error code that actions are documented with.
struct CppError {
  std::string name;
  std::string value;                 ///< What stands before the placeholder of a prefix.
  std::vector<std::string> written;  ///< The codes as documented; others than the value for a prefix ("Invalid%s").
  std::string doc;                   ///< What most of the actions say about it.
  std::vector<std::string> actions;  ///< By name.
};

struct CppAction {
  const Action* action;
  std::string stem;  ///< Of its header.
  CppStruct request;
  CppStruct response;
};

/// A service in C++; points into the model, which must outlive it.
struct CppService {
  const Service* service;
  std::vector<CppAction> actions{};  ///< By name.
  std::vector<CppError> errors{};    ///< By C++ name.
};

/// Gives out the names, and reports clashes.
[[nodiscard]] CppService Lower(const Service& service, Diagnostics& diagnostics);

}  // namespace alibabacloud::codegen
