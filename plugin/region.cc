/* region.cc -- code, then work on every way out of it.

   The plain form is GCC's own, as for __attribute__((cleanup)):

       try { body } finally { work }

   It serves wherever nobody asks what made the work run.  Work that may
   recover a panic (recover.cc) has to know the exception, THROWN, which is
   null on ordinary ways out; and when it is done the panic may be over:

       thrown = 0;
       goto start;
     caught:
       if (thrown has been recovered)
         {
           _Unwind_DeleteException (thrown);
           goto exit;
         }
       _Unwind_Resume (thrown);
     start:
       try
         {
           try { body } catch (...) { thrown = exception; goto caught; }
         }
       finally { work }

   What is thrown is one more jump out of the region, so the work is done on
   it as on any other.  GCC knows what THROWN is in each of its copies, and
   the one on the ordinary way out asks nothing.  `exit' is the end of the
   unit; the jump to it leaves the regions around in the ordinary way, so the
   rest of the work runs as if the function had returned (R3).

   The exception itself says whether it has been recovered, and both functions
   are libgcc's: this code needs no symbol of the runtime (D15).

   (Not chosen: _Unwind_Resume_or_Rethrow, which would come back if the stop
   function of the unwinding refused to go on: libgcc takes that for an error.
   A catch-all around all of the function's regions: the rest of the work would
   run as part of the unwinding.  A personality routine of the runtime's: a
   symbol.)

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* --- What was thrown ---------------------------------------------------- */

/* CODE if there is something in THROWN, and OTHERWISE, which may be null.  */

static tree
if_any (tree thrown, tree code, tree otherwise)
{
  tree any = build2 (NE_EXPR, boolean_type_node, thrown, null_pointer_node);

  return build3 (COND_EXPR, void_type_node, any, code, otherwise);
}

/* What is not reached.  */

static tree
never (void)
{
  return build_call_expr (builtin_decl_implicit (BUILT_IN_UNREACHABLE), 0);
}

/* BODY; what is thrown in it is kept in the variable of L, and the code goes
   on at GO_ON, a label behind or in front of it.  GCC is told that it is not
   null then.  */

tree
region_guarded (tree body, const struct landing *l, tree go_on)
{
  tree fn = builtin_decl_implicit (BUILT_IN_EH_POINTER);
  tree thrown = l->thrown;
  tree handler = NULL_TREE;
  tree next = jump_to (go_on);

  append_to_statement_list (
    assign (thrown, build_call_expr (fn, 1, integer_zero_node)), &handler);
  if (l->mark)
    append_to_statement_list (
      build3 (COND_EXPR, void_type_node, abi_thrown_panic_p (thrown),
              assign (abi_thrown_unit (thrown), l->mark), NULL_TREE),
      &handler);
  append_to_statement_list (optimize ? if_any (thrown, next, never ()) : next,
                            &handler);
  tree handlers = build2 (CATCH_EXPR, void_type_node, NULL_TREE, handler);
  tree region = build2 (TRY_CATCH_EXPR, void_type_node, body, handlers);
  TREE_SIDE_EFFECTS (region) = 1;
  return region;
}

/* What was thrown, and is kept in THROWN, goes on: to the work OUTER, as if it
   had been caught there, or if that is null to wherever the unwinder finds.
   Starting the unwinder takes as long as passing a frame.  */

static tree
resume (tree thrown, const struct work *outer)
{
  tree code = NULL_TREE;

  if (!outer)
    return build_call_expr (builtin_decl_implicit (BUILT_IN_UNWIND_RESUME), 1,
                            thrown);
  append_to_statement_list (assign (outer->landing.thrown, thrown), &code);
  append_to_statement_list (jump_to (outer->go_on), &code);
  return code;
}

/* Likewise if there is something in THROWN.  */

tree
region_resume_if_any (tree thrown, const struct work *outer)
{
  return if_any (thrown, resume (thrown, outer), NULL_TREE);
}

/* What follows the work W that THROWN has made run, when it is done.  Control
   reaches its end if W may be over there and has no exit.  */

static tree
afterwards (const struct work *w, tree thrown)
{
  tree over = NULL_TREE;

  if (w->then == THEN_RESUME)
    return resume (thrown, w->outer);
  if (w->then == THEN_ASK)
    append_to_statement_list_force (abi_delete (thrown), &over);
  if (w->exit)
    append_to_statement_list_force (jump_to (w->exit), &over);
  if (w->then == THEN_ASK)
    over = build3 (COND_EXPR, void_type_node, abi_thrown_recovered_p (thrown),
                   over, resume (thrown, w->outer));
  return over ? over : build_empty_stmt (w->loc);
}

