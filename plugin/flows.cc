/* flows.cc -- what flows where in the functions of the unit: told to escape/,
   which decides.

   Each expression is walked with a hole that its value goes to: a location, and
   how often the value is dereferenced on the way there.  `p = *q' walks `*q'
   with the hole (p, 0), and that walks `q' with (p, 1); `&x' walks `x' with -1.

   Some choices:

   - Types decide what can carry an address: pointers, integers that are as
     wide, and what contains such.  An array of characters may hold anything.
     What is narrower may be a part of an address: see part_p.
   - An integer that was computed from an address carries it, but for products,
     remainders, and what is masked to a few bits: those are no addresses.
   - Loops are counted as Go does it: a label that is jumped back to begins one,
     which lasts to the end of the function.  A call that may return twice is
     such a label.
   - What a deferred call is given is kept until the function ends, and what a
     thread is given even longer.
   - A tree that is not known here keeps all that is in it (H7); with
     -fplugin-arg-defer-strict it is an error.

   Source: the model of Go's cmd/compile/internal/escape (expr.go, assign.go,
   call.go, stmt.go).

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "flows.h"

/* --- The walk ----------------------------------------------------------- */

/* Walk all operands of E, whose values are of no interest.  */

static void
operands (struct walker *w, tree e)
{
  for (int i = 0; i < TREE_OPERAND_LENGTH (e); i++)
    if (tree t = TREE_OPERAND (e, i))
      flow_value (w, t, nowhere);
}

/* The statement E.  Return false if it is none.  */

static bool
statement (struct walker *w, tree e)
{
  switch (TREE_CODE (e))
    {
    case DECL_EXPR:
      flow_declaration (w, DECL_EXPR_DECL (e));
      break;
    case RETURN_EXPR:
      flow_return (w, e);
      break;
    case LABEL_EXPR:
      label_met (w, LABEL_EXPR_LABEL (e));
      if (w->jumps->last.get (LABEL_EXPR_LABEL (e)))
        {
          w->labels.safe_push (LABEL_EXPR_LABEL (e));
          w->loops++;
        }
      break;
    case GOTO_EXPR:
      label_met (w, e);
      if (TREE_CODE (GOTO_DESTINATION (e)) != LABEL_DECL)
        flow_value (w, GOTO_DESTINATION (e), nowhere);
      break;
    case CASE_LABEL_EXPR:
    case BREAK_STMT:
    case CONTINUE_STMT:
    case DEBUG_BEGIN_STMT:
    case PREDICT_EXPR:
      break;
    case SWITCH_STMT:
      if (marker_keyword (e) != KEYWORD_NONE)
        flow_keyword (w, e);
      else
        {
          flow_value (w, SWITCH_STMT_COND (e), nowhere);
          flow_block (w, SWITCH_STMT_BODY (e), nowhere);
        }
      break;
    case FOR_STMT:
      flow_block (w, FOR_INIT_STMT (e), nowhere);
      loop_parts (w, FOR_COND (e), FOR_EXPR (e), FOR_BODY (e));
      break;
    case WHILE_STMT:
      loop_parts (w, WHILE_COND (e), NULL_TREE, WHILE_BODY (e));
      break;
    case DO_STMT:
      loop_parts (w, DO_COND (e), NULL_TREE, DO_BODY (e));
      break;
    case ASM_EXPR:
      label_met (w, e);
      flow_assembly (w, e);
      break;
    case TRY_FINALLY_EXPR:
    case TRY_CATCH_EXPR:
    case CATCH_EXPR:
    case EH_ELSE_EXPR:
    case CLEANUP_POINT_EXPR:
    case MUST_NOT_THROW_EXPR:
    case EXPR_STMT:
      operands (w, e);
      break;
    default:
      if (!outlined_p (e))
        return false;
      /* OpenMP: the threads are joined at its end.  */
      w->loops++;
      operands (w, e);
      w->loops--;
      break;
    }
  return true;
}

/* Walk E; K takes its value.  */

