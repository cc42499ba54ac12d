#!/bin/sh
# escape-corpus.sh -- the warning `escape' over many small defects, each with a
# correct look-alike: the tests of defer.dg/escape, as a whole.
#
# At every level of optimisation the same is said; and with -Wall -Wextra, where
# GCC warns of some of these itself, each defect is one warning.
#
# From the environment, besides what lib/script.sh says:
#   ESCAPE_CORPUS   a folder with files NAME.bad.c, to be warned of, and
#                   NAME.good.c, not to be: how many of these are right is shown,
#                   and a warning of a good one is a failure
#
# SPDX-License-Identifier: GPL-3.0-or-later

. "$(dirname "$0")/../lib/script.sh"

TESTS=$TOP/testsuite/defer.dg/escape

# What is said of FILE with OPTIONS that concerns pointers that dangle.
said ()
{
  file=$1
  shift
  plugged "$@" -fdiagnostics-plain-output -S -o /dev/null "$file" 2>&1 \
    | grep -E 'Wreturn-local-addr|Wdangling-pointer|: error: |internal compiler' \
    | sed 's/.*defer\.dg/defer.dg/'
}

# All that is said of the tests with OPTIONS.
said_of_all ()
{
  for test in "$TESTS"/warn-*.c "$TESTS"/silent-[!nu]*.c; do
    said "$test" "$@"
  done
}

said_of_all -O0 >"$OUT/O0"
for level in -O1 -O2 -O3 -Os; do
  said_of_all $level >"$OUT/other"
  check "the same with -O0 and $level" diff "$OUT/O0" "$OUT/other"
done

for test in "$TESTS"/warn-*.c; do
  for level in -O0 -O2; do
    n=$(said "$test" -Wall -Wextra $level | wc -l)
    test "$n" -eq 1 || echo "${test##*/} $level: $n warnings"
  done
done >"$OUT/counts"
is "each defect is one warning with -Wall -Wextra" "$(cat "$OUT/counts")" ""

if test -d "${ESCAPE_CORPUS:-}"; then
  bad=0 found=0 wrong=
  for file in "$ESCAPE_CORPUS"/*.bad.c; do
    bad=$((bad + 1))
    if said "$file" -O0 | grep -q .; then found=$((found + 1)); fi
  done
  for file in "$ESCAPE_CORPUS"/*.good.c; do
    if said "$file" -O0 | grep -q .; then wrong="$wrong ${file##*/}"; fi
  done
  is "no warning of a look-alike in $ESCAPE_CORPUS" "$wrong" ""
  echo "    $found of $bad defects are warned of"
else
  skip "no folder in ESCAPE_CORPUS"
fi

finish
