#include "call/diagnosis.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <utility>
#include <vector>

#include "auth/signer_v1.h"
#include "auth/signer_v3.h"
#include "codec/parameter_list.h"

namespace alibabacloud::internal {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

using Parameters = std::vector<std::pair<std::string, std::string>>;

constexpr const char* kSame = "the service signed the same text as this client: the AccessKey secret is wrong";
constexpr const char* kChanged = "the service signed another text than this client";
constexpr const char* kEnds = "the service's text equals what this client signed, but ends at ";

const Parameters kSent = {{"Action", "RunInstances"}, {"Password", "s3cr3t one"}, {"Version", "2014-05-26"}};

ParameterList ToList(const Parameters& parameters) {
  ParameterList list;
  for (const auto& [name, value] : parameters) list.Add(name, value);
  return list;
}

std::string RpcText(const Parameters& parameters, HttpMethod method = HttpMethod::kPost) {
  return std::string(SignRpc(method, ToList(parameters), SecretString("key")).string_to_sign.view());
}

std::string RpcMessage(const std::string& string_to_sign) {
  return "Specified signature is not matched with our calculation. server string to sign is:" + string_to_sign;
}

std::string Replaced(std::string text, const std::string& what, const std::string& with) {
  const std::size_t found = text.find(what);
  EXPECT_NE(found, std::string::npos) << what;
  return found == std::string::npos ? text : text.replace(found, what.size(), with);
}

// ---- Signature 1.0

TEST(DiagnoseSignature10, EqualTextsMeanAWrongSecret) {
  const std::string sent = RpcText(kSent);
  const std::string escaped = Replaced(Replaced(sent, "&%2F&", "&amp;%2F&"), "%2F&", "%2F&amp;");
  const std::string messages[] = {
      RpcMessage(sent),
      RpcMessage(escaped),
      RpcMessage(Replaced(escaped, "&amp;", "&amp;amp;")),
      RpcMessage(sent) + "\n",
      RpcMessage("  " + sent + " (request 1)"),
      "Signature does not conform to standards. Server String To Sign is: " + sent,
      "Specified signature does not match our calculation. server StringToSign is [" + sent +
          "] server CanonicalRequest is [POST\n/\n]",
  };
  for (const std::string& message : messages) {
    EXPECT_THAT(DiagnoseSignature(sent, message), StartsWith(kSame)) << message;
  }
}

TEST(DiagnoseSignature10, NamesTheFirstParameterThatDiffers) {
  const struct {
    const char* what;
    Parameters received;
    const char* end;  ///< Of the diagnosis.
  } rows[] = {
      {"first byte",
       {{"Action", "RunInstances"}, {"Password", "S3cr3t one"}, {"Version", "2014-05-26"}},
       ": parameter \"Password\" differs at byte 0 of its decoded value"},
      {"a later byte",
       {{"Action", "RunInstances"}, {"Password", "s3cr3t One"}, {"Version", "2014-05-26"}},
       ": parameter \"Password\" differs at byte 7 of its decoded value"},
      {"shorter",
       {{"Action", "RunInstances"}, {"Password", "s3cr3t"}, {"Version", "2014-05-26"}},
       ": parameter \"Password\" differs at byte 6 of its decoded value"},
      {"longer",
       {{"Action", "RunInstances"}, {"Password", "s3cr3t one!"}, {"Version", "2014-05-26"}},
       ": parameter \"Password\" differs at byte 10 of its decoded value"},
      {"empty",
       {{"Action", "RunInstances"}, {"Password", ""}, {"Version", "2014-05-26"}},
       ": parameter \"Password\" differs at byte 0 of its decoded value"},
      {"only the first of two",
       {{"Action", "RunInstance"}, {"Password", "x"}, {"Version", "2014-05-26"}},
       ": parameter \"Action\" differs at byte 11 of its decoded value"},
      {"space for plus",
       {{"Action", "RunInstances"}, {"Password", "s3cr3t+one"}, {"Version", "2014-05-26"}},
       ": parameter \"Password\" differs at byte 6 of its decoded value: a space and a '+' were mixed up"},
      {"encoded twice",
       {{"Action", "RunInstances"}, {"Password", "s3cr3t%20one"}, {"Version", "2014-05-26"}},
       ": parameter \"Password\" differs at byte 6 of its decoded value: it was percent-encoded twice"},
      {"first missing", {{"Password", "s3cr3t one"}, {"Version", "2014-05-26"}}, ": parameter \"Action\" is missing"},
      {"one missing", {{"Action", "RunInstances"}, {"Version", "2014-05-26"}}, ": parameter \"Password\" is missing"},
      {"one renamed",
       {{"Action", "RunInstances"}, {"PassWord", "s3cr3t one"}, {"Version", "2014-05-26"}},
       ": parameter \"Password\" is missing"},
      {"one added",
       {{"Action", "RunInstances"}, {"Debug", "s3cr3t"}, {"Password", "s3cr3t one"}, {"Version", "2014-05-26"}},
       ": parameter \"Debug\" was added"},
      {"added at the end",
       {{"Action", "RunInstances"}, {"Password", "s3cr3t one"}, {"Version", "2014-05-26"}, {"utm_source", "x"}},
       ": parameter \"utm_source\" was added"},
      {"added, with a name that is none",
       {{"Action", "RunInstances"}, {"Password", "s3cr3t one"}, {"R\x1b[31m", ""}, {"Version", "2014-05-26"}},
       ": a parameter was added before parameter \"Version\""},
      {"a value that was split",
       {{"Action", "RunInstances"}, {"Password", "s3cr3t one"}, {"Version", "2014-05-26"}, {"one", ""}},
       ": a parameter was added at the end"},
  };
  const std::string sent = RpcText(kSent);
  for (const auto& row : rows) {
    const std::string diagnosis = DiagnoseSignature(sent, RpcMessage(RpcText(row.received)));
    EXPECT_THAT(diagnosis, StartsWith(kChanged)) << row.what;
    EXPECT_THAT(diagnosis, EndsWith(row.end)) << row.what;
    EXPECT_THAT(diagnosis, Not(HasSubstr("s3cr3t"))) << row.what;
  }
}

TEST(DiagnoseSignature10, TellsOtherEncodingsFromOtherValues) {
  const struct {
    const char* what;
    const char* value;
    std::string text;  ///< As sent.
    std::string shown;
    const char* end;  ///< Of the diagnosis.
  } rows[] = {
      {"space as plus", "a b", "a%2520b", "a%2Bb",
       "differs at byte 1 of its decoded value: a space and a '+' were mixed up"},
      {"tilde encoded", "a~b", "a~b", "a%257Eb", "\"P\" is encoded otherwise"},
      {"asterisk not encoded", "a*b", "a%252Ab", "a%2Ab", "\"P\" is encoded otherwise"},
      {"lower-case digits", "a/b", "a%252Fb", "a%252fb", "\"P\" is encoded otherwise"},
      {"lower-case digits outside", "a/b", "%3Da%252Fb", "%3da%252Fb", "or encoded otherwise"},
      {"UTF-8, a byte of a character", "\xe4\xb8\xad", "%25E4%25B8%25AD", "%25E4%25B8%25AE",
       "\"P\" differs at byte 2 of its decoded value"},
      {"UTF-8 read as Latin-1", "\xc3\xa9", "%25C3%25A9", "%25C3%2583%25C2%25A9",
       "\"P\" differs at byte 1 of its decoded value"},
      {"a broken escape", "a/b", "a%252Fb", "a%25%252Fb", "\"P\" differs at byte 1 of its decoded value"},
  };
  for (const auto& row : rows) {
    const std::string sent = RpcText({{"Action", "X"}, {"P", row.value}, {"Z", "z"}});
    const std::string message = RpcMessage(Replaced(sent, row.text, row.shown));
    const std::string diagnosis = DiagnoseSignature(sent, message);
    EXPECT_THAT(diagnosis, StartsWith(kChanged)) << row.what;
    EXPECT_THAT(diagnosis, EndsWith(row.end)) << row.what;
  }
}

TEST(DiagnoseSignature10, SeesMethodPathOrderAndRepetition) {
  const std::string sent = RpcText(kSent);
  const struct {
    std::string shown;
    const char* end;
  } rows[] = {
      {RpcText(kSent, HttpMethod::kGet), ": the method is not the same: POST here, GET there"},
      {Replaced(sent, "%2F", "%2Fx"), ": the path is not the same"},
      {"POST&%2F&Password%3Ds3cr3t%2520one%26Action%3DRunInstances%26Version%3D2014-05-26",
       ": the order of the parameters is not the same, from parameter \"Action\" on"},
      {Replaced(sent, "%26Version", "%26Action%3DRunInstances%26Version"), ": parameter \"Action\" was added"},
      {Replaced(sent, "Action%3DRunInstances", "Action"),
       ": parameter \"Action\" differs at byte 0 of its decoded value"},
  };
  for (const auto& row : rows) {
    const std::string diagnosis = DiagnoseSignature(sent, RpcMessage(row.shown));
    EXPECT_THAT(diagnosis, StartsWith(kChanged)) << row.shown;
    EXPECT_THAT(diagnosis, HasSubstr(row.end)) << row.shown;
    EXPECT_THAT(diagnosis, Not(HasSubstr("s3cr3t"))) << row.shown;
  }
}

// Its last parameter may be missing, or only cut off in the message.
TEST(DiagnoseSignature10, TextThatEndsEarlyIsNotCalledChanged) {
  const struct {
    const char* end;  ///< What of the text is not shown begins here.
    const char* name;
  } rows[] = {
      {"%26Version", "\"Version\""}, {"26Version", "\"Version\""}, {"-26", "\"Version\""},
      {"2520one", "\"Password\""},   {"520one", "\"Password\""},   {"word%3D", "\"Password\""},
      {"Action%3D", "\"Action\""},
  };
  const std::string sent = RpcText(kSent);
  for (const auto& row : rows) {
    for (const char* ellipsis : {"", "..."}) {
      const std::string diagnosis = DiagnoseSignature(sent, RpcMessage(sent.substr(0, sent.find(row.end)) + ellipsis));
      EXPECT_THAT(diagnosis, StartsWith(kEnds)) << row.end << ellipsis;
      EXPECT_THAT(diagnosis, HasSubstr(row.name)) << row.end << ellipsis;
    }
  }
}

TEST(DiagnoseSignature10, DifferenceBeforeTheCutIsFound) {
  const std::string sent = RpcText(kSent);
  const std::string shown = Replaced(sent, "one", "two");
  EXPECT_THAT(DiagnoseSignature(sent, RpcMessage(shown.substr(0, shown.find("Version") + 2))),
              EndsWith(": parameter \"Password\" differs at byte 7 of its decoded value"));
}

TEST(DiagnoseSignature10, SaysNothingWithoutTheServersText) {
  const std::string sent = RpcText(kSent);
  const std::string messages[] = {
      "",
      "Specified signature is not matched with our calculation.",
      RpcMessage(""),
      RpcMessage("*********"),
      RpcMessage("PO"),
      RpcMessage("POST"),
      RpcMessage("POST&%2F"),
      RpcMessage("post&%2F&a"),
      RpcMessage("Error Signature"),
      "server string to sign i",
      std::string("\0\xff\xfe", 3),
  };
  for (const std::string& message : messages) EXPECT_EQ(DiagnoseSignature(sent, message), "") << message;
  EXPECT_EQ(DiagnoseSignature("", RpcMessage(sent)), "");
  EXPECT_EQ(DiagnoseSignature("", ""), "");
}

TEST(DiagnoseSignature10, ReadsValuesOfAMegabyte) {
  const std::string value(std::size_t{1} << 20, '/');
  std::string received = value;
  received.back() = '~';
  const std::string sent = RpcText({{"UserData", value}, {"Version", "1"}});
  EXPECT_THAT(DiagnoseSignature(sent, RpcMessage(sent)), StartsWith(kSame));
  EXPECT_THAT(DiagnoseSignature(sent, RpcMessage(RpcText({{"UserData", received}, {"Version", "1"}}))),
              EndsWith(": parameter \"UserData\" differs at byte 1048575 of its decoded value"));
}

// 450 messages; a quadratic search would take hours.
TEST(DiagnoseSignature, TakesLinearTimeForHostileMessages) {
  constexpr std::size_t kSize = std::size_t{1} << 15;
  const auto repeated = [](std::string_view part) {
    std::string text;
    while (text.size() < kSize) text += part;
    return text;
  };
  const std::string parts[] = {"a",
                               "%",
                               "&",
                               "%26",
                               "=",
                               "%3D",
                               "amp;",
                               "&amp;",
                               "%26a%3D",
                               "%2526",
                               "server string to sign is:",
                               "\n",
                               "a:\n",
                               "[",
                               "server CanonicalRequest is ["};
  const std::string acs_begin = "server StringToSign is [ACS3-HMAC-SHA256\n] server CanonicalRequest is [POST\n/\n";
  const std::string name(kSize / 2, 'n');
  const std::string signed_here[] = {RpcText(kSent), RpcText({{name, name}}), "POST\n/\n\nhost:h\n\nhost\n00",
                                     "POST\n/\n" + name + "=1\nhost:h\n\nhost\n00", "ACS3-HMAC-SHA256\n00"};
  const auto begin = std::chrono::steady_clock::now();
  for (const std::string& part : parts) {
    const std::string text = repeated(part);
    for (const std::string& here : signed_here) {
      for (const std::string& message : {text, RpcMessage("POST&%2F&" + text), RpcMessage("POST&%2F&" + name + text),
                                         acs_begin + text, acs_begin + name + text, acs_begin + "\n" + text}) {
        EXPECT_LT(DiagnoseSignature(here, message).size(), 1000U) << part;
      }
    }
  }
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::minutes(2));
}

