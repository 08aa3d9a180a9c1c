# Tests, from fast to real: tests/README.md says how a layer is made.
TEST_LAYERS := lint check-unit check-property check-consistency check-fuzz check-screen check-cli check-pty
# Those that run once more with the address and undefined-behaviour sanitizers.
ASAN_LAYERS := check-unit check-property check-consistency check-fuzz check-screen check-cli
TEST_BINARIES = $(UNITS:%=$(BUILD)/tests/unit-%) $(FUZZERS:%=$(BUILD)/tests/fuzz-%) \
    $(addprefix $(BUILD)/tests/,check-property check-consistency check-screen check-pty locked)
RUN = tests/support/run.sh $(RUNNER)

test: deps ## all tests: installs what is missing, builds, counts
	@MAKE='$(MAKE)' LOG='$(BUILD)/test.log' tests/support/test.sh all bench-binaries $(TEST_LAYERS) check-asan

# --- unit: one binary a room, which links only the rooms below it

EXTRA_store := $(BUILD)/tests/support/rows.o
EXTRA_service := $(EXTRA_store)
define unit
UNIT_SRC_$(1) := $$(wildcard tests/unit/$(1)/*.c)
ifneq ($$(UNIT_SRC_$(1)),)
UNITS += $(1)
$$(BUILD)/tests/unit-$(1): $$(UNIT_SRC_$(1):%.c=$$(BUILD)/%.o) $$(call archives,$(1)) $$(EXTRA_$(1))
	@mkdir -p $$(@D)
	$$(Q)$$(CC) $$(LDFLAGS_ALL) -o $$@ $$(filter %.o,$$^) -Wl,--whole-archive $$(BUILD)/lib$(1).a \
	  -Wl,--no-whole-archive $$(call archives,$(1)) -lcmocka $$(LIBS)
check-unit-$(1): $$(BUILD)/tests/unit-$(1) $$(BUILD)/locale/fr/LC_MESSAGES/catalyse.mo
	@$$(RUN) $$<
endif
endef
$(foreach r,$(ROOMS),$(eval $(call unit,$(r))))

check-unit-build: # the scripts of src/build
	@for script in tests/unit/build/*.sh; do $$script || exit 1; done

check-unit: $(UNITS:%=check-unit-%) check-unit-build ## unit tests, one binary a room

# --- consistency: what several rooms must agree on, over all of them
CONSISTENCY := $(patsubst %.c,$(BUILD)/%.o,$(wildcard tests/consistency/*.c) tests/support/stage.c)
$(BUILD)/tests/check-consistency: $(CONSISTENCY) $(call archives,app)
	@mkdir -p $(@D)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $(CONSISTENCY) $(call archives,app) -lcmocka $(LIBS)

check-consistency: $(BUILD)/tests/check-consistency $(BUILD)/locale/fr/LC_MESSAGES/catalyse.mo ## tables, themes, help and manual agree
	@$(RUN) env UPDATE='$(UPDATE)' $<

# --- property: laws that hold for random actions on all entities (SEED=n tries others)
PROPERTY := $(patsubst %.c,$(BUILD)/%.o,$(wildcard tests/property/*.c) $(addprefix tests/support/,stage.c rows.c))
$(BUILD)/tests/check-property: $(PROPERTY) $(call archives,app)
	@mkdir -p $(@D)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $(PROPERTY) $(call archives,app) -lcmocka $(LIBS)

check-property: $(BUILD)/tests/check-property $(BUILD)/locale/fr/LC_MESSAGES/catalyse.mo ## undo law, round trips, random events, every face
	@$(RUN) $< $(SEED)

# --- cli: transcripts of the program at a shell, played and compared; UPDATE=1 writes them anew
$(BUILD)/tests/locked: $(BUILD)/tests/support/locked.o
	@mkdir -p $(@D)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $<

TRANSCRIPTS ?= $(sort $(wildcard tests/cli/*.t))
check-cli: $(BUILD)/catalyse $(BUILD)/tests/locked $(BUILD)/locale/fr/LC_MESSAGES/catalyse.mo ## the command line, played at a shell
	@$(RUN) env UPDATE='$(UPDATE)' tests/support/transcripts.sh $(BUILD)/catalyse $(TRANSCRIPTS)

# --- fuzz: tests/fuzz/NAME.c replays tests/fuzz/corpus/NAME; with clang it looks for more
FUZZERS := $(patsubst tests/fuzz/%.c,%,$(filter-out tests/fuzz/replay.c,$(wildcard tests/fuzz/*.c)))
FUZZ_SECONDS ?= 60
FUZZ_MAIN = $(if $(FUZZING),-fsanitize=fuzzer,$(BUILD)/tests/fuzz/replay.o)
$(FUZZERS:%=$(BUILD)/tests/fuzz-%): $(BUILD)/tests/fuzz-%: $(BUILD)/tests/fuzz/%.o $(BUILD)/tests/fuzz/replay.o $(call archives,app)
	@mkdir -p $(@D)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $< $(FUZZ_MAIN) $(call archives,app) $(LIBS)

check-fuzz: $(FUZZERS:%=$(BUILD)/tests/fuzz-%) ## what the fuzzers found once
	@for f in $(FUZZERS); do $(RUN) $(BUILD)/tests/fuzz-$$f tests/fuzz/corpus/$$f || exit 1; done

fuzz: $(FUZZERS:%=fuzz-%) ## look for inputs that break the readers (clang; FUZZ_SECONDS=60 each)

$(FUZZERS:%=fuzz-%): fuzz-%:
	@$(MAKE) --no-print-directory BUILD=build-fuzz CC='$(CLANG)' OPT='-O1 -g' FUZZING=1 \
	  SANITIZE='-fsanitize=address,undefined -fno-sanitize-recover=all -fsanitize=fuzzer-no-link' build-fuzz/tests/fuzz-$*
	@mkdir -p build-fuzz/corpus/$*
	tests/support/run.sh $(CURDIR)/build-fuzz/tests/fuzz-$* -max_total_time=$(FUZZ_SECONDS) -timeout=5 -max_len=65536 \
	  -artifact_prefix=$(CURDIR)/build-fuzz/$*- $(CURDIR)/build-fuzz/corpus/$* $(CURDIR)/tests/fuzz/corpus/$*

# --- screen: scripts of keys and the screens they lead to, without a terminal
SCREEN := $(patsubst %.c,$(BUILD)/%.o,$(wildcard tests/screen/*.c) tests/support/stage.c)
$(BUILD)/tests/check-screen: $(SCREEN) $(call archives,app)
	@mkdir -p $(@D)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $(SCREEN) $(call archives,app) -lcmocka $(LIBS)

check-screen: $(BUILD)/tests/check-screen $(BUILD)/locale/fr/LC_MESSAGES/catalyse.mo ## screen scripts (UPDATE=1 renews their screens)
	@UPDATE='$(UPDATE)' $(RUN) $< $(SCRIPTS)

SCRIPTS ?= $(sort $(wildcard tests/screen/*.t))

# --- pty: the real program on a terminal
PTY := $(patsubst %.c,$(BUILD)/%.o,$(wildcard tests/pty/*.c) $(addprefix tests/support/,job.c terminal.c terminal_keys.c))
$(BUILD)/tests/check-pty: $(PTY) $(BUILD)/libbase.a
	@mkdir -p $(@D)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ -lcmocka -lvterm -lutil -lutf8proc

$(BUILD)/tests/faults.so: tests/support/faults.c
	@mkdir -p $(@D)
	$(Q)$(CC) -std=c11 $(OPT) $(WARN) $(DEFS) -fPIC -shared -o $@ $<

check-pty: $(BUILD)/tests/check-pty $(BUILD)/tests/faults.so $(BUILD)/tests/locked all ## the real program on a terminal
	@CATALYSE_PROGRAM='$(abspath $(BUILD)/catalyse)' $(RUN) $< $(ONLY)
.PHONY: check-pty

# --- bench: the real program beside bare programs that do no more than they must
ROUNDS ?= 10
BASELINES := $(addprefix $(BUILD)/tests/bench/,list table insert copy rows)
BENCH := $(patsubst %.c,$(BUILD)/%.o,$(filter-out $(BASELINES:$(BUILD)/%=%.c) tests/bench/browse.c tests/bench/ours.c,$(wildcard tests/bench/*.c)) \
    $(addprefix tests/support/,job.c terminal.c terminal_keys.c))
$(BASELINES): $(BUILD)/tests/bench/%: $(BUILD)/tests/bench/%.o
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ $(BARE)
$(BUILD)/tests/bench/list $(BUILD)/tests/bench/table: $(BUILD)/tests/bench/browse.o
$(BUILD)/tests/bench/list: BARE := -lncursesw -ltinfo
$(BUILD)/tests/bench/table: BARE := -lncursesw -ltinfo -lsqlite3
$(addprefix $(BUILD)/tests/bench/,insert copy rows): BARE := -lsqlite3
$(BUILD)/tests/bench/ours: $(addprefix $(BUILD)/tests/,bench/ours.o support/rows.o) $(call archives,service)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $(filter %.o,$^) $(call archives,service) $(LIBS)

$(BUILD)/tests/bench-run: $(BENCH) $(BUILD)/libbase.a
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ -lvterm -lutil -lsqlite3 -lutf8proc

BENCH_PAPERS := $(patsubst %.c,$(BUILD)/%.o,$(wildcard tests/bench/papers/*.c) $(addprefix tests/bench/,gate.c sample.c stock.c) tests/support/job.c)
$(BUILD)/tests/bench-papers: $(BENCH_PAPERS) $(BUILD)/libbase.a
	@mkdir -p $(@D)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ -lutil -lsqlite3 -lutf8proc

bench-papers: all $(BUILD)/tests/bench-papers $(BUILD)/tests/bench/rows ## each document of 400 people and 30 subgroups beside a bare program
	@mkdir -p $(BUILD)/bench
	@CATALYSE_PROGRAM='$(abspath $(BUILD)/catalyse)' TEST_FOLDER='$(abspath $(BUILD)/bench)' \
	  tests/support/run.sh $(BUILD)/tests/bench-papers $(ROUNDS) $(BUILD)/tests/bench
.PHONY: bench-papers

BENCH_MATCH := $(patsubst %.c,$(BUILD)/%.o,$(wildcard tests/bench/match/*.c)) $(BUILD)/tests/support/job.o
$(BUILD)/tests/bench-match: $(BENCH_MATCH) $(call archives,match)
	@mkdir -p $(@D)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $(BENCH_MATCH) $(call archives,match) -lutil $(LIBS)

bench-match: $(BUILD)/tests/bench-match ## the solvers beside their targets and beside other solvers
	@src/build/deps.sh bench || echo 'bench-match: no glpsol or no cbc to compare with'
	@tests/support/run.sh $<
.PHONY: bench-match

# Built with the tests, run by hand: what is measured takes a machine of its own.
BENCHES := $(BASELINES) $(addprefix $(BUILD)/tests/,bench/ours bench-run bench-papers bench-match)
bench-binaries: $(BENCHES)

bench: all $(BENCHES) ## measure beside bare baselines (ROUNDS=10; alone on the machine)
	@mkdir -p $(BUILD)/bench
	@CATALYSE_PROGRAM='$(abspath $(BUILD)/catalyse)' TEST_FOLDER='$(abspath $(BUILD)/bench)' \
	  tests/support/run.sh $(BUILD)/tests/bench-run $(ROUNDS) $(BUILD)/tests/bench; held=$$?; \
	  $(MAKE) --no-print-directory bench-papers bench-match && exit $$held
.PHONY: bench

# --- other builds of the same tests
CCACHE := $(filter ccache,$(CC))
CLANG := $(strip $(CCACHE) clang)
test-binaries: $(TEST_BINARIES)

check-asan: ## the tests under the address and undefined-behaviour sanitizers
	@$(MAKE) --no-print-directory BUILD=build-asan OPT='-O1 -g1' \
	  SANITIZE='-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer' $(ASAN_LAYERS)

VALGRIND := valgrind -q --error-exitcode=99 --leak-check=full --show-leak-kinds=definite \
    --errors-for-leak-kinds=definite --child-silent-after-fork=yes
check-valgrind: ## the unit tests under valgrind (LAYERS=check-unit-store: those of one room)
	@$(MAKE) --no-print-directory RUNNER='$(VALGRIND)' $(or $(LAYERS),check-unit)

check-clang: ## build everything with clang, warnings as errors
	@$(MAKE) --no-print-directory BUILD=build-clang CC='$(CLANG)' all test-binaries bench-binaries

# --- lint
comma := ,
lint: rooms $(BUILD)/catalyse ## floors, headers, words, layout, catalogues, READMEs
	@FLOORS='$(foreach r,$(ROOMS),$(r)=$(subst $(eval) ,$(comma),$(USES_$(r))))' BUILD='$(BUILD)' \
	  CC='$(CC)' LINT_CFLAGS='-std=c11 $(filter-out -Werror,$(WARN)) $(filter-out -DCATALYSE_%,$(DEFS)) -Iinclude' tests/lint/run.sh

hooks: ## run lint on what is staged before each commit
	@install -m 755 tests/lint/pre-commit.sh "$$(git rev-parse --git-path hooks)/pre-commit"

.PHONY: test check-property check-screen check-unit check-unit-build check-consistency check-fuzz fuzz test-binaries bench-binaries check-asan check-valgrind check-clang lint hooks
