/* captured-arguments.c -- a deferred call keeps what its arguments were; a
   deferred block sees what the variables are by then.

   In `__defer f (x);' the callee and x are evaluated at the statement, and only
   the call itself waits.  In `__defer { f (x); }' everything waits.  Both are
   of use, and the first makes a one-line stopwatch: in

     __defer stop ("parse", start ("parse"));

   start runs now and stop runs at the end.  The clock here counts steps, not
   seconds, so that it tells the same on every machine.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <ctype.h>
#include <stdio.h>

static int steps;

static int
start (const char *name)
{
  printf ("%s starts\n", name);
  return steps;
}

static void
stop (const char *name, int began)
{
  printf ("%s took %d steps\n", name, steps - began);
}

/* Move *S past the word that it points to.  */
static void
skip_word (const char **s)
{
  __defer stop ("skip_word", start ("skip_word"));
  while (isalpha ((unsigned char) **s))
    {
      ++*s;
      ++steps;
    }
}

/* Return the number of words in S.  */
static int
count_words (const char *s)
{
  __defer stop ("count_words", start ("count_words"));

  int words = 0;
  __defer printf ("a call deferred at the start says %d\n", words);
  __defer { printf ("a block deferred at the start says %d\n", words); }

  while (*s)
    if (isalpha ((unsigned char) *s))
      {
        skip_word (&s);
        words++;
      }
    else
      {
        s++;
        steps++;
      }
  return words;
}

static void
say_hello (void)
{
  puts ("hello");
}

static void
say_goodbye (void)
{
  puts ("goodbye");
}

/* The function that is called is captured too: say may change freely.  */
static void
greet (void)
{
  void (*say) (void) = say_goodbye;
  __defer say ();
  say = say_hello;
  say ();
}

int
main (void)
{
  printf ("%d words\n", count_words ("defer early, run late"));
  greet ();
  return 0;
}
