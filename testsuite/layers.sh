#!/bin/sh
# layers.sh -- who may include whom, as a test.  `make layers' runs it.
#
#     testsuite/layers.sh [TOP]
#
# The table below is the design: what it does not allow is forbidden.  For
# each source file one line says PASS or FAIL; at the end the check proves on
# a small tree of sins that it can fail.
#
# SPDX-License-Identifier: GPL-3.0-or-later

# --- The table

# May FILE include WHAT?  WHAT is <header.h>, or the path of one of our files
# from the top folder, or "name.h" where no file of ours has that name.
allowed ()
{
  case "$1 $2" in
    # One file meets GCC.
    "plugin/gcc.h "* | "plugin/gcc-diagnostic.h "*) ;;

    # The analysis knows neither GCC nor the runtime.
    "plugin/escape/"*" plugin/escape/"*.h) ;;
    "plugin/escape/"*" <"*) libc "$2" ;;
    "plugin/escape/"*) false ;;

    # Nor do the values of the search for dangling addresses.
    "plugin/dangling/"*" plugin/dangling/dangling.h") ;;
    "plugin/dangling/"*" <"*) libc "$2" ;;
    "plugin/dangling/"*) false ;;
    "plugin/dangling"*.cc" plugin/dangling-gcc.h") ;;
    "plugin/closure"*.cc" plugin/closure.h") ;;
    "plugin/flows"*.cc" plugin/flows.h") ;;
    "plugin/dangling-gcc.h plugin/dangling/dangling.h") ;;

    # Nor do the forms of the memory map.
    "plugin/map/"*" plugin/map/map.h") ;;
    "plugin/map/html.c \"page."*.h\" | "plugin/map/svg.c \"picture.css.h\"") ;;
    "plugin/map/"*" <"*) libc "$2" ;;
    "plugin/map/"*) false ;;
    "plugin/map"*.cc" plugin/map-gcc.h") ;;
    "plugin/map-gcc.h plugin/map/map.h") ;;

    # Passes do not include each other.
    "plugin/"*" plugin/gcc.h") ;;
    "plugin/"*" plugin/passes.h") ;;
    "plugin/"*" plugin/options.def") ;;
    "plugin/"*" plugin/escape/escape.h") ;;
    "plugin/"*" runtime/abi."[h]) ;;
    "plugin/"*" runtime/abi.def") ;;
    "plugin/"*" <"*) libc "$2" ;;

    # The runtime never includes the plugin.
    "runtime/abi."*" <"*) libc "$2" ;;
    "runtime/abi."*) false ;;
    "runtime/heap-gc.c <gc.h>" | "runtime/heap-gc.c <gc/"*) ;;
    "runtime/unwind.c <unwind.h>") ;;
    "runtime/personality.c <unwind.h>") ;;
    "runtime/personality.c runtime/table.h" | "runtime/table."[ch]" runtime/"*) ;;
    "runtime/frame.c runtime/table.h") ;;
    "runtime/walk.c <unwind.h>") ;;
    "runtime/dwarf.c <elfutils/"* | "runtime/dwarf.c <dwarf.h>") ;;
    "runtime/stubs.c runtime/stubs.h" | "runtime/stubs-jit.c runtime/stubs.h") ;;
    "runtime/stubs-jit.c <libgccjit.h>") ;;
    "runtime/"*.h" runtime/defer-editor.h") ;;
    "runtime/"*" runtime/internal.h") ;;
    "runtime/"*" runtime/heap.h") ;;
    "runtime/"*" runtime/abi."[h]) ;;
    "runtime/"*" runtime/abi.def") ;;
    "runtime/"*" runtime/defer.h") ;;
    "runtime/"*" runtime/stddefer.h") ;;
    "runtime/"*" <"*) libc "$2" ;;

    # Unit tests reach through the two faces only.
    "testsuite/unit/"*" plugin/escape/escape.h") ;;
    "testsuite/unit/"*" plugin/dangling/dangling.h") ;;
    "testsuite/unit/test-map.c plugin/map/map.h") ;;
    "testsuite/unit/"*" runtime/internal.h") ;;
    "testsuite/unit/test-heap.c runtime/heap.h") ;;
    "testsuite/unit/test-libc.c <"*) ;; # it calls all of the C library
    "testsuite/unit/test-frame.c <unwind.h>") ;; # that has to say the same
    "testsuite/unit/"*" runtime/defer.h") ;;
    "testsuite/unit/"*" testsuite/unit/"*.h) ;;
    "testsuite/unit/"*" <check.h>") ;;
    "testsuite/unit/"*" <"*) libc "$2" ;;

    *) false ;;
  esac
}

