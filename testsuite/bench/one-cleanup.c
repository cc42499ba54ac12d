/* one-cleanup.c -- what does one deferred call cost when nothing goes wrong?
   The same function four times; the build picks one with -DWAY_...
   SPDX-License-Identifier: GPL-3.0-or-later */

#include "things.h"

#if defined WAY_GOTO

int
work (int key)
{
  int result;
  struct thing *t = open_thing (key);
  if (!t)
    return -1;
  if (use_thing (t, key) < 0)
    {
      result = -2;
      goto close;
    }
  result = use_thing (t, key + 1);
close:
  close_thing (t);
  return result;
}

#elif defined WAY_CLEANUP

static inline void
close_it (struct thing **t)
{
  close_thing (*t);
}

int
work (int key)
{
  struct thing *opened = open_thing (key);
  if (!opened)
    return -1;
  __attribute__ ((cleanup (close_it))) struct thing *t = opened;
  if (use_thing (t, key) < 0)
    return -2;
  return use_thing (t, key + 1);
}

#else

/* What follows the keyword: a call, or a block.  */
#if defined WAY_DEFER_CALL
# define AT_END __defer close_thing (t)
#elif defined WAY_DEFER_BLOCK
# define AT_END __defer { close_thing (t); }
#elif defined WAY_TS_DEFER
# define AT_END _Defer close_thing (t)
#endif

int
work (int key)
{
  struct thing *t = open_thing (key);
  if (!t)
    return -1;
  AT_END;
  if (use_thing (t, key) < 0)
    return -2;
  return use_thing (t, key + 1);
}

#endif
