# make run    set everything up, then open the window (or the demo where there is no display)
# make test   set everything up, then lint and test
# make setup  only the set-up; leaves .venv/bin/softphone
# make bench  measure speed; make screens: pictures of the window under artifacts/
# make soak   200 rounds of join, dial and leave in Daily's stand-in, with flat memory
# make deb    a Debian package; make bundle: one folder by PyInstaller; both under dist/
# make translations  bring resources/i18n in step with the program's texts
# make lock   resolve the dependencies again into packaging/requirements.lock

PYTHON ?= $(shell command -v python3.11 || command -v python3.12 || command -v python3.13 || command -v python3)
VENV   := .venv
BIN    := $(VENV)/bin
SOURCES := $(shell find softphone -name '*.py' 2>/dev/null)
PYTEST := $(BIN)/python -m pytest -q
SYSTEM_TESTS := tests --ignore=tests/unit --ignore=tests/benchmarks --ignore=tests/packaging

.PHONY: run test setup lint format unit system-tests bench soak screens deb bundle test-packages translations lock clean

run: setup
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		exec $(BIN)/softphone; \
	else \
		echo "There is no display here, so the demo runs instead of the window."; \
		exec $(BIN)/softphone demo; \
	fi

setup: $(VENV)/.compiled

test: $(VENV)/.system-test setup lint unit system-tests

lint: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: setup
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

unit: setup
	$(PYTEST) -n 2 tests/unit

system-tests: setup
	$(PYTEST) -n 2 --dist loadfile $(SYSTEM_TESTS) || { [ $$? = 1 ] && \
		echo "Once more, and alone, for what a busy machine may have upset:" && \
		$(PYTEST) --last-failed --last-failed-no-failures none $(SYSTEM_TESTS); }

bench: $(VENV)/.system-test setup
	$(BIN)/python -m tests.benchmarks

# Real daily-python against the stand-in; fails unless memory, threads and files stay flat.
soak: setup
	$(BIN)/python -m tests.daily.soak 200

screens: $(VENV)/.system-test setup
	$(PYTEST) tests/screens --screens-dir=artifacts/screens

deb: setup
	$(BIN)/python packaging/build-deb.py dist

bundle: setup
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r packaging/bundle.lock
	$(BIN)/pyinstaller -y --log-level WARN --distpath dist --workpath build packaging/bundle/softphone.spec

# Builds and tries both; takes minutes, and the first needs root.
test-packages: $(VENV)/.system-test setup bundle
	$(PYTEST) tests/packaging --timeout 300

translations: setup
	$(BIN)/python packaging/translations.py update

lock:
	$(PYTHON) -m venv $(VENV)-lock && $(VENV)-lock/bin/pip -q install uv
	$(VENV)-lock/bin/uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 \
		--generate-hashes --no-header --no-annotate --prerelease if-necessary-or-explicit \
		--upgrade -q -o packaging/requirements.lock
	echo "pyinstaller>=6.10" | $(VENV)-lock/bin/uv pip compile - --universal --python-version 3.11 \
		--generate-hashes --no-header --no-annotate --upgrade -q -o packaging/bundle.lock
	rm -rf $(VENV)-lock

clean:
	rm -rf $(VENV) artifacts build dist

$(VENV)/.system-run: packaging/system-packages.txt packaging/install-system-packages.sh
	packaging/install-system-packages.sh run
	@mkdir -p $(VENV) && touch $@

$(VENV)/.system-test: packaging/system-packages.txt packaging/install-system-packages.sh
	packaging/install-system-packages.sh test
	@mkdir -p $(VENV) && touch $@

$(VENV)/.installed: packaging/requirements.lock pyproject.toml | $(VENV)/.system-run
	$(PYTHON) -c 'import sys; v = sys.version_info; sys.exit(None if (3, 11) <= v < (3, 14) else "Softphone needs Python 3.11, 3.12 or 3.13; this is " + sys.version.split()[0])'
	[ -x $(BIN)/python ] || $(PYTHON) -m venv $(VENV)
	env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m pip install -q --disable-pip-version-check --compile --require-hashes -r packaging/requirements.lock
	env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

# Byte code saves more than half of the start; compile what changed since the last time.
$(VENV)/.compiled: $(VENV)/.installed $(SOURCES)
	@env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m compileall -q softphone
	@$(BIN)/python -m softphone.kept_code
	@touch $@
