/* result.cc -- what a function with deferred work returns.

   `return e;' sets the result, then deferred work runs, then the function
   returns (D8, N2).  With a `__result' variable r that work may change it:

       return e;     =>     r = e; goto exit;
                            ...
                        exit:
                            return r;

   where `exit' is the last statement of the outermost block, so that the jump
   leaves all cleanup regions, and runs them.

   A function without such a variable has the order from GCC: the value of a
   RETURN_EXPR is evaluated before the cleanups that the return runs.  But a
   struct needs care.  GCC's named-return-value optimisation may take the
   variable that is returned for the result itself; then what deferred work
   does to the variable afterwards would show.  So a result of aggregate type
   goes through a variable of the plugin's, in the same way.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* --- The attribute ------------------------------------------------------ */

/* The `__result' variables of the current outermost function and of the
   functions nested in it, as declared.  */

static auto_vec<tree> variables;

/* The first of these are those of functions that are lowered later.  */

static unsigned later;

void
result_function_starts (void)
{
  variables.truncate (later);
}

void
result_keep (void)
{
  later = variables.length ();
}

bool
result_used_p (void)
{
  return variables.length () > later;
}

/* Is DECL a `__result' variable of the current outermost function, or of one
   nested in it?  */

bool
result_variable_p (const_tree decl)
{
  for (tree variable : variables)
    if (variable == decl)
      return true;
  return false;
}

/* What is wrong with DECL as a `__result' variable by itself?  */

static const char *
misuse (tree decl)
{
  if (!VAR_P (decl) || !current_function_decl)
    return G_ ("%<__result%> belongs to a local variable");
  if (DECL_EXTERNAL (decl))
    return G_ ("%<__result%> variable %qD cannot be %<extern%>");
  if (TREE_STATIC (decl))
    return G_ ("%<__result%> variable %qD cannot be %<static%>");
  if (TREE_READONLY (decl) || TYPE_READONLY (TREE_TYPE (decl)))
    return G_ ("%<__result%> variable %qD cannot be %<const%>");
  return NULL;
}

/* Handler of the attribute that `__result' stands for.  */

tree
result_attribute (tree *node, tree, tree, int, bool *no_add_attrs)
{
  *no_add_attrs = true;
  if (in_system_header_at (input_location))
    return NULL_TREE; /* A name of theirs.  */
  if (!DECL_P (*node))
    {
      error ("%<__result%> belongs to a local variable");
      return NULL_TREE;
    }

  tree decl = *node;
  if (TREE_TYPE (decl) == error_mark_node)
    return NULL_TREE;
  if (const char *text = misuse (decl))
    error_at (DECL_SOURCE_LOCATION (decl), text, decl);
  else
    {
      TREE_USED (decl) = 1;
      DECL_READ_P (decl) = 1;
      current_function_returns_value = 1;
      variables.safe_push (decl);
    }
  return NULL_TREE;
}

/* --- Checks ------------------------------------------------------------- */

/* Is DECL declared in the outermost block of FNDECL?  */

static bool
outermost_p (tree fndecl, tree decl)
{
  tree *block = outermost_block (&DECL_SAVED_TREE (fndecl));

  return block && chain_member (decl, BIND_EXPR_VARS (*block));
}

/* Check DECL as the result variable of FNDECL.  */

static bool
check (tree fndecl, tree decl)
{
  location_t loc = DECL_SOURCE_LOCATION (decl);
  tree wanted = TREE_TYPE (DECL_RESULT (fndecl));

  if (VOID_TYPE_P (wanted))
    error_at (loc, "%<__result%> in a function that returns void");
  else if (!outermost_p (fndecl, decl))
    error_at (loc,
              "%<__result%> variable %qD is not in the outermost block "
              "of the function",
              decl);
  else if (!comptypes (TYPE_MAIN_VARIANT (wanted),
                       TYPE_MAIN_VARIANT (TREE_TYPE (decl))))
    error_at (loc,
              "%<__result%> variable %qD has type %qT but the function "
              "returns %qT",
              decl, TREE_TYPE (decl), wanted);
  else
    return true;
  return false;
}

/* The result variable of FNDECL, or null.  */

tree
result_variable (tree fndecl)
{
  for (tree decl : variables)
    if (DECL_CONTEXT (decl) == fndecl)
      return decl;
  return NULL_TREE;
}

bool
result_check (tree fndecl)
{
  tree first = NULL_TREE;
  bool ok = true;

  for (tree decl : variables)
    if (DECL_CONTEXT (decl) == fndecl)
      {
        ok &= check (fndecl, decl);
        if (first)
          {
            ok = false;
            error_at (DECL_SOURCE_LOCATION (decl),
                      "second %<__result%> "
                      "variable %qD in one function",
                      decl);
            inform (DECL_SOURCE_LOCATION (first), "the first is here");
          }
        first = decl;
      }
  return ok;
}

/* --- Lowering ----------------------------------------------------------- */

/* The label at the end of the current function, if anybody needs it.  */

static tree exit_label;

tree
result_exit (void)
{
  if (!exit_label)
    exit_label = new_label ();
  return exit_label;
}

