/* SPDX-License-Identifier: GPL-3.0-or-later */
/* __panic with a recovered panic raises the same value again, of the same kind,
   in the work that recovered it or later.  (R5)  */
/* { dg-do run } */
/* { dg-no-valgrind "kept panics live as long as the process" } */
#include "panic.h"

static void
again (int n)
{
  __defer must_recover (n);
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (is_int (p, n));
      __panic (p);
    }
  panic_if (n);
}

static void
recovers_and_raises (void)
{
  const struct defer_panic *p = __recover ();
  check (p);
  __panic (p);
}

static void
many_times (int n)
{
  __defer must_recover (n);
  for (int i = 0; i < 100; i++)
    __defer recovers_and_raises ();
  panic_if (n);
}

static NOINLINE const struct defer_panic *
catches (void (*f) (void))
{
  __result const struct defer_panic *r = 0;
  __defer { r = __recover (); }
  f ();
}

static void
a_text (void)
{
  char text[20];
  strcpy (text, "some text");
  __panic (text);
}

static void
a_double (void)
{
  __panic (2.5);
}

static void
an_unsigned (void)
{
  __panic (~0ull);
}

static void
a_pointer (void)
{
  __panic ((void *) check_trace);
}

static void
a_format (void)
{
  __panicf ("%d+%s", 3, "x");
}

static const struct defer_panic *kept;

static void
raises_kept (void)
{
  __panic (kept);
}

/* Raised again when its work is long over.  */
static void
later (void (*f) (void))
{
  kept = catches (f);
  check (kept);
  const struct defer_panic *p = catches (raises_kept);
  check (p && p->kind == kept->kind);
  check (strcmp (defer_panic_message (p), defer_panic_message (kept)) == 0);
  if (p->kind == DEFER_DOUBLE)
    check (p->value.d == 2.5);
  if (p->kind == DEFER_UINT)
    check (p->value.u == ~0ull);
  if (p->kind == DEFER_POINTER)
    check (p->value.p == check_trace);
}

int
main (void)
{
  again (1);
  many_times (2);
  later (a_text);
  later (a_double);
  later (an_unsigned);
  later (a_pointer);
  later (a_format);
  return 0;
}