// ---- ACS3

struct AcsRequest {
  HttpMethod method = HttpMethod::kPost;
  std::string path = "/";
  Parameters query = kSent;
  std::vector<HttpHeader> headers = {
      {"host", "[::1]:8080"}, {"x-acs-date", "2023-10-26T10:22:32Z"}, {"x-acs-security-token", "s3cr3t"}};
  std::string body_hash = std::string(64, 'a');
};

AcsSignature Sign(const AcsRequest& request) {
  return SignAcs(request.method, request.path, ToList(request.query), request.headers, request.body_hash, "id",
                 SecretString("key"));
}

std::string HashPart(const AcsRequest& request) {
  return "server StringToSign is [" + Sign(request).string_to_sign + "]";
}

std::string RequestPart(const AcsRequest& request) {
  return " server CanonicalRequest is [" + std::string(Sign(request).canonical_request.view()) + "]";
}

std::string AcsMessage(const AcsRequest& request) { return HashPart(request) + RequestPart(request); }

TEST(DiagnoseAcs3, EqualTextsMeanAWrongSecret) {
  const AcsRequest sent;
  const AcsSignature signature = Sign(sent);
  const std::string messages[] = {
      AcsMessage(sent),
      HashPart(sent),
      HashPart(sent) + Replaced(RequestPart(sent), "&Password", "&amp;Password"),
      AcsMessage(sent).substr(0, 200),
  };
  for (const std::string& message : messages) {
    EXPECT_THAT(DiagnoseSignature(signature.canonical_request.view(), message), StartsWith(kSame)) << message;
    EXPECT_THAT(DiagnoseSignature(signature.string_to_sign, message), StartsWith(kSame)) << message;
  }
  const std::string without_hash[] = {
      RequestPart(sent),
      Replaced(RequestPart(sent), "&Password", "&amp;Password"),
      RequestPart(sent) + ", see [1].\n\n",
  };
  for (const std::string& message : without_hash) {
    EXPECT_THAT(DiagnoseSignature(signature.canonical_request.view(), message), StartsWith(kSame)) << message;
  }
}

