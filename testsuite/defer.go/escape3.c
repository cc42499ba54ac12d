/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A struct that a closure captures, and that several branches may have let
   escape, has its value in each of them, also when something has panicked
   before.  Go: test/escape3.go.  (C1, C5, C9)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "go.h"

struct t
{
  int x, y, z;
};

typedef struct t value (void) __closure;
typedef void action (void) __closure;

static value *kept;

static NOINLINE struct t
made (void)
{
  return (struct t){ 1, 2, 3 };
}

static bool
same (struct t a, struct t b)
{
  return a.x == b.x && a.y == b.y && a.z == b.z;
}

/* In pass 0 the closure is only called, in pass 1 it is kept, in pass 2 it is
   kept and something panics.  */
static NOINLINE struct t
pass (int n)
{
  __result struct t r = { 0, 0, 0 };
  struct t v = made ();
  value *f = NULL;

  __defer
    {
      if (__recover ())
        r = (struct t){ v.x + 10, v.y + 10, v.z + 10 };
    }
  __closure struct t get (void) { return v; }
  if (n == 0)
    r = get ();
  else
    {
      f = get;
      kept = f;
      v.z++;
    }
  if (n == 2)
    __panic (n);
  if (n)
    r = f ();
  return r;
}

/* The panic passes a closure that has changed the variable.  */
static NOINLINE int
passed (int n)
{
  __result int r = 0;
  __closure void change (void)
  {
    __defer { r += 100; }
    r = n;
    __panic (1);
  }
  __defer { check (recovers_int (1)); r++; }
  change ();
}

int
main (void)
{
  check (same (pass (0), (struct t){ 1, 2, 3 }) && !kept);
  check (same (pass (1), (struct t){ 1, 2, 4 }));
  use_stack (10);
  check (same (kept (), (struct t){ 1, 2, 4 }));
  kept = NULL;
  check (same (pass (2), (struct t){ 11, 12, 14 }));
  use_stack (10);
  check (same (kept (), (struct t){ 1, 2, 4 }));
  check (passed (5) == 106);
  return 0;
}
