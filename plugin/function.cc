/* function.cc -- each `__defer' is a cleanup region or a record.

   Function-scoped work belongs to a unit (passes.h), not to a block: it runs
   when the unit ends, whatever block the statement is in.  So its cleanup
   region covers the rest of the unit's *outermost* block, from the statement
   of that block which the `__defer' is or is in:

       {                                {
         a;                               flag = 0;
         if (c)                           a;
           __defer f (x);       =>        try
         b;                                 {
       }                                      if (c) { kept = x; flag = 1; }
                                              b;
                                            }
                                          finally { if (flag) f (kept); }
                                        }

   A `__defer' that is itself a statement of the outermost block, and that no
   jump skips, needs no flag: its region begins behind it.  Several regions
   nest in source order, so that the last runs first; a group of records
   (order.cc) takes one place among them.  Inner units first: the block that a
   `__defer' runs is finished when it is moved.

   After this pass the function has no markers.

   (Not chosen: one region with a list of closures, as in Go before 1.14.  What
   stands in a region costs no call, no memory, and optimises as if the user
   had written it at each way out.)

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* --- Operands of calls -------------------------------------------------- */

/* Need ARG, an operand of a deferred call, not be kept, since it is the same
   whenever it is evaluated?  So is the address of a nested function; if it
   were stored, GCC would need a trampoline, and an executable stack.  */

static bool
constant_p (tree arg)
{
  if (TREE_CODE (arg) == ADDR_EXPR
      && TREE_CODE (TREE_OPERAND (arg, 0)) == FUNCTION_DECL)
    return true;
  return !TREE_SIDE_EFFECTS (arg)
         && initializer_constant_valid_p (arg, TREE_TYPE (arg)) != NULL_TREE;
}

/* VAR keeps an operand of D's call, if D is reached.  Work that a loop defers
   runs again and again, and what VAR kept the last time is gone by then: GCC,
   and who looks for dangling addresses, shall know.  */

static void
forget (struct deferred *d, tree var)
{
  if (d->flag && d->owner->depth && !TREE_THIS_VOLATILE (var))
    append_to_statement_list_force (
      assign (var, build_clobber (TREE_TYPE (var))), &d->owner->inits);
}

/* Append to CODE: evaluate the operand of D's call in PLACE now, for use when
   the call is run.  */

static void
keep_operand (tree *code, struct deferred *d, tree *place)
{
  tree arg = *place;
  tree type
    = POINTER_TYPE_P (TREE_TYPE (arg)) ? ptr_type_node : TREE_TYPE (arg);

  if (constant_p (arg))
    return;
  tree var = new_variable (d->owner, type, "arg", NULL_TREE);
  forget (d, var);
  append_to_statement_list_force (assign (var, arg), code);
  *place = fold_convert (TREE_TYPE (arg), reached_keep (d, arg, var));
  if (d->how == HEAP_ALLOCATED)
    d->kept.safe_push ({ *place, place, NULL_TREE });
}

/* Append to CODE: make boxes for the compound literals whose addresses D's
   operands take.  */

static void
box_literals (tree *code, struct deferred *d)
{
  for (struct local *l : d->captured)
    if (l->literal && l->keep == KEEP_IN_BOX)
      append_to_statement_list_force (record_box (l), code);
}

/* D's call as a statement.  Its result is discarded, whatever the declaration
   says of that.  */

static tree
call_statement (struct deferred *d)
{
  tree call = d->call;

  SET_EXPR_LOCATION (call, EXPR_LOC_OR_LOC (call, d->loc));
  if (!result_minded_p (call))
    return call;
  tree result = new_variable (d->owner, TREE_TYPE (call), "result", NULL_TREE);
  return build2_loc (EXPR_LOCATION (call), MODIFY_EXPR, TREE_TYPE (call),
                     result, call);
}

/* The variables of L are UNIT's, and null at first.  */

static void
declare_landing (struct unit *unit, const struct landing *l)
{
  for (tree var : { l->thrown, l->landed })
    if (var)
      {
        DECL_CHAIN (var) = unit->vars;
        unit->vars = var;
        append_to_statement_list_force (assign (var, null_pointer_node),
                                        &unit->inits);
      }
}

/* The work of D, which may be told to what is thrown.  */

tree
function_told (struct deferred *d)
{
  tree code = NULL_TREE;

  if (!d->landing.asks || !d->call)
    return d->work;
  append_to_statement_list_force (
    recover_tell (d->landing.thrown, CALL_EXPR_FN (d->call)), &code);
  append_to_statement_list_force (d->work, &code);
  return code;
}

