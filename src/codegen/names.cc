#include "codegen/names.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>

namespace alibabacloud::codegen {
namespace {

// Not <cctype>: those depend on the locale.
bool IsUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool IsLower(char c) { return c >= 'a' && c <= 'z'; }
bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsAlnum(char c) { return IsUpper(c) || IsLower(c) || IsDigit(c); }
char ToLower(char c) { return IsUpper(c) ? static_cast<char>(c - 'A' + 'a') : c; }
char ToUpper(char c) { return IsLower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

/// Spellings that the rules of NextWord() would tear apart or glue together. A longer one stands before its prefix.
constexpr std::array<std::pair<std::string_view, std::string_view>, 24> kSpecialWords = {{
    {"StatusStatS", "status_stats"},
    {"Reqs2xx", "reqs_2xx"},
    {"Reqs3xx", "reqs_3xx"},
    {"Reqs4xx", "reqs_4xx"},
    {"Reqs5xx", "reqs_5xx"},
    {"ENSECK", "ens_eck"},
    {"OSNVMe", "os_nvme"},
    {"NVMe", "nvme"},
    {"DDoS", "ddos"},
    {"ETag", "etag"},
    {"IPSec", "ipsec"},
    {"IPsec", "ipsec"},
    {"IPv4s", "ipv4s"},
    {"IPv6s", "ipv6s"},
    {"IPv4", "ipv4"},
    {"IPv6", "ipv6"},
    {"IaaS", "iaas"},
    {"PaaS", "paas"},
    {"SaaS", "saas"},
    {"OAuth", "oauth"},
    {"QoS", "qos"},
    {"IoT", "iot"},
    {"vCPU", "vcpu"},
    {"vGPU", "vgpu"},
}};

/// C++20 keywords and alternative tokens, and lower-case macros of C and POSIX headers and of GNU language modes.
constexpr std::array<std::string_view, 103> kReserved = {
    "alignas",     "alignof",      "and",
    "and_eq",      "asm",          "assert",
    "auto",        "bitand",       "bitor",
    "bool",        "break",        "case",
    "catch",       "char",         "char16_t",
    "char32_t",    "char8_t",      "class",
    "co_await",    "co_return",    "co_yield",
    "compl",       "concept",      "const",
    "const_cast",  "consteval",    "constexpr",
    "constinit",   "continue",     "decltype",
    "default",     "delete",       "do",
    "double",      "dynamic_cast", "else",
    "enum",        "errno",        "explicit",
    "export",      "extern",       "false",
    "float",       "for",          "friend",
    "goto",        "if",           "inline",
    "int",         "interface",    "linux",
    "long",        "major",        "minor",
    "mutable",     "namespace",    "new",
    "noexcept",    "not",          "not_eq",
    "nullptr",     "operator",     "or",
    "or_eq",       "private",      "protected",
    "public",      "register",     "reinterpret_cast",
    "requires",    "return",       "short",
    "signals",     "signed",       "sizeof",
    "slots",       "static",       "static_assert",
    "static_cast", "stderr",       "stdin",
    "stdout",      "struct",       "switch",
    "template",    "this",         "thread_local",
    "throw",       "true",         "try",
    "typedef",     "typeid",       "typename",
    "union",       "unix",         "unsigned",
    "using",       "virtual",      "void",
    "volatile",    "wchar_t",      "while",
    "xor",
};

/// Macros of X11/X.h, X11/Xlib.h and X11/Xutil.h that look like names of types.
constexpr std::array<std::string_view, 38> kTypeLikeMacros = {
    "Above",       "AllocAll",     "AllocNone",   "Always",      "Below",      "Bool",        "ButtonPress",
    "Complex",     "Convex",       "CurrentTime", "CursorShape", "DestroyAll", "DirectColor", "Expose",
    "False",       "FocusIn",      "FocusOut",    "FontChange",  "GrayScale",  "InputFocus",  "InputOnly",
    "InputOutput", "KeyPress",     "KeyRelease",  "MappingBusy", "NoSymbol",   "Nonconvex",   "None",
    "Opposite",    "PseudoColor",  "StaticColor", "StaticGray",  "Status",     "Success",     "True",
    "TrueColor",   "UnmapGravity", "Unsorted",
};

/// A special word at `at`, unless a longer word goes on behind it.
const std::pair<std::string_view, std::string_view>* SpecialWordAt(std::string_view wire, std::size_t at) {
  for (const auto& special : kSpecialWords) {
    const std::size_t end = at + special.first.size();
    if (wire.substr(at, special.first.size()) == special.first && (end >= wire.size() || !IsLower(wire[end]))) {
      return &special;
    }
  }
  return nullptr;
}

std::size_t SkipLowerAndDigits(std::string_view wire, std::size_t at) {
  while (at < wire.size() && (IsLower(wire[at]) || IsDigit(wire[at]))) ++at;
  return at;
}

/// A lone V belongs to the next word: VSwitch, VCpu, vSwitch.
bool IsVirtualPrefix(std::string_view wire, std::size_t at) {
  return at + 2 < wire.size() && (wire[at] == 'V' || wire[at] == 'v') && IsUpper(wire[at + 1]) && IsLower(wire[at + 2]);
}

/// End of a word that begins with two or more capitals: an acronym, perhaps in the plural ("IDs") or with a number.
std::size_t AcronymEnd(std::string_view wire, std::size_t capitals_end) {
  const auto at = [wire](std::size_t i) { return i < wire.size() ? wire[i] : '\0'; };
  if (at(capitals_end) == 's' && !IsLower(at(capitals_end + 1))) return capitals_end + 1;
  // The last capital begins the next word: "OSName".
  if (IsLower(at(capitals_end))) return capitals_end - 1;
  return SkipLowerAndDigits(wire, capitals_end);
}

/// End of the word that begins at `at`, a letter or digit.
std::size_t NextWord(std::string_view wire, std::size_t at) {
  if (IsVirtualPrefix(wire, at)) return SkipLowerAndDigits(wire, at + 2);
  if (!IsUpper(wire[at])) return SkipLowerAndDigits(wire, at);
  std::size_t capitals_end = at;
  while (capitals_end < wire.size() && IsUpper(wire[capitals_end])) ++capitals_end;
  if (capitals_end - at >= 2) return AcronymEnd(wire, capitals_end);
  return SkipLowerAndDigits(wire, capitals_end);
}

std::vector<std::string> Words(std::string_view wire) {
  std::vector<std::string> words;
  std::size_t at = 0;
  while (at < wire.size()) {
    if (!IsAlnum(wire[at])) {
      ++at;
    } else if (const auto* special = SpecialWordAt(wire, at)) {
      words.emplace_back(special->second);
      at += special->first.size();
    } else {
      const std::size_t end = NextWord(wire, at);
      std::string word(wire.substr(at, end - at));
      std::transform(word.begin(), word.end(), word.begin(), ToLower);
      words.push_back(std::move(word));
      at = end;
    }
  }
  return words;
}

/// Runs of letters and digits.
std::vector<std::string> Pieces(std::string_view text) {
  std::vector<std::string> pieces;
  bool inside = false;
  for (const char c : text) {
    if (IsAlnum(c)) {
      if (!inside) pieces.emplace_back();
      pieces.back() += c;
    }
    inside = IsAlnum(c);
  }
  return pieces;
}

/// The letters and digits of `text`, each run of them capitalised.
std::string Capitalised(std::string_view text) {
  std::string out;
  for (std::string& piece : Pieces(text)) {
    piece[0] = ToUpper(piece[0]);
    out += piece;
  }
  return out;
}

/// The same for a value, where "TEST_FAILED" becomes "TestFailed"; a single word keeps its capitals.
std::string CapitalisedValue(std::string_view value) {
  std::vector<std::string> pieces = Pieces(value);
  std::string out;
  for (std::string& piece : pieces) {
    const bool shouts = std::none_of(piece.begin(), piece.end(), IsLower);
    if (pieces.size() > 1 && shouts) std::transform(piece.begin(), piece.end(), piece.begin(), ToLower);
    piece[0] = ToUpper(piece[0]);
    out += piece;
  }
  return out;
}

/// A value with what its signs mean spelled out: "-1" -> "Minus1", "1.5" -> "1Point5", "*" -> "Any".
std::string SpelledValue(std::string_view value) {
  if (value.empty()) return "Empty";
  if (value == "*") return "Any";
  std::string spelled;
  for (std::size_t i = 0; i < value.size(); ++i) {
    const bool after_digit = i > 0 && IsDigit(value[i - 1]);
    const bool before_digit = i + 1 < value.size() && IsDigit(value[i + 1]);
    if (i == 0 && before_digit && value[i] == '-') {
      spelled += "Minus";
    } else if (i == 0 && before_digit && value[i] == '+') {
      spelled += "Plus";
    } else if (after_digit && before_digit && value[i] == '.') {
      spelled += "Point";
    } else {
      spelled += value[i];
    }
  }
  const std::string name = CapitalisedValue(spelled);
  return name.empty() ? "Value" : name;
}

}  // namespace

std::string SnakeCase(std::string_view wire) {
  std::string out;
  for (const std::string& word : Words(wire)) out += (out.empty() ? "" : "_") + word;
  return out;
}

std::string MemberName(std::string_view wire) {
  std::string name = SnakeCase(wire);
  if (name.empty() || IsDigit(name[0])) name.insert(0, "n");
  if (std::find(kReserved.begin(), kReserved.end(), name) != kReserved.end()) name += '_';
  return name;
}

std::string TypeName(std::string_view wire) {
  std::string name = Capitalised(wire);
  if (name.empty() || IsDigit(name[0])) name.insert(0, "N");
  return name;
}

std::string StructName(std::string type_name) {
  const bool is_macro = std::find(kTypeLikeMacros.begin(), kTypeLikeMacros.end(), type_name) != kTypeLikeMacros.end();
  return is_macro ? type_name + "Info" : std::move(type_name);
}

std::string ConstantName(std::string_view field_type_name, std::string_view value) {
  return "k" + std::string(field_type_name) + SpelledValue(value);
}

std::string ErrorConstantName(std::string_view code) { return "k" + CapitalisedValue(code); }

std::string FileStem(std::string_view action) { return SnakeCase(action); }

bool IsPlain(std::string_view wire, std::string_view member) { return Capitalised(member) == wire; }

bool StartsLower(std::string_view wire) { return !wire.empty() && IsLower(wire[0]); }

std::string LowerTwinMember(std::string_view wire) { return "lower_" + SnakeCase(wire); }

std::string LowerTwinType(std::string_view type_name) { return "Lower" + std::string(type_name); }

bool IsIdentifier(std::string_view wire) {
  return !wire.empty() && !IsDigit(wire[0]) && std::all_of(wire.begin(), wire.end(), IsAlnum);
}

}  // namespace alibabacloud::codegen
