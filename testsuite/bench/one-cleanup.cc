/* one-cleanup.cc -- one-cleanup.c with a destructor.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include "things.h"

struct guard
{
  thing *t;
  explicit guard (thing *t) : t (t) {}
  ~guard () { close_thing (t); }
};

int
work (int key)
{
  thing *t = open_thing (key);
  if (!t)
    return -1;
  guard g (t);
  if (use_thing (t, key) < 0)
    return -2;
  return use_thing (t, key + 1);
}