# Is $1 a header of the C library?
libc ()
{
  case $1 in
    "<assert.h>" | "<complex.h>" | "<ctype.h>" | "<errno.h>" | "<fenv.h>" | \
    "<float.h>" | "<inttypes.h>" | "<limits.h>" | "<locale.h>" | \
    "<math.h>" | "<setjmp.h>" | "<signal.h>" | "<stdalign.h>" | \
    "<stdarg.h>" | "<stdatomic.h>" | "<stdbool.h>" | "<stddef.h>" | \
    "<stdint.h>" | "<stdio.h>" | "<stdlib.h>" | "<stdnoreturn.h>" | \
    "<string.h>" | "<threads.h>" | "<time.h>" | "<uchar.h>" | "<wchar.h>" | \
    "<dirent.h>" | "<dlfcn.h>" | "<execinfo.h>" | "<fcntl.h>" | "<link.h>" | \
    "<linux/futex.h>" | "<malloc.h>" | "<poll.h>" | "<pthread.h>" | "<sched.h>" | \
    "<semaphore.h>" | "<strings.h>" | "<sys/"*.h">" | "<ucontext.h>" | \
    "<unistd.h>") ;;
    *) false ;;
  esac
}

# --- The check

# The file that FILE means by TEXT, its words after #include.
target ()
{
  name=${2#\"}
  name=${name%%\"*}
  near=$(echo "${1%/*}/$name" | sed ':again
                                     s,[^/]*/\.\./,,
                                     t again')
  case $2 in
    "<"*) echo "${2%%>*}>" ;;
    *) if test -f "$near"; then echo "$near"
       elif test -f "$name"; then echo "$name"
       else echo "\"$name\""
       fi ;;
  esac
}

# Check every include of FILE.
check_file ()
{
  sins=$(grep -n '^[[:blank:]]*#[[:blank:]]*include' "$1" \
    | sed 's/:[^"<A-Za-z]*include[[:blank:]]*/ /' \
    | while read -r line text; do
        what=$(target "$1" "$text")
        allowed "$1" "$what" || echo "FAIL: layers: $1:$line includes $what"
      done)
  echo "${sins:-PASS: layers: $1}"
}

# Check every file below TOP.
check_tree ()
{
  (cd "$1" || exit
   for file in plugin/*.cc plugin/*.h plugin/*.def plugin/escape/*.[ch] \
               plugin/map/*.[ch] runtime/*.[ch] runtime/*.def testsuite/unit/*.[ch]; do
     if test -f "$file"; then check_file "$file"; fi
   done)
}

# --- Can it fail?

# Write FILE, which includes TEXT, in the tree of sins.
sin ()
{
  mkdir -p "$sins_top/${1%/*}"
  echo "#include $2" >"$sins_top/$1"
}

check_that_it_can_fail ()
{
  sins_top=$(mktemp -d) || exit 1
  sin plugin/passes.h      '"tree.h"'
  sin plugin/lower.cc      '"tree.h"'
  sin plugin/flows.cc      '"lower.cc"'
  sin plugin/heap.cc       '<iostream>'
  sin plugin/defer.cc      '"../runtime/internal.h"'
  sin plugin/escape/solve.c '"../passes.h"'
  sin plugin/escape/graph.c '"coretypes.h"'
  sin plugin/map/json.c    '"../passes.h"'
  sin plugin/escape/dump.c '"../map/map.h"'
  sin runtime/record.c     '"../plugin/passes.h"'
  sin runtime/internal.h   '<unwind.h>'
  sin runtime/panic.c      '<unwind.h>'
  sin runtime/symbols.c    '<elfutils/libdwfl.h>'
  sin runtime/heap.c       '<gc.h>'
  sin testsuite/unit/test-x.c '"../../plugin/passes.h"'
  found=$(check_tree "$sins_top" | grep -c '^FAIL')
  rm -rf "$sins_top"
  if test "$found" = 15; then
    echo "PASS: layers: the check can fail"
  else
    echo "FAIL: layers: the check found $found of 15 sins"
  fi
}

results=$(check_tree "${1:-$(dirname "$0")/..}"; check_that_it_can_fail)
echo "$results"
! echo "$results" | grep -q '^FAIL'
