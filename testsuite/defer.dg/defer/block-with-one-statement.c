/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A deferred block with a single statement in it, of whatever kind, is a block.
   (D2)  */
/* { dg-do run } */
#include "check.h"

static NOINLINE void
f (int n)
{
  __defer { for (int i = 0; i < n; i++) say_int (i); }
  __defer { for (n = n + 0; n < 0; n++) say ("no"); }
  __defer { if (n) say ("i"); }
  __defer { while (n > 9) n--; }
  __defer { do say ("d"); while (0); }
  __defer { switch (n) { case 2: say ("s"); } }
  __defer { n = 2; }
  __defer { { say ("b"); } }
  __defer { ({ say ("e"); }); }
  __defer { int m = n; } /* { dg-warning "17: unused variable 'm' \[-Wunused-variable]" } */
  __defer { const char *text = "t"; say (text); }
  __defer { goto end; end:; }
  __defer { __asm__ (""); }
  __defer { _Defer say ("B"); }
  __defer { __defer say ("D"); }
  __defer { say ("c"); }
}

int
main (void)
{
  f (0);
  expect ("cDBtebsdi01");
  return 0;
}
