/* syntax.cc -- every construct is used as it may be, or the user reads why not.

   One walk over a function's tree, in source order, keeps the *region* that it
   is in: a chain of deferred blocks (operands) and of the rests of blocks that
   follow a `_Defer' (its scope).  It notes the region of each label and jump;
   when all are known, each jump is checked:

     - the innermost operand of jump and label must be the same (D13, T2):
       a deferred block is neither entered nor left;
     - every region of the label must be one of the jump's (T2): the scope of
       a `_Defer' is not entered from outside.  Leaving it is what runs it.

   `return', `break', `continue' and `case' are checked on the spot.

   Source: ISO/IEC TS 25755, constraints of the defer statement.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* Where a statement may be jumped to or from.  */

struct region
{
  struct region *outer;
  enum keyword keyword;
  bool operand;   /* Else: the scope of a `_Defer'.  */
  location_t loc; /* The keyword.  */
};

/* What a jump is called in messages.  */

struct jump
{
  tree label; /* Null: to any label whose address is taken.  */
  location_t loc;
  struct region *from;
};

/* A label whose address is taken.  */

struct taken
{
  tree label;
  location_t loc;
};

struct syntax
{
  tree fndecl;
  bool ok;
  unsigned outlined; /* OpenMP constructs around.  */
  struct region *at; /* The innermost region.  */
  auto_vec<struct region *> regions;
  hash_map<tree, struct region *> labels;
  auto_vec<struct jump> jumps;
  auto_vec<struct taken> taken;
  hash_set<tree> seen;

  /* Within the innermost operand:  */
  bool in_loop;   /* there is a loop around;  */
  bool in_switch; /* `break' leaves a `switch' or loop within;  */

  /* The `switch' of the user's around, and the region that it is in.  */
  bool switch_known;
  struct region *switch_at;
};

static tree check (tree *tp, int *walk_subtrees, void *data);

/* --- Errors ------------------------------------------------------------- */

/* Begin an error: remember that there is one.  */

#define wrong(s, ...) ((s)->ok = false, error_at (__VA_ARGS__))

/* Note where LABEL is defined.  */

static void
note_label (tree label)
{
  inform (DECL_SOURCE_LOCATION (label), "label %qD is defined here", label);
}

/* --- Regions ------------------------------------------------------------ */

/* The innermost operand of region R, or null.  */

static struct region *
operand_of (struct region *r)
{
  while (r && !r->operand)
    r = r->outer;
  return r;
}

/* Is region OUTER one of those around and including INNER?  Null is around
   everything.  */

static bool
around_p (const struct region *outer, const struct region *inner)
{
  while (inner && inner != outer)
    inner = inner->outer;
  return inner == outer;
}

/* The outermost `_Defer' whose scope TO is in and FROM is not.  */

static struct region *
entered (struct region *to, struct region *from)
{
  struct region *first = NULL;

  for (; to && !around_p (to, from); to = to->outer)
    first = to;
  return first;
}

static struct region *
new_region (struct syntax *s, enum keyword keyword, bool operand,
            location_t loc)
{
  struct region *r = XCNEW (struct region);

  r->outer = s->at;
  r->keyword = keyword;
  r->operand = operand;
  r->loc = loc;
  s->regions.safe_push (r);
  return r;
}

/* What the block of R, an operand, is.  */

static const char *
words (const struct region *r)
{
  return r && r->keyword == KEYWORD_GO ? "a block of another thread"
                                       : "a deferred block";
}

/* --- Jumps, when all labels are known ----------------------------------- */

/* Check the jump at LOC from region FROM to LABEL, at region TO.  */

static void
check_jump (struct syntax *s, location_t loc, struct region *from, tree label,
            struct region *to)
{
  if (operand_of (from) != operand_of (to))
    {
      if (around_p (operand_of (to), from))
        wrong (s, loc, "%<goto%> jumps out of %s", words (operand_of (from)));
      else
        wrong (s, loc, "%<goto%> jumps into %s", words (operand_of (to)));
      note_label (label);
    }
  else if (struct region *r = entered (to, from))
    {
      wrong (s, loc, "%<goto%> jumps over a %<_Defer%> statement");
      inform (r->loc, "%<_Defer%> is here");
    }
}

