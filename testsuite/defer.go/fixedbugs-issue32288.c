/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A fault while a loop copies a large struct: the stack below is used again
   before it is recovered.  Go: test/fixedbugs/issue32288.go.  (R9, R14)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-no-valgrind "it reports the fault" } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
#include "go.h"

struct t { const char *s[1]; unsigned long pad[16]; };

static NOINLINE unsigned long
junk (void)
{
  volatile unsigned long a[128];
  for (int i = 0; i < 128; i++)
    a[i] = 0xaa;
  return a[12];
}

static NOINLINE struct t
f (struct t *e)
{
  struct t all[10];
  for (int i = 0; i < 10; i++)
    {
      all[i] = *e;
      touch (all);
    }
  return all[9];
}

static NOINLINE void
g (void)
{
  __defer { use_stack (100); check (recovers_fault (NULL_POINTER)); say ("r"); }
  check (junk () == 0xaa);
  struct t t = f (hidden (0));
  touch (&t);
}

int
main (void)
{
  defer_catch_faults ();
  g ();
  expect ("r");
  return 0;
}
