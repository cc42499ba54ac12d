#!/bin/sh
# soundness.sh -- does the compiler find every address that outlives its object?
#
#     testsuite/differential/addresses/soundness.sh N [FIRST]
#
# Random programs, number FIRST to FIRST + N - 1; FIRST is by default a number
# from the clock.  Each is compiled three times: with AddressSanitizer and the
# plugin's notes; with AddressSanitizer and everything moved to the heap; and
# its reference, which knows what must happen.  Run from the top folder, with
# everything built.  What is wrong is printed, "WRONG: NUMBER KIND NAME":
# judge.awk says what the kinds are, and besides
#
#   compiler     it does not compile; or with the notes, does not when moved
#
# At the end there is a table of how much there was to find.  From the
# environment: what judge.sh takes; BATCH, programs in a unit; KEEP, when set:
# keep the files of what is wrong.
#
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/differential/addresses/judge.sh"
BATCH=${BATCH:-200}
total=${1:?usage: soundness.sh N [FIRST]}
first=${2:-$(date +%s)}
bad=0
done=0

wrong ()
{
  bad=$((bad + 1))
  echo "WRONG: $*"
}

# Judge programs $1 to $1 + $2 - 1.  Where they do not compile at once, take the
# halves.
judge_all ()
{
  batch=$OUT/$1-$2
  write "$batch" "$1" "$2"
  if try_noted "$batch" && try_moved "$batch" && try_reference "$batch"; then
    judge "$batch" >"$batch.wrong"
    while read -r line; do wrong "$line"; done <"$batch.wrong"
  elif test "$2" = 1; then
    wrong "$1 compiler $(complaint "$batch")"
  else
    rm -f "$batch"[.]*
    judge_all "$1" $(($2 / 2))
    judge_all $(($1 + $2 / 2)) $(($2 - $2 / 2))
    return
  fi
  if test -z "${KEEP:-}" || ! test -s "$batch.wrong"; then
    rm -f "$batch"[.]*
  fi
}

# The counts of all batches.
table ()
{
  awk -F '\t' '{ sum[$1] += $2 }
               END { for (what in sum) printf "%9d  %s\n", sum[what], what }' \
    "$OUT/tally" | sort -k 2
}

build_generator
rm -f "$OUT/tally"
while test $done -lt "$total"; do
  n=$((total - done < BATCH ? total - done : BATCH))
  judge_all $((first + done)) "$n"
  done=$((done + n))
done
table
echo "$total programs from $first, $bad wrong"
test $bad = 0
