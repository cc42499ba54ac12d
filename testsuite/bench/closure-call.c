/* closure-call.c -- KEY calls of something with a context, one after the other;
   nobody knows which.

   -DWAY_CLOSURE  a closure
   -DWAY_CONTEXT  a function pointer, whose first argument is the context, in
                  memory of malloc
   -DWAY_BLOCK    Clang's block

   SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdlib.h>

#include "things.h"

/* Keep the compiler from knowing what F is.  */
#define OPAQUE(f) __asm__ volatile("" : "+r"(f))

#if defined WAY_CLOSURE

typedef int add_fn (int) __closure;
#define CALL(f, n) f (n)

static add_fn *
make (int step)
{
  return __lambda (int, (int n), { return n + step; });
}

#elif defined WAY_CONTEXT

typedef struct add
{
  int (*code) (struct add *self, int n);
  int step;
} add_fn;
#define CALL(f, n) f->code (f, n)

static int
add (struct add *self, int n)
{
  return n + self->step;
}

static add_fn *
make (int step)
{
  struct add *made = malloc (sizeof *made); /* static data is faster */

  made->code = add;
  made->step = step;
  return made;
}

#elif defined WAY_BLOCK

#include <Block.h>

typedef int (^add_fn) (int);
#define CALL(f, n) f (n)

static add_fn
make (int step)
{
  return Block_copy (^(int n) {
    return n + step;
  });
}

#endif

int
work (int key)
{
#ifdef WAY_BLOCK
  static add_fn made;
  add_fn f;
#else
  static add_fn *made;
  add_fn *f;
#endif
  int sum = 0;

  if (!made)
    made = make (1);
  f = made;
  OPAQUE (f);
  for (int i = 0; i < key; i++)
    sum = CALL (f, sum);
  return sum;
}
