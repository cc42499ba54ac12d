#!/bin/sh
# model-option.sh -- -fplugin-arg-defer-model=FILE: rows of the user's own, as
# docs/models.md shows them, and what is said of a file with a mistake.  (H7)
#
# SPDX-License-Identifier: GPL-3.0-or-later

. "$(dirname "$0")/../lib/script.sh"

# The block of docs/models.md in which a line starts with $1.
block ()
{
  awk -v start="$1" '
    /^    / || (/^$/ && text != "") { text = text substr($0, 5) "\n"; next }
    { if (index("\n" text, "\n" start)) exit; text = "" }
    END { printf "%s", text }' "$TOP/docs/models.md"
}

# What is noted of $1, compiled with the options behind it: a line each.
notes ()
{
  source=$1
  shift
  plugged -fdiagnostics-plain-output -fplugin-arg-defer-m "$@" -c "$source" \
    -o "$OUT/object" 2>&1 | sed -n 's/^[^:]*:\([0-9]*\):[0-9]*: note: /\1 /p'
}

# The error for the models in $1 and the options behind it, and the status.
mistake ()
{
  printf '%b' "$1" >"$OUT/bad.model"
  (cd "$OUT" && "$GCC" -fplugin="$plugin" -fdiagnostics-plain-output \
    -fplugin-arg-defer-model="${2:-bad.model}" -c try.c -o object 2>&1
   echo $?) | sed 's/^.*error: //'
}
plugin=$(realpath "$PLUGIN")

block 'list_new:' >"$OUT/list.model"
block '/* try.c' >"$OUT/try.c"
list=-fplugin-arg-defer-model=$OUT/list.model

# The notes that the comments in the example promise.
promised ()
{
  awk 'match($0, /\/\* (must move|.* does not escape)/) {
         sub(/^.*\/\* /, ""); sub(/ *\*\/$/, ""); print }' "$OUT/try.c"
}
promised >"$OUT/promised"
is "the manual's example promises two notes" "$(wc -l <"$OUT/promised")" 2
notes "$OUT/try.c" "$list" | sed 's/^[0-9]* //' >"$OUT/notes"
while read -r note; do
  check "the manual's example: $note" grep -qxF "$note" "$OUT/notes"
done <"$OUT/promised"
is "without the model both leak" \
  "$(notes "$OUT/try.c" | grep -c 'must move to heap')" 2

echo 'list_push:' >"$OUT/nothing.model"
is "a later file replaces a row" \
  "$(notes "$OUT/try.c" "$list" \
       -fplugin-arg-defer-model="$OUT/nothing.model" | grep -c 'must move')" 0
is "an earlier one does not" \
  "$(notes "$OUT/try.c" -fplugin-arg-defer-model="$OUT/nothing.model" \
       "$list" | grep -c 'must move')" 1

cat >"$OUT/library.c" <<'EOF'
#include <string.h>
size_t f (void) { char text[] = "abc"; return strlen (text); }
EOF
is "a row of the library" "$(notes "$OUT/library.c")" \
  "2 text does not escape"
echo 'strlen: heap=1' >"$OUT/library.model"
is "a row of the user replaces it" \
  "$(notes "$OUT/library.c" -fplugin-arg-defer-model="$OUT/library.model")" \
  "2 must move to heap: text"

is "a mistake is an error, with its line" \
  "$(mistake 'list_new:\nlist_push list_new: *1=2\n')" \
  "bad.model:2: \`list_new' has a row already, in line 1
1"
is "so is an item that is none" "$(mistake 'f:\n g=1\n' | tail -n 1)" 1
is "its line is told" \
  "$(mistake 'f:\n  heap=1\n g=1\n' | grep -c '^bad.model:3: ')" 1
is "so is a file that is not there" "$(mistake '' none.model)" \
  "none.model: No such file or directory
1"
is "an empty file is none" "$(mistake '')" 0

finish