/* --- Statements --------------------------------------------------------- */

/* Is there anything to run for D?  */

static bool
runs_p (const struct deferred *d)
{
  return d->call || d->block;
}

/* May a jump skip D?  */

static bool
skipped_p (const struct deferred *d)
{
  for (const struct span &s : d->owner->skips)
    if (s.lo < d->pos && d->pos < s.hi)
      return true;
  return false;
}

/* What stands where D stood: it takes effect here.  */

static tree
statement (struct deferred *d)
{
  tree code = NULL_TREE;

  if (!runs_p (d))
    return *marker_operand (*d->slot);
  if (d->call)
    {
      box_literals (&code, d);
      if (CALL_EXPR_FN (d->call))
        keep_operand (&code, d, &CALL_EXPR_FN (d->call));
      for (int i = 0; i < call_expr_nargs (d->call); i++)
        keep_operand (&code, d, &CALL_EXPR_ARG (d->call, i));
    }
  if (d->group)
    append_to_statement_list_force (record_push (d), &code);
  else if (d->flag)
    reached_set (&code, d);
  if (!code)
    return build_empty_stmt (d->loc);
  for (tree_stmt_iterator i = tsi_start (code); !tsi_end_p (i); tsi_next (&i))
    if (EXPR_P (tsi_stmt (i)) && !EXPR_HAS_LOCATION (tsi_stmt (i)))
      SET_EXPR_LOCATION (tsi_stmt (i), d->loc);
  return code;
}

/* --- Regions ------------------------------------------------------------ */

/* A cleanup region: in front of which statement of the outermost block it
   begins, and what it runs.  */

struct cleanup
{
  unsigned from;
  struct work work;
};

/* Where the work of UNIT goes that lands as L says, if that is over: to the end
   of the function.  A deferred block ends where its regions do, so there it is
   the end of the region.  */

static tree
exit_of (struct unit *unit, const struct landing *l)
{
  if (!l->asks)
    return NULL_TREE;
  return unit->depth ? new_label () : result_exit ();
}

static struct work
new_work (struct unit *unit, location_t loc, tree code, const struct landing *l)
{
  struct work w = work ();

  w.fndecl = unit->fndecl;
  w.loc = loc;
  w.code = code;
  w.once = unit->depth > COPIED_DEPTH_MAX;
  w.landing = *l;
  w.exit = exit_of (unit, l);
  return w;
}

/* The region of D, which is open-coded.  */

static struct cleanup
open_coded (struct deferred *d)
{
  struct work w = new_work (d->owner, d->loc, d->work, &d->landing);

  w.asks = d->landing.asks;
  if (!d->flag)
    return { d->top + 1, w };
  w.code
    = build3 (COND_EXPR, void_type_node, reached_test (d), d->work, NULL_TREE);
  return { d->top, w };
}

/* The region of UNIT's GROUP of records, which asks by itself.  */

static struct cleanup
of_group (struct unit *unit, struct group *group)
{
  struct work w
    = new_work (unit, group->members[0]->loc, NULL_TREE, &group->landing);

  w.code = record_run (unit, group, w.exit);
  return { group->top, w };
}

/* The regions of UNIT, outermost first.  */

static void
find_cleanups (struct unit *unit, vec<struct cleanup> &cleanups)
{
  for (struct deferred *d : unit->work)
    if (!runs_p (d))
      continue;
    else if (!d->group)
      cleanups.safe_push (open_coded (d));
    else if (d == d->group->members[0])
      cleanups.safe_push (of_group (unit, d->group));
}

/* What UNIT begins with belongs to the line of the function, or else of its
   first `__defer': the tree does not always say where a block begins.  */

static void
locate (struct unit *unit)
{
  location_t loc
    = (unit->depth ? unit->work[0]->loc : DECL_SOURCE_LOCATION (unit->fndecl));

  if (unit->inits)
    for (tree_stmt_iterator i = tsi_start (unit->inits); !tsi_end_p (i);
         tsi_next (&i))
      SET_EXPR_LOCATION (tsi_stmt (i), loc);
}

/* Does the runtime tell the units of the function apart, and is UNIT one within
   another?  Then it has to hear when a panic that has landed here leaves UNIT
   for the other.  Return UNIT's mark, or null.  */

