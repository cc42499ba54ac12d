/* closure-place.cc -- where boxes, rooms and closures are made.

   A box is made where its variable is declared, a closure where it is defined;
   each time that is reached.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "closure.h"

/* A walk that puts in what closures and boxes come from.  */

struct placing
{
  struct conversion *c;
  tree bind;
  tree outermost;  /* The function's block.  */
  tree *in_switch; /* BIND is the body of a `switch', in front of which this
                      list goes; or null.  */
};

/* Is T a label of the user's?  Those that loops become are not jumped to from
   elsewhere.  */

static bool
label_p (const_tree t)
{
  return TREE_CODE (t) == LABEL_EXPR && DECL_NAME (LABEL_EXPR_LABEL (t));
}

/* walk_tree callback: find a label that is no case of a `switch'.  */

static tree
find_label_but_case (tree *tp, int *walk_subtrees, void *)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  return label_p (*tp) ? *tp : NULL_TREE;
}

/* walk_tree callback: find a label that something outside may jump to; DATA is
   the declaration that it would skip, or null when that has been passed.  */

static tree
find_label (tree *tp, int *walk_subtrees, void *data)
{
  tree *decl = (tree *) data;

  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (TREE_CODE (*tp) == DECL_EXPR && DECL_EXPR_DECL (*tp) == *decl)
    *decl = NULL_TREE;
  else if (*decl)
    ;
  else if (TREE_CODE (*tp) == SWITCH_STMT || TREE_CODE (*tp) == SWITCH_EXPR)
    {
      tree *body = TREE_CODE (*tp) == SWITCH_STMT ? &SWITCH_STMT_BODY (*tp)
                                                  : &SWITCH_BODY (*tp);
      *walk_subtrees = 0; /* Its cases are its own.  */
      return walk_tree (body, find_label_but_case, NULL, NULL);
    }
  else if (label_p (*tp) || TREE_CODE (*tp) == CASE_LABEL_EXPR)
    return *tp;
  return NULL_TREE;
}

/* May a jump skip the declaration of DECL in BIND, and lead behind it?  */

bool
box_skipped_p (tree decl, tree bind)
{
  return walk_tree (&BIND_EXPR_BODY (bind), find_label, &decl, NULL)
         != NULL_TREE;
}

/* Is DECL declared in BIND?  */

bool
declared_in_p (const_tree decl, const_tree bind)
{
  for (tree d = BIND_EXPR_VARS (bind); d; d = DECL_CHAIN (d))
    if (d == decl)
      return true;
  return false;
}

/* Closures of BIND that are named before they are defined come to be when BIND
   begins, as far as possible.  */

static void
place_early (struct conversion *c, tree bind)
{
  tree list = NULL_TREE;

  for (struct closure *f : c->closures)
    if (f->early && declared_in_p (f->fndecl, bind))
      make_closure (f, bind, &list);
  for (struct closure *f : c->closures)
    if (f->early && declared_in_p (f->fndecl, bind))
      fill_closure (f, &list);
  if (!list)
    return;
  append_to_statement_list_force (BIND_EXPR_BODY (bind), &list);
  BIND_EXPR_BODY (bind) = list;
}

/* walk_tree callback: what declarations come to.  */

static tree
place (tree *tp, int *walk_subtrees, void *data)
{
  struct placing *p = (struct placing *) data;
  tree t = *tp;

  if (TYPE_P (t))
    *walk_subtrees = 0;
  else if (TREE_CODE (t) == BIND_EXPR)
    {
      struct placing inner = { p->c, t, p->outermost, NULL };
      place_early (p->c, t);
      *walk_subtrees = 0;
      walk_tree (&BIND_EXPR_BODY (t), place, &inner, NULL);
    }
  else if (TREE_CODE (t) == SWITCH_STMT && !marker_keyword (t))
    {
      tree list = NULL_TREE;
      tree body = SWITCH_STMT_BODY (t);
      if (!body || TREE_CODE (body) != BIND_EXPR)
        return NULL_TREE;
      struct placing inner = { p->c, body, p->outermost, &list };
      *walk_subtrees = 0;
      walk_tree (&SWITCH_STMT_COND (t), place, data, NULL);
      place_early (p->c, body);
      walk_tree (&BIND_EXPR_BODY (body), place, &inner, NULL);
      if (list)
        {
          append_to_statement_list_force (t, &list);
          *tp = list;
        }
    }
  else if (TREE_CODE (t) == DECL_EXPR)
    {
      tree decl = DECL_EXPR_DECL (t);
      tree list = NULL_TREE;
      *walk_subtrees = 0;
      if (struct closure **f = p->c->closure_of.get (decl))
        {
          if (!(*f)->early)
            make_closure (*f, p->bind, &list);
          fill_closure (*f, &list);
          *tp = list ? list : build_empty_stmt (UNKNOWN_LOCATION);
          return NULL_TREE;
        }
      struct variable **v = p->c->variable_of.get (decl);
      if (v && VAR_P (decl) && boxed_p (p->c, *v))
        {
          tree pointer = build_pointer_type (TREE_TYPE (decl));
          if (p->in_switch && !DECL_INITIAL (decl))
            make_box_early (*v, p->outermost, build_zero_cst (pointer),
                            p->in_switch);
          else if (box_skipped_p (decl, p->bind))
            make_box_early (*v, p->outermost, box_allocate (decl, pointer),
                            &list);
          else
            {
              furnish (p->c, *v, p->bind);
              make_box (*v, p->bind, &list);
            }
          append_to_statement_list_force (t, &list);
          *tp = list;
        }
      if (VAR_P (decl) && DECL_INITIAL (decl) && !TREE_STATIC (decl))
        walk_tree (&DECL_INITIAL (decl), place, data, NULL);
    }
  return NULL_TREE;
}

/* Have boxes and closures made where FNDECL declares them.  */

void
place_in_function (struct conversion *c, tree fndecl)
{
  tree block = *outermost_block (&DECL_SAVED_TREE (fndecl));
  struct placing p = { c, block, block, NULL };

  for (struct variable *v : c->variables)
    if (TREE_CODE (v->decl) == PARM_DECL && DECL_CONTEXT (v->decl) == fndecl
        && boxed_p (c, v))
      furnish (c, v, block);
  walk_tree (&DECL_SAVED_TREE (fndecl), place, &p, NULL);
}
