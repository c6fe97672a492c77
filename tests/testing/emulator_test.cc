#include "alibabacloud/testing/emulator.h"

#include <gtest/gtest.h>
