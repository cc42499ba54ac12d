/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Panics of deferred work that the end of a thread runs do not stop it, however
   they follow each other, and whatever comes and goes in the frame; and what is
   recovered in work that it runs has nothing to do with it.  (R8)  */
/* { dg-do run } */
#include <pthread.h>
#include "panic.h"

static NOINLINE void
ends (void)
{
  pthread_exit (NULL);
}

static NOINLINE void
ends_and_panics (void)
{
  __defer panic_if (1);
  ends ();
}

static NOINLINE void
panics_again (void)
{
  __defer panic_if (2);
  ends_and_panics ();
}

static NOINLINE void
two_panics (void)
{
  __defer say ("2");
  __defer { check (__recover () != NULL); }
  panics_again ();
}

static NOINLINE void
with_an_array (int n)
{
  __defer say ("a");
  __defer { check (__recover () != NULL); }
  __defer panic_if (1);
  {
    char array[n];
    _Defer { array[0] = 1; __asm__ volatile ("" : : "r" (array) : "memory"); }
    ends ();
  }
}

static NOINLINE void
act (int n)
{
  panic_if (n);
  ends ();
}

static NOINLINE void
inner (int recovers, int panics)
{
  __defer { check (!recovers || __recover ()); }
  __defer panic_if (panics);
  act (recovers);
}

static NOINLINE void
one_within_the_other (void)
{
  __defer say ("o");
  __defer { const struct defer_panic *p = __recover (); check (is_int (p, 1)); }
  __defer
    {
      inner (2, 0);
      say ("r");
    }
  inner (0, 1);
}

/* To be inlined, if that is right.  */
static inline void
recovers_its_own (void)
{
  __defer { check (__recover () != NULL); }
  panic_if (1);
}

static void
in_inlined_work (void)
{
  __defer
    {
      recovers_its_own ();
      say ("i");
    }
  ends ();
}

static NOINLINE void
recovers (void)
{
  if (__recover ())
    say ("l");
}

static NOINLINE void
panics_in_a_large_frame (void)
{
  char room[300];
  __asm__ volatile ("" : : "r" (room) : "memory");
  __defer panic_if (1);
  ends ();
}

static NOINLINE void
in_a_loop (void)
{
  for (int i = 0; i < 2; i++)
    {
      __defer recovers ();
      __defer panic_if (2);
    }
  panics_in_a_large_frame ();
}

static void *
start (void *arg)
{
  switch (*(int *) arg)
    {
    case 0: two_panics (); break;
    case 1: with_an_array (1000); break;
    case 2: one_within_the_other (); break;
    case 3: in_inlined_work (); break;
    case 4: in_a_loop (); break;
    }
  say ("not reached");
  return arg;
}

int
main (void)
{
  for (int i = 0; i < 5; i++)
    {
      pthread_t thread;
      void *result;
      check (pthread_create (&thread, NULL, start, &i) == 0);
      check (pthread_join (thread, &result) == 0);
      check (!result);
    }
  expect ("2aroill");
  return 0;
}
