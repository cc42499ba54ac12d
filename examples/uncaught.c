/* uncaught.c -- what happens to a panic that nobody recovers.

   The deferred work of all functions of the thread runs, from the innermost
   outwards, so files are complete and locks are free.  Then the text goes to
   stderr, with the functions that were running when the panic was raised, and
   the process ends with status 2.

   The second panic is raised by work that the first one runs.  It takes the
   place of the first; the report has both, the older first.  With
   DEFER_TRACEBACK=none in the environment it ends there, and with
   DEFER_TRACEBACK=crash the process leaves a core file for the debugger.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <defer.h>
#include <stdio.h>

/* Write the number of things, which is KEY, to F.  */
static void
write_number (FILE *f, int key)
{
  if (key < 0)
    __panicf ("%d things", key);
  fprintf (f, "%d things\n", key);
}

/* End the file F, which must be WHOLE.  */
static void
close_file (FILE *f, const int *whole)
{
  puts ("close_file");
  fclose (f);
  if (!*whole)
    __panic ("the file is not whole");
}

static void
save (int key)
{
  int whole = 0;
  FILE *f = tmpfile ();
  if (!f)
    return;
  __defer close_file (f, &whole);
  write_number (f, key);
  whole = 1;
}

int
main (void)
{
  __defer puts ("main is left");
  save (1);
  save (-1);
  puts ("never printed");
  return 0;
}
