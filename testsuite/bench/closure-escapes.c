/* closure-escapes.c -- something with a context is made, called once by who
   asked for it, and forgotten; the context is an int.

   -DWAY_CLOSURE  a closure
   -DWAY_GC       by hand, in memory of libgc's: GC_MALLOC for what is captured,
                  if it is shared, and for the closure
   -DWAY_BLOCK    Clang's block, copied and released

   The int is captured by value; with -DSHARED it changes, and so is captured by
   reference.

   SPDX-License-Identifier: GPL-3.0-or-later */

#include "things.h"

#define ALONE __attribute__ ((__noipa__))

#ifdef SHARED
#define NEXT(n) (n)++
#else
#define NEXT(n) ((n) + 1)
#endif

#if defined WAY_CLOSURE

typedef int next_fn (void) __closure;

static ALONE next_fn *
make (int n)
{
  int from = n;
  return __lambda (int, (void), { return NEXT (from); });
}

int
work (int key)
{
  return make (key) ();
}

#elif defined WAY_GC

#include <gc.h>

struct next
{
  int (*code) (struct next *self);
#ifdef SHARED
  int *from;
#define FROM(self) *(self)->from
#else
  int from;
#define FROM(self) (self)->from
#endif
};

static int
next (struct next *self)
{
  return NEXT (FROM (self));
}

static ALONE struct next *
make (int n)
{
#ifdef SHARED
  int *from = GC_MALLOC (sizeof *from);
#endif
  struct next *self = GC_MALLOC (sizeof *self);

#ifdef SHARED
  self->from = from;
#endif
  self->code = next;
  FROM (self) = n;
  return self;
}

int
work (int key)
{
  struct next *f = make (key);
  return f->code (f);
}

#elif defined WAY_BLOCK

#include <Block.h>

typedef int (^next_fn) (void);

static __attribute__ ((__noinline__)) next_fn
make (int n)
{
#ifdef SHARED
  __block
#endif
    int from
    = n;
  return Block_copy (^{
    return NEXT (from);
  });
}

int
work (int key)
{
  next_fn f = make (key);
  int n = f ();

  Block_release (f);
  return n;
}

#endif
