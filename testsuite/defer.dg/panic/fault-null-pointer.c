/* SPDX-License-Identifier: GPL-3.0-or-later */
/* With faults caught, a null pointer that is read or written panics, with Go's
   words.  (R9)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
/* { dg-no-valgrind "it reports the invalid access" } */
#include "panic.h"

struct node { int value; struct node *next; };
static struct node *volatile null;
static int *volatile low = (int *) 64;

static int
reads (void)
{
  return null->value;
}

static int
writes (void)
{
  null->next = 0;
  return 1;
}

static int
deeper (void)
{
  struct node n = { 1, null };
  struct node *p = &n;
  return p->next->next->value;
}

static int
near_zero (void)
{
  return *low;
}

static int
try (int (*f) (void))
{
  __result int r = -1;
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (p && p->kind == DEFER_RUNTIME_ERROR);
      check (is_text (p, "runtime error: invalid memory address or nil "
		      "pointer dereference"));
      r = 5;
    }
  return f () + 1000;
}

/* In the function itself.  */
static int
here (void)
{
  __result int r = -1;
  __defer { if (__recover ()) r = 6; }
  r = null->value;
}

int
main (void)
{
  defer_catch_faults ();
  for (int i = 0; i < 3; i++)
    {
      check (try (reads) == 5);
      check (try (writes) == 5);
      check (try (deeper) == 5);
      check (try (near_zero) == 5);
      check (here () == 6);
    }
  return 0;
}
