#!/bin/sh
# compile-time.sh -- how much longer does a large unit take to compile that uses
# nothing of the plugin?  Asked by run.sh, which sets BUILD, GCC and PLUGIN.
#
# The unit is the SQLite amalgamation; build-aux/fetch-sqlite.sh makes it.  The
# compiler runs at -O0, where a fixed cost shows most.  What counts is its
# instructions, under callgrind; both runs at once take a minute and a half.
# Seconds are shown too, but a machine that does something else as well moves
# them by more than the bar is wide.  The last line is "ratio R"; if there is no
# unit, it is missing.
# SPDX-License-Identifier: GPL-3.0-or-later

set -eu
unit=build/third-party/sqlite3.c
out=$BUILD/bench

if [ ! -f "$unit" ] && ! build-aux/fetch-sqlite.sh; then
  echo "  skipped: there is no $unit"
  exit 0
fi

# compile HOW COMMAND...: run COMMAND, which ends in a compiler, on the unit;
# HOW is "with" or "without" the plugin.
compile ()
{
  how=$1
  shift
  if [ "$how" = with ]; then
    set -- "$@" -fplugin="$PLUGIN"
  fi
  "$@" -O0 -w -S "$unit" -o "$out/sqlite3-$how.s"
}

# count HOW: leave the instructions in a file of callgrind's.
count ()
{
  counts=$out/sqlite3-$1.callgrind
  compile "$1" "$GCC" -wrapper \
    "valgrind,-q,--tool=callgrind,--callgrind-out-file=$counts"
}

# time_both: the microseconds that each takes, in turn, so that a slow spell of
# the machine hits both.
time_both ()
{
  for round in 1 2 3 4; do
    for how in without with; do
      took=$(compile $how "$out/stopwatch" "$GCC")
      echo "$how $took"
    done
  done > "$out/sqlite3.times"
}

instructions ()
{
  awk '/^totals:/ { print $2 }' "$out/sqlite3-$1.callgrind"
}

# seconds HOW: the least; whatever else the machine does can only add.
seconds ()
{
  awk -v how="$1" '
    $1 == how && (!n++ || $2 < least) { least = $2 }
    END { print least / 1e6 }' "$out/sqlite3.times"
}

time_both
count without &
other=$!
count with
wait $other

for how in without with; do
  awk -v how=$how -v i="$(instructions $how)" -v s="$(seconds $how)" 'BEGIN {
    printf "  %-7s the plugin %9.3f G instructions %8.3f s\n", how, i / 1e9, s
  }'
done
awk -v a="$(instructions with)" -v b="$(instructions without)" \
  'BEGIN { printf "ratio %.4f\n", a / b }'
