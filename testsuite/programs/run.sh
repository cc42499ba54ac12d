#!/bin/sh
# run.sh -- programs that others wrote pass their own tests when everything that
# must is moved to the heap.
#
#     testsuite/programs/run.sh [zlib] [lua] [sqlite]
#
# From the top folder, with everything built; all three by default.  The
# sources are those of Debian's packages, which build-aux/fetch-source.sh gets.
# Each is built twice, without the plugin and with -fplugin-arg-defer-heap=all,
# in build/programs.  Prints "PASS: text", "FAIL: text" or "SKIP: text" for each
# thing it looks at, and how many variables were moved.  README.md says what is
# run.
#
# From the environment: GCC, PLUGIN, LIBDEFER; OPTIONS to compile with (-O1);
# ALL, when set: all of SQLite's quick tests, about ten minutes more.
#
# SPDX-License-Identifier: GPL-3.0-or-later

set -u
export LC_ALL=C
cd "$(dirname "$0")/../.." || exit 1
TOP=$PWD
here=$TOP/testsuite/programs
GCC=${GCC:-gcc}
PLUGIN=$(realpath "${PLUGIN:-build/defer.so}")
LIBDEFER=$(realpath "${LIBDEFER:-build/libdefer.a}")
OPTIONS=${OPTIONS:--O1}
OUT=$TOP/build/programs
MOVING_GCC=$GCC	# A configure script sets GCC.
export MOVING_GCC PLUGIN LIBDEFER NOTES
failed=0
unset MAKEFLAGS MAKELEVEL MFLAGS

# "check TEXT COMMAND...": passes when COMMAND does; shows the end of what it
# wrote else.
check ()
{
  what=$1
  shift
  if "$@" >"$OUT/check.log" 2>&1 </dev/null; then
    echo "PASS: $what"
  else
    failed=1
    echo "FAIL: $what"
    cp "$OUT/check.log" "$OUT/$(echo "$what" | tr -c 'a-zA-Z0-9\n' '-').log"
    sed 's/^/    /' "$OUT/check.log" | tail -n 12
    return 1
  fi
}

# Copy the source of $1 to the folders $1-plain and $1-moved of OUT.  Fail if it
# cannot be had.
unpack ()
{
  build-aux/fetch-source.sh "$1"
  case $? in
    0) ;;
    77) echo "SKIP: $1"; return 1 ;;
    *) failed=1; echo "FAIL: $1 can be fetched"; return 1 ;;
  esac
  for how in plain moved; do
    rm -rf "${OUT:?}/$1-$how"
    cp -R "build/third-party/$1" "$OUT/$1-$how" || return 1
  done
  NOTES=$OUT/$1.notes
  rm -f "$NOTES"
  : >"$NOTES"
}

# The compiler for the build $1, `plain' or `moved'.
compiler ()
{
  if test "$1" = plain; then echo "$GCC"; else echo "$here/moving-cc.sh"; fi
}

# What was moved in $1.
moved ()
{
  notes=$OUT/$1.notes
  echo "      $(grep -c ' moved to heap: ' "$notes") variables of $1 moved," \
       "$(grep -c ' must move to heap: ' "$notes") could not be," \
       "$(grep -c ' does not escape' "$notes") need not be"
}

# --- zlib: its own `make test'

build_zlib ()
(
  cd "$OUT/zlib-$1" \
    && CC=$(compiler "$1") CFLAGS="$OPTIONS" ./configure --static \
    && make
)

test_zlib ()
(
  cd "$OUT/zlib-moved" && make test && ./minigzip64 <zlib.h >zlib.h.gz \
    && ./minigzip64 -d <zlib.h.gz | cmp - zlib.h
)

