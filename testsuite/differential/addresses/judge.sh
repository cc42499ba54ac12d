# judge.sh -- write, compile, run and judge a unit of programs; what
# soundness.sh, reduce.sh and testsuite/scripts/soundness.sh share.
#
# A unit is named without the end of its files:
#   .c .reference.c             the programs, and what says what they must do
#   .x .moved.x .reference.x    compiled as they are, with everything moved, ...
#   .x.log ...                  what the compiler said, .x.log with the notes
#   .out ...                    what they print
#
# From the environment: GCC, PLUGIN, LIBDEFER, TOP, OUT; LEVEL, the options to
# compile with; CHECKS, `-fsanitize=address' if it is not set.
#
# SPDX-License-Identifier: GPL-3.0-or-later

set -u
export LC_ALL=C
top=${TOP:-.}
here=$top/testsuite/differential/addresses
GCC=${GCC:-gcc}
PLUGIN=${PLUGIN:-$top/build/defer.so}
LIBDEFER=${LIBDEFER:-$top/build/libdefer.a}
OUT=${OUT:-build/soundness}
LEVEL=${LEVEL:--O0}
CHECKS=${CHECKS--fsanitize=address}

build_generator ()
{
  mkdir -p "$OUT"
  $GCC -O1 -std=c11 -Wall -Wextra -o "$OUT/generate" "$here"/*.c || exit 1
}

# Write programs $2 to $2 + $3 - 1 as the unit $1, without the parts $4...
write ()
{
  unit=$1
  shift
  "$OUT/generate" c "$@" >"$unit.c"
  "$OUT/generate" reference "$@" >"$unit.reference.c"
}

# Compile $1 to $2 with the options and objects $3...
compile ()
{
  from=$1
  to=$2
  shift 2
  # shellcheck disable=SC2086
  $GCC $LEVEL -std=gnu11 -I"$here" -I"$top/runtime" "$from" -o "$to" "$@" \
    >"$to.log" 2>&1 </dev/null
}

# Compile the unit $1 with notes, with everything moved, as the reference; and
# run it.
try_noted ()
{
  unit=$1
  set -- -fplugin="$PLUGIN" -fdiagnostics-plain-output \
    -fplugin-arg-defer-m -fplugin-arg-defer-strict
  if test -z "$CHECKS"; then
    compile "$unit.c" "$unit.x" -S "$@"
  else
    # shellcheck disable=SC2086
    compile "$unit.c" "$unit.x" $CHECKS "$@" \
      && "$unit.x" >"$unit.out" </dev/null
  fi
}

try_moved ()
{
  # shellcheck disable=SC2086
  compile "$1.c" "$1.moved.x" -w $CHECKS -fplugin="$PLUGIN" \
    -fplugin-arg-defer-heap=all -DMOVED "$LIBDEFER" -lgc -pthread -ldl \
    && "$1.moved.x" >"$1.moved.out" </dev/null
}

try_reference ()
{
  LEVEL=-O0 compile "$1.reference.c" "$1.reference.x" -w \
    && "$1.reference.x" >"$1.reference.out" </dev/null
}

# Judge the unit $1, which has been tried; print what is wrong.  What was not
# tried is not judged.
judge ()
{
  unit=$1
  set -- file=source "$unit.c"
  if test -f "$unit.x.log"; then set -- "$@" file=notes "$unit.x.log"; fi
  set -- "$@" file=reference "$unit.reference.out"
  if test -f "$unit.out"; then set -- "$@" file=plain "$unit.out"; fi
  if test -f "$unit.moved.out"; then
    set -- "$@" file=moved "$unit.moved.out"
  fi
  awk -v tally="$OUT/tally" -f "$here/judge.awk" "$@"
}

# What the compiler said first of what is wrong with the unit $1.
complaint ()
{
  cat "$1.reference.x.log" "$1.x.log" "$1.moved.x.log" 2>/dev/null \
    | grep -E 'error: |internal compiler error|sorry' | head -n 1
}
