/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* recover.c -- what compiled code asks when `__recover' is called.

   Which panic a `__recover ()' may stop is known where it stands (R2), so each
   of these is told.  In a deferred block compiled code has caught it; a
   function learns it from its caller, through the panic:

       the deferred call          thrown->callee = f; f ();
       at the start of f          token = __defer_entered (f);
       __recover () in f          token ? __defer_recover (token, 0) : NULL

   What is thrown need not be a panic: an exception of C++, or the end of the
   thread.  These are not ours to stop.  */

#define _GNU_SOURCE /* _dl_find_object, dladdr */

#include <dlfcn.h>

#include "internal.h"

/* Stop THROWN, if it is a panic on its way, and return it; else null.  THROWN
   may be null.  KEPT is 0 if the result is used in this deferred work only.
   Else it is the caller's for ever.

   Stopped means that compiled code, when the deferred work is done, will not
   let it go on but end it, and return from the function.  */
const struct defer_panic *
__defer_recover (void *thrown, int kept)
{
  struct dfr_panic *p = dfr_panic_of (thrown);

  if (!thrown || p->thrown.kind != DEFER_CLASS)
    return NULL;
  p->thrown.kind = DEFER_CLASS_RECOVERED;
  dfr_trace (DFR_LANDED, &p->story.face, p->pc);
  dfr_trace (DFR_RECOVERED, &p->story.face, p->pc);
  return kept ? &dfr_panic_keep (p)->face : &p->story.face;
}

/* Where the module begins in which AT is, or null.  */
static void *
module_of (void *at)
{
#ifdef DLFO_EH_SEGMENT_TYPE
  struct dl_find_object module;

  return _dl_find_object (at, &module) == 0 ? module.dlfo_map_start : NULL;
#else /* Older C libraries; not for signal handlers.  */
  Dl_info module;

  return dladdr (at, &module) ? module.dli_fbase : NULL;
#endif
}

/* Are A and B in different modules?  */
static bool
are_apart (void *a, void *b)
{
  void *of_a = module_of (a);

  return of_a && of_a != module_of (b);
}

/* Is CALLEE the function that names itself SELF, and has just called us to
   return to PC?  Its own code may find another function under its name, in a
   module that the linker prefers; then it is where that code begins.  (Not so
   within one module: the function may have been inlined into CALLEE.)  */
static bool
is_callee (void *callee, void *self, void *pc)
{
  return callee == self
         || (callee && callee == dfr_unwind_function (pc)
             && are_apart (callee, self));
}

/* The panic that runs the function with the address SELF, which has just been
   entered, as a deferred call; or null.  The next that asks is not told.  */
void *
__defer_entered (void *self)
{
  for (struct dfr_panic *p = dfr_self.panics; p; p = p->older)
    if (is_callee (p->thrown.callee, self, __builtin_return_address (0)))
      {
        p->thrown.callee = NULL;
        return p;
      }
  return NULL;
}

/* What does work run for that has been run for THROWN, not null, from now on?
   For THROWN still; or, if that is a panic that has been recovered, for
   nothing, or for the end of the thread.  The panic is over then, and must not
   be touched again.  */
void *
__defer_recovered (void *thrown)
{
  struct dfr_panic *p = dfr_panic_of (thrown);

  return p->thrown.kind == DEFER_CLASS_RECOVERED ? dfr_panic_finish (p)
                                                 : thrown;
}

/* `__recover ()' is compiled into one of the above.  Called otherwise, through
   a pointer or by code that is compiled without the plugin, it has nothing to
   stop.  */
DEFER_EXPORT const struct defer_panic *
__recover (void)
{
  return NULL;
}
