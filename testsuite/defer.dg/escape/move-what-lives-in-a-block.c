/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What outlives its block only lives as long as its function.  (H3)  */
/* { dg-do run } */
/* { dg-options "-fplugin-arg-defer-heap=all -Wno-return-local-addr -Wno-dangling-pointer" } */
#include "check.h"

struct cfg { const char *name; int *n; };

static NOINLINE int
use (const struct cfg *c)
{
  return c->name[0] + *c->n;
}

static NOINLINE int
block (int flag)
{
  int zero = 0;
  struct cfg c = { "default", &zero };
  if (flag)
    {
      char name[8];
      int n = 100 * flag;
      snprintf (name, sizeof name, "%d", flag);
      c.name = name;
      c.n = &n;
    }
  {
    volatile char other[64];
    for (int i = 0; i < 64; i++)
      other[i] = (char) 0x55;
    (void) other[0];
  }
  return use (&c);
}

int
main (void)
{
  check (block (0) == 'd');
  check (block (7) == '7' + 700);
  return 0;
}
