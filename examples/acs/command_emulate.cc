#include <csignal>
#include <functional>
#include <string>
#include <vector>

#include "alibabacloud/testing/emulator.h"
#include "arguments.h"
#include "commands.h"
#include "services.h"
#include "text_io.h"

namespace acs {

void Emulate(const std::vector<std::string>& arguments) {
  const Arguments parsed(arguments, {.options = {"port"}});
  const auto port = parsed.Value("port");
  // Before any thread starts, so that all of them leave the signals to this one.
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);

  std::vector<std::reference_wrapper<const alibabacloud::schema::Service>> services;
  for (const alibabacloud::schema::Service* service : Services()) services.emplace_back(*service);
  const alibabacloud::testing::Emulator emulator(std::move(services),
                                                 {.port = port ? ParseNumber("port", *port, 0, 65535) : 0});
  PrintText("listening on " + emulator.endpoint() + '\n');
  int received = 0;
  sigwait(&signals, &received);
}

}  // namespace acs
