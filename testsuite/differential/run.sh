#!/bin/sh
# run.sh -- compare random programs compiled with the plugin with the same
# programs in Go, and those that have what only C has with the same in C
# without the plugin; or, if they have closures, without optimisation.
#
#     testsuite/differential/run.sh N [FIRST]
#
# Programs FIRST to FIRST + N - 1; FIRST is by default a number from the clock.
# Run from the top folder, with everything built.  What disagrees is named by
# its number, and its files stay in the folder that is printed.  From the
# environment: GCC, PLUGIN, LIBDEFER, OUT; GO, the command; LEVELS, the sets of
# options to compile with, separated by commas; MODES, some of `go', `c',
# `panics-go', `panics-c', `closures-go' and `closures-c'; UNDER, a command to
# run the programs with, such as `valgrind -q --error-exitcode=9'.
#
# SPDX-License-Identifier: GPL-3.0-or-later

set -u
export LC_ALL=C
here=${TOP:-.}/testsuite/differential
runtime=${TOP:-.}/runtime
GCC=${GCC:-gcc}
PLUGIN=${PLUGIN:-${TOP:-.}/build/defer.so}
LIBDEFER=${LIBDEFER:-${TOP:-.}/build/libdefer.a}
OUT=${OUT:-build/differential}
LEVELS=${LEVELS:--O0,-O2}
MODES=${MODES:-go c panics-go panics-c closures-go closures-c}
UNDER=${UNDER:-}
fetched=build/third-party/go/bin/go
if test -x $fetched; then GO=${GO:-$fetched}; else GO=${GO:-go}; fi
heap_libs=
if nm "$LIBDEFER" 2>/dev/null | grep -q ' U GC_init$'; then heap_libs=-lgc; fi
total=${1:?usage: run.sh N [FIRST]}
first=${2:-$(date +%s)}
batch=200
bad=0
done=0

# The programs may hold variables that nothing reads, and closures that see the
# last value of a loop variable, and nothing worse.
warnings="-Wall -Wextra -Wno-unused-variable -Wno-unused-parameter
  -Wno-unused-but-set-variable -Wno-unused-but-set-parameter
  -Wno-unused-function"

# Something went wrong with program or batch $1 of mode $2; $3 says what.
wrong ()
{
  bad=$((bad + 1))
  printf 'DIFFERS: %s %s: %s\n' "$2" "$1" "$3"
}

# Compile the unit $1 with the options $2.. to $1.x.
compile ()
{
  unit=$1
  shift
  # shellcheck disable=SC2086
  $GCC "$@" -std=gnu11 $warnings -I"$here" -I"$runtime" -fplugin="$PLUGIN" \
    -fplugin-arg-defer-no-warn=loop-capture \
    -fplugin-arg-defer-no-warn=recover "$unit.c" -o "$unit.x" \
    "$LIBDEFER" $heap_libs -pthread 2>"$log"
}

# What the unit $1 must print, to $1.must: programs $2 to $2 + $3 - 1 of the
# mode $mode, written in Go or in plain C.
expect ()
{
  case $mode in
    go) expect_go "$1" "$2" "$3" main.go ;;
    panics-go) expect_go "$1" "$2" "$3" panics.go ;;
    closures-go) expect_go "$1" "$2" "$3" panics.go closures.go ;;
    c) expect_c "$1" plain "$2" "$3" ;;
    panics-c) expect_c "$1" panics-plain "$2" "$3" ;;
    closures-c) expect_itself "$1" ;;
  esac
}

