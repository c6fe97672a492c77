// The heading of the table that tests/bench/run.sh prints.

#include "bench.h"

int main() { alibabacloud::bench::PrintHeading(); }
