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

#include "passes.h"
#include "escape/escape.h"

/* What a value goes to.  */

struct hole
{
  esc_loc to;
  int derefs;
  enum esc_why why;
  location_t loc;
};

/* An object in memory: a location, or what that points to, DEPTH times.  */

struct place
{
  esc_loc base;
  unsigned depth;
};

/* A walk over a function.  */

struct walker
{
  tree fndecl;
  esc_fn fn;
  esc_scope scope;
  unsigned loops; /* Around.  */
  esc_loc result; /* What `return' sets.  */
  struct jumps *jumps;
  auto_vec<tree> labels;        /* That began loops, which are not over.  */
  unsigned position;            /* The last that has been met.  */
  hash_map<tree, esc_loc> once; /* What is evaluated once: SAVE_EXPR and
                                   TARGET_EXPR.  */
  location_t loc;               /* Of the statement.  */
};

/* Labels and jumps of a function, with positions in the order of the walk.  */

struct jumps
{
  unsigned n;
  hash_map<tree, unsigned> position; /* Of labels and jumps.  */
  hash_map<tree, unsigned> last;     /* Of the jumps back to a label.  */
  unsigned computed;                 /* The last computed jump.  */
  auto_vec<tree> taken;              /* Labels whose address is taken, */
  auto_vec<tree> far; /* and those that nested functions jump to.  */
};

/* When a call runs.  */

enum when
{
  WHEN_NOW,
  WHEN_DEFERRED,
  WHEN_THREADED
};

static const struct hole nowhere
  = { ESC_NOWHERE, 0, ESC_WHY_ASSIGN, UNKNOWN_LOCATION };

static void flows_of (tree fndecl);
static void value (struct walker *w, tree e, struct hole k);
static struct place place_of (struct walker *w, tree e);

/* --- Types -------------------------------------------------------------- */

/* May an object of TYPE hold an address?  */

static bool
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

static bool
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

static bool
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

static bool
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

static bool
address_p (tree e)
{
  tree type = TREE_TYPE (e);

  return type && !VOID_TYPE_P (type) && (carries_p (type) || part_p (e, 0));
}

/* --- Holes -------------------------------------------------------------- */

static struct hole
into (esc_loc to, enum esc_why why, location_t loc)
{
  struct hole k = { to, 0, why, loc };

  return k;
}

/* What takes the value of the object at P, which goes to K.  */

static void
flow (struct hole k, struct place p)
{
  if (k.to != ESC_NOWHERE && p.base != ESC_NOWHERE)
    esc_flow (escape_graph (), k.to, k.derefs + (int) p.depth, p.base, k.why,
              k.loc);
}

/* Likewise its address.  */

static void
flow_address (struct hole k, struct place p)
{
  k.derefs--;
  if (p.depth == 0 && k.why == ESC_WHY_ASSIGN)
    k.why = ESC_WHY_ADDRESS;
  flow (k, p);
}

/* The place of E, or that of the statement.  */

static location_t
loc_of (const struct walker *w, const_tree e)
{
  return EXPR_LOC_OR_LOC (e, w->loc);
}

static esc_loc
new_temporary (struct walker *w)
{
  return esc_location (escape_graph (), w->scope, w->loops, ESC_TEMPORARY,
                       NULL);
}

/* The value of E, in a location.  */

static esc_loc
evaluated (struct walker *w, tree e, enum esc_why why)
{
  esc_loc t;

  if (!address_p (e))
    {
      value (w, e, nowhere);
      return ESC_NOWHERE;
    }
  t = new_temporary (w);
  value (w, e, into (t, why, loc_of (w, e)));
  return t;
}

/* --- Variables ---------------------------------------------------------- */

/* The location of the variable, parameter or result DECL.  */

static esc_loc
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

/* --- Objects in memory -------------------------------------------------- */

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

static bool
number_to_pointer_p (const_tree e)
{
  return CONVERT_EXPR_P (e) && POINTER_TYPE_P (TREE_TYPE (e))
         && INTEGRAL_TYPE_P (TREE_TYPE (TREE_OPERAND (e, 0)))
         && !of_pointer_p (TREE_OPERAND (e, 0));
}

