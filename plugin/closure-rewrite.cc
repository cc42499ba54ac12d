/* closure-rewrite.cc -- code finds captured and moved variables where they are.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "closure.h"

/* If T is what the parser makes of `return &x;', and X is on the heap, return
   &x; else null.  */

static tree
moved_address (struct conversion *c, tree t)
{
  tree address = returned_address (t);
  struct variable **v
    = address ? c->variable_of.get (addressed_variable (address)) : NULL;

  return v && (*v)->box ? address : NULL_TREE;
}

/* The box of V in the code of W that is in D, or in no deferred block if that
   is null.  */

static tree
box_in (struct closure_walk *w, struct deferral *d, struct variable *v)
{
  if (!v->skipped || !d || d->declared.contains (v->decl))
    return box_of (v);
  for (unsigned i = 0; i < d->of.length (); i++)
    if (d->of[i] == v)
      return d->held[i];
  tree var = new_local (w->fndecl, TREE_TYPE (v->box), "box");
  DECL_INITIAL (var) = box_in (w, d->outer, v);
  d->of.safe_push (v);
  d->held.safe_push (var);
  return var;
}

/* walk_tree callback: add what is declared to the set DATA.  */

static tree
find_declared (tree *tp, int *walk_subtrees, void *data)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (TREE_CODE (*tp) == DECL_EXPR)
    ((hash_set<tree> *) data)->add (DECL_EXPR_DECL (*tp));
  return NULL_TREE;
}

static tree substitute (tree *tp, int *walk_subtrees, void *data);

/* Substitute in the block that the marker in *SLOT defers.  The boxes that it
   has to know come to be in front of the marker.  */

static void
substitute_deferred (struct closure_walk *w, tree *slot)
{
  struct deferral d;
  tree *operand = marker_operand (*slot);
  tree list = NULL_TREE;

  d.outer = w->deferral;
  walk_tree_without_duplicates (operand, find_declared, &d.declared);
  w->deferral = &d;
  walk_tree (operand, substitute, w, NULL);
  w->deferral = d.outer;
  if (d.held.is_empty ())
    return;
  tree bind
    = build3 (BIND_EXPR, void_type_node, NULL_TREE, NULL_TREE, NULL_TREE);
  TREE_SIDE_EFFECTS (bind) = 1;
  for (tree var : d.held)
    box_declare (bind, var, DECL_INITIAL (var), &list);
  append_to_statement_list_force (*slot, &list);
  BIND_EXPR_BODY (bind) = list;
  *slot = bind;
}

/* Substitute in the sizes of DECLS, which W's function declares.  In a closure
   only: elsewhere each variable stands for what it has become.  */

static void
substitute_in_sizes (struct closure_walk *w, tree decls)
{
  if (!closure_around (w->c, w->fndecl))
    return;
  for (; decls; decls = DECL_CHAIN (decls))
    {
      walk_sizes (TREE_TYPE (decls), substitute, w);
      if (VAR_P (decls))
        {
          walk_tree (&DECL_SIZE (decls), substitute, w, NULL);
          walk_tree (&DECL_SIZE_UNIT (decls), substitute, w, NULL);
        }
    }
}

/* walk_tree callback: what stands for captured and moved variables.  */

static tree
substitute (tree *tp, int *walk_subtrees, void *data)
{
  struct closure_walk *w = (struct closure_walk *) data;
  tree t = *tp;

  if (TYPE_P (t) || seen_p (w, t))
    *walk_subtrees = 0;
  else if (marker_keyword (t) == KEYWORD_FUNCTION
           && operand_block_p (*marker_operand (t)))
    {
      *walk_subtrees = 0;
      substitute_deferred (w, tp);
    }
  else if (TREE_CODE (t) == BIND_EXPR)
    {
      *walk_subtrees = 0;
      substitute_in_sizes (w, BIND_EXPR_VARS (t));
      walk_tree (&BIND_EXPR_BODY (t), substitute, data, NULL);
    }
  else if (TREE_CODE (t) == DECL_EXPR)
    {
      tree decl = DECL_EXPR_DECL (t);
      *walk_subtrees = 0;
      if (VAR_P (decl) && DECL_INITIAL (decl) && !TREE_STATIC (decl))
        walk_tree (&DECL_INITIAL (decl), substitute, data, NULL);
    }
  else if (tree address = moved_address (w->c, t))
    {
      *tp = fold_convert (TREE_TYPE (t), address);
      *walk_subtrees = 0;
      walk_tree (tp, substitute, data, NULL);
    }
  else if (TREE_CODE (t) == ADDR_EXPR)
    {
      *walk_subtrees = 0;
      walk_tree (&TREE_OPERAND (t, 0), substitute, data, NULL);
      recompute_tree_invariant_for_addr_expr (t);
      if (TREE_CODE (TREE_OPERAND (t, 0)) == FUNCTION_DECL)
        want_trampoline (t);
    }
  else if (DECL_P (t) && automatic_p (t))
    {
      struct closure *f = closure_around (w->c, w->fndecl);
      struct variable **v = w->c->variable_of.get (t);
      *walk_subtrees = 0;
      if (f)
        for (const struct capture &k : f->captures)
          if (k.decl == t)
            {
              *tp = captured (f, k);
              return NULL_TREE;
            }
      if (v && (*v)->box && !(w->entering && DECL_CONTEXT (t) == w->fndecl))
        *tp = box_contents (t, box_in (w, w->deferral, *v));
    }
  return NULL_TREE;
}

