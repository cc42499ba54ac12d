/* common.h -- what the programs have in common.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <alloca.h>
#include <pthread.h>
#include <search.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct node
{
  unsigned w;
  unsigned *p, **q;
  struct node *m;
  unsigned *b[2];
};

union pun
{
  unsigned *p;
  uintptr_t u;
} __attribute__ ((transparent_union));

struct bytes
{
  char c[sizeof (unsigned *)];
};

struct halves
{
  unsigned low, high;
};

typedef unsigned row[3];
typedef unsigned *refs[3];
typedef unsigned *(*hook) (unsigned *);
typedef uintptr_t words __attribute__ ((vector_size (2 * sizeof (uintptr_t))));

#define FUNCTION static __attribute__ ((unused))

/* --- Nothing runs for ever */

static unsigned calls, rounds;

FUNCTION bool
go_on (void)
{
  return calls && calls--;
}

FUNCTION bool
spin (void)
{
  return rounds && rounds--;
}

/* --- What can be seen of a program: how many lines it printed, and a sum */

static unsigned lines, sum;
static bool verbose;

FUNCTION void
trace (unsigned id, unsigned value)
{
  lines++;
  sum = (sum * 31 + id) * 31 + value;
  if (verbose)
    printf ("%u %u\n", id, value);
}

/* --- Functions that addresses go through.  They reach no object.  */

FUNCTION struct bytes
to_bytes (unsigned *p)
{
  struct bytes b;

  memcpy (b.c, &p, sizeof p);
  return b;
}

FUNCTION unsigned *
from_bytes (struct bytes b)
{
  unsigned *p;

  memcpy (&p, b.c, sizeof p);
  return p;
}

FUNCTION struct halves
to_halves (unsigned *p)
{
  uintptr_t u = (uintptr_t) p;

  return (struct halves) { (unsigned) u, (unsigned) (u >> 16 >> 16) };
}

FUNCTION unsigned *
from_halves (struct halves h)
{
  return (unsigned *) ((uintptr_t) h.high << 16 << 16 | h.low);
}

FUNCTION unsigned *
same (unsigned *p)
{
  return p;
}

FUNCTION unsigned *
either (unsigned w, unsigned *p, unsigned *q)
{
  if (w & 1)
    return p;
  return q;
}

FUNCTION unsigned *
chosen (int n, ...)
{
  unsigned *p = NULL;
  va_list list;

  va_start (list, n);
  for (unsigned w = va_arg (list, unsigned) % (unsigned) n + 1; w--; )
    p = va_arg (list, unsigned *);
  va_end (list);
  return p;
}

FUNCTION unsigned *
from_list (int n, va_list list)
{
  unsigned *p = NULL;

  for (unsigned w = va_arg (list, unsigned) % (unsigned) n + 1; w--; )
    p = va_arg (list, unsigned *);
  return p;
}

FUNCTION unsigned *
listed (int n, ...)
{
  va_list list, again;

  va_start (list, n);
  va_copy (again, list);
  va_end (list);
  unsigned *p = from_list (n, again);
  va_end (again);
  return p;
}

FUNCTION void
swap (void *a, void *b)
{
  char *p = a, *q = b, c;

  for (size_t n = sizeof (unsigned *); n--; p++, q++)
    {
      c = *p;
      *p = *q;
      *q = c;
    }
}

/* Where pthread_setspecific keeps an address.  */

static pthread_key_t key;

static __attribute__ ((constructor)) void
make_key (void)
{
  if (pthread_key_create (&key, NULL) != 0)
    abort ();
}

FUNCTION struct node
node_of (unsigned *p, unsigned **q, struct node *m)
{
  return (struct node) { 3, p, q, m, { p, p } };
}

FUNCTION struct node *
make_node (unsigned w, unsigned *p, unsigned **q, struct node *m)
{
  struct node *made = malloc (sizeof *made);

  if (!made)
    abort ();
  *made = (struct node) { w, p, q, m, { p, p } };
  return made;
}

struct program
{
  unsigned seed;
  unsigned (*run) (void);
};
