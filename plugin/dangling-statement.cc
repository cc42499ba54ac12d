/* dangling-statement.cc -- what a statement does to the state.

   SSA names have one set each: the value is the same wherever the name is used,
   but for what conditions on the way there say, and for storage that ends in
   between.  Memory has the state.  A store through a pointer that can point to
   one place only replaces what was there; any other may have stored or not.

   Two pointers that came in by different ways may point to the same memory.  So
   a store to a field also may have changed that field of whatever else came in
   from outside.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "dangling-gcc.h"

/* A copy of more pointers than this is not followed pointer by pointer.  */
#define FIELDS_MAX 64

/* --- Values --------------------------------------------------------------- */

/* The place of the variable DECL.  */

dng_place
dangling_place (tree decl)
{
  enum dng_kind kind = DNG_LOCAL;

  if (VAR_P (decl) && is_global_var (decl))
    kind = DNG_STATIC;
  else if (TREE_CODE (decl) == PARM_DECL)
    kind = DNG_BY_VALUE;
  return dng_place_of (kind, decl, 0, 0);
}

/* Has the storage of the local PLACE ended in S, on each path?  */

bool
dangling_gone_p (const struct dng_state *s, dng_place place)
{
  const struct dng_entry *e = dng_find (s, dangling_kept (KEEPER_GONE),
                                        DNG_EXACT ((dng_offset) place * 16));

  return e && !dng_has (e->set, DNG_OTHER);
}

static void
set_gone (struct dangling_function *f, dng_place place, bool gone)
{
  dng_place all = dangling_kept (KEEPER_GONE);
  dng_offset at = DNG_EXACT ((dng_offset) place * 16);

  if (gone)
    dng_put (&f->now, all, at, dng_null (), false, NULL, NULL);
  else if (struct dng_entry *e = dng_find (&f->now, all, at))
    e->set = dng_other ();
}

/* The offset of POLY bits.  */

static dng_offset
offset_of_bits (poly_int64 bits, bool exact)
{
  HOST_WIDE_INT n;

  if (!bits.is_constant (&n))
    return DNG_FROM (0);
  n = n >= 0 ? n / BITS_PER_UNIT : -(-n / BITS_PER_UNIT);
  return exact ? DNG_EXACT (n) : DNG_FROM (n);
}

/* Where the memory is that REF names: a set of addresses.  *FIELD becomes the
   field that it is, or null.  */

dng_set
dangling_where (struct dangling_function *f, tree ref, tree *field)
{
  poly_int64 offset, size, max_size;
  bool reverse;
  tree t = ref;

  if (field)
    {
      while (TREE_CODE (t) == ARRAY_REF || TREE_CODE (t) == VIEW_CONVERT_EXPR)
        t = TREE_OPERAND (t, 0);
      *field = TREE_CODE (t) == COMPONENT_REF ? TREE_OPERAND (t, 1) : NULL;
    }
  tree base
    = get_ref_base_and_extent (ref, &offset, &size, &max_size, &reverse);
  bool exact = known_eq (size, max_size) && known_size_p (max_size);
  if (!exact && TREE_CODE (ref) != ARRAY_REF
      && TREE_CODE (ref) != BIT_FIELD_REF)
    {
      /* A large object at a known place, too.  */
      poly_int64 bytes;
      if (tree b = get_addr_base_and_unit_offset (ref, &bytes))
        {
          base = b;
          offset = bytes * BITS_PER_UNIT;
          exact = true;
        }
    }
  dng_offset at = offset_of_bits (offset, exact);
  if (DECL_P (base))
    {
      if (!VAR_P (base) && TREE_CODE (base) != PARM_DECL
          && TREE_CODE (base) != RESULT_DECL)
        return dng_other ();
      return dng_address (dangling_place (base), at);
    }
  if (TREE_CODE (base) == MEM_REF)
    {
      poly_int64 by;
      HOST_WIDE_INT more;
      if (!mem_ref_offset (base).to_shwi (&by) || !by.is_constant (&more))
        more = 0;
      dng_set p = dangling_value_here (f, TREE_OPERAND (base, 0));
      return dng_moved (dng_moved (p, DNG_EXACT (more)), at);
    }
  if (TREE_CODE (base) == TARGET_MEM_REF)
    return dng_moved (dangling_value_here (f, TMR_BASE (base)), DNG_FROM (0));
  return dng_other ();
}

