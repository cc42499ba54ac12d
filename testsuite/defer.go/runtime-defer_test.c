/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Conditional statements, ones that vanish, large arguments, loops beside other
   statements, and functions that never return: also when a panic ends them.
   Go: runtime/defer_test.go; the rest of it is runtime-defer_test-panics.c.
   (D1, D4, D5, D6, R3)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "go.h"

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
  __panic ("conditional");
}

static NOINLINE void
recovers_conditional (int n)
{
  __defer { check (recovers_text ("conditional")); }
  conditional (n);
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

static NOINLINE void
ten_and_recover (int a, int b, int c, int d, int e, int f, int g, int h, int i,
                 int j)
{
  if (__recover ())
    ten (a, b, c, d, e, f, g, h, i, j);
}

static NOINLINE void
panics_and_recovers (void)
{
  __defer say ("c");
  __defer ten_and_recover (1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  __panic ("stop");
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
  panics_and_recovers ();
  check (recurse (2000) == 2000);
}

static NOINLINE void
one_frame_more (void)
{
  loop_beside_others ();
}

static NOINLINE void
panics (void)
{
  __panic ("test");
}

static NOINLINE void
never_returns (void)
{
  int condition = 1;
  __defer
    {
      check (condition == 2);
      check (recovers_text ("test"));
      say ("r");
    }
  check (recurse (1000) == 1000);
  condition = 2;
  panics ();
  for (;;)
    ;
}

int
main (void)
{
  recovers_conditional (8);
  expect ("421");
  recovers_conditional (9);
  expect ("321");
  recovers_conditional (5);
  expect ("1");
  vanishing ();
  expect ("");
  large_arguments ();
  expect ("4425");
  for (int i = 0; i < 10; i++)
    {
      loop_beside_others ();
      one_frame_more ();
      expect ("55cabl55cabl");
    }
  never_returns ();
  expect ("r");
  return 0;
}
