/* three-cleanups.cc -- three-cleanups.c with destructors.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <memory>

#include "things.h"

struct closer
{
  void operator() (thing *t) const { close_thing (t); }
};

typedef std::unique_ptr<thing, closer> owned;

int
work (int key)
{
  owned a (open_thing (key));
  if (!a)
    return -1;
  owned log;
  if (key & 1)
    {
      log.reset (open_thing (key + 2));
      if (!log)
        return -2;
      use_thing (log.get (), key);
    }
  owned b (open_thing (key + 1));
  if (!b)
    return -3;
  if (use_thing (a.get (), key) < 0)
    return -4;
  return use_thing (b.get (), key);
}
