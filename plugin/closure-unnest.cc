/* closure-unnest.cc -- once the unit is parsed, closures are functions of their
   own, and calls of their values are lowered.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "closure.h"

/* A record of nothing but code.  */

static tree
code_record (void)
{
  tree record = make_node (RECORD_TYPE);
  tree fields = NULL_TREE;

  add_field (record, get_identifier ("code"), ptr_type_node, &fields);
  TYPE_FIELDS (record) = fields;
  layout_type (record);
  return record;
}

/* T is `defer_closure_of (f)', which <defer.h> makes a call of the runtime.  If
   F is a function, and no pointer, a static object will do.  */

static void
lower_closure_of (tree *tp)
{
  tree code = CALL_EXPR_ARG (*tp, 0);

  STRIP_NOPS (code);
  if (TREE_CODE (code) != ADDR_EXPR
      || TREE_CODE (TREE_OPERAND (code, 0)) != FUNCTION_DECL
      || decl_function_context (TREE_OPERAND (code, 0)))
    return;
  tree object = static_object (code_record (), code);
  *tp = fold_convert (TREE_TYPE (*tp), build_fold_addr_expr (object));
}

/* walk_tree callback: lower calls of closure values.  */

static tree
lower_call (tree *tp, int *walk_subtrees, void *)
{
  tree t = *tp;

  if (TYPE_P (t))
    *walk_subtrees = 0;
  if (TREE_CODE (t) != CALL_EXPR || !CALL_EXPR_FN (t))
    return NULL_TREE;
  if (tree callee = get_callee_fndecl (t))
    {
      if (DECL_NAME (callee) && call_expr_nargs (t) == 1
          && id_equal (DECL_NAME (callee), "defer_closure_make"))
        lower_closure_of (tp);
      return NULL_TREE;
    }
  if (CALL_EXPR_STATIC_CHAIN (t))
    return NULL_TREE;
  if (!closure_value_p (CALL_EXPR_FN (t)))
    return NULL_TREE;
  tree type = TREE_TYPE (CALL_EXPR_FN (t));
  tree chain = save_expr (fold_convert (ptr_type_node, CALL_EXPR_FN (t)));
  CALL_EXPR_FN (t) = build1 (INDIRECT_REF, type,
                             fold_convert (build_pointer_type (type), chain));
  CALL_EXPR_STATIC_CHAIN (t) = chain;
  return NULL_TREE;
}

/* NODE is no nested function any more.  GCC's unnest_function would forget what
   is nested in it, too.  */

void
closure_unnest (cgraph_node *node)
{
  nested_function_info *info = nested_function_info::get (node);
  cgraph_node **link = &nested_function_info::get (info->origin)->nested;

  while (*link != node)
    link = &nested_function_info::get (*link)->next_nested;
  *link = info->next_nested;
  info->next_nested = info->origin = NULL;
}

void
pass_unnest (void)
{
  auto_vec<cgraph_node *> closures;
  cgraph_node *node;

  if (!closures_p () || seen_error ())
    return;
  FOR_EACH_FUNCTION (node)
  if (DECL_SAVED_TREE (node->decl))
    {
      walk_tree_without_duplicates (&DECL_SAVED_TREE (node->decl), lower_call,
                                    NULL);
      if (closure_p (node->decl))
        closures.safe_push (node);
    }
  for (cgraph_node *f : closures)
    {
      DECL_ASSEMBLER_NAME (f->decl); /* One for nested functions.  */
      closure_unnest (f);
      DECL_CONTEXT (f->decl) = NULL_TREE;
      cgraph_node::finalize_function (f->decl, true);
    }
}
