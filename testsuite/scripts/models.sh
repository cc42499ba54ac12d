#!/bin/sh
# models.sh -- plugin/models has a row for each function of C17 and of
# POSIX.1-2017 that is given or returns a pointer, and each row fits its
# function.  (H7)
#
# What functions there are is asked of the compiler: -aux-info lists every
# prototype of the headers in testsuite/models/standard.h, with what only the
# standards name; then likewise with extensions.h and all that glibc has, and
# as in programs that are fortified.  What glibc lacks is in absent.h.
#
# SPDX-License-Identifier: GPL-3.0-or-later

. "$(dirname "$0")/../lib/script.sh"

models=$TOP/plugin/models
headers=$TOP/testsuite/models

# The newest glibc whose extensions all have rows.  In a newer one those that
# have none are told, and are no failure.
known_glibc=2.36

# Functions with pointers that have no row.
#   la_*       a library for the dynamic linker defines them, nobody calls them
#   alloca     the compiler's own
without_row='^(la_|alloca$)'

# Functions without pointers that have words for warnings.
wordy='abort exit _Exit quick_exit _exit thrd_exit thrd_join thrd_yield
  sched_yield sleep usleep pause pthread_cancel pthread_kill socket close dup
  dup2 dup3 posix_openpt getpt mq_close epoll_create epoll_create1 eventfd
  fanotify_init inotify_init inotify_init1 timerfd_create fsmount
  __chk_fail __stack_chk_fail
  defer_panic_int defer_panic_uint defer_panic_double'

# --- What functions there are

# "prototypes SET FLAGS... FILE": those of the headers in FILE, a line each:
# the set, the name, the result and each parameter, with tabs between.
prototypes ()
{
  set=$1
  shift
  plugged -w -O2 -I"$headers" -fsyntax-only \
    -aux-info "$OUT/aux" "$@" || echo "$set" >>"$OUT/broken"
  awk -v set="$set" '
    / extern / && /:NC \*\// {
      sub(/^.*\*\/ extern /, ""); sub(/\);$/, ""); gsub(/__restrict/, "")
      at = index($0, " (")
      head = substr($0, 1, at - 1)
      name = head
      sub(/^.*[ *]/, "", name)
      result = substr(head, 1, length(head) - length(name))
      line = set "\t" name "\t" trim(result)
      rest = substr($0, at + 2)
      depth = 0
      word = ""
      for (i = 1; i <= length(rest); i++) {
        c = substr(rest, i, 1)
        if (c == "(") depth++
        if (c == ")") depth--
        if (c == "," && !depth) { line = line "\t" trim(word); word = "" }
        else word = word c
      }
      if (trim(word) != "void") line = line "\t" trim(word)
      print line
    }
    function trim(s)
    {
      gsub(/(const|volatile) /, "", s)
      gsub(/^ +| +$/, "", s)
      return s
    }' "$OUT/aux" | sort -u
}

# The classes of the types in the prototypes on stdin: a line with a type, a
# tab and a letter: p pointer, f pointer to a function (where that is written
# out), s struct, u union, w integer with room for a pointer, o other.
classes ()
{
  cut -f 3- | tr '\t' '\n' | sort -u >"$OUT/types"
  awk '/^void$/ { print $0 "\to"; next }
       /^\.\.\.$/ { print $0 "\t."; next }
       /\(\*\)/ { print $0 "\tf"; next }
       /\*/ { print $0 "\tp"; next }' "$OUT/types"
  { cat "$OUT/everything.c"
    cat <<'EOF'
#define CLASS(t) __builtin_classify_type (*(t *) 0)
#define KIND(t) (CLASS (t) == 5 ? 'p' : CLASS (t) == 12 ? 's' \
  : CLASS (t) == 13 ? 'u' \
  : CLASS (t) == 1 && sizeof (t) >= sizeof (void *) ? 'w' : 'o')
int main (void) {
EOF
    grep -vE '[*]|^(void|\.\.\.)?$' "$OUT/types" \
      | sed 's/.*/printf ("%s\\t%c\\n", "&", KIND (&));/'
    echo 'return 0; }'
  } >"$OUT/classes.c"
  plugged -w -std=gnu17 -D_GNU_SOURCE -I"$headers" \
    "$OUT/classes.c" -o "$OUT/classes" && "$OUT/classes" \
    || echo classes >>"$OUT/broken"
}

