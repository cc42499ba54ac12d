#!/bin/sh
# map.sh -- the memory map says what is so: it agrees with the object file, with
# the debugging information and with -fstack-usage, and changes nothing.  (D16)
#
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"

src=$OUT/src
mkdir -p "$src"
cat >"$src/unit.c" <<'END'
#include <defer.h>
#include <stdio.h>
#include <stdlib.h>
typedef int counter_fn (void) __closure;
struct counter { counter_fn *inc, *dec; };
int total = 3, zero[10];
static const int table[4] = { 1, 2, 3, 4 };
const char *const names[] = { "red", "green", "blue" };
const char *colour = "red";
_Thread_local int mine;
_Thread_local int seven = 7;
static long tick;
double scale (double x) { return x * 3.25; }
struct counter
counter (void)
{
  int count = 0;
  __closure int inc (void) { return ++count; }
  __closure int dec (void) { return --count; }
  return (struct counter){ inc, dec };
}
static inline int
twice (int x)
{
  static int calls;
  int t = x * 2;
  calls++;
  return t;
}
static int unused (void) { return 1; }
int scaled (double x) __attribute__ ((alias ("scale")));
__attribute__ ((noinline)) static int
specialised (int n, int by)
{
  int s = 0;
  for (int i = 0; i < n; i++)
    s += by * i + s / (i + 1);
  return s;
}
int hundred (void) { return specialised (100, 3) + specialised (100, 4); }
__attribute__ ((gnu_inline)) extern inline int
elsewhere (int a)
{
  return a + 1;
}
int
pick (int n, char *buf)
{
  int local[8], k = 5;
  for (int i = 0; i < 8; i++)
    local[i] = n * i + table[i & 3];
  int nested (int z) { return z + k + local[1]; }
  snprintf (buf, 10, "%d \"<&>\"\t\xff\n", nested (n));
  return nested (n) + elsewhere (n) + tick++;
}
void
loop (int n)
{
  for (int i = 0; i < n; i++)
    {
      char *p = malloc (i);
      __defer free (p);
    }
}
int
many (int a, int b, int c, int d, int e, int f, int g, int h)
{
  char vla[a];
  vla[0] = b + c + d + e + f;
  return g + h + vla[a - 1] + *names[0];
}
int
main (void)
{
  struct counter c = counter ();
  int local = 4;
  __closure int add (int k) { return k + local++; }
  __closure int none (void) { return 4; }
  total += c.inc () + twice (c.dec ()) + add (2) + none () + mine + seven;
  printf ("%d\n", total);
  return 0;
}
END

# Compile SOURCE with OPTIONs; the map goes to unit.json.
map_of ()
{
  source=$1
  shift
  rm -f "$OUT/unit.json"
  plugged -w "$@" "-fplugin-arg-defer-map=$OUT/unit.json" -c "$source" \
    -o "$OUT/unit.o"
}

# What jq says to the filter $1.
ask () { jq -r "$1" "$OUT/unit.json"; }

# A function's field: "of FUNCTION FILTER".
of () { ask ".functions[] | select (.name == \"$1\") | $2"; }

# --- It is JSON, and names are what they are

for level in -O0 -O1 -O2 -O3 -Os -Og; do
  check "$level: the map is JSON" map_of "$src/unit.c" $level
  check "$level: jq reads it" ask .
  is "$level: and finds the level" "$(ask .level)" "$level"
  is "$level: a string literal is there with each of its characters" \
    "$(ask '.statics[] | select (.text) | .text | select (startswith ("%d \""))')" \
    "$(printf '%%d "<&>"\t\\xff\n.' | sed '$s/\.$//')"
done

# --- Frames

# "name size" of each function, by -fstack-usage and by the map.
stacks_agree ()
{
  map_of "$src/unit.c" "$@" -fstack-usage || return
  sed 's/.*:\([^:	]*\)	\([0-9]*\)	.*/\1 \2/; s/\.[^ ]*//' "$OUT/unit.su" \
    | sort -u >"$OUT/su"
  ask '.functions[] | select (.fate == "emitted")
       | (.name | sub ("\\..*"; "")) + " \(.stack)"' | sort -u >"$OUT/map"
  diff "$OUT/su" "$OUT/map"
}

# The offsets of parameters and variables in DWARF, whose base is the end of the
# frame, too.
dwarf_offsets ()
{
  readelf --debug-dump=info "$OUT/unit.o" | awk '
    /DW_TAG_/ { name = "" }
    /DW_AT_name/ { name = $NF }
    /DW_OP_fbreg/ { sub (/\)$/, "", $NF); if (name != "") print name, $NF }'
}

