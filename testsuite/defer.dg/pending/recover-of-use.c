/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where `__recover ()' may give a panic there is no warning, nor where that is
   not known: other units, or the unit by a pointer, may defer the function.
   (R2, R4, R15, recover)  */
/* { dg-do compile } */
#include <defer.h>
#include <stdio.h>
#include <stdlib.h>
#include "recover-of-use.h"

void work (void);

static void
tell (void)
{
  if (__recover ())
    puts ("recovered");
}

static void tell_later (int);

void
by_its_name (int n)
{
  __defer tell ();
  __defer (void) tell_later (n);
  tell_later (1);
  __defer { header_tells (); }
  tell ();
  work ();
}

static void
tell_later (int n)
{
  if (n && __recover ())
    exit (n);
}

static void
of_a_block (void)
{
  __recover ();
}

void
in_a_block (void)
{
  _Defer of_a_block ();
  of_a_block ();
  __defer { __recover (); }
  _Defer __recover ();
  _Defer if (__recover ()) puts ("recovered");
  for (;;)
    __defer { __recover (); };
}

static void
in_a_table (void)
{
  __recover ();
}

void (*const table[]) (void) = { in_a_table };

static void
given_away (void)
{
  __recover ();
}

extern void other_name (void) __attribute__ ((alias ("aliased")));

static void
aliased (void)
{
  __recover ();
}

static void
asks_in_an_argument (const struct defer_panic *p)
{
  printf ("%p\n", (const void *) p);
}

static void
asked (void)
{
  __defer asks_in_an_argument (__recover ());
  __defer __recover ();
}

void
calls (void)
{
  in_a_table ();
  atexit (given_away);
  given_away ();
  aliased ();
  asked ();
  __defer asked ();
}

void
every_unit (void)
{
  __recover ();
}

void
in_work_of_a_block (void)
{
  __defer
    {
      __defer { __recover (); };
      work ();
    }
  __defer
    {
      for (int i = 0; i < 100; i++)
        __defer __recover ();
    }
  __defer
    {
      __defer work ();
      __defer { __recover (); }
    }
  work ();
}

void
in_a_nested_function (void)
{
  __extension__ void inner (void)
  {
    __recover ();
  }
  __defer inner ();
  inner ();
  work ();
}

static void __attribute__ ((unused))
nobody_calls_it (void)
{
  __recover ();
}

void
in_a_thread (void)
{
  __go
    {
      __defer { __recover (); }
      work ();
    };
  __go work ();
}

/* No longer in the first function that it is called in.  */

static void
late (void)
{
  __recover ();
}

void
calls_late (void)
{
  late ();
}

void
defers_late (void)
{
  __defer late ();
  work ();
}
