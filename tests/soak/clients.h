#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/observer.h"
#include "soak/faulty_service.h"
#include "soak/ledger.h"
#include "soak/random.h"

namespace alibabacloud::soak {

/// Clients of a service with different options. Now and then one is replaced by a new one. Thread-safe.
class Clients {
 public:
  Clients(const FaultyService& service, Ledger& ledger);

  /// One of them.
  [[nodiscard]] ens::Client Any(Random& random);

 private:
  const FaultyService& service_;
  const std::shared_ptr<Observer> observer_;
  std::mutex mutex_;
  std::vector<ens::Client> clients_;
};

/// A value for CallOptions::trace that tells the ledger which call an attempt belongs to.
[[nodiscard]] std::string TraceparentOf(std::uint64_t call);

}  // namespace alibabacloud::soak