TEST(DiagnoseAcs3, NamesTheFirstThingThatDiffers) {
  const AcsRequest sent;
  std::vector<std::pair<AcsRequest, const char*>> rows;
  const auto add = [&rows](const char* end) -> AcsRequest& { return rows.emplace_back(AcsRequest{}, end).first; };
  add(": the method is not the same: POST here, GET there").method = HttpMethod::kGet;
  add(": the path is not the same").path = "/x";
  add(": parameter \"Password\" differs at byte 1 of its decoded value").query[1].second = "sEcr3t one";
  add(": a space and a '+' were mixed up").query[1].second = "s3cr3t+one";
  add(": it was percent-encoded twice").query[1].second = "s3cr3t%20one";
  add(": parameter \"Version\" is missing").query.pop_back();
  add(": parameter \"Action\" is missing").query.clear();
  add(": parameter \"Zone\" was added").query.emplace_back("Zone", "s3cr3t");
  add(": header \"x-acs-date\" differs at byte 3 of its value").headers[1].value[3] = '4';
  add(": header \"host\" differs at byte 7 of its value").headers[0].value[7] = '9';
  add(": header \"x-acs-security-token\" is missing").headers.pop_back();
  add(": header \"x-acs-proxy\" was added").headers.push_back({"x-acs-proxy", "s3cr3t"});
  add(": the body is not the same").body_hash = std::string(64, 'b');
  for (const auto& [received, end] : rows) {
    for (const std::string& message : {AcsMessage(received), RequestPart(received), AcsMessage(received) + "\n[1]"}) {
      const std::string diagnosis = DiagnoseSignature(Sign(sent).canonical_request.view(), message);
      EXPECT_THAT(diagnosis, StartsWith(kChanged)) << end;
      EXPECT_THAT(diagnosis, EndsWith(end));
      EXPECT_THAT(diagnosis, Not(HasSubstr("s3cr3t"))) << end;
    }
  }
}

