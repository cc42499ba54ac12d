/* flows-call.cc -- what calls do with their arguments.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "flows.h"

/* Where W's function keeps what deferred work needs, which runs at its end.  */

struct hole
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
      flow_value (w, arg, nowhere);
      return ESC_NOWHERE;
    }
  while (CONVERT_EXPR_P (inner)
         && POINTER_TYPE_P (TREE_TYPE (TREE_OPERAND (inner, 0))))
    inner = TREE_OPERAND (inner, 0);
  switch (when)
    {
    case WHEN_THREADED:
      flow_value (w, inner, into (ESC_HEAP, ESC_WHY_THREAD, loc));
      return ESC_NOWHERE;
    case WHEN_DEFERRED:
      {
        struct hole k = until_the_end (w);
        flow_value (w, inner, k);
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
        flow_value (w, CALL_EXPR_ARG (e, 0), nowhere);
        flow_address (k, p);
        return true;
      }
    case BUILT_IN_EXPECT:
    case BUILT_IN_EXPECT_WITH_PROBABILITY:
    case BUILT_IN_ASSUME_ALIGNED:
      flow_value (w, CALL_EXPR_ARG (e, 0), k);
      for (int i = 1; i < n; i++)
        flow_value (w, CALL_EXPR_ARG (e, i), nowhere);
      return true;
    case BUILT_IN_VA_START:
      {
        struct place list = pointed_to (w, CALL_EXPR_ARG (e, 0));
        store_into (list, ESC_ADDRESS, escape_rest (w->fn), ESC_WHY_ASSIGN,
                    loc);
        return true;
      }
    case BUILT_IN_VA_COPY:
      {
        struct place to = pointed_to (w, CALL_EXPR_ARG (e, 0));
        struct place from = pointed_to (w, CALL_EXPR_ARG (e, 1));
        store_into (to, from.depth, from.base, ESC_WHY_ASSIGN, loc);
        return true;
      }
    case BUILT_IN_VA_END:
      flow_value (w, CALL_EXPR_ARG (e, 0), nowhere);
      return true;
    default:
      return false;
    }
}

/* K takes the value of the call E, which runs WHEN.  */

void
flow_call (struct walker *w, tree e, struct hole k, enum when when)
{
  tree callee = get_callee_fndecl (e);
  int n = call_expr_nargs (e);
  auto_vec<esc_loc, 8> args;
  esc_loc through = ESC_NOWHERE, result = ESC_NOWHERE;
  esc_fn fn = ESC_NO_FN;

  if (!CALL_EXPR_FN (e))
    {
      for (int i = 0; i < n; i++)
        flow_value (w, CALL_EXPR_ARG (e, i), k); /* An internal function.  */
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
    flow_value (w, build_fold_addr_expr (callee),
                into (ESC_HEAP, ESC_WHY_THREAD, loc_of (w, e)));
  if (callee && decl_function_context (callee) && when == WHEN_DEFERRED)
    flow_value (w, build_fold_addr_expr (callee), until_the_end (w));
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
