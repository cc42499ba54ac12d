#!/bin/sh
# verdicts.sh -- how far our verdicts agree with those of Go's own tests.
#
#     testsuite/defer.go/verdicts.sh             a table, a row per file
#     testsuite/defer.go/verdicts.sh -d FILE...  each note that is missing (-)
#                                                or that nobody expects (+)
#
# A row counts what the comments of the file expect: `as Go' what Go says, too;
# `sharper' and `C differs' where it does not, and the comment says why; then
# what the plugin does not say, and what it says beyond.  The status is 1 when
# there is any of these.  GCC and PLUGIN as for the other tests.
#
# SPDX-License-Identifier: GPL-3.0-or-later

TOP=$(cd "$(dirname "$0")/../.." && pwd) || exit 1
: "${GCC:=gcc}" "${PLUGIN:=$TOP/build/defer.so}"
options="-Wall -Wno-unused -Wno-return-local-addr -Wno-dangling-pointer
	 ${OPTIONS--fplugin-arg-defer-m -fplugin-arg-defer-heap=all}"
details=
if test "${1:-}" = -d; then
  details=yes
  shift
fi
if test $# = 0; then
  for file in "$TOP"/testsuite/defer.go/*.c; do
    if grep -q '{ dg-verdict ' "$file"; then set -- "$@" "$file"; fi
  done
fi

# What the compiler says of FILE, then FILE itself.
told ()
{
  $GCC -fplugin="$PLUGIN" -fdiagnostics-plain-output -I"$TOP/runtime" $options \
    -S -o /dev/null "$1" 2>&1
  echo 'The file:'
  cat "$1"
}

for file; do
  told "$file" | awk -v name="$(basename "$file" .c)" -v details="$details" '
    function note (line, text, by) { seen[line ": " text] += by; }

    # One text of a verdict; only what stands before a bar is compared.
    function expect (line, text,   part)
    {
      split (text, part, / *\| */)
      if (part[1] != "-")
	{
	  expected++
	  note(line, part[1], -1)
	}
      if (part[3] ~ /^sharper/)
	sharper++
      else if (part[3] != "")
	differs++
      else
	same++
    }

    /^The file:$/ { file = NR; next }

    !file && /: note: / && !/: note: (open-coded|(stack|heap)-allocated) defer$/ {
      split ($0, place, ":")
      note(place[2], substr ($0, index ($0, ": note: ") + 8), 1)
      next
    }
    !file && /: (warning|error|fatal error|internal compiler error): / {
      split ($0, place, ":")
      note(place[2], substr ($0, index ($0, place[3])), 1)
    }

    file && /{ dg-verdict / {
      rest = substr ($0, index ($0, "{ dg-verdict "))
      while (match (rest, /"[^"]*"/))
	{
	  text = substr (rest, RSTART + 1, RLENGTH - 2)
	  rest = substr (rest, RSTART + RLENGTH)
	  gsub(/\\/, "", text)
	  expect(NR - file, text)
	}
    }

    END {
      for (n in seen)
	{
	  if (seen[n] < 0)
	    missing -= seen[n]
	  else
	    extra += seen[n]
	  if (details && seen[n])
	    printf "%s %s:%s\n", seen[n] < 0 ? "-" : "+", name, n | "sort -t: -k2,2n -k1,1"
	}
      if (!details)
	printf "%s %d %d %d %d %d %d\n", name, expected, same, sharper, differs,
	  missing, extra
    }'
done | awk -v details="$details" '
  details { print; bad = 1; next }
  BEGIN {
    line = "| %-26s | %8s | %8s | %8s | %9s | %8s | %8s |\n"
    if (!details)
      {
	printf line, "file", "expected", "as Go", "sharper", "C differs",
	  "missing", "extra"
	printf line, "---", "---:", "---:", "---:", "---:", "---:", "---:"
      }
  }
  {
    printf line, "`" $1 ".c`", $2, $3, $4, $5, $6, $7
    for (i = 2; i <= 7; i++)
      all[i] += $i
    bad += $6 + $7
  }
  END {
    if (!details)
      printf line, "all", all[2], all[3], all[4], all[5], all[6], all[7]
    exit bad > 0
  }'
