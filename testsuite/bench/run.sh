#!/bin/sh
# run.sh -- the bench.  `make bench' calls it from the top folder; without make:
#
#   testsuite/bench/run.sh                    every question
#   testsuite/bench/run.sh loop one-cleanup   only these
#
# Environment: BUILD, where defer.so and libdefer.a are (build); GCC, CXX, CLANG,
# GO and GCCGO, the compilers (gcc, g++, clang, go, and the gccgo of GCC's
# version).  Absent peers are left out.
# A bar is a promise with a number.  The exit status is 1 if one was missed, and
# 2 if the bench could not run.  README.md says what the numbers mean.
# SPDX-License-Identifier: GPL-3.0-or-later

set -u
here=$(dirname "$0")
BUILD=${BUILD:-build}
GCC=${GCC:-gcc}
CXX=${CXX:-${GXX:-g++}}
CLANG=${CLANG:-clang}
GO=${GO:-go}
GCCGO=${GCCGO:-gccgo-$("$GCC" -dumpversion | sed 's/[.].*//')}
# A GCC other than the one configured has its plugin in a folder of its own.
PLUGIN=$BUILD/defer.so
[ ! -f "$BUILD/$GCC/defer.so" ] || PLUGIN=$BUILD/$GCC/defer.so
export BUILD GCC PLUGIN

out=$BUILD/bench
linker=$CXX
missed=$out/missed
rows=$out/rows

# The functions whose instructions do not count: the bench's own, and the opaque
# work, in C and in Go.
not_ours=' main call_work open_thing use_thing close_thing note main.main'
not_ours="$not_ours main.callWork main.openThing main.useThing"
not_ours="$not_ours main.closeThing main.note "

die () { echo "bench: $*" >&2; exit 2; }
have () { command -v "$1" > /dev/null 2>&1; }
divide () { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.3f", a / b }'; }

# with_plugin COMMAND...: run COMMAND with the plugin's options at its end.
with_plugin ()
{
  "$@" "-fplugin=$PLUGIN" -Iruntime
}

# --- Building ---------------------------------------------------------------

# The libraries that a question needs, besides.
libraries=

# link NAME: a program from the object NAME.o and the bench's own units.
link ()
{
  # shellcheck disable=SC2086  # several
  "$linker" "$out/$1.o" "$out/drive.o" "$out/things.o" "$BUILD/libdefer.a" \
    $libraries -pthread -o "$out/$1" || die "cannot link $1"
}

# build_gcc NAME FILE FLAG...: without the plugin.
build_gcc ()
{
  name=$1 file=$2
  shift 2
  "$GCC" -O2 -std=gnu11 "$@" -c "$here/$file" -o "$out/$name.o" \
    || die "cannot compile $file"
  link "$name"
}

# build_defer NAME FILE FLAG...: with the plugin.
build_defer ()
{
  name=$1 file=$2
  shift 2
  with_plugin "$GCC" -O2 -std=gnu11 "$@" -c "$here/$file" -o "$out/$name.o" \
    || die "cannot compile $file with the plugin"
  link "$name"
}

# build_cxx NAME FILE FLAG...
build_cxx ()
{
  name=$1 file=$2
  shift 2
  "$CXX" -O2 "$@" -c "$here/$file" -o "$out/$name.o" \
    || die "cannot compile $file"
  link "$name"
}

# build_clang NAME FILE FLAG...: may fail, an old Clang has no -fdefer-ts.
build_clang ()
{
  name=$1 file=$2
  shift 2
  "$CLANG" -O2 -std=gnu11 "$@" -c "$here/$file" -o "$out/$name.o" \
    2> /dev/null || return 1
  link "$name"
}

# build_go NAME QUESTION: single files, so no module and no network.
build_go ()
{
  GOCACHE=$(cd "$out" && pwd)/go-cache GO111MODULE=off GOFLAGS= CGO_ENABLED=0 \
    "$GO" build -o "$out/$1" "$here/drive.go" "$here/things.go" \
    "$here/$2.go" || die "cannot build $2.go"
}

# build_gccgo NAME QUESTION
build_gccgo ()
{
  "$GCCGO" -O2 -o "$out/$1" "$here/drive.go" "$here/things.go" \
    "$here/$2.go" || die "cannot build $2.go with $GCCGO"
}

# --- Measuring --------------------------------------------------------------

# instructions NAME CALLS KEY STEP: those that CALLS calls take.  Valgrind now
# and then loses its way in a Go program, hence several tries, and the settings
# that keep Go's runtime from signals and threads of its own.
instructions ()
{
  for try in 1 2 3 4 5; do
    if GODEBUG=asyncpreemptoff=1 GOGC=off GOMAXPROCS=1 \
      valgrind --tool=callgrind --callgrind-out-file="$out/$1.callgrind" \
      "$out/$1" count "$2" "$3" "$4" > "$out/$1.log" 2>&1; then
      awk -v skip="$not_ours" -f "$here/own-cost.awk" "$out/$1.callgrind"
      return
    fi
  done
  return 1
}

# instructions_per_call NAME CALLS KEY STEP: by the difference of two runs, so
# that what happens once does not count; "-" where a Go program would not run.
instructions_per_call ()
{
  if few=$(instructions "$1" "$2" "$3" "$4") \
    && many=$(instructions "$1" $(($2 * 2)) "$3" "$4"); then
    divide $((many - few)) "$2"
  else
    case $1 in
      *-go) echo - ;;
      *) die "callgrind failed on $1, see $out/$1.log" ;;
    esac
  fi
}

