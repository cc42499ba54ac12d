/* pending.cc -- the warnings `exit-defer' and `null-defer': deferred work that
   will not be run, and deferred work that will release what is not there.

       FILE *f = fopen (name, "r");
       __defer fclose (f);            null-defer: f may be null
       if (!f)
         exit (1);                    exit-defer: fclose is not called

   Needs: the markers, their operands taken apart by pass_syntax.  Changes
   nothing.

   One walk keeps a *history*: the statements that have run for certain when
   another is reached.  Those are the ones before it in its own list and in the
   lists around; whatever a label may skip is forgotten.  So nothing is said of
   what only might be.  Which functions end the process, acquire, fail and
   release, say the models (docs/models.md).

   Not chosen: to do it on GIMPLE, where blocks that dominate are known.  There
   the markers are gone, and a check that is optimised away looks like none.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* What has run, of the current unit; null for what a jump may have skipped.
   What is in the innermost `switch' starts at SWITCH_START.  */

static vec<tree> history;
static unsigned switch_start;

/* Does the current function fork?  Then `_exit' ends the child.  */

static bool forks;

static tree look (tree *tp, int *walk_subtrees, void *);

/* --- exit-defer --------------------------------------------------------- */

/* Does CALL of FN end the process, or leave frames, for certain?  */

static bool
skips_p (tree call, tree fn)
{
  const struct esc_words *words = models_words (fn);
  const struct esc_summary *summary = models_find (fn);

  if (!words || !words->skips)
    return false;
  if (forks
      && (id_equal (DECL_NAME (fn), "_exit")
          || id_equal (DECL_NAME (fn), "_Exit")))
    return false;
  if (!words->skips_if)
    return summary->never_returns;
  if (words->skips_if > (unsigned) call_expr_nargs (call))
    return false;
  tree arg = CALL_EXPR_ARG (call, words->skips_if - 1);
  return TREE_CODE (arg) == INTEGER_CST && !integer_zerop (arg);
}

/* Warn if CALL is one that skips what is pending.  */

static void
check_exit (tree call)
{
  tree fn = get_callee_fndecl (call);
  location_t loc = EXPR_LOCATION (call);

  if (!fn || !skips_p (call, fn) || in_system_header_at (loc)
      || !options_warn_p ("exit-defer"))
    return;
  for (int i = history.length () - 1; i >= 0; i--)
    {
      enum keyword keyword = marker_keyword (history[i]);
      if (keyword != KEYWORD_FUNCTION && keyword != KEYWORD_BLOCK)
        continue;
      auto_diagnostic_group group;
      if (warning_at (loc, 0,
                      "%qD does not run the deferred work that is pending "
                      "[exit-defer]",
                      fn))
        inform (marker_location (history[i]), "deferred here");
      return;
    }
}

/* --- null-defer --------------------------------------------------------- */

/* EXPR without conversions.  */

static tree
plain (tree expr)
{
  while (expr
         && (CONVERT_EXPR_P (expr) || TREE_CODE (expr) == NON_LVALUE_EXPR
             || TREE_CODE (expr) == SAVE_EXPR
             || (TREE_CODE (expr) == C_MAYBE_CONST_EXPR
                 && !C_MAYBE_CONST_EXPR_PRE (expr))))
    expr = TREE_CODE (expr) == C_MAYBE_CONST_EXPR
             ? C_MAYBE_CONST_EXPR_EXPR (expr)
             : TREE_OPERAND (expr, 0);
  return expr;
}

static tree
is_it (tree *tp, int *, void *variable)
{
  return *tp == (tree) variable ? *tp : NULL_TREE;
}

/* Does STMT name VARIABLE?  */

static bool
names_p (tree stmt, tree variable)
{
  if (TREE_CODE (stmt) == DECL_EXPR && VAR_P (DECL_EXPR_DECL (stmt)))
    {
      tree decl = DECL_EXPR_DECL (stmt);
      return decl != variable && DECL_INITIAL (decl)
             && walk_tree_without_duplicates (&DECL_INITIAL (decl), is_it,
                                              variable);
    }
  return walk_tree_without_duplicates (&stmt, is_it, variable) != NULL_TREE;
}

/* The call whose value STMT stores in *TO, or throws away: then *TO is null.
   Null if it is no such statement.  */

static tree
call_of (tree stmt, tree *to)
{
  tree value = plain (stmt);

  *to = NULL_TREE;
  if (TREE_CODE (value) == DECL_EXPR && VAR_P (DECL_EXPR_DECL (value)))
    {
      *to = DECL_EXPR_DECL (value);
      value = DECL_INITIAL (*to);
    }
  else if (TREE_CODE (value) == MODIFY_EXPR || TREE_CODE (value) == INIT_EXPR)
    {
      *to = TREE_OPERAND (value, 0);
      value = TREE_OPERAND (value, 1);
    }
  value = plain (value);
  return value && TREE_CODE (value) == CALL_EXPR ? value : NULL_TREE;
}

