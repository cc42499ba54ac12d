/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The text of a panic is copied when it is raised: what it was made of may be
   changed and go away.  (R6, R1)  */
/* { dg-do run } */
#include "panic.h"

static char buffer[40];

static NOINLINE void
raises_a_local (void)
{
  char local[40];
  strcpy (local, "a local text");
  __defer memset (local, '?', sizeof local);
  __panic (local);
}

static NOINLINE void
overwrites_the_stack (void)
{
  volatile char frame[4000];
  for (unsigned i = 0; i < sizeof frame; i++)
    frame[i] = '!';
}

static void
f (void)
{
  __defer
    {
      overwrites_the_stack ();
      const struct defer_panic *p = __recover ();
      check (is_text (p, "a local text"));
      check (strcmp (p->value.s, "a local text") == 0);
    }
  raises_a_local ();
}

static void
g (void)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (is_text (p, "first"));
    }
  __defer strcpy (buffer, "second");
  strcpy (buffer, "first");
  __panic (buffer);
}

/* As long as texts get.  */
static void
h (size_t size)
{
  char *text = malloc (size + 1);
  __defer
    {
      const struct defer_panic *p = __recover ();
      const char *message = defer_panic_message (p);
      check (strlen (message) == size && strspn (message, "x") == size);
    }
  __defer { memset (text, '?', size); free (text); }
  memset (text, 'x', size);
  text[size] = 0;
  __panic (text);
}

int
main (void)
{
  f ();
  g ();
  h (0);
  for (size_t size = 1; size < 2000000; size *= 3)
    h (size);
  for (size_t size = 180; size < 280; size++)
    h (size);
  return 0;
}
