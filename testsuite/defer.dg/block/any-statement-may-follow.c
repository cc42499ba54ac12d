/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An expression, nothing, a loop, a switch, an if and another _Defer may follow
   _Defer.  (T1)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE void
f (int n)
{
  int x = 0;
  _Defer;
  _Defer { }
  _Defer x = 1;
  _Defer (void) 1;
  _Defer if (n) say ("i"); else say ("e");
  _Defer for (int i = 0; i < n; i++) say_int (i);
  _Defer while (n > 4) { n--; continue; }
  _Defer do { say ("d"); if (n) break; } while (0);
  _Defer switch (n) { case 3: say ("s"); break; default: say ("o"); }
  _Defer _Defer say ("n");
  _Defer _Defer _Defer { say ("m"); }
  _Defer ({ say ("x"); });
  x = 2;
  (void) x;
  say ("-");
}

int
main (void)
{
  f (3);
  expect ("-xmnsd012i");
  f (0);
  expect ("-xmnode");
  return 0;
}
