/* four-ways.c -- the same clean-up as goto, as GCC's cleanup attribute, as
   _Defer and as __defer.

   Each function takes three things one after the other, uses them, and gives
   back those that it has, the last one first.  Any of the steps may fail.  All
   four write down what they do, and main compares the traces for each way that
   things can go.  What differs is what one has to get right: the labels' order
   and the jumps to the right one; a function for each kind of clean-up that
   takes a pointer to the variable; and, for both kinds of defer, nothing.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdio.h>
#include <string.h>

static char trace[200];
static int steps_until_failure;

static void
note (const char *what, const char *thing)
{
  strcat (strcat (strcat (trace, what), thing), " ");
}

/* Do one step on THING; return whether it went well.  */
static int
step (const char *what, const char *thing)
{
  int well = --steps_until_failure != 0;
  note (well ? what : "!", thing);
  return well;
}

static int take (const char *thing) { return step ("+", thing); }
static void give (const char *thing) { note ("-", thing); }

static int
by_goto (void)
{
  int r = -1;
  if (!take ("file"))
    goto out;
  if (!take ("lock"))
    goto give_file;
  if (!take ("memory"))
    goto give_lock;
  if (!step ("", "use"))
    goto give_memory;
  r = 0;
give_memory:
  give ("memory");
give_lock:
  give ("lock");
give_file:
  give ("file");
out:
  return r;
}

static void
give_it (const char **thing)
{
  give (*thing);
}

#define GIVEN_BACK __attribute__ ((cleanup (give_it), unused))

static int
by_cleanup (void)
{
  if (!take ("file"))
    return -1;
  GIVEN_BACK const char *file = "file";
  if (!take ("lock"))
    return -1;
  GIVEN_BACK const char *lock = "lock";
  if (!take ("memory"))
    return -1;
  GIVEN_BACK const char *memory = "memory";
  if (!step ("", "use"))
    return -1;
  return 0;
}

static int
by_block_defer (void)
{
  if (!take ("file"))
    return -1;
  _Defer give ("file");
  if (!take ("lock"))
    return -1;
  _Defer give ("lock");
  if (!take ("memory"))
    return -1;
  _Defer give ("memory");
  if (!step ("", "use"))
    return -1;
  return 0;
}

static int
by_function_defer (void)
{
  if (!take ("file"))
    return -1;
  __defer give ("file");
  if (!take ("lock"))
    return -1;
  __defer give ("lock");
  if (!take ("memory"))
    return -1;
  __defer give ("memory");
  if (!step ("", "use"))
    return -1;
  return 0;
}

/* Run WAY so that step FAILS_AT fails, none if that is 0, and write what it did
   and what it returned into TOLD.  */
static void
run (int (*way) (void), int fails_at, char *told)
{
  trace[0] = '\0';
  steps_until_failure = fails_at;
  int r = way ();
  sprintf (told, "%s= %d", trace, r);
}

int
main (void)
{
  static const struct
  {
    const char *name;
    int (*run) (void);
  } ways[] = {
    { "goto", by_goto },
    { "cleanup", by_cleanup },
    { "_Defer", by_block_defer },
    { "__defer", by_function_defer },
  };
  int different = 0;

  for (int fails_at = 0; fails_at <= 4; fails_at++)
    {
      char expected[220], told[220];
      run (by_goto, fails_at, expected);
      printf ("%s\n", expected);
      for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
        {
          run (ways[i].run, fails_at, told);
          int same = strcmp (told, expected) == 0;
          printf ("  %-8s %s\n", ways[i].name, same ? "the same" : told);
          different += !same;
        }
    }
  return different;
}