/* What the pointer E points to.  */

static struct place
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
    value (w, DECL_INITIAL (decl), into (l, ESC_WHY_INITIALIZE, loc_of (w, e)));
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
    value (w, init, nowhere);
  else
    value (w, init, into (l, ESC_WHY_INITIALIZE, loc_of (w, e)));
  return l;
}

/* The object that the lvalue E is; or a temporary with its value.  */

static struct place
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
      value (w, TREE_OPERAND (e, 1), nowhere);
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
            value (w, C_MAYBE_CONST_EXPR_PRE (e), nowhere);
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
      value (w, TREE_OPERAND (e, 0), nowhere);
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

static void
put (struct place to, int derefs, esc_loc from, enum esc_why why,
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

static void
assignment (struct walker *w, tree e, struct hole k)
{
  tree lhs = TREE_OPERAND (e, 0), rhs = TREE_OPERAND (e, 1);
  location_t loc = loc_of (w, e);
  enum esc_why why = TREE_CODE (lhs) == RESULT_DECL ? ESC_WHY_RETURN
                     : TREE_CODE (e) == INIT_EXPR   ? ESC_WHY_INITIALIZE
                                                    : ESC_WHY_ASSIGN;

  if (!carries_p (TREE_TYPE (lhs)) && !takes_part_p (lhs, rhs))
    {
      place_of (w, lhs);
      value (w, rhs, nowhere);
      return;
    }
  if (k.to == ESC_NOWHERE && within_object_p (lhs, rhs))
    return;
  struct place to = place_of (w, lhs);
  if (to.depth == 0 && k.to == ESC_NOWHERE)
    {
      value (w, rhs, into (to.base, why, loc));
      return;
    }
  esc_loc t = evaluated (w, rhs, ESC_WHY_ASSIGN);
  put (to, 0, t, to.depth ? ESC_WHY_STORE : why, loc);
  struct place p = { t, 0 };
  flow (k, p);
}

/* --- Calls -------------------------------------------------------------- */

/* Where W's function keeps what deferred work needs, which runs at its end.  */

static struct hole
until_the_end (struct walker *w)
{
  esc_loc t
    = esc_location (escape_graph (), esc_outermost (escape_graph (), w->fn), 0,
                    ESC_TEMPORARY, NULL);

  return into (t, ESC_WHY_DEFER, w->loc);
}

/* Argument ARG of a call that runs WHEN; narrow ones can be FOLLOWED.  */

static esc_loc
argument (struct walker *w, tree arg, enum when when, bool followed)
{
  location_t loc = loc_of (w, arg);
  tree inner = arg;

  if (!carries_p (TREE_TYPE (arg)) && !(followed && address_p (arg)))
    {
      value (w, arg, nowhere);
      return ESC_NOWHERE;
    }
  while (CONVERT_EXPR_P (inner)
         && POINTER_TYPE_P (TREE_TYPE (TREE_OPERAND (inner, 0))))
    inner = TREE_OPERAND (inner, 0);
  switch (when)
    {
    case WHEN_THREADED:
      value (w, inner, into (ESC_HEAP, ESC_WHY_THREAD, loc));
      return ESC_NOWHERE;
    case WHEN_DEFERRED:
      {
        struct hole k = until_the_end (w);
        value (w, inner, k);
        return k.to;
      }
    default:
      if (TREE_CODE (inner) == PARM_DECL || VAR_P (inner))
        return location_of (w, inner);
      return evaluated (w, inner, ESC_WHY_ARGUMENT);
    }
}

/* The call E of one of the builtins that are more than a function; K takes its
   value.  Return false if it is none of them.  */

static bool
builtin_call (struct walker *w, tree e, tree callee, struct hole k)
{
  location_t loc = loc_of (w, e);
  int n = call_expr_nargs (e);

  if (!fndecl_built_in_p (callee, BUILT_IN_NORMAL))
    return false;
  switch (DECL_FUNCTION_CODE (callee))
    {
    CASE_BUILT_IN_ALLOCA:
      if (n == 0)
        return false; /* It was declared without parameters.  */
      {
        struct place p = { escape_alloca (e, w->fn, w->loops), 0 };
        value (w, CALL_EXPR_ARG (e, 0), nowhere);
        flow_address (k, p);
        return true;
      }
    case BUILT_IN_EXPECT:
    case BUILT_IN_EXPECT_WITH_PROBABILITY:
    case BUILT_IN_ASSUME_ALIGNED:
      value (w, CALL_EXPR_ARG (e, 0), k);
      for (int i = 1; i < n; i++)
        value (w, CALL_EXPR_ARG (e, i), nowhere);
      return true;
    case BUILT_IN_VA_START:
      {
        struct place list = pointed_to (w, CALL_EXPR_ARG (e, 0));
        put (list, ESC_ADDRESS, escape_rest (w->fn), ESC_WHY_ASSIGN, loc);
        return true;
      }
    case BUILT_IN_VA_COPY:
      {
        struct place to = pointed_to (w, CALL_EXPR_ARG (e, 0));
        struct place from = pointed_to (w, CALL_EXPR_ARG (e, 1));
        put (to, from.depth, from.base, ESC_WHY_ASSIGN, loc);
        return true;
      }
    case BUILT_IN_VA_END:
      value (w, CALL_EXPR_ARG (e, 0), nowhere);
      return true;
    default:
      return false;
    }
}

/* K takes the value of the call E, which runs WHEN.  */

static void
call (struct walker *w, tree e, struct hole k, enum when when)
{
  tree callee = get_callee_fndecl (e);
  int n = call_expr_nargs (e);
  auto_vec<esc_loc, 8> args;
  esc_loc through = ESC_NOWHERE, result = ESC_NOWHERE;
  esc_fn fn = ESC_NO_FN;

  if (!CALL_EXPR_FN (e))
    {
      for (int i = 0; i < n; i++)
        value (w, CALL_EXPR_ARG (e, i), k); /* An internal function.  */
      return;
    }
  if (callee && builtin_call (w, e, callee, k))
    return;
  if (callee)
    fn = escape_function (callee);
  else
    through = argument (w, CALL_EXPR_FN (e), when, false);
  for (int i = 0; i < n; i++)
    args.safe_push (
      argument (w, CALL_EXPR_ARG (e, i), when, followed_p (callee)));
  if (callee && decl_function_context (callee) && when == WHEN_THREADED)
    value (w, build_fold_addr_expr (callee),
           into (ESC_HEAP, ESC_WHY_THREAD, loc_of (w, e)));
  if (callee && decl_function_context (callee) && when == WHEN_DEFERRED)
    value (w, build_fold_addr_expr (callee), until_the_end (w));
  if (k.to != ESC_NOWHERE && address_p (e))
    {
      result = new_temporary (w);
      struct place p = { result, 0 };
      k.why = k.why == ESC_WHY_ASSIGN ? ESC_WHY_CALL_RESULT : k.why;
      flow (k, p);
    }
  esc_call (escape_graph (), w->fn, fn, through, args.address (),
            args.length (), result, loc_of (w, e));
  if (call_expr_flags (e) & ECF_RETURNS_TWICE)
    w->loops++;
}

/* --- Expressions that are no lvalues ------------------------------------ */

/* All that is in E is kept: by code that is not known.  */

static void
keep_all (struct walker *w, tree e, enum esc_why why)
{
  struct hole k = into (ESC_HEAP, why, loc_of (w, e));

  if (DECL_P (e) || handled_component_p (e))
    flow_address (k, place_of (w, e));
  else if (EXPR_P (e) || TREE_CODE (e) == CONSTRUCTOR)
    value (w, e, k);
}

/* What is done in E, of which K takes the value, is not known here.  */

static void
unmodelled (struct walker *w, tree e, struct hole k)
{
  struct place anywhere = { ESC_HEAP, 0 };

  flow (k, anywhere);
  if (options.strict)
    error_at (loc_of (w, e),
              "the escape analysis does not know the tree code %qs, and "
              "%<-fplugin-arg-defer-strict%> is given",
              get_tree_code_name (TREE_CODE (e)));
  for (int i = 0; EXPR_P (e) && i < TREE_OPERAND_LENGTH (e); i++)
    if (TREE_OPERAND (e, i))
      keep_all (w, TREE_OPERAND (e, i), ESC_WHY_UNMODELLED);
}

/* E is A op B for an integer.  May its value be an address, if A may be?  */

static bool
still_address_p (const_tree e)
{
  tree b = TREE_OPERAND (e, 1);

  switch (TREE_CODE (e))
    {
    case BIT_AND_EXPR:
      return !(TREE_CODE (b) == INTEGER_CST && tree_fits_uhwi_p (b)
               && tree_to_uhwi (b) < 4096);
    case TRUNC_DIV_EXPR:
      return TREE_CODE (b) == INTEGER_CST;
    case MULT_EXPR:
      return TREE_CODE (b) == INTEGER_CST
             && TREE_CODE (TREE_OPERAND (e, 0)) == TRUNC_DIV_EXPR;
    default:
      return true;
    }
}

/* The statement expression, block or list E, of which the last value goes to
   K.  */

static void
list_value (struct walker *w, tree e, struct hole k)
{
  for (tree_stmt_iterator i = tsi_start (e); !tsi_end_p (i); tsi_next (&i))
    {
      bool last = tsi_one_before_end_p (i);
      value (w, tsi_stmt (i), last ? k : nowhere);
    }
}

/* T has been met, a label or a jump.  */

static void
met (struct walker *w, tree t)
{
  if (unsigned *position = w->jumps->position.get (t))
    w->position = MAX (w->position, *position);
}

/* walk_tree callback: find a label.  */

static tree
find_label (tree *tp, int *walk_subtrees, void *)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  return TREE_CODE (*tp) == LABEL_EXPR || TREE_CODE (*tp) == CASE_LABEL_EXPR
           ? *tp
           : NULL_TREE;
}

