#pragma once

#include <cstddef>

#include "alibabacloud/client_options.h"
#include "alibabacloud/testing/emulator.h"

/// An emulator with so many instances, listed as the real service does: in pages, each with a token for the next.
class LocalService {
 public:
  explicit LocalService(std::size_t instances);

  [[nodiscard]] alibabacloud::ClientOptions MakeClientOptions() const { return emulator_.MakeClientOptions(); }

 private:
  alibabacloud::testing::Emulator emulator_;
};
