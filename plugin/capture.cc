/* capture.cc -- variables that deferred work names live until it has run (D9).

   Deferred work runs when its unit ends, outside the scopes that it was
   written in.  A variable that it names is in one of these cases:

     declared in the unit's       its storage is the whole unit's already
     outermost block              (KEEP_IN_PLACE)
     declared further in, not     one variable of the unit stands for it, and
     in a loop with the work      the scope's end means nothing (KEEP_HOISTED)
     declared in a loop that      each iteration has its own; a record keeps
     the work is in, too          a copy, if nobody can tell (KEEP_BY_VALUE),
                                  or its address (KEEP_IN_BOX)

   A copy it may be when the variable is changed by nothing but its initializer
   and its address is not taken.  A box is memory beside the records, made when
   the declaration is reached, and given to the next iteration if no record
   took it: memory grows with what is pending only (D5).

   In all but the first case a variable of the plugin's is the DECL_VALUE_EXPR
   of the user's: every use is redirected when GCC gimplifies the function, and
   the debugger still finds the variable under its name.  When a record is run,
   stand-ins and box pointers are set to what it keeps; the iteration that
   pushed it is over by then, so deferred work itself needs no rewriting.

   `__defer f (&x);' names x, too: the pointer would be dangling otherwise.

   Source: the capture rules of Go's closures (by value where never reassigned,
   up to 128 bytes).

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* --- Decide ------------------------------------------------------------- */

/* What a walk over deferred work collects.  */

struct collector
{
  struct function_units *units;
  struct deferred *d;
  hash_set<tree> seen;
};

/* D names DECL.  */

static void
name (struct collector *c, tree decl)
{
  struct local **l = c->units->local_of.get (decl);

  if (l && (*l)->unit == c->d->owner && !c->seen.add (decl))
    c->d->captured.safe_push (*l);
}

/* walk_tree callback for a block: it names every variable in it.  */

static tree
name_in_block (tree *tp, int *walk_subtrees, void *data)
{
  struct collector *c = (struct collector *) data;

  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (VAR_P (*tp))
    name (c, *tp);
  else if (TREE_CODE (*tp) == DECL_EXPR)
    walk_declaration (DECL_EXPR_DECL (*tp), name_in_block, c);
  return NULL_TREE;
}

/* walk_tree callback for a call: its operands have been evaluated when it
   runs, so it names those variables only whose address is in them.  */

static tree
name_in_call (tree *tp, int *walk_subtrees, void *data)
{
  struct collector *c = (struct collector *) data;

  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (TREE_CODE (*tp) == ADDR_EXPR)
    {
      tree base = get_base_address (TREE_OPERAND (*tp, 0));
      if (base && TREE_CODE (base) == COMPOUND_LITERAL_EXPR)
        base = COMPOUND_LITERAL_EXPR_DECL (base);
      if (base && VAR_P (base))
        name (c, base);
    }
  else if (TREE_CODE (*tp) == DECL_EXPR)
    walk_declaration (DECL_EXPR_DECL (*tp), name_in_call, c);
  return NULL_TREE;
}

/* Are L's declaration and D in one piece of code that runs repeatedly?  */

static bool
same_iteration_p (const struct local *l, const struct deferred *d)
{
  for (const struct span &s : d->owner->again)
    if (s.lo <= l->pos && l->pos < s.hi && s.lo <= d->pos && d->pos < s.hi)
      return true;
  return false;
}

/* May a jump skip the declaration of L and still lead to D?  */

static bool
skipped_p (const struct local *l, const struct deferred *d)
{
  for (const struct span &s : d->owner->skips)
    if (s.lo < l->pos && l->pos < s.hi && s.hi < d->pos)
      return true;
  return false;
}

/* Can nobody tell a copy of L, made when D is reached, from L?  DECL_NONLOCAL:
   a nested function uses it.  */

static bool
copy_will_do_p (const struct local *l, const struct deferred *d)
{
  return !l->assigned && l->pos < d->pos && !skipped_p (l, d)
         && !DECL_NONLOCAL (l->decl) && copyable_p (l->decl);
}

