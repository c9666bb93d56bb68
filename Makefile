# `make` alone lists what there is. The release build is the user's; the debug build is the developer's and takes no
# warnings (SITEGEN_STRICT), so the two keep apart and neither makes the other build again.

SWIFT ?= swift
SITEGEN = .build/release/sitegen
STRICT = SITEGEN_STRICT=1
# Swift's own libraries within the program, where the toolchain has them so: it starts and counts references sooner.
STATIC = $(shell test -d "$$($(SWIFT) -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1_static/p')" \
	&& echo --static-swift-stdlib)

.PHONY: help setup program site test test-web pictures theme lint format bench clean

help:
	@echo "make site      build the program and the example site (into public/)"
	@echo "make test      run all tests"
	@echo "make test-web  check the built pages: markup, links, accessibility, layout (needs a browser)"
	@echo "make pictures  photograph the built pages into .build/pictures/"
	@echo "make theme     write templates/ into the program, after a change there"
	@echo "make lint      check the code's form;  make format  mend it"
	@echo "make bench     measure 10,000 made-up projects beside a C floor and Hugo (COUNT=1000 RUNS=3 HUGO=yes|no)"
	@echo "make clean     remove what was built"

setup:
	@scripts/setup

program: setup
	$(SWIFT) build -c release --product sitegen $(STATIC)

site: program
	$(SITEGEN) build
	@echo
	@echo "The site is in $(CURDIR)/public/"
	@echo "Look at it:    $(SITEGEN) serve"

test: setup
	SITEGEN_STEPS=500 $(STRICT) $(SWIFT) test

test-web: program
	@scripts/test-web

pictures: program
	@scripts/pictures

theme: setup
	$(STRICT) $(SWIFT) build --product embed-theme
	.build/debug/embed-theme

lint: setup
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests
	@scripts/habits

format: setup
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

bench: program
	@Benchmarks/run $(if $(COUNT),--count $(COUNT)) $(if $(RUNS),--runs $(RUNS)) $(if $(HUGO),--hugo $(HUGO))

clean:
	$(SWIFT) package clean
	rm -rf .sitegen
	find public -mindepth 1 -not -name .gitkeep -delete
