/* units.cc -- find the units of a function, and what order and capture need.

   One walk, in source order, which gives every statement of interest a
   position.  It finds

     - the units: the function and each deferred block, with the `__defer'
       statements that belong to each;
     - what may run more than once: the spans of loops, of backward jumps, of
       whatever follows a call that returns twice (setjmp) or a label that a
       nested function may jump to;
     - the local variables: where each is declared, and whether it is assigned
       by more than its initializer.

   `do { } while (0)' is no loop.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* A jump that has been met.  */

struct jump
{
  tree label; /* Null: to any label whose address is taken.  */
  unsigned pos;
};

/* A label that has been met.  */

struct label
{
  tree decl;
  unsigned pos;
  unsigned top;
};

/* What is gathered of one unit, and turned into its spans at its end.  */

struct flow
{
  auto_vec<struct jump> jumps;
  auto_vec<struct label> labels;
  auto_vec<struct label> twice; /* Calls that may return more than once.  */
};

struct finder
{
  struct function_units *found;
  struct unit *unit; /* The innermost.  */
  struct flow *flow; /* Of that unit.  */
  tree bind;         /* The innermost BIND_EXPR.  */
  tree full_expr;    /* The full expression around, or null.  */
  unsigned top;      /* Index in the unit's outermost block.  */
  tree *top_slot;    /* Where that statement stands.  */
  unsigned pos;
  unsigned switch_pos; /* Where the innermost `switch' begins.  */
  hash_set<tree> seen;
  hash_set<tree> taken; /* Labels whose address is taken.  */
  bool nested;          /* There are nested functions.  */
};

static tree find (tree *tp, int *walk_subtrees, void *data);

static void
walk (struct finder *f, tree *tp)
{
  walk_tree (tp, find, f, NULL);
}

/* --- Spans -------------------------------------------------------------- */

/* What is from LO to HI may run more than once.  TOP is the statement of the
   outermost block that LO is in.  LOOP: since it is a loop.  */

static void
add_span (struct unit *unit, unsigned lo, unsigned hi, unsigned top, bool loop)
{
  if (lo < hi)
    unit->again.safe_push ({ lo, hi, top, loop });
}

/* May a nested function jump to LABEL?  Only if `__label__' declares it.  */

static bool
nonlocal_p (struct finder *f, tree label)
{
  return f->nested && C_DECLARED_LABEL_FLAG (label);
}

/* UNIT's walk is over: make spans of the jumps and labels in FLOW.  A jump
   back to a label may repeat all between, a call that returns twice all that
   follows.  */

static void
close_flow (struct finder *f, struct unit *unit, struct flow *flow)
{
  for (const struct label &l : flow->labels)
    {
      if (nonlocal_p (f, l.decl))
        {
          add_span (unit, l.pos, f->pos, l.top, false);
          unit->skips.safe_push ({ 0, l.pos, 0, false });
        }
      for (const struct jump &j : flow->jumps)
        if (j.label ? j.label == l.decl : f->taken.contains (l.decl))
          {
            add_span (unit, l.pos, j.pos, l.top, true);
            unit->skips.safe_push ({ j.pos, l.pos, 0, false });
          }
    }
  for (const struct label &call : flow->twice)
    add_span (unit, call.pos, f->pos, call.top, false);
  unit->twice = !flow->twice.is_empty ();
}

/* --- Units -------------------------------------------------------------- */

/* The BIND_EXPR that is all there is in BIND, or null.  With -g the parser
   leaves more of those than without: what it adds for the debugger makes a
   list of what is one statement else.  */

static tree
only_bind (tree bind)
{
  tree body = BIND_EXPR_BODY (bind);

  if (BIND_EXPR_VARS (bind))
    return NULL_TREE;
  if (TREE_CODE (body) == STATEMENT_LIST)
    {
      tree_stmt_iterator i = tsi_start (body);
      while (!tsi_end_p (i) && TREE_CODE (tsi_stmt (i)) == DEBUG_BEGIN_STMT)
        tsi_next (&i);
      if (!tsi_one_before_end_p (i))
        return NULL_TREE;
      body = tsi_stmt (i);
    }
  return TREE_CODE (body) == BIND_EXPR && !BIND_UNIT (body) ? body : NULL_TREE;
}

/* The BIND_EXPR of the body in SLOT.  If there is none, make one.  */

static tree
outermost_bind (tree *slot)
{
  tree *block = outermost_block (slot);

  if (!block)
    {
      *slot = build3 (BIND_EXPR, void_type_node, NULL_TREE, *slot, NULL_TREE);
      TREE_SIDE_EFFECTS (*slot) = 1;
      return *slot;
    }
  tree bind = *block;
  while (tree inner = only_bind (bind))
    bind = inner;
  return bind;
}

/* Walk the statements of the outermost block of F->unit.  */

