/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A `__recover ()' that can only ever give null is a warning: where nothing
   defers the function, in a thread's outermost block, and in the work of a
   deferred block that cannot panic.  (R2, R15, recover)  */
/* { dg-do compile } */
#include <defer.h>
#include <stdio.h>

void work (void);

static void
tell (void)
{
  if (__recover ()) /* { dg-warning "'__recover' can only give null here: nothing defers 'tell' \[recover]" } */
    puts ("recovered");
}

void
by_a_call_in_the_block (void)
{
  __defer { tell (); }
  work ();
}

static const struct defer_panic *
try (void (*f) (void))
{
  f ();
  return __recover (); /* { dg-warning "'__recover' can only give null here: nothing defers 'try' \[recover]" } */
}

int
as_if_it_were_a_catch (void)
{
  return try (work) != NULL;
}

static void
given (const struct defer_panic *p)
{
  printf ("%p\n", (const void *) p);
}

static void
deferred_too_early (void)
{
  __defer __recover (); /* { dg-warning "a deferred '__recover' stops no panic of 'deferred_too_early'; defer a block that calls it \[recover]" } */
  __defer given (__recover ()); /* { dg-warning "'__recover' can only give null here: it is called when the statement is executed, and nothing defers 'deferred_too_early' \[recover]" } */
  work ();
}

void
in_a_thread (void)
{
  __go
    {
      if (__recover ()) /* { dg-warning "'__recover' can only give null here: nothing has panicked in the new thread \[recover]" } */
        puts ("never");
    };
}

void
in_work_of_a_quiet_block (int *n)
{
  __defer
    {
      __defer
        {
          if (__recover ()) /* { dg-warning "'__recover' can only give null here: the deferred block around this one does not panic \[recover]" } */
            puts ("never");
        }
      ++*n;
    }
  work ();
}

static void
cleans (int *p)
{
  if (__recover ()) /* { dg-warning "'__recover' can only give null here: nothing defers 'cleans' \[recover]" } */
    *p = 0;
}

int
cleaned (void)
{
  int n __attribute__ ((cleanup (cleans))) = 1;
  work ();
  return n;
}

void
in_a_nested_function (void)
{
  __extension__ void inner (void)
  {
    (void) __recover (); /* { dg-warning "'__recover' can only give null here: nothing defers 'inner' \[recover]" } */
  }
  __defer { inner (); }
  work ();
}

int
main (void)
{
  deferred_too_early ();
  work ();
  if (__recover ()) /* { dg-warning "'__recover' can only give null here: nothing defers 'main' \[recover]" } */
    return 1;
  return 0;
}