# section_bytes NAME PATTERN: the size of the object's sections like PATTERN.
section_bytes ()
{
  if [ -f "$out/$1.o" ]; then
    size -A "$out/$1.o" \
      | awk -v p="^[.]($2)" '$1 ~ p { n += $2 } END { print n + 0 }'
  else
    echo -
  fi
}

# --- Bars -------------------------------------------------------------------

# bar WHAT VALUE OP LIMIT: one line; remembers a miss.
bar ()
{
  if awk -v a="$2" -v b="$4" -v op="$3" \
    'BEGIN { exit !(op == "<=" ? a <= b + 1e-9 : a >= b - 1e-9) }'; then
    verdict=held
  else
    verdict=MISSED
    echo "$1: $2, not $3 $4" >> "$missed"
  fi
  awk -v v="$verdict" -v w="$1" -v a="$2" -v op="$3" -v b="$4" \
    'BEGIN { printf "  %-7s%-50s %9.3f %s %.3f\n", v, w, a, op, b }'
}

# value NAME COLUMN: from the rows measured last.
value () { awk -v n="$1" -v c="$2" '$1 == n { print $c; exit }' "$rows"; }

# --- The happy path ---------------------------------------------------------

# happy_row NAME LABEL: measure NAME.  Columns of $rows: name, instructions a
# call, bytes of text, bytes of unwind tables, nanoseconds a call, label.
happy_row ()
{
  count=$(instructions_per_call "$1" 1000 0 1) || exit 2
  echo "$1 $count" \
    "$(section_bytes "$1" text) $(section_bytes "$1" 'eh_frame|gcc_except')" \
    "$("$out/$1" time 500000 0 1) $2" >> "$rows"
}

happy_table ()
{
  awk -v cleanup="$(value "$1-cleanup" 2)" -v goto="$(value "$1-goto" 2)" '
    function number(n, d)
    { return n == "-" ? n : sprintf ("%.2f", n / d) }
    BEGIN { printf "  %-30s %9s %9s %7s %6s %7s %8s\n", "", "instr/call",
              "x cleanup", "x goto", ".text", "tables", "ns/call" }
    { label = $6; for (i = 7; i <= NF; i++) label = label " " $i
      printf "  %-30s %10s %9s %7s %6s %7s %8.2f\n", label, number($2, 1),
             number($2, cleanup), number($2, goto), $3, $4, $5 }' "$rows"
}