# The two pack the files of its source into the same bytes.
compare_zlib ()
{
  for level in 1 6 9; do
    for file in "$OUT"/zlib-plain/*.[ch]; do
      "$OUT/zlib-plain/minigzip" -$level <"$file" >"$OUT/zlib.1" || return 1
      "$OUT/zlib-moved/minigzip" -$level <"$file" >"$OUT/zlib.2" || return 1
      cmp "$OUT/zlib.1" "$OUT/zlib.2" || return 1
      "$OUT/zlib-moved/minigzip" -d <"$OUT/zlib.2" | cmp - "$file" || return 1
    done
  done
}

zlib ()
{
  unpack zlib || return
  check "zlib is built" build_zlib plain || return
  check "zlib is built with everything moved" build_zlib moved || return
  moved zlib
  check "zlib passes its tests" test_zlib
  check "zlib packs and unpacks its source as ever" compare_zlib
}

# --- Lua: the package has no tests; programs do as with the other build

build_lua ()
(
  cd "$OUT/lua5.4-$1/src" \
    && make CC="$(compiler "$1") -std=gnu99" \
         MYCFLAGS="$OPTIONS -DLUA_USE_POSIX" linux
)

# Run the program $1 with both.
compare_lua ()
{
  for how in plain moved; do
    (cd "$here/lua" \
       && timeout 300 "$OUT/lua5.4-$how/src/lua" "$1") \
      >"$OUT/lua.$how" 2>&1
    echo "status $?" >>"$OUT/lua.$how"
  done
  grep -q '^status 0$' "$OUT/lua.plain" \
    && diff "$OUT/lua.plain" "$OUT/lua.moved"
}

# Both compile the program $1 to the same code; `lua' runs it.
compare_luac ()
{
  for how in plain moved; do
    "$OUT/lua5.4-$how/src/luac" -s -o "$OUT/luac.$how" "$here/lua/$1" \
      || return 1
  done
  cmp "$OUT/luac.plain" "$OUT/luac.moved" \
    && (cd "$here/lua" && "$OUT/lua5.4-moved/src/lua" "$OUT/luac.moved") \
       >/dev/null 2>&1
}

lua ()
{
  unpack lua5.4 || return
  check "Lua is built" build_lua plain || return
  check "Lua is built with everything moved" build_lua moved || return
  moved lua5.4
  for file in "$here"/lua/*.lua; do
    program=$(basename "$file")
    check "Lua runs $program as ever" compare_lua "$program"
    check "Lua compiles $program as ever" compare_luac "$program"
  done
}

# --- SQLite: its tests in Tcl, its collections of odd statements, its benchmark

build_sqlite ()
(
  cd "$OUT/sqlite3-$1" \
    && ./configure CC="$(compiler "$1")" BUILD_CC="$GCC" CFLAGS="$OPTIONS" \
         --enable-all --disable-shared --disable-readline \
         TCLSH_CMD="$tclsh" \
    && make TCLSH_CMD="$tclsh" sqlite3 fuzzcheck speedtest1
)

build_testfixture ()
(
  cd "$OUT/sqlite3-$1" && make TCLSH_CMD="$tclsh" testfixture
)

# Run the test $2 with the build $1; leave in $1.tested what it says of it.
run_tcl ()
(
  cd "$OUT/sqlite3-$1" || exit 1
  timeout 3000 ./testfixture "test/$2.test" >"$OUT/$1.out" 2>&1
  status=$?
  echo "status $status" >>"$OUT/$1.out"
  grep -E '^[^ ]*\.\.\. |errors out of|Failures|\*\*\*|^status' "$OUT/$1.out" \
    >"$OUT/$1.tested"
  grep -q '^0 errors out of [1-9]' "$OUT/$1.tested" && test $status = 0
)

# Some tests fail as root, or on some file systems, with any compiler: what
# fails must fail with the other build, too, in the same way.
test_sqlite ()
{
  run_tcl moved "$1" && return
  tail -n 12 "$OUT/moved.tested"
  test -x "$OUT/sqlite3-plain/testfixture" \
    || build_testfixture plain || return 1
  run_tcl plain "$1"
  diff "$OUT/plain.tested" "$OUT/moved.tested"
}

check_fuzz ()
(
  cd "$OUT/sqlite3-moved" \
    && timeout 3000 ./fuzzcheck --limit-mem 100M "test/fuzzdata$1.db"
)

# The times that it prints differ.
compare_speedtest ()
{
  for how in plain moved; do
    (cd "$OUT/sqlite3-$how" \
       && timeout 3000 ./speedtest1 --memdb --size 5 --verify) \
      | sed 's/\.* *[0-9.]*s$//' >"$OUT/speedtest.$how"
  done
  grep -q 'Verification Hash' "$OUT/speedtest.moved" \
    && diff "$OUT/speedtest.plain" "$OUT/speedtest.moved"
}

# The shell writes its own source into a database and reads it again.
compare_shell ()
{
  for how in plain moved; do
    rm -f "$OUT/shell.db"
    "$OUT/sqlite3-$how/sqlite3" "$OUT/shell.db" <"$here/shell.sql" \
      >"$OUT/shell.$how" 2>&1
    echo "status $?" >>"$OUT/shell.$how"
  done
  grep -q 'CREATE TRIGGER' "$OUT/shell.moved" \
    && diff "$OUT/shell.plain" "$OUT/shell.moved"
}

sqlite ()
{
  tclsh=$(command -v tclsh || command -v tclsh8.6) || {
    echo "SKIP: SQLite is made with tclsh"
    return
  }
  unpack sqlite3 || return
  check "SQLite is built" build_sqlite plain || return
  check "SQLite is built with everything moved" build_sqlite moved || return
  moved sqlite3
  check "SQLite's shell does as ever" compare_shell
  check "SQLite's benchmark finds what it did" compare_speedtest
  for n in 4 6 8; do
    check "SQLite does with fuzzdata$n as it should" check_fuzz $n
  done
  if ! test -f /usr/include/tcl8.6/tcl.h && ! test -f /usr/include/tcl.h; then
    echo "SKIP: SQLite's tests need the headers of Tcl"
    return
  fi
  check "SQLite's tests are built" build_testfixture moved || return
  # shellcheck disable=SC2013
  for name in $(if test -n "${ALL:-}"; then echo veryquick; \
                else cat "$here/sqlite.tests"; fi); do
    check "SQLite passes $name" test_sqlite "$name"
  done
}

mkdir -p "$OUT"
if test $# = 0; then set -- zlib lua sqlite; fi
for program; do
  case $program in
    zlib|lua|sqlite) $program ;;
    *) echo "run.sh: no program is called $program" >&2; exit 2 ;;
  esac
done
exit $failed
