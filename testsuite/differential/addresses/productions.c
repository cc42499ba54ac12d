/* productions.c -- the table of what can be said, and how its texts are read.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <string.h>

#include "program.h"

const struct production productions[] = {
#define P(role, type, weight, text) { role, type, weight, text },
#include "productions.def"
#undef P
};

const unsigned n_productions = sizeof productions / sizeof *productions;

/* Find the next hole of a text behind FROM: set MODE and TYPE and return what
   follows it; its `$' is at *START.  Return null if there is none.  */

const char *
next_hole (const char *from, const char **start, char *mode, enum type *type)
{
  const char *hole = strchr (from, '$');

  if (!hole)
    return NULL;
  *start = hole;
  *mode = hole[1];
  if (strchr ("KCR", *mode))
    return hole + 2;
  *type = (enum type) hole[2];
  return hole + 3;
}