# happy_bars QUESTION WAY LABEL
happy_bars ()
{
  bar "$3: instructions against cleanup" \
    "$(value "$1-$2" 2)" '<=' "$(value "$1-cleanup" 2)"
  bar "$3: instructions, times those of goto" \
    "$(divide "$(value "$1-$2" 2)" "$(value "$1-goto" 2)")" '<=' 1.05
  bar "$3: bytes of text against cleanup" \
    "$(value "$1-$2" 3)" '<=' "$(value "$1-cleanup" 3)"
}

# happy QUESTION FILE FLAG...: everything about one function without a loop.
happy ()
{
  q=$1 src=$2
  shift 2
  : > "$rows"
  build_gcc "$q-goto" "$src.c" -DWAY_GOTO "$@"
  happy_row "$q-goto" "goto by hand"
  build_gcc "$q-cleanup" "$src.c" -DWAY_CLEANUP -fexceptions "$@"
  happy_row "$q-cleanup" "cleanup, -fexceptions"
  build_defer "$q-call" "$src.c" -DWAY_DEFER_CALL "$@"
  happy_row "$q-call" "__defer f (x);"
  build_defer "$q-block" "$src.c" -DWAY_DEFER_BLOCK "$@"
  happy_row "$q-block" "__defer { f (x); }"
  build_defer "$q-ts" "$src.c" -DWAY_TS_DEFER "$@"
  happy_row "$q-ts" "_Defer f (x);"
  if [ -f "$here/$q.cc" ]; then
    happy_peers "$q"
  fi
  happy_table "$q"
}

happy_peers ()
{
  if have "$CXX"; then
    build_cxx "$1-cxx" "$1.cc"
    happy_row "$1-cxx" "C++ destructor"
  fi
  if have "$CLANG"; then
    build_clang "$1-clang" "$1.c" -DWAY_CLEANUP -fexceptions \
      && happy_row "$1-clang" "Clang cleanup, -fexceptions"
    build_clang "$1-clang-ts" "$1.c" -DWAY_TS_DEFER -fdefer-ts -fexceptions \
      && happy_row "$1-clang-ts" "Clang _Defer, -fexceptions"
  fi
  if have "$GO"; then
    build_go "$1-go" "$1"
    happy_row "$1-go" "Go defer"
  fi
}

one_cleanup ()
{
  echo "one-cleanup: a function with one deferred call"
  happy one-cleanup one-cleanup
  happy_bars one-cleanup call "__defer call"
  happy_bars one-cleanup block "__defer block"
}

three_cleanups ()
{
  echo "three-cleanups: three of them, one deferred every second time"
  happy three-cleanups three-cleanups
  happy_bars three-cleanups call "__defer call"
  echo
  echo "three-cleanups-later: the same, its argument used later on as well"
  happy three-cleanups-later three-cleanups -DLOG_USED_LATER
}

# --- The loop ---------------------------------------------------------------

loop_names="array call pointer own changed outer cxx go"

loop_label ()
{
  case $1 in
    array) echo "array by hand" ;;
    call) echo "__defer f (x);" ;;
    pointer) echo "__defer (*pointer) (x);" ;;
    own) echo "block, own variable" ;;
    changed) echo "block, own variable, changes" ;;
    outer) echo "block, function's variable" ;;
    cxx) echo "C++ vector of calls" ;;
    go) echo "Go defer" ;;
  esac
}

loop_build ()
{
  build_gcc loop-array loop.c -DWAY_ARRAY
  build_defer loop-call loop.c -DWAY_DEFER_CALL
  build_defer loop-pointer loop.c -DWAY_DEFER_POINTER
  build_defer loop-own loop.c -DWAY_DEFER_BLOCK_OWN
  build_defer loop-changed loop.c -DWAY_DEFER_BLOCK_CHANGED
  build_defer loop-outer loop.c -DWAY_DEFER_BLOCK_OUTER
  rm -f "$out/loop-cxx" "$out/loop-go"
  if have "$CXX"; then
    build_cxx loop-cxx loop.cc
  fi
  if have "$GO"; then
    build_go loop-go loop
  fi
}