TEST(DiagnoseAcs3, TellsOtherEncodingsFromOtherValues) {
  const struct {
    const char* sent;
    const char* shown;
    const char* end;  ///< Of the diagnosis.
  } rows[] = {
      {"a%20b", "a+b", "\"P\" differs at byte 1 of its decoded value: a space and a '+' were mixed up"},
      {"~", "%7E", "\"P\" is encoded otherwise"},
      {"%2F", "%2f", "\"P\" is encoded otherwise"},
      {"%E4%B8%AD", "%E4%B8%AE", "\"P\" differs at byte 7 of its decoded value"},
      {"P=", "%50=", "\"P\" is encoded otherwise"},
      {"\nhost;", "\n", ": the list of signed headers is not the same"},
  };
  AcsRequest sent;
  sent.query = {{"P", "a b~/\xe4\xb8\xad"}, {"Z", "z"}};
  const AcsSignature signature = Sign(sent);
  for (const auto& row : rows) {
    const std::string message = Replaced(RequestPart(sent), row.sent, row.shown);
    EXPECT_THAT(DiagnoseSignature(signature.canonical_request.view(), message), EndsWith(row.end)) << row.shown;
  }
}

TEST(DiagnoseAcs3, TextThatEndsEarlyIsNotCalledChanged) {
  const AcsRequest sent;
  const std::string text = RequestPart(sent);
  const struct {
    const char* end;  ///< What of the text is not shown begins here.
    const char* where;
  } rows[] = {{"one&", "parameter \"Password\""},
              {"&Version", "parameter \"Version\""},
              {"\nhost:", "header \"host\""},
              {":1]", "header \"host\""},
              {"x-acs-security", "header \"x-acs-security-token\""},
              {"\nhost;", "its last lines"},
              {"aaa]", "its last lines"}};
  for (const auto& row : rows) {
    const std::string message = text.substr(0, text.find(row.end));
    EXPECT_THAT(DiagnoseSignature(Sign(sent).canonical_request.view(), message),
                StartsWith(std::string(kEnds) + row.where))
        << message;
  }
}