static bool
label_in_p (tree e)
{
  return e && walk_tree_without_duplicates (&e, find_label, NULL);
}

/* Walk E, a block or a part of a statement that is like one.  A loop that a
   label in it begins is over at its end if nothing behind it jumps back.  */

static void
block_value (struct walker *w, tree e, struct hole k)
{
  unsigned n = w->labels.length ();

  if (e)
    value (w, e, k);
  for (unsigned i = w->labels.length (); i-- > n;)
    if (*w->jumps->last.get (w->labels[i]) <= w->position)
      {
        w->labels.ordered_remove (i);
        w->loops--;
      }
}

static void
bind_value (struct walker *w, tree e, struct hole k)
{
  esc_scope outer = w->scope;

  w->scope = esc_block (escape_graph (), outer);
  for (tree d = BIND_EXPR_VARS (e); d; d = DECL_CHAIN (d))
    if (VAR_P (d) && !TREE_STATIC (d) && !DECL_EXTERNAL (d))
      escape_scope (d, w->scope);
  block_value (w, BIND_EXPR_BODY (e), k);
  w->scope = outer;
}

/* --- Statements --------------------------------------------------------- */

/* The parts of a loop, which may be null.  */

static void
loop_parts (struct walker *w, tree cond, tree step, tree body)
{
  bool once = cond && integer_zerop (cond) && !step;

  w->loops += !once;
  block_value (w, cond, nowhere);
  block_value (w, body, nowhere);
  block_value (w, step, nowhere);
  w->loops -= !once;
}

