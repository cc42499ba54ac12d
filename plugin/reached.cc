/* reached.cc -- has a `__defer' that might not be reached been reached?

   A flag says so, false when the unit begins.  Often there is no need of one:

       if (c)
         {
           p = acquire ();
           if (!p)
             return;
           __defer release (p);
         }

   The pointer that the call keeps, null until then, tells by itself.  Whether
   p can be null where it is kept, GCC knows better than this pass can, so:
   the flag is set only if the pointer is null, and tested only if it is.
   Behind the usual check GCC drops the flag, and what is left is what a
   careful programmer would write: `if (p) release (p);' at the end.  That is
   sound for any pointer; it is done only for those that the function itself
   compares with null, since there it pays.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* Called for each tree: note a variable that it compares with null.  */

static tree
note_check (tree *tp, int *, void *data)
{
  tree t = *tp;

  if ((TREE_CODE (t) == EQ_EXPR || TREE_CODE (t) == NE_EXPR)
      && integer_zerop (TREE_OPERAND (t, 1)))
    ((hash_set<tree> *) data)
      ->add (tree_strip_nop_conversions (TREE_OPERAND (t, 0)));
  return NULL_TREE;
}

/* Does UNIT compare ARG, a pointer, with null?  Then GCC likely knows that it
   is not null where it is kept.  Were only the plugin to compare it, GCC would
   take it that it may be, and warn of what the user does with it.  */

static bool
checked_p (struct unit *unit, tree arg)
{
  if (!POINTER_TYPE_P (TREE_TYPE (arg)))
    return false;
  if (unit->checked.is_empty ())
    walk_tree_without_duplicates (&unit->bind, note_check, &unit->checked);
  return unit->checked.contains (tree_strip_nop_conversions (arg));
}

/* A flag for UNIT, false at its start.  It is the field of a struct, for GCC
   makes a variable of that only when it knows which pointers are not null, and
   so in time to see that `reach' never sets it.  */

static tree
new_flag (struct unit *unit)
{
  if (unit->twice)
    return new_variable (unit, boolean_type_node, "reached",
                         boolean_false_node);
  tree type = make_node (RECORD_TYPE);
  tree field
    = build_decl (UNKNOWN_LOCATION, FIELD_DECL, NULL_TREE, boolean_type_node);
  DECL_FIELD_CONTEXT (field) = type;
  TYPE_FIELDS (type) = field;
  layout_type (type);
  tree var = new_variable (unit, type, "reached", NULL_TREE);
  tree flag = build3 (COMPONENT_REF, boolean_type_node, var, field, NULL_TREE);
  append_to_statement_list_force (assign (flag, boolean_false_node),
                                  &unit->inits);
  return flag;
}

/* D may be reached or not: start its flag.  */

void
reached_start (struct deferred *d)
{
  d->flag = new_flag (d->owner);
}

/* D's call keeps the value of its operand ARG in VAR.  Return the variable
   that the call is to take it from: VAR, or one that tells whether D has been
   reached.  */

tree
reached_keep (struct deferred *d, tree arg, tree var)
{
  if (!d->flag || d->telling || !checked_p (d->owner, arg))
    return var;
  d->telling
    = new_variable (d->owner, TREE_TYPE (var), "telling", null_pointer_node);
  d->tells = var;
  return d->telling;
}

/* Append to CODE: D is reached.  The pointer is set when all operands are
   evaluated, since one may never come back.  */

void
reached_set (tree *code, struct deferred *d)
{
  tree set = assign (d->flag, boolean_true_node);

  if (d->telling)
    {
      append_to_statement_list_force (assign (d->telling, d->tells), code);
      set = build3 (
        COND_EXPR, void_type_node,
        build2 (EQ_EXPR, boolean_type_node, d->tells, null_pointer_node), set,
        NULL_TREE);
    }
  append_to_statement_list_force (set, code);
}

/* Was D reached?  */

tree
reached_test (struct deferred *d)
{
  if (!d->telling)
    return d->flag;
  return build2 (
    TRUTH_ORIF_EXPR, boolean_type_node,
    build2 (NE_EXPR, boolean_type_node, d->telling, null_pointer_node),
    d->flag);
}