static void
check_jumps (struct syntax *s)
{
  for (const struct jump &j : s->jumps)
    if (j.label)
      {
        if (struct region **to = s->labels.get (j.label))
          check_jump (s, j.loc, j.from, j.label, *to);
      }
    else
      for (const struct taken &t : s->taken)
        if (struct region **to = s->labels.get (t.label))
          check_jump (s, j.loc, j.from, t.label, *to);
}

/* walk_tree callback: a nested function, which the region S->at encloses,
   jumps to a label of S->fndecl.  */

static tree
nonlocal_goto (tree *tp, int *, void *data)
{
  struct syntax *s = (struct syntax *) data;

  if (TREE_CODE (*tp) == GOTO_EXPR)
    {
      tree label = GOTO_DESTINATION (*tp);
      if (TREE_CODE (label) == LABEL_DECL && DECL_CONTEXT (label) == s->fndecl)
        s->jumps.safe_push ({ label, EXPR_LOCATION (*tp), s->at });
    }
  return NULL_TREE;
}

/* A label whose address is taken may not be in a deferred block: GCC may copy
   the block, and the label then is in two places.  */

static void
check_taken (struct syntax *s)
{
  for (const struct taken &t : s->taken)
    {
      struct region **at = s->labels.get (t.label);
      if (at && operand_of (*at))
        wrong (s, t.loc,
               "address of label %qD in a deferred block; the block "
               "may exist in several copies",
               t.label);
    }
}

/* --- The walk ----------------------------------------------------------- */

static void
walk (struct syntax *s, tree *tp)
{
  walk_tree (tp, check, s, NULL);
}

/* Walk the statements of LIST; the scope of a `_Defer' among them ends with
   it.  */

static void
check_list (struct syntax *s, tree list)
{
  struct region *at = s->at;

  for (tree_stmt_iterator i = tsi_start (list); !tsi_end_p (i); tsi_next (&i))
    {
      marker_unwrap (tsi_stmt_ptr (i));
      tree stmt = tsi_stmt (i);
      walk (s, tsi_stmt_ptr (i));
      if (marker_keyword (stmt) == KEYWORD_BLOCK)
        s->at = new_region (s, KEYWORD_BLOCK, false, marker_location (stmt));
    }
  s->at = at;
}

/* The first statement of OPERAND, which may be a list of several: that is how
   the parser leaves a labelled statement, and a `for' with its beginning.  */

static tree
first_statement (tree operand)
{
  while (TREE_CODE (operand) == STATEMENT_LIST && STATEMENT_LIST_HEAD (operand))
    operand = tsi_stmt (tsi_start (operand));
  return operand;
}

static bool
starts_with_label_p (tree operand)
{
  tree first = first_statement (operand);

  return TREE_CODE (first) == LABEL_EXPR
         || TREE_CODE (first) == CASE_LABEL_EXPR;
}

/* Check that OPERAND of keyword K at LOC is of a kind that may follow it.  */

static bool
check_operand (struct syntax *s, enum keyword k, location_t loc, tree operand)
{
  location_t at = linemap_resolve_location (
    line_table, EXPR_LOC_OR_LOC (first_statement (operand), loc),
    LRK_MACRO_EXPANSION_POINT, NULL);

  const char *word = keyword_text (k);

  if (k != KEYWORD_BLOCK && !operand_ok_p (k, loc, operand))
    wrong (s, at,
           "operand of %qs is neither a call nor a block; "
           "write %<%s f (x);%> or %<%s { ... }%>",
           word, word, word);
  else if (k == KEYWORD_BLOCK && starts_with_label_p (operand))
    wrong (s, at, "a deferred statement cannot start with a label");
  else
    return true;
  return false;
}

/* Check each argument of CALL: its value is kept until the call is run.  */

static void
check_arguments (struct syntax *s, enum keyword k, tree call)
{
  for (int i = 0; i < call_expr_nargs (call); i++)
    {
      tree arg = CALL_EXPR_ARG (call, i);
      tree type = TREE_TYPE (arg);
      if (type != error_mark_node && TYPE_SIZE (type)
          && TREE_CODE (TYPE_SIZE (type)) != INTEGER_CST)
        wrong (s, EXPR_LOC_OR_LOC (arg, EXPR_LOCATION (call)),
               "argument %d of the %s call has a type of "
               "variable size, which cannot be copied; pass a pointer instead",
               i + 1, k == KEYWORD_GO ? "thread's" : "deferred");
    }
}

