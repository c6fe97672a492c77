#!/usr/bin/env bash
# The recipes for vcpkg and Conan, without these tools: they are well-formed, and agree with the project's options.
set -euo pipefail
source "$(dirname "$0")/common.sh"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
port=$project/cmake/packaging/vcpkg/alibabacloud-cpp
recipe=$project/cmake/packaging/conan/conanfile.py
version=$(sed -n 's/.*project(AlibabaCloud VERSION \([0-9.]*\).*/\1/p' "$project/CMakeLists.txt")

cat > "$scratch/manifest.cmake" << 'CMAKE'
file(READ "${PORT}/vcpkg.json" manifest)
string(JSON version GET "${manifest}" version)
if(NOT version STREQUAL VERSION)
  message(FATAL_ERROR "vcpkg.json has version ${version}, the project ${VERSION}")
endif()
foreach(feature ecs ens testing)
  string(JSON ignored GET "${manifest}" features ${feature} description)
endforeach()
CMAKE
cmake -DPORT="$port" -DVERSION="$version" -P "$scratch/manifest.cmake"

# Stand-ins for what vcpkg gives a port, the policies included; they print what would reach CMake.
cat > "$scratch/stand_ins.cmake" << 'CMAKE'
cmake_policy(VERSION 3.22)
function(vcpkg_check_features unused_word result unused_features feature option)
  set(value OFF)
  if(feature IN_LIST FEATURES)
    set(value ON)
  endif()
  set(${result} "-D${option}=${value}" PARENT_SCOPE)
endfunction()
function(vcpkg_cmake_configure)
  message(STATUS "configure ${ARGV}")
endfunction()
foreach(name vcpkg_cmake_install vcpkg_cmake_config_fixup vcpkg_fixup_pkgconfig vcpkg_install_copyright)
  function(${name})
  endfunction()
endforeach()
set(CURRENT_PACKAGES_DIR "${CMAKE_CURRENT_LIST_DIR}/packages")
include("${PORT}/portfile.cmake")
CMAKE
output=$(cmake -DPORT="$port" "-DFEATURES=ens;testing" -P "$scratch/stand_ins.cmake")
for word in "SOURCE_PATH;$project;" "-DALIBABACLOUD_SERVICES=ens;" "-DALIBABACLOUD_TESTING_LIBRARY=ON"; do
  [[ $output == *"$word"* ]] || fail "the port does not pass $word: $output"
done
output=$(cmake -DPORT="$port" "-DFEATURES=ecs;ens" -P "$scratch/stand_ins.cmake")
[[ $output == *'-DALIBABACLOUD_SERVICES=ecs\;ens;'*"-DALIBABACLOUD_TESTING_LIBRARY=OFF"* ]] || fail "both services: $output"

PYTHONDONTWRITEBYTECODE=1 python3 - "$recipe" << 'PYTHON'
import ast, sys
tree = ast.parse(open(sys.argv[1], encoding="utf-8").read(), sys.argv[1])
compile(tree, sys.argv[1], "exec")
recipe = next(node for node in tree.body if isinstance(node, ast.ClassDef))
methods = {node.name for node in recipe.body if isinstance(node, ast.FunctionDef)}
values = {node.targets[0].id: node.value for node in recipe.body if isinstance(node, ast.Assign)}
missing = {"set_version", "export_sources", "requirements", "generate", "build", "package", "package_info"} - methods
assert not missing, f"conanfile.py lacks {missing}"
options, defaults = (set(ast.literal_eval(values[name])) for name in ("options", "default_options"))
assert options == defaults == {"shared", "ecs", "ens", "testing"}, (options, defaults)
PYTHON

# What the Conan recipe exports is enough to configure, as it does, and to install.
PYTHONDONTWRITEBYTECODE=1 python3 - "$recipe" > "$scratch/exported" << 'PYTHON'
import ast, sys
tree = ast.parse(open(sys.argv[1], encoding="utf-8").read())
export = next(node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == "export_sources")
patterns = next(node.iter for node in ast.walk(export) if isinstance(node, ast.For))
print("\n".join(pattern.removesuffix("/*") for pattern in ast.literal_eval(patterns)))
PYTHON
mkdir "$scratch/sources"
while read -r path; do cp -r "$project/$path" "$scratch/sources"; done < "$scratch/exported"
configure "$scratch/sources" "$scratch/conan" "${CXX:-c++}" -DALIBABACLOUD_BUILD_TESTS=OFF -DALIBABACLOUD_BUILD_EXAMPLES=OFF \
  -DALIBABACLOUD_TESTING_LIBRARY=OFF || fail "what the Conan recipe exports cannot be configured"

# Each option of the project that a recipe names is one that it has.
grep -ohE 'ALIBABACLOUD_[A-Z_]+' "$port/portfile.cmake" "$recipe" | sort -u | while read -r option; do
  grep -qE "(option|set)\($option " "$project/cmake/Options.cmake" || fail "a recipe names $option, which does not exist"
done
echo "the recipes agree with the project"