static void
walk_top (struct finder *f)
{
  tree list = as_list (&BIND_EXPR_BODY (f->unit->bind));

  f->bind = f->unit->bind;
  for (tree_stmt_iterator i = tsi_start (list); !tsi_end_p (i); tsi_next (&i))
    {
      f->top = f->unit->top_length++;
      f->top_slot = tsi_stmt_ptr (i);
      walk (f, f->top_slot);
    }
}

/* Find the unit whose body stands in SLOT.  */

static struct unit *
find_unit (struct finder *f, tree *slot)
{
  struct unit *unit = new struct unit ();
  struct flow flow;
  struct unit *outer_unit = f->unit;
  struct flow *outer_flow = f->flow;
  tree outer_bind = f->bind;
  tree outer_full_expr = f->full_expr;
  unsigned outer_top = f->top;
  tree *outer_top_slot = f->top_slot;

  unit->fndecl = f->found->fndecl;
  unit->depth = outer_unit ? outer_unit->depth + 1 : 0;
  unit->slot = slot;
  unit->bind = outermost_bind (slot);
  f->found->units.safe_push (unit);
  f->unit = unit;
  f->flow = &flow;
  f->full_expr = NULL_TREE;
  walk_top (f);
  close_flow (f, unit, &flow);
  f->unit = outer_unit;
  f->flow = outer_flow;
  f->bind = outer_bind;
  f->full_expr = outer_full_expr;
  f->top = outer_top;
  f->top_slot = outer_top_slot;
  return unit;
}

/* SLOT holds a `__defer'.  Its position is behind that of its arguments,
   which are evaluated before it takes effect.  */

static void
find_deferred (struct finder *f, tree *slot)
{
  tree *operand = marker_operand (*slot);
  struct deferred *d = new struct deferred ();

  d->loc = marker_location (*slot);
  d->slot = slot;
  d->owner = f->unit;
  d->call = operand_call (*operand);
  d->top = f->top;
  d->at_top = slot == f->top_slot;
  d->full_expr = f->full_expr;
  d->landing = recover_landing (*slot);
  if (!operand_block_p (*operand))
    walk (f, operand);
  d->pos = ++f->pos;
  f->unit->work.safe_push (d);
  if (operand_block_p (*operand))
    d->block = find_unit (f, operand);
  ++f->pos;
}

/* --- Variables ---------------------------------------------------------- */

/* The declaration of a local variable stands in SLOT; of a compound literal,
   if LITERAL.  */

static void
find_local (struct finder *f, tree *slot, bool literal)
{
  tree decl = DECL_EXPR_DECL (*slot);

  f->nested |= TREE_CODE (decl) == FUNCTION_DECL;
  walk_declaration (decl, find, f);
  if (!VAR_P (decl) || !auto_var_in_fn_p (decl, f->found->fndecl)
      || f->found->local_of.get (decl))
    return;

  struct local *l = new struct local ();
  l->decl = decl;
  l->unit = f->unit;
  l->bind = f->bind;
  l->slot = slot;
  l->literal = literal;
  l->pos = ++f->pos;
  f->found->locals.safe_push (l);
  f->found->local_of.put (decl, l);
}

/* The variable that storing to the lvalue T changes.  */

static void
note_assigned (struct finder *f, tree t)
{
  tree base = get_base_address (t);

  if (base && DECL_P (base))
    if (struct local **l = f->found->local_of.get (base))
      (*l)->assigned = true;
}

/* T is what a clause of an OpenMP construct is about.  */

static void
note_clause (struct finder *f, tree t)
{
  if (t && DECL_P (t))
    if (struct local **l = f->found->local_of.get (t))
      (*l)->clause = true;
}

/* --- The walk ----------------------------------------------------------- */

/* Is T a statement, or an expression that stands as one and has statements
   for operands?  */

static bool
statement_p (const_tree t)
{
  switch (TREE_CODE (t))
    {
    case STATEMENT_LIST:
    case BIND_EXPR:
    case DECL_EXPR:
    case SWITCH_STMT:
    case WHILE_STMT:
    case DO_STMT:
    case FOR_STMT:
    case TRY_FINALLY_EXPR:
    case TRY_CATCH_EXPR:
    case LABEL_EXPR:
    case CASE_LABEL_EXPR:
      return true;
    case COND_EXPR:
      return VOID_TYPE_P (TREE_TYPE (t));
    default:
      return false;
    }
}

/* Walk the operands of T.  */

static void
walk_operands (struct finder *f, tree t)
{
  if (TREE_CODE (t) == CONSTRUCTOR)
    for (unsigned i = 0; i < CONSTRUCTOR_NELTS (t); i++)
      walk (f, &CONSTRUCTOR_ELT (t, i)->value);
  for (int i = 0; i < TREE_OPERAND_LENGTH (t); i++)
    walk (f, &TREE_OPERAND (t, i));
}

