# catalyse — see `make help`. Rooms and floors: src/README.md.
PREFIX ?= /usr/local
DESTDIR ?=
BUILD ?= build
CC ?= gcc
OPT ?= -O2 -g
VERSION := 0.1.0

ROOMS := base conf store domain match tui service report screen cli app
# What each room may use; the linker holds it (one archive a room), tests/lint/floors.sh the headers.
USES_base :=
USES_conf := base
USES_store := base
USES_domain := base
USES_match := base
USES_tui := base
USES_service := conf store domain match base
USES_report := service conf store domain match base
USES_screen := tui report service conf store domain match base
USES_cli := report service conf store domain match base
USES_app := screen cli tui report service conf store domain match base

WARN := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wvla -Wmissing-prototypes -Wstrict-prototypes \
        -Wformat=2 -Wundef -Wwrite-strings -Werror
HARDEN := -fstack-protector-strong -D_FORTIFY_SOURCE=2 -fPIE
DEFS := -D_GNU_SOURCE -D_XOPEN_SOURCE_EXTENDED -DNCURSES_WIDECHAR=1 \
        -DSQLITE_ENABLE_SESSION -DSQLITE_ENABLE_PREUPDATE_HOOK \
        -DCATALYSE_VERSION='"$(VERSION)"' -DCATALYSE_PREFIX='"$(PREFIX)"' -DCATALYSE_SOURCE='"$(CURDIR)"'
CFLAGS_ALL := -std=c11 $(OPT) $(WARN) $(HARDEN) $(SANITIZE) $(DEFS) -Iinclude -I$(BUILD)/gen $(CFLAGS)
LDFLAGS_ALL := $(SANITIZE) -pie -Wl,-z,relro,-z,now,-z,pack-relative-relocs $(LDFLAGS)
# Archives where there are some: looking for 2,000 symbols in ten libraries is half of a short command's time.
# A package shares them (SHARED=1): it says which it needs, and they are mended without it.
archive = $(if $(if $(SHARED),,$(filter /%,$(shell $(CC) -print-file-name=lib$(1).a))),-l:lib$(1).a,-l$(1))
LIBS := $(foreach l,iniparser utf8proc csv jansson jpeg sqlite3 ncursesw tinfo,$(call archive,$(l))) -lm

MAKEFLAGS += --no-builtin-rules
.DELETE_ON_ERROR:
.SUFFIXES:

COMPLETIONS := $(foreach shell,bash zsh fish,$(BUILD)/completions/catalyse.$(shell))

rooms: $(foreach r,$(ROOMS),$(BUILD)/lib$(r).a)

all: $(BUILD)/catalyse $(BUILD)/locale/fr/LC_MESSAGES/catalyse.mo $(COMPLETIONS) $(BUILD)/dump.schema.json ## build the program and its catalogue

# --- rooms: src/<room>/*.c -> $(BUILD)/lib<room>.a (src/tui/term.c, the one file on ncurses, apart)
APART := src/tui/term.c src/app/main.c src/app/run.c src/app/patience.c
GEN_store := $(if $(wildcard src/store/sql/*.sql),$(BUILD)/gen/migrations.c)

define room
SRC_$(1) := $$(filter-out $$(APART),$$(wildcard src/$(1)/*.c src/$(1)/*/*.c))
OBJ_$(1) := $$(SRC_$(1):%.c=$$(BUILD)/%.o) $$(GEN_$(1):%.c=%.o)
$$(BUILD)/lib$(1).a: $$(OBJ_$(1))
	@rm -f $$@
	$$(Q)$$(AR) rcs $$@ $$^
endef
$(foreach r,$(ROOMS),$(eval $(call room,$(r))))

Q := $(if $(V),,@)
$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(Q)$(CC) $(CFLAGS_ALL) -Isrc -MMD -MP -c $< -o $@

$(BUILD)/gen/%.o: $(BUILD)/gen/%.c
	$(Q)$(CC) $(CFLAGS_ALL) -Wno-overlength-strings -Isrc -MMD -MP -c $< -o $@

SQL := $(sort $(wildcard src/store/sql/*.sql))
$(BUILD)/gen/migrations.c: $(SQL) src/store/embed.awk
	@mkdir -p $(@D)
	$(Q)awk -f src/store/embed.awk $(SQL) > $@

# Archives a room's own binary needs, highest first.
archives = $(foreach r,$(1) $(USES_$(1)),$(BUILD)/lib$(r).a)

$(BUILD)/libterm.a: $(BUILD)/src/tui/term.o
	@rm -f $@
	$(Q)$(AR) rcs $@ $^

$(BUILD)/catalyse: $(BUILD)/src/app/main.o $(BUILD)/src/app/run.o $(BUILD)/src/app/patience.o $(call archives,app) $(BUILD)/libterm.a
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $(filter %.o,$^) $(BUILD)/libapp.a $(BUILD)/libterm.a $(call archives,app) $(LIBS)

# --- catalogues: one per room, joined
PO := $(sort $(wildcard src/po/fr/*.po))
$(BUILD)/locale/fr/LC_MESSAGES/catalyse.mo: $(PO)
	@mkdir -p $(@D)
	$(Q)msgcat --use-first $(PO) -o $(BUILD)/fr.po && msgfmt --check -o $@ $(BUILD)/fr.po

# --- completions, written by the program
$(BUILD)/dump.schema.json: $(BUILD)/catalyse
	$(Q)LANGUAGE=en $< --schema > $@

$(BUILD)/completions/catalyse.%: $(BUILD)/catalyse
	@mkdir -p $(@D)
	$(Q)LANGUAGE=en $< --complete $* > $@

include tests/tests.mk

# --- running, installing
run: deps all ## install what is missing, build, open the sample programme
	@src/build/run.sh $(BUILD)

deps: ## install missing packages (Debian, Fedora, Arch, Homebrew)
	@src/build/deps.sh

install: all ## install under DESTDIR and PREFIX
	@src/build/install.sh $(BUILD) '$(DESTDIR)' '$(PREFIX)'

uninstall: ## remove what install put there
	@src/build/install.sh --remove '$(DESTDIR)' '$(PREFIX)'

deb: ## build a Debian package in build-deb
	@$(MAKE) --no-print-directory BUILD=build-deb PREFIX=/usr SHARED=1 all
	@src/build/deb.sh build-deb $(VERSION) build-deb

clean: ## remove what was built
	rm -rf $(BUILD)

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.DEFAULT_GOAL := all
.PHONY: all rooms run deps install uninstall deb clean help
-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)
