#!/bin/sh
# soundness.sh -- of random programs, recorded and fresh ones: every variable
# that is reached after its lifetime has a note, and with everything moved no
# error is left, and they do what they would if all variables lasted.
# (H1, H3, H7)
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"
. "$TOP/testsuite/differential/addresses/judge.sh"

# Nothing is wrong with the recorded unit $1 at level $2.
recorded ()
{
  unit=$OUT/recorded-$1
  cp "$here/recorded/$1.c" "$unit.c"
  cp "$here/recorded/$1.must" "$unit.reference.out"
  LEVEL=$2
  if ! try_noted "$unit" || ! try_moved "$unit"; then
    fail "programs from $1 compile with $2"
    complaint "$unit"
  else
    is "of programs from $1 all is found with $2" "$(judge "$unit")" ''
  fi
}

# Nothing is wrong with the programs $1 to $1 + $2 - 1, made now, at level $3.
fresh ()
{
  check "of programs $1 and $(($2 - 1)) more all is found with $3" \
    env LEVEL="$3" OUT="$OUT/fresh" "$here/soundness.sh" "$2" "$1"
}

# Without the notes something must be wrong, or the judge sees nothing.
without_notes ()
{
  unit=$OUT/recorded-$1
  grep -v 'note: must' "$unit.x.log" >"$unit.less"
  mv "$unit.less" "$unit.x.log"
  check "without notes something is wrong with programs from $1" \
    test -n "$(judge "$unit" | grep unreported)"
}

if ! echo 'int main (void) { return 0; }' \
     | "$GCC" -fsanitize=address -x c - -o "$OUT/asan" 2>"$OUT/asan.log" \
   || ! "$OUT/asan"; then
  skip "there is no AddressSanitizer for $GCC"
  finish
fi
for file in "$here"/recorded/*.c; do
  first=$(basename "$file" .c)
  recorded "$first" -O0
  recorded "$first" -O2
  without_notes "$first"
done
fresh 1001 40 -O0
fresh 2001 20 -O1
finish
