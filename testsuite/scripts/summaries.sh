#!/bin/sh
# summaries.sh -- -fplugin-arg-defer-summaries=DIR: units tell each other what
# their functions do with pointers, and nobody believes what is stale, broken or
# contradicted.  (H7)
#
# SPDX-License-Identifier: GPL-3.0-or-later

. "$(dirname "$0")/../lib/script.sh"

plugin=$(realpath "$PLUGIN")
cd "$OUT" || exit 1
dir="the summaries"

# What is noted of $1, compiled with $dir and the options behind it: a line each.
notes ()
{
  source=$1
  shift
  "$GCC" -fplugin="$plugin" -fdiagnostics-plain-output -fplugin-arg-defer-m \
    -fplugin-arg-defer-summaries="$dir" -o "${source%.c}.o" "$@" \
    -c "$source" 2>&1 |
    sed -n 's/^[^:]*:\([0-9]*\):[0-9]*: \(note: \)*/\1 /p; /^cc1/p'
}
compile () { notes "$@" >/dev/null; }

# Begin again, with no summaries and these sources.
fresh ()
{
  rm -rf "$dir"
  cat >user.c <<'END'
void keep (int *);
void drop (int *);
void hand_on (int *);
void nobody (int *);
void k (void) { int kept = 0; keep (&kept); }
void d (void) { int dropped = 0; drop (&dropped); }
void h (void) { int handed = 0; hand_on (&handed); }
void n (void) { int unknown = 0; nobody (&unknown); }
END
  cat >leaf.c <<'END'
#include "leaf.h"
int *kept_here;
void keep (int *p) { kept_here = p; }
void drop (int *p) { *p = 1; }
static void nobody (int *p) { *p = 2; }
void calls_nobody (int *p) { nobody (p); }
END
  echo 'extern int *kept_here;' >leaf.h
  cat >middle.c <<'END'
void drop (int *);
void hand_on (int *p) { drop (p); }
void not_of_it (int *p) { *p = 3; }
END
}

# The file that $1 has written.
file_of () { echo "$dir/$1"-*.summaries; }

worst="5 must move to heap: kept
6 must move to heap: dropped
7 must move to heap: handed
8 must move to heap: unknown"
best="5 must move to heap: kept
6 dropped does not escape
7 handed does not escape
8 must move to heap: unknown"
leaf_only="5 must move to heap: kept
6 dropped does not escape
7 must move to heap: handed
8 must move to heap: unknown"

# --- Orders

fresh
is "nothing is known of what has not been compiled" "$(notes user.c)" "$worst"
compile middle.c
compile leaf.c
is "a unit that was compiled before what it calls knows nothing of that" \
  "$(notes user.c)" "$leaf_only"
compile middle.c
is "what it says when it is compiled again is believed" "$(notes user.c)" "$best"
fresh
compile leaf.c
compile middle.c
is "callees first: one round is enough" "$(notes user.c)" "$best"
check "a static function is not told of" \
  sh -c '! grep "function nobody:" "$1"' sh "$(file_of leaf.c)"
is "the path has a blank, and the folder was made" \
  "$(find "$dir" -name '*.summaries' | wc -l)" 3

# --- What moves

cat >moved.c <<'END'
void keep (int *);
void drop (int *);
void d (void) { int dropped = 0; drop (&dropped); }
void k (void) { int kept = 0; keep (&kept); }
END
is "what is told moves, and keeps from moving" \
  "$(notes moved.c -fplugin-arg-defer-heap=all)" \
  "3 dropped does not escape
4 moved to heap: kept"

# --- Stale

sleep 0.02
echo '/* changed */' >>leaf.c
is "a source that has changed is not believed, nor what rests on it" \
  "$(notes user.c)" "$worst"
compile leaf.c
is "compiled again it is, and so is what rests on what it still says" \
  "$(notes user.c)" "$best"
sleep 0.02
echo 'extern int *kept_here; /* changed */' >leaf.h
is "neither is one with a header that has changed" "$(notes user.c)" "$worst"
sed -i 's/{ \*p = 1; }/{ kept_here = p; }/' leaf.c
compile leaf.c
is "what rests on what is no longer said is not believed" "$(notes user.c)" \
  "$worst"
is "but other functions of its unit are" \
  "$(printf 'void not_of_it (int *);\nvoid f (void) { int x; not_of_it (&x); }\n' \
     >other.c; notes other.c)" "2 x does not escape"
compile middle.c
is "until it is compiled again: then it says so, too" "$(notes user.c)" "$worst"
fresh
compile leaf.c
rm leaf.c
is "a unit whose source is gone says nothing" "$(notes user.c)" "$worst"

# --- Broken

# Begin again; change what leaf.c has written by the command "$@".
broken ()
{
  fresh
  compile leaf.c
  file=$(file_of leaf.c)
  "$@" "$file"
}
newline_less () { printf '%s' "$(cat "$1")" >"$1.new"; mv "$1.new" "$1"; }
half () { head -c $(($(wc -c <"$1") / 2)) "$1" >"$1.new"; mv "$1.new" "$1"; }
noise () { head -c 20000 /dev/urandom >"$1"; }
folder () { rm "$1"; mkdir "$1"; }
older () { sed -i '1s/ [0-9.]* / 0.0.0 /' "$1"; }
lying () { sed -i 's/keep: heap=1/keep: /' "$1"; }
endless () { rm "$1"; ln -s /dev/zero "$1"; }
lost () { rm "$1"; ln -s "$1" "$1"; }
empty () { : >"$1"; }
broken true
is "a file that is whole is believed" "$(notes user.c)" "$leaf_only"
for how in newline_less half noise folder older lying endless lost empty; do
  broken "$how"
  is "a file that is broken ($how) is as none" "$(notes user.c)" "$worst"
