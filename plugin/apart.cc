/* apart.cc -- functions that recover do not become part of deferred work.

   A panic that is recovered where the end of the thread has landed was in its
   way, and the end goes on from there (R8).  `Where' is a frame.  If GCC
   inlined a function that recovers panics of its own into deferred work, the
   two would have one frame:

       static void g (void) { __defer { __recover (); } __panic (1); }
       void f (void) { __defer { g (); puts ("rest"); } pthread_exit (0); }

   and the rest would be left out.  So what deferred work calls, also by way of
   other functions, is not inlined if it has work of its own that may recover.
   In link-time optimisation the deferred work of other units is not known, and
   that holds for all functions with such work.

   (Not chosen: a mark of the unit in each landing, for exits, too.  Exits land
   in work that has no code for what lands.)

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* walk_tree callback: mark what is called, and keep it in DATA.  */

static tree
find_called (tree *tp, int *walk_subtrees, void *data)
{
  tree fndecl;

  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (TREE_CODE (*tp) == CALL_EXPR && (fndecl = get_callee_fndecl (*tp))
           && DECL_SAVED_TREE (fndecl) && !marked_p (fndecl, MARK_IN_WORK))
    {
      mark (fndecl, MARK_IN_WORK);
      ((vec<tree> *) data)->safe_push (fndecl);
    }
  return NULL_TREE;
}

/* Mark what the functions in CALLED call, and so on.  */

static void
mark_called (vec<tree> *called)
{
  while (!called->is_empty ())
    {
      tree fndecl = called->pop ();
      walk_tree_without_duplicates (&DECL_SAVED_TREE (fndecl), find_called,
                                    called);
    }
}

void
pass_apart (void)
{
  auto_vec<tree> called;
  cgraph_node *node;

  FOR_EACH_FUNCTION (node)
  if (marked_p (node->decl, MARK_IN_WORK) && DECL_SAVED_TREE (node->decl))
    called.safe_push (node->decl);
  mark_called (&called);
  FOR_EACH_FUNCTION (node)
  if (marked_p (node->decl, MARK_ASKS)
      && (flag_lto || marked_p (node->decl, MARK_IN_WORK))
      && !lookup_attribute ("always_inline", DECL_ATTRIBUTES (node->decl)))
    DECL_UNINLINABLE (node->decl) = 1;
}