# loop_times: nine rounds over all variants in turn, so that a slow spell of the
# machine hits all alike; a line a measurement.
loop_times ()
{
  for round in 1 2 3 4 5 6 7 8 9; do
    for name in $loop_names; do
      [ -x "$out/loop-$name" ] || continue
      calls=2000
      [ $name = go ] && calls=300
      echo "$name $("$out/loop-$name" time $calls 1000 0)"
    done
  done > "$out/loop.times"
}

# loop_rows: columns: name, instructions a call, fewest nanoseconds a call,
# median of them, bytes of text.
loop_rows ()
{
  : > "$rows"
  for name in $loop_names; do
    [ -x "$out/loop-$name" ] || continue
    awk -v n="$name" '$1 == n { print $2 }' "$out/loop.times" | sort -n \
      > "$out/loop.sorted"
    count=$(instructions_per_call "loop-$name" 20 1000 0) || exit 2
    echo "$name $count" \
      "$(sed -n 1p "$out/loop.sorted") $(sed -n 5p "$out/loop.sorted")" \
      "$(section_bytes "loop-$name" text)" >> "$rows"
  done
}

loop_table ()
{
  printf "  %-30s %9s %9s %9s %9s %9s %6s\n" "" ns/defer median "x array" \
    instr "x array" .text
  while read -r name instr fewest median text; do
    awk -v l="$(loop_label "$name")" -v i="$instr" -v f="$fewest" \
      -v m="$median" -v t="$text" -v fa="$(value array 3)" \
      -v ia="$(value array 2)" '
        function number(n, d)
        { return n == "-" ? n : sprintf ("%.2f", n / d) }
        BEGIN {
        printf "  %-30s %9.2f %9.2f %9.2f %9s %9s %6s\n", l, f / 1000,
          m / 1000, f / fa, number(i, 1000), number(i, ia), t }'
  done < "$rows"
}

loop ()
{
  echo "loop: each of a thousand deferred calls made in a loop"
  loop_build
  loop_times
  loop_rows
  loop_table
  ours=$(value call 3)
  bar "__defer call: time, times that of the array" \
    "$(divide "$ours" "$(value array 3)")" '<=' 2
  if [ -x "$out/loop-go" ]; then
    bar "Go's defer: time, times that of __defer" \
      "$(divide "$(value go 3)" "$ours")" '>=' 10
  else
    echo "  (no $GO here, so no comparison with Go)"
  fi
}

# --- Panics -----------------------------------------------------------------

panic_ways="ours cxx setjmp go gccgo"
panic_frames="0 1 10 100"

panic_label ()
{
  case $1 in
    ours) echo "__panic, __recover" ;;
    cxx) echo "C++ throw, catch" ;;
    setjmp) echo "longjmp, setjmp" ;;
    go) echo "Go panic, recover" ;;
    gccgo) echo "gccgo panic, recover" ;;
  esac
}

# panic_build KIND FLAG...: KIND is what the frames are, bare or deferred.
panic_build ()
{
  kind=$1
  shift
  rm -f "$out/panic-$kind-cxx" "$out/panic-$kind-go" "$out/panic-$kind-gccgo"
  build_defer "panic-$kind-ours" panic.c "$@"
  build_gcc "panic-$kind-setjmp" panic.c -DWAY_SETJMP "$@"
  if have "$CXX"; then
    build_cxx "panic-$kind-cxx" panic.cc "$@"
  fi
  if have "$GO"; then
    build_go "panic-$kind-go" "panic-$kind"
  fi
  if have "$GCCGO"; then
    build_gccgo "panic-$kind-gccgo" "panic-$kind"
  fi
}

# panic_calls FRAMES: how many calls take a few milliseconds.
panic_calls ()
{
  case $1 in
    10) echo 1000 ;;
    100) echo 150 ;;
    *) echo 4000 ;;
  esac
}

# panic_times KIND: seven rounds over everything in turn, a line a measurement:
# way, frames, nanoseconds.
panic_times ()
{
  for round in 1 2 3 4 5 6 7; do
    for frames in $panic_frames; do
      for way in $panic_ways; do
        [ -x "$out/panic-$1-$way" ] || continue
        took=$("$out/panic-$1-$way" time "$(panic_calls "$frames")" \
                 "$frames" 0) || die "panic-$1-$way failed"
        echo "$way $frames $took"
      done
    done
  done
}

