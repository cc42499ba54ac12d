/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A recovered panic stays readable however it is kept: in a global, a local
   of the function, its result, a struct, by a call, by its message alone.
   (R6)  */
/* { dg-do run } */
/* { dg-no-valgrind "kept panics live as long as the process" } */
#include "panic.h"

struct box { const struct defer_panic *p; int n; };
static const struct defer_panic *global;
static struct box boxed;
static void *laundered;

static NOINLINE void
keep (const struct defer_panic *p)
{
  global = p;
}

static void
in_a_global (int n)
{
  __defer { global = __recover (); }
  panic_if (n);
}

static void
by_a_call (int n)
{
  __defer { keep (__recover ()); }
  panic_if (n);
}

static void
by_a_variable_and_a_call (int n)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      const struct defer_panic *q = p ? p : global;
      keep (q);
    }
  panic_if (n);
}

static const struct defer_panic *
by_the_result_variable (int n)
{
  __result const struct defer_panic *r = 0;
  __defer { r = __recover (); }
  panic_if (n);
}

static void
by_a_struct (int n)
{
  __defer { boxed = (struct box) { __recover (), n }; }
  panic_if (n);
}

static void
by_a_cast (int n)
{
  __defer { laundered = (char *) (void *) __recover () + 1; }
  panic_if (n);
}

static void
by_the_address_of_a_variable (int n)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      const struct defer_panic **where = &p;
      global = *where;
    }
  panic_if (n);
}

static void
by_a_function (const struct defer_panic **where)
{
  *where = __recover ();
}

static void
by_a_deferred_function (int n)
{
  __defer by_a_function (&global);
  panic_if (n);
}

static void
by_block_scoped_work (int n)
{
  _Defer { global = __recover (); }
  panic_if (n);
}

static const struct defer_panic *
by_an_outer_variable (int n)
{
  const struct defer_panic *kept = 0;
  __result const struct defer_panic *r = 0;
  __defer { r = kept; }
  for (int i = 0; i < 2; i++)
    __defer { if (!kept) kept = __recover (); }
  panic_if (n);
}

static const char *
by_its_message (int n)
{
  __result const char *r = 0;
  __defer
    {
      const struct defer_panic *p = __recover ();
      r = defer_panic_message (p);
    }
  if (n)
    __panicf ("number %d", n);
}

static long long
by_a_pointer_to_its_value (int n)
{
  const long long *value = 0;
  __result long long r = 0;
  __defer { if (value) r = *value; }
  __defer
    {
      const struct defer_panic *p = __recover ();
      if (p)
	value = &p->value.i;
    }
  panic_if (n);
}

/* Panics that come and go, so that places are used again.  */
static NOINLINE void
others (void)
{
  for (int i = 0; i < 200; i++)
    {
      __defer { (void) __recover (); }
      __defer panic_if (i + 1000);
    }
}

static void
is (const struct defer_panic *p, int n)
{
  char text[20];
  others ();
  check (is_int (p, n));
  sprintf (text, "%d", n);
  check (strcmp (defer_panic_message (p), text) == 0);
}

int
main (void)
{
  in_a_global (1);
  is (global, 1);
  by_a_call (2);
  is (global, 2);
  by_a_variable_and_a_call (3);
  is (global, 3);
  is (by_the_result_variable (4), 4);
  by_a_struct (5);
  is (boxed.p, 5);
  by_a_cast (6);
  is ((void *) ((char *) laundered - 1), 6);
  by_the_address_of_a_variable (7);
  is (global, 7);
  by_a_deferred_function (8);
  is (global, 8);
  by_block_scoped_work (9);
  is (global, 9);
  is (by_an_outer_variable (10), 10);
  const char *message = by_its_message (11);
  others ();
  check (strcmp (message, "number 11") == 0);
  check (by_a_pointer_to_its_value (12) == 12);
  return 0;
}