void
flow_value (struct walker *w, tree e, struct hole k)
{
  static const struct place anywhere = { ESC_HEAP, 0 };
  location_t outer = w->loc;

  if (!e || e == error_mark_node || TYPE_P (e))
    return;
  if (CONSTANT_CLASS_P (e))
    {
      if (POINTER_TYPE_P (TREE_TYPE (e)) && !integer_zerop (e))
        flow (k, anywhere); /* An address that somebody knows.  */
      return;
    }
  if (EXPR_HAS_LOCATION (e))
    w->loc = EXPR_LOCATION (e);
  if (k.to != ESC_NOWHERE && !address_p (e))
    k = nowhere;
  switch (TREE_CODE (e))
    {
    case VAR_DECL:
    case PARM_DECL:
    case RESULT_DECL:
    case COMPONENT_REF:
    case ARRAY_REF:
    case ARRAY_RANGE_REF:
    case BIT_FIELD_REF:
    case REALPART_EXPR:
    case IMAGPART_EXPR:
    case INDIRECT_REF:
    case MEM_REF:
    case COMPOUND_LITERAL_EXPR:
    case SAVE_EXPR:
    case TARGET_EXPR:
      flow (k, place_of (w, e));
      break;
    case ADDR_EXPR:
      {
        tree of = TREE_OPERAND (e, 0);
        if (TREE_CODE (of) == FUNCTION_DECL)
          {
            struct place p = { escape_code (of, w->scope, w->loops), 0 };
            flow_address (k, p);
          }
        else
          flow_address (k, place_of (w, of));
        break;
      }
    case MODIFY_EXPR:
    case INIT_EXPR:
      flow_assignment (w, e, k);
      break;
    case PREINCREMENT_EXPR:
    case PREDECREMENT_EXPR:
    case POSTINCREMENT_EXPR:
    case POSTDECREMENT_EXPR:
      flow (k, place_of (w, TREE_OPERAND (e, 0)));
      flow_value (w, TREE_OPERAND (e, 1), nowhere);
      break;
    case COND_EXPR:
      flow_value (w, TREE_OPERAND (e, 0), nowhere);
      if (!integer_zerop (TREE_OPERAND (e, 0))
          || label_in_p (TREE_OPERAND (e, 1)))
        flow_block (w, TREE_OPERAND (e, 1), k);
      if (!integer_nonzerop (TREE_OPERAND (e, 0))
          || label_in_p (TREE_OPERAND (e, 2)))
        flow_block (w, TREE_OPERAND (e, 2), k);
      break;
    case COMPOUND_EXPR:
      flow_value (w, TREE_OPERAND (e, 0), nowhere);
      flow_value (w, TREE_OPERAND (e, 1), k);
      break;
    case ANNOTATE_EXPR: /* A condition with `#pragma GCC unroll' before.  */
    case TRANSACTION_EXPR:
      flow_value (w, TREE_OPERAND (e, 0), k);
      break;
    CASE_CONVERT:
      if (parts_shown_p (e))
        {
          struct hole keep = into (ESC_HEAP, ESC_WHY_CAST, loc_of (w, e));
          keep.derefs = 1;
          flow_value (w, TREE_OPERAND (e, 0), keep);
        }
      if (number_to_pointer_p (e))
        flow (k, anywhere);
      /* Fall through.  */
    case FLOAT_EXPR:
    case FIX_TRUNC_EXPR:
    case NON_LVALUE_EXPR:
    case VIEW_CONVERT_EXPR:
    case EXCESS_PRECISION_EXPR:
    case PAREN_EXPR:
    case BIT_NOT_EXPR:
    case NEGATE_EXPR:
    case ABS_EXPR:
    case CONJ_EXPR:
      flow_value (w, TREE_OPERAND (e, 0), k);
      break;
    case C_MAYBE_CONST_EXPR:
      if (C_MAYBE_CONST_EXPR_PRE (e))
        flow_value (w, C_MAYBE_CONST_EXPR_PRE (e), nowhere);
      flow_value (w, C_MAYBE_CONST_EXPR_EXPR (e), k);
      break;
    case POINTER_PLUS_EXPR:
    case PLUS_EXPR:
    case MINUS_EXPR:
    case BIT_IOR_EXPR:
    case BIT_XOR_EXPR:
    case MIN_EXPR:
    case MAX_EXPR:
    case COMPLEX_EXPR:
      flow_value (w, TREE_OPERAND (e, 0), k);
      flow_value (w, TREE_OPERAND (e, 1), k);
      break;
    case BIT_AND_EXPR:
    case TRUNC_DIV_EXPR:
    case MULT_EXPR:
      {
        bool still = still_address_p (e);
        flow_value (w, TREE_OPERAND (e, 0), still ? k : nowhere);
        flow_value (w, TREE_OPERAND (e, 1),
                    still && TREE_CODE (e) == BIT_AND_EXPR ? k : nowhere);
        break;
      }
    case LSHIFT_EXPR:
    case RSHIFT_EXPR:
    case LROTATE_EXPR:
    case RROTATE_EXPR:
      flow_value (w, TREE_OPERAND (e, 0), k);
      flow_value (w, TREE_OPERAND (e, 1), nowhere);
      break;
    case CONSTRUCTOR:
      {
        unsigned i;
        tree element;
        FOR_EACH_CONSTRUCTOR_VALUE (CONSTRUCTOR_ELTS (e), i, element)
        flow_value (w, element, k);
      }
      break;
    case CALL_EXPR:
      flow_call (w, e, k, WHEN_NOW);
      break;
    case VA_ARG_EXPR:
      {
        /* A list is an array of one here, a pointer there.  */
        struct place p = place_of (w, TREE_OPERAND (e, 0));
        p.depth++;
        flow (k, p);
        p.depth++;
        flow (k, p);
        break;
      }
    case BIND_EXPR:
      flow_bind (w, e, k);
      break;
    case STATEMENT_LIST:
      flow_list (w, e, k);
      break;
    case FUNCTION_DECL:
    case LABEL_DECL:
    case CONST_DECL:
    case DEBUG_EXPR_DECL:
    case BLOCK:           /* Of the iterators of OpenMP.  */
    case IDENTIFIER_NODE: /* The name of a critical section.  */
      break;
    case OMP_CLAUSE:
      for (int i = 0; i < omp_clause_num_ops[OMP_CLAUSE_CODE (e)]; i++)
        flow_value (w, OMP_CLAUSE_OPERAND (e, i), nowhere);
      flow_value (w, OMP_CLAUSE_CHAIN (e), nowhere);
      break;
    case TREE_VEC: /* The parts of OpenMP's loops, of which there are many. */
      for (int i = 0; i < TREE_VEC_LENGTH (e); i++)
        flow_value (w, TREE_VEC_ELT (e, i), nowhere);
      break;
    case TREE_LIST:
      flow_value (w, TREE_PURPOSE (e), nowhere);
      flow_value (w, TREE_VALUE (e), nowhere);
      flow_value (w, TREE_CHAIN (e), nowhere);
      break;
    case VEC_PERM_EXPR:
    case VEC_COND_EXPR:
    case BIT_INSERT_EXPR:
      for (int i = 0; i < TREE_OPERAND_LENGTH (e); i++)
        flow_value (w, TREE_OPERAND (e, i), k);
      break;
    default:
      if (COMPARISON_CLASS_P (e) || UNARY_CLASS_P (e) || BINARY_CLASS_P (e)
          || truth_value_p (TREE_CODE (e)))
        operands (w, e); /* That makes no address.  */
      else if (!statement (w, e))
        flow_unmodelled (w, e, k);
      break;
    }
  w->loc = outer;
}