/* Walk the operand of a marker, a deferred block of its own.  */

static void
check_block (struct syntax *s, enum keyword k, location_t loc, tree *operand)
{
  struct region *at = s->at;
  bool in_loop = s->in_loop;
  bool in_switch = s->in_switch;
  bool switch_known = s->switch_known;

  s->at = new_region (s, k, true, loc);
  s->in_loop = s->in_switch = s->switch_known = false;
  walk (s, operand);
  s->at = at;
  s->in_loop = in_loop;
  s->in_switch = in_switch;
  s->switch_known = switch_known;
}

/* MARKER is the marker of keyword K.  */

static void
check_marker (struct syntax *s, enum keyword k, tree marker)
{
  location_t loc = marker_location (marker);
  tree *operand = marker_operand (marker);
  tree call = k != KEYWORD_BLOCK ? operand_call (*operand) : NULL_TREE;

  if (lookup_attribute ("naked", DECL_ATTRIBUTES (s->fndecl)))
    wrong (s, loc,
           "%qs in a %<naked%> function; there is no frame to run "
           "deferred work from",
           keyword_text (k));
  if (s->outlined && k == KEYWORD_FUNCTION)
    wrong (s, loc,
           "%<__defer%> in an OpenMP construct, which has no end of "
           "a function; put it into a function that the construct calls");
  if (!check_operand (s, k, loc, *operand))
    return;
  if (call)
    check_arguments (s, k, call);
  if (k != KEYWORD_BLOCK && !operand_block_p (*operand))
    walk (s, operand); /* Its arguments are evaluated here.  */
  else
    check_block (s, k, loc, operand);
}

/* Walk loop or `switch' STMT of the user's.  */

static void
check_breakable (struct syntax *s, tree stmt)
{
  bool in_loop = s->in_loop;
  bool in_switch = s->in_switch;
  bool switch_known = s->switch_known;
  struct region *switch_at = s->switch_at;

  s->in_switch = true;
  if (TREE_CODE (stmt) == SWITCH_STMT)
    {
      s->switch_known = true;
      s->switch_at = s->at;
    }
  else
    s->in_loop = true;
  for (int i = 0; i < TREE_OPERAND_LENGTH (stmt); i++)
    walk (s, &TREE_OPERAND (stmt, i));
  s->in_loop = in_loop;
  s->in_switch = in_switch;
  s->switch_known = switch_known;
  s->switch_at = switch_at;
}

/* STMT is a `case' or `default' label.  */

static void
check_case (struct syntax *s, tree stmt)
{
  location_t loc = EXPR_LOCATION (stmt);

  if (!s->switch_known)
    {
      if (CASE_LOW (stmt))
        wrong (s, loc,
               "%<case%> label in %s belongs to a %<switch%> outside it",
               words (operand_of (s->at)));
      else
        wrong (s, loc,
               "%<default%> label in %s belongs to a %<switch%> outside it",
               words (operand_of (s->at)));
    }
  else if (struct region *r = entered (s->at, s->switch_at))
    {
      wrong (s, loc, "%<switch%> jumps over a %<_Defer%> statement");
      inform (r->loc, "%<_Defer%> is here");
    }
}

/* STMT is a `goto' at the region S->at.  */

static void
check_goto (struct syntax *s, tree stmt)
{
  tree label = GOTO_DESTINATION (stmt);
  location_t loc = EXPR_LOCATION (stmt);

  if (TREE_CODE (label) == LABEL_DECL)
    s->jumps.safe_push ({ label, loc, s->at });
  else if (operand_of (s->at))
    wrong (s, loc,
           "computed %<goto%> in %s; it may leave the "
           "block, use %<switch%> instead",
           words (operand_of (s->at)));
  else
    s->jumps.safe_push ({ NULL_TREE, loc, s->at });
}

/* walk_tree callback: check *TP.  */

