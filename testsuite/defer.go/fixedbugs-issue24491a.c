/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the arguments of a deferred call point to is not touched before the call
   has run: plain, in a loop, through a member, as more words.
   Go: test/fixedbugs/issue24491a.go.  (D1)  */
/* { dg-do run } */
/* { dg-torture "" } */
#include "check.h"

static NOINLINE char *
setup (void)
{
  return strdup ("ok");
}

static NOINLINE int
test (const char *name, char *p, char *q, char *r, char *s)
{
  check (!strcmp (p, "ok") && !strcmp (q, "ok") && !strcmp (r, "ok")
         && !strcmp (s, "ok"));
  free (p);
  free (q);
  free (r);
  free (s);
  say (name);
  return 0;
}

struct methods { int (*test) (const char *, char *, char *, char *, char *); };

static NOINLINE void
plain (void)
{
  __defer test ("defer ", setup (), setup (), setup (), setup ());
}

static NOINLINE void
loop (void)
{
  for (;;)
    {
      __defer test ("loop ", setup (), setup (), setup (), setup ());
      break;
    }
}

static NOINLINE void
member (struct methods *s)
{
  __defer s->test ("member ", setup (), setup (), setup (), setup ());
  for (;;)
    {
      __defer s->test ("member loop ", setup (), setup (), setup (), setup ());
      break;
    }
  s->test = 0;
}

int
main (void)
{
  struct methods s = { test };
  plain ();
  loop ();
  member (&s);
  expect ("defer loop member loop member ");
  return 0;
}
