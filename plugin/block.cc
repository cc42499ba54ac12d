/* block.cc -- each `_Defer' is a cleanup region: TS 25755.

       { a; _Defer d; b; c; }      { a; try { b; c; } finally { d; } }

   The rest of the block is the body, so several of them nest and run last in,
   first out; the constraints that pass_syntax has checked see to it that
   nothing enters the rest but by passing the statement, so no flag says
   whether it was reached.  An operand may hold `_Defer' statements of its own:
   they are reached by the same walk.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* What a walk over a function needs.  */

struct blocks
{
  tree fndecl;
  tree exit;         /* The end of the unit, or null: nobody has asked.  */
  unsigned switches; /* `switch' statements around.  */
  unsigned depth;    /* In operands, of either keyword.  */
  hash_set<tree> seen;
};

static tree lower (tree *tp, int *walk_subtrees, void *data);

/* Lower what is in OPERAND of a marker.  If it is a unit, it has an end of its
   own.  */

static void
lower_operand (struct blocks *b, tree *operand, bool unit)
{
  tree exit = b->exit;

  if (!unit)
    {
      walk_tree (operand, lower, b, NULL);
      return;
    }
  b->depth++;
  b->exit = NULL_TREE;
  walk_tree (operand, lower, b, NULL);
  if (b->exit)
    append_to_statement_list_force (
      label_here (b->exit),
      TREE_CODE (*operand) == BIND_EXPR ? &BIND_EXPR_BODY (*operand) : operand);
  b->exit = exit;
  b->depth--;
}

/* The label at the end of the unit.  */

static tree
exit_of (struct blocks *b)
{
  if (!b->depth)
    return result_exit ();
  if (!b->exit)
    b->exit = new_label ();
  return b->exit;
}

/* walk_tree callback: find a jump.  */

static tree
find_jump (tree *tp, int *, void *)
{
  switch (TREE_CODE (*tp))
    {
    case GOTO_EXPR:
    case BREAK_STMT:
    case CONTINUE_STMT:
    case RETURN_EXPR:
    case ASM_EXPR:
      return *tp;
    default:
      return NULL_TREE;
    }
}

/* OPERAND as a block that owns the `__defer' statements in it.  */

static tree
as_unit (tree operand)
{
  if (TREE_CODE (operand) != BIND_EXPR)
    {
      operand
        = build3 (BIND_EXPR, void_type_node, NULL_TREE, operand, NULL_TREE);
      TREE_SIDE_EFFECTS (operand) = 1;
    }
  BIND_UNIT (operand) = 1;
  return operand;
}

/* Is STMT the attribute `fallthrough'?  */

static bool
fallthrough_p (const_tree stmt)
{
  return TREE_CODE (stmt) == CALL_EXPR && !CALL_EXPR_FN (stmt)
         && CALL_EXPR_IFN (stmt) == IFN_FALLTHROUGH;
}

/* walk_tree callback: put jumps for the attributes `fallthrough' in the list
 *TP, behind the label that follows.  */

static tree
jump_through (tree *tp, int *, void *)
{
  if (TREE_CODE (*tp) != STATEMENT_LIST)
    return NULL_TREE;
  for (tree_stmt_iterator i = tsi_start (*tp); !tsi_end_p (i); tsi_next (&i))
    if (fallthrough_p (tsi_stmt (i)))
      {
        tree_stmt_iterator next = i;
        do
          tsi_next (&next);
        while (!tsi_end_p (next)
               && TREE_CODE (tsi_stmt (next)) == DEBUG_BEGIN_STMT);
        *tsi_stmt_ptr (i) = build_empty_stmt (EXPR_LOCATION (tsi_stmt (i)));
        if (tsi_end_p (next) || TREE_CODE (tsi_stmt (next)) != CASE_LABEL_EXPR)
          continue;
        tree label = new_label ();
        *tsi_stmt_ptr (i) = jump_to (label);
        tsi_link_after (&next, label_here (label), TSI_SAME_STMT);
      }
  return NULL_TREE;
}

/* OPERAND, told to THROWN if it is a call.  The callee is evaluated once.  */

