#include "codegen/file_tree.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <system_error>

#include "codegen/text.h"

namespace alibabacloud::codegen {
namespace {

namespace fs = std::filesystem;

template <class Predicate>
std::vector<std::string> List(const fs::path& folder, Predicate wanted) {
  std::vector<std::string> names;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
    if (wanted(entry)) names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

bool WriteFile(const fs::path& path, const std::string& text) {
  std::error_code error;
  fs::create_directories(path.parent_path(), error);
  std::ofstream out(path, std::ios::binary | std::ios::trunc);
  out << text;
  out.close();
  return !out.fail();
}

}  // namespace

std::optional<std::string> ReadFile(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(in), {});
}

std::vector<std::string> ListFolders(const fs::path& folder) {
  return List(folder, [](const fs::directory_entry& entry) { return entry.is_directory(); });
}

std::vector<std::string> ListFiles(const fs::path& folder) {
  return List(folder, [](const fs::directory_entry& entry) { return entry.is_regular_file(); });
}

Difference Compare(const fs::path& root, const Generated& generated) {
  Difference out;
  for (const auto& [path, text] : generated.files) {
    if (ReadFile(root / path) != text) out.to_write.push_back(path);
  }
  for (const std::string& folder : generated.folders) {
    for (const std::string& name : ListFiles(root / folder)) {
      const std::string path = folder + name;
      if (generated.files.contains(path)) continue;
      const std::string text = ReadFile(root / path).value_or("");
      const bool is_page = text.find(kGeneratedPageMark) != std::string::npos;
      if (is_page || text.starts_with(kGeneratedMark)) out.stale.push_back(path);
    }
  }
  return out;
}

std::vector<std::string> Apply(const fs::path& root, const Generated& generated, const Difference& difference) {
  std::vector<std::string> failed;
  for (const std::string& path : difference.to_write) {
    if (!WriteFile(root / path, generated.files.at(path))) failed.push_back(path);
  }
  for (const std::string& path : difference.stale) {
    std::error_code error;
    if (!fs::remove(root / path, error)) failed.push_back(path);
  }
  return failed;
}

}  // namespace alibabacloud::codegen
