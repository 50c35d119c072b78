# Everything a developer runs. Each target first sets up what it needs in `.venv`: the locked packages and this project,
# editable. Another Python: `make test PYTHON=python3.13 VENV=.venv-3.13`.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.DEFAULT_GOAL := help
.PHONY: help conform vectors-js prove deep test check generate load-bearing found-invariants kill-table code-kill-table quick signals drift lint types imports format wheel wheel-smoke bench lock clean

help: ## Show this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1#\2/p' Makefile | while IFS='#' read -r name what; do printf '%-16s %s\n' "$$name" "$$what"; done

conform: $(READY) ## Run the conformance suite on the bundled reference scheduler (ARGS: another target)
	$(BIN)/tenure conform $(ARGS)

vectors-js: $(READY) ## Run all vectors on the reference scheduler with the runner in JavaScript (needs node)
	node examples/run_vectors.mjs --ties conformance/vectors/*.jsonl -- $(BIN)/python -m tenure.reference

prove: $(READY) ## Prove the theorems with two solvers
	$(BIN)/tenure prove $(ARGS)

deep: $(READY) ## Count the states of the bounded model with spin, too (needs spin and a C compiler)
	$(BIN)/python -m tenure.proofs.spin.state_counts

test: $(READY) ## Run all tests and doctests, a process for each core (ARGS: for pytest)
	$(BIN)/pytest -n auto --dist worksteal $(ARGS)

check: $(READY) ## Run everything that continuous integration runs
	VENV=$(VENV) .ci/run

# One line for each generator.
generate: $(READY) ## Make all generated files
	$(BIN)/tenure spec --format markdown > docs/specification.md
	$(BIN)/python -m tenure.conformance.generation
	$(BIN)/tenure vectors --ties --out conformance/vectors
	$(BIN)/tenure export --to smtlib --out proofs/obligations
	$(BIN)/tenure prove --format markdown > proofs/README.new
	mv proofs/README.new proofs/README.md
	$(BIN)/python -m tenure.proofs.inference.store < proofs/found_invariants.toml > proofs/found_invariants.new
	mv proofs/found_invariants.new proofs/found_invariants.md
	set -e; for diagram in lifecycle phases; do for suffix in svg dot mmd puml; do \
		$(BIN)/tenure diagram $$diagram -o diagrams/$$diagram.$$suffix \
			--renderer pygraphviz --link-base ../docs/specification.md; done; done

load-bearing: $(READY) ## Find what breaks without each part of the table; this takes minutes
	$(BIN)/python -m tenure.proofs.mutation.load_bearing > proofs/load_bearing.new
	mv proofs/load_bearing.new proofs/load_bearing.md

found-invariants: $(READY) ## Let Spacer find the invariants of a session again; this takes minutes
	$(BIN)/python -m tenure.proofs.inference.spacer > proofs/found_invariants.new
	mv proofs/found_invariants.new proofs/found_invariants.toml
	$(BIN)/python -m tenure.proofs.inference.store < proofs/found_invariants.toml > proofs/found_invariants.md

kill-table: $(READY) ## Find which wrong schedulers the suite finds; this takes minutes (ARGS: --check)
	$(BIN)/python -m tests.mutation $(ARGS)

code-kill-table: $(READY) ## Find which layer finds each change of the shipped scheduler; minutes (ARGS: --check, --anew, --upto LAYER)
	$(BIN)/python -m tests.code_mutation $(ARGS)

quick: $(READY) ## Pick the cases of the depth quick again, by what they find; this takes minutes
	$(BIN)/python -m tests.mutation.select_quick

signals: $(READY) ## Stop random commands at random instants, and count what is left; this takes minutes (ARGS: KILLS SEED)
	$(BIN)/python -m tests.processes.campaign $(ARGS)

drift: $(READY) ## Check that `make generate` changes nothing
	.ci/drift

lint: $(READY) ## Check style
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(READY) ## Check types
	$(BIN)/mypy

imports: $(READY) ## Check which room imports what
	$(BIN)/lint-imports --no-logo

format: $(READY) ## Format the code and repair what ruff can
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

wheel: $(READY) ## Build the wheel and the source distribution in dist/
	rm -rf dist
	$(BIN)/hatchling build

wheel-smoke: wheel ## Try the wheel in a bare environment
	PYTHON=$(PYTHON) .ci/wheel-smoke

bench: $(READY) ## Run the benchmarks beside their peers
	set -e; for program in benchmarks/*.py; do $(BIN)/python $$program; done

lock: $(READY) ## Write requirements.lock again after a change of dependencies (ARGS: --upgrade)
	$(BIN)/uv pip compile pyproject.toml --quiet --universal --generate-hashes --no-strip-extras --no-build \
		--all-extras --group dev --custom-compile-command "make lock" --output-file requirements.lock $(ARGS)

clean: ## Remove the environment and everything built
	rm -rf $(VENV) build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# `--no-build-isolation`: the build backend is locked, too.
$(READY): requirements.lock pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes --only-binary :all: -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-build-isolation --no-deps --editable .
	touch $@
