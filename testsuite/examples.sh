#!/bin/sh
# examples.sh -- each program of examples/ compiles without a warning, and does
# what the files beside it say.
#
#     NAME.out      what it prints
#     NAME.err      what stderr has: a regular expression a line, each of them
#                   found in a line of its own, in this order; else it is empty
#     NAME.status   its exit status; else that is 0
#
# A line ` Options: ...' in the program's first comment adds to the command that
# compiles it.
#
# Environment: GCC, PLUGIN, as for every test; OUT, a folder of our own.
# SPDX-License-Identifier: GPL-3.0-or-later

set -u
GCC=${GCC:-gcc}
PLUGIN=${PLUGIN:-build/defer.so}
OUT=${OUT:-build/check/examples}
mkdir -p "$OUT"
status=0

# Compile the example $1 with $2 to $3.
compile ()
{
  # The options are words of their own.
  # shellcheck disable=SC2046
  "$GCC" "-fplugin=$PLUGIN" -Iruntime "$2" -g -Wall -Wextra -Werror \
    $(sed -n 's/^ *Options: //p' "$1") "$1" -o "$3" build/libdefer.a \
    -lgc -pthread -ldl
}

# Are the expressions in the file $1 in the file $2?  Say which is not.
found ()
{
  awk 'NR == FNR { wanted[++count] = $0; next }
       next_one < count && $0 ~ wanted[next_one + 1] { next_one++ }
       END { if (next_one < count)
               print "not on stderr: " wanted[next_one + 1]
             exit next_one < count }' "$1" "$2"
}

# Test the example $1 compiled with $2; print why, if it fails.
holds ()
{
  beside=${1%.c}
  program=$OUT/${beside##*/}$2
  compile "$1" "$2" "$program" || return
  timeout 60 "$program" >"$program.output" 2>"$program.errors" </dev/null
  ended=$?
  expected=0
  if test -f "$beside.status"; then expected=$(cat "$beside.status"); fi
  if test $ended != "$expected"; then
    echo "ended with status $ended, not $expected"
    cat "$program.errors"
    return 1
  fi
  if test -f "$beside.err"; then
    found "$beside.err" "$program.errors" || { cat "$program.errors"; return 1; }
  else
    diff -u /dev/null "$program.errors" || return
  fi
  diff -u "$beside.out" "$program.output"
}

for example in examples/*.c examples/memory/*.c; do
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