/* How L must be kept for D.  */

static enum keep
keep_for (const struct local *l, const struct deferred *d)
{
  if (DECL_HARD_REGISTER (l->decl))
    return KEEP_IN_PLACE;
  if (same_iteration_p (l, d))
    return copy_will_do_p (l, d) ? KEEP_BY_VALUE : KEEP_IN_BOX;
  return l->bind == d->owner->bind ? KEEP_IN_PLACE : KEEP_HOISTED;
}

/* Is the storage of L of variable size?  */

static bool
vla_p (const struct local *l)
{
  return TREE_CODE (DECL_SIZE_UNIT (l->decl)) != INTEGER_CST;
}

/* L is to be kept as KEEP for D.  Return false, with an error, if it cannot
   be: the size of its type is a variable of its scope, or a jump skips the
   declaration, where it gets its box.  */

static bool
can_keep_p (const struct local *l, const struct deferred *d, enum keep keep)
{
  if (keep != KEEP_IN_PLACE && l->clause)
    {
      error_at (d->loc,
                "%qD is in a clause of an OpenMP construct, and cannot be "
                "kept for the deferred work; copy it to another variable, "
                "and name that",
                l->decl);
      return false;
    }
  if (keep == KEEP_IN_BOX && !l->literal && skipped_p (l, d))
    {
      error_at (d->loc,
                "a jump skips the declaration of %qD, of which each "
                "deferred block keeps its own; declare it before the jump, or "
                "before the loop",
                l->decl);
      return false;
    }
  if (keep == KEEP_IN_PLACE
      || !variably_modified_type_p (TREE_TYPE (l->decl), NULL_TREE))
    return true;
  if (vla_p (l))
    error_at (d->loc,
              "variable-length array %qD may be gone when the "
              "deferred block runs; declare it in the outermost block, or "
              "allocate it with %<malloc%>",
              l->decl);
  else if (keep == KEEP_HOISTED)
    return true;
  else
    error_at (d->loc,
              "the type of %qD may be gone when the deferred block "
              "runs, since its size varies; declare %qD before the loop",
              l->decl, l->decl);
  return false;
}

/* Work that might not be reached names DECL.  GCC cannot always see that it
   runs only after its statement was reached, where DECL had a value if the
   user gave it one.  */

static void
never_uninitialized (tree decl)
{
  hush (decl, OPT_Wmaybe_uninitialized);
}

/* Decide how the variables that D names are kept.  */

static void
decide (struct function_units *units, struct deferred *d)
{
  struct collector c;
  unsigned kept = 0;

  c.units = units;
  c.d = d;
  if (d->block)
    walk_tree_without_duplicates (d->block->slot, name_in_block, &c);
  else
    walk_tree_without_duplicates (&d->call, name_in_call, &c);
  for (struct local *l : d->captured)
    {
      enum keep keep = keep_for (l, d);
      if (d->group || !d->at_top || l->literal)
        never_uninitialized (l->decl);
      if (keep == KEEP_IN_PLACE || !can_keep_p (l, d, keep))
        continue;
      d->captured[kept++] = l;
      if (keep == KEEP_IN_BOX)
        l->group = d->group;
      if (keep > l->keep)
        l->keep = keep;
    }
  d->captured.truncate (kept);
}

void
capture_decide (struct function_units *units, struct unit *unit)
{
  for (struct deferred *d : unit->work)
    decide (units, d);
}

/* --- Apply -------------------------------------------------------------- */

/* Is a variable of the plugin's better in memory, for the debugger?  Without
   optimisation GCC keeps artificial variables in registers, and forgets where;
   others are in memory then.  */

static bool
in_memory_p (const struct unit *unit)
{
  return !opt_for_fn (unit->fndecl, optimize);
}

/* A variable of UNIT that takes the place of the user's DECL.  */

