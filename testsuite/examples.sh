#!/bin/sh
# examples.sh -- each program of examples/ compiles without a warning, prints
# what NAME.out says, and ends with status 0.
#
# Environment: GCC, PLUGIN, as for every test; OUT, a folder of our own.
# SPDX-License-Identifier: GPL-3.0-or-later

set -u
GCC=${GCC:-gcc}
PLUGIN=${PLUGIN:-build/defer.so}
OUT=${OUT:-build/check/examples}
mkdir -p "$OUT"
status=0

# Test the example $1 compiled with $2; print why, if it fails.
holds ()
{
  program=$OUT/$(basename "$1" .c)$2
  "$GCC" "-fplugin=$PLUGIN" -Iruntime "$2" -Wall -Wextra -Werror "$1" \
    -o "$program" build/libdefer.a -pthread || return
  timeout 60 "$program" >"$program.output" 2>&1 </dev/null || return
  diff -u "${1%.c}.out" "$program.output"
}

for example in examples/*.c; do
  for level in -O0 -O2; do
    if holds "$example" "$level"; then
      echo "PASS: $example $level"
    else
      echo "FAIL: $example $level"
      status=1
    fi
  done
done
exit $status