/* The value of T, an operand.  */

dng_set
dangling_value (struct dangling_function *f, tree t)
{
  switch (TREE_CODE (t))
    {
    case SSA_NAME:
      if (SSA_NAME_IS_DEFAULT_DEF (t))
        {
          tree var = SSA_NAME_VAR (t);
          if (!var || TREE_CODE (var) != PARM_DECL
              || !dangling_carries_p (TREE_TYPE (t)))
            return dng_other ();
          return f->values[SSA_NAME_VERSION (t)];
        }
      return f->values[SSA_NAME_VERSION (t)];
    case ADDR_EXPR:
      {
        tree what = TREE_OPERAND (t, 0);
        if (TREE_CODE (what) == FUNCTION_DECL)
          {
            struct dng_value v
              = { DNG_CODE, dng_place_of (DNG_STATIC, what, 0, 0), 0 };
            return dng_only (v);
          }
        if (!DECL_P (what) && !handled_component_p (what)
            && TREE_CODE (what) != MEM_REF
            && TREE_CODE (what) != TARGET_MEM_REF)
          return dng_other ();
        return dangling_where (f, what, NULL);
      }
    case INTEGER_CST:
      return integer_zerop (t) ? dng_null () : dng_other ();
    default:
      return dng_other ();
    }
}

/* --- Loads ---------------------------------------------------------------- */

/* Add the values in the initializer T to *SET.  */

static void
initializer (struct dangling_function *f, tree t, dng_set *set, int *budget)
{
  if (--*budget < 0)
    *set = dng_union (*set, dng_other ());
  else if (TREE_CODE (t) == CONSTRUCTOR)
    {
      unsigned HOST_WIDE_INT i;
      tree value;
      FOR_EACH_CONSTRUCTOR_VALUE (CONSTRUCTOR_ELTS (t), i, value)
      initializer (f, value, set, budget);
    }
  else
    {
      STRIP_NOPS (t);
      if (TREE_CODE (t) == ADDR_EXPR
          && (DECL_P (TREE_OPERAND (t, 0))
              || TREE_CODE (TREE_OPERAND (t, 0)) == STRING_CST))
        *set = dng_union (*set, dangling_value (f, t));
    }
}

/* What the constant variable DECL holds, as far as it is functions.  */

static dng_set
constant (struct dangling_function *f, tree decl)
{
  dng_set set = DNG_NONE;
  int budget = 64;

  initializer (f, DECL_INITIAL (decl), &set, &budget);
  return set != DNG_NONE ? set : dng_other ();
}

/* What the memory at WHERE holds.  */

dng_set
dangling_read (struct dangling_function *f, dng_set where)
{
  dng_set set = DNG_NONE;
  unsigned n;

  if (where == DNG_NONE)
    return DNG_NONE;
  dng_values (where, &n);
  for (unsigned i = 0; i < n; i++)
    {
      struct dng_value v = dng_values (where, &n)[i];
      if (v.what == DNG_NULL)
        continue;
      if (v.what != DNG_ADDRESS)
        set = dng_union (set, dng_other ());
      else if (dng_kind_of (v.place) == DNG_STATIC
               && dangling_constant_p ((tree) dng_what (v.place)))
        set = dng_union (set, constant (f, (tree) dng_what (v.place)));
      else
        set = dng_union (set, dng_get (&f->now, v.place, v.offset));
    }
  return set != DNG_NONE ? set : dng_other ();
}

/* --- Stores --------------------------------------------------------------- */

/* Did PLACE come in from outside, so that it may also be another one?  */

static bool
symbolic_p (dng_place place)
{
  enum dng_kind kind = dng_kind_of (place);

  return kind == DNG_PARAM || kind == DNG_INITIAL || kind == DNG_CALL;
}

static bool
compatible_p (const_tree a, const_tree b)
{
  if (!a || !b)
    return true;
  if (!POINTER_TYPE_P (a) || !POINTER_TYPE_P (b))
    return true;
  return VOID_TYPE_P (TREE_TYPE (a)) || VOID_TYPE_P (TREE_TYPE (b))
         || TYPE_MAIN_VARIANT (TREE_TYPE (a))
              == TYPE_MAIN_VARIANT (TREE_TYPE (b));
}

