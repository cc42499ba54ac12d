/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Locals and parameters that were set before the panic hold that value in
   deferred work and after recovery, whether they are in registers or in
   memory.  (R14)  */
/* { dg-do run } */
#include "panic.h"

struct pair { int a; double b; };

static int
f (int a, double b, char *c, struct pair p, int n)
{
  int d = 1, e = 1, array[4] = { 0 };
  long f = 1;
  float g = 1;
  long double h = 1;
  struct pair q = { 0, 0 };
  int *in_d = &d;
  __result int r = 0;
  __defer
    {
      if (__recover ())
	r = a + b + *c + p.a + p.b + d + e + f + g + h + q.a + q.b + array[n]
	    + *in_d;
    }
  a++;
  b *= 2;
  c++;
  p.a = 5;
  d = 2;
  panic_if (n > 100 ? n : 0);
  e = d + 1;
  f = e + 1;
  g = f + 1;
  h = g + 1;
  q = p;
  q.b = h;
  array[n] = 7;
  d++;
  panic_if (n);
  a = b = d = e = f = g = h = 0;
  c--;
  q = (struct pair) { 0, 0 };
}

/* Changed between calls, any of which may be the last.  */
static int
counts (int stop)
{
  int done = 0;
  __result int r = -1;
  __defer { if (__recover ()) r = done; }
  panic_if (stop == 0);
  done = 1;
  panic_if (stop == 1);
  done = 2;
  panic_if (stop == 2);
  done++;
  panic_if (stop == 3);
  for (int i = 0; i < 10; i++)
    {
      done += i;
      panic_if (stop == 4 + i);
    }
  done = 1000;
}

/* The caller's own variables are as they were.  */
static int
caller (int n)
{
  int a = n, b = n * 2, c = n * 3, d = n * 4, e = n * 5, g = n * 6;
  double x = n, y = n + 0.5;
  int k = counts (3);
  a++;
  k += counts (4 + n);
  return a + b + c + d + e + g + (int) (x + y) + k;
}

int
main (void)
{
  char text[] = "\001\002";
  check (f (1, 2, text, (struct pair) { 1, 2 }, 3)
	 == 2 + 4 + 2 + 5 + 2 + 3 + 3 + 4 + 5 + 6 + 5 + 6 + 7 + 3);
  for (int i = 0; i < 4; i++)
    check (counts (i) == i);
  check (counts (5) == 4 && counts (13) == 48);
  check (counts (14) == -1);
  check (caller (2) == 3 + 4 + 6 + 8 + 10 + 12 + 4 + 3 + 6);
  return 0;
}
