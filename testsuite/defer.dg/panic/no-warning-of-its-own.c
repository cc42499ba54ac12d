/* SPDX-License-Identifier: GPL-3.0-or-later */
/* __panic, __panicf and __recover cause no warning of their own under every
   warning that GCC has for C.  (D13)  */
/* { dg-do compile } */
/* { dg-options "-O2 -Wall -Wextra -pedantic-errors -Wshadow -Wunused -Wunused-macros -Wconversion -Wsign-conversion -Wswitch-default -Wswitch-enum -Wimplicit-fallthrough=5 -Wstrict-prototypes -Wmissing-prototypes -Wmissing-declarations -Wredundant-decls -Wnested-externs -Wdeclaration-after-statement -Wjump-misses-init -Wuninitialized -Wmaybe-uninitialized -Wnull-dereference -Wduplicated-branches -Wduplicated-cond -Wlogical-op -Wcast-qual -Wcast-align -Wfloat-equal -Wundef -Wold-style-definition -Wbad-function-cast -Wsuggest-attribute=noreturn -Wsuggest-attribute=format -Wmissing-noreturn -Wmissing-format-attribute -Wdangling-else -Wempty-body -Wmisleading-indentation -Wparentheses -Wreturn-type -Wclobbered -Wunused-result -Wunused-value -Wformat=2 -Wdouble-promotion -Wfloat-conversion -Wvla -Waggregate-return -Winit-self" } */
#include <defer.h>
#include <stdbool.h>

int parse (int n);
void stops (void);
const struct defer_panic *kept (int n, double d, const char *text, bool b);

void
stops (void)
{
  if (__recover ())
    return;
}

const struct defer_panic *
kept (int n, double d, const char *text, bool b)
{
  __result const struct defer_panic *r = 0;
  __defer { r = __recover (); }
  switch (n)
    {
    case 1:
      __panic (n);
    case 2:
      __panic (2u);
    case 3:
      __panic (d);
    case 4:
      __panic (text);
    case 5:
      __panic ("literal");
    case 6:
      __panicf ("%d %s", n, text);
    case 7:
      __panic ((void *) &n);
    case 8:
      __panic ((const void *) text);
    case 9:
      __panic (b);
    case 10:
      __panic (text[0]);
    case 11:
      __panic (5ul);
    case 12:
      __panic ((short) 3);
    default:
      __panic (r);
    }
}

int
parse (int n)
{
  __result int r = -1;
  __defer stops ();
  __defer
    {
      if (__recover ())
	r = 2;
    }
  __defer
    {
      const struct defer_panic *p = __recover ();
      if (p && p->kind == DEFER_INT && p->value.i == 3)
	__panic (p);
    }
  __defer __recover ();
  while (n-- > 3)
    __defer { (void) __recover (); }
  _Defer { (void) __recover (); }
  if (n == 3)
    __defer __panic (n);
  return 5;
}