/* The type of the cell of E, or null.  */

static tree
type_of (const struct dng_entry *e)
{
  if (e->field)
    return TREE_TYPE (dangling_kept_tree (e->field));
  if (dng_kind_of (e->place) == DNG_STATIC)
    return TREE_TYPE ((tree) dng_what (e->place));
  return NULL_TREE;
}

/* May a store to FIELD, or with TYPE, of some memory have stored to the cell of
   E?  */

bool
dangling_written_p (const struct dng_entry *e, tree field, tree type)
{
  enum dng_kind kind = dng_kind_of (e->place);

  if (kind == DNG_KEPT)
    return false;
  if (field && e->field)
    return field == e->field;
  if (field && kind == DNG_STATIC)
    return false;
  return compatible_p (type, type_of (e));
}

/* Is PLACE memory that only this function has?  */

static bool
own_p (dng_place place)
{
  enum dng_kind kind = dng_kind_of (place);

  return kind == DNG_LOCAL || kind == DNG_BY_VALUE || kind == DNG_FRESH;
}

/* What E holds is not certain any more.  */

void
dangling_doubt (struct dng_entry *e)
{
  if (e->field != DANGLING_TRAMPOLINE)
    e->set = dng_union (e->set, dng_unsure ());
}

/* SET may have been stored to FIELD of memory that is not PLACE, or unknown
   (0), and came in from outside.  */

static void
may_have_stored (struct dangling_function *f, dng_place place, tree field,
                 tree type)
{
  for (unsigned i = 0; i < f->now.n; i++)
    {
      struct dng_entry *e = &f->now.entries[i];
      if (e->place != place
          && (place == 0 || symbolic_p (e->place)
              || dng_kind_of (e->place) == DNG_STATIC)
          && !own_p (e->place) && dangling_written_p (e, field, type))
        dangling_doubt (e);
    }
}

/* Something, of TYPE, will be stored in FIELD at WHERE.  What else may that be?
   Returns whether it is one certain place.  */

bool
dangling_disturb (struct dangling_function *f, dng_set where, tree field,
                  tree type)
{
  unsigned n, addresses = 0;
  bool unknown = false;

  dng_values (where, &n);
  for (unsigned i = 0; i < n; i++)
    {
      struct dng_value v = dng_values (where, &n)[i];
      addresses += v.what == DNG_ADDRESS;
      unknown |= v.what == DNG_OTHER;
      if (v.what == DNG_ADDRESS && symbolic_p (v.place))
        may_have_stored (f, v.place, field, type);
    }
  if (unknown)
    may_have_stored (f, 0, field, type);
  return !unknown && addresses == 1;
}

/* The parameter that PLACE was reached from, or -1.  */

static int
root (dng_place place)
{
  while (dng_kind_of (place) == DNG_INITIAL)
    place = dng_of (place);
  return dng_kind_of (place) == DNG_PARAM ? (int) dng_index (place) : -1;
}

/* Is it worth remembering where SET is?  */

bool
dangling_relevant_p (struct dangling_function *f, dng_set set)
{
  unsigned n;

  if (dng_own_p (set))
    return true;
  if (!f->relevant || !dng_has (set, DNG_ADDRESS))
    return false;
  const struct dng_value *v = dng_values (set, &n);
  for (unsigned i = 0; i < n; i++)
    if (v[i].what == DNG_ADDRESS)
      {
        int r = root (v[i].place);
        if (r >= 0 && (f->relevant & dangling_bit (r)))
          return true;
      }
  return false;
}

/* SIZE bytes that do not matter are stored at V, CERTAINly or maybe.  */

static void
drop (struct dangling_function *f, const struct dng_value *v, tree field,
      HOST_WIDE_INT size, bool certain)
{
  int64_t at = DNG_BYTES (v->offset);

  if (certain && DNG_EXACT_P (v->offset))
    {
      dng_forget (&f->now, v->place, at, at + size, true);
      return;
    }
  if (certain)
    if (struct dng_entry *e = dng_find (&f->now, v->place, v->offset))
      e->set = dng_other ();
  for (unsigned i = dng_first (&f->now, v->place);
       i < f->now.n && f->now.entries[i].place == v->place; i++)
    {
      struct dng_entry *e = &f->now.entries[i];
      int64_t apart = DNG_BYTES (e->offset) - at;
      if (DNG_EXACT_P (v->offset)
            ? (apart > -POINTER_SIZE_UNITS && apart < size)
                || (!DNG_EXACT_P (e->offset) && apart <= 0 && !certain)
            : apart >= 0 && (!field || !e->field || e->field == field))
        dangling_doubt (e);
    }
}