/* Is the operand OP of inline assembly an object in memory?  */

static bool
in_memory_p (const_tree op)
{
  const char *constraint = TREE_STRING_POINTER (TREE_VALUE (TREE_PURPOSE (op)));

  return strpbrk (constraint, "moV") && !strpbrk (constraint, "rg");
}

static void
assembly (struct walker *w, tree e)
{
  struct hole keep = into (ESC_HEAP, ESC_WHY_ASM, loc_of (w, e));
  bool empty = TREE_STRING_LENGTH (ASM_STRING (e)) <= 1;

  for (tree i = ASM_INPUTS (e); i; i = TREE_CHAIN (i))
    {
      if (in_memory_p (i) && !empty && !CONSTANT_CLASS_P (TREE_VALUE (i)))
        flow_address (keep, place_of (w, TREE_VALUE (i)));
      value (w, TREE_VALUE (i), keep);
    }
  for (tree o = ASM_OUTPUTS (e); o; o = TREE_CHAIN (o))
    {
      struct place p = place_of (w, TREE_VALUE (o));
      if (carries_p (TREE_TYPE (TREE_VALUE (o))))
        {
          put (p, 0, ESC_HEAP, ESC_WHY_ASM, loc_of (w, e));
          flow (keep, p); /* It may be read, too.  */
        }
      if (in_memory_p (o) && !empty)
        flow_address (keep, p);
    }
}