# --- What rows there are

# The rows of the files $@: file:line, a name, what it does; with tabs between.
rows ()
{
  awk 'function flush()
       {
         if (row == "") return
         names = row
         sub(/:.*/, "", names)
         does = substr(row, length(names) + 2)
         gsub(/ +/, " ", does)
         n = split(names, name, " ")
         for (i = 1; i <= n; i++) print place "\t" name[i] "\t" does
         row = ""
       }
       { sub(/#.*/, "") }
       FNR == 1 { flush() }
       /^[^ ]/ { flush(); place = FILENAME ":" FNR; row = $0; next }
       /^ / { row = row $0 }
       END { flush() }' "$@"
}

# --- The check

# What is wrong with the rows in the file $1, a line each.
wrong ()
{
  awk -F '\t' -v without_row="$without_row" -v wordy="$wordy" '
    BEGIN { n = split(wordy, w, " "); for (i = 1; i <= n; i++) words[w[i]] }
    FILENAME ~ /kinds$/ { kind[$1] = $2; next }
    FILENAME ~ /functions$/ {
      kinds = ""
      for (i = 3; i <= NF; i++) {
        if (!($i in kind)) print $1 ": what type is " $i "?"
        kinds = kinds kind[$i]
      }
      forms[$2] = forms[$2] " " kinds
      if (kinds ~ /[pfu.]/ && $2 !~ without_row && !($2 in want)) want[$2] = $1
      next
    }
    {
      if ($2 in row) print $1 ": " $2 " has two rows"
      row[$2] = 1
      if ($2 ~ /^__(builtin|atomic|sync|clear_cache)/) next
      if (!($2 in forms)) { print $1 ": nobody declares " $2; next }
      n = split(forms[$2], form, " ")
      fault = ""
      for (f = 1; f <= n; f++) {
        fault = fault_of($3, form[f])
        if (fault == "") break
      }
      if (fault != "") print $1 ": " $2 ": " fault
    }
    END {
      for (name in want)
        if (!(name in row)) print want[name] ": no row for " name
      for (name in words)
        if (!(name in row)) print "words: no row for " name
    }

    # What is wrong with DOES for a function of FORM, a letter for the result
    # and each parameter?
    function fault_of(does, form,    n, item, i, callee, s) {
      n = split(does, item, " ")
      if (form !~ /[pfusw.]/ && does !~ /never|skips|fails=|frees=|awaits/)
        return "it has no pointers"
      for (i = 1; i <= n; i++) {
        callee = 0
        if (item[i] == "call" || item[i] == "thread") { i++; callee = 1 }
        s = item_fault(item[i], form, callee)
        if (s != "") return s
      }
      return ""
    }
    function item_fault(item, form, callee,    n, end, i, c) {
      if (item ~ /^(fails|accepts)=/) return ""
      n = split(item, end, /[=(),|]/)
      for (i = 1; i <= n; i++) {
        c = end[i]
        gsub(/\*/, "", c)
        if (c == "result") {
          if (substr(form, 1, 1) !~ /[pfsuw]/ && item !~ /^acquires/)
            return item ": it returns no pointer"
        } else if (c == "rest") {
          if (form !~ /\.$/) return item ": it is not variadic"
        } else if (c ~ /^[0-9]+$/) {
          c = substr(form, c + 1, 1)
          if (c == "" || c == ".") return item ": no such parameter"
          if (callee && i == 1 && c !~ /[fp]/)
            return item ": this parameter is no function"
          if (item !~ /^(skips|frees)=/ && c !~ /[pfsuw]/)
            return item ": this parameter is no pointer"
        } else if (c !~ /^(heap|lent|new|-|frees|acquires|skips|)$/ \
                   && c !~ /^(never|awaits)$/)
          return item ": what is that?"
      }
      return ""
    }' "$OUT/kinds" "$OUT/functions" "$1" | sort
}

# Say that there is nothing wrong in the file $2, as to $1; or what.
nothing_wrong ()
{
  if test -s "$2"; then
    fail "$1"
    sed 's/^/    /' "$2" | head -n 40
  else
    pass "$1"
  fi
}

for header in standard extensions absent; do
  echo "#include \"$header.h\""
done >"$OUT/everything.c"
echo '#include "defer.h"' >>"$OUT/everything.c"
echo '#include "standard.h"' >"$OUT/standard.c"
rm -f "$OUT/broken"
{
  prototypes standard -std=c17 -D_XOPEN_SOURCE=700 "$OUT/standard.c"
  prototypes extension -std=gnu17 -D_GNU_SOURCE "$OUT/everything.c"
  prototypes extension -std=gnu17 -D_GNU_SOURCE -D_FORTIFY_SOURCE=2 \
    "$OUT/everything.c"
} >"$OUT/functions"
classes <"$OUT/functions" >"$OUT/kinds"
rows "$models"/*.model >"$OUT/rows"
is "the headers can be read" "$(cat "$OUT/broken" 2>/dev/null)" ""

wrong "$OUT/rows" >"$OUT/wrong"
glibc=$(ldd --version | sed -n '1s/.* //p')
if test "$(printf '%s\n' "$glibc" $known_glibc | sort -V | tail -n 1)" \
        != $known_glibc; then
  if grep '^extension: ' "$OUT/wrong" >"$OUT/new"; then
    skip "glibc $glibc has functions that have no row:" \
         "$(sed 's/.* //' "$OUT/new" | tr '\n' ' ')"
  fi
  sed -i '/^extension: /d' "$OUT/wrong"
fi
grep '^standard: ' "$OUT/wrong" >"$OUT/missing"
nothing_wrong \
  "every function of C17 and POSIX.1-2017 with a pointer has a row" \
  "$OUT/missing"
grep '^\(extension\|words\): ' "$OUT/wrong" >"$OUT/missing"
nothing_wrong "so has every one of the other headers" "$OUT/missing"
grep -v '^\(standard\|extension\|words\): ' "$OUT/wrong" >"$OUT/unfit"
nothing_wrong "every row fits its function" "$OUT/unfit"

# The oldest GCC of all does not know this builtin.
cut -f 2 "$OUT/rows" | grep -E '^__(builtin|atomic|sync|clear_cache)' \
  | grep -v '^__builtin_dynamic_object_size$' \
  | sed 's/.*/#if !__has_builtin (&)\n#error & is no builtin\n#endif/' \
  >"$OUT/builtins.c"
if grep -q has_builtin "$OUT/builtins.c"; then
  check "the builtins are those of the compiler" \
    "$GCC" -fsyntax-only "$OUT/builtins.c"
fi

# --- Can it fail?

# Without any row there must be a complaint for each one, save for builtins.
: >"$OUT/none"
wrong "$OUT/none" | sed 's/.* //' | sort -u >"$OUT/wanted"
cut -f 2 "$OUT/rows" | grep -vE '^__(builtin|atomic|sync|clear_cache)' \
  | sort -u >"$OUT/named"
is "whichever row is taken away, it is missed" \
  "$(comm -13 "$OUT/wanted" "$OUT/named" | head -n 20)" ""
# Each of these is one mistake.
{
  grep -v '	strchr	' "$OUT/rows"
  printf 'x:1\tstrchr\t result=3\n'
  printf 'x:2\tabs\t result=1\n'
  printf 'x:3\tmemcpy\t *1=*2\n'
  printf 'x:4\tno_such_function\t\n'
} >"$OUT/sins"
wrong "$OUT/sins" | grep '^x:' | cut -c 1-3 >"$OUT/told"
is "rows that do not fit are told" "$(cat "$OUT/told")" "x:1
x:2
x:3
x:4"

finish
