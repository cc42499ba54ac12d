#!/bin/sh
# hostile.sh -- programs of absurd size, and broken ones: none may crash the
# compiler, and the valid ones run.  (D4, D5, D13)
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"

# "runs NAME OPTION...": $OUT/NAME.c compiles in 120 seconds, and runs.
runs ()
{
  name=$1
  shift
  rm -f "$OUT/$name"
  if ! timeout 120 "$GCC" -fplugin="$PLUGIN" -I"$TOP/testsuite/lib" "$@" \
      "$OUT/$name.c" -o "$OUT/$name" "$LIBDEFER" -pthread \
      >"$OUT/runs.log" 2>&1; then
    fail "$name compiles with $*"
    head -n 10 "$OUT/runs.log"
  elif ! timeout 60 "$OUT/$name" >"$OUT/runs.log" 2>&1 </dev/null; then
    fail "$name runs with $*"
    head -n 10 "$OUT/runs.log"
  else
    pass "$name with $*"
  fi
}

# Ten thousand statements in one function, every third under a condition.
awk 'BEGIN {
  n = 10000
  print "static int next; static volatile int yes = 1;"
  print "static void is_next (int i)"
  print "{ if (i != --next) __builtin_abort (); }"
  print "static void f (void) {"
  for (i = 0; i < n; i++)
    print i % 3 ? "__defer is_next (" i ");" \
		: "if (yes) __defer { is_next (" i "); }"
  print "next = " n "; }"
  print "int main (void) { f (); return next; }"
}' >"$OUT/ten-thousand.c"
runs ten-thousand -O0
runs ten-thousand -O1
runs ten-thousand -O2 -g

# The same with block-scoped ones.
awk 'BEGIN {
  n = 3000
  print "static int next;"
  print "static void is_next (int i)"
  print "{ if (i != --next) __builtin_abort (); }"
  print "static void f (void) {"
  for (i = 0; i < n; i++)
    print "_Defer is_next (" i ");"
  print "next = " n "; }"
  print "int main (void) { f (); return next; }"
}' >"$OUT/three-thousand-blocks.c"
runs three-thousand-blocks -O0
runs three-thousand-blocks -O2

# A thousand ways out of a function with ten statements.
awk 'BEGIN {
  print "static int ran; static void count (int i) { ran += i; }"
  print "static int f (int n) {"
  for (i = 0; i < 10; i++)
    print "__defer { count (" i "); ran++; }"
  print "switch (n) {"
  for (i = 0; i < 1000; i++)
    print "case " i ": return " i " + 1;"
  print "} return 0; }"
  print "int main (void) { int s = 0;"
  print "for (int i = 0; i < 1000; i++) s += f (i) != i + 1;"
  print "return s || ran != 55 * 1000; }"
}' >"$OUT/thousand-ways-out.c"
runs thousand-ways-out -O0
runs thousand-ways-out -O2

# Deferred blocks within each other, 500 deep, and braces around a statement.
for keyword in __defer _Defer; do
  awk -v keyword=$keyword 'BEGIN {
    n = 500
    print "static int ran;"
    print "static void f (void) {"
    for (i = 0; i < n; i++)
      print keyword " { ran++;"
    for (i = 0; i < n; i++)
      print "}"
    print "}"
    print "int main (void) { f (); return ran != " n "; }"
  }' >"$OUT/nested-500$keyword.c"
  runs nested-500$keyword -O0
  runs nested-500$keyword -O2
done
awk 'BEGIN {
  n = 500
  print "static int ran;"
  print "static void f (int k) {"
  for (i = 0; i < n; i++)
    print i % 2 ? "{" : "if (k > " i ") {"
  print "__defer { ran++; } for (int i = 0; i < 2; i++) __defer { ran++; }"
  for (i = 0; i < n; i++)
    print "}"
  print "}"
  print "int main (void) { f (1000); f (3); return ran != 3; }"
}' >"$OUT/braces-500.c"
runs braces-500 -O0
runs braces-500 -O2

# Loops in loops, 60 deep, each with variables of its own.
awk 'BEGIN {
  n = 60
  print "static int ran;"
  print "static void f (int k) {"
  for (i = 0; i < n; i++)
    print "for (int i" i " = 0; i" i " < k; i" i "++) { int v" i " = i" i ";",
	  "__defer { ran += 1 + v" i "; }"
  for (i = 0; i < n; i++)
    print "}"
  print "}"
  print "int main (void) { f (1); return ran != " n "; }"
}' >"$OUT/loops-60.c"
runs loops-60 -O0
runs loops-60 -O2

