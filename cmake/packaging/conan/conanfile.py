"""Conan 2 recipe; builds the clone that it is a part of: conan create cmake/packaging/conan"""

import os
import re

from conan import ConanFile
from conan.errors import ConanInvalidConfiguration
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout
from conan.tools.files import copy, load
from conan.tools.scm import Version

PROJECT = os.path.join("..", "..", "..")
OLDEST_COMPILERS = {"gcc": "12", "clang": "14"}
LIBRARIES = ("ecs", "ens", "testing")


class AlibabaCloudCpp(ConanFile):
    name = "alibabacloud-cpp"
    description = "C++ SDK for the Alibaba Cloud ECS and ENS APIs"
    homepage = "https://www.alibabacloud.com/help/en/ecs/"
    license = "Apache-2.0"
    package_type = "library"
    settings = "os", "arch", "compiler", "build_type"
    options = {"shared": [True, False], "ecs": [True, False], "ens": [True, False], "testing": [True, False]}
    default_options = {"shared": False, "ecs": True, "ens": True, "testing": False}

    def set_version(self):
        text = load(self, os.path.join(self.recipe_folder, PROJECT, "CMakeLists.txt"))
        self.version = re.search(r"project\(AlibabaCloud VERSION ([0-9.]+)", text).group(1)

    def export_sources(self):
        root = os.path.join(self.recipe_folder, PROJECT)
        for pattern in ("CMakeLists.txt", "LICENSE", "cmake/*", "include/*", "src/*"):
            copy(self, pattern, root, self.export_sources_folder)

    def requirements(self):
        self.requires("libcurl/[>=7.85 <9]")
        self.requires("openssl/[>=3 <4]")
        self.requires("nlohmann_json/[>=3.10 <4]")
        self.requires("tinyxml2/[>=9]")
        if self.options.testing:
            # Headers only, and only for the build: nothing of it is linked.
            self.requires("boost/[>=1.74 <2]", visible=False)

    def configure(self):
        if self.options.testing:
            self.options["boost"].header_only = True

    def validate(self):
        check_min_cppstd(self, 20)
        oldest = OLDEST_COMPILERS.get(str(self.settings.compiler))
        if oldest and Version(self.settings.compiler.version) < oldest:
            raise ConanInvalidConfiguration(f"needs {self.settings.compiler} {oldest} or later")

    def layout(self):
        cmake_layout(self)

    def generate(self):
        CMakeDeps(self).generate()
        toolchain = CMakeToolchain(self)
        services = [service for service in ("ecs", "ens") if self.options.get_safe(service)]
        toolchain.cache_variables["ALIBABACLOUD_SERVICES"] = ";".join(services)
        toolchain.cache_variables["ALIBABACLOUD_TESTING_LIBRARY"] = bool(self.options.testing)
        toolchain.cache_variables["ALIBABACLOUD_BUILD_TESTS"] = False
        toolchain.cache_variables["ALIBABACLOUD_BUILD_EXAMPLES"] = False
        toolchain.generate()

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def package(self):
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        CMake(self).install()

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", "AlibabaCloud")
        core = self.cpp_info.components["core"]
        core.libs = ["alibabacloud_core"]
        core.system_libs = ["pthread"]
        core.requires = ["libcurl::libcurl", "openssl::crypto", "nlohmann_json::nlohmann_json", "tinyxml2::tinyxml2"]
        core.set_property("cmake_target_name", "alibabacloud::core")
        core.set_property("pkg_config_name", "alibabacloud-core")
        for library in LIBRARIES:
            if not self.options.get_safe(library):
                continue
            component = self.cpp_info.components[library]
            component.libs = [f"alibabacloud_{library}"]
            component.requires = ["core"]
            component.set_property("cmake_target_name", f"alibabacloud::{library}")
            component.set_property("pkg_config_name", f"alibabacloud-{library}")
