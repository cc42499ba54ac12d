/* dangling-call.cc -- what a call does to the state.

   A function of the unit does what its summary says: the state of what outlives
   it, at its end, in terms of what its parameters point to at its start.  In
   the caller these have names of their own:

       void set (int **pp, int *q) { *pp = q; }     {what pp points to, 0}: q
       int *p; set (&p, &x);                        {p, 0}: {&x}

   A function of the C library does what its model says (dangling-library.cc).
   Any other may do anything: what was stored in memory that it can reach may
   not be there any more.  Nothing follows from what it might store there.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "dangling-gcc.h"

/* --- Keepers -------------------------------------------------------------- */

/* The place that stands for KEEPER.  */

dng_place
dangling_kept (enum dangling_keeper keeper)
{
  return dng_place_of (DNG_KEPT, NULL, 0, keeper);
}

/* The locals that SET points to are known to functions that are not.  */

static void
give_away (struct dangling_function *f, dng_set set)
{
  dng_place place = dangling_kept (KEEPER_ESCAPED);
  dng_set all = DNG_NONE;
  unsigned n;

  dng_values (set, &n);
  for (unsigned i = 0; i < n; i++)
    {
      struct dng_value v = dng_values (set, &n)[i];
      if (v.what == DNG_ADDRESS && dng_kind_of (v.place) != DNG_STATIC)
        all = dng_union (all, dng_address (v.place, v.offset));
    }
  if (all != DNG_NONE)
    dng_put (&f->now, place, 0, all, true, NULL, NULL);
}

/* --- Unknown functions ---------------------------------------------------- */

/* Is PLACE memory that only this function has, unless it gave it away?  */

static bool
own_p (dng_place place)
{
  enum dng_kind kind = dng_kind_of (place);

  return kind == DNG_LOCAL || kind == DNG_BY_VALUE || kind == DNG_FRESH;
}

/* Put in REACHED the own places that SET points to.  */

static void
reach (dng_set set, auto_vec<dng_place> *reached)
{
  unsigned n;
  const struct dng_value *v = dng_values (set, &n);

  for (unsigned i = 0; i < n; i++)
    if (v[i].what == DNG_ADDRESS && own_p (v[i].place)
        && !reached->contains (v[i].place))
      reached->safe_push (v[i].place);
}

/* A function is called of which nothing is known, with ARGS.  */

void
dangling_unknown (struct dangling_function *f, const vec<dng_set> &args)
{
  auto_vec<dng_place> reached;
  dng_place gone = dangling_kept (KEEPER_GONE);
  dng_place escaped = dangling_kept (KEEPER_ESCAPED);

  for (dng_set set : args)
    {
      reach (set, &reached);
      give_away (f, set);
    }
  for (unsigned i = 0; i < f->now.n; i++)
    if (!own_p (f->now.entries[i].place))
      reach (f->now.entries[i].set, &reached);
  for (unsigned i = 0; i < reached.length (); i++)
    for (unsigned j = dng_first (&f->now, reached[i]);
         j < f->now.n && f->now.entries[j].place == reached[i]; j++)
      reach (f->now.entries[j].set, &reached);
  for (unsigned i = 0; i < f->now.n; i++)
    {
      struct dng_entry *e = &f->now.entries[i];
      if (e->place != gone && e->place != escaped
          && (!own_p (e->place) || reached.contains (e->place)))
        dangling_doubt (e);
    }
}

/* A number was stored that may say how many elements an array has: the last
   one may be gone.  */

void
dangling_popped (struct dangling_function *f)
{
  for (unsigned i = 0; i < f->now.n; i++)
    {
      struct dng_entry *e = &f->now.entries[i];
      if (!DNG_EXACT_P (e->offset) && dng_kind_of (e->place) != DNG_LOCAL)
        dangling_doubt (e);
    }
}

/* --- Code ----------------------------------------------------------------- */

/* The functions that the pointer CALLEE calls, and their static chains.  *ALL
   becomes whether they are all that it may call.  */

