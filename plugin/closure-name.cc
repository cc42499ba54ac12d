/* closure-name.cc -- the names of closures become pointers to them.

   To name a closure is to name its holder; in its own code, its `self'.  What
   only calls a closure, or passes it to a function that only calls it, keeps
   nothing.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "closure.h"

/* Has W been at T?  Declarations may be met again and again.  */

bool
seen_p (struct closure_walk *w, tree t)
{
  return !DECL_P (t) && w->seen.add (t);
}

/* Is F, named in the code of FNDECL, defined only behind that?  Functions
   around are walked before those in them.  */

static bool
defined_later_p (struct conversion *c, const struct closure *f, tree fndecl)
{
  tree context = decl_function_context (f->fndecl);
  unsigned *own = c->pos_of.get (f->fndecl);

  if (fndecl == context)
    return !own;
  while (decl_function_context (fndecl)
         && decl_function_context (fndecl) != context)
    fndecl = decl_function_context (fndecl);
  unsigned *other = c->pos_of.get (fndecl);
  return own && other && *other < *own;
}

/* The pointer to F in the code of W's function, as an expression of TYPE, or of
   its own type if that is null.  */

static tree
pointer_to (struct closure_walk *w, struct closure *f, tree type)
{
  tree fndecl = w->fndecl;

  if (!within_p (fndecl, f->fndecl))
    f->early |= defined_later_p (w->c, f, fndecl);
  tree pointer = within_p (fndecl, f->fndecl) ? f->self : f->holder;
  return type ? fold_convert (type, pointer) : pointer;
}

/* walk_tree callback: find the parameter DATA, but where it is called.  */

static tree
find_kept (tree *tp, int *walk_subtrees, void *data)
{
  tree t = *tp;

  if (TYPE_P (t))
    *walk_subtrees = 0;
  if (TREE_CODE (t) == CALL_EXPR && CALL_EXPR_FN (t) == data)
    {
      for (int i = 0; i < call_expr_nargs (t); i++)
        if (walk_tree (&CALL_EXPR_ARG (t, i), find_kept, data, NULL))
          return t;
      *walk_subtrees = 0;
    }
  return t == data ? t : NULL_TREE;
}

/* Does FNDECL nothing with its parameter PARM but call it?  */

static bool
closure_only_called_p (tree fndecl, tree parm)
{
  return !DECL_NONLOCAL (parm)
         && !walk_tree (&DECL_SAVED_TREE (fndecl), find_kept, parm, NULL);
}

/* Does the function called by CALL keep its argument number I?  It does not, if
   it is said to be so, or its body is there and only calls it.  */

static bool
keeps_p (const_tree call, int i)
{
  tree fndecl = get_callee_fndecl (call);
  tree parm;

  if (!fndecl || !DECL_SAVED_TREE (fndecl) || !final_p (fndecl))
    return true;
  for (parm = DECL_ARGUMENTS (fndecl); parm && i > 0; parm = DECL_CHAIN (parm))
    i--;
  return !parm || !closure_only_called_p (fndecl, parm);
}

/* CALLEE is named in the code of W's function, at LOC.  It is an error in a
   closure if it needs the frame of a function around that, which may be gone.
   Likewise if it only has the type of closures.  */

static void
check_named (const struct closure_walk *w, location_t loc, tree callee)
{
  struct closure *f = closure_around (w->c, w->fndecl);
  tree context = decl_function_context (callee);

  if (closure_type_p (TREE_TYPE (callee)) && !w->c->closure_of.get (callee))
    error_at (loc,
              "%qD has the type of a closure, but is none; only a nested "
              "function with a body can be a closure",
              callee);
  else if (f && context && !w->c->closure_of.get (callee)
           && !within_p (context, f->fndecl) && DECL_SAVED_TREE (callee))
    error_at (loc,
              "closure %qD names the nested function %qD, which is gone when "
              "its function has returned; define that with %<__closure%>, too",
              f->fndecl, callee);
}

/* LABEL, if it is one, is named at LOC.  A closure may not know those of the
   functions around.  */

static void
check_label (const struct closure_walk *w, location_t loc, tree label)
{
  struct closure *f = closure_around (w->c, w->fndecl);

  if (f && TREE_CODE (label) == LABEL_DECL
      && !within_p (decl_function_context (label), f->fndecl))
    error_at (loc,
              "closure %qD names the label %qD of its function, which may "
              "have returned; return a value that says where to go",
              f->fndecl, label);
}

static tree name_closures (tree *tp, int *walk_subtrees, void *data);

/* Handle the operands of the call T, which names closures in its own ways.  */

static void
name_in_call (struct closure_walk *w, tree t)
{
  tree callee = get_callee_fndecl (t);
  struct closure **f = callee ? w->c->closure_of.get (callee) : NULL;

  if (!f && CALL_EXPR_FN (t))
    walk_tree (&CALL_EXPR_FN (t), name_closures, w, NULL);
  else if (!f)
    ; /* An internal function.  */
  else if (w->deferred)
    {
      /* It is called later, when the holder may hold the next.  */
      if (!escape_solved_p ())
        outlives (w->c, (*f)->node);
      CALL_EXPR_FN (t)
        = pointer_to (w, *f, build_pointer_type (TREE_TYPE (callee)));
    }
  else
    CALL_EXPR_STATIC_CHAIN (t) = pointer_to (w, *f, ptr_type_node);
  for (int i = 0; i < call_expr_nargs (t); i++)
    {
      tree *arg = &CALL_EXPR_ARG (t, i);
      tree inner = *arg;
      STRIP_NOPS (inner);
      if (TREE_CODE (inner) == ADDR_EXPR && !w->deferred && !keeps_p (t, i))
        if (struct closure **g = w->c->closure_of.get (TREE_OPERAND (inner, 0)))
          {
            /* Not converted: behind a conversion GCC does not see what this
               points to, and would not make a direct call of it.  */
            *arg = pointer_to (w, *g, NULL_TREE);
            continue;
          }
      walk_tree (arg, name_closures, w, NULL);
    }
}

