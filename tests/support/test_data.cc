#include "support/test_data.h"

namespace alibabacloud::test {

namespace fs = std::filesystem;

// Only this file knows where the sources are: the objects of all others are the same in each clone, so that a compiler
// cache can share them.
fs::path TestData(const fs::path& relative) { return fs::path(ALIBABACLOUD_TEST_DATA_DIR) / relative; }

fs::path ProjectRoot() { return fs::path(ALIBABACLOUD_TEST_DATA_DIR).parent_path(); }

}  // namespace alibabacloud::test
