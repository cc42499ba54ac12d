# Makefile -- everything that is built, tested and installed.
#
#   make demo     install what is missing, build, compile and run the examples
#   make check    install what is missing, build, run every test
#   make bench    install what is missing, build, measure
#   make differential N=1000    random programs, in C and in Go
#   make soundness N=1000       random programs that shuffle addresses
#   make programs               zlib, Lua and SQLite with everything moved
#   make          build; installs nothing, as do all that follow
#   make install  uninstall  layers  format  clean  distclean
#
# One file, no recursion.  config.mk comes from ./configure; make writes it
# when it is needed, and then reads itself again.
#
# SPDX-License-Identifier: GPL-3.0-or-later

all:
.DELETE_ON_ERROR:
.PHONY: all demo check bench differential soundness programs install \
	uninstall layers format clean distclean

# --- Set-up and configuration

GOALS := $(or $(MAKECMDGOALS),all)
SET_UP := $(filter demo check bench,$(GOALS))

ifneq ($(filter-out layers format clean distclean,$(GOALS)),)
include config.mk
ifneq ($(GCC),$(or $(CONFIGURED_GCC),$(GCC)))
$(error this tree is configured for $(CONFIGURED_GCC); \
run "./configure GCC=$(GCC)" first)
endif
endif

# Only these goals install packages.  What was missing makes config.mk out of
# date, so that make reads itself again and sees what is there now.  They are
# silent: they show results, and `make' alone shows how things are built.
ifneq ($(SET_UP),)
.SILENT:
MISSING := $(shell GCC='$(GCC)' build-aux/setup.sh --list $(SET_UP))
endif

.PHONY: set-up
set-up:
	@build-aux/setup.sh $(SET_UP)

config.mk: configure build-aux/config.mk.in $(if $(MISSING),set-up)
	@if test -f config.status; \
	 then ./config.status --recheck && ./config.status; \
	 else ./configure; fi

# --- The plugin: build/defer.so, and build/gcc-N/defer.so for each further
#     GCC of this machine on which `make check' tries it

CXXFLAGS = -O2 -g -Wall -Wextra
PLUGIN_CXXFLAGS = -std=gnu++14 -fno-rtti -fno-exceptions -fPIC -MMD \
	-DDEFER_VERSION='"$(VERSION)"'
CFLAGS = -O2 -g -Wall -Wextra
C_CFLAGS = -std=gnu11 -fPIC -MMD

