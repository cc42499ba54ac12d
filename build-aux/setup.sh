#!/bin/sh
# setup.sh -- install what GOALs need and this machine lacks.
#
#     build-aux/setup.sh demo check
#     build-aux/setup.sh --list demo check      # only say what is missing
#
# Asks dpkg, and calls apt only when something is missing.  $GCC may name
# another compiler than gcc.  The table is build-aux/packages.
#
# SPDX-License-Identifier: GPL-3.0-or-later

set -eu
table=$(dirname "$0")/packages
GCC=${GCC:-gcc}

# The major version of $GCC; that of Debian 12 if there is none yet.
major ()
{
  case $GCC in
    gcc-[0-9]*) echo "${GCC#gcc-}" ;;
    *) "$GCC" -dumpversion 2>/dev/null | sed 's/\..*//' | grep . || echo 12 ;;
  esac
}

# The packages of the goals $@, one a line.
needed ()
{
  n=$(major)
  m=11
  if test "$n" = 11; then m=12; fi
  case $GCC in
    gcc) gcc=gcc gxx=g++ ;;
    *) gcc=gcc-$n gxx=g++-$n ;;
  esac
  grep '^[a-z]' "$table" | while read -r package goals what_for; do
    for goal; do
      case ,$goals, in
        *,$goal,*) echo "$package" ;;
      esac
    done
  done | sort -u | sed "s/^gcc\$/$gcc/; s/^g++\$/$gxx/; s/-N/-$n/; s/-M/-$m/"
}

# Those of the packages $@ that are not installed.
missing ()
{
  dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null \
    | sed -n 's/^installed //p' | sort -u >"$installed"
  printf '%s\n' "$@" | sort -u | comm -23 - "$installed"
}

# How to become root: nothing to do, by sudo, or not at all.
as_root ()
{
  if test "$(id -u)" = 0; then
    echo env
  elif sudo -n true 2>/dev/null; then
    echo sudo -n env
  elif test -t 0 && command -v sudo >/dev/null; then
    echo sudo env
  fi
}

list=no
if test "$1" = --list; then
  list=yes
  shift
fi

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
  exit 0 # Not Debian: configure and the tests say what they lack.
fi

installed=$(mktemp)
trap 'rm -f "$installed"' EXIT
packages=$(missing $(needed "$@") | tr '\n' ' ' | sed 's/ $//')
if test $list = yes; then
  echo "$packages"
  exit 0
fi
if test "$packages" = ""; then exit 0; fi

root=$(as_root)
if test "$root" = ""; then
  echo "setup: some packages are missing.  As root, run:" >&2
  echo "    apt-get update && apt-get install -y --no-install-recommends" \
       "$packages" >&2
  exit 1
fi

echo "setup: installing $packages (a few minutes at most)"
apt="$root DEBIAN_FRONTEND=noninteractive apt-get -qq
     -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3"
$apt update >/dev/null \
  || echo "setup: apt-get update had trouble; trying all the same" >&2
$apt install -y --no-install-recommends $packages </dev/null >/dev/null