static tree
hoisted_variable (struct unit *unit, tree decl)
{
  bool scalar = is_gimple_reg_type (TREE_TYPE (decl));
  int quals = TYPE_QUALS (TREE_TYPE (decl)) & ~TYPE_QUAL_CONST;
  if (unit->huge && scalar)
    quals |= TYPE_QUAL_VOLATILE; /* See new_variable.  */
  tree type = build_qualified_type (TREE_TYPE (decl), quals);
  tree var = new_variable (unit, type, "kept", NULL_TREE);

  TREE_TYPE (var) = type;
  DECL_NAME (var) = DECL_NAME (decl);
  DECL_SOURCE_LOCATION (var) = DECL_SOURCE_LOCATION (decl);
  SET_DECL_ALIGN (var, DECL_ALIGN (decl));
  DECL_USER_ALIGN (var) = DECL_USER_ALIGN (decl);
  TREE_ADDRESSABLE (var) |= TREE_ADDRESSABLE (decl) || in_memory_p (unit);
  TREE_THIS_VOLATILE (var) = (quals & TYPE_QUAL_VOLATILE) != 0;
  TREE_SIDE_EFFECTS (var) = TREE_THIS_VOLATILE (var);
  return var;
}

/* Redirect every use of DECL to VALUE.  */

static void
redirect (tree decl, tree value)
{
  SET_DECL_VALUE_EXPR (decl, value);
  DECL_HAS_VALUE_EXPR_P (decl) = 1;
}

/* The variable that the pointer POINTER points to, in place of DECL.  */

static tree
boxed_variable (tree pointer, tree decl)
{
  tree ref = build1 (INDIRECT_REF, TREE_TYPE (decl), pointer);

  TREE_THIS_VOLATILE (ref) = TREE_THIS_VOLATILE (decl);
  TREE_SIDE_EFFECTS (ref) = TREE_SIDE_EFFECTS (decl);
  TREE_THIS_NOTRAP (ref) = 1;
  return ref;
}

/* Keep the variable L of UNIT as has been decided.  */

static void
apply (struct unit *unit, struct local *l)
{
  if (l->keep != KEEP_IN_BOX)
    {
      l->stand_in = hoisted_variable (unit, l->decl);
      redirect (l->decl, l->stand_in);
      return;
    }

  tree pointer = build_pointer_type (TREE_TYPE (l->decl));
  l->stand_in = new_variable (unit, pointer, "box", NULL_TREE);
  TREE_ADDRESSABLE (l->stand_in) |= in_memory_p (unit);
  l->spare = new_variable (unit, pointer, "spare", null_pointer_node);
  redirect (l->decl, boxed_variable (l->stand_in, l->decl));
  if (!l->literal)
    {
      tree list = record_box (l);
      append_to_statement_list_force (*l->slot, &list);
      *l->slot = list;
    }
}

/* Let the debugger find L by its name in the deferred block BIND, which runs
   outside L's scope.  */

static void
show (const struct local *l, tree bind)
{
  tree alias = build_decl (DECL_SOURCE_LOCATION (l->decl), VAR_DECL,
                           DECL_NAME (l->decl), TREE_TYPE (l->decl));

  DECL_CONTEXT (alias) = DECL_CONTEXT (l->decl);
  TREE_USED (alias) = 1;
  redirect (alias, unshare_expr (DECL_VALUE_EXPR (l->decl)));
  if (!BIND_EXPR_BLOCK (bind))
    {
      BIND_EXPR_BLOCK (bind) = make_node (BLOCK);
      TREE_USED (BIND_EXPR_BLOCK (bind)) = 1;
    }
  DECL_CHAIN (alias) = BLOCK_VARS (BIND_EXPR_BLOCK (bind));
  BLOCK_VARS (BIND_EXPR_BLOCK (bind)) = alias;
}

void
capture_apply (struct function_units *units, struct unit *unit)
{
  for (struct local *l : units->locals)
    if (l->unit == unit && l->keep != KEEP_IN_PLACE)
      apply (unit, l);
  if (debug_info_level > DINFO_LEVEL_TERSE)
    for (struct deferred *d : unit->work)
      if (d->block)
        for (struct local *l : d->captured)
          show (l, d->block->bind);
}