/* Put SET in FIELD at WHERE, CERTAINly or maybe; the statement BY does.  */

void
dangling_put (struct dangling_function *f, dng_set where, dng_set set,
              tree field, bool certain, gimple *by)
{
  unsigned n;

  if (set == DNG_NONE)
    return;
  bool relevant = dangling_relevant_p (f, set);
  dng_values (where, &n);
  for (unsigned i = 0; i < n; i++)
    {
      struct dng_value v = dng_values (where, &n)[i];
      if (v.what != DNG_ADDRESS)
        continue;
      if (relevant)
        dng_put (&f->now, v.place, v.offset, set, !certain, field, by);
      else
        drop (f, &v, field, POINTER_SIZE_UNITS, certain);
    }
}

/* Store SET, of TYPE, in FIELD at WHERE; the statement BY does.  */

void
dangling_store (struct dangling_function *f, dng_set where, dng_set set,
                tree field, tree type, gimple *by)
{
  bool certain = dangling_disturb (f, where, field, type);

  dangling_put (f, where, set, field, certain, by);
}

/* The SIZE bytes at WHERE hold no pointers any more, CERTAINly or maybe; all,
   if SIZE < 0.  */

void
dangling_wipe (struct dangling_function *f, dng_set where, HOST_WIDE_INT size,
               bool certain)
{
  unsigned n;

  dng_values (where, &n);
  for (unsigned i = 0; i < n; i++)
    {
      struct dng_value v = dng_values (where, &n)[i];
      if (v.what != DNG_ADDRESS)
        continue;
      HOST_WIDE_INT lo = DNG_BYTES (v.offset);
      HOST_WIDE_INT hi = size < 0 ? HOST_WIDE_INT_MAX / 4 : lo + size;
      if (n == 1 && certain && DNG_EXACT_P (v.offset))
        {
          dng_forget (&f->now, v.place, lo, hi, true);
          continue;
        }
      for (unsigned j = dng_first (&f->now, v.place);
           j < f->now.n && f->now.entries[j].place == v.place; j++)
        {
          struct dng_entry *e = &f->now.entries[j];
          if (DNG_BYTES (e->offset) >= lo && DNG_BYTES (e->offset) < hi)
            dangling_doubt (e);
        }
    }
}

/* --- Copies of whole objects ---------------------------------------------- */

/* A pointer in a struct.  */

struct pointer_field
{
  HOST_WIDE_INT at;
  tree field;
};

/* Find the pointers in an object of TYPE at AT.  Returns false if they are too
   many.  */

static bool
find_pointers (tree type, HOST_WIDE_INT at, tree field,
               auto_vec<pointer_field> *found)
{
  if (found->length () >= FIELDS_MAX)
    return false;
  if (RECORD_OR_UNION_TYPE_P (type))
    {
      for (tree d = TYPE_FIELDS (type); d; d = DECL_CHAIN (d))
        if (TREE_CODE (d) == FIELD_DECL && !DECL_BIT_FIELD (d)
            && TREE_CODE (DECL_FIELD_OFFSET (d)) == INTEGER_CST
            && !find_pointers (TREE_TYPE (d), at + int_byte_position (d), d,
                               found))
          return false;
    }
  else if (TREE_CODE (type) == ARRAY_TYPE)
    {
      tree element = TREE_TYPE (type), size = TYPE_SIZE_UNIT (type);
      if (!dangling_carries_p (element) && !AGGREGATE_TYPE_P (element))
        return true;
      if (!size || !tree_fits_shwi_p (size)
          || !tree_fits_shwi_p (TYPE_SIZE_UNIT (element))
          || integer_zerop (TYPE_SIZE_UNIT (element)))
        return true;
      HOST_WIDE_INT step = tree_to_shwi (TYPE_SIZE_UNIT (element));
      for (HOST_WIDE_INT i = 0; i < tree_to_shwi (size); i += step)
        {
          unsigned before = found->length ();
          if (!find_pointers (element, at + i, field, found))
            return false;
          if (found->length () == before)
            break;
        }
    }
  else if (dangling_carries_p (type)
           && (found->is_empty () || found->last ().at != at))
    found->safe_push ({ at, field });
  return true;
}

