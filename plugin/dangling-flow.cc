/* dangling-flow.cc -- the state at each point of a function.

   Blocks are done again, in reverse postorder, until the states at their ends
   do not change.  That gives the effects of the function for its callers, if
   they ask for them, and what report.cc looks at.

   A function that is too large for the bounds below is one that is not known:
   nothing is said.

   Source: forward data flow with strong updates (D. Chase and others, 1990);
   effects as partial transfer functions (R. Wilson, M. Lam, 1995), one for each
   function, without aliases among the parameters.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "dangling-gcc.h"

/* So often is a block done, on average; so often a function that asks for its
   own effects; and so many entries may one state, and all states of a function,
   have.  */
#define ROUNDS_MAX    8
#define RECURSION_MAX 5
#define STATE_MAX     1000
#define ENTRIES_MAX   400000

/* Effects that are larger are as good as none; nor are they asked of a function
   with more blocks, for what keeps an address for others is small.  */
#define EFFECTS_MAX 100
#define BLOCKS_MAX  64

/* Functions ask for each other's effects at most so deep.  */
#define DEPTH_MAX 12

/* --- Blocks --------------------------------------------------------------- */

/* The state at the start of BLOCK, from where its predecessors end.  Returns
   false if nothing leads there yet.  */

bool
dangling_enter (struct dangling_function *f, basic_block block)
{
  bool any = false;
  struct dng_state before = { NULL, 0, 0 };
  edge e;
  edge_iterator ei;

  f->now.n = 0;
  FOR_EACH_EDGE (e, ei, block->preds)
  if (e->src == ENTRY_BLOCK_PTR_FOR_FN (f->fun))
    any = true;
  else if (f->reached[e->src->index] && dangling_edge_p (f, e))
    {
      if (any)
        dng_state_copy (&before, &f->now);
      dng_state_copy (&f->now, &f->out[e->src->index]);
      dangling_taken (f, e);
      if (any)
        dng_state_join (&f->now, &before);
      any = true;
    }
  dng_state_free (&before);
  return any;
}

/* Note that the value of the SSA name T has changed: blocks that use it are to
   be done again.  */

static void
changed (struct dangling_function *f, tree t)
{
  imm_use_iterator i;
  use_operand_p use;

  /* What uses T comes behind it, when the block is done for the first time.  */
  if (!f->reached[f->block->index])
    return;
  FOR_EACH_IMM_USE_FAST (use, i, t)
  if (basic_block b = gimple_bb (USE_STMT (use)))
    {
      if (b == f->block && gimple_code (USE_STMT (use)) != GIMPLE_PHI
          && gimple_code (USE_STMT (use)) != GIMPLE_COND)
        continue;
      if (b != f->block || gimple_code (USE_STMT (use)) == GIMPLE_PHI)
        bitmap_set_bit (f->work, f->position[b->index]);
      if (gimple_code (USE_STMT (use)) == GIMPLE_COND)
        {
          edge e;
          edge_iterator ei;
          FOR_EACH_EDGE (e, ei, b->succs)
          if (e->dest != EXIT_BLOCK_PTR_FOR_FN (f->fun))
            bitmap_set_bit (f->work, f->position[e->dest->index]);
        }
    }
}

/* The value of PHI, from the ways that lead here.  */

static dng_set
merged (struct dangling_function *f, gphi *phi)
{
  dng_set set = DNG_NONE;

  if (!dangling_carries_p (TREE_TYPE (gimple_phi_result (phi))))
    return dng_other ();
  for (unsigned i = 0; i < gimple_phi_num_args (phi); i++)
    {
      edge e = gimple_phi_arg_edge (phi, i);
      if (f->reached[e->src->index] && dangling_edge_p (f, e))
        set = dng_union (
          set, dangling_edge_value (f, gimple_phi_arg_def (phi, i), e));
    }
  return set;
}

/* Do what the statements of BLOCK do; CHECK is called before each, or null.  */

void
dangling_block (struct dangling_function *f, basic_block block,
                void (*check) (struct dangling_function *, gimple *))
{
  f->block = block;
  f->cut = false;
  for (gphi_iterator i = gsi_start_phis (block); !gsi_end_p (i); gsi_next (&i))
    {
      tree t = gimple_phi_result (i.phi ());
      if (virtual_operand_p (t))
        continue;
      dng_set *value = &f->values[SSA_NAME_VERSION (t)], before = *value;
      *value = dng_union (*value, merged (f, i.phi ()));
      if (*value != before)
        changed (f, t);
    }
  for (gimple_stmt_iterator i = gsi_start_bb (block); !gsi_end_p (i) && !f->cut;
       gsi_next (&i))
    {
      gimple *stmt = gsi_stmt (i);
      tree t = gimple_get_lhs (stmt);
      dng_set before = DNG_NONE;
      if (t && TREE_CODE (t) == SSA_NAME)
        before = f->values[SSA_NAME_VERSION (t)];
      if (check)
        check (f, stmt);
      dangling_statement (f, stmt);
      if (t && TREE_CODE (t) == SSA_NAME
          && f->values[SSA_NAME_VERSION (t)] != before)
        changed (f, t);
    }
}

