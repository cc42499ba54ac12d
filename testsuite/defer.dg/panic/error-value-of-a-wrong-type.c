/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A struct, a union or a complex value cannot be raised.  (D13)  */
/* { dg-do compile } */
#include <defer.h>

struct pair { int a, b; };
union either { int i; double d; };

void
f (struct pair p, union either e, _Complex double c)
{
  switch (p.a)
    {
    case 1:
      __panic (p); /* { dg-error "incompatible type for argument 1 of 'defer_panic_pointer'" } */
    case 2:
      __panic (e); /* { dg-error "incompatible type for argument 1 of 'defer_panic_pointer'" } */
    case 3:
      __panic (c); /* { dg-error "incompatible type for argument 1 of 'defer_panic_pointer'" } */
    }
}
/* { dg-note "expected 'const void *' but argument is of type 'struct pair'" 0 } */
/* { dg-note "expected 'const void *' but argument is of type 'union either'" 0 } */
/* { dg-note "expected 'const void *' but argument is of type 'complex double'" 0 } */
