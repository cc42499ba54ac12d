/* dangling-condition.cc -- what conditions say of pointers: which ways are not
   taken, and which values are left where a condition has been met.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "dangling-gcc.h"

/* So many blocks are looked back for conditions.  */
#define CONDITIONS_MAX 16

/* The comparison for equality that decides about E, or null.  *EQUAL becomes
   whether E is taken for equal operands.  */

static gcond *
comparison (edge e, bool *equal)
{
  gimple *last = last_statement (e->src);
  gcond *cond = last ? dyn_cast<gcond *> (last) : NULL;

  if (!cond || !(e->flags & (EDGE_TRUE_VALUE | EDGE_FALSE_VALUE)))
    return NULL;
  enum tree_code code = gimple_cond_code (cond);
  if (code != EQ_EXPR && code != NE_EXPR)
    return NULL;
  *equal = (code == EQ_EXPR) == !!(e->flags & EDGE_TRUE_VALUE);
  return cond;
}

/* Is V one certain address, of memory that is apart from all other?  */

static bool
apart_p (const struct dng_value *v)
{
  if (v->what == DNG_NULL || v->what == DNG_CODE)
    return true;
  if (v->what != DNG_ADDRESS)
    return false;
  enum dng_kind kind = dng_kind_of (v->place);
  return kind == DNG_LOCAL || kind == DNG_BY_VALUE || kind == DNG_STATIC
         || kind == DNG_FRESH;
}

/* Are A and B certainly equal?  */

static bool
same_p (const struct dng_value *a, const struct dng_value *b)
{
  return apart_p (a) && a->what == b->what && a->place == b->place
         && a->offset == b->offset && DNG_EXACT_P (a->offset)
         && (a->what == DNG_NULL || dng_kind_of (a->place) != DNG_FRESH);
}

/* May A and B be equal?  */

static bool
may_equal_p (const struct dng_value *a, const struct dng_value *b)
{
  if (!apart_p (a) || !apart_p (b))
    return a->what != DNG_DEAD && b->what != DNG_DEAD;
  return a->what == b->what && a->place == b->place;
}

/* What is left of SET where it is EQUAL, or not, to something that is OTHER. */

static dng_set
compared (dng_set set, dng_set other, bool equal)
{
  dng_set left = DNG_NONE;
  unsigned n, m;

  dng_values (set, &n);
  dng_values (other, &m);
  for (unsigned i = 0; i < n; i++)
    {
      struct dng_value v = dng_values (set, &n)[i];
      bool keep = !equal;
      for (unsigned j = 0; j < m; j++)
        {
          const struct dng_value *o = &dng_values (other, &m)[j];
          if (equal)
            keep |= may_equal_p (&v, o);
          else if (m == 1)
            keep &= !same_p (&v, o);
        }
      if (keep)
        left = dng_union (left, dng_only (v));
    }
  return left;
}

/* What is left of SET, the value of T, on the edge E.  */

static dng_set
on_edge (struct dangling_function *f, dng_set set, tree t, edge e)
{
  bool equal;
  gcond *cond = comparison (e, &equal);

  if (!cond)
    return set;
  tree lhs = gimple_cond_lhs (cond), rhs = gimple_cond_rhs (cond);
  if (lhs == t)
    return compared (set, dangling_value (f, rhs), equal);
  if (rhs == t)
    return compared (set, dangling_value (f, lhs), equal);
  return set;
}

/* May E be taken?  */

bool
dangling_edge_p (struct dangling_function *f, edge e)
{
  bool equal;
  gcond *cond = comparison (e, &equal);

  if (!cond || !dangling_carries_p (TREE_TYPE (gimple_cond_lhs (cond))))
    return true;
  dng_set lhs = dangling_value (f, gimple_cond_lhs (cond));
  return lhs == DNG_NONE || on_edge (f, lhs, gimple_cond_lhs (cond), e);
}

/* Does SET have an address that conditions may rule out, or null?  */

static bool
refine_p (dng_set set)
{
  unsigned n;
  const struct dng_value *v = dng_values (set, &n);

  return n > 1
         && (v[n - 1].what == DNG_ADDRESS || v[n - 1].what == DNG_DEAD
             || dng_has (set, DNG_NULL) || dng_has (set, DNG_ADDRESS));
}

/* What is left of SET, the value of T, at the start of BLOCK.  */

static dng_set
at_block (struct dangling_function *f, dng_set set, tree t, basic_block block)
{
  for (int i = 0; i < CONDITIONS_MAX && single_pred_p (block); i++)
    {
      edge e = single_pred_edge (block);
      set = on_edge (f, set, t, e);
      block = e->src;
    }
  return set;
}

/* SET, with what has ended in S.  */

static dng_set
without_gone (dng_set set, const struct dng_state *s)
{
  unsigned n;

  dng_values (set, &n);
  for (unsigned i = 0; i < n; i++)
    {
      struct dng_value v = dng_values (set, &n)[i];
      if (v.what == DNG_ADDRESS && dng_kind_of (v.place) == DNG_LOCAL
          && dangling_gone_p (s, v.place))
        {
          set = dng_ended (set, v.place);
          return without_gone (set, s);
        }
    }
  return set;
}

/* The value of T, an operand at the statement that F is at.  */

dng_set
dangling_value_here (struct dangling_function *f, tree t)
{
  dng_set set = dangling_value (f, t);

  if (TREE_CODE (t) == SSA_NAME && refine_p (set))
    set = at_block (f, set, t, f->block);
  return set;
}

/* The value of T on the edge E, for a phi.  */

dng_set
dangling_edge_value (struct dangling_function *f, tree t, edge e)
{
  dng_set set = dangling_value (f, t);

  if (TREE_CODE (t) == SSA_NAME && refine_p (set))
    set = at_block (f, on_edge (f, set, t, e), t, e->src);
  return without_gone (set, &f->out[e->src->index]);
}
