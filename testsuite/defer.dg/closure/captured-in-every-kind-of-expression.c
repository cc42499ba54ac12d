/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Captured variables in initializers, asm, computed gotos and other odd expressions.  (C1, C6)  */
/* { dg-do run } */
#include "check.h"

typedef int int_fn (void) __closure;
static NOINLINE int
sum (int n, int *p, int (*q)[3]) { return n + *p + (*q)[1]; }
int
main (void)
{
  int n = 2, arr[3] = { 1, 2, 3 };
  struct { unsigned b : 5; } bf = { 1 };
  __closure int f (void)
  {
    static void *t[] = { &&a, &&b };
    int r = 0;
    goto *t[n & 1];
  a:
    r += 1; n++;
    goto *t[n & 1];
  b:
    r += 10;
    bf.b += 3; bf.b <<= 1;
    int l[] = { [2] = n, [0] = arr[1] };
    __asm__ ("addl %1, %0" : "+r" (r) : "m" (arr[2]));
    __asm__ ("addl %1, %0" : "+m" (n) : "r" (r));
    return r + l[2] * 100 + l[0] * 1000 + sum (n, &arr[0], &arr) + bf.b;
  }
  int got = f ();
  __closure int g (void) { return __builtin_choose_expr (sizeof (n) == 4, n, arr); }
  __closure int h (void) { __label__ x; int z = n; x: if (z-- > 0) goto x; return z; }
  __closure int i (int_fn *c) { return c ? c () : 0; }
  __closure int va (void) { return ({ int q = n; __typeof__ (n) w = q; w; }) + (n ?: 3) + 1 + (int) n + -n + !n + ~n; }
  check (got == 14 + 300 + 2000 + (17 + 1 + 2) + 8 && g () == 17 && h () == -1 && i (g) == 17 && va () == 17 + 17 + 1 + 17 - 17 + 0 - 18);
  return 0;
}
