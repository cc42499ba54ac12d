/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic with a value of one type or another prints as that value.
   Go: test/typeparam/recoverimp.go, with a macro as the generic function.
   (R2, R7)  */
/* { dg-do run } */
/* { dg-torture "" } */
/* { dg-output "panic: 5.3\npanic: hello\npanic: 7\n" } */
#include "go.h"

#define FUNCTION(name, type)                                                  \
  static NOINLINE void name (type a)                                          \
  {                                                                           \
    __defer                                                                   \
      {                                                                       \
        const struct defer_panic *p = __recover ();                           \
        if (p)                                                                \
          printf ("panic: %s\n", defer_panic_message (p));                    \
      }                                                                       \
    __panic (a);                                                              \
  }

FUNCTION (with_double, double)
FUNCTION (with_text, const char *)
FUNCTION (with_char, char)

int
main (void)
{
  with_double (5.3);
  with_text ("hello");
  with_char (7);
  return 0;
}
