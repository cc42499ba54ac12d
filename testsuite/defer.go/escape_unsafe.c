/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pointers of other types, and as integers.  Go: test/escape_unsafe.go.
   (H7)  */
/* { dg-do compile } */
#include "verdicts.h"

uint64_t *
convert (double *p) /* { dg-verdict "leaking param: p to result level=0" } */
{
  return (uint64_t *) (void *) p;
}

void *
arith_add (void)
{
  unsigned char x[2]; /* { dg-verdict "moved to heap: x" } */
  return (void *) ((uintptr_t) (void *) &x[0] + 1);
}

void *
arith_sub (void)
{
  unsigned char x[2]; /* { dg-verdict "moved to heap: x" } */
  return (void *) ((uintptr_t) (void *) &x[1] - 1);
}

void *
arith_mask (void)
{
  unsigned char x[2]; /* { dg-verdict "moved to heap: x" } */
  return (void *) ((uintptr_t) (void *) &x[1] & ~(uintptr_t) 1);
}

/* The members of what stands for a slice or a string, as integers.  */

struct ints
{
  int *data;
  size_t length;
};

struct header
{
  uintptr_t data;
  size_t length;
};

void *
from_slice_data (struct ints s) /* { dg-verdict "leaking param: s to result level=0" } */
{
  return (void *) ((struct header *) (void *) &s)->data;
}

void *
from_string_data (struct string s) /* { dg-verdict "leaking param: s to result level=0" } */
{
  return (void *) ((struct header *) (void *) &s)->data;
}

void
to_slice_data (struct ints *s, /* { dg-verdict "s does not escape" } */
	       void *p)	       /* { dg-verdict "leaking param: p" } */
{
  ((struct header *) (void *) s)->data = (uintptr_t) p;
}

void
to_string_data (struct string *s, /* { dg-verdict "s does not escape" } */
		void *p)	  /* { dg-verdict "leaking param: p" } */
{
  ((struct header *) (void *) s)->data = (uintptr_t) p;
}