# panic_rows: from panic_times on stdin: "WAY-FRAMES FEWEST-NANOSECONDS".
panic_rows ()
{
  awk '{ key = $1 "-" $2 }
       !(key in fewest) || $3 < fewest[key] { fewest[key] = $3 }
       END { for (key in fewest) print key, fewest[key] }'
}

# panic_line WAY KIND: a line of the table.
panic_line ()
{
  [ -x "$out/panic-$2-$1" ] || return 0
  line=$(printf '  %-26s' "$(panic_label "$1")")
  for frames in $panic_frames; do
    line="$line $(printf '%8.0f' "$(value "$1-$frames" 2)")"
  done
  if [ -x "$out/panic-$2-cxx" ]; then
    for frames in $panic_frames; do
      line="$line $(printf '%6.2f' \
        "$(divide "$(value "$1-$frames" 2)" "$(value "cxx-$frames" 2)")")"
    done
  fi
  echo "$line"
}

# panic_bar KIND FRAMES PEER LIMIT LABEL: our time, times that of PEER.
panic_bar ()
{
  [ -x "$out/panic-$1-$3" ] || return 0
  case $2 in
    0) where="in one frame" ;;
    1) where="through 1 frame" ;;
    *) where="through $2 frames" ;;
  esac
  bar "$1, $where: times $(panic_label "$3" | sed 's/ .*//')'s" \
    "$(divide "$(value "ours-$2" 2)" "$(value "$3-$2" 2)")" '<=' "$4"
}

# panic_kind KIND TITLE LIMIT LIMIT LIMIT LIMIT FLAG...: everything about one
# kind of frames.  A LIMIT is that of the ratio to C++, - for none.
panic_kind ()
{
  kind=$1 title=$2 limits="$3 $4 $5 $6"
  shift 6
  panic_build "$kind" "$@"
  panic_times "$kind" > "$out/panic-$kind.times"
  panic_rows < "$out/panic-$kind.times" > "$rows"
  printf '  %-26s %8s %8s %8s %8s %6s %6s %6s %6s\n' "$title, ns" \
    one 1 10 100 "x C++:" 1 10 100
  for way in $panic_ways; do
    panic_line "$way" "$kind"
  done
  # The limits one after the other, beside the frames.
  for frames in $panic_frames; do
    limit=${limits%% *}
    limits=${limits#* }
    [ "$limit" = - ] || panic_bar "$kind" "$frames" cxx "$limit"
  done
  for frames in $panic_frames; do
    panic_bar "$kind" "$frames" gccgo 1
  done
}

panic ()
{
  echo "panic: raise and recover, in one frame, through 1, 10 and 100"
  panic_kind bare "bare frames" .65 .65 .65 .65
  echo
  panic_kind deferred "deferred work in each" .65 - .85 .85 -DDEFERRED
  have "$CXX" || echo "  (no $CXX here, so no comparison with C++)"
  have "$GO" || echo "  (no $GO here, so no comparison with Go)"
  have "$GCCGO" || echo "  (no $GCCGO here, so no comparison with gccgo)"
}

# recover_row WAY LABEL FLAG...
recover_row ()
{
  way=$1 label=$2
  shift 2
  build_defer "recover-$way" recover-block.c "$@"
  happy_row "recover-$way" "$label"
}

# recover_ratio WAY PLAIN-WAY: instructions, times those without __recover.
recover_ratio ()
{
  divide "$(value "recover-$1" 2)" "$(value "recover-$2" 2)"
}

recover_block ()
{
  echo "recover-block: a function that could recover, and need not"
  : > "$rows"
  recover_row plain "block"
  recover_row asks "block with __recover" -DWAY_RECOVER
  recover_row plain-3 "block, two calls" -DTWO_MORE
  recover_row asks-3 "the same with __recover" -DTWO_MORE -DWAY_RECOVER
  recover_row plain-call "call" -DWAY_PLAIN_CALL
  recover_row asks-call "call of one with __recover" -DWAY_RECOVER_CALL
  awk 'BEGIN { printf "  %-30s %10s %7s %6s %7s %8s\n", "", "instr/call",
                 "x plain", ".text", "tables", "ns/call" }
       { label = $6; for (i = 7; i <= NF; i++) label = label " " $i
         if ($1 ~ /plain/) plain = $2
         printf "  %-30s %10.1f %7.2f %6s %7s %8.2f\n", label, $2,
                $2 / plain, $3, $4, $5 }' "$rows"
  bar "block with __recover: instructions, times those" \
    "$(recover_ratio asks plain)" '<=' 1.05
  bar "block, two calls: the same" "$(recover_ratio asks-3 plain-3)" '<=' 1.05
}

