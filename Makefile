# Every task by name. The work itself is in the scripts under .ci/.

PREFIX ?= /usr/local
DATA ?= data
LISTEN ?= 127.0.0.1:8080

.DEFAULT_GOAL := help
.PHONY: run test torture bench soak backtest demo pictures format lint install clean help

run: ## build, then start the server with the example office (DATA=data LISTEN=127.0.0.1:8080)
	@.ci/build debug
	@.build/debug/loket example --data $(DATA) --listen $(LISTEN)

test: ## run all tests, the real programs included
	@.ci/test

torture: ## kills, power cuts, storms and random days for long (SECONDS of days: FUZZ_SECONDS=600)
	@.ci/torture

bench: ## measure a real server under load, release build (BENCH=--quick for a short run)
	@.ci/set-up bench
	@.ci/build release --product loket
	@.ci/build release --product bench
	@.build/release/bench $(BENCH)

soak: ## a morning of a hundred real days: whether memory stays (BENCH="--day FOLDER" for a recorded day)
	@.ci/set-up bench
	@.ci/build release --product loket
	@.ci/build release --product bench
	@.build/release/bench --only soak $(BENCH)

backtest: ## tell waits on made-up offices for months, and put what came of it into docs/FORECAST.md
	@.ci/set-up bench
	@.ci/build release --product bench
	@.build/release/bench --only backtest --markdown docs/FORECAST.md $(BENCH)

demo: ## one day of the example office, played fast
	@.ci/build debug
	@.build/debug/loket demo

pictures: ## make docs/pictures from the real programs (ONLY=board for some of them)
	@.ci/set-up pictures
	@.ci/build debug
	@.ci/pictures $(ONLY)

format: ## lay out all sources in the one style
	@.ci/format

lint: ## say where a source departs from the style
	@.ci/format --check

install: ## build for release and install the program (PREFIX=/usr/local)
	@.ci/build release --product loket --static-swift-stdlib
	@install -D -m 755 .build/release/loket $(DESTDIR)$(PREFIX)/bin/loket
	@echo "Installed $(DESTDIR)$(PREFIX)/bin/loket."

clean: ## remove what was built; the data stay
	@rm -rf .build

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