void
dangling_code (struct dangling_function *f, dng_set callee, auto_vec<tree> *fns,
               auto_vec<dng_set> *chains, bool *all)
{
  unsigned n;

  *all = callee != DNG_NONE;
  dng_values (callee, &n);
  for (unsigned i = 0; i < n; i++)
    {
      struct dng_value v = dng_values (callee, &n)[i];
      dng_set chain = DNG_NONE;
      if (v.what == DNG_ADDRESS && dng_kind_of (v.place) == DNG_LOCAL
          && DNG_EXACT_P (v.offset))
        {
          /* A trampoline: it holds the code, and the chain behind it.  */
          struct dng_entry *code = dng_find (&f->now, v.place, v.offset);
          struct dng_entry *link
            = dng_find (&f->now, v.place, v.offset + DNG_EXACT (8));
          unsigned m = 0;
          const struct dng_value *c = dng_values (code ? code->set : 0, &m);
          if (m == 1 && c->what == DNG_CODE && link)
            {
              v = *c;
              chain = link->set;
            }
        }
      if (v.what == DNG_CODE)
        {
          fns->safe_push ((tree) dng_what (v.place));
          chains->safe_push (chain);
        }
      else if (v.what != DNG_NULL)
        *all = false;
    }
  if (fns->is_empty ())
    *all = false;
}

/* --- Applying a summary --------------------------------------------------- */

/* A call, and what the places of the function are in the caller.  */

struct application
{
  struct dangling_function *f;
  const struct dangling_args *args;
  struct dng_state before;
  hash_map<int_hash<dng_place, 0>, dng_set> places;
  hash_map<int_hash<dng_set, 0>, dng_set> sets;
  unsigned made;
  dng_set result; /* Where an aggregate goes.  */
};

static dng_set translate (struct application *a, dng_set set);

static dng_set
argument (const struct dangling_args *args, dng_offset index)
{
  if (index == DANGLING_CHAIN)
    return args->chain != DNG_NONE ? args->chain : dng_other ();
  if (index < (dng_offset) args->values.length ())
    return args->values[index];
  return dng_other ();
}

/* The number of the parameter DECL.  */

static int
number_of (tree decl)
{
  int n = 0;

  for (tree p = DECL_ARGUMENTS (DECL_CONTEXT (decl)); p; p = DECL_CHAIN (p))
    {
      if (p == decl)
        return n;
      n++;
    }
  return -1;
}

/* What the cells at WHERE were before the call.  */

static dng_set
was (struct application *a, dng_set where)
{
  struct dng_state now = a->f->now;

  a->f->now = a->before;
  dng_set set = dangling_read (a->f, where);
  a->f->now = now;
  return set;
}

/* The addresses of what PLACE of the callee is in the caller.  */

static dng_set
place_in_caller (struct application *a, dng_place place)
{
  if (dng_set *known = a->places.get (place))
    return *known;
  a->places.put (place, dng_other ());
  dng_set set = dng_other ();
  switch (dng_kind_of (place))
    {
    case DNG_STATIC:
      set = dng_address (place, 0);
      break;
    case DNG_KEPT:
      set = dng_index (place) == KEEPER_RESULT ? a->result
                                               : dng_address (place, 0);
      break;
    case DNG_PARAM:
      set = argument (a->args, dng_index (place));
      break;
    case DNG_BY_VALUE:
      {
        int n = number_of ((tree) dng_what (place));
        set = n >= 0 ? argument (a->args, n) : dng_other ();
      }
      break;
    case DNG_INITIAL:
      set = was (
        a, dng_moved (place_in_caller (a, dng_of (place)), dng_index (place)));
      break;
    case DNG_FRESH:
    case DNG_CALL:
      set = dng_address (
        dng_place_of (dng_kind_of (place), a->args->by, 0, ++a->made), 0);
      break;
    default:
      set = DNG_NONE; /* It has ended.  */
      break;
    }
  a->places.put (place, set);
  return set;
}

/* What a function returns that may return one thing or another: which, may
   depend on what it is given.  If SET, in the caller, has addresses of its
   locals among others, nothing follows.  */

static dng_set
one_or_other (dng_set in_callee, dng_set set)
{
  unsigned n, all;
  const struct dng_value *v = dng_values (in_callee, &all);

  n = all;
  for (unsigned i = 0; i < all; i++)
    n -= v[i].what == DNG_NULL || v[i].what == DNG_DEAD
         || (v[i].what == DNG_ADDRESS && dng_kind_of (v[i].place) == DNG_LOCAL);
  return n > 1 && dng_own_p (set) ? dng_union (set, dng_unsure ()) : set;
}