# --- Closures ----------------------------------------------------------------

# The ways to write each question; those that have no program are left out.
closure_ways="ours context struct gc nested block cxx go"

closure_label ()
{
  case $1 in
    ours) echo "closure" ;;
    context) echo "function pointer, context" ;;
    struct) echo "struct built by hand" ;;
    gc) echo "GCC by hand, GC_MALLOC" ;;
    nested) echo "nested function, trampoline" ;;
    block) echo "Clang block" ;;
    cxx) echo "C++ std::function" ;;
    go) echo "Go" ;;
  esac
}

# closure_build NAME SOURCE FLAG...: all ways that SOURCE.c and its twins know.
closure_build ()
{
  closure=$1 source=$2
  shift 2
  for way in $closure_ways; do
    rm -f "$out/$closure-$way"
  done
  libraries=-lgc
  build_defer "$closure-ours" "$source.c" -DWAY_CLOSURE "$@"
  for way in context struct gc; do
    macro=WAY_$(echo $way | tr '[:lower:]' '[:upper:]')
    if grep -q "$macro" "$here/$source.c"; then
      build_gcc "$closure-$way" "$source.c" "-D$macro" "$@"
    fi
  done
  if grep -q WAY_NESTED "$here/$source.c"; then
    libraries=-Wl,-z,execstack
    build_gcc "$closure-nested" "$source.c" -DWAY_NESTED "$@"
  fi
  if have "$CLANG"; then
    libraries=-lBlocksRuntime
    if echo 'int main (void) {}' | "$CLANG" -x c - $libraries -o "$out/blocks" \
      2> /dev/null; then
      build_clang "$closure-block" "$source.c" -fblocks -DWAY_BLOCK "$@"
    fi
  fi
  libraries=
  if have "$CXX"; then
    build_cxx "$closure-cxx" "$source.cc" "$@"
  fi
  if have "$GO"; then
    twin=$source
    [ ! -f "$here/$closure.go" ] || twin=$closure
    build_go "$closure-go" "$twin"
  fi
}

# closure_rows NAME ROUNDS CALLS KEY DIVISOR [PLACE]: "WAY NANOSECONDS", for each
# way the fewest of so many runs, over all ways in turn; or that in PLACE.
closure_rows ()
{
  round=0
  while [ $round -lt "$2" ]; do
    round=$((round + 1))
    for way in $closure_ways; do
      [ -x "$out/$1-$way" ] || continue
      took=$("$out/$1-$way" time "$3" "$4" 0) || die "$1-$way failed"
      echo "$way $took"
    done
  done > "$out/closure.times"
  for way in $closure_ways; do
    sed -n "s/^$way //p" "$out/closure.times" | sort -n > "$out/closure.sorted"
    [ ! -s "$out/closure.sorted" ] \
      || echo "$way $(divide "$(sed -n "${6:-1}p" "$out/closure.sorted")" "$5")"
  done > "$rows"
}

# closure_table TITLE: from the rows.
closure_table ()
{
  printf '  %-30s %9s %9s\n' "$1" ns "x ours"
  for way in $closure_ways; do
    took=$(value $way 2)
    [ -z "$took" ] || printf '  %-30s %9.2f %9.2f\n' "$(closure_label $way)" \
      "$took" "$(divide "$took" "$(value ours 2)")"
  done
}

