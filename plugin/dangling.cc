/* dangling.cc -- the warning `escape': the address of a local is returned, or
   stored where it outlives the function; a pointer is used when the scope of
   what it points to has ended.

   It runs when GCC has made SSA form of all functions, before any is optimised,
   so what it finds does not depend on -O.  Callees come before callers; the
   functions of a recursion are done again until nothing changes.  In a function
   blocks are done again, in reverse postorder, until the states (see
   dangling/dangling.h) do not change.

   A warning has to be right.  What is stored in memory must be there, on a way
   to the function's end; it counts as gone when something that is not known
   might have overwritten it.  What is returned may be the address on some ways
   only, for that is written in the function.  A function that is too large for
   the bounds below is one that is not known: nothing is said.

   Source: forward data flow with strong updates (D. Chase and others, 1990);
   summaries as partial transfer functions (R. Wilson, M. Lam, 1995), one for
   each function, without aliases among the parameters.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "dangling-gcc.h"

/* So often is a block done, on average; a recursion; and so many entries may
   all states of a function have.  */
#define ROUNDS_MAX    24
#define RECURSION_MAX 5
#define ENTRIES_MAX   2000000
#define STATE_MAX     3000

/* A summary that is larger is as good as none.  */
#define SUMMARY_MAX 200

static hash_map<tree, struct dangling_summary *> *summaries;

/* What is known of FNDECL, or null.  */

struct dangling_summary *
dangling_summary_of (tree fndecl)
{
  struct dangling_summary **s = summaries->get (fndecl);

  if (!s)
    {
      cgraph_node *node = cgraph_node::get (fndecl);
      if (node && node->alias)
        s = summaries->get (node->ultimate_alias_target ()->decl);
    }
  return s && *s && (*s)->known ? *s : NULL; /* Null: it is looked at now.  */
}

/* --- Blocks --------------------------------------------------------------- */

/* The state at the start of BLOCK, from where its predecessors end.  Returns
   false if nothing leads there yet.  */

bool
dangling_enter (struct dangling_function *f, basic_block block)
{
  bool any = false;
  edge e;
  edge_iterator ei;

  f->now.n = 0;
  FOR_EACH_EDGE (e, ei, block->preds)
    if (e->src == ENTRY_BLOCK_PTR_FOR_FN (f->fun))
      any = true;
    else if (f->reached[e->src->index] && dangling_edge_p (f, e))
      {
        if (any)
          dng_state_join (&f->now, &f->out[e->src->index]);
        else
          dng_state_copy (&f->now, &f->out[e->src->index]);
        any = true;
      }
  return any;
}

/* Note that the value of the SSA name T has changed: blocks that use it are to
   be done again.  */

