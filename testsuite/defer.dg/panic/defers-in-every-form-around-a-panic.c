/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Deferred work in every form that the plugin knows, in one function: reached
   ones run, others do not, and any of them may recover.  (D6, R1, R3)  */
/* { dg-do run } */
#include "panic.h"

static void
asks (int n, int which)
{
  say_int (n);
  if (n == which && __recover ())
    say ("r");
}

static int
f (int stop, int which)
{
  __result int r = 0;
  __defer { say ("1"); if (1 == which && __recover ()) say ("r"); }
  panic_if (stop == 1);
  if (stop > 2)
    __defer asks (2, which);
  panic_if (stop == 2);
  for (int i = 0; i < 2; i++)
    __defer { say ("3"); if (3 == which && __recover ()) say ("r"); }
  panic_if (stop == 3);
  int x = (({ __defer asks (4, which); 1; }) + ({ __defer asks (4, which); 1; }));
  panic_if (stop == 4);
  {
    _Defer { say ("5"); if (5 == which && __recover ()) say ("r"); }
    panic_if (stop == 5);
  }
  switch (stop)
    {
    case 6:
      __defer asks (6, which);
      panic_if (stop);
      break;
    case 7:
      goto seven;
    }
  return r = x;
seven:
  __defer { asks (7, 0); if (7 == which && __recover ()) say ("r"); }
  panic_if (stop);
}

/* Called so that a panic that nobody stops there stops here.  */
static void
outer (int stop, int which)
{
  __defer { if (__recover ()) say ("o"); }
  f (stop, which);
}

int
main (void)
{
  outer (0, 0);
  expect ("544331");
  outer (1, 0);
  expect ("1o");
  outer (1, 1);
  expect ("1r");
  outer (2, 1);
  expect ("1r");
  outer (3, 0);
  expect ("3321o");
  outer (3, 3);
  expect ("3r321");
  outer (3, 2);
  expect ("332r1");
  outer (3, 1);
  expect ("3321r");
  outer (4, 4);
  expect ("4r43321");
  outer (5, 5);
  expect ("5r443321");
  outer (5, 0);
  expect ("5443321o");
  outer (6, 6);
  expect ("56r443321");
  outer (6, 4);
  expect ("564r43321");
  outer (7, 7);
  expect ("57r443321");
  outer (7, 0);
  expect ("57443321o");
  return 0;
}