/* SET of the callee, as a set of the caller.  */

static dng_set
translate (struct application *a, dng_set set)
{
  if (set == DNG_NONE)
    return DNG_NONE;
  if (dng_set *known = a->sets.get (set))
    return *known;
  dng_set result = DNG_NONE;
  unsigned n;
  dng_values (set, &n);
  for (unsigned i = 0; i < n; i++)
    {
      struct dng_value v = dng_values (set, &n)[i];
      if (v.what == DNG_ADDRESS)
        result = dng_union (result,
                            dng_moved (place_in_caller (a, v.place), v.offset));
      else if (v.what != DNG_DEAD)
        result = dng_union (result, dng_only (v));
    }
  a->sets.put (set, result);
  return result;
}

/* An entry of a summary, in the caller.  */

struct effect
{
  dng_set where;
  dng_set set;
  tree field;
  bool kept;    /* It is no memory of the program, or the result.  */
  bool certain; /* It is one certain place.  */
};

static dng_set call_through (struct dangling_function *f, dng_set callee,
                             const struct dangling_args *args, int depth);
static dng_set call_function (struct dangling_function *f, tree fn,
                              const struct dangling_args *args, dng_set result,
                              int depth);

/* The calls through parameters that EFFECTS leaves to its callers.  */

static void
make_later (struct application *a, const struct dangling_effects *effects,
            int depth)
{
  for (struct dangling_later *later : effects->later)
    {
      struct dangling_args args;
      args.chain = DNG_NONE;
      args.by = a->args->by;
      for (dng_set set : later->args)
        args.values.safe_push (translate (a, set));
      call_through (a->f, translate (a, later->callee), &args, depth + 1);
    }
}

/* What a function of SUMMARY may overwrite is not certain any more.  */

static void
overwrite (struct dangling_function *f, const struct dangling_summary *summary)
{
  if (summary->pops)
    dangling_popped (f);
  if (!summary->writes_all && summary->writes.is_empty ())
    return;
  for (unsigned i = 0; i < f->now.n; i++)
    {
      struct dng_entry *e = &f->now.entries[i];
      bool written = summary->writes_all && dng_kind_of (e->place) != DNG_KEPT;
      for (const_tree key : summary->writes)
        if (TREE_CODE (key) == FIELD_DECL)
          written |= dangling_written_p (e, const_cast<tree> (key), NULL_TREE);
        else if (DECL_P (key))
          written |= dng_kind_of (e->place) == DNG_STATIC
                     && dng_what (e->place) == key;
        else
          written |= dangling_written_p (e, NULL_TREE, const_cast<tree> (key));
      if (written)
        dangling_doubt (e);
    }
}

/* Do what EFFECTS says.  Returns the result.  */

static dng_set
apply (struct dangling_function *f, const struct dangling_effects *effects,
       const struct dangling_args *args, const struct dng_state *before,
       dng_set result, int depth)
{
  struct application a;
  auto_vec<effect> todo;

  a.f = f;
  a.args = args;
  a.made = 0;
  a.result = result;
  a.before = *before;
  for (unsigned i = 0; i < effects->after.n; i++)
    {
      const struct dng_entry *e = &effects->after.entries[i];
      dng_set where = place_in_caller (&a, e->place);
      bool kept = dng_kind_of (e->place) == DNG_KEPT;
      effect x = { dng_moved (where, e->offset), translate (&a, e->set),
                   dangling_kept_tree (e->field), kept, kept };
      if (!kept || dng_has (where, DNG_ADDRESS))
        todo.safe_push (x);
    }
  for (effect &x : todo)
    if (!x.kept)
      x.certain = dangling_disturb (f, x.where, x.field,
                                    x.field ? TREE_TYPE (x.field) : NULL_TREE);
  for (effect &x : todo)
    if (x.where == dng_address (dangling_kept (KEEPER_ESCAPED), 0))
      give_away (f, x.set);
    else
      dangling_put (f, x.where, x.set, x.field, x.certain, args->by);
  dng_set value
    = one_or_other (effects->result, translate (&a, effects->result));
  make_later (&a, effects, depth);
  return value;
}

