# Everything runs in a virtual environment of its own; Python 3.11 or newer is all that has to be there.
PYTHON ?= python3
VENV ?= .venv
# What makes the environment: `.ci/run` has uv, which takes a third of pip's time; pip knows how this machine is set up.
INSTALL ?= $(BIN)/python -m pip install --no-compile

# Each has servers of its own. Tests mostly wait, so that twice the cores of a small machine pay. A server that is named
# would be shared, and some tests count what it was asked: then all run in one process.
WORKERS ?= $(if $(ASKONCE_TEST_REDIS_URL)$(ASKONCE_TEST_POSTGRES_URL),0,4)

BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo test check docs clean

demo: $(READY)  ## two applications over a handbook; DEMO_OPTIONS="--model-latency 0.1" is passed on
	$(BIN)/python -m examples.demo $(DEMO_OPTIONS)

# Whoever has nothing left to do takes tests of another. What tests start imports what others have compiled.
test: $(READY)  ## the whole suite, in WORKERS processes; TEST_OPTIONS is passed on to pytest
	PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n $(WORKERS) --dist worksteal $(TEST_OPTIONS)

oldest: $(READY)  ## the frameworks' tests on the oldest versions that pyproject.toml allows
	.ci/oldest

check: $(READY)  ## format, lint, types, architecture
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports

docs: $(READY)  ## the documentation as a site, in build/site
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet

clean:
	rm -rf $(VENV) build dist

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -m venv --clear $(VENV)
	$(INSTALL) --quiet -c constraints.txt -e ".[dev]"
	touch $@
