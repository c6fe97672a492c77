#include "call_setup.h"

#include <utility>

#include "alibabacloud/credentials.h"

namespace alibabacloud::bench {

const char* const kSmallReply =
    R"({"RequestId":"C91A10B3-869D-4B57-878F-D76DBF169FEC","Code":0,"EnsRegions":{"EnsRegions":[)"
    R"({"Name":"Dalian Unicom","EnsRegionId":"cn-dalian-unicom","Area":"NorthEastChina","Province":"Liaoning",)"
    R"("EnName":"dalian"},{"Name":"Hangzhou","EnsRegionId":"cn-hangzhou-4","Area":"EastChina","Province":"ZJ",)"
    R"("EnName":""}]}})";

ens::Client MakeClient(const std::string& url, std::shared_ptr<Transport> transport,
                       std::shared_ptr<Observer> observer) {
  ClientOptions options;
  options.endpoint = url;
  options.credentials = StaticCredentials("LTAI5tBenchBenchBenchBen", SecretString("benchbenchbenchbenchbenchbench"));
  options.transport = std::move(transport);
  options.observer = std::move(observer);
  return ens::Client(options);
}

}  // namespace alibabacloud::bench
