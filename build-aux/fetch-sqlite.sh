#!/bin/sh
# fetch-sqlite.sh -- leave the SQLite amalgamation in build/third-party.
#
#     build-aux/fetch-sqlite.sh && gcc -c build/third-party/sqlite3.c
#
# A large C file that others wrote, to see that the plugin leaves alone what
# does not use it.  The source is that of Debian's package sqlite3, which
# fetch-source.sh gets.  Needs what that needs; make, tclsh and a C compiler.
#
# Status: 0 it is there (from now or from before); 77 it cannot be had.
#
# SPDX-License-Identifier: GPL-3.0-or-later

set -u
cd "$(dirname "$0")/.." || exit 1
folder=build/third-party
log=$folder/fetch.log

skip ()
{
  echo "fetch-sqlite: $1; see $log" >&2
  exit 77
}

# SQLite's own build makes one file of its many.
amalgamate ()
{
  tclsh=$(command -v tclsh || command -v tclsh8.6) || return 1
  (cd "$work/source" \
     && unset MAKEFLAGS MAKELEVEL MFLAGS \
     && ./configure --disable-tcl CC="${GCC:-gcc}" TCLSH_CMD="$tclsh" \
     && make TCLSH_CMD="$tclsh" sqlite3.c)
}

mkdir -p $folder
exec 9>$folder/lock
flock 9
if test -s $folder/sqlite3.c; then exit 0; fi
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
exec >"$log"

build-aux/fetch-source.sh sqlite3 2>&1 \
  || skip "the source of Debian's sqlite3 cannot be had"
cp -R $folder/sqlite3 "$work/source"
amalgamate 2>&1 || skip "sqlite3.c could not be made from its source"
cp "$work/source/sqlite3.h" $folder/
# Last, and at once: its presence says that all is there.
cp "$work/source/sqlite3.c" $folder/new && mv $folder/new $folder/sqlite3.c