/* Do BLOCK; if its end differs from before, those behind it are to be done. */

static void
do_block (struct dangling_function *f, basic_block block)
{
  edge e;
  edge_iterator ei;

  if (!dangling_enter (f, block))
    return;
  dangling_block (f, block, NULL);
  if (f->now.n > STATE_MAX)
    f->over = true;
  struct dng_state *out = &f->out[block->index];
  if (f->cut || (f->reached[block->index] && dng_state_equal (out, &f->now)))
    return;
  f->entries += f->now.n;
  f->entries -= f->reached[block->index] ? out->n : 0;
  dng_state_copy (out, &f->now);
  f->reached[block->index] = true;
  FOR_EACH_EDGE (e, ei, block->succs)
  if (e->dest != EXIT_BLOCK_PTR_FOR_FN (f->fun))
    bitmap_set_bit (f->work, f->position[e->dest->index]);
}

/* Find the state at the end of each block.  */

static void
iterate (struct dangling_function *f)
{
  unsigned blocks = f->order.length ();

  bitmap_set_bit (f->work, 0);
  while (!bitmap_empty_p (f->work) && !f->over)
    {
      unsigned i = bitmap_first_set_bit (f->work);
      bitmap_clear_bit (f->work, i);
      do_block (f, f->order[i]);
      if (++f->steps > ROUNDS_MAX * blocks + 100 || f->entries > ENTRIES_MAX)
        f->over = true;
    }
}

/* --- Functions ------------------------------------------------------------ */

/* Give the parameters of F their values at the start.  */

static void
start_parameters (struct dangling_function *f)
{
  int n = 0;

  for (tree p = DECL_ARGUMENTS (f->decl); p; p = DECL_CHAIN (p), n++)
    if (is_gimple_reg (p))
      if (tree t = ssa_default_def (f->fun, p))
        f->values[SSA_NAME_VERSION (t)]
          = dng_address (dng_place_of (DNG_PARAM, NULL, 0, n), 0);
  if (tree chain = f->fun->static_chain_decl)
    if (tree t = ssa_default_def (f->fun, chain))
      f->values[SSA_NAME_VERSION (t)]
        = dng_address (dng_place_of (DNG_PARAM, NULL, 0, DANGLING_CHAIN), 0);
}

static struct dangling_function *
start (struct dangling_function *f, cgraph_node *node)
{
  f->decl = node->decl;
  f->fun = DECL_STRUCT_FUNCTION (node->decl);
  f->values.safe_grow_cleared (vec_safe_length (SSANAMES (f->fun)));
  f->out.safe_grow_cleared (last_basic_block_for_fn (f->fun));
  f->reached.safe_grow_cleared (last_basic_block_for_fn (f->fun));
  f->position.safe_grow_cleared (last_basic_block_for_fn (f->fun));
  auto_vec<int> rpo;
  rpo.safe_grow (n_basic_blocks_for_fn (f->fun));
  int n
    = pre_and_rev_post_order_compute_fn (f->fun, NULL, rpo.address (), false);
  for (int i = 0; i < n; i++)
    {
      f->position[rpo[i]] = i;
      f->order.safe_push (BASIC_BLOCK_FOR_FN (f->fun, rpo[i]));
    }
  start_parameters (f);
  return f;
}

/* Does PLACE matter to the callers of its function?  */

static bool
outlives_p (dng_place place)
{
  enum dng_kind kind = dng_kind_of (place);

  return kind != DNG_LOCAL && kind != DNG_BY_VALUE
         && place != dangling_kept (KEEPER_GONE);
}

/* Add the end of F in state S to its effects.  */

static void
add_end (struct dangling_function *f, struct dng_state *s)
{
  unsigned kept = 0;

  for (unsigned i = 0; i < s->n; i++)
    if (outlives_p (s->entries[i].place))
      s->entries[kept++] = s->entries[i];
  s->n = kept;
  if (f->effects->returns)
    dng_state_join (&f->effects->after, s);
  else
    dng_state_copy (&f->effects->after, s);
  f->effects->returns = true;
}

/* Put what the aggregate T, which is returned, holds in the state.  */

static void
return_object (struct dangling_function *f, tree t)
{
  tree field;
  unsigned n;
  dng_set where = dangling_where (f, t, &field);
  const struct dng_value *v = dng_values (where, &n);
  auto_vec<dng_entry> copied;

  if (n != 1 || v->what != DNG_ADDRESS)
    return;
  for (unsigned i = dng_first (&f->now, v->place);
       i < f->now.n && f->now.entries[i].place == v->place; i++)
    if (f->now.entries[i].offset >= v->offset)
      copied.safe_push (f->now.entries[i]);
  v = dng_values (where, &n);
  dng_offset base = v->offset;
  for (dng_entry &e : copied)
    dng_put (&f->now, dangling_kept (KEEPER_RESULT), e.offset - base, e.set,
             false, e.field, e.by);
}

