#!/bin/sh
# d16-same-object.sh -- a unit that uses none of the constructs compiles to the
# same bytes with the plugin as without.  (D16)
#
# With -g the options that GCC records in DW_AT_producer may differ, and the
# places of the strings after it.
#
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"
src=$OUT/src
mkdir -p "$src" "$OUT/with" "$OUT/without"

cat >"$src/control.c" <<'END'
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
jmp_buf target;
int sum (int n, ...)
{
  int s = 0;
  va_list ap;
  va_start (ap, n);
  while (n--)
    s += va_arg (ap, int);
  va_end (ap);
  return s;
}
int run (const char *p)
{
  static const void *table[] = { &&a, &&b, &&c };
  int n = 0;
a: n++; goto *table[*p++ % 3];
b: if (setjmp (target)) return n;
  switch (n) { case 1 ... 5: n += 7; default: goto *table[*p++ % 3]; }
c: return printf ("%d\n", n);
}
END
cat >"$src/cleanup.c" <<'END'
#include <stdlib.h>
#include <pthread.h>
static void release (char **p) { free (*p); }
int use (char *, int (*) (int));
int f (int n)
{
  __attribute__ ((cleanup (release))) char *p = malloc (n);
  int nested (int m) { return m + n; }
  for (int i = 0; i < n; i++)
    {
      char vla[i + 1];
      __attribute__ ((cleanup (release))) char *q = malloc (i);
      if (use (q, nested))
        return ({ use (vla, nested); 4; });
    }
  return use (p, nested);
}
void *start (void *arg)
{
  pthread_cleanup_push (free, arg);
  pthread_testcancel ();
  pthread_cleanup_pop (1);
  return 0;
}
END
cat >"$src/types.c" <<'END'
#include <complex.h>
#include <stdatomic.h>
struct s { int a : 3, b : 29; double c[4]; };
typedef float v4 __attribute__ ((vector_size (16)));
_Thread_local struct s tls = { 1, 2, { 3 } };
static atomic_int counter;
_Complex double z (double x) { return x + I * tls.c[1]; }
v4 add (v4 a, v4 b) { counter++; return a * b + a; }
struct s copy (struct s x)
{
  x.b++;
  tls = x;
  return (struct s) { .c = { [2] = x.c[1] } };
}
__int128 wide (__int128 a, long b) { return a / b; }
int overflow (int a)
{
  int r;
  return __builtin_mul_overflow (a, 3, &r) ? 0 : r;
}
END
cat >"$src/names.c" <<'END'
/* Names near ours, and headers that use __result.  */
#include <stdlib.h>
#include <threads.h>
int defer (int defer_call) { return defer_call; }
int defers = 1, result = 2, __defers = 3, Defer = 4;
static inline int _Deferred (void) { return defers + result; }
int all (void) { return _Deferred () + __defers + Defer + defer (5); }
__attribute__ ((constructor)) static void start (void) { __asm__ volatile ("nop"); }
END
cat >"$src/old.c" <<'END'
#include <stdio.h>
int f (a, b) int a; char *b; { register int i; for (i = 0; i < a; i++) if (b[i] == 'x') break; else continue; return i; }
extern int puts ();
main () { puts ("x" + f (3, "abx") - 2); return 0; }
END

# "object FOLDER SOURCE OPTION...": the object of SOURCE in FOLDER.
object ()
{
  folder=$1
  source=$2
  shift 2
  rm -f "$OUT/$folder/a.o"
  "$GCC" -w "$@" -c "$source" -o "$OUT/$folder/a.o"
}

# Compile SOURCE both ways with OPTIONs and compare every byte.
same ()
{
  source=$1
  shift
  object without "$source" "$@" \
    && object with "$source" -fplugin="$PLUGIN" "$@" \
    && cmp "$OUT/without/a.o" "$OUT/with/a.o"
}

# What the debug sections of the object $1 say, but for DW_AT_producer.
dwarf ()
{
  readelf --debug-dump=info,decodedline,frames,loc,Ranges "$1" \
    | grep -v 'DW_AT_producer\|^File:' | sed 's/offset: 0x[0-9a-f]*/offset/'
}

same_but_producer ()
{
  same "$@" >/dev/null && return 0
  for way in with without; do
    test -e "$OUT/$way/a.o" || return 1
    dwarf "$OUT/$way/a.o" >"$OUT/$way/dwarf"
    test -s "$OUT/$way/dwarf" || return 1
    objcopy -g "$OUT/$way/a.o" "$OUT/$way/stripped.o" || return 1
  done
  cmp "$OUT/with/dwarf" "$OUT/without/dwarf" \
    && cmp "$OUT/with/stripped.o" "$OUT/without/stripped.o"
}

for source in "$src"/*.c; do
  name=$(basename "$source")
  for options in -O0 -O1 -O2 -O3 -Os "-O2 -fexceptions" "-O2 -fno-exceptions" \
      "-O2 -fPIC" "-O0 -fnon-call-exceptions" "-O2 -fsanitize=undefined" \
      "-O2 -gno-record-gcc-switches -g"; do
    check "$name is the same with $options" same "$source" $options
  done
  for options in "-O0 -g" "-O2 -g"; do
    check "$name is the same but for the producer with $options" \
      same_but_producer "$source" $options
  done
  check "$name gives the same -E" sh -c '
    "$1" -E "$2" >"$3/a" && "$1" -E -fplugin="$4" "$2" >"$3/b" \
      && cmp "$3/a" "$3/b"' sh "$GCC" "$source" "$OUT" "$PLUGIN"
done

# The comparison can fail: another source is not the same.
object without "$src/old.c" && object with "$src/names.c"
if cmp -s "$OUT/with/a.o" "$OUT/without/a.o"; then
  fail "two sources have the same object"
else
  pass "two sources differ"
fi

# A real unit.
sqlite=$TOP/build/third-party/sqlite3.c
if ! test -e "$sqlite" && test -x "$TOP/build-aux/fetch-sqlite.sh"; then
  flock "$TOP/build" "$TOP/build-aux/fetch-sqlite.sh" >"$OUT/fetch.log" 2>&1
fi
if test -e "$sqlite"; then
  check "SQLite is the same with -O0" same "$sqlite" -O0
  check "SQLite is the same with -O2" same "$sqlite" -O2
  check "SQLite is the same but for the producer with -g" \
    same_but_producer "$sqlite" -O0 -g
else
  skip "no SQLite amalgamation: $(tail -n 1 "$OUT/fetch.log" 2>/dev/null)"
fi

finish