/* Let the debugger find DECL in BIND by its name: it is VALUE.  */

void
box_show (tree decl, tree value, tree fndecl, tree bind)
{
  tree alias = build_decl (DECL_SOURCE_LOCATION (decl), VAR_DECL,
                           DECL_NAME (decl), TREE_TYPE (decl));

  DECL_CONTEXT (alias) = fndecl;
  TREE_USED (alias) = 1;
  SET_DECL_VALUE_EXPR (alias, value);
  DECL_HAS_VALUE_EXPR_P (alias) = 1;
  DECL_CHAIN (alias) = BIND_EXPR_VARS (bind);
  BIND_EXPR_VARS (bind) = alias;
  if (tree block = BIND_EXPR_BLOCK (bind))
    BLOCK_VARS (block) = BIND_EXPR_VARS (bind);
}

/* CHAIN is the parameter of FNDECL that the static chain register holds.  Noted
   in an attribute that cannot be written: where there are nested functions in
   FNDECL, GCC forgets it, as the outermost one has no chain (tree-nested.cc).
 */

#define CHAIN_NOTE "defer chain"

static void
set_chain (tree fndecl, tree chain)
{
  DECL_STRUCT_FUNCTION (fndecl)->static_chain_decl = chain;
  DECL_ATTRIBUTES (fndecl)
    = tree_cons (get_identifier (CHAIN_NOTE), chain, DECL_ATTRIBUTES (fndecl));
}

/* The nested functions in FN have been lowered, if there were any.  */

void
closure_chain (struct function *fn)
{
  tree note = lookup_attribute (CHAIN_NOTE, DECL_ATTRIBUTES (fn->decl));

  if (!note)
    return;
  fn->static_chain_decl = TREE_VALUE (note);
  DECL_STATIC_CHAIN (fn->decl) = 1;
}

/* walk_tree callback: `self' of the closure DATA has no value yet.  */

static tree
self_is_chain (tree *tp, int *walk_subtrees, void *data)
{
  struct closure *f = (struct closure *) data;

  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  if (*tp == f->self)
    *tp = DECL_INITIAL (f->self);
  return NULL_TREE;
}

/* The code of F starts with its `self'.  If F is never made, it has none.  */

void
start_closure (struct closure *f)
{
  tree *slot = outermost_block (&DECL_SAVED_TREE (f->fndecl));
  tree list = NULL_TREE;

  if (!DECL_INITIAL (f->holder))
    box_declare (*slot, f->self, build_zero_cst (TREE_TYPE (f->self)), &list);
  else if (f->captures.is_empty ())
    box_declare (*slot, f->self,
                 build1 (ADDR_EXPR, TREE_TYPE (f->self),
                         TREE_OPERAND (DECL_INITIAL (f->holder), 0)),
                 &list);
  else
    {
      tree chain
        = build_decl (DECL_SOURCE_LOCATION (f->fndecl), PARM_DECL,
                      create_tmp_var_name ("CHAIN"), TREE_TYPE (f->self));
      DECL_ARG_TYPE (chain) = TREE_TYPE (chain);
      DECL_ARTIFICIAL (chain) = DECL_IGNORED_P (chain) = 1;
      TREE_USED (chain) = TREE_READONLY (chain) = 1;
      DECL_CONTEXT (chain) = f->fndecl;
      set_chain (f->fndecl, chain);
      box_declare (*slot, f->self, chain, &list);
      for (const struct capture &k : f->captures)
        if (DECL_NAME (k.decl) && !DECL_ARTIFICIAL (k.decl))
          box_show (k.decl, captured (f, k), f->fndecl, *slot);
    }
  DECL_STATIC_CHAIN (f->fndecl) = !f->captures.is_empty ();
  walk_entry (f->fndecl, self_is_chain, f);
  append_to_statement_list_force (BIND_EXPR_BODY (*slot), &list);
  BIND_EXPR_BODY (*slot) = list;
}

/* A boxed variable or parameter V is shown as what its box holds.  */

void
finish_variable (struct variable *v)
{
  if (!v->box)
    return;
  SET_DECL_VALUE_EXPR (v->decl, box_contents (v->decl, v->box));
  DECL_HAS_VALUE_EXPR_P (v->decl) = 1;
}

/* The parameter V is in a box from the start of its function on.  Those behind
   it in the list of variables have theirs already: what they share with V is
   made here, in front of them.  */

void
box_parameter (struct variable *v)
{
  tree fndecl = DECL_CONTEXT (v->decl);
  tree *slot = outermost_block (&DECL_SAVED_TREE (fndecl));
  tree list = NULL_TREE;

  make_box (v, *slot, &list);
  append_to_statement_list_force (build2 (INIT_EXPR, TREE_TYPE (v->decl),
                                          box_contents (v->decl, v->box),
                                          v->decl),
                                  &list);
  box_show (v->decl, box_contents (v->decl, v->box), fndecl, *slot);
  append_to_statement_list_force (BIND_EXPR_BODY (*slot), &list);
  BIND_EXPR_BODY (*slot) = list;
}

/* Let FNDECL find what has moved, or is captured.  */

void
substitute_in_function (struct conversion *c, tree fndecl)
{
  struct closure_walk w (c, fndecl);

  w.entering = true;
  walk_entry (fndecl, substitute, &w);
  w.entering = false;
  walk_tree (outermost_block (&DECL_SAVED_TREE (fndecl)), substitute, &w, NULL);
}
