# judge.awk -- is the compiler right about the variables of some programs?
#
#     awk -f judge.awk [-v tally=FILE] file=source FILE [file=notes FILE] \
#         file=reference FILE file=plain FILE [file=moved FILE]
#
# The source is the unit in C; the notes are what the compiler said about it
# with -fplugin-arg-defer-m.  The others are what run.h prints: the unit's reference;
# the unit with AddressSanitizer; and the same with -fplugin-arg-defer-heap=all.
#
# Prints "NUMBER KIND NAME" for each thing that is wrong, and appends counts to
# FILE, a "WORD COUNT" a line.  The kinds:
#
#   unreported   NAME was reached after its lifetime, and there is no note
#   moved        with everything moved there was an error: NAME says which
#   output       with everything moved it did not do what the reference did
#   generator    the program itself is not as it should be: see program.h
#
# AddressSanitizer does not see all that the reference does, and it now and then
# names a variable that shares its place in the frame with the right one: what
# is asked of the notes is asked of all variables that the reference names.
# And it now and then finds an error where there is none: see false_alarm_p.
#
# SPDX-License-Identifier: GPL-3.0-or-later

function wrong(number, kind, name)
{
  print number, kind, name
  count["wrong " kind]++
}

function program_of(name)
{
  sub(/^v/, "", name)
  sub(/_.*/, "", name)
  return name
}

# Is there a note that NAME lives as long as HOW wants?
function noted_p(name, how)
{
  return name in must_move \
         || ((how == "block" || how == "stack-use-after-scope") \
             && name in must_outlive)
}

function want_note(name, how)
{
  if (asked[name, how]++)
    return
  count[how == "block" ? "reached after their block" : how == "returned" \
        ? "reached after their function" : "named by AddressSanitizer"]++
  if (notes && !noted_p(name, how))
    wrong(program_of(name), "unreported", name " " how)
}

# GCC keeps the variables that nested functions see in one object, FRAME, and
# marks the beginning and the end of each one's scope there.  What it marks are
# eight bytes: the neighbour of a variable of four becomes unknown.  The same
# happens without the plugin.
function false_alarm_p(how, where)
{
  if (how != "unknown-crash" || where !~ /^FRAME\./)
    return 0
  count["false alarms of AddressSanitizer"]++
  return 1
}

# The lines of compound literals.
file == "source" && /\/\* literal v[0-9_]* \*\/$/ {
  literal_at[FNR] = $(NF - 1)
}

file == "notes" { notes = 1 }
file == "notes" && / note: must (move to heap|outlive its block): / {
  split($0, place, ":")
  name = $0
  sub(/.* note: must (move to heap|outlive its block): /, "", name)
  if (name ~ /^(\(|alloca )/)
    name = literal_at[place[2]]
  if ($0 ~ /move to heap/)
    must_move[name]
  else
    must_outlive[name]
  if (name ~ /^v/)
    said[name]
}
# Keep what the reference says, and want a note for each variable.
file == "reference" {
  programs[++n] = $1
  expected[$1] = $2 " " $3
  ambiguous[$1] = $4 == "ambiguous"
  if ($4 != "ended" && $4 != "ambiguous")
    wrong($1, "generator", "reference " $4)
  for (i = 5; i <= NF; i++) {
    split($i, late, ":")
    if (late[1] == "first")
      first[$1] = late[2] + 0
    else {
      variable[late[1]] = late[2]
      want_note(late[1], late[2])
    }
  }
}

(file == "plain" || file == "moved") && false_alarm_p($4, $5) { next }

file == "plain" {
  if ($4 == "ended") {
    if (!ambiguous[$1] && !($1 in first) && expected[$1] != $2 " " $3)
      wrong($1, "generator", "does not do what its reference does")
  } else if (ambiguous[$1] && !($1 in first)) {
  } else if (!($1 in first))
    wrong($1, "generator", $4 " where the reference has no error " $5)
  else if ($2 + 0 < first[$1] && $4 ~ /^stack/)
    wrong($1, "generator", $4 " before the reference's first error " $5)
  if ($4 ~ /^stack/)
    count["reports of AddressSanitizer"]++
  else if ($4 != "ended")
    count["other reports"]++
  split($5, late, ":")
  if ($4 ~ /^stack/ && late[1] ~ /^v/) {
    count["reports that name a variable"]++
    if (late[1] in variable || ambiguous[$1])
      want_note(late[1], late[2])
    else
      count["reports that name another variable"]++
  }
}

file == "moved" {
  if ($4 != "ended")
    wrong($1, "moved", $4 " " $5)
  else if (!ambiguous[$1] && expected[$1] != $2 " " $3)
    wrong($1, "output", "")
}

END {
  count["programs"] = n
  for (p in first)
    count["programs with an error"]++
  for (p in ambiguous)
    count["ambiguous"] += ambiguous[p]
  for (name in said) {
    count["noted"]++
    if (!(name in variable))
      count["noted and never late"]++
  }
  if (tally)
    for (what in count)
      print what "\t" count[what] >>tally
}
