/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The limit counts what is pending in all functions of the thread, and not what
   is being run.  (D14)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-no-warn=loop-capture" } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-no-valgrind "the process ends with records pending" } */
/* { dg-output "3 pending\nrunning\n4 pending\nrunning\nrunning\npanic: defer stack overflow\n" } */
#include <defer.h>
#include <stdio.h>

static __attribute__ ((__noinline__)) void
nothing (int n)
{
  (void) n;
}

static __attribute__ ((__noinline__)) void
push (int n)
{
  for (int i = 0; i < n; i++)
    __defer nothing (i);
}

/* Two records of its own; when the last one runs, one is pending.  */
static __attribute__ ((__noinline__)) void
outer (int n)
{
  for (int i = 0; i < 2; i++)
    __defer
      {
	if (i == 2 && n)
	  {
	    fprintf (stderr, "running\n");
	    push (n);
	    n = 0;
	  }
      }
  fprintf (stderr, "%d pending\n", n);
  push (2);
}

int
main (void)
{
  defer_set_max_pending (4);
  outer (3);			/* 1 + 3 while running: allowed.  */
  outer (4);			/* 1 + 4: one too many.  */
  return 3;
}