static tree
told (struct blocks *b, tree operand, tree thrown)
{
  tree call = operand_call (operand);
  struct unit own = unit ();
  tree code = NULL_TREE;

  if (!call)
    return operand;
  own.fndecl = b->fndecl;
  if (!get_callee_fndecl (call))
    {
      tree fn = new_variable (&own, ptr_type_node, "callee", NULL_TREE);
      append_to_statement_list_force (assign (fn, CALL_EXPR_FN (call)), &code);
      CALL_EXPR_FN (call) = fold_convert (TREE_TYPE (CALL_EXPR_FN (call)), fn);
    }
  append_to_statement_list_force (recover_tell (thrown, CALL_EXPR_FN (call)),
                                  &code);
  append_to_statement_list_force (operand, &code);
  return build3 (BIND_EXPR, void_type_node, own.vars, code, NULL_TREE);
}

/* CODE, in which the variables of L, if not null, are null at first.  */

static tree
with_landing (const struct landing *l, tree code)
{
  tree list = NULL_TREE;

  if (!l->thrown)
    return code;
  for (tree var : { l->thrown, l->landed })
    if (var)
      append_to_statement_list (assign (var, null_pointer_node), &list);
  append_to_statement_list (code, &list);
  DECL_CHAIN (l->thrown) = l->landed;
  return build3 (BIND_EXPR, void_type_node, l->thrown, list, NULL_TREE);
}

/* REST of a block, then OPERAND, which lands as L says.

   GCC looks for the attribute `fallthrough', and for where it is missing, from
   the outermost `switch' on, and does not find what is in the work of a region
   of some forms: then it is an error.  A jump says the same.  */

static tree
region (struct blocks *b, location_t loc, tree rest, tree operand,
        const struct landing *l)
{
  struct work w = work ();

  w.fndecl = b->fndecl;
  w.loc = loc;
  w.landing = *l;
  if (l->asks)
    {
      operand = told (b, operand, l->thrown);
      w.asks = true;
      w.exit = exit_of (b);
    }
  w.code = as_unit (traced (b->fndecl, loc, operand));
  mark (b->fndecl, MARK_UNWINDS);
  w.once = b->depth > COPIED_DEPTH_MAX
           && !walk_tree_without_duplicates (&rest, find_jump, NULL);
  if (b->switches && !w.once
      && (l->thrown || !opt_for_fn (b->fndecl, optimize)))
    walk_tree_without_duplicates (&w.code, jump_through, NULL);
  return with_landing (l, region_build (&w, rest));
}

/* walk_tree callback: find a label.  */

static tree
find_label (tree *tp, int *, void *)
{
  return TREE_CODE (*tp) == LABEL_EXPR ? *tp : NULL_TREE;
}

/* Is the marker at I behind a jump, and nothing in REST of its block a label?
   Then all of that is never reached: the scope of a `_Defer' is not jumped
   into.  GCC does not see that through cleanup regions, and would warn of
   what happens at their ends.  */

static bool
dead_p (tree_stmt_iterator i, tree rest)
{
  do
    tsi_prev (&i);
  while (!tsi_end_p (i)
         && (TREE_CODE (tsi_stmt (i)) == DEBUG_BEGIN_STMT
             || IS_EMPTY_STMT (tsi_stmt (i))));
  if (tsi_end_p (i))
    return false;
  switch (TREE_CODE (tsi_stmt (i)))
    {
    case RETURN_EXPR:
    case GOTO_EXPR:
    case BREAK_STMT:
    case CONTINUE_STMT:
      return !walk_tree_without_duplicates (&rest, find_label, NULL);
    default:
      return false;
    }
}

/* I stands at the marker of a `_Defer' in a list: make it and what follows a
   cleanup region.  */