/* Is OBJECT what the end END of a model of CALL stands for: the variable
   itself, or, behind a `&', what lies where an argument points?  */

static bool
is_end_p (tree call, struct esc_end end, unsigned derefs, tree object)
{
  if (end.base != ESC_BASE_PARAM || end.derefs != derefs
      || end.param >= call_expr_nargs (call))
    return false;
  tree arg = plain (CALL_EXPR_ARG (call, end.param));
  if (derefs == 0)
    return arg == object;
  return TREE_CODE (arg) == ADDR_EXPR && TREE_OPERAND (arg, 0) == object;
}

/* Does CALL, whose value goes to TO, acquire what is in VARIABLE then?  *STORED
   says that it stores it there itself.  */

static bool
acquires_p (tree call, tree to, tree variable, bool *stored)
{
  tree fn = get_callee_fndecl (call);
  const struct esc_summary *summary = fn ? models_find (fn) : NULL;

  for (unsigned i = 0; summary && i < summary->n; i++)
    {
      const struct esc_item *item = &summary->items[i];
      if (item->kind != ESC_ITEM_ACQUIRES)
        continue;
      *stored = item->from.base != ESC_BASE_RESULT;
      if (*stored ? is_end_p (call, item->from, 1, variable)
                  : to == variable && item->from.derefs == 0)
        return true;
    }
  return false;
}

/* The variable that CALL releases, or what lies in it; or null.  */

static tree
released (tree call)
{
  tree fn = get_callee_fndecl (call);
  const struct esc_summary *summary = fn ? models_find (fn) : NULL;

  for (unsigned i = 0; summary && i < summary->n; i++)
    {
      struct esc_end from = summary->items[i].from;
      if (summary->items[i].kind != ESC_ITEM_FREES
          || from.base != ESC_BASE_PARAM || from.derefs > 1
          || from.param >= call_expr_nargs (call))
        continue;
      tree arg = plain (CALL_EXPR_ARG (call, from.param));
      if (from.derefs == 1)
        arg = TREE_CODE (arg) == ADDR_EXPR ? TREE_OPERAND (arg, 0) : NULL_TREE;
      if (arg && VAR_P (arg) && auto_var_p (arg))
        return arg;
    }
  return NULL_TREE;
}

/* VARIABLE, which RELEASE releases, may hold what ACQUISITION gives when it has
   failed, in MARKER.  STORED is as above.  */

static void
warn_unchecked (tree marker, tree release, tree variable, tree acquisition,
                bool stored)
{
  static const char *const ways[] = {
    NULL,
    G_ ("%qD returns a null pointer when it fails"),
    G_ ("%qD returns -1 when it fails"),
    G_ ("%qD returns a number other than 0 when it fails"),
  };
  tree fn = get_callee_fndecl (release), from = get_callee_fndecl (acquisition);
  enum esc_failure fails = models_words (from)->fails;

  if (fails == ESC_FAILS_UNKNOWN
      || (!stored && fails == ESC_FAILS_NULL
          && models_words (fn)->accepts_null))
    return;
  auto_diagnostic_group group;
  if (warning_at (marker_location (marker), 0,
                  "deferred %qD of %qD, which nobody has checked [null-defer]",
                  fn, variable))
    inform (EXPR_LOCATION (acquisition), ways[fails], from);
}

/* Look back for where VARIABLE was acquired that RELEASE in MARKER releases.
   Whoever names it since, or the result of the call that stored it, may have
   looked.  */

static void
check_release (tree marker, tree release, tree variable)
{
  tree to;
  bool stored;

  for (int i = history.length () - 1; i >= 0; i--)
    {
      tree call = history[i] ? call_of (history[i], &to) : NULL_TREE;
      if (!history[i])
        return;
      if (call && acquires_p (call, to, variable, &stored))
        {
          for (unsigned j = i + 1; stored && to && j < history.length (); j++)
            if (names_p (history[j], to))
              return;
          warn_unchecked (marker, release, variable, call, stored);
          return;
        }
      if (names_p (history[i], variable))
        return;
    }
}

/* The only statement of BODY, or null.  */

static tree
only_statement (tree body)
{
  while (body && TREE_CODE (body) == BIND_EXPR)
    body = BIND_EXPR_BODY (body);
  if (!body || TREE_CODE (body) != STATEMENT_LIST)
    return body;
  tree only = NULL_TREE;
  for (tree_stmt_iterator i = tsi_start (body); !tsi_end_p (i); tsi_next (&i))
    {
      if (TREE_CODE (tsi_stmt (i)) == DEBUG_BEGIN_STMT)
        continue;
      if (only)
        return NULL_TREE;
      only = tsi_stmt (i);
    }
  return only ? only_statement (only) : NULL_TREE;
}