/* walk_tree callback: *TP is part of a type.  */

static tree
note_part (tree *tp, int *walk_subtrees, void *data)
{
  if (!EXPR_P (*tp) || TREE_CODE (*tp) == SAVE_EXPR)
    *walk_subtrees = 0;
  else
    ((struct conversion *) data)->of_types.add (*tp);
  return NULL_TREE;
}

/* walk_tree callback: put pointers for the names of closures.  What code shares
   with a type, as `sizeof' does, becomes its own: the type may be that of a
   function around.  */

static tree
name_closures (tree *tp, int *walk_subtrees, void *data)
{
  struct closure_walk *w = (struct closure_walk *) data;
  tree t = *tp;

  if (w->c->of_types.contains (t))
    t = *tp = unshare_expr (t);
  if (TYPE_P (t) || seen_p (w, t))
    *walk_subtrees = 0;
  else if (marker_keyword (t))
    {
      *walk_subtrees = 0;
      w->deferred++;
      walk_tree (marker_operand (t), name_closures, w, NULL);
      w->deferred--;
    }
  else if (outlined_p (t))
    {
      *walk_subtrees = 0;
      w->outlined++;
      for (int i = 0; i < TREE_OPERAND_LENGTH (t); i++)
        walk_tree (&TREE_OPERAND (t, i), name_closures, w, NULL);
      w->outlined--;
    }
  else if (TREE_CODE (t) == CALL_EXPR)
    {
      *walk_subtrees = 0;
      name_in_call (w, t);
    }
  else if (TREE_CODE (t) == ADDR_EXPR
           && TREE_CODE (TREE_OPERAND (t, 0)) == FUNCTION_DECL)
    {
      *walk_subtrees = 0;
      if (struct closure **f = w->c->closure_of.get (TREE_OPERAND (t, 0)))
        {
          if (!escape_solved_p ())
            outlives (w->c, (*f)->node);
          *tp = pointer_to (w, *f, TREE_TYPE (t));
        }
      else
        check_named (w, EXPR_LOC_OR_LOC (t, input_location),
                     TREE_OPERAND (t, 0));
    }
  else if (TREE_CODE (t) == GOTO_EXPR)
    check_label (w, EXPR_LOCATION (t), GOTO_DESTINATION (t));
  else if (TREE_CODE (t) == ADDR_EXPR)
    check_label (w, EXPR_LOC_OR_LOC (t, input_location), TREE_OPERAND (t, 0));
  else if (TREE_CODE (t) == DECL_EXPR)
    {
      *walk_subtrees = 0;
      tree decl = DECL_EXPR_DECL (t);
      if (TREE_CODE (decl) == FUNCTION_DECL)
        w->c->pos_of.put (decl, ++w->c->pos);
      if (w->c->closure_of.get (decl))
        {
          if (w->initialized) /* It may name what has no value yet.  */
            variable (w->c, w->initialized)->changed = true;
          if (w->outlined)
            error_at (DECL_SOURCE_LOCATION (decl),
                      "closure %qD in an OpenMP construct, which shares "
                      "variables in ways of its own; define it in a function "
                      "that the construct calls",
                      decl);
        }
      else if (VAR_P (decl) && DECL_INITIAL (decl) && !TREE_STATIC (decl))
        {
          tree outer = w->initialized;
          w->initialized = decl;
          walk_tree (&DECL_INITIAL (decl), name_closures, w, NULL);
          w->initialized = outer;
        }
    }
  else if (TREE_CODE (t) == BIND_EXPR)
    {
      *walk_subtrees = 0;
      for (tree d = BIND_EXPR_VARS (t); d; d = DECL_CHAIN (d))
        walk_sizes (TREE_TYPE (d), note_part, w->c);
      walk_tree (&BIND_EXPR_BODY (t), name_closures, w, NULL);
    }
  return NULL_TREE;
}

/* walk_tree callback: find what only a statement can have, and set DATA.  */

static tree
find_statement (tree *tp, int *walk_subtrees, void *data)
{
  tree t = *tp;

  if (TYPE_P (t))
    *walk_subtrees = 0;
  else if (marker_keyword (t)
           || (TREE_CODE (t) == DECL_EXPR
               && TREE_CODE (DECL_EXPR_DECL (t)) != TYPE_DECL))
    *(bool *) data = true;
  return NULL_TREE;
}

/* The parser takes what is declared in parameters for declared in the function
   around, whose frame may be gone.  */

static void
check_parameters (tree fndecl)
{
  bool found = false;

  walk_entry (fndecl, find_statement, &found);
  if (found)
    error_at (DECL_SOURCE_LOCATION (fndecl),
              "closure %qD has a statement expression in its parameters; "
              "evaluate that where the closure is called",
              fndecl);
}

/* Find where FNDECL names closures, and put pointers there.  */

void
name_in_function (struct conversion *c, tree fndecl)
{
  struct closure_walk w (c, fndecl);

  if (c->closure_of.get (fndecl))
    check_parameters (fndecl);
  for (tree p = DECL_ARGUMENTS (fndecl); p; p = DECL_CHAIN (p))
    walk_sizes (TREE_TYPE (p), note_part, c);
  walk_tree (&DECL_SAVED_TREE (fndecl), name_closures, &w, NULL);
}
