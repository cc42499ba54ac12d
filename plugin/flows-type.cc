/* flows-type.cc -- which types and expressions can carry an address, or a part
   of one.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "flows.h"

/* May an object of TYPE hold an address?  */

bool
carries_p (const_tree type)
{
  switch (TREE_CODE (type))
    {
    case POINTER_TYPE:
    case REFERENCE_TYPE:
      return true;
    case INTEGER_TYPE:
    case ENUMERAL_TYPE:
    case BOOLEAN_TYPE:
      return TYPE_PRECISION (type) >= POINTER_SIZE;
    case COMPLEX_TYPE:
      return carries_p (TREE_TYPE (type));
    case VOID_TYPE:
    case REAL_TYPE:
    case FIXED_POINT_TYPE:
      return false;
    default:
      /* Vectors and aggregates.  */
      return !TYPE_SIZE (type) || TREE_CODE (TYPE_SIZE (type)) != INTEGER_CST
             || compare_tree_int (TYPE_SIZE (type), POINTER_SIZE) >= 0;
    }
}

/* Is TYPE that of characters, of which any object consists?  */

bool
character_p (const_tree type)
{
  return INTEGRAL_TYPE_P (type) && TYPE_PRECISION (type) == BITS_PER_UNIT;
}

/* A value that is too narrow for an address may be a part of one: a character
   of an object that holds one, a member of a union beside a pointer, what is
   left of an integer when it becomes a narrower one.  From there on narrow
   variables carry it.  (Not from one function to another that the unit does not
   show, and not by way of a text: `%p'.)  */

/* Is E a member, or part of one, of a union that may hold an address?  */

static bool
of_union_p (const_tree e)
{
  for (; handled_component_p (e); e = TREE_OPERAND (e, 0))
    {
      const_tree type = TREE_TYPE (TREE_OPERAND (e, 0));
      if (TREE_CODE (type) == UNION_TYPE && carries_p (type))
        return true;
    }
  return false;
}

/* Does E convert a pointer to an object that may hold addresses to one to parts
   of it, others than characters?  */

bool
parts_shown_p (const_tree e)
{
  tree to = TREE_TYPE (e), from = TREE_TYPE (TREE_OPERAND (e, 0));

  if (!POINTER_TYPE_P (to) || !POINTER_TYPE_P (from))
    return false;
  to = TREE_TYPE (to);
  from = TREE_TYPE (from);
  if (TREE_CODE (from) == ARRAY_TYPE
      && TYPE_MAIN_VARIANT (TREE_TYPE (from)) == TYPE_MAIN_VARIANT (to))
    return false; /* An array becomes a pointer to its first element.  */
  return carries_p (from) && !carries_p (to) && !character_p (to)
         && TREE_CODE (to) != VOID_TYPE && TREE_CODE (to) != FUNCTION_TYPE
         && COMPLETE_TYPE_P (to) && !integer_zerop (TYPE_SIZE (to));
}

/* Does the pointer E, as it is written, point to parts?  */

static bool
points_to_parts_p (const_tree e)
{
  for (; CONVERT_EXPR_P (e) || TREE_CODE (e) == NON_LVALUE_EXPR
         || TREE_CODE (e) == POINTER_PLUS_EXPR;
       e = TREE_OPERAND (e, 0))
    if (CONVERT_EXPR_P (e) && parts_shown_p (e))
      return true;
  return false;
}

/* Can calls of FNDECL be followed, with narrow arguments and results?  */

bool
followed_p (const_tree fndecl)
{
  return fndecl && (!TREE_PUBLIC (fndecl) || DECL_INITIAL (fndecl));
}

/* More operators around than these are taken for an address.  */

#define PART_DEPTH_MAX 50

/* May the value of E, which is narrow, be a part of an address?  DEPTH counts
   the operators around it.  */

static bool
part_p (tree e, unsigned depth)
{
  unsigned i;
  tree element;

  if (depth > PART_DEPTH_MAX || carries_p (TREE_TYPE (e)))
    return !CONSTANT_CLASS_P (e);
  switch (TREE_CODE (e))
    {
    case VAR_DECL:
    case PARM_DECL:
      return escape_variable_p (e);
    case RESULT_DECL:
    case SAVE_EXPR:
    case TARGET_EXPR:
    case STATEMENT_LIST:
    case BIND_EXPR:
    case COMPOUND_LITERAL_EXPR:
      return true;
    case ARRAY_REF:
    case INDIRECT_REF:
    case MEM_REF:
      if (character_p (TREE_TYPE (e)))
        return true;
      /* Fall through.  */
    case COMPONENT_REF:
    case REALPART_EXPR:
    case IMAGPART_EXPR:
    case BIT_FIELD_REF:
      if (of_union_p (e))
        return true;
      e = get_base_address (e);
      if (e && (TREE_CODE (e) == INDIRECT_REF || TREE_CODE (e) == MEM_REF))
        return points_to_parts_p (TREE_OPERAND (e, 0));
      return e && DECL_P (e) && escape_variable_p (e);
    case CONSTRUCTOR:
      FOR_EACH_CONSTRUCTOR_VALUE (CONSTRUCTOR_ELTS (e), i, element)
      if (!character_p (TREE_TYPE (element)) && part_p (element, depth + 1))
        return true;
      return false;
    case CALL_EXPR:
      return followed_p (get_callee_fndecl (e));
    case COND_EXPR:
      return (TREE_OPERAND (e, 1) && part_p (TREE_OPERAND (e, 1), depth + 1))
             || (TREE_OPERAND (e, 2)
                 && part_p (TREE_OPERAND (e, 2), depth + 1));
    case COMPOUND_EXPR:
    case MODIFY_EXPR:
    case INIT_EXPR:
      return part_p (TREE_OPERAND (e, 1), depth + 1);
    case C_MAYBE_CONST_EXPR:
      return part_p (C_MAYBE_CONST_EXPR_EXPR (e), depth + 1);
    case TRUTH_NOT_EXPR:
      return false;
    default:
      if (UNARY_CLASS_P (e) || TREE_CODE (e) == EXCESS_PRECISION_EXPR)
        return part_p (TREE_OPERAND (e, 0), depth + 1);
      if (BINARY_CLASS_P (e) && !truth_value_p (TREE_CODE (e)))
        return part_p (TREE_OPERAND (e, 0), depth + 1)
               || part_p (TREE_OPERAND (e, 1), depth + 1);
      return false;
    }
}

/* May the value of E be an address, or a part of one?  */

bool
address_p (tree e)
{
  tree type = TREE_TYPE (e);

  return type && !VOID_TYPE_P (type) && (carries_p (type) || part_p (e, 0));
}