static bool
exact_address_p (dng_set set)
{
  unsigned n;
  const struct dng_value *v = dng_values (set, &n);

  return n == 1 && v->what == DNG_ADDRESS && DNG_EXACT_P (v->offset);
}

/* Copy SIZE bytes (< 0: nobody knows) of unknown type.  */

void
dangling_copy (struct dangling_function *f, dng_set to, dng_set from,
               HOST_WIDE_INT size, gimple *by)
{
  HOST_WIDE_INT step = POINTER_SIZE_UNITS;

  if (size < 0 || size > FIELDS_MAX * step || !exact_address_p (from)
      || !exact_address_p (to))
    {
      dng_set all = dangling_read (f, dng_moved (from, DNG_FROM (0)));
      dangling_wipe (f, to, size, false);
      if (dangling_relevant_p (f, all))
        dangling_put (f, dng_moved (to, DNG_FROM (0)),
                      dng_union (all, dng_unsure ()), NULL_TREE, false, by);
      return;
    }
  auto_vec<dng_set> sets;
  for (HOST_WIDE_INT i = 0; i + step <= size; i += step)
    sets.safe_push (dangling_read (f, dng_moved (from, DNG_EXACT (i))));
  if (size % step)
    dangling_wipe (f, to, size, true);
  for (unsigned i = 0; i < sets.length (); i++)
    dangling_store (f, dng_moved (to, DNG_EXACT (i * step)), sets[i], NULL_TREE,
                    NULL_TREE, by);
}

/* Is anything remembered of what SET points to?  */

bool
dangling_tracked_p (struct dangling_function *f, dng_set set)
{
  unsigned n;
  const struct dng_value *v = dng_values (set, &n);

  for (unsigned i = 0; i < n; i++)
    if (v[i].what == DNG_ADDRESS)
      {
        unsigned j = dng_first (&f->now, v[i].place);
        if (j < f->now.n && f->now.entries[j].place == v[i].place)
          return true;
      }
  return false;
}

/* TO = FROM, objects of TYPE.  */

static void
copy_object (struct dangling_function *f, tree to, tree from, gimple *by)
{
  tree type = TREE_TYPE (to), field, ignored;
  auto_vec<pointer_field> fields;
  tree size = TYPE_SIZE_UNIT (type);
  HOST_WIDE_INT bytes
    = size && tree_fits_shwi_p (size) ? tree_to_shwi (size) : -1;
  dng_set where = dangling_where (f, to, &field);

  if (TREE_CODE (from) == CONSTRUCTOR || TREE_CODE (from) == STRING_CST)
    {
      dangling_wipe (f, where, bytes, true);
      return;
    }
  dng_set source = dangling_where (f, from, &ignored);
  if (!f->relevant && !dangling_tracked_p (f, source))
    {
      dangling_wipe (f, where, bytes, true);
      return;
    }
  if (!find_pointers (type, 0, field, &fields))
    {
      dangling_copy (f, where, source, -1, by);
      return;
    }
  auto_vec<dng_set> sets;
  for (pointer_field &p : fields)
    sets.safe_push (dangling_read (f, dng_moved (source, DNG_EXACT (p.at))));
  for (unsigned i = 0; i < fields.length (); i++)
    dangling_store (f, dng_moved (where, DNG_EXACT (fields[i].at)), sets[i],
                    fields[i].field,
                    TREE_TYPE (fields[i].field ? fields[i].field : to), by);
}

/* --- Assignments ---------------------------------------------------------- */

/* Does the mask T leave the address in a pointer, but for its lowest bits?  */

static bool
mask_p (tree t)
{
  if (TREE_CODE (t) != INTEGER_CST)
    return true;
  return wi::ltu_p (wi::bit_not (wi::to_wide (t)), 1 << 16);
}

/* The sum of A and B, of which one or both may be pointers.  */

