#include <alibabacloud/ens/client.h>
#include <alibabacloud/ens/describe_ens_regions.h>
#include <alibabacloud/ens/service.h>
#include <alibabacloud/testing/emulator.h>

#include <iostream>

// One service, against the emulator.
int main() {
  const alibabacloud::testing::Emulator emulator({alibabacloud::ens::Service()});
  const alibabacloud::ens::Client client(emulator.MakeClientOptions());
  const auto regions = client.DescribeEnsRegions({});
  if (!regions) {
    std::cerr << regions.error() << '\n';
    return 1;
  }
  std::cout << regions->ens_regions.size() << " regions\n";
  return regions->ens_regions.empty() ? 1 : 0;
}
