#pragma once

#include <cstdio>
#include <memory>

namespace alibabacloud::internal {

struct FileCloser {
  void operator()(std::FILE* file) const noexcept { std::fclose(file); }
};

/// A file that is closed with the end of this object.
using UniqueFile = std::unique_ptr<std::FILE, FileCloser>;

}  // namespace alibabacloud::internal