# closure_bar WHAT WAY OP LIMIT: our time, times that of WAY; or the other way
# round, if OP is `>='.
closure_bar ()
{
  ours=$(value ours 2) theirs=$(value "$2" 2)
  [ "$theirs" ] || return 0
  if [ "$3" = '>=' ]; then
    bar "$1" "$(divide "$theirs" "$ours")" "$3" "$4"
  else
    bar "$1" "$(divide "$ours" "$theirs")" "$3" "$4"
  fi
}

# closure_memory NAME: the KiB that so many more calls take than few do.
closure_memory ()
{
  few=$("$out/$1" memory 100000 1 0)
  many=$("$out/$1" memory 4000000 1 0)
  echo $((many - few))
}

closure ()
{
  echo "closure: functions with a context, made and called"
  closure_build closure-call closure-call
  # A loop around a call takes 3 or 4 1/2 cycles, by where a process has its
  # code: so the median.
  closure_rows closure-call 25 300 1000 1000 13
  closure_table "one call of a value"
  closure_bar "a call: time, times that of pointer and context" context \
    '<=' 1.05

  closure_build closure-stays closure-stays
  closure_rows closure-stays 9 300000 1 1
  echo
  closure_table "made, passed, called"
  closure_bar "does not escape: time, times that of a struct" struct '<=' 1.05
  closure_bar "trampoline: time, times ours" nested '>=' 50
  bar "does not escape: instructions against the struct" \
    "$(instructions_per_call closure-stays-ours 1000 1 0)" '<=' \
    "$(instructions_per_call closure-stays-struct 1000 1 0)"
  bar "does not escape: allocations" \
    "$(nm "$out/closure-stays-ours.o" | grep -c __defer_new)" '<=' 0

  closure_build closure-escapes closure-escapes
  closure_rows closure-escapes 9 500000 1 1
  echo
  closure_table "escapes, with a value"
  closure_bar "escapes: time, times that of one GC_MALLOC" gc '<=' 1.3
  closure_bar "escapes: time, times Go's" go '<=' 1

  closure_build closure-escapes-shared closure-escapes -DSHARED
  closure_rows closure-escapes-shared 9 500000 1 1
  echo
  closure_table "escapes, with a variable"
  closure_bar "escapes: time, times that of two GC_MALLOC" gc '<=' 1.3
  closure_bar "escapes: time, times Go's" go '<=' 1

  closure_build closure-counter closure-counter
  closure_rows closure-counter 25 200000 1 1
  echo
  closure_table "two that share a variable"
  closure_bar "counter: time, times Go's" go '<=' 0.5
  bar "counter, four million more: KiB more" \
    "$(closure_memory closure-counter-ours)" '<=' 1024

  closure_build man-or-boy man-or-boy
  closure_rows man-or-boy 9 500 10 1000
  echo
  closure_table "man or boy, k = 10 (us)"
  closure_bar "man or boy: time, times Go's" go '<=' 1
}

# --- Function pointers to closures ------------------------------------------

thunk_label ()
{
  case $1 in
    direct) echo "closure, called as such" ;;
    thunk) echo "defer_fn_make" ;;
    nested) echo "nested function, trampoline" ;;
    libffi) echo "libffi closure" ;;
  esac
}

# thunk_build: with libffi, if it is there.
thunk_build ()
{
  for with in "-DHAVE_FFI -lffi" ""; do
    # shellcheck disable=SC2086  # two options
    "$GCC" -O2 -std=gnu11 -Iruntime "$here/thunk.c" "$BUILD/libdefer.a" $with \
      -pthread -o "$out/thunk" 2> "$out/thunk.log" && return
  done
  die "cannot compile thunk.c"
}

# thunk_rows: three rounds over all in turn: "WAY NS-TO-MAKE NS-TO-CALL".
thunk_rows ()
{
  for round in 1 2 3; do
    for way in direct thunk nested libffi; do
      took=$("$out/thunk" "$way") && echo "$way $took"
    done
  done | awk '
    !($1 in make) || $2 < make[$1] { make[$1] = $2 }
    !($1 in call) || $3 < call[$1] { call[$1] = $3 }
    END { for (way in make) print way, make[way], call[way] }' > "$rows"
}

