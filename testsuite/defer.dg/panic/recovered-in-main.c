/* SPDX-License-Identifier: GPL-3.0-or-later */
/* After a panic that main's own deferred work recovers, main returns 0 without
   a result variable, and the process ends in the ordinary way.  (R3, N3)  */
/* { dg-do run } */
/* { dg-output "recovered\natexit\n" } */
#include "panic.h"

static void
handler (void)
{
  fputs ("atexit\n", stderr);
}

int
main (void)
{
  atexit (handler);
  __defer { if (__recover ()) fputs ("recovered\n", stderr); }
  panic_if (6);
  return 3;
}
