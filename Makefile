# Words: demo, test, lint, quick, eval, bench, update, clean.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin

.PHONY: demo test lint quick eval bench update clean

# Installed again only when the dependencies change: what runs factcli, and what developing it needs on top.
$(VENV)/.runtime: pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.installed: $(VENV)/.runtime
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

demo: $(VENV)/.runtime            ## set up, then answer one question
	@$(BIN)/factcli check --fail-on never "Truth Social had 3 million users"

test: lint                        ## everything: lint, types, the library, the tests
	$(BIN)/python -m pytest -n auto

quick: $(VENV)/.installed         ## the tests without building the package
	$(BIN)/python -m pytest -n auto -m "not slow"

lint: $(VENV)/.installed          ## ruff, mypy --strict, the claims
	$(BIN)/ruff check src tests
	$(BIN)/mypy
	$(BIN)/factcli library validate --library claims
	$(BIN)/factcli library format --check --library claims

eval: $(VENV)/.installed          ## quality on the labelled sets: eval/README.md
	$(BIN)/python eval/run.py

bench: $(VENV)/.installed         ## speed: start-up and throughput
	$(BIN)/python bench/run.py

update: $(VENV)/.installed        ## rewrite the golden files and the generated schemas, then look at the diff
	$(BIN)/python tools/tables.py
	$(BIN)/python -m pytest tests/test_cli_golden.py tests/test_docs.py --update

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache
