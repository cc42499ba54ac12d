/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Without defer_catch_faults a fault ends the program by its signal, as in C.
   (R9)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
/* { dg-exit SIGSEGV } */
/* { dg-no-valgrind "it reports the invalid access" } */
#include "panic.h"

static int *volatile null;

int
main (void)
{
  __defer { (void) __recover (); fputs ("not run\n", stderr); }
  return *null;
}
/* { dg-output "" } */
