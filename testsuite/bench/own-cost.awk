# own-cost.awk -- reads a file that callgrind wrote and prints how many
# instructions ran in functions other than those named in the variable SKIP
# (with a blank before and after each).  Those are the bench's own loop and the
# opaque work, alike for every variant; the rest is what the variant costs,
# helpers and runtime calls included.
#
# In such a file "fn=" opens a function, a line of numbers is its own cost, and
# the line after "calls=" is the cost of the callee, which counts there already.
# A name stands in full only where it comes first: "fn=(7) work", then "fn=(7)".
# SPDX-License-Identifier: GPL-3.0-or-later

function name_of(text,   id)
{
  sub(/^c?fn=/, "", text)
  id = text
  sub(/\).*/, ")", id)
  sub(/^\([0-9]+\) ?/, "", text)
  if (text != "")
    names[id] = text
  return names[id]
}

/^fn=/ { ours = index(skip, " " name_of($0) " ") == 0; next }
/^cfn=/ { name_of($0); next }
/^calls=/ { getline; next }
/^[-+*0-9]/ { if (ours) cost += $2 }
END { printf "%d\n", cost }
