# A thin front to CMake: every target can also be had with the presets of CMakePresets.json.
#   make demo      build the program and turn a sample text into a graph
#   make test      build everything into build/ and run all tests; the program is build/entente
#   make bench     build and run the benchmarks
#   make consumers install the programs that exports are opened with, and open them
#   make check     format, layers and file lengths
#   make sanitize  all tests under AddressSanitizer and UndefinedBehaviorSanitizer; make tsan: ThreadSanitizer
#   make install   install the program and the libraries (PREFIX=/usr/local)
# CMAKE_FLAGS adds options for CMake (CMAKE_FLAGS=-DENTENTE_WERROR=ON), JOBS limits the parallel jobs.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := demo
JOBS ?= $(shell nproc 2>/dev/null || echo 2)
PREFIX ?= /usr/local
CMAKE_FLAGS ?=
SAMPLE ?= samples/summits.txt

# ccache is looked for when a recipe runs: the packages may have been installed a moment before.
configure = launcher=$$(command -v ccache || true); cmake --log-level=WARNING \
  $${launcher:+-DCMAKE_CXX_COMPILER_LAUNCHER="$$launcher"} $(CMAKE_FLAGS)
build = cmake --build

.PHONY: demo test consumers bench check sanitize tsan install clean deps release

deps:
	@./tools/install-deps

release: deps
	@$(configure) --preset release >/dev/null

demo: release
	@echo "Building build/entente ..."
	@$(build) build --target entente_cli -j $(JOBS)
	@./tools/demo "$(SAMPLE)"

test: release
	@$(build) build -j $(JOBS)
	@ctest --test-dir build --output-on-failure -j $(JOBS) -LE jvm

consumers: release
	@./tools/install-consumers --jvm
	@$(build) build -j $(JOBS)
	@ctest --test-dir build -R '^consumers' --output-on-failure -j $(JOBS)
	@./tests/consumers/versions build

bench: deps
	@$(configure) --preset release -DENTENTE_BUILD_BENCH=ON >/dev/null
	@$(build) build -j $(JOBS)
	@$(build) build --target run_bench

check: deps
	@./tools/check-format
	@./tools/check-layers --self-test
	@./tools/check-layers
	@./tools/check-lengths

sanitize: deps
	@$(configure) --preset asan-ubsan >/dev/null
	@$(build) --preset asan-ubsan -j $(JOBS)
	@ctest --preset asan-ubsan -j $(JOBS)

tsan: deps
	@$(configure) --preset tsan >/dev/null
	@$(build) --preset tsan -j $(JOBS)
	@ctest --preset tsan -j $(JOBS)

install: release
	@$(build) build -j $(JOBS)
	@cmake --install build --prefix "$(PREFIX)"

clean:
	@rm -rf build build-dev build-asan-ubsan build-tsan build-tidy demo