static dng_set
sum (struct dangling_function *f, tree a, tree b)
{
  dng_set set = dangling_value_here (f, a);

  if (TREE_CODE (b) == INTEGER_CST)
    {
      tree n = fold_convert (ssizetype, b);
      return dng_moved (set, tree_fits_shwi_p (n) ? DNG_EXACT (tree_to_shwi (n))
                                                  : DNG_FROM (0));
    }
  set = dng_moved (set, DNG_FROM (0));
  if (POINTER_TYPE_P (TREE_TYPE (a)))
    return set;
  return dng_union (set, dng_moved (dangling_value_here (f, b), DNG_FROM (0)));
}

/* A - B.  */

static dng_set
difference (struct dangling_function *f, tree a, tree b)
{
  if (TREE_CODE (b) == INTEGER_CST)
    {
      tree n = fold_convert (ssizetype, b);
      return dng_moved (dangling_value_here (f, a),
                        tree_fits_shwi_p (n) ? DNG_EXACT (-tree_to_shwi (n))
                                             : DNG_FROM (0));
    }
  /* The difference of two pointers is none.  What is not known to be one may
     be a number.  */
  unsigned n;
  const struct dng_value *v = dng_values (dangling_value_here (f, b), &n);
  for (unsigned i = 0; i < n; i++)
    if (v[i].what == DNG_ADDRESS)
      return dng_other ();
  return dng_moved (dangling_value_here (f, a), DNG_FROM (0));
}

/* The value that the assignment A gives to an SSA name.  */

static dng_set
assigned (struct dangling_function *f, gassign *a)
{
  tree rhs1 = gimple_assign_rhs1 (a);

  if (!dangling_carries_p (TREE_TYPE (gimple_assign_lhs (a))))
    return dng_other ();
  if (gimple_assign_load_p (a))
    {
      if (!dangling_carries_p (TREE_TYPE (rhs1))
          || TREE_CODE (rhs1) == BIT_FIELD_REF)
        return dng_other ();
      return dangling_read (f, dangling_where (f, rhs1, NULL));
    }
  switch (gimple_assign_rhs_code (a))
    {
    case SSA_NAME:
    case ADDR_EXPR:
    case INTEGER_CST:
      return dangling_value_here (f, rhs1);
    CASE_CONVERT:
    case VIEW_CONVERT_EXPR:
      if (TREE_CODE (rhs1) == VIEW_CONVERT_EXPR)
        rhs1 = TREE_OPERAND (rhs1, 0);
      return dangling_carries_p (TREE_TYPE (rhs1))
               ? dangling_value_here (f, rhs1)
               : dng_other ();
    case POINTER_PLUS_EXPR:
    case PLUS_EXPR:
      return sum (f, rhs1, gimple_assign_rhs2 (a));
    case MINUS_EXPR:
      return difference (f, rhs1, gimple_assign_rhs2 (a));
    case BIT_IOR_EXPR:
      return sum (f, rhs1, gimple_assign_rhs2 (a));
    case BIT_AND_EXPR:
      return mask_p (gimple_assign_rhs2 (a))
               ? dng_moved (dangling_value_here (f, rhs1), DNG_FROM (0))
               : dng_other ();
    case MAX_EXPR:
    case MIN_EXPR:
      return dng_union (dangling_value_here (f, rhs1),
                        dangling_value_here (f, gimple_assign_rhs2 (a)));
    case COND_EXPR:
      return dng_union (dangling_value_here (f, gimple_assign_rhs2 (a)),
                        dangling_value_here (f, gimple_assign_rhs3 (a)));
    default:
      return dng_other ();
    }
}

/* A number, RHS, is stored at WHERE.  It may be how long an array is.  */

static void
store_number (struct dangling_function *f, dng_set where, tree rhs)
{
  unsigned n;
  tree bytes = TYPE_SIZE_UNIT (TREE_TYPE (rhs));
  HOST_WIDE_INT size = tree_fits_shwi_p (bytes) ? tree_to_shwi (bytes) : 1;

  dng_values (where, &n);
  for (unsigned i = 0; i < n; i++)
    {
      struct dng_value v = dng_values (where, &n)[i];
      if (v.what != DNG_ADDRESS)
        continue;
      drop (f, &v, NULL_TREE, size, n == 1);
      if (dng_kind_of (v.place) != DNG_LOCAL && !dangling_increment_p (rhs))
        dangling_popped (f);
    }
}

