#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "alibabacloud/client_options.h"

namespace alibabacloud::schema {
struct Service;
}  // namespace alibabacloud::schema

namespace alibabacloud::testing {

/// Where replies come from.
enum class RecorderMode : std::uint8_t {
  kReplay,         ///< From the cassette alone: nothing is sent, and what it does not have is an error.
  kRecord,         ///< From the service; a new cassette takes the place of the old one, even one without interactions.
  kRecordMissing,  ///< From the cassette, and what it does not have from the service, into the cassette.
};

/// What a Recorder can be told.
struct RecorderOptions {
  /// Where replies come from.
  RecorderMode mode = RecorderMode::kReplay;
  /// Parameters and members of responses whose values are not to be written, besides those that the models call
  /// sensitive and those with the name of a secret (see Recorder). Compared without case. A name without dots, such as
  /// "Token", is meant at any depth, with everything below it. One with dots is a path from the top, down to the value
  /// or to something that it is in: the names of members, and of items of lists their numbers from 1, which may be left
  /// out to mean each item. So "SystemDisk.Note", "Account.1.Token", "Account.Token"; in replies as they have it, that
  /// is with the member or element around the items of a list, but without the root element of XML:
  /// "Instances.Instance.1.Note".
  std::vector<std::string> redacted{};
  /// Parameters that are neither written nor compared: those that differ from run to run. Each by its full name as it
  /// travels, such as "Filter.1.Value", compared without case.
  std::vector<std::string> ignored{"ClientToken"};
};

/// Records what a client and the services said to each other, and replays it in tests: a transport between the two.
///
///     testing::Recorder recorder("testdata/move_eni.json", {ecs::Service()});
///     ecs::Client client(recorder.MakeClientOptions({.region = "cn-hangzhou"}));
///     ...
///     EXPECT_THAT(recorder.Unused(), IsEmpty());
///
/// The cassette is a JSON file to be read, reviewed and committed: a version and the interactions in the order in which
/// they ended, each attempt of a call one of its own. A reply that is JSON is written as such, another one as text.
///
/// Secrets are not in it. Never written are the common parameters and header fields of requests (access key id,
/// signature, nonce, timestamp, security and bearer token, Authorization) and the exchanges by which credentials are
/// found. Written as `***` are values in requests and responses, also within strings that are JSON, that the models of
/// the services call sensitive or that have the name of a secret, such as "LoginPasswd", "client_secret", "ApiKey" or
/// "X.1.PrivateKey", unless the action's model has that field and does not call it sensitive; values that belong to
/// such a name in pairs like {"Key":"DB_PASSWORD","Value":"..."}; and private keys in PEM. The access key id, tokens
/// and each masked string of at least six bytes are replaced wherever the same or a later response repeats them. A
/// response that looks like JSON and cannot be read is written as `***` if it mentions the name of a secret.
///
/// Replay looks for the first unused interaction with the same action and the same parameters; so equal requests get
/// their replies in order. Of parameters written as `***` it only knows whether they are there. What fits nothing ends
/// the call with kInvalidArgument and a text that names the action and the parameters that differ. A failure of the
/// network is replayed, too. The wait that a reply asks for by `Retry-After` or `x-acs-retry-after` is in the cassette,
/// but not replayed where the same request has another reply left: the first field is left out then, and the second
/// asks for a millisecond.
///
/// Host, account and region of the client are not compared. Two clients on one Recorder that send the same request are
/// told apart by the order of their requests alone: better give each client a Recorder and a cassette of its own.
///
/// Thread-safe. Cassettes are for one Recorder at a time.
class Recorder {
 public:
  /// `path`: the cassette. `services`: those whose models say what is sensitive; for actions that none of them has,
  /// the names that some action's model calls sensitive and names of secrets decide. Throws std::runtime_error, with
  /// path and, where it has one, position, when the cassette cannot be read: with kReplay it must be there.
  Recorder(std::string path, std::vector<std::reference_wrapper<const schema::Service>> services,
           RecorderOptions options = {});
  Recorder(const Recorder&) = delete;
  Recorder& operator=(const Recorder&) = delete;
  /// Saves what is new, and with kRecord in any case, unless Save() has done it; should that fail, a line on the error
  /// output says so.
  ~Recorder();

  /// Returns `client` with this recorder between it and the service, and without a default region: `client.region`
  /// alone decides. With kReplay, credentials of no account take the place of
  /// those it has, nothing is sent, and retries come without delay (see above). The recorder has to outlive the
  /// clients' calls.
  [[nodiscard]] ClientOptions MakeClientOptions(ClientOptions client = {}) const;

  /// Interactions of the cassette that were not replayed, such as "#3 DescribeInstances", counted from 1. Those
  /// recorded since count as used.
  [[nodiscard]] std::vector<std::string> Unused() const;
  /// Writes the cassette. The old one is replaced as a whole or not at all. Throws std::runtime_error when that fails.
  void Save();

 private:
  class Impl;
  std::shared_ptr<Impl> impl_;  // Shared with the clients' transports.
};

}  // namespace alibabacloud::testing
