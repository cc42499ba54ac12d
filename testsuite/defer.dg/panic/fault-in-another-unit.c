/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A fault in a unit that was built without the option panics, too, and is
   recovered in one that was built with it.  (R9)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra" } */
/* { dg-no-valgrind "it reports the invalid access" } */
/* { dg-unit "-fno-lto" } */
/* { dg-unit "-fplugin-arg-defer-faults" } */
#if UNIT == 1

int
reads (int *p)
{
  return *p;
}

#else

#include "panic.h"

int reads (int *);
static int *volatile null;

static int
f (void)
{
  __result int r = -1;
  __defer { if (__recover ()) r = 6; }
  r = reads (null);
}

int
main (void)
{
  defer_catch_faults ();
  check (f () == 6);
  return 0;
}

#endif
