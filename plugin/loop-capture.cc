/* loop-capture.cc -- the warning about closures and deferred work that share
   the variable of a loop with all its rounds (`loop-capture').

       for (int i = 0; i < n; i++)
         handlers[i] = __lambda (void, (void), { print (i); });

   The variable of the head is one for the whole loop, so each of these prints
   n. What is called within its round does no harm; so the warning wants to see
   that the closure is there when the round is over:

     - it is stored in what is declared outside of the loop, or in what a
   pointer that is declared there points to;
     - it is named in a `__defer' or `__go' in the loop;
     - there is no closure: the block of a `__defer' or `__go' names the
   variable.

   What is given to a function that may keep it, or not, is no reason to warn.
   Nor is it if the loop is left at once (`break' or `return' behind it), or if
   the variable never changes.

   Source: vet's loopclosure for Go before 1.22, which looks at `go' and
   `defer'.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* A walk over a function.  */

struct search
{
  tree fndecl;
  auto_vec<tree> loops; /* Around: `for' statements, the outermost first.  */
  hash_map<tree, unsigned> depth_of; /* How many loops are around the
                                        declaration of a variable or closure. */
  hash_map<tree, unsigned> head_of;  /* Whose variable it is: a number in LOOPS,
                                        while that is walked.  */
  auto_vec<tree> heads;              /* Those variables.  */
  tree block;                        /* The block around.  */
  bool leaves;                       /* The loop is left behind this.  */
  bool in_switch;                    /* `break' leaves that.  */
  hash_set<tree> seen;
  hash_set<tree> told; /* Closures that were warned of.  */
};

/* --- Variables ---------------------------------------------------------- */

/* walk_tree callback: find a change of the variable DATA.  */

static tree
find_change (tree *tp, int *walk_subtrees, void *data)
{
  tree t = *tp;

  if (TYPE_P (t))
    *walk_subtrees = 0;
  switch (TREE_CODE (t))
    {
    case MODIFY_EXPR:
    case PREINCREMENT_EXPR:
    case PREDECREMENT_EXPR:
    case POSTINCREMENT_EXPR:
    case POSTDECREMENT_EXPR:
      return get_base_address (TREE_OPERAND (t, 0)) == data ? t : NULL_TREE;
    default:
      return NULL_TREE;
    }
}

/* May DECL, a variable of S's function, have other values later?  */

static bool
changes_p (struct search *s, tree decl)
{
  return !TREE_READONLY (decl)
         && (TREE_ADDRESSABLE (decl)
             || walk_tree_without_duplicates (&DECL_SAVED_TREE (s->fndecl),
                                              find_change, decl));
}

/* LOOP, a `for', is in S's block: the variables of that which are declared in
   its head belong to it.  */

static void
find_heads (struct search *s, tree loop)
{
  tree d = s->block ? BIND_EXPR_VARS (s->block) : NULL_TREE;

  for (; d; d = DECL_CHAIN (d))
    if (VAR_P (d) && !TREE_STATIC (d) && !DECL_ARTIFICIAL (d)
        && linemap_compare_locations (line_table, EXPR_LOCATION (loop),
                                      DECL_SOURCE_LOCATION (d))
             >= 0
        && changes_p (s, d))
      {
        s->head_of.put (d, s->loops.length ());
        s->heads.safe_push (d);
      }
}

/* How many loops are around the declaration of DECL?  None, if that is in no
   function, or in another, or static.  A lambda is declared where it is named.
 */

static unsigned
depth_of (struct search *s, tree decl)
{
  unsigned *depth = s->depth_of.get (decl);

  if (depth && !(VAR_P (decl) && TREE_STATIC (decl)))
    return *depth;
  return TREE_CODE (decl) == FUNCTION_DECL ? s->loops.length () : 0;
}

/* --- Uses --------------------------------------------------------------- */

/* A search for where a variable is named.  */

struct use
{
  tree decl;
  location_t loc; /* Of what is around.  */
};

/* walk_tree callback: find a use; DATA is a struct use.  */

static tree
find_use (tree *tp, int *walk_subtrees, void *data)
{
  struct use *u = (struct use *) data;

  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (EXPR_HAS_LOCATION (*tp))
    u->loc = EXPR_LOCATION (*tp);
  if (TREE_CODE (*tp) == DECL_EXPR)
    return VAR_P (DECL_EXPR_DECL (*tp)) && DECL_INITIAL (DECL_EXPR_DECL (*tp))
             ? walk_tree (&DECL_INITIAL (DECL_EXPR_DECL (*tp)), find_use, data,
                          NULL)
             : NULL_TREE;
  return *tp == u->decl ? *tp : NULL_TREE;
}

