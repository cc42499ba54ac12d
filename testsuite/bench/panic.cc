/* panic.cc -- panic.c with throw, catch and destructors.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include "things.h"

#if defined DEFERRED

struct guard
{
  thing *t;
  explicit guard (int key) : t (open_thing (key)) {}
  ~guard () { close_thing (t); }
};
# define GUARD(key) guard g (key)

#else

# define GUARD(key) ((void) 0)

#endif

__attribute__ ((noipa)) static int
frame (int left)
{
  GUARD (left);
  if (left == 1)
    throw 1;
  int below = frame (left - 1);
  note (below);
  return below + 1;
}

int
work (int frames)
{
  try
    {
      GUARD (frames);
      if (frames == 0)
        throw 1;
      return frame (frames);
    }
  catch (int)
    {
      return 1;
    }
}
