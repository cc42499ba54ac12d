/* unwind.cc -- functions with deferred work run it when they are unwound.

   GCC makes a cleanup region run on unwinding, too, where -fexceptions is in
   force, as for __attribute__((cleanup)).  C programs are compiled without;
   so if the unit has deferred work, this pass turns the option on, for the
   whole unit (functions that differ in it are not inlined into each other),
   unless the user has given -fno-exceptions.  It comes after the parser, so
   __EXCEPTIONS stays undefined and the headers say what they always do; and
   before anything is compiled.  A unit without deferred work is left as it is
   (D16).

   Source: lto_init_eh in GCC's lto-streamer-in.cc, which turns exceptions on
   as late, for the same reason.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* Does any function of the unit have deferred work?  */

static bool
any_deferred_work_p (void)
{
  cgraph_node *node;

  FOR_EACH_FUNCTION (node)
  if (marked_unwinds_p (node->decl))
    return true;
  return false;
}

/* The options node OPTIMIZATION with exceptions on.  */

static tree
with_exceptions (tree optimization)
{
  struct gcc_options opts = global_options;
  struct gcc_options opts_set = global_options_set;

  cl_optimization_restore (&opts, &opts_set, TREE_OPTIMIZATION (optimization));
  opts.x_flag_exceptions = 1;
  return build_optimization_node (&opts, &opts_set);
}

/* Turn exceptions on for the unit, and for the functions that have options of
   their own.  */

static void
turn_on (void)
{
  cgraph_node *node;

  flag_exceptions = 1;
  optimization_default_node = with_exceptions (optimization_default_node);
  optimization_current_node = optimization_default_node;
  FOR_EACH_FUNCTION (node)
  if (tree own = DECL_FUNCTION_SPECIFIC_OPTIMIZATION (node->decl))
    DECL_FUNCTION_SPECIFIC_OPTIMIZATION (node->decl) = with_exceptions (own);
  init_eh ();
  using_eh_for_cleanups ();
}

void
pass_unwind (void)
{
  if (!flag_exceptions && exceptions_p () && any_deferred_work_p ())
    turn_on ();
}
