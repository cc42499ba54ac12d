/* unwind.cc -- functions with deferred work run it when they are unwound.

   GCC makes a cleanup region run on unwinding, too, where -fexceptions is in
   force, as for __attribute__((cleanup)).  C programs are compiled without;
   so if the unit has deferred work, this pass turns the option on, for the
   whole unit (functions that differ in it are not inlined into each other),
   unless the user has given -fno-exceptions.  It comes after the parser, so
   __EXCEPTIONS stays undefined and the headers say what they always do; and
   before anything is compiled.  A unit without deferred work is left as it is
   (D16).

   A unit for link-time optimisation cannot be left: GCC would note that its
   functions never throw, and believe it in the units that call them, whose
   deferred work would then be lost on unwinding.

   With -fplugin-arg-defer-faults an instruction that may trap counts as one
   that may throw (-fnon-call-exceptions), and so does every call, also of what
   is declared never to throw: memcpy may be given a bad pointer (R9).

   Source: lto_init_eh in GCC's lto-streamer-in.cc, which turns exceptions on
   as late, for the same reason.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* Does any function of the unit take part in unwinding?  One that only raises
   a panic does, too: in link-time optimisation its callers in other units would
   be told that it never throws.  */

static bool
any_unwinding_p (void)
{
  cgraph_node *node;

  FOR_EACH_FUNCTION (node)
  for (enum mark m : { MARK_UNWINDS, MARK_RECOVERS, MARK_RAISES })
    if (marked_p (node->decl, m))
      return true;
  return false;
}

/* Turn exceptions on in OPTS.  A load from a null pointer is nothing undefined
   where faults are panics, and nothing that can be left out.  */

static void
turn_on_in (struct gcc_options *opts)
{
  opts->x_flag_exceptions = 1;
  if (!options.faults)
    return;
  opts->x_flag_non_call_exceptions = 1;
  opts->x_flag_delete_dead_exceptions = 0;
  opts->x_flag_delete_null_pointer_checks = 0;
  opts->x_flag_isolate_erroneous_paths_dereference = 0;
}

/* The options node OPTIMIZATION with exceptions on.  */

static tree
with_exceptions (tree optimization)
{
  struct gcc_options opts = global_options;
  struct gcc_options opts_set = global_options_set;

  cl_optimization_restore (&opts, &opts_set, TREE_OPTIMIZATION (optimization));
  turn_on_in (&opts);
  return build_optimization_node (&opts, &opts_set);
}

/* walk_tree callback: a function that the code names may be left by a fault,
   whatever its declaration says; if it is pure, it may not be left out for that
   (GCC says `looping' of such).  Not so what GCC expands itself, and the
   runtime's.  In link-time optimisation GCC would put a function that throws
   nothing in the place of memcmp, and fail over the exception.  */

static tree
may_throw (tree *tp, int *walk_subtrees, void *)
{
  tree t = *tp;

  if (TREE_CODE (t) == DECL_EXPR)
    walk_declaration (DECL_EXPR_DECL (t), may_throw, NULL);
  if (TYPE_P (t))
    *walk_subtrees = 0;
  if (TREE_CODE (t) != FUNCTION_DECL || !TREE_NOTHROW (t) || !TREE_PUBLIC (t))
    return NULL_TREE;
  const char *name = IDENTIFIER_POINTER (DECL_ASSEMBLER_NAME (t));
  if (!startswith (name, "__builtin_") && !startswith (name, "__defer_"))
    {
      TREE_NOTHROW (t) = 0;
      if (DECL_PURE_P (t))
        DECL_LOOPING_CONST_OR_PURE_P (t) = 1;
      if (flag_lto && fndecl_built_in_p (t, BUILT_IN_MEMCMP))
        set_decl_built_in_function (t, NOT_BUILT_IN, 0);
    }
  return NULL_TREE;
}

/* The instructions of all functions may throw, also those whose result nobody
   needs, and so may what they call.  */

static void
turn_faults_on (void)
{
  cgraph_node *node;

  copying_may_throw ();
  FOR_EACH_FUNCTION (node) /* Nested ones do not count as defined yet.  */
  if (struct function *fn = DECL_STRUCT_FUNCTION (node->decl))
    {
      fn->can_throw_non_call_exceptions = 1;
      fn->can_delete_dead_exceptions = 0;
      walk_tree_without_duplicates (&DECL_SAVED_TREE (node->decl), may_throw,
                                    NULL);
    }
}

/* Turn exceptions on for the unit, and for the functions that have options of
   their own.  */

static void
turn_on (void)
{
  cgraph_node *node;

  turn_on_in (&global_options);
  optimization_default_node = with_exceptions (optimization_default_node);
  optimization_current_node = optimization_default_node;
  FOR_EACH_FUNCTION (node)
  if (tree own = DECL_FUNCTION_SPECIFIC_OPTIMIZATION (node->decl))
    DECL_FUNCTION_SPECIFIC_OPTIMIZATION (node->decl) = with_exceptions (own);
  if (options.faults)
    turn_faults_on ();
  init_eh ();
  using_eh_for_cleanups ();
}

void
pass_unwind (void)
{
  if (exceptions_p () && (!flag_exceptions || options.faults)
      && (flag_lto || any_unwinding_p ()))
    turn_on ();
}
