#!/bin/sh
# differential.sh -- random programs do what the same programs do in Go (as
# recorded), and in C without the plugin.
# (D1 to D9, D11, D12, T1, N2, N3, N5, R1, R2, R3, R4, R5, R7, R15, C1 to C4, C6,
# C9, H2, H4, G1)
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"
here=$TOP/testsuite/differential

# The recorded unit $1, compiled with the options $2..., prints what it did.
recorded ()
{
  unit=$1
  shift
  if ! link_plugged -std=gnu11 -w -I"$here" "$@" "$here/recorded/$unit.c" \
         -o "$OUT/a.out" >"$OUT/output" 2>&1; then
    fail "programs from $unit compile with $*"
    head -n 5 "$OUT/output"
  elif ! timeout 60 "$OUT/a.out" >"$OUT/out" 2>"$OUT/output" </dev/null; then
    fail "programs from $unit run with $*"
    head -n 5 "$OUT/output"
  else
    check "programs from $unit agree with Go with $*" \
      cmp "$OUT/out" "$here/recorded/$unit.out"
  fi
}

# The recorded unit $1, which has closures, with a collection at each allocation.
collected ()
{
  if link_plugged -std=gnu11 -w -I"$here" -O2 "$here/recorded/$1.c" \
       -o "$OUT/a.out" >"$OUT/output" 2>&1; then
    DEFER_HEAP=stress timeout 120 "$OUT/a.out" >"$OUT/out" 2>"$OUT/output" \
      </dev/null
  fi
  check "programs from $1 agree with Go when the heap is always collected" \
    cmp "$OUT/out" "$here/recorded/$1.out"
}

# The programs $1 to $1 + $2 - 1 of mode $3, made now, agree with C without the
# plugin.
fresh ()
{
  check "programs from $1 of mode $3 agree with plain C" \
    env GCC="$GCC" PLUGIN="$PLUGIN" LIBDEFER="$LIBDEFER" OUT="$OUT" MODES="$3" \
      TOP="$TOP" "$here/run.sh" "$2" "$1"
}

for file in "$here"/recorded/*.c; do
  unit=$(basename "$file" .c)
  recorded "$unit" -O0
  recorded "$unit" -O2
  if test -z "${QUICK:-}"; then
    recorded "$unit" -O1 -fsanitize=address,undefined
  fi
  case $unit in
    closures-*) collected "$unit" ;;
  esac
done
fresh 1 30 c
fresh 1001 30 c
fresh 1 30 panics-c
fresh 1001 30 panics-c
finish