TEST(DiagnoseAcs3, HashAloneTellsThatTheRequestWasChanged) {
  const AcsRequest sent;
  AcsRequest received;
  received.query.pop_back();
  const AcsSignature signature = Sign(sent);
  for (const std::string_view here : {signature.canonical_request.view(), std::string_view(signature.string_to_sign)}) {
    EXPECT_EQ(DiagnoseSignature(here, HashPart(received)),
              std::string(kChanged) + ": the request was changed on its way, or encoded otherwise");
  }
  EXPECT_EQ(DiagnoseSignature(signature.string_to_sign, AcsMessage(received)),
            std::string(kChanged) + ": the request was changed on its way, or encoded otherwise");
}

TEST(DiagnoseAcs3, SaysNothingWithoutTheServersText) {
  const AcsRequest sent;
  const AcsSignature signature = Sign(sent);
  const std::string messages[] = {
      "",
      "Specified signature does not match our calculation.",
      "server StringToSign is []",
      "server StringToSign is [ACS3-HMAC-SHA256\n",
      HashPart(sent).substr(0, 80),
      "server StringToSign is [ACS3-HMAC-SHA256\n] server CanonicalRequest is []",
      "server CanonicalRequest is [***]",
      RpcMessage(RpcText(kSent)),
  };
  for (const std::string& message : messages) {
    EXPECT_EQ(DiagnoseSignature(signature.canonical_request.view(), message), "") << message;
    EXPECT_EQ(DiagnoseSignature(signature.string_to_sign, message), "") << message;
    EXPECT_EQ(DiagnoseSignature("ACS3-HMAC-SHA256\n", message), "") << message;
  }
}

TEST(WithoutSignedText, LeavesOutWhatTheServiceSigned) {
  const struct {
    const char* message;
    const char* expected;
  } rows[] = {
      {"Signature mismatch. server string to sign is:POST&%2F&Password%3Dsecret",
       "Signature mismatch. server string to sign is:(left out, since it repeats the request)"},
      {"server StringToSign is [ACS3-HMAC-SHA256 0], server CanonicalRequest is [POST / Password=secret]",
       "server StringToSign is [(left out, since it repeats the request)"},
      {"The signature is wrong.", "The signature is wrong."},
      {"", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(WithoutSignedText(row.message), row.expected);
}

}  // namespace
}  // namespace alibabacloud::internal