/* --- Before the walk ---------------------------------------------------- */

/* There is a jump to LABEL at the position AT.  Does it go back?  */

static void
jump_to_label (struct jumps *j, unsigned at, tree label)
{
  unsigned *to = j->position.get (label), *last = j->last.get (label);

  if (to && *to < at && (!last || *last < at))
    j->last.put (label, at);
}

/* walk_tree callback: find labels of other functions that a nested function
   jumps to.  */

static tree
find_far_jumps (tree *tp, int *walk_subtrees, void *data)
{
  struct jumps *j = (struct jumps *) data;
  tree t = *tp;

  if (TYPE_P (t))
    *walk_subtrees = 0;
  else if (TREE_CODE (t) == GOTO_EXPR
           && TREE_CODE (GOTO_DESTINATION (t)) == LABEL_DECL)
    j->far.safe_push (GOTO_DESTINATION (t));
  else if (TREE_CODE (t) == DECL_EXPR
           && TREE_CODE (DECL_EXPR_DECL (t)) == FUNCTION_DECL)
    walk_tree_without_duplicates (&DECL_SAVED_TREE (DECL_EXPR_DECL (t)),
                                  find_far_jumps, data);
  return NULL_TREE;
}

/* walk_tree callback: find labels that are jumped back to.  */

