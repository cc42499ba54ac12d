#!/bin/sh
# readme.sh -- the program in README.md compiles, reports and prints what it
# says there; its table of packages is that of build-aux/packages.
# SPDX-License-Identifier: GPL-3.0-or-later

set -u
GCC=${GCC:-gcc}
PLUGIN=${PLUGIN:-build/defer.so}
OUT=${OUT:-build/check/readme}
status=0
mkdir -p "$OUT"

# The first block of README.md in the language $1.
block ()
{
  sed -n "/^\`\`\`$1\$/,/^\`\`\`\$/p" README.md | sed '/^```/d'
}

# The output of the commands in the console block.
console ()
{
  block console | grep -v '^\$ '
}

# Say whether the files $2 and $3 are the same; $1 says what that means.
same ()
{
  if diff -u "$2" "$3"; then
    echo "PASS: readme: $1"
  else
    echo "FAIL: readme: $1"
    status=1
  fi
}

plugin=$PWD/$PLUGIN
library=$PWD/build/libdefer.a
block c >"$OUT/count.c"
console >"$OUT/expected"
(cd "$OUT" || exit
 LC_ALL=C "$GCC" "-fplugin=$plugin" -fplugin-arg-defer-m \
   -fdiagnostics-plain-output -Wall -Wextra count.c -o count "$library" \
   && ./count) >"$OUT/printed" 2>&1
same "the program prints what README.md shows" "$OUT/expected" "$OUT/printed"

sed -n 's/^| `\([^`]*\)` | \(all\|check\|bench\|check, bench\) | .*/\1 \2/p' \
    README.md \
  | sed 's/ all$/ demo, check, bench/; s/, /,/g' | sort >"$OUT/table"
grep '^[a-z]' build-aux/packages | awk '{ print $1, $2 }' | sort \
  >"$OUT/packages"
same "its packages are those of build-aux/packages" "$OUT/packages" "$OUT/table"
exit $status
