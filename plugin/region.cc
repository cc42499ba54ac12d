/* region.cc -- code, then work on every way out of it.

   The plain form is GCC's own, as for __attribute__((cleanup)):

       try { body } finally { work }

   GCC copies the work to each way out.  Work that may recover a panic
   (recover.cc) has to know the exception, THROWN, which is null on ordinary
   ways out; and when it is done the panic may be over:

       try
         {
           thrown = landing ();
           body
         }
       finally
         {
           work
           if (thrown has been recovered)
             {
               _Unwind_DeleteException (thrown);
               goto exit;
             }
         }

   `landing ()' stands for what lands here: pass_landing puts the exception into
   THROWN at the beginning of the copy that runs on unwinding, where GCC cannot
   be asked for it yet, and null here.  So GCC knows what THROWN is in each of
   its copies, and those on ordinary ways out ask nothing.  `exit' is the end of
   the unit; the jump to it leaves the regions around in the ordinary way, so
   the rest of the work runs as if the function had returned (R3).

   The exception itself says whether it has been recovered, and the function
   that deletes it is libgcc's: this code needs no symbol of the runtime (D15).

   (Not chosen: _Unwind_Resume_or_Rethrow, which would come back if the stop
   function of the unwinding refused to go on: libgcc takes that for an error.
   A catch-all around all of the function's regions: the rest of the work would
   run as part of the unwinding.  A personality routine of the runtime's: a
   symbol.  A catch-all in each region, from which a jump leaves for the work
   and comes back: code for ordinary ways out, too, and each region of a
   function would start the unwinder anew.)

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* --- What was thrown ---------------------------------------------------- */

/* CODE if there is something in THROWN.  */

static tree
if_any (tree thrown, tree code)
{
  tree any = build2 (NE_EXPR, boolean_type_node, thrown, null_pointer_node);

  return build3 (COND_EXPR, void_type_node, any, code, NULL_TREE);
}

/* If THROWN is a panic, it has landed in the unit that MARK stands for.  */

static tree
say_unit (tree thrown, tree mark)
{
  return build3 (COND_EXPR, void_type_node, abi_thrown_panic_p (thrown),
                 assign (abi_thrown_unit (thrown), mark), NULL_TREE);
}

/* BODY; what is thrown in it is kept in the variable THROWN, and the code goes
   on at GO_ON, a label behind or in front of it.  MARK stands for the unit, or
   is null.  */

tree
region_guarded (tree body, tree thrown, tree mark, tree go_on)
{
  tree fn = builtin_decl_implicit (BUILT_IN_EH_POINTER);
  tree handler = NULL_TREE;

  append_to_statement_list (
    assign (thrown, build_call_expr (fn, 1, integer_zero_node)), &handler);
  if (mark)
    append_to_statement_list (say_unit (thrown, mark), &handler);
  append_to_statement_list (jump_to (go_on), &handler);
  tree handlers = build2 (CATCH_EXPR, void_type_node, NULL_TREE, handler);
  tree region = build2 (TRY_CATCH_EXPR, void_type_node, body, handlers);
  TREE_SIDE_EFFECTS (region) = 1;
  return region;
}

/* What was thrown goes on, if there is something in THROWN.  */

tree
region_resume_if_any (tree thrown)
{
  return if_any (thrown, abi_resume (thrown));
}

/* --- The work ----------------------------------------------------------- */

/* If what W has been run for is over, go where it says.  */

static tree
leave_if_over (const struct work *w)
{
  tree thrown = w->landing.thrown;
  tree over = NULL_TREE;

  append_to_statement_list_force (abi_delete (thrown), &over);
  append_to_statement_list_force (jump_to (w->exit), &over);
  return if_any (thrown,
                 build3 (COND_EXPR, void_type_node,
                         abi_thrown_recovered_p (thrown), over, NULL_TREE));
}

/* The code of W with what belongs around it.  It is not nothing: GCC's
   exception lowering does not expect a cleanup that comes to nothing, as a
   block may.  A label is something, and costs nothing.  */

