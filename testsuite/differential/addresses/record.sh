#!/bin/sh
# record.sh -- make the recorded set anew: recorded/N.c, and recorded/N.must,
# what the reference says of them.
#
#     testsuite/differential/addresses/record.sh
#
# To be run when the generator has changed.
#
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/differential/addresses/judge.sh"
build_generator
mkdir -p "$here/recorded"
rm -f "$here/recorded"/*
for first in 1 70001 1700000001; do
  unit=$OUT/recorded
  write "$unit" $first 20
  try_reference "$unit" || exit 1
  cp "$unit.c" "$here/recorded/$first.c"
  cp "$unit.reference.out" "$here/recorded/$first.must"
done
