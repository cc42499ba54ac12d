/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic runs the handlers of pthread_cleanup_push in the frames that it
   passes.  (R1, T1)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fexceptions" } */
#include <pthread.h>
#include "panic.h"

static void
handler (void *text)
{
  say (text);
}

static NOINLINE void
inner (int n)
{
  pthread_cleanup_push (handler, "h");
  __defer { say ("d"); }
  _Defer say ("b");
  panic_if (n);
  pthread_cleanup_pop (0);
}

static void
outer (int n)
{
  __defer must_recover (n);
  inner (n);
}

int
main (void)
{
  outer (1);
  expect ("bhd");
  return 0;
}
