/* SPDX-License-Identifier: GPL-3.0-or-later */
/* `main' that defers work which may recover, and falls off its end, returns
   zero, and no warning is given.  (N3)  */
/* { dg-do run } */
#include "panic.h"

/* Unknown in `main', and not zero in the register for results.  */
static int (*volatile hidden) (int);

static NOINLINE int
itself (int n)
{
  return n;
}

int
main (int argc, char **argv)
{
  hidden = itself;
  __defer hidden (argc);
  for (int i = 0; i < argc; i++)
    __defer hidden (i);
  __defer { check (!__recover ()); }
  if (!argv)
    return 3;
  hidden (12345);
}