# Five million pending.
cat >"$OUT/five-million.c" <<'END'
static long next;
static __attribute__ ((noinline)) void is_next (long i)
{ if (i != --next) __builtin_abort (); }
static __attribute__ ((noinline)) void
f (long n)
{
  for (long i = 0; i < n; i++)
    __defer is_next (i);
  next = n;
}
static __attribute__ ((noinline)) void
g (long n)
{
  for (long i = 0; i < n; i++)
    {
      long x = i;
      __defer { is_next (x - 1); }
      x++;
    }
  next = n;
}
int main (void) { f (5000000); if (next) return 1; g (5000000); return next != 0; }
END
runs five-million -O0
runs five-million -O2

# A call with many arguments, and a name of absurd length.
awk 'BEGIN {
  n = 300
  printf "static int sum; static void f ("
  for (i = 0; i < n; i++) printf "%sint a%d", i ? ", " : "", i
  print ") {"
  for (i = 0; i < n; i++) print "sum += a" i ";"
  print "}"
  printf "static void g (void) { for (int k = 0; k < 2; k++) __defer f ("
  for (i = 0; i < n; i++) printf "%s%d + k", i ? ", " : "", i
  print ");}"
  name = "n"
  for (i = 0; i < 10; i++) name = name name
  print "static void " name " (void) { sum++; }"
  print "static void h (void) { __defer " name " (); }"
  print "int main (void) { g (); h ();"
  print "return sum != 2 * 44850 + 300 + 1; }"
}' >"$OUT/many-arguments.c"
runs many-arguments -O0
runs many-arguments -O2

# Broken programs: every beginning of one, and one with each line taken out.
# Whatever GCC says to them, it must not crash.
cat >"$OUT/whole.c" <<'END'
struct s { int a[9]; };
int f (int), use (void *);
int g (int n)
{
  __result int r = n;
  __defer f (n);
  __defer { r++; if (r) f (r); else { f (1); } }
  for (int i = 0; i < n; i++)
    {
      struct s x = { { i } };
      __defer use (&x);
      __defer { use (&x); f (({ int t = i; t; })); }
      _Defer { f (i); _Defer f (3); }
      if (i == 3)
        continue;
    }
  switch (n)
    {
    case 1: __defer f (4); break;
    default: { _Defer f (5); return 6; }
    }
again:
  __defer __builtin_memset (&r, 0, sizeof r);
  if (n--) goto again;
  return f (r) ? (__typeof__ (r)) 7 : ({ __defer f (8); 9; });
}
END
# "survives TEXT FILE": GCC ends on its own terms.
crashes=0
survives ()
{
  timeout 20 "$GCC" -fplugin="$PLUGIN" -O1 -w -S "$2" -o /dev/null \
    >"$OUT/broken.log" 2>&1
  status=$?
  if test $status -gt 1 \
      || grep -q 'internal compiler error\|confused by' "$OUT/broken.log"; then
    crashes=$((crashes + 1))
    echo "    $1: status $status"
    grep -m 2 'internal\|confused' "$OUT/broken.log"
  fi
}
size=$(wc -c <"$OUT/whole.c")
tried=0
at=60
while test $at -lt "$size"; do
  head -c $at "$OUT/whole.c" >"$OUT/cut.c"
  survives "the first $at bytes" "$OUT/cut.c"
  tried=$((tried + 1))
  at=$((at + 7))
done
is "$tried beginnings of a program compile or are refused" $crashes 0
crashes=0
tried=0
lines=$(wc -l <"$OUT/whole.c")
while test $tried -lt "$lines"; do
  tried=$((tried + 1))
  sed "${tried}d" "$OUT/whole.c" >"$OUT/cut.c"
  survives "without line $tried" "$OUT/cut.c"
done
is "$tried programs with a line missing compile or are refused" $crashes 0
crashes=0
tried=0
for token in '{' '}' '(' ')' ';' '__defer' '_Defer' '__result' 'int' 'if' \
    'n' '=' ':' 'f'; do
  for nth in 1 2 3 4 5 6; do
    awk -v token="$token" -v nth=$nth '
      { text = text $0 "\n" }
      END {
	n = 0; at = 1
	while (n < nth && (i = index (substr (text, at), token)))
	  { n++; place = at + i - 1; at = place + length (token) }
	print substr (text, 1, place - 1) substr (text, place + length (token))
      }' "$OUT/whole.c" >"$OUT/cut.c"
    survives "without $token number $nth" "$OUT/cut.c"
    tried=$((tried + 1))
  done
done
is "$tried programs with a token missing compile or are refused" $crashes 0

finish
