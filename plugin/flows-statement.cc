/* flows-statement.cc -- statements, and expressions that are no lvalues.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "flows.h"

/* All that is in E is kept: by code that is not known.  */

static void
keep_all (struct walker *w, tree e, enum esc_why why)
{
  struct hole k = into (ESC_HEAP, why, loc_of (w, e));

  if (DECL_P (e) || handled_component_p (e))
    flow_address (k, place_of (w, e));
  else if (EXPR_P (e) || TREE_CODE (e) == CONSTRUCTOR)
    flow_value (w, e, k);
}

/* What is done in E, of which K takes the value, is not known here.  */

void
flow_unmodelled (struct walker *w, tree e, struct hole k)
{
  struct place anywhere = { ESC_HEAP, 0 };

  flow (k, anywhere);
  if (options.strict)
    error_at (loc_of (w, e),
              "the escape analysis does not know the tree code %qs, and "
              "%<-fplugin-arg-defer-strict%> is given",
              get_tree_code_name (TREE_CODE (e)));
  for (int i = 0; EXPR_P (e) && i < TREE_OPERAND_LENGTH (e); i++)
    if (TREE_OPERAND (e, i))
      keep_all (w, TREE_OPERAND (e, i), ESC_WHY_UNMODELLED);
}

/* E is A op B for an integer.  May its value be an address, if A may be?  */

bool
still_address_p (const_tree e)
{
  tree b = TREE_OPERAND (e, 1);

  switch (TREE_CODE (e))
    {
    case BIT_AND_EXPR:
      return !(TREE_CODE (b) == INTEGER_CST && tree_fits_uhwi_p (b)
               && tree_to_uhwi (b) < 4096);
    case TRUNC_DIV_EXPR:
      return TREE_CODE (b) == INTEGER_CST;
    case MULT_EXPR:
      return TREE_CODE (b) == INTEGER_CST
             && TREE_CODE (TREE_OPERAND (e, 0)) == TRUNC_DIV_EXPR;
    default:
      return true;
    }
}

/* The statement expression, block or list E, of which the last value goes to
   K.  */

void
flow_list (struct walker *w, tree e, struct hole k)
{
  for (tree_stmt_iterator i = tsi_start (e); !tsi_end_p (i); tsi_next (&i))
    {
      bool last = tsi_one_before_end_p (i);
      flow_value (w, tsi_stmt (i), last ? k : nowhere);
    }
}

/* T has been met, a label or a jump.  */

void
label_met (struct walker *w, tree t)
{
  if (unsigned *position = w->jumps->position.get (t))
    w->position = MAX (w->position, *position);
}

/* walk_tree callback: find a label.  */

static tree
find_label (tree *tp, int *walk_subtrees, void *)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  return TREE_CODE (*tp) == LABEL_EXPR || TREE_CODE (*tp) == CASE_LABEL_EXPR
           ? *tp
           : NULL_TREE;
}

bool
label_in_p (tree e)
{
  return e && walk_tree_without_duplicates (&e, find_label, NULL);
}

/* Walk E, a block or a part of a statement that is like one.  A loop that a
   label in it begins is over at its end if nothing behind it jumps back.  */

void
flow_block (struct walker *w, tree e, struct hole k)
{
  unsigned n = w->labels.length ();

  if (e)
    flow_value (w, e, k);
  for (unsigned i = w->labels.length (); i-- > n;)
    if (*w->jumps->last.get (w->labels[i]) <= w->position)
      {
        w->labels.ordered_remove (i);
        w->loops--;
      }
}

void
flow_bind (struct walker *w, tree e, struct hole k)
{
  esc_scope outer = w->scope;

  w->scope = esc_block (escape_graph (), outer);
  for (tree d = BIND_EXPR_VARS (e); d; d = DECL_CHAIN (d))
    if (VAR_P (d) && !TREE_STATIC (d) && !DECL_EXTERNAL (d))
      escape_scope (d, w->scope);
  flow_block (w, BIND_EXPR_BODY (e), k);
  w->scope = outer;
}

/* The parts of a loop, which may be null.  */

void
loop_parts (struct walker *w, tree cond, tree step, tree body)
{
  bool once = cond && integer_zerop (cond) && !step;

  w->loops += !once;
  flow_block (w, cond, nowhere);
  flow_block (w, body, nowhere);
  flow_block (w, step, nowhere);
  w->loops -= !once;
}

/* Is the operand OP of inline assembly an object in memory?  */

static bool
in_memory_p (const_tree op)
{
  const char *constraint = TREE_STRING_POINTER (TREE_VALUE (TREE_PURPOSE (op)));

  return strpbrk (constraint, "moV") && !strpbrk (constraint, "rg");
}