static void
lower_at (struct blocks *b, tree_stmt_iterator i)
{
  location_t loc = marker_location (tsi_stmt (i));
  struct landing l = recover_landing (tsi_stmt (i));
  tree *operand = marker_operand (tsi_stmt (i));
  tree rest = alloc_stmt_list ();
  tree_stmt_iterator next = i;

  tsi_next (&next);
  while (!tsi_end_p (next))
    {
      append_to_statement_list_force (tsi_stmt (next), &rest);
      tsi_delink (&next);
    }
  if (dead_p (i, rest))
    {
      *tsi_stmt_ptr (i) = build_empty_stmt (loc);
      return;
    }
  lower_operand (b, operand, true);
  *tsi_stmt_ptr (i) = region (b, loc, rest, *operand, &l);
}

/* walk_tree callback: find a marker of `_Defer'.  */

static tree
find_marker (tree *tp, int *, void *)
{
  return marker_keyword (*tp) == KEYWORD_BLOCK ? *tp : NULL_TREE;
}

/* Give the -Wunused-value warning that STMT may deserve.  */

static void
unused_value (tree stmt)
{
  location_t loc = EXPR_LOC_OR_LOC (stmt, input_location);

  if (!EXPR_P (stmt) || VOID_TYPE_P (TREE_TYPE (stmt)))
    return;
  if (TREE_SIDE_EFFECTS (stmt))
    warn_if_unused_value (stmt, loc);
  else if (!hushed_p (stmt, OPT_Wunused_value))
    warning_at (loc, OPT_Wunused_value, "statement with no effect");
}

/* Catch up on -Wunused-value in LIST: it was off behind the first statement
   that has a `_Defer' in it (see keywords.cc).  */

static void
catch_up (tree list)
{
  bool off = false;

  for (tree_stmt_iterator i = tsi_start (list); !tsi_end_p (i); tsi_next (&i))
    if (off)
      unused_value (tsi_stmt (i));
    else
      off = walk_tree_without_duplicates (tsi_stmt_ptr (i), find_marker, NULL);
}

/* SLOT is the value of a statement expression, which is set wherever it is
   used; through regions in the statement expression GCC does not see that.  */

static void
always_set (tree slot)
{
  hush (slot, OPT_Wuninitialized);
  hush (slot, OPT_Wmaybe_uninitialized);
}

/* walk_tree callback: lower the markers in the list *TP.  */

static tree
lower (tree *tp, int *walk_subtrees, void *data)
{
  struct blocks *b = (struct blocks *) data;
  tree t = *tp;

  if (TYPE_P (t) || b->seen.add (t))
    *walk_subtrees = 0;
  else if (TREE_CODE (t) == TARGET_EXPR)
    always_set (TARGET_EXPR_SLOT (t));
  else if (TREE_CODE (t) == DECL_EXPR)
    walk_declaration (DECL_EXPR_DECL (t), lower, b);
  else if (TREE_CODE (t) == STATEMENT_LIST)
    {
      if (LIST_UNWARNED (t) && warn_unused_value)
        catch_up (t);
      for (tree_stmt_iterator i = tsi_start (t); !tsi_end_p (i); tsi_next (&i))
        if (marker_keyword (tsi_stmt (i)) == KEYWORD_BLOCK)
          {
            lower_at (b, i);
            break;
          }
    }
  else if (enum keyword k = marker_keyword (t))
    {
      tree *operand = marker_operand (t);
      *walk_subtrees = 0;
      lower_operand (b, operand,
                     k == KEYWORD_BLOCK || operand_block_p (*operand));
      if (k == KEYWORD_BLOCK) /* It is the whole of its block.  */
        {
          struct landing l = recover_landing (t);
          *tp = as_unit (with_landing (&l, *operand));
        }
    }
  else if (TREE_CODE (t) == SWITCH_STMT)
    {
      *walk_subtrees = 0;
      b->switches++;
      walk_tree (&SWITCH_STMT_COND (t), lower, b, NULL);
      walk_tree (&SWITCH_STMT_BODY (t), lower, b, NULL);
      b->switches--;
    }
  return NULL_TREE;
}

void
pass_block (tree fndecl)
{
  struct blocks b;

  b.fndecl = fndecl;
  b.exit = NULL_TREE;
  b.depth = 0;
  b.switches = 0;
  walk_tree (&DECL_SAVED_TREE (fndecl), lower, &b, NULL);
}
