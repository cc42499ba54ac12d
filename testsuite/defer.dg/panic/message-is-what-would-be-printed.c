/* SPDX-License-Identifier: GPL-3.0-or-later */
/* defer_panic_message gives the text that follows `panic: ' on the first line.
   (R7)  */
/* { dg-do run } */
#include <math.h>
#include "panic.h"

#define SAYS(v, text) \
  do \
    { \
      void f (void) \
      { \
	__defer \
	  { \
	    const struct defer_panic *p = __recover (); \
	    check (is_text (p, text)); \
	    check (defer_panic_message (p) == defer_panic_message (p)); \
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
  SAYS (42, "42");
  SAYS (-42L, "-42");
  SAYS (42u, "42");
  SAYS (1.5, "1.5");
  SAYS (0.1 + 0.2, "0.3");
  SAYS (1e100, "1e+100");
  SAYS (-0.0, "-0");
  SAYS (1e6, "1e+06");
  SAYS ((double) INFINITY, "inf");
  SAYS (-INFINITY, "-inf");
  SAYS ((double) __builtin_nan (""), "nan");
  SAYS (2.5L, "2.5");
  SAYS ("text", "text");
  SAYS ("", "");
  SAYS ("100%s %n", "100%s %n");
  SAYS ("two\nlines", "two\nlines");
  SAYS ((void *) 0x1234, "0x1234");
  SAYS ((void *) 0, "0x0");
  SAYS ((int *) ~0ul, "0xffffffffffffffff");
  return 0;
}
