/* trees.cc -- small constructors of trees, and questions about them.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* Where the outermost block of a function stands whose body stands in BODY, or
   null.  The parser puts `return 0' behind the body of `main', and what sizes
   of parameters evaluate in front.  */

tree *
outermost_block (tree *body)
{
  tree *block = NULL;

  if (TREE_CODE (*body) == BIND_EXPR)
    return body;
  if (TREE_CODE (*body) != STATEMENT_LIST)
    return NULL;
  for (tree_stmt_iterator i = tsi_start (*body); !tsi_end_p (i); tsi_next (&i))
    {
      if (TREE_CODE (tsi_stmt (i)) == BIND_EXPR)
        block = tsi_stmt_ptr (i);
      else if (block && TREE_CODE (tsi_stmt (i)) != RETURN_EXPR)
        return NULL;
    }
  return block;
}

/* Make the statement in *SLOT a list, if it is none yet, and return it.  */

tree
as_list (tree *slot)
{
  if (!*slot || TREE_CODE (*slot) != STATEMENT_LIST)
    {
      tree list = alloc_stmt_list ();
      if (*slot)
        append_to_statement_list_force (*slot, &list);
      *slot = list;
    }
  return *slot;
}

/* Walk what the declaration of DECL evaluates.  walk_tree does not: it meets
   an initializer where the block begins, not where the declaration stands.  */

void
walk_declaration (tree decl, walk_tree_fn fn, void *data)
{
  if (VAR_P (decl) && DECL_INITIAL (decl))
    walk_tree (&DECL_INITIAL (decl), fn, data, NULL);
}

/* A new local variable of UNIT, with NAME for dumps.  INIT is its value when
   the unit begins, or null for none.  It is volatile where longjmp could make
   it forget its value, and where there are so many that GCC would keep track
   of the values of all of them at each call.  */

tree
new_variable (struct unit *unit, tree type, const char *name, tree init)
{
  bool in_memory = unit->twice || unit->huge;
  int quals = in_memory ? TYPE_QUAL_VOLATILE : TYPE_UNQUALIFIED;
  tree var
    = build_decl (UNKNOWN_LOCATION, VAR_DECL, create_tmp_var_name (name),
                  build_qualified_type (TYPE_MAIN_VARIANT (type), quals));

  TREE_THIS_VOLATILE (var) = TREE_SIDE_EFFECTS (var) = in_memory;
  DECL_CONTEXT (var) = unit->fndecl;
  DECL_ARTIFICIAL (var) = 1;
  DECL_IGNORED_P (var) = 1;
  TREE_USED (var) = 1;
  hush (var, OPT_Wuninitialized);
  hush (var, OPT_Wmaybe_uninitialized);
  DECL_CHAIN (var) = unit->vars;
  unit->vars = var;
  if (init)
    append_to_statement_list_force (assign (var, init), &unit->inits);
  return var;
}

/* A region of BODY and CLEANUP.  */

static tree
finally (location_t loc, tree body, tree cleanup)
{
  tree region = build2 (TRY_FINALLY_EXPR, void_type_node, body, cleanup);

  SET_EXPR_LOCATION (region, loc);
  TREE_SIDE_EFFECTS (region) = 1;
  return region;
}

/* BODY, then CLEANUP on every way out of it.  GCC's exception lowering does
   not expect a cleanup that comes to nothing, as a block may; a label is
   something, and costs nothing.  */

tree
cleanup_region (location_t loc, tree body, tree cleanup)
{
  if (TREE_CODE (cleanup) != CALL_EXPR)
    append_to_statement_list (label_here (new_label ()), &cleanup);
  return finally (loc, body, cleanup);
}

/* BODY; what is thrown in it is kept in the variable THROWN, and the code goes
   on at GO_ON, a label behind or in front of it.  */

tree
guarded (tree body, tree thrown, tree go_on)
{
  tree fn = builtin_decl_implicit (BUILT_IN_EH_POINTER);
  tree handler = NULL_TREE;

  append_to_statement_list (
    assign (thrown, build_call_expr (fn, 1, integer_zero_node)), &handler);
  append_to_statement_list (jump_to (go_on), &handler);
  tree handlers = build2 (CATCH_EXPR, void_type_node, NULL_TREE, handler);
  tree region = build2 (TRY_CATCH_EXPR, void_type_node, body, handlers);
  TREE_SIDE_EFFECTS (region) = 1;
  return region;
}

/* What was thrown, and is kept in THROWN, goes on.  */

tree
resume (tree thrown)
{
  return build_call_expr (builtin_decl_implicit (BUILT_IN_UNWIND_RESUME), 1,
                          thrown);
}

/* Likewise if there is something in THROWN.  */

tree
resume_if_any (tree thrown)
{
  tree any = build2 (NE_EXPR, boolean_type_node, thrown, null_pointer_node);

  return build3 (COND_EXPR, void_type_node, any, resume (thrown), NULL_TREE);
}

