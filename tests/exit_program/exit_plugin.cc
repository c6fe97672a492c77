// A library that uses the SDK and is loaded and unloaded by exit_program.

#include <string>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/event_loop.h"

extern "C" int MakeCalls(const char* url, const char* certificate_path);

int MakeCalls(const char* url, const char* certificate_path) {
  alibabacloud::ClientOptions options;
  options.endpoint = url;
  options.credentials = alibabacloud::StaticCredentials("test-id", "test-secret");
  options.tls.ca_file = certificate_path;
  options.proxy.no_proxy = "*";
  const alibabacloud::ens::Client client(std::move(options));
  alibabacloud::EventLoop loop = alibabacloud::EventLoop::Background();
  const alibabacloud::ens::DescribeInstancesRequest request;
  if (!client.DescribeInstances(request)) return 1;
  return loop.Future(client, request).get() ? 0 : 2;
}