PLUGIN_PARTS := $(patsubst %.cc,%.o,$(wildcard plugin/*.cc))
ESCAPE_PARTS := $(patsubst %.c,%.o,$(wildcard plugin/escape/*.c))
MAP_PARTS := $(patsubst %.c,%.o,$(wildcard plugin/map/*.c))
PAGE_PARTS := $(wildcard plugin/map/*.html plugin/map/*.css plugin/map/*.js)
PURE_PARTS := $(ESCAPE_PARTS) $(MAP_PARTS) \
	$(patsubst %.c,%.o,$(wildcard plugin/dangling/*.c))
CORE_PARTS := $(filter-out plugin/entry.o,$(PLUGIN_PARTS)) $(PURE_PARTS) \
	plugin/escape/models.o

# $(call plugin,DIR,GCC,GXX,HEADERS): how to build the plugin for GCC in DIR.
# The compiler exports its own functions to its plugins: -Bsymbolic keeps ours
# from being taken for one of those that has the same name.
define plugin
$1/defer.so: $1/plugin/entry.o
	$3 -shared -Wl,-Bsymbolic -o $$@ $$^ -ldl
$1/defer-c.so: $(addprefix $1/,$(CORE_PARTS))
	$3 -shared -Wl,-Bsymbolic -o $$@ $$^
$1/plugin/%.o: plugin/%.cc config.mk
	@mkdir -p $$(@D)
	$3 $(CXXFLAGS) $(PLUGIN_CXXFLAGS) -isystem $4 -c -o $$@ $$<
$(addprefix $1/,$(PURE_PARTS)): $1/%.o: %.c config.mk
	@mkdir -p $$(@D)
	$2 $(CFLAGS) $(C_CFLAGS) -I$1/plugin/map -c -o $$@ $$<
$1/plugin/escape/models.o: build/models.c
	@mkdir -p $$(@D)
	$2 $(CFLAGS) $(C_CFLAGS) -c -o $$@ $$<
$1/plugin/map/html.o $1/plugin/map/svg.o: $(PAGE_PARTS:%=$1/%.h)
# A text of C for each part of the pages and pictures of memory maps.
$(PAGE_PARTS:%=$1/%.h): $1/%.h: %
	@mkdir -p $$(@D)
	sed 's/["\\]/\\&/g; s/^/"/; s/$$$$/\\n"/' $$< >$$@
endef

# The models of libraries, as texts: what model.c reads.
build/models.c: $(sort $(wildcard plugin/models/*.model)) \
		build-aux/models.sh
	@mkdir -p $(@D)
	build-aux/models.sh $(filter %.model,$^) >$@

# The further ones, found by their plugin headers.
others = $(foreach n,11 12,$(if $(and $(wildcard /usr/bin/g++-$n),$(wildcard \
	/usr/lib/gcc/$(GCC_TARGET)/$n/plugin/include/tree.h)),gcc-$n))
OTHER_GCCS := $(filter-out gcc-$(GCC_MAJOR),$(others))

$(eval $(call plugin,build,$(GCC),$(GXX),"$(PLUGIN_HEADERS)"))
$(foreach gcc,$(OTHER_GCCS),$(eval $(call plugin,build/$(gcc),$(gcc),\
	$(gcc:gcc%=g++%),`$(gcc) -print-file-name=plugin`/include)))

# --- The runtime: build/libdefer.a and build/libdefer.so

RUNTIME_CFLAGS = -fexceptions -fvisibility=hidden -pthread \
	-fno-reorder-functions -fno-reorder-blocks-and-partition \
	$(RUNTIME_DEFINES)
OBJCOPY = `$(GCC) -print-prog-name=objcopy`
RUNTIME_PARTS := $(patsubst %.c,build/%.o,$(filter-out runtime/heap-%,\
	$(wildcard runtime/*.c))) build/runtime/heap-$(HEAP).o
SONAME = libdefer.so.0
LIBRARY = libdefer.so.$(VERSION)

# All of its code is in a section of its own, so that the runtime knows its own
# frames and faults in every program, also in one linked statically.
build/runtime/%.o: runtime/%.c config.mk
	@mkdir -p $(@D)
	$(GCC) $(CFLAGS) $(C_CFLAGS) $(RUNTIME_CFLAGS) -c -o $@ $<
	$(OBJCOPY) --rename-section .text=defer_text $@

build/libdefer.a: $(RUNTIME_PARTS)
	rm -f $@
	$(AR) rcs $@ $^

build/$(LIBRARY): $(RUNTIME_PARTS)
	$(GCC) -shared -pthread -Wl,-soname,$(SONAME) -Wl,-z,defs -o $@ $^ \
		$(HEAP_LIBS)

build/libdefer.so: build/$(LIBRARY)
	ln -sf $(LIBRARY) build/$(SONAME)
	ln -sf $(SONAME) $@

build/defer.pc build/defer.specs: build/%: runtime/%.in config.mk
	./config.status $@

all: build/defer.so build/defer-c.so build/libdefer.a build/libdefer.so \
	build/defer.pc build/defer.specs

# --- Seeing it: examples, tests, measurements

export GCC GXX

demo: all
	@build-aux/demo.sh

OTHER_PLUGINS := $(foreach gcc,$(OTHER_GCCS),\
	build/$(gcc)/defer.so build/$(gcc)/defer-c.so)
UNIT_TESTS := $(patsubst testsuite/%.c,build/%,\
	$(wildcard testsuite/unit/test-*.c))

check: all $(OTHER_PLUGINS) $(UNIT_TESTS)
	@OTHER_GCCS="$(OTHER_GCCS)" testsuite/check.sh $(KINDS)

# What the plugin sets for units with deferred work.
UNIT_CFLAGS = -std=gnu11 -pthread -fexceptions -fnon-call-exceptions

build/unit/%: testsuite/unit/%.c build/libdefer.a \
		$(addprefix build/,$(PURE_PARTS)) build/plugin/escape/models.o
	@mkdir -p $(@D)
	$(GCC) $(CFLAGS) $(UNIT_CFLAGS) $(RUNTIME_DEFINES) -MMD -I. -o $@ \
		$(filter %.c %.o %.a,$^) \
		`pkg-config --cflags --libs check` $(HEAP_LIBS)

# Random programs against the same in Go, and in C without the plugin.
differential: all
	@testsuite/differential/fetch-go.sh
	@testsuite/differential/run.sh $(or $(N),1000)

# Random programs that shuffle addresses, against AddressSanitizer and heap
# semantics.
soundness: all
	@testsuite/differential/addresses/soundness.sh $(or $(N),1000)

# Programs that others wrote, with everything moved to the heap.
programs: all
	@testsuite/programs/run.sh

layers:
	@testsuite/layers.sh

bench: all
	@build-aux/fetch-sqlite.sh || test $$? = 77
	@CXX="$(GXX)" testsuite/bench/run.sh

# --- Installing.  The script notes what it makes, so that `make uninstall'
#     removes that and nothing else.

export DESTDIR plugindir specsdir includedir libdir pkgconfigdir mandir
export prefix GCC_MAJOR SONAME LIBRARY HEADERS
HEADERS := $(filter-out runtime/abi.h runtime/heap.h runtime/internal.h \
	runtime/stubs.h,$(wildcard runtime/*.h))

install: all
	@build-aux/install.sh install

uninstall:
	@build-aux/install.sh uninstall

# --- Keeping house

format:
	clang-format -i $(wildcard plugin/*.cc plugin/*.h plugin/escape/*.[ch] \
		plugin/map/*.[ch] runtime/*.[ch] testsuite/unit/*.[ch])

clean:
	rm -rf build

distclean: clean
	rm -rf config.mk config.log config.status autom4te.cache

-include $(wildcard build/*/*.d build/*/*/*.d build/*/*/*/*.d)
