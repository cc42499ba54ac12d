/* loop.cc -- loop.c with a growing array that runs itself back when it dies.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <vector>

#include "things.h"

struct call
{
  void (*function) (long);
  long argument;
};

struct deferred
{
  std::vector<call> calls;

  ~deferred ()
  {
    while (!calls.empty ())
      {
        call c = calls.back ();
        calls.pop_back ();
        c.function (c.argument);
      }
  }
};

int
work (int key)
{
  deferred d;
  for (int i = 0; i < key; i++)
    d.calls.push_back (call { note, i });
  return 0;
}