void
flow_assembly (struct walker *w, tree e)
{
  struct hole keep = into (ESC_HEAP, ESC_WHY_ASM, loc_of (w, e));
  bool empty = TREE_STRING_LENGTH (ASM_STRING (e)) <= 1;

  for (tree i = ASM_INPUTS (e); i; i = TREE_CHAIN (i))
    {
      if (in_memory_p (i) && !empty && !CONSTANT_CLASS_P (TREE_VALUE (i)))
        flow_address (keep, place_of (w, TREE_VALUE (i)));
      flow_value (w, TREE_VALUE (i), keep);
    }
  for (tree o = ASM_OUTPUTS (e); o; o = TREE_CHAIN (o))
    {
      struct place p = place_of (w, TREE_VALUE (o));
      if (carries_p (TREE_TYPE (TREE_VALUE (o))))
        {
          store_into (p, 0, ESC_HEAP, ESC_WHY_ASM, loc_of (w, e));
          flow (keep, p); /* It may be read, too.  */
        }
      if (in_memory_p (o) && !empty)
        flow_address (keep, p);
    }
}

/* DECL is declared.  */

void
flow_declaration (struct walker *w, tree decl)
{
  if (TREE_CODE (decl) == FUNCTION_DECL)
    {
      escape_nested (decl, w->scope, w->loops);
      if (DECL_SAVED_TREE (decl))
        flows_of (decl);
      return;
    }
  for (tree t = TREE_TYPE (decl);
       t && TREE_CODE (t) == ARRAY_TYPE && TYPE_DOMAIN (t); t = TREE_TYPE (t))
    if (tree max = TYPE_MAX_VALUE (TYPE_DOMAIN (t)))
      if (!CONSTANT_CLASS_P (max))
        flow_value (w, max, nowhere);
  if (!VAR_P (decl) || DECL_EXTERNAL (decl))
    return;
  if (TREE_STATIC (decl))
    return; /* escape.cc looks at those.  */
  esc_loc l = location_of (w, decl);
  if (tree init = DECL_INITIAL (decl))
    if (init != error_mark_node)
      {
        if (address_p (init))
          flow_value (
            w, init, into (l, ESC_WHY_INITIALIZE, DECL_SOURCE_LOCATION (decl)));
        else
          flow_value (w, init, nowhere);
      }
}

void
flow_return (struct walker *w, tree e)
{
  tree t = TREE_OPERAND (e, 0);

  if (!t)
    return;
  if (TREE_CODE (t) != MODIFY_EXPR && TREE_CODE (t) != INIT_EXPR)
    {
      flow_value (w, t, nowhere);
      return;
    }
  tree from = TREE_OPERAND (t, 1);
  if (tree address = returned_address (from))
    from = address;
  if (address_p (from))
    flow_value (w, from, into (w->result, ESC_WHY_RETURN, loc_of (w, e)));
  else
    flow_value (w, from, nowhere);
}

/* walk_tree callback: the thread made by a `__go' with a block uses the
   variables around it.  */

static tree
thread_uses (tree *tp, int *walk_subtrees, void *data)
{
  struct walker *w = (struct walker *) data;

  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if ((VAR_P (*tp) || TREE_CODE (*tp) == PARM_DECL)
           && escape_known_p (*tp))
    {
      struct place p = { location_of (w, *tp), 0 };
      struct hole k = into (ESC_HEAP, ESC_WHY_THREAD, w->loc);
      if (escape_by_value_p (*tp))
        flow (k, p);
      else
        flow_address (k, p);
    }
  return NULL_TREE;
}

/* A deferred block, and what is declared in it.  */

struct deferred_block
{
  struct walker *w;
  hash_set<tree> own;
};

/* walk_tree callback: what the block DATA declares.  */

static tree
declared_there (tree *tp, int *walk_subtrees, void *data)
{
  struct deferred_block *d = (struct deferred_block *) data;

  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (TREE_CODE (*tp) == BIND_EXPR)
    for (tree t = BIND_EXPR_VARS (*tp); t; t = DECL_CHAIN (t))
      d->own.add (t);
  return NULL_TREE;
}

/* walk_tree callback: what the block DATA names is needed when it runs.  */

static tree
deferred_uses (tree *tp, int *walk_subtrees, void *data)
{
  struct deferred_block *d = (struct deferred_block *) data;
  tree t = *tp;

  if (TYPE_P (t))
    *walk_subtrees = 0;
  else if (!DECL_P (t) || d->own.contains (t))
    ;
  else if (TREE_CODE (t) == FUNCTION_DECL && decl_function_context (t))
    flow_value (d->w, build_fold_addr_expr (t), until_the_end (d->w));
  else if ((VAR_P (t) || TREE_CODE (t) == PARM_DECL) && escape_variable_p (t)
           && carries_p (TREE_TYPE (t)))
    flow_value (d->w, t, until_the_end (d->w));
  return NULL_TREE;
}

/* E is deferred work, or a thread.  */

void
flow_keyword (struct walker *w, tree e)
{
  enum keyword k = marker_keyword (e);
  tree *operand = marker_operand (e);
  tree work = operand_call (*operand);

  if (k == KEYWORD_BLOCK || !work)
    {
      if (k == KEYWORD_GO)
        walk_tree_without_duplicates (operand, thread_uses, w);
      if (k == KEYWORD_FUNCTION)
        {
          struct deferred_block d = { w, hash_set<tree> () };
          walk_tree_without_duplicates (operand, declared_there, &d);
          walk_tree_without_duplicates (operand, deferred_uses, &d);
        }
      flow_value (w, *operand, nowhere);
      return;
    }
  flow_call (w, work, nowhere, k == KEYWORD_GO ? WHEN_THREADED : WHEN_DEFERRED);
}