/* DECL is declared.  */

static void
declaration (struct walker *w, tree decl)
{
  if (TREE_CODE (decl) == FUNCTION_DECL)
    {
      escape_nested (decl, w->scope, w->loops);
      if (DECL_SAVED_TREE (decl))
        flows_of (decl);
      return;
    }
  for (tree t = TREE_TYPE (decl);
       t && TREE_CODE (t) == ARRAY_TYPE && TYPE_DOMAIN (t); t = TREE_TYPE (t))
    if (tree max = TYPE_MAX_VALUE (TYPE_DOMAIN (t)))
      if (!CONSTANT_CLASS_P (max))
        value (w, max, nowhere);
  if (!VAR_P (decl) || DECL_EXTERNAL (decl))
    return;
  if (TREE_STATIC (decl))
    return; /* escape.cc looks at those.  */
  esc_loc l = location_of (w, decl);
  if (tree init = DECL_INITIAL (decl))
    if (init != error_mark_node)
      {
        if (address_p (init))
          value (w, init,
                 into (l, ESC_WHY_INITIALIZE, DECL_SOURCE_LOCATION (decl)));
        else
          value (w, init, nowhere);
      }
}

static void
return_statement (struct walker *w, tree e)
{
  tree t = TREE_OPERAND (e, 0);

  if (!t)
    return;
  if (TREE_CODE (t) != MODIFY_EXPR && TREE_CODE (t) != INIT_EXPR)
    {
      value (w, t, nowhere);
      return;
    }
  tree from = TREE_OPERAND (t, 1);
  if (tree address = returned_address (from))
    from = address;
  if (address_p (from))
    value (w, from, into (w->result, ESC_WHY_RETURN, loc_of (w, e)));
  else
    value (w, from, nowhere);
}

/* walk_tree callback: the thread made by a `__go' with a block uses the
   variables around it.  */

static tree
thread_uses (tree *tp, int *walk_subtrees, void *data)
{
  struct walker *w = (struct walker *) data;

  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if ((VAR_P (*tp) || TREE_CODE (*tp) == PARM_DECL)
           && escape_known_p (*tp))
    {
      struct place p = { location_of (w, *tp), 0 };
      struct hole k = into (ESC_HEAP, ESC_WHY_THREAD, w->loc);
      if (escape_by_value_p (*tp))
        flow (k, p);
      else
        flow_address (k, p);
    }
  return NULL_TREE;
}

/* A deferred block, and what is declared in it.  */

struct deferred_block
{
  struct walker *w;
  hash_set<tree> own;
};

/* walk_tree callback: what the block DATA declares.  */

static tree
declared_there (tree *tp, int *walk_subtrees, void *data)
{
  struct deferred_block *d = (struct deferred_block *) data;

  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (TREE_CODE (*tp) == BIND_EXPR)
    for (tree t = BIND_EXPR_VARS (*tp); t; t = DECL_CHAIN (t))
      d->own.add (t);
  return NULL_TREE;
}

/* walk_tree callback: what the block DATA names is needed when it runs.  */

static tree
deferred_uses (tree *tp, int *walk_subtrees, void *data)
{
  struct deferred_block *d = (struct deferred_block *) data;
  tree t = *tp;

  if (TYPE_P (t))
    *walk_subtrees = 0;
  else if (!DECL_P (t) || d->own.contains (t))
    ;
  else if (TREE_CODE (t) == FUNCTION_DECL && decl_function_context (t))
    value (d->w, build_fold_addr_expr (t), until_the_end (d->w));
  else if ((VAR_P (t) || TREE_CODE (t) == PARM_DECL) && escape_variable_p (t)
           && carries_p (TREE_TYPE (t)))
    value (d->w, t, until_the_end (d->w));
  return NULL_TREE;
}

