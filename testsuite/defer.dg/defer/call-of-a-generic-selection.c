/* SPDX-License-Identifier: GPL-3.0-or-later */
/* _Generic and __builtin_choose_expr that select a call are calls.  (D1)  */
/* { dg-do run } */
#include "check.h"

static void f_int (int i) { say_int (i); }
static void f_text (const char *s) { say (s); }

#define show(x) _Generic (x, int: f_int, const char *: f_text, \
			  char *: f_text) (x)

static void
f (void)
{
  int i = 1;
  char text[] = "t";
  __defer show (i);
  __defer show ("c");
  __defer show (text);
  __defer __builtin_choose_expr (1, f_int (2), f_text ("no"));
  i = 5;
}

int
main (void)
{
  f ();
  expect ("2tc1");
  return 0;
}
