/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A panic, or its text, that is given to functions of the C library which keep
   it stays readable.  (R6)  */
/* { dg-do run } */
/* { dg-no-valgrind "kept panics live as long as the process" } */
#include <pthread.h>
#include "panic.h"

static pthread_key_t key;
static char *end;
static FILE *stream;

static void
others (void)
{
  for (int i = 0; i < 300; i++)
    {
      __defer { (void) __recover (); }
      __defer __panicf ("another one %d", i);
    }
}

static void
by_a_key (int n)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      pthread_setspecific (key, defer_panic_message (p));
    }
  __panicf ("%d in a key", n);
}

static void
by_the_environment (int n)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      putenv ((char *) defer_panic_message (p));
    }
  __panicf ("PANIC=number %d", n);
}

static void
by_the_end_of_a_number (int n)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (strtol (defer_panic_message (p), &end, 10) == n);
    }
  __panicf ("%d is the number", n);
}

static void
by_the_end_of_a_number_again (int n)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (strtod (p->value.s, &end) == n);
    }
  __panicf ("%d is it", n);
}

static void
by_a_stream (int n)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      const char *text = defer_panic_message (p);
      stream = fmemopen ((char *) text, strlen (text), "r");
    }
  __panicf ("%d in a stream", n);
}

int
main (void)
{
  char text[30] = "";
  check (pthread_key_create (&key, 0) == 0);
  by_a_key (1);
  others ();
  check (strcmp (pthread_getspecific (key), "1 in a key") == 0);
  by_the_environment (2);
  others ();
  check (getenv ("PANIC") && strcmp (getenv ("PANIC"), "number 2") == 0);
  by_the_end_of_a_number (3);
  others ();
  check (strcmp (end, " is the number") == 0);
  by_the_end_of_a_number_again (4);
  others ();
  check (strcmp (end, " is it") == 0);
  by_a_stream (5);
  others ();
  check (fgets (text, sizeof text, stream) && strcmp (text, "5 in a stream") == 0);
  fclose (stream);
  return 0;
}
