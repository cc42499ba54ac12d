/* flows-object.cc -- holes for values, and the objects in memory that lvalues
   stand for.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "flows.h"

struct hole
into (esc_loc to, enum esc_why why, location_t loc)
{
  struct hole k = { to, 0, why, loc };

  return k;
}

/* What takes the value of the object at P, which goes to K.  */

void
flow (struct hole k, struct place p)
{
  if (k.to != ESC_NOWHERE && p.base != ESC_NOWHERE)
    esc_flow (escape_graph (), k.to, k.derefs + (int) p.depth, p.base, k.why,
              k.loc);
}

/* Likewise its address.  */

void
flow_address (struct hole k, struct place p)
{
  k.derefs--;
  if (p.depth == 0 && k.why == ESC_WHY_ASSIGN)
    k.why = ESC_WHY_ADDRESS;
  flow (k, p);
}

/* The place of E, or that of the statement.  */

location_t
loc_of (const struct walker *w, const_tree e)
{
  return EXPR_LOC_OR_LOC (e, w->loc);
}

esc_loc
new_temporary (struct walker *w)
{
  return esc_location (escape_graph (), w->scope, w->loops, ESC_TEMPORARY,
                       NULL);
}

/* The value of E, in a location.  */

esc_loc
evaluated (struct walker *w, tree e, enum esc_why why)
{
  esc_loc t;

  if (!address_p (e))
    {
      flow_value (w, e, nowhere);
      return ESC_NOWHERE;
    }
  t = new_temporary (w);
  flow_value (w, e, into (t, why, loc_of (w, e)));
  return t;
}

/* The location of the variable, parameter or result DECL.  */

esc_loc
location_of (struct walker *w, tree decl)
{
  if (TREE_CODE (decl) == RESULT_DECL)
    return esc_result (escape_graph (), w->fn);
  if (VAR_P (decl) && (TREE_STATIC (decl) || DECL_EXTERNAL (decl)))
    return escape_static (decl);
  if (TREE_CODE (decl) == VAR_DECL || TREE_CODE (decl) == PARM_DECL)
    return escape_variable (decl, w->fn, w->scope, w->loops);
  return ESC_NOWHERE;
}

static bool
constant_p (const_tree e)
{
  return CONSTANT_CLASS_P (e);
}

/* Was the number E, as it is written, computed from a pointer?  */

static bool
of_pointer_p (const_tree e)
{
  for (;;)
    switch (TREE_CODE (e))
      {
      case PLUS_EXPR:
      case MINUS_EXPR:
      case BIT_IOR_EXPR:
      case BIT_XOR_EXPR:
        if (of_pointer_p (TREE_OPERAND (e, 1)))
          return true;
        e = TREE_OPERAND (e, 0);
        break;
      CASE_CONVERT:
      case NON_LVALUE_EXPR:
      case BIT_AND_EXPR:
        e = TREE_OPERAND (e, 0);
        break;
      default:
        return POINTER_TYPE_P (TREE_TYPE (e));
      }
}

/* Does E make a pointer of a number that may be an address which somebody
   knows?  */

bool
number_to_pointer_p (const_tree e)
{
  return CONVERT_EXPR_P (e) && POINTER_TYPE_P (TREE_TYPE (e))
         && INTEGRAL_TYPE_P (TREE_TYPE (TREE_OPERAND (e, 0)))
         && !of_pointer_p (TREE_OPERAND (e, 0));
}

/* What the pointer E points to.  */

struct place
pointed_to (struct walker *w, tree e)
{
  struct place p;

  while (CONVERT_EXPR_P (e) || TREE_CODE (e) == NON_LVALUE_EXPR)
    {
      if (!carries_p (TREE_TYPE (TREE_OPERAND (e, 0)))
          || number_to_pointer_p (e))
        break;
      e = TREE_OPERAND (e, 0);
    }
  switch (TREE_CODE (e))
    {
    case ADDR_EXPR:
      if (TREE_CODE (TREE_OPERAND (e, 0)) != FUNCTION_DECL
          && TREE_CODE (TREE_OPERAND (e, 0)) != LABEL_DECL)
        return place_of (w, TREE_OPERAND (e, 0));
      break;
    case POINTER_PLUS_EXPR:
      if (constant_p (TREE_OPERAND (e, 1)))
        return pointed_to (w, TREE_OPERAND (e, 0));
      break;
    case VAR_DECL:
    case PARM_DECL:
    case COMPONENT_REF:
    case ARRAY_REF:
    case INDIRECT_REF:
    case MEM_REF:
    case SAVE_EXPR:
      p = place_of (w, e);
      p.depth++;
      return p;
    default:
      break;
    }
  p.base = evaluated (w, e, ESC_WHY_ASSIGN);
  p.depth = 1;
  return p;
}

/* The compound literal E comes to be.  */

static esc_loc
literal (struct walker *w, tree e)
{
  tree decl = COMPOUND_LITERAL_EXPR_DECL (e);

  if (TREE_STATIC (decl))
    return ESC_HEAP;
  esc_loc l = escape_variable (decl, w->fn, w->scope, w->loops);
  if (DECL_INITIAL (decl))
    flow_value (w, DECL_INITIAL (decl),
                into (l, ESC_WHY_INITIALIZE, loc_of (w, e)));
  return l;
}

/* What the SAVE_EXPR E holds.  */

static esc_loc
saved (struct walker *w, tree e)
{
  if (esc_loc *known = w->once.get (e))
    return *known;
  esc_loc t = evaluated (w, TREE_OPERAND (e, 0), ESC_WHY_ASSIGN);
  w->once.put (e, t);
  return t;
}

/* The slot of the TARGET_EXPR E.  */

