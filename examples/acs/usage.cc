#include "usage.h"

namespace acs {

std::string_view Usage() noexcept {
  return R"(acs - Alibaba Cloud ECS and ENS from the command line

  acs actions [ecs|ens]                     all actions, one "<product> <Action>" a line
  acs help <product> <Action>               what an action does, and its parameters as options
  acs schema <product> <Action>             parameters, response and errors of an action, as JSON
  acs preview <product> <Action> [request]  the signed request that a call would send; uses no network
          [--timestamp T] [--nonce N] [--show-secrets]
                                            secrets are printed as *** unless --show-secrets is given; the
                                            signature is that of the real request
  acs call <product> <Action> [request]     sends the request and prints the response
          [--all-pages [--partial]] [--wait NAME] [--output json|table] [--explain-credentials]
                                            --all-pages: one list of all pages; a list that cannot be read to its
                                            end is an error, and --partial prints what was read of it
                                            --wait: then waits until what it names is there, such as
                                            instance-running or eni-in-use; a wrong name lists them all
  acs sign [--v3] [FILE|-]                  signs parameters with signature 1.0, or a request with V3
  acs decode <product> <Action> [--xml] [FILE|-]
                                            a response body as the library reads it
  acs decode-error --status N [--content-type T] [FILE|-]
                                            an error body as the library reads it
  acs emulate [--port N]                    a local stand-in for the services; accepts testid/testsecret

request:
  --json FILE|-         the parameters as a JSON object, nested, by their wire names
  --Name value          one parameter, such as --InstanceId i-1 or --Tag.1.Key owner; names are case-sensitive.
                        Later ones win over earlier ones and over --json; a list is replaced as a whole.
                        Text for a parameter that travels as JSON text is sent as it is.
  --method GET|POST     --format JSON|XML     --signature v1|v3
  --region R            default: ALIBABA_CLOUD_REGION_ID, else the region_id of the selected profile in
                        ~/.aliyun/config.json; without one, the product's central endpoint
  --endpoint URL        such as http://127.0.0.1:8080

Credentials come from ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET and ALIBABA_CLOUD_SECURITY_TOKEN, a
role by OIDC, ~/.aliyun/config.json, ~/.alibabacloud/credentials, the role of this instance or
ALIBABA_CLOUD_CREDENTIALS_URI, in this order; --explain-credentials tells on the error output what became of each.
Without any, preview signs as "testid" with "testsecret". ALIBABA_CLOUD_SDK_LOG=debug shows what calls do.
call and decode print responses in full, secrets included; sign prints what its input contains.
Exit code: 0, 2 for wrong usage, 1 for every other failure, output that cannot be written included.
)";
}

}  // namespace acs
