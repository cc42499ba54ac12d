/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ten thousand recovered panics that the program keeps are all there, with
   their values, texts and frames.  (R6)  */
/* { dg-do run } */
/* { dg-no-valgrind "it takes too long" } */
#include "panic.h"

#define N 10000

static const struct defer_panic *kept[N];
static const char *texts[N];

static void
raise_one (int n)
{
  char text[300];
  switch (n % 5)
    {
    case 0:
      __panic (n);
    case 1:
      sprintf (text, "text %d", n);
      __panic (text);
    case 2:
      __panicf ("format %d %s", n, "of a text");
    case 3:
      /* Longer than what fits into small places.  */
      memset (text, 'x', sizeof text);
      sprintf (text + sizeof text - 20, "%d", n);
      __panic (text);
    default:
      __panic (n + 0.5);
    }
}

static void
by_a_function (int n)
{
  kept[n] = __recover ();
}

static void
one (int n)
{
  if (n % 3 == 0)
    __defer by_a_function (n);
  else
    __defer { kept[n] = __recover (); }
  raise_one (n);
}

static void
is_as_raised (int n, const struct defer_panic *p)
{
  char text[300];
  check (p);
  const char *message = defer_panic_message (p);
  switch (n % 5)
    {
    case 0:
      check (p->kind == DEFER_INT && p->value.i == n);
      sprintf (text, "%d", n);
      break;
    case 1:
      check (p->kind == DEFER_STRING);
      sprintf (text, "text %d", n);
      check (strcmp (p->value.s, text) == 0);
      break;
    case 2:
      check (p->kind == DEFER_STRING);
      sprintf (text, "format %d of a text", n);
      break;
    case 3:
      memset (text, 'x', sizeof text);
      sprintf (text + sizeof text - 20, "%d", n);
      break;
    default:
      check (p->kind == DEFER_DOUBLE && p->value.d == n + 0.5);
      sprintf (text, "%g", n + 0.5);
    }
  check (strcmp (message, text) == 0);
  void *frames[4] = { 0 };
  check (defer_panic_frames (p, frames, 4) >= 2 && frames[0] && frames[1]);
}

int
main (void)
{
  for (int i = 0; i < N; i++)
    {
      one (i);
      texts[i] = defer_panic_message (kept[i]);
    }
  for (int i = 0; i < N; i++)
    is_as_raised (i, kept[i]);
  /* The text stays where it was.  */
  for (int i = 0; i < N; i++)
    check (strcmp (texts[i], defer_panic_message (kept[i])) == 0);
  return 0;
}