static tree
find_loops (tree *tp, int *walk_subtrees, void *data)
{
  struct jumps *j = (struct jumps *) data;
  tree t = *tp;

  if (TYPE_P (t))
    *walk_subtrees = 0;
  else if (TREE_CODE (t) == LABEL_EXPR)
    j->position.put (LABEL_EXPR_LABEL (t), ++j->n);
  else if (TREE_CODE (t) == GOTO_EXPR || TREE_CODE (t) == ASM_EXPR)
    j->position.put (t, ++j->n);
  if (TREE_CODE (t) == GOTO_EXPR
      && TREE_CODE (GOTO_DESTINATION (t)) == LABEL_DECL)
    jump_to_label (j, j->n, GOTO_DESTINATION (t));
  else if (TREE_CODE (t) == GOTO_EXPR)
    j->computed = j->n;
  else if (TREE_CODE (t) == ASM_EXPR)
    for (tree label = ASM_LABELS (t); label; label = TREE_CHAIN (label))
      jump_to_label (j, j->n, TREE_VALUE (label));
  else if (TREE_CODE (t) == ADDR_EXPR
           && TREE_CODE (TREE_OPERAND (t, 0)) == LABEL_DECL)
    j->taken.safe_push (TREE_OPERAND (t, 0));
  else if (TREE_CODE (t) == DECL_EXPR
           && TREE_CODE (DECL_EXPR_DECL (t)) == FUNCTION_DECL)
    find_far_jumps (tp, walk_subtrees, data);
  else if (TREE_CODE (t) == DECL_EXPR)
    walk_declaration (DECL_EXPR_DECL (t), find_loops, data);
  return NULL_TREE;
}

void
flows_of (tree fndecl)
{
  struct walker w;
  struct jumps jumps;

  jumps.n = jumps.computed = w.position = 0;
  w.jumps = &jumps;
  w.fndecl = fndecl;
  w.fn = escape_body (fndecl);
  w.scope = esc_outermost (escape_graph (), w.fn);
  w.loops = 0;
  w.loc = DECL_SOURCE_LOCATION (fndecl);
  escape_function_starts (fndecl);
  w.result = esc_result (escape_graph (), w.fn);
  if (tree variable = result_variable (fndecl))
    {
      struct place p = { location_of (&w, variable), 0 };
      flow (into (w.result, ESC_WHY_RETURN, DECL_SOURCE_LOCATION (variable)),
            p);
      w.result = p.base;
    }
  walk_tree_without_duplicates (&DECL_SAVED_TREE (fndecl), find_loops, &jumps);
  for (tree label : jumps.taken)
    jump_to_label (&jumps, jumps.computed, label);
  for (tree label : jumps.far)
    jump_to_label (&jumps, UINT_MAX, label);
  flow_value (&w, DECL_SAVED_TREE (fndecl), nowhere);
}

void
pass_flows (tree fndecl)
{
  escape_family (fndecl);
  flows_of (fndecl);
}