/* BODY, then CLEANUP on every way out of it, for a BODY in FNDECL that is left
   at its end and by unwinding only.  CLEANUP exists once in the code.  GCC
   makes a copy of a cleanup_region's cleanup for each way out; where they
   nest in each other that doubles at each level.  That nothing was thrown is
   known at the end of BODY, not before: jumps may lead into BODY.  */

tree
cleanup_region_once (tree fndecl, location_t loc, tree body, tree cleanup)
{
  if (!exceptions_p ())
    return cleanup_region (loc, body, cleanup);

  struct unit own = unit ();
  own.fndecl = fndecl;
  tree thrown = new_variable (&own, ptr_type_node, "thrown", NULL_TREE);
  tree run = new_label ();
  tree whole = NULL_TREE;
  tree code = NULL_TREE;
  append_to_statement_list (body, &whole);
  append_to_statement_list (assign (thrown, null_pointer_node), &whole);
  append_to_statement_list (guarded (whole, thrown, run), &code);
  append_to_statement_list (label_here (run), &code);
  append_to_statement_list (cleanup, &code);
  append_to_statement_list (resume_if_any (thrown), &code);
  return build3 (BIND_EXPR, void_type_node, own.vars, code, NULL_TREE);
}

/* Like cleanup_region, for code of FNDECL that is not optimised.  What is
   thrown in BODY is one more jump out of it, to where it goes on.  At -O0 GCC
   does not copy a cleanup, and at its end asks for the exception of the region
   if there is one.  If it finds out later that nothing in BODY can throw, and
   CLEANUP has regions of its own, it removes the region and fails over the
   question (GCC 11 and 12, expand_builtin_eh_common).  The region itself then
   is never unwound, and GCC is told so.  */

tree
cleanup_region_caught (tree fndecl, location_t loc, tree body, tree cleanup)
{
  if (!exceptions_p ())
    return cleanup_region (loc, body, cleanup);

  struct unit own = unit ();
  own.fndecl = fndecl;
  tree thrown = new_variable (&own, ptr_type_node, "thrown", NULL_TREE);
  tree caught = new_label ();
  tree start = new_label ();
  tree never
    = build_call_expr (builtin_decl_implicit (BUILT_IN_UNREACHABLE), 0);
  tree code = NULL_TREE;

  /* The region comes last, so that GCC sees whether its end is reached.  */
  append_to_statement_list (jump_to (start), &code);
  append_to_statement_list (label_here (caught), &code);
  append_to_statement_list (resume (thrown), &code);
  append_to_statement_list (label_here (start), &code);
  append_to_statement_list (label_here (new_label ()), &cleanup);
  append_to_statement_list (
    finally (loc, guarded (body, thrown, caught),
             build2 (EH_ELSE_EXPR, void_type_node, cleanup, never)),
    &code);
  return build3 (BIND_EXPR, void_type_node, own.vars, code, NULL_TREE);
}

tree
new_label (void)
{
  return create_artificial_label (UNKNOWN_LOCATION);
}

/* LABEL is here.  */

tree
label_here (tree label)
{
  return build1 (LABEL_EXPR, void_type_node, label);
}

tree
jump_to (tree label)
{
  return build1 (GOTO_EXPR, void_type_node, label);
}

/* TO = VALUE.  */

tree
assign (tree to, tree value)
{
  tree t = build2 (MODIFY_EXPR, TREE_TYPE (to), to,
                   fold_convert (TREE_TYPE (to), value));

  TREE_SIDE_EFFECTS (t) = 1;
  return t;
}

/* walk_tree callback for drop_markers.  */

static tree
drop_marker (tree *tp, int *, void *)
{
  if (marker_keyword (*tp) != KEYWORD_NONE)
    *tp = build_empty_stmt (EXPR_LOCATION (*tp));
  return NULL_TREE;
}

/* There are errors: the markers in FNDECL, which cannot be lowered, become
   empty statements, so that they cause no more of them.  */

void
drop_markers (tree fndecl)
{
  walk_tree_without_duplicates (&DECL_SAVED_TREE (fndecl), drop_marker, NULL);
}

/* --- Unwinding ---------------------------------------------------------- */

/* Is deferred work run when its function is unwound?  Unless the user forbids
   exceptions (D15).  */

bool
exceptions_p (void)
{
  return flag_exceptions || !global_options_set.x_flag_exceptions;
}

/* A mark on functions that have deferred work.  It is an attribute that cannot
   be written, so that it survives in a precompiled header.  */

static const char unwinds[] = "defer unwinds";

void
mark_unwinds (tree fndecl)
{
  if (!marked_unwinds_p (fndecl))
    DECL_ATTRIBUTES (fndecl) = tree_cons (get_identifier (unwinds), NULL_TREE,
                                          DECL_ATTRIBUTES (fndecl));
}

bool
marked_unwinds_p (tree fndecl)
{
  return lookup_attribute (unwinds, DECL_ATTRIBUTES (fndecl)) != NULL_TREE;
}