/* Are the effects of a call of a function of SUMMARY with ARGS worth being
   found?  If what matters is not stored or returned, they are not.  */

static bool
matters_p (struct dangling_function *f, const struct dangling_summary *summary,
           const struct dangling_args *args)
{
  dangling_mask keeps
    = summary->deeds[DEED_STORES] | summary->deeds[DEED_RETURNS];
  dangling_mask reads = summary->deeds[DEED_CONTENTS];
  unsigned n = args->values.length ();

  for (unsigned i = 0; i < n; i++)
    {
      if ((keeps & dangling_bit (i))
          && dangling_relevant_p (f, args->values[i]))
        return true;
      if ((reads & dangling_bit (i)) && dangling_tracked_p (f, args->values[i]))
        return true;
    }
  return args->chain != DNG_NONE;
}

/* --- Calls ---------------------------------------------------------------- */

/* The result of a call of which nothing is known but that it gets ARGS: what it
   points to lives on, unless it may be memory of this function.  */

static dng_set
result_of (struct dangling_function *f, const struct dangling_args *args)
{
  if (dng_find (&f->now, dangling_kept (KEEPER_ESCAPED), 0))
    return dng_other ();
  for (dng_set set : args->values)
    if (dng_own_p (set))
      return dng_other ();
  return dng_address (dng_place_of (DNG_CALL, args->by, 0, 0), 0);
}

/* A call that nothing is known of, but that it gets ARGS.  */

static dng_set
call_unknown (struct dangling_function *f, const struct dangling_args *args)
{
  dng_set result = result_of (f, args);

  if (args->chain != DNG_NONE)
    give_away (f, args->chain);
  dangling_unknown (f, args->values);
  return result;
}

/* Is the call through CALLEE one that the callers can make?  */

static bool
parameter_p (dng_set callee)
{
  unsigned n;
  const struct dng_value *v = dng_values (callee, &n);

  return n == 1 && v->what == DNG_ADDRESS
         && dng_kind_of (v->place) == DNG_PARAM;
}

/* Leave the call of CALLEE with ARGS to the callers.  */

static void
leave (struct dangling_function *f, dng_set callee,
       const struct dangling_args *args)
{
  for (struct dangling_later *l : f->effects->later)
    if (l->callee == callee && l->args.length () == args->values.length ())
      {
        for (unsigned i = 0; i < l->args.length (); i++)
          l->args[i] = dng_union (l->args[i], args->values[i]);
        return;
      }
  if (f->effects->later.length () >= 8)
    return;
  struct dangling_later *later = new dangling_later ();
  later->callee = callee;
  later->args.safe_splice (args->values);
  f->effects->later.safe_push (later);
}

/* FROM is the state after one of several functions that a pointer may call;
   add it to that in F.  BEFORE is the state before.  What one of them stores
   counts as stored.  */

static void
either (struct dangling_function *f, struct dng_state *from,
        const struct dng_state *before)
{
  for (unsigned i = 0; i < from->n; i++)
    {
      struct dng_entry *e = &from->entries[i];
      dng_set old = dng_get (before, e->place, e->offset);
      if (e->set == old)
        continue;
      dng_set now = dng_get (&f->now, e->place, e->offset);
      dng_put (&f->now, e->place, e->offset,
               now == old ? e->set : dng_union (now, e->set), false, e->field,
               e->by);
    }
}

/* Call what CALLEE points to.  */

static dng_set
call_through (struct dangling_function *f, dng_set callee,
              const struct dangling_args *args, int depth)
{
  auto_vec<tree> fns;
  auto_vec<dng_set> chains;
  bool all;

  dangling_code (f, callee, &fns, &chains, &all);
  if (!all || depth > 8)
    {
      dng_set result = call_unknown (f, args);
      if (parameter_p (callee) && depth <= 8)
        leave (f, callee, args);
      return result;
    }
  struct dng_state before = { NULL, 0, 0 }, joined = { NULL, 0, 0 };
  dng_set result = DNG_NONE;
  dng_state_copy (&before, &f->now);
  for (unsigned i = 0; i < fns.length (); i++)
    {
      struct dangling_args mine;
      mine.values.safe_splice (args->values);
      mine.chain = chains[i];
      mine.by = args->by;
      dng_state_copy (&f->now, &before);
      result = dng_union (
        result, call_function (f, fns[i], &mine, dng_other (), depth + 1));
      if (i > 0)
        either (f, &joined, &before);
      dng_state_copy (&joined, &f->now);
    }
  dng_state_free (&before);
  dng_state_free (&joined);
  return result != DNG_NONE ? result : dng_other ();
}