/* LHS, in memory, gets a value.  */

static void
store (struct dangling_function *f, gassign *a)
{
  tree lhs = gimple_assign_lhs (a), rhs = gimple_assign_rhs1 (a), field;

  if (!is_gimple_reg_type (TREE_TYPE (lhs)))
    {
      copy_object (f, lhs, rhs, a);
      return;
    }
  dng_set where = dangling_where (f, lhs, &field);
  if (!dangling_carries_p (TREE_TYPE (lhs)) || TREE_CODE (lhs) == BIT_FIELD_REF
      || (field && DECL_BIT_FIELD (field)))
    store_number (f, where, rhs);
  else
    {
      dng_set set = gimple_assign_load_p (a)
                      ? dangling_read (f, dangling_where (f, rhs, NULL))
                      : dangling_value_here (f, rhs);
      if (INTEGRAL_TYPE_P (TREE_TYPE (lhs)))
        {
          unsigned n;
          const struct dng_value *v = dng_values (set, &n);
          if (n == 1
              && (v->what == DNG_OTHER || v->what == DNG_NULL
                  || dng_kind_of (v->place) != DNG_LOCAL))
            store_number (f, where, rhs);
        }
      dangling_store (f, where, set, field, TREE_TYPE (lhs), a);
    }
}

/* The variables that STMT names are alive: one whose storage had ended has
   new storage.  */

static bool
mentioned (gimple *, tree op, tree, void *data)
{
  struct dangling_function *f = (struct dangling_function *) data;
  tree base = get_base_address (op);

  if (base && VAR_P (base) && !is_global_var (base))
    {
      set_gone (f, dangling_place (base), false);
    }
  return false;
}

static void
assign (struct dangling_function *f, gassign *a)
{
  tree lhs = gimple_assign_lhs (a);

  if (gimple_clobber_p (a))
    {
      if (VAR_P (lhs) && !is_global_var (lhs))
        {
          dng_end (&f->now, dangling_place (lhs));
          set_gone (f, dangling_place (lhs), true);
          f->gone = true;
        }
      return;
    }
  if (TREE_CODE (lhs) == SSA_NAME)
    f->values[SSA_NAME_VERSION (lhs)] = assigned (f, a);
  else
    store (f, a);
}

/* Inline assembly may do anything with what it is given.  */

static void
assembly (struct dangling_function *f, gasm *a)
{
  auto_vec<dng_set> args;

  for (unsigned i = 0; i < gimple_asm_ninputs (a); i++)
    {
      tree in = TREE_VALUE (gimple_asm_input_op (a, i));
      if (is_gimple_val (in))
        args.safe_push (dangling_value_here (f, in));
      else if (DECL_P (in) || handled_component_p (in)
               || TREE_CODE (in) == MEM_REF)
        args.safe_push (dangling_where (f, in, NULL));
    }
  for (unsigned i = 0; i < gimple_asm_noutputs (a); i++)
    {
      tree out = TREE_VALUE (gimple_asm_output_op (a, i));
      if (TREE_CODE (out) == SSA_NAME)
        f->values[SSA_NAME_VERSION (out)] = dng_other ();
      else
        {
          dng_set where = dangling_where (f, out, NULL);
          args.safe_push (where);
          dangling_wipe (f, where, -1, false);
        }
    }
  dangling_unknown (f, args);
}

/* What STMT does to the state of F.  */

void
dangling_statement (struct dangling_function *f, gimple *stmt)
{
  if (is_gimple_debug (stmt))
    return;
  if (f->gone && !gimple_clobber_p (stmt))
    walk_stmt_load_store_addr_ops (stmt, f, mentioned, mentioned, mentioned);
  if (gimple_has_volatile_ops (stmt) && !gimple_clobber_p (stmt))
    dangling_waits (f);
  if (gassign *a = dyn_cast<gassign *> (stmt))
    assign (f, a);
  else if (gcall *call = dyn_cast<gcall *> (stmt))
    dangling_call (f, call);
  else if (gasm *a = dyn_cast<gasm *> (stmt))
    assembly (f, a);
}
