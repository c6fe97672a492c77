#include "local_service.h"

#include <alibabacloud/ecs/service.h>
#include <alibabacloud/ens/service.h>

LocalService::LocalService() : emulator_({alibabacloud::ecs::Service(), alibabacloud::ens::Service()}) {
  eni_.Serve(emulator_);
}
