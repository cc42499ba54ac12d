/* three-cleanups.c -- what do three deferred calls cost, if the middle one is
   made only for odd keys?  The same function four times; the build picks one
   with -DWAY_...

   goto and cleanup take the null pointer for "there is no log", as a careful
   programmer would.  __defer needs no such thing: work that was not deferred
   does not run.  _Defer belongs to its block, so it too looks at the pointer.
   With -DLOG_USED_LATER the log is written to at the end as well, so it has to
   be a variable of the function everywhere.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include "things.h"

#if defined LOG_USED_LATER
# define LATER(log, key) ((log) ? use_thing ((log), (key)) : 0)
#else
# define LATER(log, key) 0
#endif

#if defined WAY_GOTO

int
work (int key)
{
  int result;
  struct thing *log = 0;
  struct thing *a = open_thing (key);
  if (!a)
    return -1;
  if (key & 1)
    {
      log = open_thing (key + 2);
      if (!log)
        {
          result = -2;
          goto close_a;
        }
      use_thing (log, key);
    }
  struct thing *b = open_thing (key + 1);
  if (!b)
    {
      result = -3;
      goto close_log;
    }
  if (use_thing (a, key) < 0)
    {
      result = -4;
      goto close_b;
    }
  result = use_thing (b, key) + LATER (log, key);
close_b:
  close_thing (b);
close_log:
  if (log)
    close_thing (log);
close_a:
  close_thing (a);
  return result;
}

#elif defined WAY_CLEANUP

static inline void
close_it (struct thing **t)
{
  close_thing (*t);
}

static inline void
close_if_open (struct thing **t)
{
  if (*t)
    close_thing (*t);
}

int
work (int key)
{
  struct thing *opened = open_thing (key);
  if (!opened)
    return -1;
  __attribute__ ((cleanup (close_it))) struct thing *a = opened;
  __attribute__ ((cleanup (close_if_open))) struct thing *log = 0;
  if (key & 1)
    {
      log = open_thing (key + 2);
      if (!log)
        return -2;
      use_thing (log, key);
    }
  opened = open_thing (key + 1);
  if (!opened)
    return -3;
  __attribute__ ((cleanup (close_it))) struct thing *b = opened;
  if (use_thing (a, key) < 0)
    return -4;
  return use_thing (b, key) + LATER (log, key);
}

#elif defined WAY_TS_DEFER

int
work (int key)
{
  struct thing *log = 0;
  struct thing *a = open_thing (key);
  if (!a)
    return -1;
  _Defer close_thing (a);
  if (key & 1)
    {
      log = open_thing (key + 2);
      if (!log)
        return -2;
      use_thing (log, key);
    }
  _Defer if (log) close_thing (log);
  struct thing *b = open_thing (key + 1);
  if (!b)
    return -3;
  _Defer close_thing (b);
  if (use_thing (a, key) < 0)
    return -4;
  return use_thing (b, key) + LATER (log, key);
}

#else

#if defined WAY_DEFER_CALL
# define AT_END(t) __defer close_thing (t)
#elif defined WAY_DEFER_BLOCK
# define AT_END(t) __defer { close_thing (t); }
#endif

int
work (int key)
{
#if defined LOG_USED_LATER
  struct thing *log = 0;
#endif
  struct thing *a = open_thing (key);
  if (!a)
    return -1;
  AT_END (a);
  if (key & 1)
    {
#if !defined LOG_USED_LATER
      struct thing *log;
#endif
      log = open_thing (key + 2);
      if (!log)
        return -2;
      AT_END (log);
      use_thing (log, key);
    }
  struct thing *b = open_thing (key + 1);
  if (!b)
    return -3;
  AT_END (b);
  if (use_thing (a, key) < 0)
    return -4;
  return use_thing (b, key) + LATER (log, key);
}

#endif