offsets_agree ()
{
  map_of "$src/unit.c" -O0 -g || return
  dwarf_offsets | grep -v '^\(vla\|count\|local\|k\|none\|inc\|dec\|add\|nested\) ' \
    | sort \
    >"$OUT/dwarf"
  ask '.functions[].variables[] | select (.kind != "made")
       | select (.place == "frame" or .place == "caller")
       | "\(.name) \(.offset)"' | grep -v '^\(local\|k\) ' | sort >"$OUT/map"
  test -s "$OUT/dwarf" && diff "$OUT/dwarf" "$OUT/map"
}

for level in -O0 -O2 -Os; do
  check "$level: frames are as large as -fstack-usage says" \
    stacks_agree $level
done
check "variables are where DWARF says" offsets_agree

cat >"$OUT/inlined.c" <<'END'
void use (char *);
static inline void f (void);
void g (void) { f (); use (""); }
static inline void f (void) { char text[64]; use (text); }
void (*p) (void) = f;
END
map_of "$OUT/inlined.c" -O1 -fno-toplevel-reorder
is "a variable that was inlined first is at home in its own function, too" \
  "$(ask '.functions[] | "\(.name): "
          + (.variables | map ("\(.place) \(.inlined_from)") | join (", "))')" \
  "g: frame f
f: frame null"

# --- Code

# Without optimisation and jumps the compiler's lengths are exact.
map_of "$src/unit.c" -O0
for function in counter twice main scale; do
  is "$function is as long as in the object file" \
    "$(of $function .code)" \
    "$((0x$(nm -S "$OUT/unit.o" | awk -v f=$function '$4 == f { print $2 }')))"
done
is "an inline definition has no code here" "$(of elsewhere .fate)" elsewhere
is "a function that nothing uses is there at -O0" "$(of unused .fate)" emitted
map_of "$src/unit.c" -O2
is "and not at -O2" "$(of unused .fate)" unused
is "a function that is inlined away is said to be" \
  "$(of twice '.fate + " " + (.inlined_into | join (","))')" "inlined main"
is "a function of which there are only copies is said to be one" \
  "$(of specialised .fate)" copied
is "and the copy says of what it is" \
  "$(ask '.functions[] | select (.copy_of) | .name + " " + .copy_of' \
     | sed 's/\.[^ ]*//')" "specialised specialised"
is "an alias has the code of another" \
  "$(of scaled '.fate + " " + .same_as')" "same scale"
is "a nested function says where it is" "$(of nested .within)" pick

# --- Static data

# Each named static is in the section that the object file has it in.
sections_agree ()
{
  map_of "$src/unit.c" "$@" || return
  objdump -t "$OUT/unit.o" | tr '\t' ' ' \
    | sed -n 's/^[0-9a-f]* .\{7\} \([^ ]*\) [0-9a-f]* \([a-z]*\)\(\.[0-9]*\)\{0,1\}$/\2 \1/p' \
    | grep '^\(total\|zero\|table\|names\|colour\|mine\|seven\|tick\|calls\) ' \
    | sed 's/[*]COM[*]/COMMON/' | sort >"$OUT/objdump"
  ask '.statics[] | select (.name) | "\(.name) \(.section)"' \
    | grep '^\(total\|zero\|table\|names\|colour\|mine\|seven\|tick\|calls\) ' \
    | sort >"$OUT/map"
  test "$(wc -l <"$OUT/map")" -ge 8 && diff "$OUT/objdump" "$OUT/map"
}

for options in -O0 -O2 "-O2 -fPIC" "-O2 -fdata-sections" "-O2 -fcommon"; do
  check "$options: statics are in their sections" sections_agree $options
done
map_of "$src/unit.c" -O0
is "segments" "$(ask '.statics[] | select (.name) | .name + " " + .segment' \
    | grep '^\(total\|zero\|table\|names\|mine\|seven\|calls\) ' | sort \
    | tr '\n' ' ')" \
  "calls bss mine thread names constants seven thread table constants total data zero bss "
is "a string that several use is there once" \
  "$(ask '[.statics[] | select (.text == "red")] | length')" 1
