#include "support/gzip.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace alibabacloud::test {

namespace {

class Compressor {
 public:
  Compressor() {
    constexpr int kGzip = 16;  // Added to the window size: a gzip header instead of zlib's.
    const int ready = deflateInit2(&stream_, Z_BEST_COMPRESSION, Z_DEFLATED, MAX_WBITS + kGzip, 8, Z_DEFAULT_STRATEGY);
    if (ready != Z_OK) std::abort();
  }
  Compressor(const Compressor&) = delete;
  Compressor& operator=(const Compressor&) = delete;
  ~Compressor() { deflateEnd(&stream_); }

  void Add(std::string_view text) { Run(text, Z_NO_FLUSH); }
  std::string Finish() {
    Run({}, Z_FINISH);
    return std::move(out_);
  }

 private:
  void Run(std::string_view text, int flush) {
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));  // zlib does not write to it.
    stream_.avail_in = static_cast<uInt>(text.size());
    std::array<Bytef, 16384> buffer;
    do {
      stream_.next_out = buffer.data();
      stream_.avail_out = static_cast<uInt>(buffer.size());
      deflate(&stream_, flush);
      out_.append(reinterpret_cast<char*>(buffer.data()), buffer.size() - stream_.avail_out);
    } while (stream_.avail_out == 0);
  }

  z_stream stream_{};
  std::string out_;
};

}  // namespace

std::string Gzip(std::string_view text) {
  Compressor compressor;
  compressor.Add(text);
  return compressor.Finish();
}

std::string GzipOfRepeated(char byte, std::size_t count) {
  const std::string portion(std::min(count, std::size_t{1} << 20), byte);
  Compressor compressor;
  for (std::size_t left = count; left > 0; left -= std::min(left, portion.size())) {
    compressor.Add(std::string_view(portion).substr(0, left));
  }
  return compressor.Finish();
}

}  // namespace alibabacloud::test