thunk ()
{
  echo "thunk: a function pointer that calls a closure"
  thunk_build
  thunk_rows
  printf '  %-30s %10s %8s\n' "ns" "make, free" call
  for way in direct thunk nested libffi; do
    [ "$(value "$way" 3)" ] || continue
    printf '  %-30s %10.2f %8.2f\n' "$(thunk_label "$way")" \
      "$(value "$way" 2)" "$(value "$way" 3)"
  done
  [ "$(value libffi 3)" ] || echo "  (no libffi here, so no comparison with it)"
  bar "defer_fn_make and defer_fn_free: ns" "$(value thunk 2)" '<=' 10
  bar "a call: ns beyond that of the closure" \
    "$(awk -v a="$(value thunk 3)" -v b="$(value direct 3)" \
         'BEGIN { print a - b }')" '<=' 1
}

# --- Compile time -----------------------------------------------------------

compile_time ()
{
  echo "compile-time: a large unit that uses nothing of the plugin"
  sh "$here/compile-time.sh" > "$out/compile-time" || die "compile-time failed"
  sed '/^ratio /d' "$out/compile-time"
  ratio=$(awk '/^ratio / { print $2 }' "$out/compile-time")
  [ -z "$ratio" ] \
    || bar "time to compile, times that without" "$ratio" '<=' 1.02
}

# --- The cost of the analysis -----------------------------------------------

analysis_cost ()
{
  echo "analysis-cost: a large unit, with the plugin and all of its reports"
  "$here/analysis-cost.sh" > "$out/analysis-cost" || die "analysis-cost failed"
  sed '/^ratio /d' "$out/analysis-cost"
  while read -r _ level what ratio; do
    case $level-$what in
      O2-time) limit=1.05 ;;
      O0-time) limit=1.15 ;;
      *) limit=1.1 ;;
    esac
    bar "-$level: $what, times that without" "$ratio" '<=' $limit
  done <<END
$(grep '^ratio ' "$out/analysis-cost")
END
}

# --- All of it --------------------------------------------------------------

check_tools ()
{
  for file in "$PLUGIN" "$BUILD/libdefer.a"; do
    [ -f "$file" ] || die "no $file; run make first"
  done
  have valgrind || die "valgrind is needed to count instructions"
  have "$CXX" || linker=$GCC
  [ "$(uname -m)" = x86_64 ] || echo "bench: the bars are meant for x86-64"
}

prepare ()
{
  mkdir -p "$out"
  : > "$missed"
  for unit in drive things; do
    "$GCC" -O2 -std=gnu11 -Wall -Wextra -fexceptions -c "$here/$unit.c" \
      -o "$out/$unit.o" || die "cannot compile $unit.c"
  done
  "$GCC" -O2 -std=gnu11 "$here/stopwatch.c" -o "$out/stopwatch" \
    || die "cannot compile stopwatch.c"
}

# tell_peers: who is compared.
tell_peers ()
{
  "$GCC" --version | sed -n 1p
  have "$CLANG" && "$CLANG" --version | sed -n 1p
  have "$GO" && "$GO" version
  have "$GCCGO" && "$GCCGO" --version | sed -n 1p
  echo
}

check_tools
prepare
tell_peers
for question in ${*:-one-cleanup three-cleanups loop recover-block panic \
                       closure thunk compile-time analysis-cost}; do
  case $question in
    one-cleanup) one_cleanup ;;
    three-cleanups) three_cleanups ;;
    loop) loop ;;
    recover-block) recover_block ;;
    panic) panic ;;
    closure) closure ;;
    thunk) thunk ;;
    compile-time) compile_time ;;
    analysis-cost) analysis_cost ;;
    *) die "unknown question '$question'" ;;
  esac
  echo
done

if [ -s "$missed" ]; then
  echo "bars missed:"
  sed 's/^/  /' "$missed"
  exit 1
fi
echo "every bar held"