/* Find the effects of F from the states at its returns.  */

static void
find_effects (struct dangling_function *f)
{
  edge e;
  edge_iterator ei;

  FOR_EACH_EDGE (e, ei, EXIT_BLOCK_PTR_FOR_FN (f->fun)->preds)
  {
    if (!f->reached[e->src->index])
      continue;
    gimple *last = last_statement (e->src);
    greturn *ret = last ? dyn_cast<greturn *> (last) : NULL;
    if (!ret && last && !(e->flags & EDGE_FALLTHRU))
      continue;
    tree t = ret ? gimple_return_retval (ret) : NULL_TREE;
    dng_state_copy (&f->now, &f->out[e->src->index]);
    f->block = e->src;
    if (t && is_gimple_reg_type (TREE_TYPE (t)))
      f->effects->result
        = dng_union (f->effects->result, dangling_value_here (f, t));
    else if (t)
      return_object (f, t);
    add_end (f, &f->now);
  }
  if (f->effects->after.n > EFFECTS_MAX)
    f->over = true;
}

static void
free_function (struct dangling_function *f)
{
  for (struct dng_state &s : f->out)
    dng_state_free (&s);
  dng_state_free (&f->now);
}

void
dangling_effects_free (struct dangling_effects *e)
{
  if (!e)
    return;
  dng_state_free (&e->after);
  for (struct dangling_later *later : e->later)
    delete later;
  delete e;
}

static bool
same_later_p (const struct dangling_effects *a,
              const struct dangling_effects *b)
{
  if (a->later.length () != b->later.length ())
    return false;
  for (unsigned i = 0; i < a->later.length (); i++)
    {
      const struct dangling_later *x = a->later[i], *y = b->later[i];
      if (x->callee != y->callee || x->args.length () != y->args.length ())
        return false;
      for (unsigned j = 0; j < x->args.length (); j++)
        if (x->args[j] != y->args[j])
          return false;
    }
  return true;
}

static bool
same_effects_p (const struct dangling_effects *a,
                const struct dangling_effects *b)
{
  return a->returns == b->returns && a->known == b->known
         && a->result == b->result && dng_state_equal (&a->after, &b->after)
         && same_later_p (a, b);
}

/* Follow the function of SUMMARY with the parameters RELEVANT.  Returns its
   effects; *RECURSIVE becomes whether it asks for them itself.  REPORT what
   dangles, or not.  */

static struct dangling_effects *
follow (struct dangling_summary *summary, dangling_mask relevant, bool report,
        bool *recursive)
{
  struct dangling_function f = {};
  struct dangling_effects *effects = new dangling_effects ();

  f.summary = summary;
  f.effects = effects;
  f.relevant = relevant;
  effects->known = true;
  push_cfun (DECL_STRUCT_FUNCTION (summary->node->decl));
  start (&f, summary->node);
  iterate (&f);
  if (!f.over && !report)
    find_effects (&f);
  if (f.over)
    effects->known = false;
  else if (report)
    dangling_report (&f);
  pop_cfun ();
  free_function (&f);
  *recursive = f.recursive;
  return effects;
}

/* What the function of SUMMARY does with what it stores or returns, for ASKS;
   or null if that is not known.  */

struct dangling_effects *
dangling_effects_of (struct dangling_summary *summary,
                     struct dangling_function *asks)
{
  static int depth;
  bool recursive = true;

  if (summary->busy)
    {
      asks->recursive |= summary == asks->summary;
      return summary == asks->summary ? summary->effects : NULL;
    }
  if (summary->effects)
    return summary->effects;
  if (depth >= DEPTH_MAX
      || n_basic_blocks_for_fn (DECL_STRUCT_FUNCTION (summary->node->decl))
           > BLOCKS_MAX)
    return NULL;
  depth++;
  /* Nothing is known to return, to begin with.  */
  summary->busy = true;
  summary->effects = new dangling_effects ();
  summary->effects->known = true;
  dangling_mask relevant = summary->deeds[DEED_STORES]
                           | summary->deeds[DEED_RETURNS]
                           | summary->deeds[DEED_CONTENTS];
  for (int round = 0; recursive; round++)
    {
      struct dangling_effects *before = summary->effects;
      summary->effects = follow (summary, relevant, false, &recursive);
      bool same = same_effects_p (before, summary->effects);
      dangling_effects_free (before);
      if (round == RECURSION_MAX)
        summary->effects->known &= same || !recursive;
      if (same || !summary->effects->known)
        break;
    }
  summary->busy = false;
  depth--;
  return summary->effects;
}

/* Warn of what dangles in the function of SUMMARY.  */

void
dangling_check (struct dangling_summary *summary)
{
  bool recursive;

  dangling_effects_free (follow (summary, 0, true, &recursive));
}
