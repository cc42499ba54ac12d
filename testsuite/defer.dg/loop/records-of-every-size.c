/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Records of one function may differ in size, from nothing to many pages.
   (D1, D5)  */
/* { dg-do run } */
#include "check.h"

struct page { char c[4096]; };
struct large { char c[1000000]; };

static int ran;

static NOINLINE void
none (void)
{
  ran++;
}

static NOINLINE void
page (struct page p, int i)
{
  check (p.c[0] == (char) i && p.c[4095] == (char) i);
  ran++;
}

static NOINLINE void
large (struct large l, int i)
{
  check (l.c[0] == (char) i && l.c[999999] == (char) i);
  ran++;
}

static NOINLINE void
f (int n)
{
  static struct page p;
  static struct large l;
  for (int i = 0; i < n; i++)
    {
      __defer none ();
      memset (&p, i, sizeof p);
      __defer page (p, i);
      if (i % 8 == 0)
	{
	  memset (&l, i, sizeof l);
	  __defer large (l, i);
	}
    }
}

int
main (void)
{
  f (33);
  check (ran == 33 + 33 + 5);
  return 0;
}
