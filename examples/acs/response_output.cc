#include "response_output.h"

#include <algorithm>
#include <string>
#include <vector>

#include "alibabacloud/json.h"
#include "base/utf8.h"

namespace acs {

namespace {

constexpr std::size_t kMaxCell = 200;

using Row = std::vector<std::string>;

bool IsListOfObjects(const Json& json) { return json.is_array() && !json.empty() && json.front().is_object(); }

// Of the outermost ones the first; null when there is none.
const Json* FindList(const Json& object) {
  for (const Json& member : object) {
    if (IsListOfObjects(member)) return &member;
  }
  for (const Json& member : object) {
    const Json* list = member.is_object() ? FindList(member) : nullptr;
    if (list != nullptr) return list;
  }
  return nullptr;
}

std::string Cell(const Json& scalar) {
  const std::string text =
      scalar.is_string() ? scalar.get<std::string>() : scalar.dump(-1, ' ', false, Json::error_handler_t::replace);
  return alibabacloud::internal::EscapeForDisplay(text, kMaxCell);
}

std::size_t Width(const std::string& text) {
  const auto begins_character = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins_character));
}

std::vector<std::string> ScalarColumns(const Json& list) {
  std::vector<std::string> columns;
  for (const Json& item : list) {
    for (const auto& member : item.items()) {
      const bool is_new = std::find(columns.begin(), columns.end(), member.key()) == columns.end();
      if (is_new && member.value().is_primitive()) columns.push_back(member.key());
    }
  }
  // Items differ in what is set, so the order of finding is none.
  std::sort(columns.begin(), columns.end());
  return columns;
}

std::vector<Row> MakeRows(const Json& list) {
  const std::vector<std::string> columns = ScalarColumns(list);
  std::vector<Row> rows = {columns};
  for (const Json& item : list) {
    Row row;
    for (const std::string& column : columns) {
      const auto found = item.find(column);
      row.push_back(found != item.end() && found->is_primitive() ? Cell(*found) : "");
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

std::string Align(const std::vector<Row>& rows) {
  std::vector<std::size_t> widths(rows.front().size(), 0);
  for (const Row& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], Width(row[i]));
  }
  std::string text;
  for (const Row& row : rows) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) line += row[i] + std::string(widths[i] - Width(row[i]) + 2, ' ');
    text += line.substr(0, line.find_last_not_of(' ') + 1) + '\n';
  }
  return text;
}

void AppendLines(const Json& value, const std::string& path, std::string& text) {
  if (value.is_primitive()) {
    text += path + ": " + Cell(value) + '\n';
    return;
  }
  std::size_t index = 0;
  for (const auto& member : value.items()) {
    const std::string name = value.is_array() ? '[' + std::to_string(index++) + ']' : member.key();
    AppendLines(member.value(), path.empty() || value.is_array() ? path + name : path + '.' + name, text);
  }
}

}  // namespace

Json ToJsonTree(alibabacloud::schema::ConstObject object) { return Json::parse(alibabacloud::ToJson(object)); }

Json::json_pointer PointerTo(std::string_view path) {
  std::string pointer = '/' + std::string(path);
  std::replace(pointer.begin(), pointer.end(), '.', '/');
  return Json::json_pointer(pointer);
}

std::string ToTable(const Json& response, std::string_view items) {
  const Json::json_pointer preferred = PointerTo(items);
  const bool has_preferred = response.contains(preferred) && IsListOfObjects(response.at(preferred));
  const Json* list = has_preferred ? &response.at(preferred) : FindList(response);
  if (list != nullptr) return Align(MakeRows(*list));
  std::string lines;
  AppendLines(response, "", lines);
  return lines;
}

}  // namespace acs
