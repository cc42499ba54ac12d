/* everything.c -- each construct once, in ISO C from C99 on: what the scripts
   compile in many modes.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <pthread.h>
#include <stddefer.h>
#include "check.h"

struct pair { long a, b[9]; };

/* Open-coded statements, and a result variable.  */
static NOINLINE int
open_coded (int n)
{
  __result int r = n;
  __defer say_int (n);
  __defer { r += 100; }
  if (n > 1)
    __defer { say ("b"); }
  else
    __defer say ("c");
  if (n == 3)
    return 7;
  n = 0;
}

/* Records, with variables of the loop body and copied structs.  */
static NOINLINE void
show (struct pair p, const char *text)
{
  say_int ((int) p.b[8]);
  say (text);
}

static NOINLINE int
looped (int n)
{
  int sum = 0;
  for (int i = 0; i < n; i++)
    {
      int x = i;
      char text[3] = { 'x', 0, 0 };
      struct pair p = { i, { 0 } };
      __defer { sum++; say_int (x); }
      p.b[8] = i;
      __defer show (p, text);
      x *= 2;
      text[0] = 'y';
      p.b[8] = 99;
    }
  return sum;
}

/* Block-scoped work.  */
static NOINLINE int
blocks (int n)
{
  for (int i = 0; i < 3; i++)
    {
      defer say ("i");
      _Defer { say_int (i); }
      if (i == n)
	return i;
      if (i == 0)
	continue;
      say ("-");
    }
  return 9;
}

/* Struct results.  */
static NOINLINE struct pair
large (int n)
{
  __result struct pair r = { 1, { 0 } };
  __defer { r.b[1] = r.a; }
  r.a = n;
  return r;
}

/* Unwinding.  */
static void *
start (void *arg)
{
  __defer { say ("e"); }
  for (int i = 0; i < 2; i++)
    __defer say_int (i);
  _Defer say ("d");
  if (arg)
    pthread_exit (0);
  return arg;
}

int
main (void)
{
  pthread_t thread;
  check (open_coded (1) == 101);
  expect ("c1");
  check (open_coded (3) == 107);
  expect ("b3");
  check (looped (2) == 0);
  expect ("1y20y0");
  check (blocks (1) == 1);
  expect ("0i1i");
  check (large (5).b[1] == 5);
#ifndef NO_EXCEPTIONS
  check (pthread_create (&thread, 0, start, check_trace) == 0);
  check (pthread_join (thread, 0) == 0);
  expect ("d10e");
#endif
  check (pthread_create (&thread, 0, start, 0) == 0);
  check (pthread_join (thread, 0) == 0);
  expect ("d10e");
  return 0;
}
