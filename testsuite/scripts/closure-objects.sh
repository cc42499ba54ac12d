#!/bin/sh
# closure-objects.sh -- what the objects of units with closures hold: a closure
# that captures nothing, or does not outlive its function, needs no memory and
# no runtime; no object asks for an executable stack, or for writable code.
# (C4, C5)
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"

cat >"$OUT/nothing.c" <<'END'
typedef int fn (int) __closure;
extern fn *kept;
fn *
nothing (void)
{
  static int calls;
  __closure int next (int n) { return n ? next (n - 1) : calls++; }
  kept = __lambda (int, (int n), { return n + 1; });
  return next;
}
END

cat >"$OUT/stays.c" <<'END'
typedef int fn (int) __closure;
struct s { int a; long double b; char c[40]; };
int use (int *);
static int
twice (fn *c, int n)
{
  return c (c (n));
}
int
stays (int n, struct s s)
{
  int x = 1, a[4] = { 0 }, vla[n];
  vla[0] = use (a);
  __closure int count (int m) { x += m; s.a++; return a[1] + vla[0] + n; }
  __closure int outer (int m)
  {
    __closure int inner (int k) { return count (k) + m++ + s.c[k]; }
    return inner (m) + outer (m - 1);
  }
  for (int i = 0; i < n; i++)
    {
      int each = i;
      __closure int in_loop (int m) { return each += m; }
      in_loop (count (i));
    }
  return twice (count, 1) + outer (n) + x;
}
END

cat >"$OUT/escapes.c" <<'END'
typedef int fn (int) __closure;
fn *
escapes (int n)
{
  int x = n;
  __closure int count (int m) { return x += m + n; }
  return count;
}
END

# The symbols of ours that the object $1 refers to.
ours ()
{
  nm -u "$1" | awk '{ print $NF }' \
    | grep -i 'defer\|GC_\|malloc\|nested_func\|stack_chk' | sort | tr '\n' ' '
}

# How the object $1 says whether its stack is executable.
stack ()
{
  readelf -SW "$1" | sed -n 's/.*\.note\.GNU-stack *PROGBITS *//p' \
    | awk '{ print NF == 8 && $5 ~ /X/ ? "executable" : "not executable" }'
}

# The sections of the object $1 that are both written and run.
writable_code ()
{
  readelf -SW "$1" | sed 's/^ *\[ *[0-9]*\] *//' | grep ' WA*X' | wc -l
}

for level in -O0 -O1 -O2 -O3 -Os "-O0 -g" "-O2 -g -fPIC"; do
  for unit in nothing stays escapes; do
    object=$OUT/$unit.o
    # shellcheck disable=SC2086
    check "$unit compiles at $level" plugged $level -c "$OUT/$unit.c" -o "$object"
    expected=
    if test $unit = escapes; then expected="__defer_new "; fi
    is "symbols of the runtime in $unit at $level" "$(ours "$object")" "$expected"
    is "stack of $unit at $level" "$(stack "$object")" "not executable"
    is "writable code of $unit at $level" "$(writable_code "$object")" 0
  done
  # What captures nothing is constant data, and made by no code.
  case $level in
    *fPIC*) section='\.data\.rel\.ro' ;;
    *) section='\.rodata\|\.data\.rel\.ro' ;;
  esac
  is "closures without captures are constants at $level" \
    "$(objdump -t "$OUT/nothing.o" | grep 'O .*closure' | grep -vc "$section")" 0
done

# GCC knows what is called by a function of the unit that a closure is passed
# to, as it does of a struct with a function pointer.
cat >"$OUT/passed.c" <<'END'
typedef int fn (int) __closure;
static __attribute__ ((__noinline__)) int
apply (fn *f, int n)
{
  return f (n) + 1;
}
int
work (int key)
{
  int sum = key;
  __closure int add (int n) { return sum += n; }
  return apply (add, 2) + sum;
}
END
check "a unit that passes a closure compiles" \
  plugged -O2 -S "$OUT/passed.c" -o "$OUT/passed.s"
is "calls through pointers in it" "$(grep -c 'call.*\*' "$OUT/passed.s")" 0

# As a program: the kernel gives the stack no right to be run.
cat >"$OUT/main.c" <<'END'
#include <stdio.h>
#include <string.h>
typedef int fn (int) __closure;
fn *escapes (int), *nothing (void), *kept;
int
main (void)
{
  char line[400];
  FILE *maps = fopen ("/proc/self/maps", "r");
  int bad = 0;
  if (escapes (1) (2) != 4 || nothing () (3) != 0 || kept (1) != 2)
    return 2;
  while (fgets (line, sizeof line, maps))
    bad |= strstr (line, " rwx") || (strstr (line, "[stack]") && strchr (line, 'x'));
  return bad;
}
END
check "a program links" link_plugged -O2 "$OUT/main.c" "$OUT/escapes.o" \
  "$OUT/nothing.o" -o "$OUT/main"
check "no memory of the program is written and run" "$OUT/main"

finish