static esc_loc
slot (struct walker *w, tree e)
{
  esc_loc l = location_of (w, TARGET_EXPR_SLOT (e));
  tree init = TARGET_EXPR_INITIAL (e);

  if (!init || w->once.put (e, l))
    return l;
  if (VOID_TYPE_P (TREE_TYPE (init)))
    flow_value (w, init, nowhere);
  else
    flow_value (w, init, into (l, ESC_WHY_INITIALIZE, loc_of (w, e)));
  return l;
}

/* The object that the lvalue E is; or a temporary with its value.  */

struct place
place_of (struct walker *w, tree e)
{
  struct place p = { ESC_NOWHERE, 0 };

  switch (TREE_CODE (e))
    {
    case VAR_DECL:
    case PARM_DECL:
    case RESULT_DECL:
      p.base = location_of (w, e);
      break;
    case ARRAY_REF:
    case ARRAY_RANGE_REF:
      flow_value (w, TREE_OPERAND (e, 1), nowhere);
      return place_of (w, TREE_OPERAND (e, 0));
    case COMPONENT_REF:
    case BIT_FIELD_REF:
    case REALPART_EXPR:
    case IMAGPART_EXPR:
    case VIEW_CONVERT_EXPR:
    case NON_LVALUE_EXPR:
    case C_MAYBE_CONST_EXPR:
      if (TREE_CODE (e) == C_MAYBE_CONST_EXPR)
        {
          if (C_MAYBE_CONST_EXPR_PRE (e))
            flow_value (w, C_MAYBE_CONST_EXPR_PRE (e), nowhere);
          return place_of (w, C_MAYBE_CONST_EXPR_EXPR (e));
        }
      return place_of (w, TREE_OPERAND (e, 0));
    CASE_CONVERT:
      if (!AGGREGATE_TYPE_P (TREE_TYPE (e)))
        goto rvalue;
      return place_of (w, TREE_OPERAND (e, 0));
    case INDIRECT_REF:
    case MEM_REF:
      return pointed_to (w, TREE_OPERAND (e, 0));
    case COMPOUND_EXPR:
      flow_value (w, TREE_OPERAND (e, 0), nowhere);
      return place_of (w, TREE_OPERAND (e, 1));
    case COMPOUND_LITERAL_EXPR:
      p.base = literal (w, e);
      break;
    case SAVE_EXPR:
      p.base = saved (w, e);
      break;
    case TARGET_EXPR:
      p.base = slot (w, e);
      break;
    case STRING_CST:
    case FUNCTION_DECL:
    case LABEL_DECL:
    case CONST_DECL:
      break;
    default:
    rvalue:
      p.base = evaluated (w, e, ESC_WHY_ASSIGN);
      break;
    }
  return p;
}

/* The value of FROM is put in TO.  */

void
store_into (struct place to, int derefs, esc_loc from, enum esc_why why,
            location_t loc)
{
  if (from == ESC_NOWHERE || to.base == ESC_NOWHERE)
    return;
  if (to.depth == 0)
    esc_flow (escape_graph (), to.base, derefs, from, why, loc);
  else
    esc_store (escape_graph (), to.base, to.depth, derefs, from, why, loc);
}

/* What E is a part of.  */

static tree
whole (tree e)
{
  while (handled_component_p (e))
    {
      if (TREE_CODE (e) == ARRAY_REF && !constant_p (TREE_OPERAND (e, 1)))
        return e;
      e = TREE_OPERAND (e, 0);
    }
  return e;
}

/* Does LHS = RHS copy one part of an object to another, or itself, perhaps with
   a constant added?  Parts are not told apart, so nothing flows.  */

static bool
within_object_p (tree lhs, tree rhs)
{
  STRIP_NOPS (rhs);
  while (TREE_CODE (rhs) == POINTER_PLUS_EXPR
         && constant_p (TREE_OPERAND (rhs, 1)))
    {
      rhs = TREE_OPERAND (rhs, 0);
      STRIP_NOPS (rhs);
    }
  return handled_component_p (lhs) && handled_component_p (rhs)
         && operand_equal_p (whole (lhs), whole (rhs), 0);
}

/* Does LHS, which is narrow, take a part of an address from RHS?  A character
   that is kept alone does not.  */

static bool
takes_part_p (tree lhs, tree rhs)
{
  bool kept = DECL_P (lhs) && !escape_variable_p (lhs);

  return address_p (rhs) && !(kept && character_p (TREE_TYPE (rhs)));
}

/* E is LHS = RHS; K takes the value, too.  */

void
flow_assignment (struct walker *w, tree e, struct hole k)
{
  tree lhs = TREE_OPERAND (e, 0), rhs = TREE_OPERAND (e, 1);
  location_t loc = loc_of (w, e);
  enum esc_why why = TREE_CODE (lhs) == RESULT_DECL ? ESC_WHY_RETURN
                     : TREE_CODE (e) == INIT_EXPR   ? ESC_WHY_INITIALIZE
                                                    : ESC_WHY_ASSIGN;

  if (!carries_p (TREE_TYPE (lhs)) && !takes_part_p (lhs, rhs))
    {
      place_of (w, lhs);
      flow_value (w, rhs, nowhere);
      return;
    }
  if (k.to == ESC_NOWHERE && within_object_p (lhs, rhs))
    return;
  struct place to = place_of (w, lhs);
  if (to.depth == 0 && k.to == ESC_NOWHERE)
    {
      flow_value (w, rhs, into (to.base, why, loc));
      return;
    }
  esc_loc t = evaluated (w, rhs, ESC_WHY_ASSIGN);
  store_into (to, 0, t, to.depth ? ESC_WHY_STORE : why, loc);
  struct place p = { t, 0 };
  flow (k, p);
}