done

broken sed -i 's/^function drop: .*/function drop: nonsense=(/'
is "a row that has been changed is not believed" "$(notes user.c)" "$worst"

# --- Contradictions

fresh
compile leaf.c
cat >also.c <<'END'
int *other;
void drop (int *p) { other = p; }
END
compile also.c
is "of what two units tell differently nothing is known" "$(notes user.c)" \
  "5 must move to heap: kept
6 must move to heap: dropped
7 must move to heap: handed
8 must move to heap: unknown"
sleep 0.02
echo 'void drop (int *p) { *p = 4; }' >also.c
compile also.c
is "what they tell alike is" "$(notes user.c)" "$leaf_only"
echo 'int *same (int *p) { return p; }' >same.c
compile same.c
printf 'int *same ();\nvoid d (void) { int x = 0; same (&x); }\n' >alien.c
is "what does not fit the declaration is not used" "$(notes alien.c)" \
  "2 must move to heap: x"

# --- Only bodies that count

fresh
cat >weak.c <<'END'
__attribute__ ((weak)) void drop (int *p) { *p = 1; }
END
compile weak.c
is "a weak function is not told of" "$(notes user.c)" "$worst"
rm -rf "$dir"
compile leaf.c -fPIC
is "nor one that may be replaced when it is loaded" "$(notes user.c)" "$worst"
cat >renamed.c <<'END'
void low (int *p) __asm__ ("drop");
void low (int *p) { *p = 1; }
END
compile renamed.c
is "functions are known by the linker's names" "$(notes user.c)" "$leaf_only"
rm -rf "$dir"
cat >both.c <<'END'
void drop (int *);
void use (void) { int x = 0; drop (&x); }
void drop (int *p) { *p = 1; }
END
compile leaf.c
is "a body in the unit counts" \
  "$(notes both.c)" "2 x does not escape
3 p does not escape"
printf 'drop: heap=1\n' >own.model
is "and so does a model" \
  "$(notes user.c -fplugin-arg-defer-model=own.model | sed -n 2p)" \
  "6 must move to heap: dropped"

# --- Units that rest on each other

fresh
cat >ping.c <<'END'
void pong (int *, int);
void ping (int *p, int n) { if (n) pong (p, n - 1); }
void plain (int *p) { *p = 1; }
void over (int *p) { ping (p, 3); }
END
cat >pong.c <<'END'
void ping (int *, int);
void plain (int *);
void pong (int *p, int n) { if (n) ping (p, n - 1); plain (p); }
void only_plain (int *p) { plain (p); }
END
cat >players.c <<'END'
void ping (int *, int);
void only_plain (int *);
void p (void) { int x = 0; ping (&x, 1); }
void o (void) { int x = 0; only_plain (&x); }
END
for i in 1 2 3; do compile ping.c; compile pong.c; done
is "what rests on itself, by way of another unit, is not known" \
  "$(notes players.c)" "3 must move to heap: x
4 x does not escape"

# --- Make

fresh
compile leaf.c
compile user.c -MD -MP
check "the file that was of use is a dependency" \
  grep -q 'the\\ summaries/leaf.c-[0-9a-f]*\.summaries:' user.d
before=$(stat -c %y "$(file_of leaf.c)")
sleep 0.02
compile leaf.c
is "a file that would be the same is not written" \
  "$(stat -c %y "$(file_of leaf.c)")" "$before"
compile leaf.c -Dzero=0 -o other.o
is "two objects of one source have a file each" \
  "$(find "$dir" -name 'leaf.c-*' | wc -l)" 2
is "with errors in the unit nothing is written" \
  "$(echo 'int f (void) { return x; }' >wrong.c; compile wrong.c
     find "$dir" -name 'wrong*' | wc -l)" 0

# --- Many at once

fresh
for i in 1 2 3 4 5 6 7 8 9; do
  {
    echo 'int *g;'
    for f in 1 2 3 4 5 6 7 8 9; do
      echo "void drop$i$f (int *p) { *p = $f; }"
      echo "void keep$i$f (int *p) { g = p; }"
    done
  } >"many$i.c"
done
for round in 1 2 3; do
  for i in 1 2 3 4 5 6 7 8 9; do
    notes "many$i.c" -Dround=$round -o "many$i-$((round % 2)).o" \
      >"many$i.$round" &
    notes user.c -o "user$i.o" >"user$i.$round" &
  done
  compile leaf.c &
  wait
done
is "compiled at once nobody fails" \
  "$(cat many?.? user?.? | grep -c '^cc1')" 0
is "each has written" "$(find "$dir" -name 'many*.summaries' | wc -l)" 18
is "nothing is left over" "$(find "$dir" -name '.*' -type f | wc -l)" 0
is "and all is whole" "$(notes user.c)" "$leaf_only"

# --- A folder that cannot be used

touch file
dir=file
is "a file in place of the folder is an error" "$(notes user.c)" \
  "cc1: error: summaries cannot be kept in 'file': Not a directory"
dir=none/of/these
is "so is a folder in one that is not there" "$(notes user.c)" \
  "cc1: error: summaries cannot be kept in 'none/of/these': No such file or directory"
dir=
is "and no folder" "$(notes user.c)" \
  "cc1: error: '-fplugin-arg-defer-summaries' wants a value; write '-fplugin-arg-defer-summaries=DIR'"
if test "$(id -u)" = 0; then
  skip "root may write to a folder without the right to"
else
  mkdir locked
  chmod a-w locked
  dir=locked
  is "a folder without the right to write is an error" "$(notes user.c)" \
    "cc1: error: summaries cannot be kept in 'locked': Permission denied"
fi

finish