static void
changed (struct dangling_function *f, tree t)
{
  imm_use_iterator i;
  use_operand_p use;

  FOR_EACH_IMM_USE_FAST (use, i, t)
    if (basic_block b = gimple_bb (USE_STMT (use)))
      {
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
        set = dng_union (set,
                         dangling_edge_value (f, gimple_phi_arg_def (phi, i),
                                              e));
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
  for (gimple_stmt_iterator i = gsi_start_bb (block);
       !gsi_end_p (i) && !f->cut; gsi_next (&i))
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
  if (f->cut
      || (f->reached[block->index] && dng_state_equal (out, &f->now)))
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
      f->values[SSA_NAME_VERSION (t)] = dng_address (
        dng_place_of (DNG_PARAM, NULL, 0, DANGLING_CHAIN), 0);
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
  int n = pre_and_rev_post_order_compute_fn (f->fun, NULL, rpo.address (),
                                             false);
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

/* Add the end of F in state S, with the RESULT of its return statement, to its
   summary.  */

static void
summarize_end (struct dangling_function *f, struct dng_state *s)
{
  unsigned kept = 0;

  for (unsigned i = 0; i < s->n; i++)
    if (outlives_p (s->entries[i].place))
      s->entries[kept++] = s->entries[i];
  s->n = kept;
  if (f->summary->returns)
    dng_state_join (&f->summary->after, s);
  else
    dng_state_copy (&f->summary->after, s);
  f->summary->returns = true;
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
    if (f->now.entries[i].offset >= v->offset
        && f->now.entries[i].offset != DNG_REST)
      copied.safe_push (f->now.entries[i]);
  v = dng_values (where, &n);
  dng_offset base = v->offset;
  for (dng_entry &e : copied)
    dng_put (&f->now, dangling_kept (KEEPER_RESULT), e.offset - base, e.set,
             false, e.field, e.by);
}

/* Make the summary of F from the states at its returns.  */

static void
summarize (struct dangling_function *f)
{
  edge e;
  edge_iterator ei;

  f->summary->returns = false;
  FOR_EACH_EDGE (e, ei, EXIT_BLOCK_PTR_FOR_FN (f->fun)->preds)
    {
      if (!f->reached[e->src->index])
        continue;
      gimple *last = last_stmt (e->src);
      greturn *ret = last ? dyn_cast<greturn *> (last) : NULL;
      if (!ret && last && !(e->flags & EDGE_FALLTHRU))
        continue;
      tree t = ret ? gimple_return_retval (ret) : NULL_TREE;
      dng_state_copy (&f->now, &f->out[e->src->index]);
      f->block = e->src;
      if (t && is_gimple_reg_type (TREE_TYPE (t)))
        f->summary->result
          = dng_union (f->summary->result, dangling_value_here (f, t));
      else if (t)
        return_object (f, t);
      summarize_end (f, &f->now);
    }
  if (f->summary->after.n > SUMMARY_MAX)
    f->over = true;
}

static void
free_function (struct dangling_function *f)
{
  for (struct dng_state &s : f->out)
    dng_state_free (&s);
  dng_state_free (&f->now);
}

static void
free_summary (struct dangling_summary *s)
{
  dng_state_free (&s->after);
  for (struct dangling_later *later : s->later)
    delete later;
  delete s;
}

static bool
same_later_p (const struct dangling_summary *a,
              const struct dangling_summary *b)
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
same_summary_p (const struct dangling_summary *a,
                const struct dangling_summary *b)
{
  return a->returns == b->returns && a->unknown == b->unknown
         && a->pops == b->pops && a->known == b->known
         && a->result == b->result && dng_state_equal (&a->after, &b->after)
         && same_later_p (a, b);
}

/* Analyse NODE, and REPORT what dangles.  Returns whether its summary has
   changed.  */

static bool
analyse (cgraph_node *node, bool report)
{
  struct dangling_function f = {};
  struct dangling_summary **slot = &summaries->get_or_insert (node->decl);
  struct dangling_summary *before = *slot;

  f.summary = new dangling_summary ();
  f.summary->known = true;
  push_cfun (DECL_STRUCT_FUNCTION (node->decl));
  start (&f, node);
  iterate (&f);
  if (!f.over)
    summarize (&f);
  if (f.over)
    {
      f.summary->returns = f.summary->unknown = true;
      f.summary->known = false;
    }
  else if (report && f.locals)
    dangling_report (&f);
  pop_cfun ();
  free_function (&f);
  bool differs = !before || !same_summary_p (before, f.summary);
  if (before)
    free_summary (before);
  *summaries->get (node->decl) = f.summary;
  return differs;
}

/* --- The unit ------------------------------------------------------------- */

/* NODE cannot be told more of.  */

static void
give_up (cgraph_node *node)
{
  struct dangling_summary *s = *summaries->get (node->decl);

  s->returns = s->unknown = true;
  s->known = false;
}

/* Does NODE call itself?  */

static bool
recursive_p (cgraph_node *node)
{
  for (cgraph_edge *e = node->callees; e; e = e->next_callee)
    if (e->callee->ultimate_alias_target () == node)
      return true;
  return false;
}

/* Analyse the functions CYCLE, which call each other.  */

static void
analyse_cycle (const vec<cgraph_node *> &cycle)
{
  bool again = true;

  if (cycle.length () == 1 && !recursive_p (cycle[0]))
    {
      analyse (cycle[0], true);
      return;
    }
  for (cgraph_node *node : cycle)
    {
      /* Nothing is known to return, to begin with.  */
      struct dangling_summary *s = new dangling_summary ();
      s->known = true;
      summaries->put (node->decl, s);
    }
  for (int round = 0; again && round < RECURSION_MAX; round++)
    {
      again = false;
      for (cgraph_node *node : cycle)
        if (analyse (node, false))
          {
            again = true;
            if (round == RECURSION_MAX - 1)
              give_up (node);
          }
    }
  for (cgraph_node *node : cycle)
    {
      bool known = (*summaries->get (node->decl))->known;
      analyse (node, true);
      if (!known)
        give_up (node);
    }
}

static bool
analysable_p (cgraph_node *node)
{
  return node->has_gimple_body_p () && !node->alias && !node->thunk
         && DECL_STRUCT_FUNCTION (node->decl)
         && DECL_STRUCT_FUNCTION (node->decl)->cfg
         && gimple_in_ssa_p (DECL_STRUCT_FUNCTION (node->decl));
}

static void
analyse_unit (void)
{
  cgraph_node **order = XCNEWVEC (cgraph_node *, symtab->cgraph_count);
  int n = ipa_reduced_postorder (order, true, NULL);

  summaries = new hash_map<tree, struct dangling_summary *>;
  for (int i = 0; i < n; i++)
    {
      auto_vec<cgraph_node *> cycle;
      vec<cgraph_node *> nodes = ipa_get_nodes_in_cycle (order[i]);
      for (cgraph_node *node : nodes)
        if (analysable_p (node))
          cycle.safe_push (node);
      nodes.release ();
      if (!cycle.is_empty ())
        analyse_cycle (cycle);
    }
  ipa_free_postorder_info ();
  free (order);
  for (auto i : *summaries)
    free_summary (i.second);
  delete summaries;
}

static const pass_data data = {
  SIMPLE_IPA_PASS, "defer_dangling", OPTGROUP_NONE, TV_NONE, PROP_cfg | PROP_ssa,
  0,               0,                0,             0
};

class dangling_pass : public simple_ipa_opt_pass
{
public:
  dangling_pass (gcc::context *c) : simple_ipa_opt_pass (data, c) {}
  bool
  gate (function *) final override
  {
    return !seen_error () && !global_dc->dc_inhibit_warnings && !in_lto_p;
  }
  unsigned int
  execute (function *) final override
  {
    analyse_unit ();
    return 0;
  }
};

/* Have GCC run the pass when all functions are in SSA form.  */

void
dangling_register (const char *plugin)
{
  struct register_pass_info info;

  info.pass = new dangling_pass (g);
  info.reference_pass_name = "build_ssa_passes";
  info.ref_pass_instance_number = 1;
  info.pos_op = PASS_POS_INSERT_AFTER;
  register_callback (plugin, PLUGIN_PASS_MANAGER_SETUP, NULL, &info);
}
