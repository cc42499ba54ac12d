/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* closure.c -- closure values of ordinary functions.

   A closure is called with its own address in the static chain register, and
   an ordinary function does not look at that: so an object that holds nothing
   but the function's address is a closure.  (Closures with captured variables
   are made by compiled code.)  */

#include "internal.h"

/* A closure that calls F; of null: null.  Of a known function compiled code
   makes static data instead.  */
DEFER_EXPORT void *
defer_closure_make (void (*f) (void))
{
  void (**closure) (void);

  if (!f)
    return NULL;
  closure = __defer_new (sizeof *closure, _Alignof(void (*) (void)));
  *closure = f;
  return closure;
}
