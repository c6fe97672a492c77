#pragma once

#include <alibabacloud/client_options.h>
#include <alibabacloud/testing/emulator.h>

#include "shared/local_eni.h"

/// An emulator of both services with one free network interface, which remembers what it was attached to. All other
/// actions give the answers of the documentation.
class LocalService {
 public:
  LocalService();

  [[nodiscard]] alibabacloud::ClientOptions MakeClientOptions() const { return emulator_.MakeClientOptions(); }

 private:
  LocalEni eni_;
  alibabacloud::testing::Emulator emulator_;  // Its threads use the network interface.
};
