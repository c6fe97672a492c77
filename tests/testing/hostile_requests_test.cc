#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <vector>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/reboot_instance.h"
#include "alibabacloud/ens/service.h"
#include "alibabacloud/testing/emulator.h"
#include "testing/raw_connection.h"

namespace alibabacloud::testing {
namespace {

constexpr std::size_t kKiB = 1024;
constexpr std::size_t kMiB = 1024 * kKiB;

/// Bytes that a client may send, and the status with which the server answers before it closes the connection.
struct Case {
  std::string name;
  std::string bytes;
  int status;
};

void PrintTo(const Case& hostile, std::ostream* out) { *out << hostile.name; }

std::string Post(const std::string& headers, const std::string& body = {}) {
  return "POST / HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n" + body;
}

std::string Chunked(const std::string& body) { return Post("Transfer-Encoding: chunked\r\n", body); }

std::string Repeated(const std::string& text, std::size_t size) {
  std::string result;
  while (result.size() < size) result += text;
  return result;
}

std::vector<Case> LimitCases() {
  return {
      {"RequestLineWithoutEnd", "GET /?a=" + std::string(10 * kMiB, 'x'), 414},
      {"LongTarget", "GET /?a=" + std::string(33 * kKiB, 'x') + " HTTP/1.1\r\nHost: x\r\n\r\n", 414},
      {"LongMethod", std::string(33 * kKiB, 'G') + " / HTTP/1.1\r\nHost: x\r\n\r\n", 414},
      {"HeadersWithoutEnd", "GET / HTTP/1.1\r\nHost: x\r\n" + Repeated("a: bcdefghijklmnopqrstuvw\r\n", 10 * kMiB),
       431},
      {"HeaderWithoutEnd", "GET / HTTP/1.1\r\nHost: x\r\na: " + std::string(10 * kMiB, 'x'), 431},
      {"HeaderNameWithoutEnd", "GET / HTTP/1.1\r\nHost: x\r\n" + std::string(10 * kMiB, 'x'), 431},
      {"CompleteHeadersOfMoreThan64KiB", Post("a: " + std::string(64 * kKiB, 'x') + "\r\n"), 431},
      {"TooManyHeaders", Post(Repeated("a:\r\n", 2000)), 431},
      {"DeclaredBody", Post("Content-Length: 8388609\r\n"), 413},
      {"HugeDeclaredBody", Post("Content-Length: 18446744073709551615\r\n"), 413},
      {"DeclaredBodyThatExpectsContinue", Post("Content-Length: 8388609\r\nExpect: 100-continue\r\n"), 413},
      {"DeclaredChunk", Chunked("800001\r\n"), 413},
      {"HugeDeclaredChunk", Chunked("FFFFFFFFFFFFFFFF\r\n"), 413},
      {"ManyChunks", Chunked(Repeated("400\r\n" + std::string(kKiB, 'x') + "\r\n", 10 * kMiB)), 413},
      {"ChunkExtensionWithoutEnd", Chunked("1;" + std::string(10 * kMiB, 'x')), 400},
      {"TrailerWithoutEnd", Chunked("0\r\na: " + std::string(10 * kMiB, 'x')), 400},
  };
}

std::vector<Case> SyntaxCases() {
  const std::string nul(1, '\0');
  return {
      {"NotHttp", "NONSENSE\r\n\r\n", 400},
      {"WithoutVersion", "GET /\r\n\r\n", 400},
      {"TlsClientHello", "\x16\x03\x01\x02" + nul + "\x01" + nul + "\x01\xFC\x03\x03", 400},
      {"Http2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505},
      {"UnknownVersion", "GET / HTTP/3.7\r\nHost: x\r\n\r\n", 505},
      {"MalformedVersion", "GET / HTTP/1.x\r\nHost: x\r\n\r\n", 400},
      {"UnknownMethod", "BREW / HTTP/1.1\r\nHost: x\r\n\r\n", 501},
      {"MethodInLowercase", "get / HTTP/1.1\r\nHost: x\r\n\r\n", 501},
      {"Connect", "CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n", 501},
      {"NulInTarget", "GET /" + nul + " HTTP/1.1\r\nHost: x\r\n\r\n", 400},
      {"NulInHeaderValue", Post("a: " + nul + "\r\n"), 400},
      {"NulInHeaderName", Post("a" + nul + ": b\r\n"), 400},
      {"ControlCharacterInHeaderValue", Post("a: \x01\r\n"), 400},
      {"CarriageReturnInHeaderValue", Post("a: b\rc\r\n"), 400},
      {"FoldedHeader", Post("a: b\r\n c\r\n"), 400},
      {"HeaderFoldedByTab", Post("a: b\r\n\tc\r\n"), 400},
      {"FirstHeaderFolded", "GET / HTTP/1.1\r\n Host: x\r\n\r\n", 400},
      {"SpaceBeforeColon", Post("a : b\r\n"), 400},
      {"HeaderWithoutColon", Post("a\r\n"), 400},
      {"HeaderWithoutName", Post(": b\r\n"), 400},
      {"LinesEndedByLineFeeds", "GET / HTTP/1.1\nHost: x\n\n", 400},
      {"WithoutHost", "GET / HTTP/1.1\r\n\r\n", 400},
      {"TwoHosts", Post("Host: y\r\n"), 400},
      {"UnknownExpectation", Post("Content-Length: 1\r\nExpect: miracles\r\n", "x"), 417},
  };
}

std::vector<Case> FramingCases() {
  return {
      {"TwoLengths", Post("Content-Length: 1\r\nContent-Length: 2\r\n", "x"), 400},
      {"TwoEqualLengths", Post("Content-Length: 1\r\nContent-Length: 1\r\n", "x"), 400},
      {"ListOfLengths", Post("Content-Length: 1, 1\r\n", "x"), 400},
      {"NegativeLength", Post("Content-Length: -1\r\n"), 400},
      {"SignedLength", Post("Content-Length: +1\r\n", "x"), 400},
      {"HexadecimalLength", Post("Content-Length: 0x1\r\n", "x"), 400},
      {"EmptyLength", Post("Content-Length:\r\n"), 400},
      {"LengthBeyond64Bits", Post("Content-Length: 18446744073709551617\r\n", "x"), 400},
      {"LengthAndChunks", Post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400},
      {"ChunksAndLength", Post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"), 400},
      {"OtherCodingAndLength", Post("Transfer-Encoding: gzip\r\nContent-Length: 1\r\n", "x"), 400},
      {"ChunksTwice", Post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400},
      {"OtherCoding", Post("Transfer-Encoding: gzip\r\n"), 501},
      {"OtherCodingBeforeChunks", Post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"), 501},
      {"ChunksOfHttp10", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
      {"ChunkSizeIsNotHexadecimal", Chunked("xyz\r\n"), 400},
      {"ChunkSizeIsEmpty", Chunked("\r\n\r\n"), 400},
      {"ChunkSizeIsNegative", Chunked("-1\r\nx\r\n"), 400},
      {"ChunkSizeBeyond64Bits", Chunked("10000000000000001\r\nx\r\n"), 400},
      {"ChunkLongerThanItsSize", Chunked("1\r\nxyz\r\n0\r\n\r\n"), 400},
  };
}

class HostileRequests : public ::testing::TestWithParam<Case> {
 protected:
  Emulator emulator_{{ens::Service()}};
};

TEST_P(HostileRequests, AreAnsweredWithTheirStatusAndTheConnectionIsClosed) {
  const RawConnection connection(emulator_.port());
  connection.Write(GetParam().bytes);
  EXPECT_EQ(connection.ReadResponse(), GetParam().status);
  EXPECT_TRUE(connection.IsClosedByServer());
  EXPECT_TRUE(emulator_.Requests().empty());
  EXPECT_TRUE(ens::Client(emulator_.MakeClientOptions()).RebootInstance({.instance_id = "i-1"}));
}

std::string Name(const ::testing::TestParamInfo<Case>& info) { return info.param.name; }

INSTANTIATE_TEST_SUITE_P(Limits, HostileRequests, ::testing::ValuesIn(LimitCases()), Name);
INSTANTIATE_TEST_SUITE_P(Syntax, HostileRequests, ::testing::ValuesIn(SyntaxCases()), Name);
INSTANTIATE_TEST_SUITE_P(Framing, HostileRequests, ::testing::ValuesIn(FramingCases()), Name);

}  // namespace
}  // namespace alibabacloud::testing
