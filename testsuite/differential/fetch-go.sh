#!/bin/sh
# fetch-go.sh -- see that there is a Go whose panics print as ours do.
#
#     testsuite/differential/fetch-go.sh && build/third-party/go/bin/go version
#
# Go 1.25 was the first to print `[recovered, repanicked]', and stable Debian
# can be older.  So this takes golang-go from Debian's sid, from the archive
# that this machine installs from, and unpacks it in build/third-party: nothing
# is installed, and no root is needed; apt, dpkg-deb.
#
# Status: 0 build/third-party/go or the Go in PATH will do, or GO names one; 77
# there is none.
#
# SPDX-License-Identifier: GPL-3.0-or-later

set -u
cd "$(dirname "$0")/../.." || exit 1
folder=build/third-party
log=$folder/fetch-go.log

skip ()
{
  cat >&3 <<END
fetch-go: $1; see $log.
fetch-go: no Go that is new enough (1.25), so nothing is compared with Go.
fetch-go: Name one: make differential GO=/usr/local/go/bin/go
fetch-go: Or without Go: MODES='c panics-c' testsuite/differential/run.sh 1000
END
  exit 77
}

# Is the command $1 a Go that is new enough?
new_enough ()
{
  version=$("$1" version 2>/dev/null) || return 1
  echo "$version" | awk '{ sub (/^go/, "", $3); split ($3, v, ".")
                           exit !(v[1] > 1 || (v[1] == 1 && v[2] >= 25)) }'
}

# Run apt's command $1 with lists, cache and sources in $work/apt.
our_apt ()
{
  command=$1
  shift
  "$command" -q -c "$work/apt/apt.conf" "$@"
}

# Write $work/apt.  An archive that is kept as it was on some day has lists
# that call themselves out of date.
make_our_apt ()
{
  mkdir -p "$work/apt/lists/partial" "$work/apt/cache/archives/partial" \
           "$work/apt/parts"
  apt-get indextargets --format 'deb $(SITE) sid main' \
      'Created-By: Packages' \
    | grep -E '/debian/? ' | sort -u | head -n 1 >"$work/apt/sources"
  cat >"$work/apt/apt.conf" <<END
Dir::Etc::SourceList "$work/apt/sources";
Dir::Etc::SourceParts "$work/apt/parts";
Dir::State::Lists "$work/apt/lists";
Dir::State::status "/dev/null";
Dir::Cache "$work/apt/cache";
Acquire::Languages "none";
Acquire::Check-Valid-Until "false";
Acquire::Retries "3";
Acquire::http::Timeout "60";
APT::Sandbox::User "";
END
  test -s "$work/apt/sources"
}

# Unpack Go's packages in $work/root; print which version it is.
get_go ()
{
  our_apt apt-get update >&2 || return 1
  version=$(our_apt apt-cache depends golang-go \
              | sed -n 's/.*Depends: golang-\([0-9.]*\)-go$/\1/p' | head -n 1)
  test -n "$version" || return 1
  (cd "$work" && our_apt apt-get download "golang-$version-go" \
                                          "golang-$version-src") >&2 || return 1
  for package in "$work"/golang-*.deb; do
    dpkg-deb -x "$package" "$work/root" || return 1
  done
  echo "$version"
}

if test -n "${GO:-}"; then exit 0; fi
mkdir -p $folder
exec 9>$folder/go.lock
flock 9
if new_enough $folder/go/bin/go || new_enough go; then exit 0; fi
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
exec 3>&2 2>"$log"

make_our_apt || skip "apt knows no Debian archive to take Go from"
version=$(get_go) || skip "golang-go of Debian's sid cannot be had"
rm -rf $folder/go-root
mv "$work/root" $folder/go-root || skip "no room for it"
ln -sfn "go-root/usr/lib/go-$version" $folder/go
new_enough $folder/go/bin/go || skip "its Go does not run, or is too old"
