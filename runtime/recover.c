/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* recover.c -- stopping a panic.  */

#include "internal.h"

const struct defer_panic *
__defer_recover (void *thrown, int kept)
{
  struct dfr_panic *p = dfr_panic_of (thrown);

  if (!thrown || p->thrown.kind != DEFER_CLASS)
    return NULL;
  p->thrown.kind = DEFER_CLASS_RECOVERED;
  if (kept)
    {
      struct dfr_story *s = dfr_panic_copy (p);
      if (s)
        return &s->face;
    }
  return &p->story.face;
}

void *
__defer_entered (void *self)
{
  for (struct dfr_panic *p = dfr_self.panics; p; p = p->older)
    if (p->thrown.callee == self)
      {
        p->thrown.callee = NULL;
        return p;
      }
  return NULL;
}

int
__defer_recovered (void *thrown)
{
  struct dfr_panic *p = dfr_panic_of (thrown);

  if (p->thrown.kind != DEFER_CLASS_RECOVERED)
    return 0;
  dfr_panic_finish (p);
  return 1;
}

DEFER_EXPORT const struct defer_panic *
__recover (void)
{
  return NULL;
}