/* Warn if what the operand of MARKER releases has not been checked.  */

static void
check_deferred (tree marker)
{
  tree work = only_statement (*marker_operand (marker)), variable;
  tree release = work ? plain (work) : NULL_TREE;

  if (in_system_header_at (marker_location (marker)) || !release
      || TREE_CODE (release) != CALL_EXPR || !options_warn_p ("null-defer"))
    return;
  if ((variable = released (release)))
    check_release (marker, release, variable);
}

/* --- The walk ----------------------------------------------------------- */

/* Walk STMT; what is in there is no history for what follows.  */

static void
walk_apart (tree *stmt)
{
  unsigned n = history.length ();

  walk_tree_without_duplicates (stmt, look, NULL);
  history.truncate (n);
}

/* From here on it is not known whether anything has run, from number FIRST
   on.  */

static void
forget (unsigned first)
{
  for (unsigned i = first; i < history.length (); i++)
    history[i] = NULL_TREE;
}

/* Walk LIST: each statement is history for the next.  */

static void
walk_list (tree list)
{
  for (tree_stmt_iterator i = tsi_start (list); !tsi_end_p (i); tsi_next (&i))
    {
      if (TREE_CODE (tsi_stmt (i)) == LABEL_EXPR
          && !DECL_ARTIFICIAL (LABEL_EXPR_LABEL (tsi_stmt (i))))
        forget (0); /* Other labels are of loops, which begin at their top.  */
      else if (TREE_CODE (tsi_stmt (i)) == CASE_LABEL_EXPR)
        forget (switch_start);
      walk_apart (tsi_stmt_ptr (i));
      history.safe_push (tsi_stmt (i));
    }
}

/* Walk what is run where CONDITION, which is history then, has some value.  */

static void
walk_branch (tree condition, tree *branch)
{
  if (!*branch)
    return;
  history.safe_push (condition);
  walk_apart (branch);
  history.pop ();
}

/* Walk the `if' or conditional expression T.  */

static void
walk_if (tree t)
{
  walk_apart (&COND_EXPR_COND (t));
  walk_branch (COND_EXPR_COND (t), &COND_EXPR_THEN (t));
  walk_branch (COND_EXPR_COND (t), &COND_EXPR_ELSE (t));
}

/* Walk the `switch' T.  */

static void
walk_switch (tree t)
{
  unsigned outer = switch_start;

  walk_apart (&SWITCH_STMT_COND (t));
  switch_start = history.length () + 1;
  walk_branch (SWITCH_STMT_COND (t), &SWITCH_STMT_BODY (t));
  switch_start = outer;
}

/* Walk the operand of MARKER, a unit of its own.  */

static void
walk_unit (tree *operand)
{
  vec<tree> outer = history;
  unsigned outer_switch = switch_start;

  history = vNULL;
  switch_start = 0;
  walk_tree_without_duplicates (operand, look, NULL);
  history.release ();
  history = outer;
  switch_start = outer_switch;
}

static tree
look (tree *tp, int *walk_subtrees, void *)
{
  tree t = *tp;

  if (marker_keyword (t) != KEYWORD_NONE)
    {
      if (marker_keyword (t) != KEYWORD_GO)
        check_deferred (t);
      walk_unit (marker_operand (t));
      *walk_subtrees = 0;
      return NULL_TREE;
    }
  switch (TREE_CODE (t))
    {
    case STATEMENT_LIST:
      walk_list (t);
      *walk_subtrees = 0;
      break;
    case COND_EXPR:
      walk_if (t);
      *walk_subtrees = 0;
      break;
    case SWITCH_STMT:
      walk_switch (t);
      *walk_subtrees = 0;
      break;
    case CALL_EXPR:
      check_exit (t);
      break;
    default:
      if (TYPE_P (t))
        *walk_subtrees = 0;
    }
  return NULL_TREE;
}

static tree
find_fork (tree *tp, int *, void *)
{
  tree fn = TREE_CODE (*tp) == CALL_EXPR ? get_callee_fndecl (*tp) : NULL_TREE;

  return fn && DECL_NAME (fn)
             && (id_equal (DECL_NAME (fn), "fork")
                 || id_equal (DECL_NAME (fn), "vfork")
                 || id_equal (DECL_NAME (fn), "_Fork")
                 || id_equal (DECL_NAME (fn), "clone"))
           ? *tp
           : NULL_TREE;
}

/* FNDECL uses a keyword: see what is wrong with the work that it defers.  */

void
pass_pending (tree fndecl)
{
  tree *body = &DECL_SAVED_TREE (fndecl);

  if (!keywords_used_p () || warnings_inhibited_p ())
    return;
  forks = walk_tree_without_duplicates (body, find_fork, NULL) != NULL_TREE;
  walk_unit (body);
}
