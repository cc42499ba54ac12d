/* SPDX-License-Identifier: GPL-3.0-or-later */
/* <stddefer.h> defines `defer' and the macros of the TS.  (T4)  */
/* { dg-do run } */
#include <stddefer.h>
#include "check.h"

#if __STDC_DEFER_TS25755__ != 1
#error "__STDC_DEFER_TS25755__ is not 1"
#endif
#if __STDC_VERSION_STDDEFER_H__ != 202602L
#error "__STDC_VERSION_STDDEFER_H__ is not 202602L"
#endif

static NOINLINE void
f (void)
{
  defer say ("2");
  {
    defer { say ("1"); }
    if (1)
      defer say ("0");
  }
}

int
main (void)
{
  f ();
  expect ("012");
  return 0;
}
