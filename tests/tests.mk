# Tests, from fast to real. Each room's unit tests are one binary that links only the rooms below it.

define unit
UNIT_SRC_$(1) := $$(wildcard tests/unit/$(1)/*.c)
ifneq ($$(UNIT_SRC_$(1)),)
UNITS += $(1)
$$(BUILD)/tests/unit-$(1): $$(UNIT_SRC_$(1):%.c=$$(BUILD)/%.o) $$(call archives,$(1)) $$(EXTRA_$(1))
	@mkdir -p $$(@D)
	$$(Q)$$(CC) $$(LDFLAGS_ALL) -o $$@ $$(filter %.o,$$^) -Wl,--whole-archive $$(BUILD)/lib$(1).a \
	  -Wl,--no-whole-archive $$(call archives,$(1)) -lcmocka $$(LIBS)
check-unit-$(1): $$(BUILD)/tests/unit-$(1) $$(BUILD)/locale/fr/LC_MESSAGES/catalyse.mo
	@tests/support/run.sh $$<
endif
endef
$(foreach r,$(ROOMS),$(eval $(call unit,$(r))))

check-unit-build: # the scripts of src/build
	@for script in tests/unit/build/*.sh; do $$script || exit 1; done

check-unit: $(UNITS:%=check-unit-%) check-unit-build ## unit tests, one binary a room