/* --- The forms ---------------------------------------------------------- */

static tree
finally (location_t loc, tree body, tree cleanup)
{
  tree region = build2 (TRY_FINALLY_EXPR, void_type_node, body, cleanup);

  SET_EXPR_LOCATION (region, loc);
  TREE_SIDE_EFFECTS (region) = 1;
  return region;
}

/* The code of W, which is not nothing: GCC's exception lowering does not
   expect a cleanup that comes to nothing, as a block may.  A label is
   something, and costs nothing.  */

static tree
something (const struct work *w)
{
  tree code = w->code;

  if (TREE_CODE (code) != CALL_EXPR)
    append_to_statement_list (label_here (new_label ()), &code);
  return code;
}

/* The plain form.  */

static tree
plain (const struct work *w, tree body)
{
  return finally (w->loc, body, something (w));
}

/* How W lands: in its own variable, or in a new one of UNIT.  */

static struct landing
landing (const struct work *w, struct unit *unit)
{
  struct landing l = w->landing;

  unit->fndecl = w->fndecl;
  if (!l.thrown)
    l.thrown = new_variable (unit, ptr_type_node, "thrown", NULL_TREE);
  return l;
}

/* The form whose work exists once in the code, for a BODY that is left at its
   end and by unwinding only.  GCC makes a copy of the work for each way out;
   where regions nest in each other's work that doubles at each level.  That
   nothing was thrown is known at the end of BODY, not before: jumps may lead
   into BODY.  */

static tree
once (const struct work *w, tree body)
{
  struct unit own = unit ();
  struct landing l = landing (w, &own);
  tree thrown = l.thrown;
  tree run = w->go_on;
  tree whole = NULL_TREE;
  tree code = NULL_TREE;

  append_to_statement_list (body, &whole);
  append_to_statement_list (assign (thrown, null_pointer_node), &whole);
  append_to_statement_list (region_guarded (whole, &l, run), &code);
  append_to_statement_list (label_here (run), &code);
  append_to_statement_list (w->code, &code);
  append_to_statement_list (if_any (thrown, afterwards (w, thrown), NULL_TREE),
                            &code);
  return build3 (BIND_EXPR, void_type_node, own.vars, code, NULL_TREE);
}

/* The form drawn above.  It also serves all code that is not optimised: at
   -O0 GCC does not copy the work, and at its end asks for the exception of the
   region if there is one.  If it finds out later that nothing in BODY can
   throw, and the work has regions of its own, it removes the region and fails
   over the question (GCC 11 and 12, expand_builtin_eh_common).  The region
   itself is never unwound here, and GCC is told so.  (With optimisation it
   finds out, and cannot count what EH_ELSE_EXPR costs.)  The region comes last,
   so that GCC sees whether its end is reached.  */

static tree
caught (const struct work *w, tree body)
{
  struct unit own = unit ();
  struct landing l = landing (w, &own);
  tree thrown = l.thrown;
  tree caught = w->go_on, start = new_label (), end = new_label ();
  tree work = something (w);
  bool comes_back = w->then != THEN_RESUME && !w->exit;
  tree code = NULL_TREE;

  if (!opt_for_fn (w->fndecl, optimize))
    work = build2 (EH_ELSE_EXPR, void_type_node, work, never ());
  append_to_statement_list (jump_to (start), &code);
  append_to_statement_list (label_here (caught), &code);
  append_to_statement_list (afterwards (w, thrown), &code);
  if (comes_back)
    append_to_statement_list (jump_to (end), &code);
  append_to_statement_list (label_here (start), &code);
  append_to_statement_list (
    finally (w->loc, region_guarded (body, &l, caught), work), &code);
  if (comes_back)
    append_to_statement_list (label_here (end), &code);
  return build3 (BIND_EXPR, void_type_node, own.vars, code, NULL_TREE);
}

/* BODY, then the work W on every way out of it.  */

tree
region_build (const struct work *w, tree body)
{
  if (!exceptions_p ())
    return plain (w, body);
  if (w->once)
    return once (w, body);
  if (w->landing.thrown || !opt_for_fn (w->fndecl, optimize))
    return caught (w, body);
  return plain (w, body);
}