is "a function knows what it uses" \
  "$(ask '.statics as $s | .functions[] | select (.name == "main")
          | .uses | map ($s[.] | .name // .text) | sort | join (",")')" \
  "$(printf '%%d\n,closure,mine,seven,total')"

# --- The heap

is "what is moved, and why" \
  "$(of counter '.objects[] | select (.kind == "variable")
     | "\(.name) \(.size) \(.segment): \(.reason)"')" \
  "count 4 heap: captured by closure dec, which is returned at line 20"
is "closures: where, and what they capture" \
  "$(of main '.objects[] | "\(.name) \(.segment) \(.size):"
     + ([.captures[] | .name + " by " + .by] | join (","))' | sort | tr '\n' ' ')" \
  "add stack 16:local by reference none constants 8: "
is "a variable and its closures are one object" \
  "$(of counter '[.objects[] | .together] | tostring')" "[1,1,1]"
is "the frame has a pointer to what was moved" \
  "$(of counter '.objects[] | select (.name == "count") | .pointer
     | .place')" frame
is "a deferred call in a loop" \
  "$(of loop '.objects[] | "\(.kind) \(.line)"')" "deferred 62"

cat >"$src/moved.c" <<'END'
struct name { const char *text; struct name *next; };
struct name *names;
void unknown (int *);
int *returned (void) { int x = 4; return &x; }
void global (const char *t) { struct name n = { t, names }; names = &n; }
int *literal (void) { return (int[]){ 1, 2 }; }
void store (int **where) { int x = 3; *where = &x; }
void given (int p) { unknown (&p); }
char *asked (int n) { return __builtin_alloca (n); }
END
map_of "$src/moved.c" -O0 -fplugin-arg-defer-heap=all
is "what is moved by heap=all, and why" \
  "$(ask '.functions[] | .name as $f | .objects[]
          | "\($f): \(.name) \(.size): \(.reason)"')" \
  "returned: x 4: its address is returned at line 4
global: n 16: its address is stored in memory that outlives it at line 5
literal: (int[2]){...} 8: its address is returned at line 6
store: x 4: its address is stored where 'where' points to at line 7
given: p 4: its address is given to 'unknown' (which may keep it) at line 8
asked: alloca (...) null: its address is returned at line 9"

# --- Pictures and pages

check "a picture is written" plugged -w -O0 -c "$src/unit.c" \
  "-fplugin-arg-defer-map=$OUT/unit.svg" -o "$OUT/unit.o"
check "a page is written" plugged -w -O0 -c "$src/unit.c" \
  "-fplugin-arg-defer-map=$OUT/unit.html" -o "$OUT/unit.o"
if command -v xmllint >/dev/null; then
  check "the picture is XML" xmllint --noout "$OUT/unit.svg"
else
  skip "no xmllint"
fi
is "it has an arrow for each pointer to the heap" \
  "$(grep -c 'class="arrow"' "$OUT/unit.svg")" 3
is "it is described in words" \
  "$(grep -c '^<desc id="d">The segments of a process' "$OUT/unit.svg")" 1
is "neither fetches anything" \
  "$(grep -ohE '(src|href|url|import|fetch) *[=(] *.?(https?:)?//[^ ]*' \
     "$OUT/unit.svg" "$OUT/unit.html")" ""
is "nor makes markup of names" \
  "$(grep -ciE 'innerHTML|outerHTML|insertAdjacent|document\.write|eval' \
     "$OUT/unit.html")" 0
# The map in the page.
page_map ()
{
  sed -n 's,^<script type="application/json" id="map">\(.*\),\1,p' \
    "$OUT/unit.html" | sed 's,</script>$,,'
}
map_of "$src/unit.c" -O0
is "the map in the page is that of the JSON" "$(page_map | jq -S .)" "$(ask . | jq -S .)"
if command -v chromium >/dev/null; then
  # What a browser makes of the page at $1.
  browse ()
  {
    chromium --headless=new --no-sandbox --disable-gpu \
      --virtual-time-budget=3000 --user-data-dir="$OUT/browser" --dump-dom \
      "file://$(realpath "$OUT")/unit.html$1" 2>/dev/null </dev/null
  }
  browse '#1-counter' >"$OUT/dom"
  is "a browser shows the frame of a function, and the heap" \
    "$(grep -o 'points to count on the heap' "$OUT/dom" | head -n 1)" \
    "points to count on the heap"
  is "with arrows" "$(grep -o '<path class="arrow"' "$OUT/dom" | wc -l)" 3
  browse '' >"$OUT/dom"
  is "and makes no element of a string literal" \
    "$(grep -c '"%d \\"&lt;&amp;&gt;\\"' "$OUT/dom")" 1
else
  skip "no browser"
fi

# --- Files

is "without a file the map is text on stderr" \
  "$(plugged -w -fplugin-arg-defer-map -S "$src/unit.c" -o /dev/null 2>&1 \
     | head -n 1 | sed 's/ (.*//')" "memory map of $src/unit.c"
check "a text file has the same" sh -c '
  "$1" -fplugin="$2" -I"$3" -w -fplugin-arg-defer-map -S "$4" -o "$5/a.s" \
    2>"$5/a" && "$1" -fplugin="$2" -I"$3" -w "-fplugin-arg-defer-map=$5/b.txt" \
    -S "$4" -o "$5/a.s" 2>"$5/e" && test ! -s "$5/e" && cmp "$5/a" "$5/b.txt"' \
  sh "$GCC" "$PLUGIN" "$TOP/runtime" "$src/unit.c" "$OUT"
mkdir -p "$OUT/a b"
cp "$src/unit.c" "$OUT/a b/the unit.c"
check "paths may have blanks" plugged -w -c "$OUT/a b/the unit.c" \
  "-fplugin-arg-defer-map=$OUT/a b/the map.json" -o "$OUT/a b/the unit.o"
check "and the map is there" jq . "$OUT/a b/the map.json"
echo 'int one (void) { return 1; }' >"$src/one.c"
echo 'int two (void) { return 2; }' >"$src/two.c"
check "a name that is nothing but a suffix is made for each unit" sh -c '
  cd "$1" && "$2" -fplugin="$3" -fplugin-arg-defer-map=.json -c one.c two.c \
    && jq -e ".functions[0].name == \"one\"" one.map.json \
    && jq -e ".functions[0].name == \"two\"" two.map.json' \
  sh "$src" "$GCC" "$(realpath "$PLUGIN")"
ln -sf /dev/full "$OUT/full.json"
is "a full disk is an error" \
  "$(plugged "-fplugin-arg-defer-map=$OUT/full.json" -c "$src/one.c" \
     -o "$OUT/one.o" 2>&1 | grep -c 'cannot be written to .*: No space left')" 1
is "-E makes none" \
  "$(plugged -fplugin-arg-defer-map -E -P "$src/one.c" 2>&1)" \
  "$(cat "$src/one.c")"
is "-fsyntax-only says what it cannot know" \
  "$(plugged -fplugin-arg-defer-map -fsyntax-only "$src/one.c" 2>&1 \
     | sed -n 2p | sed 's/:.*//')" "nothing was compiled (-fsyntax-only)"
map_of "$src/unit.c" -O2 -flto -fno-fat-lto-objects
is "-flto says what it cannot know" \
  "$(ask '"\(.complete) " + (.note | sub (" makes.*"; ""))')" \
  "false link-time optimisation (-flto)"
is "-flto knows statics, and what is moved" \
  "$(ask '.segments | "\(.data.count > 1) \(.bss.count > 1) \(.heap.count)"')" \
  "true true 2"
map_of "$src/unit.c" -O2 -flto -ffat-lto-objects
is "-ffat-lto-objects knows all" "$(ask .complete)" true

# --- Odd closures

cat >"$src/nothing.c" <<'END'
int
f (void)
{
  int x = sizeof (__lambda (int, (void), { return 1; }) ());
  return x;
}
END
check "a closure that is never made is no object" sh -c '
  "$1" -fplugin="$2" "-fplugin-arg-defer-map=$3/unit.json" -c "$4" -o "$3/a.o" \
    && jq -e ".functions[0].objects | length == 0" "$3/unit.json"' \
  sh "$GCC" "$PLUGIN" "$OUT" "$src/nothing.c"

# --- Nothing changes

# The objects of SOURCE with OPTIONs, with and without a map, are the same.
same ()
{
  source=$1
  shift
  plugged -w "$@" -c "$source" -o "$OUT/plain.o" || return
  map_of "$source" "$@" || return
  strip -g "$OUT/plain.o" "$OUT/unit.o" && cmp "$OUT/plain.o" "$OUT/unit.o"
}

for options in -O0 -O1 -O2 -O3 -Os "-O2 -g" "-O0 -g" "-O2 -fPIC" \
    "-O2 -fno-omit-frame-pointer" "-O2 -fstack-protector-strong"; do
  check "$options: the object is the same with a map" same "$src/unit.c" \
    $options
done
sqlite=$TOP/build/third-party/sqlite3.c
if test -e "$sqlite"; then
  check "SQLite is the same with a map" same "$sqlite" -O2
  check "and its map is there" test "$(ask '.functions | length')" -gt 2000
else
  skip "no SQLite amalgamation"
fi

finish
