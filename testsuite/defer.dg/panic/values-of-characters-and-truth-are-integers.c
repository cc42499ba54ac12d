/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Characters, truth values, small unsigned types and enumerations are integers:
   they print in decimal.  (R7)  */
/* { dg-do run } */
#include <stdbool.h>
#include "panic.h"

enum colour { RED = 3 };

#define SAYS(v, text) \
  do \
    { \
      void f (void) \
      { \
	__defer \
	  { \
	    const struct defer_panic *p = __recover (); \
	    check (p && (p->kind == DEFER_INT || p->kind == DEFER_UINT)); \
	    check (strcmp (defer_panic_message (p), text) == 0); \
	    say ("r"); \
	  } \
	__panic (v); \
      } \
      f (); \
      expect ("r"); \
    } \
  while (0)

int
main (void)
{
  SAYS ('a', "97");
  SAYS ((char) 'a', "97");
  SAYS ((unsigned char) 200, "200");
  SAYS ((signed char) -100, "-100");
  SAYS ((bool) true, "1");
  SAYS ((bool) false, "0");
  SAYS ((unsigned short) 65535, "65535");
  SAYS ((enum colour) RED, "3");
  SAYS (L'a', "97");
  SAYS (~0ull, "18446744073709551615");
  SAYS (-9223372036854775807 - 1, "-9223372036854775808");
  return 0;
}
