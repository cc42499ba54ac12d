/* panic.c -- what does it cost to panic and to recover?

   work calls FRAMES frames, each within the one before; the last raises, and
   work recovers.  Without frames work raises itself.  By __panic and __recover,
   or with -DWAY_SETJMP by longjmp to setjmp.

   With -DDEFERRED each function has one deferred call as well, so that there is
   work to be done on the way.  longjmp knows of no such work; there the frames
   do what people write by hand: each has a setjmp of its own, and jumps on to
   the next when it has cleaned up.

   Every frame stays a frame: noipa keeps GCC from merging or cloning them, and
   the note after the call from turning the recursion into a loop.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include "things.h"

#if defined WAY_SETJMP

# include <setjmp.h>
# include <stddef.h>

/* Where to go when something is raised; the newest first.  */
struct handler
{
  struct handler *outer;
  jmp_buf place;
};

static struct handler *newest;

_Noreturn static void
raise_it (void)
{
  struct handler *h = newest;
  newest = h->outer;
  longjmp (h->place, 1);
}

/* Make H the newest handler; the setjmp comes next.  LEAVE ends that where
   nothing was raised.  */
# define ENTER(h) ((h).outer = newest, newest = &(h))
# define LEAVE(h) (newest = (h).outer)

#else

# include <defer.h>
# define raise_it() __panic (1)

#endif

#if !defined DEFERRED

__attribute__ ((noipa)) static int
frame (int left)
{
  if (left == 1)
    raise_it ();
  int below = frame (left - 1);
  note (below);
  return below + 1;
}

#elif defined WAY_SETJMP

__attribute__ ((noipa)) static int
frame (int left)
{
  struct thing *volatile t = open_thing (left);
  struct handler h;
  ENTER (h);
  if (setjmp (h.place) != 0)
    {
      close_thing (t);
      raise_it ();
    }
  if (left == 1)
    raise_it ();
  int below = frame (left - 1);
  note (below);
  LEAVE (h);
  close_thing (t);
  return below + 1;
}

#else

__attribute__ ((noipa)) static int
frame (int left)
{
  struct thing *t = open_thing (left);
  __defer close_thing (t);
  if (left == 1)
    raise_it ();
  int below = frame (left - 1);
  note (below);
  return below + 1;
}

#endif

#if defined WAY_SETJMP

int
work (int frames)
{
# if defined DEFERRED
  struct thing *volatile t = open_thing (frames);
# endif
  int result;
  struct handler h;
  ENTER (h);
  if (setjmp (h.place) != 0)
    result = 1;
  else
    {
      if (frames == 0)
        raise_it ();
      result = frame (frames);
      LEAVE (h);
    }
# if defined DEFERRED
  close_thing (t);
# endif
  return result;
}

#else

int
work (int frames)
{
  __result int result = 0;
  __defer {
    if (__recover ())
      result = 1;
  }
# if defined DEFERRED
  struct thing *t = open_thing (frames);
  __defer close_thing (t);
# endif
  if (frames == 0)
    raise_it ();
  return frame (frames);
}

#endif
