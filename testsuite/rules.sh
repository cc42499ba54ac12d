#!/bin/sh
# rules.sh -- which tests look at which rule of docs/language.md.
#
#     testsuite/rules.sh          each rule with its tests
#     testsuite/rules.sh D4 N2    those rules only
#     testsuite/rules.sh -c       each rule with the number of its tests
#
# A test names its rules in parentheses at the end of its first comment.  The
# status is 1 when a rule has no test.
#
# SPDX-License-Identifier: GPL-3.0-or-later

cd "$(dirname "$0")" || exit 1

# The rules there are, in their order.
rules="D1 D2 D3 D4 D5 D6 D7 D8 D9 D10 D11 D12 D13 D14 D15 D16 D17
       T1 T2 T3 T4 N1 N2 N3 N4 N5
       C1 C2 C3 C4 C5 C6 C7 C8 C9
       H1 H2 H3 H4 H5 H6 H7 G1 G2 G3
       R1 R2 R3 R4 R5 R6 R7 R8 R9 R10 R11 R12 R13 R14 R15"

# "RULE FILE" for each rule that a test names.
named ()
{
  find defer.dg defer.go scripts unit \( -name '*.c' -o -name '*.sh' \) \
      2>/dev/null | sort | while read -r file; do
    head -n 14 "$file" | tr '\n' ' ' \
      | grep -o '([DTNRCHG][0-9][DTNRCHG0-9, a-z]*)' | head -n 1 \
      | sed 's/D1 to D9/D1 D2 D3 D4 D5 D6 D7 D8 D9/; s/[(),]/ /g' \
      | tr -s ' ' '\n' | grep '^[DTNRCHG]' | sed "s|\$| $file|"
  done
}

count=
if test "${1:-}" = -c; then
  count=yes
  shift
fi
named | awk -v rules="${*:-$rules}" -v count="$count" '
  { tests[$1] = tests[$1] "    " $2 "\n"; n[$1]++ }
  END {
    wanted = split (rules, rule)
    for (i = 1; i <= wanted; i++)
      {
	printf "%-4s %d\n", rule[i], n[rule[i]]
	if (!count)
	  printf "%s", tests[rule[i]]
	missing += !n[rule[i]]
      }
    exit missing > 0
  }'