static tree
mark_of_inner (const struct unit *unit, const vec<struct cleanup> &cleanups)
{
  for (const struct cleanup &c : cleanups)
    if (unit->depth && c.work.landing.mark)
      return c.work.landing.mark;
  return NULL_TREE;
}

/* Put the statements of UNIT's outermost block into CLEANUPS, from the
   innermost outwards, and the plugin's variables in front.  */

static void
rebuild (struct unit *unit, vec<struct cleanup> &cleanups)
{
  tree list = BIND_EXPR_BODY (unit->bind);
  auto_vec<tree> stmts;

  for (tree_stmt_iterator i = tsi_start (list); !tsi_end_p (i); tsi_next (&i))
    stmts.safe_push (tsi_stmt (i));
  for (unsigned n = cleanups.length (); n-- > 0;)
    {
      const struct cleanup &c = cleanups[n];
      tree rest = alloc_stmt_list ();
      for (unsigned i = c.from; i < stmts.length (); i++)
        append_to_statement_list_force (stmts[i], &rest);
      stmts.truncate (c.from);
      stmts.safe_push (region_build (&c.work, rest));
      if (unit->depth && c.work.exit)
        stmts.safe_push (label_here (c.work.exit));
    }
  tree body = unit->inits;
  locate (unit);
  for (tree stmt : stmts)
    append_to_statement_list_force (stmt, &body);
  if (tree mark = mark_of_inner (unit, cleanups))
    body = region_unwound (unit->fndecl, body, mark);
  BIND_EXPR_BODY (unit->bind) = body;
  if (unit->vars)
    BIND_EXPR_VARS (unit->bind)
      = chainon (unit->vars, BIND_EXPR_VARS (unit->bind));
}

/* Lower the work of UNIT, the units within it being lowered.  */

static void
lower (struct function_units *units, struct unit *unit)
{
  auto_vec<struct cleanup> cleanups;

  if (unit->work.is_empty ())
    return;
  for (struct group *g : unit->groups)
    record_start (unit, g);
  capture_apply (units, unit);
  for (struct deferred *d : unit->work)
    {
      if (runs_p (d) && !d->group && (!d->at_top || skipped_p (d)))
        reached_start (d);
      *d->slot = statement (d);
      if (runs_p (d))
        declare_landing (unit, &d->landing);
      if (runs_p (d))
        d->work = d->block ? *d->block->slot : call_statement (d);
      if (!d->group)
        d->work = traced (unit->fndecl, d->loc, function_told (d));
    }
  find_cleanups (unit, cleanups);
  rebuild (unit, cleanups);
}

/* --- The pass ----------------------------------------------------------- */

static int
compare_positions (const void *a, const void *b)
{
  const struct deferred *da = *(const struct deferred *const *) a;
  const struct deferred *db = *(const struct deferred *const *) b;

  return da->pos < db->pos ? -1 : da->pos > db->pos;
}

/* Report all work of UNITS, in source order.  */

static void
report (struct function_units *units)
{
  auto_vec<struct deferred *> all;

  for (struct unit *u : units->units)
    all.safe_splice (u->work);
  all.qsort (compare_positions);
  for (struct deferred *d : all)
    {
      report_how (d);
      report_looped (d);
    }
}

/* If there shall be no heap, give an error for what would need it.  */

static void
check_heap (struct unit *u)
{
  if (options.heap == HEAP_NONE)
    for (struct deferred *d : u->work)
      if (d->how == HEAP_ALLOCATED)
        error_at (d->loc,
                  "%<__defer%> may be executed any number of times here, and "
                  "%<-fplugin-arg-defer-heap=none%> leaves no heap to keep it; "
                  "put what the loop does into a function");
}

/* Decide everything about UNITS.  Return false if there were errors.  */

static bool
decide (struct function_units *units)
{
  int errors = errorcount;

  for (struct unit *u : units->units)
    order_decide (u);
  for (struct unit *u : units->units)
    {
      capture_decide (units, u);
      check_heap (u);
    }
  return errorcount == errors;
}

void
pass_function (tree fndecl)
{
  struct function_units units;

  units_find (&units, fndecl);
  if (!decide (&units))
    drop_markers (fndecl);
  else
    {
      report (&units);
      for (struct unit *u : units.units)
        if (!u->work.is_empty ())
          mark (fndecl, MARK_UNWINDS);
      for (unsigned i = units.units.length (); i-- > 0;)
        lower (&units, units.units[i]);
    }
  units_free (&units);
}
