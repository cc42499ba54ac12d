#!/bin/sh
# check.sh -- run every test, and count.
#
#     testsuite/check.sh [KIND...]
#
# `make check' calls it from the top folder with everything built.  A kind is
# layers, unit, examples, scripts or dejagnu; without any, all are run.
#
# The work is split into jobs, some of which run at once.  A job is "KIND NAME
# GCC"; it writes build/check/KIND/NAME/GCC/log, and its results are the lines
# of that which start with PASS: and the like.  What does not say how it ended
# counts as failed, and so does a job that ran nothing.
#
# Tests find these in the environment: GCC, GXX, PLUGIN (the defer.so for that
# GCC), OUT (a folder of their own).  Paths are relative to the top folder.
#
# SPDX-License-Identifier: GPL-3.0-or-later

set -u
export LC_ALL=C
top=build/check

# --- The jobs

# A job a line: KIND NAME GCC; long ones first.
jobs ()
{
  for kind; do
    for gcc in $GCC $OTHER_GCCS; do
      case $kind in
        dejagnu) folders ;;
        scripts) names testsuite/scripts/*.sh ;;
        examples) names examples ;;
      esac | sed "s|^|$kind |; s|\$| $gcc|"
    done
    case $kind in
      unit) names testsuite/unit/test-*.c | sed "s|^|unit |; s|\$| $GCC|" ;;
      layers) echo "layers layers $GCC" ;;
    esac
  done
}

# The last parts of the paths $@, a line each, if they exist.
names ()
{
  for path; do
    if test -e "$path"; then basename "$path" .c; fi
  done
}

# The folders of DejaGnu's tests: defer.dg/loop, defer.go, ...
folders ()
{
  find testsuite/defer.* -name '*.c' \
    | sed 's|^testsuite/||; s|/[^/]*$||' | sort -u
}

# --- One job

# Run the tests of the folder $1: of defer.go, or of defer.dg only loop.
run_dejagnu ()
{
  only=
  case $1 in
    */*) only=$(basename testsuite/"${1%%/*}"/*.exp)=${1#*/}/* ;;
  esac
  runtest --tool defer --srcdir testsuite --objdir "$OUT" --outdir "$OUT" \
    --directory "${1%%/*}" ${only:+"$only"} >"$OUT/screen" 2>&1 </dev/null
  status=$?
  cat "$OUT/defer.sum" 2>/dev/null
  # Without its summary runtest did not come to its end.
  if ! grep -q '^# of ' "$OUT/defer.sum" 2>/dev/null; then
    echo "ERROR: runtest ended early with status $status"
    cat "$OUT/screen"
  elif test $status -gt 1; then
    echo "ERROR: runtest ended with status $status"
  fi
}

# Run the Check program $1; it reports in TAP, "ok 1 - file:suite:case: words".
run_unit ()
{
  CK_TAP_LOG_FILE_NAME=$OUT/tap timeout 300 "build/unit/$1" 2>&1 </dev/null
  status=$?
  sed -n 's/^ok [0-9]* - /PASS: /p; s/^not ok [0-9]* - /FAIL: /p' "$OUT/tap"
  planned=$(sed -n 's/^1\.\.\([0-9]*\)$/\1/p' "$OUT/tap")
  ran=$(grep -c 'ok [0-9]' "$OUT/tap")
  if test "$planned" != "$ran"; then
    echo "ERROR: $1 ended early with status $status"
  fi
}

run_script ()
{
  timeout 800 "$@" 2>&1 </dev/null
  status=$?
  if test $status != 0; then echo "STATUS: $status"; fi
}

# Run the job "$1 $2 $3"; its log is on stdout.
run_job ()
{
  case $1 in
    dejagnu) run_dejagnu "$2" ;;
    unit) run_unit "$2" ;;
    scripts) run_script "testsuite/scripts/$2" ;;
    examples) run_script testsuite/examples.sh ;;
    layers) run_script testsuite/layers.sh ;;
  esac
}

# Count the results in the log $1: "passed failed other".  One that ended with
# a bad status, or without any result, has failed at least once.
count ()
{
  awk '/^(PASS): / { passed++ }
       /^(FAIL|XPASS|KPASS|UNRESOLVED|ERROR): / { failed++ }
       /^(XFAIL|KFAIL|UNSUPPORTED|UNTESTED|SKIP): / { other++ }
       /^STATUS: / { status = 1 }
       END { if (!failed && (status || !(passed + other))) failed = 1
             print passed + 0, failed + 0, other + 0 }' "$1"
}

# The folder of the job "$1 $2 $3".
place ()
{
  echo "$top/$1/$2/$(basename "$3")"
}

# Run the job "$1 $2 $3", keep its counts, and print a line with its seconds,
# and what failed.
job ()
{
  GCC=$3
  OUT=$(place "$@")
  PLUGIN=build/defer.so
  case " $OTHER_GCCS " in
    *" $3 "*) PLUGIN=build/$3/defer.so GXX=g++${3#gcc} ;;
  esac
  export GCC GXX PLUGIN OUT
  mkdir -p "$OUT"
  begun=$(date +%s)
  run_job "$1" "$2" >"$OUT/log"
  seconds=$(($(date +%s) - begun))
  count "$OUT/log" >"$OUT/count"
  read -r passed failed other <"$OUT/count"
  { printf '  %-9s %-24s %-7s %4d s %5d passed, %d failed' \
      "$1" "$2" "$(basename "$3")" "$seconds" "$passed" "$failed"
    if test "$other" != 0; then printf ', %d not run or expected' "$other"; fi
    echo
    if test "$failed" != 0; then
      grep -E '^(FAIL|XPASS|KPASS|UNRESOLVED|ERROR|STATUS): ' "$OUT/log" \
        | head -n 50 | sed 's/^/      /'
      echo "      see $OUT/log"
    fi
  } >"$OUT/line"
  cat "$OUT/line"
}

# --- All of them

# Add up the counts of the jobs in the file $1, a number for each.
total ()
{
  while read -r kind name gcc; do
    cat "$(place "$kind" "$name" "$gcc")/count" 2>/dev/null || echo 0 1 0
  done <"$1" \
    | awk '{ passed += $1; failed += $2 }
           END { print passed + 0 " passed, " failed + 0 " failed"
                 exit !passed || failed }'
}

if test "${1:-}" = --job; then
  job "$2" "$3" "$4"
  exit 0
fi

GCC=${GCC:-gcc} GXX=${GXX:-g++} OTHER_GCCS=${OTHER_GCCS:-}
export GCC GXX OTHER_GCCS
rm -rf "$top"
mkdir -p "$top"
jobs ${*:-dejagnu scripts unit examples layers} >"$top/jobs"
echo "check: $(wc -l <"$top/jobs") jobs, $(nproc) at once"
xargs -r -P "$(nproc)" -L 1 "$0" --job <"$top/jobs"
echo
total "$top/jobs"