/* Call the function of SUMMARY.  */

static dng_set
call_known (struct dangling_function *f, struct dangling_summary *summary,
            const struct dangling_args *args, dng_set result, int depth)
{
  struct dangling_effects *effects = NULL;
  struct dng_state before = { NULL, 0, 0 };
  dng_set value = dng_other ();

  if (summary->never)
    {
      f->cut = true;
      return DNG_NONE;
    }
  if (depth < 8 && matters_p (f, summary, args))
    effects = dangling_effects_of (summary, f);
  if (effects && effects->known && !effects->returns)
    {
      f->cut = true;
      return DNG_NONE;
    }
  dng_state_copy (&before, &f->now);
  dangling_wipe (f, result, -1, false);
  if (summary->unknown)
    value = call_unknown (f, args);
  else
    overwrite (f, summary);
  if (effects && effects->known)
    value = apply (f, effects, args, &before, result, depth);
  else if (!summary->unknown)
    value = result_of (f, args);
  dng_state_free (&before);
  return value;
}

/* Call FN.  An aggregate that it returns goes to RESULT.  */

static dng_set
call_function (struct dangling_function *f, tree fn,
               const struct dangling_args *args, dng_set result, int depth)
{
  dng_set value;

  if (dangling_library (f, fn, args, depth, &value))
    return value;
  if (struct dangling_summary *summary = dangling_summary_of (fn))
    return call_known (f, summary, args, result, depth);
  if (flags_from_decl_or_type (fn) & (ECF_CONST | ECF_PURE))
    return dng_other ();
  dangling_wipe (f, result, -1, false);
  return call_unknown (f, args);
}

/* Call through the pointer CALLEE, for a function of the library that calls
   back.  */

void
dangling_call_back (struct dangling_function *f, dng_set callee,
                    const struct dangling_args *args, int depth)
{
  call_through (f, callee, args, depth + 1);
}

/* Find the arguments of CALL.  */

static void
arguments (struct dangling_function *f, gcall *call, struct dangling_args *args)
{
  for (unsigned i = 0; i < gimple_call_num_args (call); i++)
    {
      tree arg = gimple_call_arg (call, i);
      if (is_gimple_reg_type (TREE_TYPE (arg)))
        args->values.safe_push (dangling_carries_p (TREE_TYPE (arg))
                                  ? dangling_value_here (f, arg)
                                  : dng_other ());
      else
        args->values.safe_push (dangling_where (f, arg, NULL));
    }
  args->by = call;
  args->chain = gimple_call_chain (call)
                  ? dangling_value_here (f, gimple_call_chain (call))
                  : DNG_NONE;
}

void
dangling_call (struct dangling_function *f, gcall *call)
{
  tree lhs = gimple_call_lhs (call), fn = gimple_call_fndecl (call);
  struct dangling_args args;
  dng_set value = dng_other (), result = dng_other ();

  arguments (f, call, &args);
  for (dng_set set : args.values)
    if (set == DNG_NONE)
      return;
  if (lhs && !is_gimple_reg_type (TREE_TYPE (lhs)))
    result = dangling_where (f, lhs, NULL);
  if (gimple_call_internal_p (call))
    ;
  else if (fn)
    value = call_function (f, fn, &args, result, 0);
  else
    {
      dangling_wipe (f, result, -1, false);
      value = call_through (f, dangling_value_here (f, gimple_call_fn (call)),
                            &args, 0);
    }
  if (!lhs || f->cut)
    return;
  if (TREE_CODE (lhs) == SSA_NAME)
    f->values[SSA_NAME_VERSION (lhs)]
      = dangling_carries_p (TREE_TYPE (lhs)) ? value : dng_other ();
  else if (is_gimple_reg_type (TREE_TYPE (lhs)))
    {
      tree field;
      dng_set where = dangling_where (f, lhs, &field);
      dangling_store (f, where, value, field, TREE_TYPE (lhs), call);
    }
}
