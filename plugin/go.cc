/* go.cc -- a call or a block that runs in a thread of its own (G1 to G3).

       __go { block }        {
                               __closure void f (void) { block }
                               __defer_go (f);
                             }

       __go f (x);           {
                               T x_ = x;
                               __closure void f (void) { f (x_); }
                               __defer_go (f);
                             }

   The block moves into a new nested function, as if the user had written one;
   the rest is closure.cc's.  As the closure escapes, what the block names is on
   the heap; operands of a call are variables that never change, so they are
   captured by value.

   The name of the new function is `F.go' in F; reports of panics name it F.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* --- Moving code -------------------------------------------------------- */

/* Code moves from one function to another.  */

struct move
{
  tree from, to;
  hash_set<tree> seen;
};

/* DECL is declared in code that moves.  */

static void
move_decl (struct move *m, tree decl)
{
  if (DECL_CONTEXT (decl) != m->from)
    return;
  DECL_CONTEXT (decl) = m->to;
  if (TREE_CODE (decl) != FUNCTION_DECL)
    return;
  if (cgraph_node *node = cgraph_node::get (decl))
    {
      closure_unnest (node);
      maybe_record_nested_function (node);
    }
}

static void
move_decls (struct move *m, tree decls)
{
  for (; decls; decls = DECL_CHAIN (decls))
    move_decl (m, decls);
}

/* walk_tree callback: what is declared in the code.  */

static tree
move_declared (tree *tp, int *walk_subtrees, void *data)
{
  struct move *m = (struct move *) data;
  tree t = *tp;

  if (TYPE_P (t) || DECL_P (t) || m->seen.add (t))
    {
      *walk_subtrees = 0;
      return NULL_TREE;
    }
  switch (TREE_CODE (t))
    {
    case BIND_EXPR:
      move_decls (m, BIND_EXPR_VARS (t));
      break;
    case DECL_EXPR:
      move_decl (m, DECL_EXPR_DECL (t));
      walk_declaration (DECL_EXPR_DECL (t), move_declared, m);
      break;
    case LABEL_EXPR:
      move_decl (m, LABEL_EXPR_LABEL (t));
      break;
    case CASE_LABEL_EXPR:
      move_decl (m, CASE_LABEL (t));
      break;
    default:
      break;
    }
  return NULL_TREE;
}

/* The scope BLOCK, if any, leaves the function that it was parsed in.  */

static void
unlink_block (tree block)
{
  tree outer = block ? BLOCK_SUPERCONTEXT (block) : NULL_TREE;

  if (!outer || TREE_CODE (outer) != BLOCK)
    return;
  for (tree *link = &BLOCK_SUBBLOCKS (outer); *link;
       link = &BLOCK_CHAIN (*link))
    if (*link == block)
      {
        *link = BLOCK_CHAIN (block);
        break;
      }
  BLOCK_CHAIN (block) = NULL_TREE;
}

/* --- The function ------------------------------------------------------- */

/* A new function nested in OUTER, at LOC, with no code yet; a closure.  */

static tree
new_function (tree outer, location_t loc)
{
  tree type = build_function_type_list (void_type_node, NULL_TREE);
  tree name = get_identifier (
    ACONCAT ((IDENTIFIER_POINTER (DECL_NAME (outer)), ".go", NULL)));

  type = build_type_attribute_variant (
    type, tree_cons (get_identifier ("defer_closure"), NULL_TREE, NULL_TREE));
  tree fndecl = build_decl (loc, FUNCTION_DECL, name, type);
  tree result = build_decl (loc, RESULT_DECL, NULL_TREE, void_type_node);

  DECL_ARTIFICIAL (result) = DECL_IGNORED_P (result) = 1;
  DECL_CONTEXT (result) = fndecl;
  DECL_RESULT (fndecl) = result;
  DECL_CONTEXT (fndecl) = outer;
  TREE_STATIC (fndecl) = TREE_USED (fndecl) = 1;
  DECL_STATIC_CHAIN (fndecl) = 1;
  /* GCC's own function is the outermost one, also where OUTER is nested.  */
  tree current = current_function_decl;
  current_function_decl = cfun ? cfun->decl : NULL_TREE;
  push_struct_function (fndecl);
  cfun->function_start_locus = cfun->function_end_locus = loc;
  pop_cfun ();
  current_function_decl = current;
  return fndecl;
}

/* BODY, code of OUTER, becomes that of a new function.  */

