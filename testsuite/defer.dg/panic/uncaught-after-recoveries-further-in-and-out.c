/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic that another one has ended is over when that is recovered, also if there
   were more in between, further in.  (R4, R14)  */
/* { dg-do run } */
/* { dg-env "DEFER_TRACEBACK=none" } */
/* { dg-exit 2 } */
/* { dg-output "panic: 5\n" } */
#include "panic.h"

static NOINLINE void
further_in (void)
{
  __defer { __recover (); }
  __defer panic_if (3);
  panic_if (2);
}

static NOINLINE void
in_between (void)
{
  volatile char room[1000];
  room[0] = 0;
  further_in ();
  check (room[0] == 0);
}

static NOINLINE void
has_two (void)
{
  __defer
    {
      in_between ();
      panic_if (4);
    }
  panic_if (1);
}

static NOINLINE void
recovers (void)
{
  __defer { __recover (); }
  has_two ();
}

int
main (void)
{
  recovers ();
  panic_if (5);
}
