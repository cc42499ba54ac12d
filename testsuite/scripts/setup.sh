#!/bin/sh
# setup.sh -- build-aux/setup.sh installs what is missing, and only that; who
# may not install is told the one command to run.
#
# The tools that it asks are played by small scripts.
# SPDX-License-Identifier: GPL-3.0-or-later

set -u
OUT=${OUT:-build/check/setup}
GCC=gcc-12
export GCC OUT
status=0

# Let the tool $1 be played by the script $2.
play ()
{
  printf '#!/bin/sh\n%s\n' "$2" >"$OUT/tools/$1"
  chmod +x "$OUT/tools/$1"
}

# A machine on which the packages $1 are installed, for the user number $2.
machine ()
{
  rm -rf "$OUT/tools" "$OUT/calls"
  mkdir -p "$OUT/tools"
  play dpkg-query "for p in $1; do echo \"installed \$p\"; done"
  play apt-get 'echo "apt-get $*" >>"$OUT/calls"'
  play id "echo $2"
  play sudo 'exit 1'
}

# Set up for the goals $@.
set_up ()
{
  PATH=$OUT/tools:$PATH build-aux/setup.sh "$@" >"$OUT/said" 2>&1 </dev/null
}

# Say whether the command $2... holds; $1 says what does.
test_that ()
{
  what=$1
  shift
  if "$@"; then
    echo "PASS: setup: $what"
  else
    echo "FAIL: setup: $what"
    cat "$OUT/said" "$OUT/calls" 2>/dev/null | sed 's/^/    /'
    status=1
  fi
}

# What the goal `demo' needs: the compilers, and other packages.
others="libc6-dev libdw-dev libgc-dev systemtap-sdt-dev"
demo="gcc-12 g++-12 gcc-12-plugin-dev $others"

quick_when_nothing_is_missing ()
{
  machine "$demo" 0
  set_up demo && test ! -e "$OUT/calls"
}

installs_the_missing ()
{
  machine "gcc-12 $others" 0
  set_up demo \
    && head -n 1 "$OUT/calls" | grep -q ' update$' \
    && tail -n 1 "$OUT/calls" | grep -q ' install -y ' \
    && tail -n 1 "$OUT/calls" | grep -q 'recommends g++-12 gcc-12-plugin-dev$'
}

lists_the_missing ()
{
  machine "gcc-12 g++-12 $others" 1000
  set_up --list demo && test ! -e "$OUT/calls" \
    && test "$(cat "$OUT/said")" = gcc-12-plugin-dev
}

tells_others_what_to_run ()
{
  machine "gcc-12 g++-12 $others" 1000
  ! set_up demo && test ! -e "$OUT/calls" \
    && grep -q 'apt-get install .* gcc-12-plugin-dev$' "$OUT/said"
}

second_compiler_is_another_one ()
{
  machine "" 1000
  ! set_up check && grep -q ' gcc-11-plugin-dev ' "$OUT/said" \
    && (GCC=gcc-11
        ! set_up check && grep -q ' gcc-12-plugin-dev ' "$OUT/said")
}

mkdir -p "$OUT"
test_that "quick when nothing is missing" quick_when_nothing_is_missing
test_that "root installs what is missing" installs_the_missing
test_that "--list says what is missing" lists_the_missing
test_that "without root, it says what to run" tells_others_what_to_run
test_that "the second compiler is another one" second_compiler_is_another_one
exit $status
