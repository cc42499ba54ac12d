#!/bin/sh
# analysis-cost.sh -- what does the escape analysis with all its reports cost
# when a large unit is compiled?  Asked by run.sh, which sets BUILD, GCC and PLUGIN.
#
#     BUILD=build GCC=gcc PLUGIN=build/defer.so testsuite/bench/analysis-cost.sh
#
# The unit is the SQLite amalgamation; build-aux/fetch-sqlite.sh makes it.  It
# is compiled at -O2 and at -O0, without the plugin and with it and
# -fplugin-arg-defer-m, in turn, ROUNDS times (3).  What counts is the least
# that one took: instructions where this machine lets perf count them, else the
# processor's time for the compiler.  And the most memory that it used, the
# least of the rounds, too.  Once, for comparison, with -fanalyzer in place of
# the plugin, for at most ANALYZER seconds (60): all of it takes longer than the
# rest of the bench.
#
# The last lines are "ratio LEVEL WHAT NUMBER", where WHAT is `time' or
# `memory', which run.sh compares with its bars.  If there is no unit, they are
# missing.
# SPDX-License-Identifier: GPL-3.0-or-later

set -eu
unit=build/third-party/sqlite3.c
out=$BUILD/bench
rounds=${ROUNDS:-3}

if [ ! -f "$unit" ] && ! build-aux/fetch-sqlite.sh; then
  echo "  skipped: there is no $unit"
  exit 0
fi
if [ ! -x /usr/bin/time ]; then
  echo "  skipped: there is no /usr/bin/time"
  exit 0
fi
mkdir -p "$out"
cc1=$("$GCC" -print-prog-name=cc1)

# The options of HOW; each on a line, as a path may hold blanks.
options ()
{
  case $1 in
    without) ;;
    with) printf '%s\n' "-fplugin=$PLUGIN" -fplugin-arg-defer-m ;;
    analyzer) echo -fanalyzer ;;
  esac
}

# compile LEVEL HOW COMMAND...: run COMMAND, which ends in a compiler, on the
# unit.  Without -w, which silences the notes, too.
compile ()
{
  level=$1
  how=$2
  shift 2
  IFS='
'
  # shellcheck disable=SC2046
  set -- "$@" "-$level" $(options "$how")
  unset IFS
  "$@" -Wno-all -Wno-return-local-addr -S "$unit" -o "$out/sqlite3-$how.s" \
    2>"$out/sqlite3-$how.said"
}

# Does perf count instructions here?
counted=
if perf stat -x, -e instructions:u -o "$out/perf" true 2>/dev/null \
   && grep -q '^[0-9]' "$out/perf"; then
  counted=yes
fi

# measure LEVEL HOW: a line "LEVEL HOW COST KIB".
measure ()
{
  if [ -n "$counted" ]; then
    compile "$1" "$2" perf stat -x, -e instructions:u -o "$out/perf" \
      /usr/bin/time -f '%U %S %M' -o "$out/time" "$GCC"
    cost=$(awk -F, '/^[0-9]/ { print $1 / 1e9 }' "$out/perf")
  else
    compile "$1" "$2" /usr/bin/time -f '%U %S %M' -o "$out/time" "$GCC"
    cost=$(awk '{ print $1 + $2 }' "$out/time")
  fi
  echo "$1 $2 $cost $(awk '{ print $3 }' "$out/time")"
}

# measure_analyzer LEVEL: a line "LEVEL analyzer SECONDS", and `more' behind them
# if that was not all.
measure_analyzer ()
{
  begun=$(date +%s)
  more=
  compile "$1" analyzer timeout "${ANALYZER:-60}" "$GCC" || more=more
  echo "$1 analyzer $(($(date +%s) - begun)) $more"
}

if [ ! -x "$cc1" ]; then
  echo "  skipped: $GCC has no cc1"
  exit 0
fi
for level in O2 O0; do
  for round in $(seq "$rounds"); do
    measure $level without
    measure $level with
  done
  measure_analyzer $level
done > "$out/analysis-cost.rows"

awk -v unit="${counted:+G instructions}" '
  $2 == "analyzer" { analyzer[$1] = ($4 ? "more than " : "") $3; next }
  { key = $1 " " $2 }
  !(key in cost) || $3 < cost[key] { cost[key] = $3 }
  !(key in memory) || $4 < memory[key] { memory[key] = $4 }
  END {
    if (!unit)
      unit = "s of the processor"
    label["without"] = "without the plugin"
    label["with"] = "with its reports"
    split("O2 O0", levels)
    split("without with", hows)
    for (l = 1; l <= 2; l++) {
      base = levels[l] " without"
      for (h = 1; h <= 2; h++) {
        key = levels[l] " " hows[h]
        printf "  -%s %-20s %8.2f %s %8.1f MB   x %.3f  x %.3f\n", levels[l],
          label[hows[h]], cost[key], unit, memory[key] / 1024,
          cost[key] / cost[base], memory[key] / memory[base]
      }
      printf "  -%s %-20s %s s that passed\n", levels[l], "with -fanalyzer",
        analyzer[levels[l]]
    }
    for (l = 1; l <= 2; l++) {
      base = levels[l] " without"
      key = levels[l] " with"
      printf "ratio %s time %.4f\n", levels[l], cost[key] / cost[base]
      printf "ratio %s memory %.4f\n", levels[l], memory[key] / memory[base]
    }
  }' "$out/analysis-cost.rows"
