/* null-pointer.c -- a null pointer turned into an error return.

   Faults of the processor can be panics, too: a null pointer that is read, an
   integer that is divided by zero (where the processor minds, as x86-64 does).
   This takes an option for the compiler, so that it expects a fault wherever
   memory is touched, and one call at the start of the program:

     Options: -fplugin-arg-defer-faults

   Then a fault runs deferred work and can be recovered like any panic; its kind
   is DEFER_RUNTIME_ERROR.  It is still a bug in the code that faulted.  What
   this is good for is a boundary around such code, in a process that has other
   things to do than to end.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <defer.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>

struct part
{
  const char *name;
  int pieces, boxes;
  struct part *next;
};

/* Return how many pieces of the part NAME each box of LIST holds, or a negative
   error number.  What may go wrong is not looked for: the part may be missing,
   and it may have no boxes.  */
static int
pieces_in_each_box (const struct part *list, const char *name)
{
  __result int r = 0;
  int passed = 0;
  __defer {
    const struct defer_panic *p = __recover ();
    if (p && p->kind != DEFER_RUNTIME_ERROR)
      __panic (p);              /* That was no fault.  */
    if (p)
      {
        printf ("  %s\n", defer_panic_message (p));
        printf ("  after %d other parts\n", passed);
        r = -EFAULT;
      }
  }

  while (strcmp (list->name, name) != 0)
    {
      list = list->next;
      passed++;                 /* The block sees it as it was at the fault.  */
    }
  return list->pieces / list->boxes;
}

static void
show (const struct part *list, const char *name)
{
  int r = pieces_in_each_box (list, name);
  if (r < 0)
    printf ("%s: error: %s\n", name, strerror (-r));
  else
    printf ("%s: %d in each box\n", name, r);
}

int
main (void)
{
  if (defer_catch_faults () != 0)
    return 1;

  struct part bolts = { "bolt", 600, 3, NULL };
  struct part nuts = { "nut", 200, 0, &bolts };
  show (&nuts, "bolt");
  show (&nuts, "nut");
  show (&nuts, "washer");
  show (NULL, "bolt");
  show (&nuts, "bolt");
  return 0;
}
