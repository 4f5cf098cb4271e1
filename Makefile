# `make run` serves the site with its sample articles, `make test` runs every test; both from a clean clone.

PORT ?= 8000
# The first Python from 3.11 on; one that can make a virtual environment is preferred.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && exit; done; \
	for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && exit; done)

BIN := .venv/bin
INSTALLED := .venv/.installed

.PHONY: help setup assets chromium run dev test fuzz check bench clean

help:
	@echo "make run    the site at http://127.0.0.1:$(PORT) (PORT changes it)"
	@echo "make test   all tests, with a real database and a real browser"
	@echo "make fuzz   the tests that search for failing examples, with examples not tried before"
	@echo "make check  format, lint, types, migrations, import contract and tests: all of them, then what failed"
	@echo "make dev    the site with auto-reload and error pages"
	@echo "make bench  measured speed of extraction, ingest and pages"
	@echo "make setup  .venv and what goes into it;  make clean  undoes that, and keeps the database"

# Compiled here too, since where Python is told to write no bytecode each start would compile it all.
setup: $(INSTALLED) assets
	@$(BIN)/python -m compileall -q articles tradeboard manage.py

$(INSTALLED): requirements.txt requirements-dev.txt
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed (PYTHON=/path/to/python3 make setup)." >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null && $(PYTHON) -m venv .venv || $(PYTHON) -m venv --without-pip .venv
	@if test -x $(BIN)/pip; then pip="$(BIN)/python -m pip"; else pip="$(PYTHON) -m pip --python $(BIN)/python"; fi; \
	echo "Installing what requirements-dev.txt names into .venv ..."; \
	$$pip install --quiet --disable-pip-version-check --no-warn-script-location -r requirements-dev.txt
	@touch $@

assets: $(INSTALLED)
	@test -f .data/vendor/chart.umd.js || $(BIN)/python -m tradeboard.assets

chromium: setup
	@$(BIN)/python -m tests.browser.chromium

run: setup
	@PORT=$(PORT) exec $(BIN)/python -m tradeboard.serve --end-with-parent

dev: setup
	@PORT=$(PORT) exec $(BIN)/python -m tradeboard.serve --dev --end-with-parent

test: chromium
	@$(BIN)/python -m pytest $(ARGS)

fuzz: setup
	@$(BIN)/python -m pytest -m hypothesis --hypothesis-profile=default $(ARGS)

check: chromium
	@failed=; \
	run() { name=$$1; shift; echo "== $$name"; "$$@" || failed="$$failed $$name"; }; \
	run format $(BIN)/ruff format --check .; \
	run lint $(BIN)/ruff check .; \
	run types $(BIN)/mypy; \
	run migrations $(BIN)/python manage.py makemigrations --check --dry-run; \
	run imports $(BIN)/lint-imports; \
	run tests $(BIN)/python -m pytest; \
	if test -n "$$failed"; then echo "Failed:$$failed"; exit 1; fi; echo "All checks passed."

bench: setup
	@$(BIN)/python -m bench $(ARGS)

clean:
	rm -rf .venv .data/static .data/vendor .pytest_cache .ruff_cache .mypy_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
