# Everything a developer runs. Each target first sets up what it needs in `.venv`: the locked packages and this project,
# editable. Another Python: `make test PYTHON=python3.13 VENV=.venv-3.13`.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.DEFAULT_GOAL := help
.PHONY: help conform vectors-js prove deep test check generate load-bearing value-changes found-invariants kill-table code-kill-table quick signals kills overlaps drift lint types imports format wheel wheel-smoke bench lock clean

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

# The tests start Python hundreds of times, so compiled modules are kept, whatever the environment says.
test: $(READY) ## Run all tests and doctests, a process for each core (ARGS: for pytest)
	PYTHONDONTWRITEBYTECODE= $(BIN)/pytest -n auto --dist worksteal $(ARGS)

check: $(READY) ## Run everything that continuous integration runs
	VENV=$(VENV) .ci/run

# Each generator has a stamp in .generated/, which is older than what has changed since: what did not change costs nothing.
# What only the words of the specification say is not in .generated/table.json: another clause makes no case anew.
PARTS := specification cases vectors load_bearing obligations ledger invariants diagrams
SPEC := $(wildcard spec/tenure/spec/*.py)
MODEL := $(wildcard model/tenure/model/*.py) $(SPEC)
SUITE := conformance/tenure/conformance
CASES := $(wildcard $(patsubst %,$(SUITE)/%/*.py,protocol cases generation fsm) $(SUITE)/generation/*.t*) $(MODEL)
PROOFS := $(wildcard proofs/tenure/proofs/*.py proofs/tenure/proofs/*/*.py reference/tenure/reference/*.py) $(MODEL)

generate: $(PARTS:%=.generated/%) ## Make the generated files whose sources have changed

.generated/table.json: spec/tenure/spec/session.toml $(SPEC) | $(READY)
	mkdir -p .generated
	$(BIN)/python -m tenure.spec.table_of > $@.new
	cmp -s $@.new $@ && rm $@.new || mv $@.new $@

.generated/specification: spec/tenure/spec/session.toml $(SPEC) $(wildcard cli/tenure/cli/spec/*.py) | $(READY)
	mkdir -p .generated
	$(BIN)/tenure spec --format markdown > docs/specification.md
	touch $@

.generated/cases: .generated/table.json $(CASES) | $(READY)
	$(BIN)/python -m tenure.conformance.generation
	touch $@

.generated/vectors: .generated/cases
	$(BIN)/tenure vectors --ties --out conformance/vectors
	touch $@

.generated/obligations: .generated/table.json proofs/load_bearing.json $(PROOFS) | $(READY)
	$(BIN)/tenure export --to smtlib --out proofs/obligations
	$(BIN)/python -m tenure.proofs.index < proofs/load_bearing.json
	touch $@

.generated/ledger: .generated/obligations
	$(BIN)/tenure prove --format markdown > proofs/README.new
	mv proofs/README.new proofs/README.md
	touch $@

.generated/invariants: proofs/found_invariants.toml .generated/table.json $(PROOFS) | $(READY)
	$(BIN)/python -m tenure.proofs.inference.store < proofs/found_invariants.toml > proofs/found_invariants.new
	mv proofs/found_invariants.new proofs/found_invariants.md
	touch $@

.generated/load_bearing: proofs/load_bearing.json proofs/tenure/proofs/mutation/load_bearing.py | $(READY)
	mkdir -p .generated
	$(BIN)/python -m tenure.proofs.mutation.load_bearing page < proofs/load_bearing.json > proofs/load_bearing.md
	touch $@

.generated/diagrams: spec/tenure/spec/session.toml $(SPEC) $(wildcard diagrams/tenure/diagrams/*.py) | $(READY)
	mkdir -p .generated
	set -e; for diagram in lifecycle phases; do for suffix in svg dot mmd puml; do \
		$(BIN)/tenure diagram $$diagram -o diagrams/$$diagram.$$suffix \
			--renderer pygraphviz --link-base ../docs/specification.md; done; done
	touch $@

load-bearing: $(READY) ## Find what breaks without each part of the table; this takes minutes
	$(BIN)/python -m tenure.proofs.mutation.load_bearing > proofs/load_bearing.new
	mv proofs/load_bearing.new proofs/load_bearing.json
	$(MAKE) .generated/load_bearing

value-changes: $(READY) ## Find which theorem refutes each change of a value; this takes minutes (ARGS: --check)
	$(BIN)/python -m tenure.proofs.mutation.value_campaign proofs $(ARGS)

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

kills: $(READY) ## Kill a driver with a journal at random moments, and compare what is left; minutes (ARGS: KILLS SEED)
	$(BIN)/python -m tests.aio.kills $(ARGS)

overlaps: $(READY) ## Run tasks behind the gate to a Dask cluster, and count those that overlap; minutes (ARGS: RUNS SEED)
	$(BIN)/python -m tests.hosts.dask_campaign $(ARGS)

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
	rm -rf $(VENV) .generated build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# `--no-build-isolation`: the build backend is locked, too.
$(READY): requirements.lock pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes --only-binary :all: -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-build-isolation --no-deps --editable .
	touch $@
