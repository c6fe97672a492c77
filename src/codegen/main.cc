#include <cstring>
#include <filesystem>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "codegen/diagnostics.h"
#include "codegen/file_tree.h"
#include "codegen/generator.h"

namespace {

using namespace alibabacloud::codegen;

void PrintEach(std::string_view label, const std::vector<std::string>& lines) {
  for (const std::string& line : lines) std::cerr << label << line << '\n';
}

/// `--check`: tells what Update() would do.
int Check(const Difference& difference) {
  PrintEach("differs: ", difference.to_write);
  PrintEach("stale: ", difference.stale);
  return difference.to_write.empty() && difference.stale.empty() ? 0 : 1;
}

int Update(const std::filesystem::path& root, const Generated& generated, const Difference& difference) {
  const std::vector<std::string> failed = Apply(root, generated, difference);
  PrintEach("cannot write or delete: ", failed);
  if (!failed.empty()) return 1;
  std::cout << generated.files.size() << " files, " << difference.to_write.size() << " written, "
            << difference.stale.size() << " deleted\n";
  if (std::cout.flush()) return 0;
  std::cerr << "cannot write to standard output\n";
  return 1;
}

int Run(const std::filesystem::path& root, bool check) {
  Diagnostics diagnostics;
  const Generated generated = Generate(root, diagnostics);
  if (!diagnostics.empty()) {
    PrintEach("", diagnostics.Lines());
    return 1;
  }
  if (generated.folders.empty()) {
    std::cerr << "no src/<service>/models/service.json below " << root.string() << '\n';
    return 1;
  }
  const Difference difference = Compare(root, generated);
  return check ? Check(difference) : Update(root, generated, difference);
}

}  // namespace

int main(int argc, char** argv) {
  bool check = false;
  std::vector<std::string> roots;
  for (int i = 1; i < argc; ++i) {
    if (std::strcmp(argv[i], "--check") == 0) {
      check = true;
    } else {
      roots.emplace_back(argv[i]);
    }
  }
  if (roots.size() != 1 || roots[0].starts_with('-')) {
    std::cerr << "usage: alibabacloud-codegen [--check] ROOT\n";
    return 2;
  }
  try {
    return Run(roots[0], check);
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
