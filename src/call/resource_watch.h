#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "alibabacloud/schema/waiter.h"
#include "call/wait_machine.h"
#include "call/watch.h"

namespace alibabacloud::internal {

/// One resource in a response.
struct JudgedResource {
  std::string id;
  std::string state;
  std::string cause;  ///< The fields that tell why it failed; empty where none is set.
};

/// What a response says.
struct Judgement {
  std::vector<JudgedResource> resources{};
  /// It is the first of several pages: what is not in it may still be there.
  bool is_partial = false;
};
[[nodiscard]] Judgement Judge(const schema::WaiterTable& table, schema::ConstObject response);

/// Whether the error says that there is no such resource, and not that something else that the request names, such as
/// its region, does not exist.
[[nodiscard]] bool MeansAbsent(const schema::WaiterTable& table, const Error& error);

/// The ids in the object by which a waiter can find the resources that a call was about: of `table.id`, `table.ids` and
/// `table.sources` the first that is set.
[[nodiscard]] std::vector<std::string> FindIds(const schema::WaiterTable& table, schema::ConstObject object);

/// Whether a call with that request and response can name such resources at all.
[[nodiscard]] bool CanHaveIds(const schema::WaiterTable& table, const schema::Struct& request,
                              const schema::Struct& response);

/// When to look, as the table has it.
[[nodiscard]] WaitTimes DefaultTimes(const schema::WaiterTable& table);

/// Resources that a table tells how to ask for.
class ResourceWatch final : public Watch {
 public:
  ResourceWatch(const schema::WaiterTable& table, const std::vector<std::string>& ids,
                std::chrono::milliseconds absent_grace);

  [[nodiscard]] std::optional<Error> Check() const override;
  void BeginLook() override;
  [[nodiscard]] std::optional<LookRequest> NextRequest() override;
  [[nodiscard]] std::optional<Error> OnResponse(WaitTime now) override;
  [[nodiscard]] ErrorMeaning OnError(const Error& error, WaitTime now, std::optional<Error>& failure) override;
  [[nodiscard]] bool IsReached() const override;
  [[nodiscard]] std::string DescribePending() const override;
  void Describe(WaitReport& report) const override;

 private:
  struct Resource {
    std::string id;
    std::string state{};
    bool is_reached = false;
    std::optional<WaitTime> absent_since{};
  };
  using Batch = std::vector<std::size_t>;  ///< Indexes into resources_.
  struct Memory {
    schema::OwnedObject request;
    schema::OwnedObject response;
  };

  void FillRequest();
  [[nodiscard]] std::optional<Error> OnFound(Resource& resource, const JudgedResource& found);
  [[nodiscard]] std::optional<Error> OnAbsent(Resource& resource, WaitTime now);
  [[nodiscard]] std::string Wanted() const;

  const schema::WaiterTable& table_;
  const std::chrono::milliseconds absent_grace_;
  const std::shared_ptr<Memory> memory_;
  std::vector<Resource> resources_;
  std::vector<Batch> batches_;  ///< Of this look, still to be asked for; the next one is the last.
  Batch asked_;
};

}  // namespace alibabacloud::internal
