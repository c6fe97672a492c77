#include "call/diagnosis.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "alibabacloud/secret_string.h"
#include "base/ascii.h"
#include "base/hash.h"
#include "base/hex.h"
#include "base/utf8.h"

// The service's message is text of a stranger: it may be cut off, escaped or hostile. Each step is linear in its size,
// and names that only the message knows are shown with care: a value that was split on its way looks like one.

namespace alibabacloud::internal {

namespace {

constexpr std::size_t kMaxShownParameter = 64;
constexpr std::string_view kAcsAlgorithm = "ACS3-HMAC-SHA256";
constexpr std::size_t kHashDigits = 64;

// ---- Texts

std::string Same() {
  return "the service signed the same text as this client: the AccessKey secret is wrong, or belongs to another "
         "AccessKey ID";
}

std::string Changed(std::string_view how) {
  std::string text =
      "the service signed another text than this client: the request was changed on its way, or encoded "
      "otherwise";
  if (!how.empty()) text.append(": ").append(how);
  return text;
}

std::string CutOff(std::string_view where) {
  return std::string("the service's text equals what this client signed, but ends at ")
      .append(where)
      .append(": the rest of the request did not arrive, or the service's answer is cut off");
}

// ---- Parameters and headers

// How a list of parameters or headers is written.
struct Notation {
  std::string_view noun;
  char between_items;
  char after_name;
  bool encoded;
};
constexpr Notation kQuery = {.noun = "parameter", .between_items = '&', .after_name = '=', .encoded = true};
constexpr Notation kHeaderLines = {.noun = "header", .between_items = '\n', .after_name = ':', .encoded = false};

struct Item {
  std::string_view text;
  std::string_view name;
  std::string_view value;
};

// Takes everything up to the next separator, and the separator, from the front of `rest`.
std::string_view TakeUntil(char separator, std::string_view& rest) {
  const std::string_view taken = rest.substr(0, rest.find(separator));
  rest.remove_prefix(std::min(taken.size() + 1, rest.size()));
  return taken;
}

// What is left of "&amp;" behind its '&'; a ';' of the text itself is always percent-encoded.
void DropEscape(std::string_view& text) {
  while (text.starts_with("amp;")) text.remove_prefix(4);
}

std::optional<Item> TakeItem(const Notation& notation, std::string_view& rest) {
  if (notation.between_items == '&') DropEscape(rest);
  if (rest.empty()) return std::nullopt;
  Item item{.text = TakeUntil(notation.between_items, rest), .name = {}, .value = {}};
  item.value = item.text;
  item.name = TakeUntil(notation.after_name, item.value);
  return item;
}

// Percent-decoding that keeps what is no escape, since the text may be cut off. Secret: the text may be a password.
SecretString Decode(std::string_view text) {
  SecretString decoded;
  char* const begin = decoded.Extend(text.size());
  char* out = begin;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escape = text[i] == '%' && text.size() - i > 2;
    const int high = escape ? HexDigitValue(text[i + 1]) : -1;
    const int low = escape ? HexDigitValue(text[i + 2]) : -1;
    const bool valid = high >= 0 && low >= 0;
    *out++ = valid ? static_cast<char>(high * 16 + low) : text[i];
    if (valid) i += 2;
  }
  decoded.Truncate(static_cast<std::size_t>(out - begin));
  return decoded;
}

SecretString Decode(const Notation& notation, std::string_view text) {
  return notation.encoded ? Decode(text) : SecretString(text);
}

std::string NameIn(const Notation& notation, std::string_view name) {
  return std::string(notation.noun) + " \"" + EscapeForDisplay(Decode(notation, name).view(), kMaxShownParameter) + '"';
}

std::size_t CountName(const Notation& notation, const SecretString& name, std::string_view list) {
  std::size_t count = 0;
  while (const std::optional<Item> item = TakeItem(notation, list)) {
    if (Decode(notation, item->name) == name) ++count;
  }
  return count;
}

// Whether a name that this client did not send can be shown: it must look like one, and not be the rest of a value that
// was split at a '&' on its way.
bool MayShow(const Notation& notation, std::string_view name, std::string_view signed_here) {
  const auto plain = [](char c) {
    return IsDigit(c) || (ToLower(c) >= 'a' && ToLower(c) <= 'z') || c == '-' || c == '.' || c == '_';
  };
  if (name.empty() || name.size() > kMaxShownParameter || !std::all_of(name.begin(), name.end(), plain)) return false;
  while (const std::optional<Item> item = TakeItem(notation, signed_here)) {
    if (Decode(notation, item->value).view().find(name) != std::string_view::npos) return false;
  }
  return true;
}

// The usual way to get `there` from `here`, if it is one.
std::string_view GuessCause(const Notation& notation, const SecretString& here, const SecretString& there) {
  const auto same_but_plus = [](char x, char y) { return x == y || (x == ' ' && y == '+') || (x == '+' && y == ' '); };
  const std::string_view a = here.view();
  const std::string_view b = there.view();
  if (notation.encoded && Decode(b) == here) return ": it was percent-encoded twice";
  if (std::equal(a.begin(), a.end(), b.begin(), b.end(), same_but_plus)) return ": a space and a '+' were mixed up";
  return {};
}

// How the values of two items with one name differ.
std::string DescribeValues(const Notation& notation, const Item& here, const Item& there) {
  const SecretString ours = Decode(notation, here.value);
  const SecretString theirs = Decode(notation, there.value);
  std::string text = NameIn(notation, here.name);
  if (ours == theirs) return text + " is encoded otherwise";
  const std::string_view a = ours.view();
  const std::string_view b = theirs.view();
  const auto offset = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
  text.append(" differs at byte ").append(std::to_string(offset));
  text.append(notation.encoded ? " of its decoded value" : " of its value");
  return text.append(GuessCause(notation, ours, theirs));
}

std::string DescribeAdded(const Notation& notation, std::string_view name, std::string_view all_here,
                          const std::optional<Item>& next_here) {
  if (MayShow(notation, Decode(notation, name).view(), all_here)) return NameIn(notation, name) + " was added";
  return "a " + std::string(notation.noun) + " was added " +
         (next_here ? "before " + NameIn(notation, next_here->name) : "at the end");
}

// What the first pair of items that is not the same says about the lists; at least one of the two is there.
std::string DescribeItems(const Notation& notation, std::string_view all_here, std::string_view all_there,
                          const std::optional<Item>& here, const std::optional<Item>& there) {
  const SecretString name_here = Decode(notation, here ? here->name : "");
  const SecretString name_there = Decode(notation, there ? there->name : "");
  if (here && there && name_here == name_there) return DescribeValues(notation, *here, *there);
  const auto more_often = [&notation](const SecretString& name, std::string_view in, std::string_view than_in) {
    return CountName(notation, name, in) > CountName(notation, name, than_in);
  };
  if (here && more_often(name_here, all_here, all_there)) return NameIn(notation, here->name) + " is missing";
  if (there && more_often(name_there, all_there, all_here)) {
    return DescribeAdded(notation, there->name, all_here, here);
  }
  return "the order of the " + std::string(notation.noun) + "s is not the same" +
         (here ? ", from " + NameIn(notation, here->name) + " on" : "");
}

// The first difference of two lists as a whole text; empty when there is none. `open_end`: the service's list may go on
// where its text ends.
std::string CompareLists(const Notation& notation, std::string_view all_here, std::string_view all_there,
                         bool open_end) {
  std::string_view rest_here = all_here;
  std::string_view rest_there = all_there;
  for (;;) {
    const std::optional<Item> here = TakeItem(notation, rest_here);
    const std::optional<Item> there = TakeItem(notation, rest_there);
    if (!here && !there) return {};
    if (here && there && here->text == there->text) continue;
    const bool ends = !there || (rest_there.empty() && here && here->text.starts_with(there->text));
    if (open_end && ends) return CutOff(NameIn(notation, here->name));
    return Changed(DescribeItems(notation, all_here, all_there, here, there));
  }
}

// ---- What the message shows

constexpr std::string_view kStringToSign = "string to sign is";
constexpr std::string_view kStringToSignV3 = "stringtosign is";
constexpr std::string_view kCanonicalRequest = "canonicalrequest is";
constexpr std::string_view kMarkers[] = {kStringToSign, kStringToSignV3, kCanonicalRequest};

// What follows `marker` (in lower case), without the punctuation around it; absent without the marker.
std::optional<std::string_view> After(std::string_view marker, std::string_view message) {
  const auto found = std::search(message.begin(), message.end(), marker.begin(), marker.end(),
                                 [](char a, char b) { return ToLower(a) == b; });
  if (found == message.end()) return std::nullopt;
  message.remove_prefix(static_cast<std::size_t>(found - message.begin()) + marker.size());
  message.remove_prefix(std::min(message.find_first_not_of(" :["), message.size()));
  return message;
}

std::optional<std::string_view> AfterStringToSign(std::string_view message) {
  const std::optional<std::string_view> found = After(kStringToSign, message);
  return found ? found : After(kStringToSignV3, message);
}

bool IsMethod(std::string_view text) {
  constexpr std::size_t kMaxMethod = 16;
  return !text.empty() && text.size() <= kMaxMethod &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::string DescribeMethods(std::string_view here, std::string_view there) {
  return Changed("the method is not the same: " + std::string(here) + " here, " + std::string(there) + " there");
}

// ---- Signature 1.0

// A string to sign in its parts: METHOD&%2F&, then the query, percent-encoded.
struct RpcText {
  std::string_view method;
  std::string_view path;
  std::string_view encoded_query;
};

std::optional<RpcText> SplitRpc(std::string_view text) {
  RpcText parts;
  parts.method = TakeUntil('&', text);
  DropEscape(text);
  if (!IsMethod(parts.method) || text.find('&') == std::string_view::npos) return std::nullopt;
  parts.path = TakeUntil('&', text);
  DropEscape(text);
  parts.encoded_query = text;
  return parts;
}

// What is left when a text was cut off somewhere: no "..." at its end, and no escape that lost its digits.
std::string_view WithoutCutEnd(std::string_view text) {
  if (text.ends_with("...")) text.remove_suffix(3);
  const std::size_t escape = text.substr(text.size() - std::min<std::size_t>(text.size(), 2)).find('%');
  if (escape == std::string_view::npos) return text;
  return text.substr(0, text.rfind('%'));
}

std::string DiagnoseRpc(std::string_view signed_here, std::string_view message) {
  std::optional<std::string_view> shown = AfterStringToSign(message);
  if (!shown) return {};
  shown = shown->substr(0, shown->find_first_of(" \t\r\n]\"<"));
  const std::optional<RpcText> here = SplitRpc(signed_here);
  const std::optional<RpcText> there = SplitRpc(*shown);
  if (!here || !there) return {};
  if (here->method != there->method) return DescribeMethods(here->method, there->method);
  if (here->path != there->path) return Changed("the path is not the same");
  if (here->encoded_query == there->encoded_query) return Same();
  const SecretString query_here = Decode(here->encoded_query);
  const SecretString query_there = Decode(WithoutCutEnd(there->encoded_query));
  const std::string difference = CompareLists(kQuery, query_here.view(), query_there.view(), true);
  return difference.empty() ? Changed({}) : difference;
}

// ---- ACS3

// A canonical request in its lines.
struct AcsText {
  std::string_view method;
  std::string_view path;
  std::string_view query;
  std::string_view headers;
  std::string_view header_names;
  std::string_view body_hash;
};

AcsText SplitAcs(std::string_view text) {
  AcsText parts;
  parts.method = TakeUntil('\n', text);
  parts.path = TakeUntil('\n', text);
  parts.query = TakeUntil('\n', text);
  // Each header ends in a line break, and one more ends them all.
  const std::size_t end = std::min(text.find("\n\n"), text.size());
  parts.headers = text.substr(0, end);
  text.remove_prefix(std::min(end + 2, text.size()));
  parts.header_names = TakeUntil('\n', text);
  // The service shows it all in brackets.
  parts.body_hash = text.substr(0, text.find(']'));
  return parts;
}

// The hash in the service's string to sign; empty when it is not there as a whole.
std::string_view ShownHash(std::string_view message) {
  std::string_view text = AfterStringToSign(message).value_or("");
  if (!text.starts_with(kAcsAlgorithm)) return {};
  text.remove_prefix(kAcsAlgorithm.size());
  const auto is_hex = [](char c) { return HexDigitValue(c) >= 0; };
  text.remove_prefix(static_cast<std::size_t>(std::find_if(text.begin(), text.end(), is_hex) - text.begin()));
  const auto end = std::find_if_not(text.begin(), text.end(), is_hex);
  return end - text.begin() == kHashDigits ? text.substr(0, kHashDigits) : std::string_view();
}

// The first difference as a whole text; empty when there is none.
std::string CompareAcs(const AcsText& here, const AcsText& there) {
  const bool cut_off = there.body_hash.size() < kHashDigits;
  const bool ends_in_query = cut_off && there.headers.empty();
  const bool ends_in_headers = cut_off && there.header_names.empty();
  if (here.method != there.method) return DescribeMethods(here.method, there.method);
  if (here.path != there.path) return Changed("the path is not the same");
  std::string difference = CompareLists(kQuery, here.query, there.query, ends_in_query);
  if (difference.empty()) difference = CompareLists(kHeaderLines, here.headers, there.headers, ends_in_headers);
  if (!difference.empty()) return difference;
  if (cut_off) return CutOff("its last lines");
  if (here.header_names != there.header_names) return Changed("the list of signed headers is not the same");
  return here.body_hash == there.body_hash ? "" : Changed("the body is not the same");
}

// The canonical request in the message; absent when it shows none.
std::optional<AcsText> ShownRequest(std::string_view message) {
  const std::optional<std::string_view> shown = After(kCanonicalRequest, message);
  if (!shown) return std::nullopt;
  const AcsText parts = SplitAcs(*shown);
  if (!IsMethod(parts.method) || parts.path.empty()) return std::nullopt;
  return parts;
}

std::string DiagnoseAcs(std::string_view signed_here, std::string_view message) {
  const bool hash_only = signed_here.starts_with(kAcsAlgorithm);
  const std::string hash =
      hash_only ? std::string(signed_here.substr(signed_here.find('\n') + 1)) : HexEncode(BytesOf(Sha256(signed_here)));
  const std::string_view shown_hash = ShownHash(message);
  if (!shown_hash.empty() && EqualsIgnoreCase(hash, shown_hash)) return Same();
  const std::optional<AcsText> there = hash_only ? std::nullopt : ShownRequest(message);
  if (there) {
    std::string difference = CompareAcs(SplitAcs(signed_here), *there);
    if (!difference.empty()) return difference;
    if (shown_hash.empty()) return Same();
  }
  return shown_hash.empty() ? "" : Changed({});
}

}  // namespace

std::string DiagnoseSignature(std::string_view signed_here, std::string_view server_message) {
  const bool acs = signed_here.find('\n') != std::string_view::npos;
  return acs ? DiagnoseAcs(signed_here, server_message) : DiagnoseRpc(signed_here, server_message);
}

std::string WithoutSignedText(std::string server_message) {
  std::size_t end = server_message.size();
  for (const std::string_view marker : kMarkers) {
    if (const auto text = After(marker, server_message)) end = std::min(end, server_message.size() - text->size());
  }
  if (end == server_message.size()) return server_message;
  server_message.resize(end);
  return server_message + "(left out, since it repeats the request)";
}

}  // namespace alibabacloud::internal
