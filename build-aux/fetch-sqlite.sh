#!/bin/sh
# fetch-sqlite.sh -- leave the SQLite amalgamation in build/third-party.
#
#     build-aux/fetch-sqlite.sh && gcc -c build/third-party/sqlite3.c
#
# A large C file that others wrote, to see that the plugin leaves alone what
# does not use it.  The source is that of Debian's package sqlite3.  A machine
# need not have source packages enabled: an apt of our own, with its lists in
# build/, takes the archives that this machine installs from.  Needs no root;
# apt, tar, xz, make, tclsh and a C compiler.
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

# Run apt-get with its lists, cache and sources in $work/apt.
our_apt_get ()
{
  apt-get -q -c "$work/apt/apt.conf" "$@"
}

# Write $work/apt: a deb-src line for each archive that this machine uses.
# (A path of apt's may not hold blanks, a checkout's may: hence $work in /tmp.)
make_our_apt ()
{
  mkdir -p "$work/apt/lists/partial" "$work/apt/cache/archives/partial" \
           "$work/apt/parts"
  apt-get indextargets --format 'deb-src $(SITE) $(RELEASE) $(COMPONENT)' \
      'Created-By: Packages' \
    | grep -E '/(debian|debian-security|ubuntu)/? ' \
    | sort -u >"$work/apt/sources"
  cat >"$work/apt/apt.conf" <<END
Dir::Etc::SourceList "$work/apt/sources";
Dir::Etc::SourceParts "$work/apt/parts";
Dir::State::Lists "$work/apt/lists";
Dir::Cache "$work/apt/cache";
Acquire::Languages "none";
Acquire::Retries "3";
Acquire::http::Timeout "60";
APT::Sandbox::User "";
END
  test -s "$work/apt/sources"
}

# Leave the unpacked source in $work/source.
get_source ()
{
  our_apt_get update || return 1
  (cd "$work" && our_apt_get source --download-only sqlite3) || return 1
  mkdir "$work/source"
  tar -xf "$work"/sqlite3_*.orig.tar.* -C "$work/source" --strip-components=1
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

make_our_apt 2>&1 || skip "apt knows no archive to take the source from"
get_source 2>&1 || skip "the source of Debian's sqlite3 cannot be had"
amalgamate 2>&1 || skip "sqlite3.c could not be made from its source"
cp "$work/source/sqlite3.h" $folder/
# Last, and at once: its presence says that all is there.
cp "$work/source/sqlite3.c" $folder/new && mv $folder/new $folder/sqlite3.c
