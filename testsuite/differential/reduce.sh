#!/bin/sh
# reduce.sh -- make a program that fails small.
#
#     testsuite/differential/reduce.sh MODE NUMBER [OPTION...]
#
# The program NUMBER of run.sh's MODE, compiled with the options (-O0 without
# any), fails: the compiler breaks, or the program crashes, or it does not print
# what its twin prints: in plain C; if it has closures in Go, or (closures-c)
# without optimisation.  Statements are left out as long as it still fails in
# that way.  What is left is reduced.c in OUT (build/differential), and
# reduced.twin.c (or .go); reduced.out and reduced.twin.out are what they print.
# Where something crashed on the way, that is reduced.crash.c.  From the
# environment: GCC, PLUGIN, LIBDEFER, OUT, GO; UNDER, as for run.sh.
#
# SPDX-License-Identifier: GPL-3.0-or-later

set -u
export LC_ALL=C
here=testsuite/differential
OUT=${OUT:-build/differential}
unit=$OUT/reduced
GCC=${GCC:-gcc}
PLUGIN=${PLUGIN:-build/defer.so}
LIBDEFER=${LIBDEFER:-build/libdefer.a}
UNDER=${UNDER:-}
fetched=build/third-party/go/bin/go
if test -x $fetched; then GO=${GO:-$fetched}; else GO=${GO:-go}; fi
heap_libs=
if nm "$LIBDEFER" 2>/dev/null | grep -q ' U GC_init$'; then heap_libs=-lgc; fi
mode=${1:?usage: reduce.sh MODE NUMBER [OPTION...]}
number=${2:?usage: reduce.sh MODE NUMBER [OPTION...]}
shift 2
if test $# = 0; then set -- -O0; fi
options=$*
out=

case $mode in
  go) what=c twin=plain-go ;;
  c) what=c-alone twin=plain ;;
  panics-go) what=panics-c twin=panics-plain-go ;;
  panics-c) what=panics-c-alone twin=panics-plain ;;
  closures-go) what=closures-c twin=closures-go ;;
  closures-c) what=closures-c-alone twin=closures-c-alone ;;
  *) echo "reduce.sh: no mode is called $mode" >&2; exit 2 ;;
esac

# Compile the twin to $unit.twin.x.
compile_twin ()
{
  if test "$twin" = closures-c-alone; then
    $GCC -O0 -std=gnu11 -w -I"$here" -Iruntime -fplugin="$PLUGIN" \
      "$unit.twin.c" -o "$unit.twin.x" "$LIBDEFER" $heap_libs -pthread \
      2>/dev/null
    return
  elif test "$twin" != closures-go; then
    $GCC -w -O0 -I"$here" "$unit.twin.c" -o "$unit.twin.x" 2>/dev/null
    return
  fi
  mv "$unit.twin.c" "$unit.twin.go"
  GO111MODULE=off GOFLAGS='' "$GO" build -o "$unit.twin.x" "$unit.twin.go" \
    "$OUT/harness.go" "$OUT/panics.go" "$OUT/closures.go" 2>/dev/null
}

# Compile and run what is left without the statements $*; print how it fails.
look_at ()
{
  "$OUT/generate" $what "$number" 1 "$@" >"$unit.c"
  "$OUT/generate" $twin "$number" 1 "$@" >"$unit.twin.c"
  # shellcheck disable=SC2086
  if ! $GCC $options -g -std=gnu11 -w -I"$here" -Iruntime -fplugin="$PLUGIN" \
         "$unit.c" -o "$unit.x" "$LIBDEFER" $heap_libs -pthread \
         2>"$unit.log"; then
    if grep -q 'internal compiler error' "$unit.log"; then echo compiler; fi
    return
  fi
  compile_twin || return
  timeout 10 "$unit.twin.x" >"$unit.twin.out" 2>&1 || return
  # shellcheck disable=SC2086
  timeout 60 $UNDER "$unit.x" >"$unit.out" 2>&1
  status=$?
  if test $status -ge 128; then
    echo crash
  elif test $status != 0 || ! cmp -s "$unit.out" "$unit.twin.out"; then
    echo differs
  fi
}

# Leave out statements $1 to $1 + $2 - 1, too, if it still fails then.
try ()
{
  # shellcheck disable=SC2046,SC2086
  now=$(look_at $out $(seq "$1" $(($1 + $2 - 1))) 2>/dev/null)
  if test "$now" = crash; then cp "$unit.c" "$unit.crash.c"; fi
  if test "$now" = "$how"; then
    out="$out $(seq -s ' ' "$1" $(($1 + $2 - 1)))"
  fi
}

mkdir -p "$OUT"
cp $here/*.go "$OUT/"
$GCC -O1 -std=c11 -o "$OUT/generate" $here/*.c || exit 1
how=$(look_at)
if test -z "$how"; then
  echo "program $number of mode $mode does not fail"
  exit 1
fi
echo "program $number of mode $mode: $how"
last=$(grep -o '[(vL][0-9]*' "$unit.c" | tr -d '(vL' | sort -n | tail -n 1)
n=256
while test $n -gt 0; do
  start=1
  while test $start -le "$last"; do
    try $start $n
    start=$((start + n))
  done
  echo "in steps of $n: $(wc -l <"$unit.c") lines"
  n=$((n / 4))
done
# shellcheck disable=SC2086
look_at $out
echo "left out:$out" >"$unit.ids"
wc -l "$unit.c"
