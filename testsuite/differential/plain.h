/* plain.h -- what programs without the plugin's keywords need besides.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <string.h>

struct record
{
  struct record *prev;
  unsigned id;
  void *kept[];
};

/* SIZE bytes of zeros, for ever.  */

FUNCTION void *
cell (size_t size)
{
  void *p = calloc (1, size);

  if (!p)
    abort ();
  return p;
}

/* A cell that holds VALUE.  */

FUNCTION word *
fresh (word value)
{
  word *p = cell (sizeof *p);

  *p = value;
  return p;
}

FUNCTION void
push (struct record **list, unsigned id, void **kept, size_t size)
{
  struct record *r = cell (sizeof *r + size);

  r->prev = *list;
  r->id = id;
  memcpy (r->kept, kept, size);
  *list = r;
}

FUNCTION struct record *
pop (struct record **list)
{
  struct record *r = *list;

  *list = r->prev;
  return r;
}
