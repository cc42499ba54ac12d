/* go.h -- what the tests of this folder share, beside panic.h.
   SPDX-License-Identifier: GPL-3.0-or-later

     __defer { check (recovers_int (3)); }   the panic is one with 3
     must_panic (f);                         f () panics
     must_panic_with (f, "text");            ... and the message holds this
     void *p = hidden (0);                   null; the compiler cannot know  */

#ifndef GO_H
#define GO_H

#include <stdbool.h>
#include "panic.h"

#define DIVIDE "runtime error: integer divide by zero"
#define NULL_POINTER                                                          \
  "runtime error: invalid memory address or nil pointer dereference"

/* Is P an error of the machine, with TEXT?  */
#define is_fault(p, text)                                                     \
  ((p) && (p)->kind == DEFER_RUNTIME_ERROR                                    \
   && strcmp (defer_panic_message (p), text) == 0)

/* Recover, and say whether that was a panic with N, or with TEXT, or an error
   of the machine with TEXT.  Macros, since who says `__recover' matters.  */
#define recovers_int(n)                                                       \
  (__extension__ ({ const struct defer_panic *p_ = __recover ();              \
                    is_int (p_, n); }))
#define recovers_text(text)                                                   \
  (__extension__ ({ const struct defer_panic *p_ = __recover ();              \
                    is_text (p_, text); }))
#define recovers_fault(text)                                                  \
  (__extension__ ({ const struct defer_panic *p_ = __recover ();              \
                    is_fault (p_, text); }))

/* F () must panic.  */
static UNUSED NOINLINE void
must_panic (void (*f) (void))
{
  __defer { check (__recover ()); }
  f ();
}

/* F () must panic, with TEXT in the message.  */
static UNUSED NOINLINE void
must_panic_with (void (*f) (void), const char *text)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (p && strstr (defer_panic_message (p), text));
    }
  f ();
}

/* P, of which the compiler then knows nothing.  */
static UNUSED NOINLINE void *
hidden (void *p)
{
  __asm__ volatile ("" : "+r" (p));
  return p;
}

/* The compiler thinks that what P points to is read and written.  */
static UNUSED void
touch (void *p)
{
  __asm__ volatile ("" : : "r" (p) : "memory");
}

/* Go N calls deep, and write on that much stack.  */
static UNUSED NOINLINE int
use_stack (int n)
{
  volatile char pad[100];
  for (int i = 0; i < 100; i++)
    pad[i] = (char) 0xaa;
  return n == 0 ? pad[50] : use_stack (n - 1) + pad[n % 100];
}

#endif