static tree
check (tree *tp, int *walk_subtrees, void *data)
{
  struct syntax *s = (struct syntax *) data;
  marker_unwrap (tp);
  tree t = *tp;

  if (TYPE_P (t) || s->seen.add (t))
    {
      *walk_subtrees = 0;
      return NULL_TREE;
    }
  if (enum keyword k = marker_keyword (t))
    {
      *walk_subtrees = 0;
      check_marker (s, k, t);
      return NULL_TREE;
    }
  if (outlined_p (t))
    {
      *walk_subtrees = 0;
      s->outlined++;
      for (int i = 0; i < TREE_OPERAND_LENGTH (t); i++)
        walk (s, &TREE_OPERAND (t, i));
      s->outlined--;
      return NULL_TREE;
    }
  switch (TREE_CODE (t))
    {
    case STATEMENT_LIST:
      *walk_subtrees = 0;
      check_list (s, t);
      break;

    case BIND_EXPR:
      *walk_subtrees = 0;
      walk (s, &BIND_EXPR_BODY (t));
      break;

    case DECL_EXPR:
      *walk_subtrees = 0;
      walk_declaration (DECL_EXPR_DECL (t), check, s);
      if (TREE_CODE (DECL_EXPR_DECL (t)) == FUNCTION_DECL)
        walk_tree_without_duplicates (&DECL_SAVED_TREE (DECL_EXPR_DECL (t)),
                                      nonlocal_goto, s);
      break;

    case SWITCH_STMT:
    case WHILE_STMT:
    case DO_STMT:
    case FOR_STMT:
      *walk_subtrees = 0;
      check_breakable (s, t);
      break;

    case CASE_LABEL_EXPR:
      check_case (s, t);
      break;

    case LABEL_EXPR:
      s->labels.put (LABEL_EXPR_LABEL (t), s->at);
      break;

    case GOTO_EXPR:
      check_goto (s, t);
      break;

    case ASM_EXPR:
      for (tree l = ASM_LABELS (t); l; l = TREE_CHAIN (l))
        s->jumps.safe_push ({ TREE_VALUE (l), EXPR_LOCATION (t), s->at });
      break;

    case ADDR_EXPR:
      if (TREE_CODE (TREE_OPERAND (t, 0)) == LABEL_DECL)
        s->taken.safe_push (
          { TREE_OPERAND (t, 0), EXPR_LOC_OR_LOC (t, input_location) });
      break;

    case RETURN_EXPR:
      if (!operand_of (s->at))
        break;
      if (operand_of (s->at)->keyword == KEYWORD_GO)
        wrong (s, EXPR_LOCATION (t),
               "%<return%> in a %<__go%> block, which is run by another "
               "thread; put the block into a function, and write "
               "%<__go f ();%>");
      else
        wrong (s, EXPR_LOCATION (t),
               "%<return%> in a deferred block; it "
               "would leave work that runs when the function has already "
               "returned");
      break;

    case BREAK_STMT:
      if (operand_of (s->at) && !s->in_switch)
        wrong (s, EXPR_LOCATION (t), "%<break%> leaves %s",
               words (operand_of (s->at)));
      break;

    case CONTINUE_STMT:
      if (operand_of (s->at) && !s->in_loop)
        wrong (s, EXPR_LOCATION (t), "%<continue%> leaves %s",
               words (operand_of (s->at)));
      break;

    default:
      break;
    }
  return NULL_TREE;
}

/* The number of errors when the parser began the current outermost
   function.  */

static int errors_before;

void
syntax_function_starts (void)
{
  errors_before = errorcount;
}

bool
pass_syntax (tree fndecl)
{
  struct syntax s;

  s.fndecl = fndecl;
  s.ok = true;
  s.outlined = 0;
  s.at = s.switch_at = NULL;
  s.in_loop = s.in_switch = s.switch_known = false;
  if (errorcount == errors_before) /* Else: no noise.  */
    {
      walk (&s, &DECL_SAVED_TREE (fndecl));
      check_jumps (&s);
      check_taken (&s);
      s.ok &= result_check (fndecl);
    }
  for (struct region *r : s.regions)
    free (r);
  s.ok &= errorcount == errors_before;
  if (!s.ok)
    drop_markers (fndecl);
  return s.ok;
}