/* What a walk over the function needs.  */

struct returns
{
  tree variable;
  tree set; /* A flag that says that VARIABLE has been set, or null.  */
};

/* walk_tree callback: lower a RETURN_EXPR in *TP.  */

static tree
lower (tree *tp, int *walk_subtrees, void *data)
{
  struct returns *r = (struct returns *) data;
  tree t = *tp;
  tree list = NULL_TREE;

  if (TYPE_P (t))
    *walk_subtrees = 0;
  if (TREE_CODE (t) == DECL_EXPR)
    walk_declaration (DECL_EXPR_DECL (t), lower, data);
  if (TREE_CODE (t) != RETURN_EXPR)
    return NULL_TREE;

  location_t loc = EXPR_LOCATION (t);
  tree set = TREE_OPERAND (t, 0);
  if (set && (TREE_CODE (set) == MODIFY_EXPR || TREE_CODE (set) == INIT_EXPR))
    {
      tree store = assign (r->variable, TREE_OPERAND (set, 1));
      SET_EXPR_LOCATION (store, loc);
      append_to_statement_list_force (store, &list);
      if (r->set)
        append_to_statement_list_force (assign (r->set, boolean_true_node),
                                        &list);
    }
  tree leave = jump_to (result_exit ());
  SET_EXPR_LOCATION (leave, loc);
  append_to_statement_list_force (leave, &list);
  *tp = list;
  return NULL_TREE;
}

/* What the plugin adds to return the result of FNDECL.  */

struct added
{
  tree variable; /* For the result.  */
  tree set;      /* Has it been set?  Null: it starts as zero.  */
  tree inits;
};

/* Add a variable of the plugin's for the result of FNDECL to BLOCK, if it
   needs one: see the head of this file.  A scalar is zero until it is set.  A
   large object would have to be cleared each time the function is called; so a
   flag tells whether it has to be cleared in the end.  */

static void
add_variable (tree fndecl, tree block, struct added *own)
{
  tree type = TREE_TYPE (DECL_RESULT (fndecl));
  bool aggregate = AGGREGATE_TYPE_P (type);
  struct unit vars = unit ();

  if (VOID_TYPE_P (type) || !marked_p (fndecl, MARK_UNWINDS)
      || (!exit_label && !(aggregate && opt_for_fn (fndecl, optimize))))
    return;
  vars.fndecl = fndecl;
  own->variable
    = new_variable (&vars, type, "result",
                    exit_label && !aggregate ? build_zero_cst (type) : NULL);
  if (exit_label && aggregate)
    own->set
      = new_variable (&vars, boolean_type_node, "set", boolean_false_node);
  own->inits = vars.inits;
  BIND_EXPR_VARS (block) = chainon (vars.vars, BIND_EXPR_VARS (block));
}

/* Put STMTS, if any, in front of the statements in *SLOT.  */

static void
prepend (tree stmts, tree *slot)
{
  tree list = stmts;

  if (!list)
    return;
  append_to_statement_list_force (*slot, &list);
  *slot = list;
}

/* What falling off the end of the outermost block of FNDECL does.  Behind that
   block the parser returns zero from `main' (C99), which VARIABLE then does;
   from others no value.  */

static tree
fall_off (tree fndecl, tree variable)
{
  tree behind = expr_last (DECL_SAVED_TREE (fndecl));

  return behind && TREE_CODE (behind) == RETURN_EXPR
           ? assign (variable, build_zero_cst (TREE_TYPE (variable)))
           : build1 (RETURN_EXPR, void_type_node, NULL_TREE);
}

void
pass_result (tree fndecl)
{
  tree *slot = outermost_block (&DECL_SAVED_TREE (fndecl));
  struct added own = { NULL_TREE, NULL_TREE, NULL_TREE };

  if (!slot)
    return;
  tree block = *slot;
  tree users = result_variable (fndecl);
  if (!users)
    add_variable (fndecl, block, &own);
  tree variable = users ? users : own.variable;
  tree list = as_list (&BIND_EXPR_BODY (block));
  if (variable)
    {
      struct returns r = { variable, own.set };
      walk_tree_without_duplicates (&BIND_EXPR_BODY (block), lower, &r);
      prepend (own.inits, &BIND_EXPR_BODY (block));
      list = BIND_EXPR_BODY (block);
      if (!users)
        append_to_statement_list_force (fall_off (fndecl, variable), &list);
    }
  if (variable || exit_label)
    append_to_statement_list_force (label_here (result_exit ()), &list);
  if (variable)
    {
      if (own.set)
        append_to_statement_list_force (
          build3 (
            COND_EXPR, void_type_node, own.set,
            build_empty_stmt (UNKNOWN_LOCATION),
            assign (variable, build_constructor (TREE_TYPE (variable), NULL))),
          &list);
      tree set = build2 (MODIFY_EXPR, TREE_TYPE (variable),
                         DECL_RESULT (fndecl), variable);
      append_to_statement_list_force (build1 (RETURN_EXPR, void_type_node, set),
                                      &list);
    }
  BIND_EXPR_BODY (block) = list;
  exit_label = NULL_TREE;
}