/* Does FNDECL, a closure, or one in it name U's variable?  */

static bool
captures_p (tree fndecl, struct use *u)
{
  auto_vec<tree> family;

  family_of (fndecl, &family);
  for (tree f : family)
    {
      u->loc = DECL_SOURCE_LOCATION (f);
      if (walk_tree_without_duplicates (&DECL_SAVED_TREE (f), find_use, u))
        return true;
    }
  return false;
}

/* --- Warnings ----------------------------------------------------------- */

/* Tell where DECL, a variable of a loop, is declared, and what to do about it.
 */

static void
tell_cure (tree decl)
{
  char *type = print_generic_expr_to_str (TREE_TYPE (decl));
  const char *name = IDENTIFIER_POINTER (DECL_NAME (decl));
  bool pointer = *type && type[strlen (type) - 1] == '*';

  inform (
    DECL_SOURCE_LOCATION (decl),
    "%qD is one variable for all rounds of the loop; copy it in the body: "
    "%<%s%sthis_%s = %s;%>",
    decl, type, pointer ? "" : " ", name, name);
  free (type);
}

/* FNDECL is a closure that is there when the round of the loop number LOOP, and
   of those in it, is over.  Warn if it captures a variable of one of these.  */

static void
check_closure (struct search *s, tree fndecl, unsigned loop)
{
  for (tree decl : s->heads)
    {
      struct use u = { decl, UNKNOWN_LOCATION };
      unsigned head = *s->head_of.get (decl);
      if (head < loop || depth_of (s, fndecl) <= head
          || !captures_p (fndecl, &u) || in_system_header_at (u.loc)
          || s->told.add (fndecl))
        continue;
      auto_diagnostic_group group;
      if (warning_at (u.loc, 0,
                      "closure %qD captures the loop variable %qD itself, not "
                      "its value in this round [loop-capture]",
                      fndecl, decl))
        tell_cure (decl);
    }
}

/* BLOCK is run later, as K says.  Warn if it names a variable of a loop
   around.  */

static void
check_block (struct search *s, enum keyword k, tree *block)
{
  for (tree decl : s->heads)
    {
      struct use u = { decl, EXPR_LOC_OR_LOC (*block, input_location) };
      if (!walk_tree_without_duplicates (block, find_use, &u)
          || in_system_header_at (u.loc))
        continue;
      auto_diagnostic_group group;
      if (warning_at (u.loc, 0,
                      k == KEYWORD_GO
                        ? G_ ("the block of %qs shares the loop variable %qD "
                              "with the loop, which goes on [loop-capture]")
                        : G_ ("the block of %qs sees the loop variable %qD as "
                              "it is when the function ends [loop-capture]"),
                      keyword_text (k), decl))
        tell_cure (decl);
    }
}

/* --- The walk ----------------------------------------------------------- */

/* walk_tree callback: what closures does an expression name, whose value is
   there when the rounds of the loops from number LOOP on are over?  */

struct naming
{
  struct search *s;
  unsigned loop;
  bool calls; /* What is given to a call counts, too.  */
};

static tree
find_named (tree *tp, int *walk_subtrees, void *data)
{
  struct naming *n = (struct naming *) data;
  tree t = *tp;

  if (TYPE_P (t) || (TREE_CODE (t) == CALL_EXPR && !n->calls))
    *walk_subtrees = 0;
  else if (TREE_CODE (t) == FUNCTION_DECL && closure_p (t))
    check_closure (n->s, t, n->loop);
  return NULL_TREE;
}

static void
check_named (struct search *s, tree *tp, unsigned loop, bool calls)
{
  struct naming n = { s, loop, calls };

  walk_tree_without_duplicates (tp, find_named, &n);
}

/* The variable that LHS is part of, or the pointer that leads there.  */

static tree
root_of (tree lhs)
{
  for (;;)
    if (handled_component_p (lhs) || INDIRECT_REF_P (lhs)
        || CONVERT_EXPR_P (lhs) || TREE_CODE (lhs) == POINTER_PLUS_EXPR
        || TREE_CODE (lhs) == ADDR_EXPR || TREE_CODE (lhs) == POSTINCREMENT_EXPR
        || TREE_CODE (lhs) == PREINCREMENT_EXPR)
      lhs = TREE_OPERAND (lhs, 0);
    else
      return lhs;
}

/* T is an assignment.  */

static void
check_assignment (struct search *s, tree t)
{
  tree root = root_of (TREE_OPERAND (t, 0));

  if (DECL_P (root) && TREE_CODE (root) != RESULT_DECL
      && !DECL_ARTIFICIAL (root) && !s->leaves)
    check_named (s, &TREE_OPERAND (t, 1), depth_of (s, root), false);
}