static tree
whole (const struct work *w)
{
  tree code = NULL_TREE;

  if (TREE_CODE (w->code) == CALL_EXPR && !w->landing.mark && !w->asks)
    return w->code;
  if (w->landing.mark)
    append_to_statement_list (
      if_any (w->landing.thrown, say_unit (w->landing.thrown, w->landing.mark)),
      &code);
  append_to_statement_list_force (w->code, &code);
  if (w->asks)
    append_to_statement_list (leave_if_over (w), &code);
  append_to_statement_list (label_here (new_label ()), &code);
  return code;
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

/* Does work of FNDECL take what has landed from a variable of its own, where
   the function calls one that returns TWICE or not?  Without optimisation; and
   where longjmp may leave the work for the function's own code, which ends
   again then, in the ordinary way.  */

bool
region_takes_p (tree fndecl, bool twice)
{
  return twice || !opt_for_fn (fndecl, optimize);
}

/* Append to CODE the work W, for what has landed in the variable LANDED.  That
   is taken: longjmp may leave the work for the function's own code, which ends
   again then.  So LANDED is volatile.  Return the variable in which it is
   afterwards.  */

static tree
run (const struct work *w, tree landed, tree *code)
{
  tree thrown = w->landing.thrown;

  if (thrown)
    {
      append_to_statement_list (assign (thrown, landed), code);
      append_to_statement_list (assign (landed, null_pointer_node), code);
    }
  append_to_statement_list (whole (w), code);
  return thrown ? thrown : landed;
}

/* The plain form.  */

static tree
plain (const struct work *w, tree body)
{
  tree landed = exceptions_p () ? w->landing.landed : NULL_TREE;
  tree lands = landed ? landed : w->landing.thrown;
  tree all = NULL_TREE, work = NULL_TREE;

  if (exceptions_p () && lands)
    append_to_statement_list (landing_marker (lands), &all);
  append_to_statement_list (body, &all);
  if (landed)
    run (w, landed, &work);
  else
    work = whole (w);
  return finally (w->loc, all, work);
}

/* Append to CODE: BODY of OWN's function, which is left at its end and by
   unwinding only.  Return a new variable of OWN: what has been thrown in BODY,
   or null.  That nothing was thrown is known at the end of BODY, not before:
   jumps may lead into BODY.  MARK is as for region_guarded.  */

static tree
catch_all (struct unit *own, tree body, tree mark, tree *code)
{
  tree go_on = new_label ();
  tree all = NULL_TREE;

  own->twice = true; /* The function may call setjmp.  */
  tree landed = new_variable (own, ptr_type_node, "landed", NULL_TREE);
  append_to_statement_list (body, &all);
  append_to_statement_list (assign (landed, null_pointer_node), &all);
  append_to_statement_list (region_guarded (all, landed, mark, go_on), code);
  append_to_statement_list (label_here (go_on), code);
  return landed;
}

/* The form whose work exists once in the code, for a BODY as catch_all needs.
   GCC makes a copy of the work for each way out; where regions nest in each
   other's work that doubles at each level.  */

static tree
once (const struct work *w, tree body)
{
  struct unit own = unit ();
  tree code = NULL_TREE;

  own.fndecl = w->fndecl;
  tree landed = catch_all (&own, body, NULL_TREE, &code);
  tree thrown = run (w, landed, &code);
  append_to_statement_list (region_resume_if_any (thrown), &code);
  return build3 (BIND_EXPR, void_type_node, own.vars, code, NULL_TREE);
}

/* BODY of FNDECL, as catch_all needs; MARK stands for the unit that it is. What
   is thrown in it lands in the unit and is given back to the unwinder, also
   where GCC would make a jump of that, as the function catches it again.  */

tree
region_unwound (tree fndecl, tree body, tree mark)
{
  struct unit own = unit ();
  tree code = NULL_TREE;

  own.fndecl = fndecl;
  tree landed = catch_all (&own, body, mark, &code);
  append_to_statement_list (region_resume_if_any (landed), &code);
  return build3 (BIND_EXPR, void_type_node, own.vars, code, NULL_TREE);
}

/* The form for code that is not optimised.  What is thrown in BODY is one more
   jump out of it, to where it goes on.  At -O0 GCC does not copy the work, and
   at its end asks for the exception of the region if there is one.  If it finds
   out later that nothing in BODY can throw, and the work has regions of its
   own, it removes the region and fails over the question (GCC 11 and 12,
   expand_builtin_eh_common).  The region itself is never unwound here, and GCC
   is told so.  It comes last, so that GCC sees whether its end is reached.  */

static tree
caught (const struct work *w, tree body)
{
  struct unit own = unit ();
  tree caught = new_label (), start = new_label ();
  tree never
    = build_call_expr (builtin_decl_implicit (BUILT_IN_UNREACHABLE), 0);
  tree landed = w->landing.landed;
  tree work = NULL_TREE;
  tree code = NULL_TREE;

  own.fndecl = w->fndecl;
  own.twice = true; /* The function may call setjmp.  */
  if (!landed)
    landed = new_variable (&own, ptr_type_node, "landed", NULL_TREE);
  tree thrown = run (w, landed, &work);
  append_to_statement_list (jump_to (start), &code);
  append_to_statement_list (label_here (caught), &code);
  append_to_statement_list (abi_resume (thrown), &code);
  append_to_statement_list (label_here (start), &code);
  append_to_statement_list (
    finally (w->loc, region_guarded (body, landed, NULL_TREE, caught),
             build2 (EH_ELSE_EXPR, void_type_node, work, never)),
    &code);
  return build3 (BIND_EXPR, void_type_node, own.vars, code, NULL_TREE);
}

/* BODY, then the work W on every way out of it.  */

tree
region_build (const struct work *w, tree body)
{
  if (exceptions_p () && w->once)
    return once (w, body);
  if (exceptions_p () && !opt_for_fn (w->fndecl, optimize))
    return caught (w, body);
  return plain (w, body);
}