/* T is a loop.  */

static void
find_loop (struct finder *f, tree t)
{
  unsigned lo = ++f->pos;

  walk_operands (f, t);
  if (TREE_CODE (t) != DO_STMT || !integer_zerop (DO_COND (t)))
    add_span (f->unit, lo, ++f->pos, f->top, true);
}

/* A block stands in SLOT.  */

static void
find_block (struct finder *f, tree *slot)
{
  tree bind = f->bind;

  if (BIND_UNIT (*slot))
    {
      find_unit (f, slot);
      return;
    }
  f->bind = *slot;
  walk (f, &BIND_EXPR_BODY (*slot));
  f->bind = bind;
}

/* Note what the expression or simple statement T does.  */

static void
note (struct finder *f, tree t)
{
  switch (TREE_CODE (t))
    {
    case LABEL_EXPR:
      if (!DECL_ARTIFICIAL (LABEL_EXPR_LABEL (t))) /* Not pass_block's.  */
        f->flow->labels.safe_push ({ LABEL_EXPR_LABEL (t), ++f->pos, f->top });
      break;

    case CASE_LABEL_EXPR:
      f->unit->skips.safe_push ({ f->switch_pos, ++f->pos, 0, false });
      break;

    case GOTO_EXPR:
      {
        tree to = GOTO_DESTINATION (t);
        bool known = TREE_CODE (to) == LABEL_DECL;
        f->flow->jumps.safe_push ({ known ? to : NULL_TREE, ++f->pos });
      }
      break;

    case ASM_EXPR:
      ++f->pos;
      for (tree l = ASM_LABELS (t); l; l = TREE_CHAIN (l))
        f->flow->jumps.safe_push ({ TREE_VALUE (l), f->pos });
      for (tree o = ASM_OUTPUTS (t); o; o = TREE_CHAIN (o))
        note_assigned (f, TREE_VALUE (o));
      break;

    case ADDR_EXPR:
      if (TREE_CODE (TREE_OPERAND (t, 0)) == LABEL_DECL)
        f->taken.add (TREE_OPERAND (t, 0));
      break;

    case CALL_EXPR:
      if (call_expr_flags (t) & ECF_RETURNS_TWICE)
        f->flow->twice.safe_push ({ NULL_TREE, ++f->pos, f->top });
      break;

    case OMP_CLAUSE:
      if (omp_clause_num_ops[OMP_CLAUSE_CODE (t)] > 0)
        note_clause (f, OMP_CLAUSE_OPERAND (t, 0));
      break;

    default:
      if (tree lhs = assigned_by (t))
        note_assigned (f, lhs);
      break;
    }
}

/* walk_tree callback.  */

static tree
find (tree *tp, int *walk_subtrees, void *data)
{
  struct finder *f = (struct finder *) data;
  tree t = *tp;

  if (TYPE_P (t) || DECL_P (t) || f->seen.add (t))
    {
      *walk_subtrees = 0;
      return NULL_TREE;
    }
  if (marker_keyword (t) == KEYWORD_FUNCTION)
    {
      *walk_subtrees = 0;
      find_deferred (f, tp);
      return NULL_TREE;
    }
  note (f, t);
  switch (TREE_CODE (t))
    {
    case BIND_EXPR:
      *walk_subtrees = 0;
      find_block (f, tp);
      break;

    case DECL_EXPR:
      *walk_subtrees = 0;
      find_local (f, tp, false);
      break;

    case COMPOUND_LITERAL_EXPR:
      *walk_subtrees = 0;
      find_local (f, &COMPOUND_LITERAL_EXPR_DECL_EXPR (t), true);
      break;

    case SWITCH_STMT:
      {
        unsigned switch_pos = f->switch_pos;
        *walk_subtrees = 0;
        f->switch_pos = ++f->pos;
        walk_operands (f, t);
        f->switch_pos = switch_pos;
      }
      break;

    case WHILE_STMT:
    case DO_STMT:
    case FOR_STMT:
      *walk_subtrees = 0;
      find_loop (f, t);
      break;

    default:
      if (!statement_p (t) && !f->full_expr)
        {
          *walk_subtrees = 0;
          f->full_expr = t;
          walk_operands (f, t);
          f->full_expr = NULL_TREE;
        }
      break;
    }
  return NULL_TREE;
}

void
units_find (struct function_units *units, tree fndecl)
{
  struct finder f = finder ();

  f.found = units;
  units->fndecl = fndecl;
  find_unit (&f, &DECL_SAVED_TREE (fndecl));
}

void
units_free (struct function_units *units)
{
  for (struct unit *u : units->units)
    {
      for (struct deferred *d : u->work)
        delete d;
      for (struct group *g : u->groups)
        delete g;
      delete u;
    }
  for (struct local *l : units->locals)
    delete l;
}
