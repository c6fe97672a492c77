#pragma once

namespace alibabacloud::test {

// No secret may be readable in memory that the library has given back. A program with this file looks into each block
// that a watching thread frees by `delete` or `delete[]`, at the moment that it does; what libcurl and OpenSSL allocate
// themselves does not come by. A secret is recognised by having this in it.
inline constexpr char kCanary[] = "CanaryThatMustNotBeReadable";

/// Looks into what this thread frees while the object lives, and fails the test for what it finds.
class Watch {
 public:
  Watch();
  Watch(const Watch&) = delete;
  Watch& operator=(const Watch&) = delete;
  ~Watch();

  /// Ends it, without failing the test: how many freed blocks had a secret in them.
  int Stop();
};

}  // namespace alibabacloud::test