/* E is deferred work, or a thread.  */

static void
keyword (struct walker *w, tree e)
{
  enum keyword k = marker_keyword (e);
  tree *operand = marker_operand (e);
  tree work = operand_call (*operand);

  if (k == KEYWORD_BLOCK || !work)
    {
      if (k == KEYWORD_GO)
        walk_tree_without_duplicates (operand, thread_uses, w);
      if (k == KEYWORD_FUNCTION)
        {
          struct deferred_block d = { w, hash_set<tree> () };
          walk_tree_without_duplicates (operand, declared_there, &d);
          walk_tree_without_duplicates (operand, deferred_uses, &d);
        }
      value (w, *operand, nowhere);
      return;
    }
  call (w, work, nowhere, k == KEYWORD_GO ? WHEN_THREADED : WHEN_DEFERRED);
}

/* --- The walk ----------------------------------------------------------- */

/* Walk all operands of E, whose values are of no interest.  */

static void
operands (struct walker *w, tree e)
{
  for (int i = 0; i < TREE_OPERAND_LENGTH (e); i++)
    if (tree t = TREE_OPERAND (e, i))
      value (w, t, nowhere);
}

/* The statement E.  Return false if it is none.  */

static bool
statement (struct walker *w, tree e)
{
  switch (TREE_CODE (e))
    {
    case DECL_EXPR:
      declaration (w, DECL_EXPR_DECL (e));
      break;
    case RETURN_EXPR:
      return_statement (w, e);
      break;
    case LABEL_EXPR:
      met (w, LABEL_EXPR_LABEL (e));
      if (w->jumps->last.get (LABEL_EXPR_LABEL (e)))
        {
          w->labels.safe_push (LABEL_EXPR_LABEL (e));
          w->loops++;
        }
      break;
    case GOTO_EXPR:
      met (w, e);
      if (TREE_CODE (GOTO_DESTINATION (e)) != LABEL_DECL)
        value (w, GOTO_DESTINATION (e), nowhere);
      break;
    case CASE_LABEL_EXPR:
    case BREAK_STMT:
    case CONTINUE_STMT:
    case DEBUG_BEGIN_STMT:
    case PREDICT_EXPR:
      break;
    case SWITCH_STMT:
      if (marker_keyword (e) != KEYWORD_NONE)
        keyword (w, e);
      else
        {
          value (w, SWITCH_STMT_COND (e), nowhere);
          block_value (w, SWITCH_STMT_BODY (e), nowhere);
        }
      break;
    case FOR_STMT:
      block_value (w, FOR_INIT_STMT (e), nowhere);
      loop_parts (w, FOR_COND (e), FOR_EXPR (e), FOR_BODY (e));
      break;
    case WHILE_STMT:
      loop_parts (w, WHILE_COND (e), NULL_TREE, WHILE_BODY (e));
      break;
    case DO_STMT:
      loop_parts (w, DO_COND (e), NULL_TREE, DO_BODY (e));
      break;
    case ASM_EXPR:
      met (w, e);
      assembly (w, e);
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

static void
value (struct walker *w, tree e, struct hole k)
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
      assignment (w, e, k);
      break;
    case PREINCREMENT_EXPR:
    case PREDECREMENT_EXPR:
    case POSTINCREMENT_EXPR:
    case POSTDECREMENT_EXPR:
      flow (k, place_of (w, TREE_OPERAND (e, 0)));
      value (w, TREE_OPERAND (e, 1), nowhere);
      break;
    case COND_EXPR:
      value (w, TREE_OPERAND (e, 0), nowhere);
      if (!integer_zerop (TREE_OPERAND (e, 0))
          || label_in_p (TREE_OPERAND (e, 1)))
        block_value (w, TREE_OPERAND (e, 1), k);
      if (!integer_nonzerop (TREE_OPERAND (e, 0))
          || label_in_p (TREE_OPERAND (e, 2)))
        block_value (w, TREE_OPERAND (e, 2), k);
      break;
    case COMPOUND_EXPR:
      value (w, TREE_OPERAND (e, 0), nowhere);
      value (w, TREE_OPERAND (e, 1), k);
      break;
    case ANNOTATE_EXPR: /* A condition with `#pragma GCC unroll' before.  */
    case TRANSACTION_EXPR:
      value (w, TREE_OPERAND (e, 0), k);
      break;
    CASE_CONVERT:
      if (parts_shown_p (e))
        {
          struct hole keep = into (ESC_HEAP, ESC_WHY_CAST, loc_of (w, e));
          keep.derefs = 1;
          value (w, TREE_OPERAND (e, 0), keep);
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
      value (w, TREE_OPERAND (e, 0), k);
      break;
    case C_MAYBE_CONST_EXPR:
      if (C_MAYBE_CONST_EXPR_PRE (e))
        value (w, C_MAYBE_CONST_EXPR_PRE (e), nowhere);
      value (w, C_MAYBE_CONST_EXPR_EXPR (e), k);
      break;
    case POINTER_PLUS_EXPR:
    case PLUS_EXPR:
    case MINUS_EXPR:
    case BIT_IOR_EXPR:
    case BIT_XOR_EXPR:
    case MIN_EXPR:
    case MAX_EXPR:
    case COMPLEX_EXPR:
      value (w, TREE_OPERAND (e, 0), k);
      value (w, TREE_OPERAND (e, 1), k);
      break;
    case BIT_AND_EXPR:
    case TRUNC_DIV_EXPR:
    case MULT_EXPR:
      {
        bool still = still_address_p (e);
        value (w, TREE_OPERAND (e, 0), still ? k : nowhere);
        value (w, TREE_OPERAND (e, 1),
               still && TREE_CODE (e) == BIT_AND_EXPR ? k : nowhere);
        break;
      }
    case LSHIFT_EXPR:
    case RSHIFT_EXPR:
    case LROTATE_EXPR:
    case RROTATE_EXPR:
      value (w, TREE_OPERAND (e, 0), k);
      value (w, TREE_OPERAND (e, 1), nowhere);
      break;
    case CONSTRUCTOR:
      {
        unsigned i;
        tree element;
        FOR_EACH_CONSTRUCTOR_VALUE (CONSTRUCTOR_ELTS (e), i, element)
        value (w, element, k);
      }
      break;
    case CALL_EXPR:
      call (w, e, k, WHEN_NOW);
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
      bind_value (w, e, k);
      break;
    case STATEMENT_LIST:
      list_value (w, e, k);
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
        value (w, OMP_CLAUSE_OPERAND (e, i), nowhere);
      value (w, OMP_CLAUSE_CHAIN (e), nowhere);
      break;
    case TREE_VEC: /* The parts of OpenMP's loops, of which there are many. */
      for (int i = 0; i < TREE_VEC_LENGTH (e); i++)
        value (w, TREE_VEC_ELT (e, i), nowhere);
      break;
    case TREE_LIST:
      value (w, TREE_PURPOSE (e), nowhere);
      value (w, TREE_VALUE (e), nowhere);
      value (w, TREE_CHAIN (e), nowhere);
      break;
    case VEC_PERM_EXPR:
    case VEC_COND_EXPR:
    case BIT_INSERT_EXPR:
      for (int i = 0; i < TREE_OPERAND_LENGTH (e); i++)
        value (w, TREE_OPERAND (e, i), k);
      break;
    default:
      if (COMPARISON_CLASS_P (e) || UNARY_CLASS_P (e) || BINARY_CLASS_P (e)
          || truth_value_p (TREE_CODE (e)))
        operands (w, e); /* That makes no address.  */
      else if (!statement (w, e))
        unmodelled (w, e, k);
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

static void
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
  value (&w, DECL_SAVED_TREE (fndecl), nowhere);
}

void
pass_flows (tree fndecl)
{
  escape_family (fndecl);
  flows_of (fndecl);
}
