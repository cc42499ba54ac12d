#!/bin/sh
# fetch-source.sh -- leave the source of a Debian package in build/third-party.
#
#     build-aux/fetch-source.sh PACKAGE
#
# It is unpacked in build/third-party/PACKAGE, without Debian's changes.  A
# machine need not have source packages enabled: an apt of our own, with its lists in
# a folder of our own, takes the archives that this machine installs from.
# Needs no root; apt, tar, xz, bzip2.
#
# Status: 0 it is there (from now or from before); 77 it cannot be had.
#
# SPDX-License-Identifier: GPL-3.0-or-later

set -u
cd "$(dirname "$0")/.." || exit 1
package=${1:?usage: fetch-source.sh PACKAGE}
folder=build/third-party
log=$folder/fetch-$package.log

skip ()
{
  echo "fetch-source: $1; see $log" >&2
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
  (cd "$work" && our_apt_get source --download-only "$package") || return 1
  mkdir "$work/source"
  # Beside it there may be its signature, `.asc'.
  archive=$(ls "$work/${package}"_*.orig.tar.* | grep -v '\.asc$')
  tar -xf "$archive" -C "$work/source" --strip-components=1
}

mkdir -p $folder
exec 9>"$folder/lock-$package"
flock 9
if test -d "$folder/$package"; then exit 0; fi
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
exec >"$log"

make_our_apt 2>&1 || skip "apt knows no archive to take the source from"
get_source 2>&1 || skip "the source of Debian's $package cannot be had"
# Last, and at once: its presence says that all is there.
cp -R "$work/source" "$folder/new-$package" \
  && mv "$folder/new-$package" "$folder/$package"
