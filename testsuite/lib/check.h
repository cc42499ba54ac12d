/* check.h -- what the tests share: a trace of what ran, in order.
   SPDX-License-Identifier: GPL-3.0-or-later

     __defer say ("a");
     say ("b");
     ...
     expect ("ba");

   The trace is one for the program, and not locked.  */

#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define UNUSED __attribute__ ((__unused__))
#define NOINLINE __attribute__ ((__noinline__, __noclone__))

static char check_trace[4096];

/* Add TEXT to the trace.  */
static UNUSED void
say (const char *text)
{
  if (strlen (check_trace) + strlen (text) < sizeof check_trace)
    strcat (check_trace, text);
  else
    abort ();
}

/* Add the decimal number N to the trace.  */
static UNUSED void
say_int (int n)
{
  char text[16];
  sprintf (text, "%d", n);
  say (text);
}

static UNUSED void
check_fail (const char *file, int line, const char *text)
{
  fprintf (stderr, "%s:%d: %s; trace \"%s\"\n", file, line, text, check_trace);
  abort ();
}

/* The trace must be TEXT; it is empty afterwards.  */
#define expect(text)                                                          \
  (strcmp (check_trace, text) == 0                                            \
     ? (void) (check_trace[0] = 0)                                            \
     : check_fail (__FILE__, __LINE__, "expected \"" text "\""))

/* CONDITION must hold.  */
#define check(condition)                                                      \
  ((condition) ? (void) 0 : check_fail (__FILE__, __LINE__, #condition))

#endif
