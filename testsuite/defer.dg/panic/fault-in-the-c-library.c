/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A fault inside a function of the C library, which GCC believes not to throw,
   panics, and the work of the function that called it runs.  (R9, R14)  */
/* { dg-do run } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-faults" } */
/* { dg-no-valgrind "it reports the invalid access" } */
#include <signal.h>
#include "panic.h"

static char *volatile null;
static char buffer[1000];
static volatile size_t size = 500;

static int
copies_from (void)
{
  memcpy (buffer, null, size);
  return buffer[1];
}

static int
copies_to (void)
{
  memcpy (null, buffer, size);
  return 1;
}

static int
counts (void)
{
  return (int) strlen (null);
}

static int
sets (void)
{
  memset (null, 1, size);
  return 1;
}

static int
compares (void)
{
  return strcmp (null, buffer);
}

static int
finds (void)
{
  return strchr (null, 'x') != 0;
}

/* Each with work of its own in the frame that calls the library.  */
#define TRY(name, expression) \
  static int \
  name (void) \
  { \
    int before = 3; \
    __result int r = -1; \
    __defer say ("d"); \
    __defer \
      { \
	const struct defer_panic *p = __recover (); \
	check (p && p->kind == DEFER_RUNTIME_ERROR); \
	r = before; \
      } \
    before = 4; \
    r = (expression); \
    before = 5; \
  }

TRY (try_1, (memcpy (buffer, null, size), 0))
TRY (try_2, (memcpy (null, buffer, size), 0))
TRY (try_3, (int) strlen (null))
TRY (try_4, (memset (null, 1, size), 0))
TRY (try_5, strcmp (null, buffer))
TRY (try_6, copies_from ())
TRY (try_7, copies_to ())
TRY (try_8, counts ())
TRY (try_9, sets ())
TRY (try_10, compares ())
TRY (try_11, finds ())

int
main (void)
{
  static int (*const tries[]) (void)
    = { try_1, try_2, try_3, try_4, try_5, try_6, try_7, try_8, try_9, try_10,
	try_11 };
  defer_catch_faults ();
  for (int i = 0; i < 11; i++)
    {
      check (tries[i] () == 4);
      expect ("d");
    }
  return 0;
}