# Likewise in Go, with the files $4...
expect_go ()
{
  expected=$1
  "$OUT/generate" "$mode" "$2" "$3" >"$1.go"
  shift 3
  # Go wants the files of a package in one folder.
  cp "$here"/*.go "$OUT/"
  files=$OUT/harness.go
  for file in "$@"; do files="$files $OUT/$file"; done
  # shellcheck disable=SC2086
  GO111MODULE=off GOFLAGS='' "$GO" build -o "$expected.go.x" "$expected.go" \
    $files \
    && "$expected.go.x" >"$expected.must"
}

expect_c ()
{
  "$OUT/generate" "$2" "$3" "$4" >"$1.plain.c"
  $GCC -w -O0 -I"$here" "$1.plain.c" -o "$1.plain.x" && "$1.plain.x" >"$1.must"
}

# What the unit does without optimisation has to be right; or else Go says so.
expect_itself ()
{
  log=$1-O0.log
  compile "$1" -O0 && "$1.x" >"$1.must"
}

# The numbers of the programs whose output differs between files $1 and $2.
differing ()
{
  awk 'FNR == 1 { file++ }
       /^program / { seed = $2; seeds[seed] }
       { text[file, seed] = text[file, seed] $0 "\n" }
       END { for (s in seeds) if (text[1, s] != text[2, s]) print s }' \
    "$1" "$2" | sort -n
}

# Run all programs of the unit $1, or the one with the number $2.
run_all ()
{
  # shellcheck disable=SC2086
  timeout 600 $UNDER "$1.x" ${2:-} >"$1.out" 2>"$1.err" </dev/null
}

# Something went wrong with the unit $1: run its programs $2 to $2 + $3 - 1 one
# by one, to see with which; $4 are the options.
run_each ()
{
  mv "$1.err" "$1.all.err"
  : >"$1.all.out"
  seed=$2
  while test "$seed" -lt $(($2 + $3)); do
    run_all "$1" "$seed"
    status=$?
    if test $status != 0 || test -s "$1.err"; then
      cp "$1.err" "$1.$seed.err"
      wrong "$seed" "$mode" "$4: status $status, see $1.$seed.err"
    fi
    cat "$1.out" >>"$1.all.out"
    seed=$((seed + 1))
  done
  mv "$1.all.out" "$1.out"
}

# Compare the batch at $1 of $2 programs in mode $3, with the options $4..
compare ()
{
  from=$1 n=$2 mode=$3
  shift 3
  unit=$OUT/$mode-$from
  suffix=$(printf %s "$*" | tr -d ' /=')
  log=$unit$suffix.log
  if ! compile "$unit" "$@"; then
    wrong "$from" "$mode" "$*: does not compile, see $log"
    return
  fi
  if test -s "$log"; then
    wrong "$from" "$mode" "$*: warnings, see $log"
  fi
  if ! run_all "$unit" || test -s "$unit.err"; then
    run_each "$unit" "$from" "$n" "$*"
  fi
  for seed in $(differing "$unit.must" "$unit.out"); do
    cp "$unit.out" "$unit$suffix.out"
    wrong "$seed" "$mode" "$*: see $unit.must, $unit$suffix.out"
  done
}

mkdir -p "$OUT"
$GCC -O1 -std=c11 -Wall -Wextra -o "$OUT/generate" "$here"/*.c || exit 1
while test $done -lt "$total"; do
  n=$((total - done < batch ? total - done : batch))
  from=$((first + done))
  for mode in $MODES; do
    unit=$OUT/$mode-$from
    case $mode in
      go) what=c ;;
      panics-go) what=panics-c ;;
      closures-go) what=closures-c ;;
      c) what=c-alone ;;
      panics-c) what=panics-c-alone ;;
      closures-c) what=closures-c-alone ;;
      *) echo "run.sh: no mode is called $mode" >&2; exit 2 ;;
    esac
    "$OUT/generate" $what "$from" "$n" >"$unit.c"
    if ! expect "$unit" "$from" "$n"; then
      wrong "$from" "$mode" "the twin does not compile or run"
      continue
    fi
    before=$bad
    IFS=,
    for level in $LEVELS; do
      unset IFS
      # shellcheck disable=SC2086
      compare $from $n "$mode" $level
    done
    unset IFS
    if test $bad = $before; then rm -f "$unit"[.-]*; fi
  done
  done=$((done + n))
done
echo "$done programs from $first, $bad differences"
test $bad = 0