static tree
outline (tree outer, location_t loc, tree body)
{
  tree fndecl = new_function (outer, loc);
  struct move m = { outer, fndecl, hash_set<tree> () };

  if (TREE_CODE (body) != BIND_EXPR)
    {
      body = build3 (BIND_EXPR, void_type_node, NULL_TREE, body, NULL_TREE);
      TREE_SIDE_EFFECTS (body) = 1;
    }
  as_list (&BIND_EXPR_BODY (body));
  tree block = BIND_EXPR_BLOCK (body);
  unlink_block (block);
  if (!block)
    block = BIND_EXPR_BLOCK (body) = make_node (BLOCK);
  TREE_USED (block) = 1;
  BLOCK_SUPERCONTEXT (block) = fndecl;
  DECL_INITIAL (fndecl) = block;
  DECL_SAVED_TREE (fndecl) = body;
  cgraph_node::get_create (fndecl);
  walk_tree (&DECL_SAVED_TREE (fndecl), move_declared, &m, NULL);
  return fndecl;
}

/* --- The pass ----------------------------------------------------------- */

/* A new variable of OUTER that is declared in BIND, called NAME, with VALUE;
   append that to LIST.  */

static tree
declare (tree outer, const char *name, tree value, tree bind, tree *list)
{
  tree var
    = build_decl (EXPR_LOCATION (value), VAR_DECL, create_tmp_var_name (name),
                  TYPE_MAIN_VARIANT (TREE_TYPE (value)));

  DECL_CONTEXT (var) = outer;
  DECL_ARTIFICIAL (var) = DECL_IGNORED_P (var) = 1;
  TREE_USED (var) = 1;
  DECL_INITIAL (var) = value;
  DECL_CHAIN (var) = BIND_EXPR_VARS (bind);
  BIND_EXPR_VARS (bind) = var;
  append_to_statement_list_force (build1 (DECL_EXPR, void_type_node, var),
                                  list);
  return var;
}

/* The operand *SLOT of a call that OUTER puts into another thread is evaluated
   now: append that to LIST, and its variable to BIND.  */

static void
evaluate_now (tree outer, tree *slot, tree bind, tree *list)
{
  tree value = *slot;

  if (TREE_SIDE_EFFECTS (value)
      || !initializer_constant_valid_p (value, TREE_TYPE (value)))
    *slot = declare (outer, "arg", value, bind, list);
}

/* CALL, as a statement of OUTER whose result nobody misses.  */

static tree
without_result (tree outer, tree call)
{
  tree bind
    = build3 (BIND_EXPR, void_type_node, NULL_TREE, NULL_TREE, NULL_TREE);

  if (!result_minded_p (call))
    return call;
  declare (outer, "result", call, bind, &BIND_EXPR_BODY (bind));
  TREE_SIDE_EFFECTS (bind) = 1;
  return bind;
}

/* The code for the marker MARKER of FNDECL.  */

static tree
start (tree fndecl, tree marker)
{
  location_t loc = marker_location (marker);
  tree operand = *marker_operand (marker);
  tree call = operand_block_p (operand) ? NULL_TREE : operand_call (operand);
  tree bind
    = build3 (BIND_EXPR, void_type_node, NULL_TREE, NULL_TREE, NULL_TREE);
  tree list = alloc_stmt_list ();

  TREE_SIDE_EFFECTS (bind) = 1;
  if (call)
    {
      if (CALL_EXPR_FN (call) && !get_callee_fndecl (call))
        evaluate_now (fndecl, &CALL_EXPR_FN (call), bind, &list);
      for (int i = 0; i < call_expr_nargs (call); i++)
        evaluate_now (fndecl, &CALL_EXPR_ARG (call, i), bind, &list);
      operand = without_result (fndecl, call);
    }
  tree code = outline (fndecl, loc, operand);
  pass_go (code);
  tree closure
    = build1 (ADDR_EXPR, build_pointer_type (TREE_TYPE (code)), code);
  append_to_statement_list_force (build1 (DECL_EXPR, void_type_node, code),
                                  &list);
  tree go = build_call_expr_loc (loc, abi_entry (ENTRY_go), 1,
                                 fold_convert (ptr_type_node, closure));
  append_to_statement_list_force (go, &list);
  BIND_EXPR_BODY (bind) = list;
  return bind;
}

/* walk_tree callback: replace the markers in the function DATA, outermost ones
   first.  */

static tree
find (tree *tp, int *walk_subtrees, void *data)
{
  if (TYPE_P (*tp) || DECL_P (*tp))
    *walk_subtrees = 0;
  else if (TREE_CODE (*tp) == DECL_EXPR)
    walk_declaration (DECL_EXPR_DECL (*tp), find, data);
  else if (marker_keyword (*tp) == KEYWORD_GO)
    {
      *walk_subtrees = 0;
      closure_seen ();
      *tp = start ((tree) data, *tp);
    }
  return NULL_TREE;
}

void
pass_go (tree fndecl)
{
  walk_tree_without_duplicates (&DECL_SAVED_TREE (fndecl), find, fndecl);
}
