/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A function of the unit adds the address to a vector of the caller, and
   grows that.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

#include <stdlib.h>

struct vector { void **item; size_t n; };

static void __attribute__ ((__noinline__))
add (struct vector *v, void *p)
{
  void **more = realloc (v->item, (v->n + 1) * sizeof *more);
  if (!more)
    abort ();
  v->item = more;
  v->item[v->n++] = p;
}

void
collect (struct vector *v)
{
  char name[] = "local";  /* { dg-note "8: local variable 'name' is declared here" } */
  add (v, name);  /* { dg-warning "3: address of local variable 'name', kept by 'add', is still in memory from 'add' when 'collect' returns \[CWE-562] \[-Wreturn-local-addr]" } */
}
