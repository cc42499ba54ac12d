/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The parts of Go's runtime/defer_test.go that need no panic: conditional
   statements, ones that vanish, large arguments, loops beside other statements,
   and functions that never return.  (D1, D4, D5, D6, D7)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include <pthread.h>
#include "check.h"

static NOINLINE void
conditional (int n)
{
  __defer say_int (1);
  if (n > 5)
    {
      __defer say_int (2);
      if (n > 8)
	__defer say_int (3);
      else
	__defer say_int (4);
    }
}

static NOINLINE void
vanishing (void)
{
#define SYSTEM 1
  switch (SYSTEM)
    {
    case 2:
      __defer say ("no");
    }
}

struct bytes { unsigned char c[128]; };
struct words { long x, y, z, w, p, q; };
struct outer { struct words element; };

static int made, effects, passed;

static NOINLINE struct bytes
make (void)
{
  made++;
  return (struct bytes) { { 0, 0, 0, 0, 5 } };
}

static NOINLINE long
effect (long n)
{
  effects++;
  return n;
}

static NOINLINE struct outer
pass (struct outer o)
{
  passed++;
  return o;
}

static void save1 (struct bytes b) { say_int (b.c[4]); }
static void save2 (struct words w) { say_int ((int) w.y); }
static void save3 (struct words w) { say_int ((int) w.z); }

static NOINLINE void
large_arguments (void)
{
  __defer { check (made == 1 && effects == 1 && passed == 1); }
  __defer save1 (make ());
  __defer save2 ((struct words) { 1, 2, 3, 4, 5, effect (6) });
  struct outer o = { { 0 } };
  o.element.z = 4;
  __defer save3 (o.element);
  __defer save3 (pass (o).element);
  o.element.z = 0;
  check (made == 1 && effects == 1 && passed == 1);
}

static NOINLINE void
ten (int a, int b, int c, int d, int e, int f, int g, int h, int i, int j)
{
  say_int (a + b + c + d + e + f + g + h + i + j);
}

static NOINLINE int
recurse (int n)
{
  return n > 0 ? recurse (n - 1) + 1 : 0;
}

static NOINLINE void
loop_beside_others (void)
{
  for (int i = 0; i < 1; i++)
    __defer say ("l");
  __defer say ("b");
  __defer say ("a");
  __defer ten (1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  check (recurse (2000) == 2000);
}

static void *
never_returns (void *arg)
{
  int condition = 1;
  __defer { say_int (condition); }
  check (recurse (1000) == 1000);
  condition = 2;
  if (arg)
    pthread_exit (0);
  for (;;)
    ;
}

int
main (void)
{
  pthread_t thread;
  conditional (8);
  expect ("421");
  conditional (9);
  expect ("321");
  conditional (5);
  expect ("1");
  vanishing ();
  expect ("");
  large_arguments ();
  expect ("4425");
  for (int i = 0; i < 2; i++)
    loop_beside_others ();
  expect ("55abl55abl");
  check (pthread_create (&thread, 0, never_returns, &made) == 0);
  check (pthread_join (thread, 0) == 0);
  expect ("2");
  return 0;
}
