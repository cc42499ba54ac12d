/* things.c -- the bodies of things.h.  They do next to nothing: what the bench
   looks at is the code around their calls.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include "things.h"

struct thing
{
  int key;
  int is_open;
};

static struct thing things[4];
static long total;

struct thing *
open_thing (int key)
{
  struct thing *t = &things[key & 3];
  t->key = key;
  t->is_open = 1;
  return t;
}

int
use_thing (struct thing *t, int key)
{
  return (t->key ^ key) & 7;
}

void
close_thing (struct thing *t)
{
  t->is_open = 0;
}

void
note (long x)
{
  total += x;
}
