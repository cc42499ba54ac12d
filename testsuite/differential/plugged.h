/* plugged.h -- what generated programs with panics have in C with the plugin.
   Its twins are plain-panics.h and panics.go.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "defer.h"
#include "panics.h"

/* Recover: nothing, unless this is itself the deferred call.  */

FUNCTION const struct defer_panic *
deep (void)
{
  return __recover ();
}

/* RUN (I), with whatever it panics recovered, and told.  */

FUNCTION void
run_guarded (void (*run) (word), word i)
{
  __defer
  {
    const struct defer_panic *p = __recover ();
    escaped = p != NULL;
    told (1, p);
    printf ("sum %u\n", sum);
  }
  run (i);
}

/* RUN (I), with nothing that recovers.  */

FUNCTION void
run_bare (void (*run) (word), word i)
{
  __defer { printf ("sum %u\n", sum); }
  run (i);
}

FUNCTION void
run_panic (const char *text)
{
  __panic (text);
}