static tree look (tree *tp, int *walk_subtrees, void *data);

/* T is a `for' statement.  */

static void
look_at_loop (struct search *s, tree t)
{
  unsigned heads = s->heads.length ();
  bool leaves = s->leaves, in_switch = s->in_switch;

  s->leaves = s->in_switch = false;
  find_heads (s, t);
  s->loops.safe_push (t);
  walk_tree (&FOR_COND (t), look, s, NULL);
  walk_tree (&FOR_EXPR (t), look, s, NULL);
  walk_tree (&FOR_BODY (t), look, s, NULL);
  s->loops.pop ();
  s->heads.truncate (heads);
  s->leaves = leaves;
  s->in_switch = in_switch;
}

/* Does T leave the loop that S is in?  */

static bool
leaves_p (const struct search *s, const_tree t)
{
  return TREE_CODE (t) == RETURN_EXPR || TREE_CODE (t) == GOTO_EXPR
         || (TREE_CODE (t) == BREAK_STMT && !s->in_switch);
}

/* LIST is a list of statements.  */

static void
look_at_list (struct search *s, tree list)
{
  bool leaves = s->leaves;

  for (tree_stmt_iterator i = tsi_start (list); !tsi_end_p (i); tsi_next (&i))
    {
      s->leaves = leaves;
      for (tree_stmt_iterator j = i; !tsi_end_p (j); tsi_next (&j))
        s->leaves |= leaves_p (s, tsi_stmt (j));
      walk_tree (tsi_stmt_ptr (i), look, s, NULL);
    }
  s->leaves = leaves;
}

/* T is the marker of a keyword.  */

static void
look_at_marker (struct search *s, tree t)
{
  enum keyword k = marker_keyword (t);
  tree *operand = marker_operand (t);
  bool later = k == KEYWORD_FUNCTION || k == KEYWORD_GO;

  if (later && !s->leaves && !s->loops.is_empty ())
    {
      check_named (s, operand, 0, true);
      if (operand_block_p (*operand))
        check_block (s, k, operand);
    }
  walk_tree (operand, look, s, NULL);
}

/* walk_tree callback.  */

static tree
look (tree *tp, int *walk_subtrees, void *data)
{
  struct search *s = (struct search *) data;
  tree t = *tp;

  if (TYPE_P (t) || DECL_P (t) || s->seen.add (t))
    {
      *walk_subtrees = 0;
      return NULL_TREE;
    }
  *walk_subtrees = 0;
  if (marker_keyword (t) != KEYWORD_NONE)
    look_at_marker (s, t);
  else if (TREE_CODE (t) == STATEMENT_LIST)
    look_at_list (s, t);
  else if (TREE_CODE (t) == FOR_STMT)
    look_at_loop (s, t);
  else if (TREE_CODE (t) == WHILE_STMT || TREE_CODE (t) == DO_STMT
           || TREE_CODE (t) == SWITCH_STMT)
    {
      bool in_switch = s->in_switch, leaves = s->leaves;
      /* A `break' in there leaves that, and no `for'.  */
      s->in_switch = true;
      for (int i = 0; i < TREE_OPERAND_LENGTH (t); i++)
        if (TREE_OPERAND (t, i))
          walk_tree (&TREE_OPERAND (t, i), look, s, NULL);
      s->in_switch = in_switch;
      s->leaves = leaves;
    }
  else if (TREE_CODE (t) == RETURN_EXPR)
    {
      bool leaves = s->leaves;
      s->leaves = true;
      walk_tree (&TREE_OPERAND (t, 0), look, s, NULL);
      s->leaves = leaves;
    }
  else if (TREE_CODE (t) == BIND_EXPR)
    {
      tree outer = s->block;
      s->block = t;
      for (tree d = BIND_EXPR_VARS (t); d; d = DECL_CHAIN (d))
        s->depth_of.put (d, s->loops.length ());
      walk_tree (&BIND_EXPR_BODY (t), look, s, NULL);
      s->block = outer;
    }
  else if (TREE_CODE (t) == DECL_EXPR)
    walk_declaration (DECL_EXPR_DECL (t), look, s);
  else
    {
      if (TREE_CODE (t) == MODIFY_EXPR || TREE_CODE (t) == INIT_EXPR)
        check_assignment (s, t);
      *walk_subtrees = 1;
    }
  return NULL_TREE;
}

void
pass_loop_capture (tree fndecl)
{
  struct search s;

  if (!options_warn_p ("loop-capture"))
    return;
  s.fndecl = fndecl;
  s.block = NULL_TREE;
  s.leaves = s.in_switch = false;
  walk_tree (&DECL_SAVED_TREE (fndecl), look, &s, NULL);
}
