#!/bin/sh
# reduce.sh -- make a program small of which the compiler is wrong.
#
#     testsuite/differential/addresses/reduce.sh NUMBER KIND
#
# soundness.sh has said "WRONG: NUMBER KIND".  Parts of the program are left
# out as long as KIND is still wrong with it.  What is left is reduced.c in OUT,
# with reduced.x.log, the compiler's notes, and the other files that judge.sh
# names.
# From the environment: what judge.sh takes.
#
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/differential/addresses/judge.sh"
number=${1:?usage: reduce.sh NUMBER KIND}
kind=${2:?usage: reduce.sh NUMBER KIND}
unit=$OUT/reduced
out=

# What is wrong with the program without the parts $*, or nothing.
look_at ()
{
  rm -f "$unit".*
  write "$unit" "$number" 1 "$@"
  case $kind in
    unreported) try_noted "$unit" ;;
    moved|output) try_moved "$unit" ;;
    generator) LEVEL="$LEVEL -w" plain_only ;;
    compiler) try_noted "$unit" && try_moved "$unit" ;;
  esac
  status=$?
  if test "$kind" = compiler; then
    if test $status != 0; then complaint "$unit" | sed 's/.*error: //'; fi
  elif test $status = 0 && try_reference "$unit"; then
    judge "$unit" | awk -v kind="$kind" '$2 == kind { print kind; exit }'
  fi
}

# Without the plugin.
plain_only ()
{
  compile "$unit.c" "$unit.x" -fsanitize=address && "$unit.x" >"$unit.out" \
    && rm "$unit.x.log"
}

# Leave out parts $1 to $1 + $2 - 1, too, if the same is wrong then.
try ()
{
  # shellcheck disable=SC2046,SC2086
  if test "$(look_at $out $(seq "$1" $(($1 + $2 - 1))))" = "$how"; then
    out="$out $(seq -s ' ' "$1" $(($1 + $2 - 1)))"
  fi
}

build_generator
how=$(look_at)
if test -z "$how"; then
  echo "nothing of kind $kind is wrong with program $number"
  exit 1
fi
last=$(grep -o '[vflg(]'"$number"'_[0-9]*\|trace ([0-9]*' "$unit.c" \
         | sed 's/.*[_(]//' | sort -n | tail -n 1)
last=$((last + 60))
n=128
while test $n -gt 0; do
  start=$((last - last % n + 1))
  while test $start -gt 0; do
    case " $out " in
      *" $start "*) test $n = 1 || try $start $n ;;
      *) try $start $n ;;
    esac
    start=$((start - n))
  done
  n=$((n / 4))
done
# shellcheck disable=SC2086
look_at $out >/dev/null
echo "left out:$out" >"$unit.ids"
cat "$unit.c"
