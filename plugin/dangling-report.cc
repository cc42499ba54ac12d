/* dangling-report.cc -- what dangles, found in the states of a function and
   said in the user's words.

   At each way to the end of the function: which cells that outlive it hold
   nothing but addresses of its locals, and may what is returned be one?  At
   each statement: is a pointer used whose scope has ended?

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "dangling-gcc.h"

/* --- Words ---------------------------------------------------------------- */

static char *
quoted (const char *text)
{
  return xasprintf ("%s%s%s", open_quote, text, close_quote);
}

/* FORMAT with TEXT in it; TEXT is freed.  */

static char *
with (const char *format, char *text)
{
  char *result = xasprintf (format, text);

  free (text);
  return result;
}

/* The field of the record TYPE that holds the byte AT, or null.  */

static tree
field_at (tree type, HOST_WIDE_INT at)
{
  for (tree d = TYPE_FIELDS (type); d; d = DECL_CHAIN (d))
    if (TREE_CODE (d) == FIELD_DECL && DECL_SIZE_UNIT (d)
        && tree_fits_shwi_p (DECL_SIZE_UNIT (d))
        && TREE_CODE (DECL_FIELD_OFFSET (d)) == INTEGER_CST
        && int_byte_position (d) <= at
        && at < int_byte_position (d) + tree_to_shwi (DECL_SIZE_UNIT (d)))
      return d;
  return NULL_TREE;
}

/* How to write the part of *TYPE at OFFSET, behind something: `.in.p[...]'.
 *TYPE becomes its type.  */

static char *
path (tree *type, dng_offset offset)
{
  HOST_WIDE_INT at = DNG_BYTES (offset);
  char *text = xstrdup ("");

  for (int depth = 0; *type && depth < 16; depth++)
    if (RECORD_OR_UNION_TYPE_P (*type))
      {
        tree field = field_at (*type, at);
        if (!field)
          break;
        at -= int_byte_position (field);
        *type = TREE_TYPE (field);
        if (DECL_NAME (field))
          {
            char *longer = xasprintf ("%s.%s", text,
                                      IDENTIFIER_POINTER (DECL_NAME (field)));
            free (text);
            text = longer;
          }
      }
    else if (TREE_CODE (*type) == ARRAY_TYPE)
      {
        *type = TREE_TYPE (*type);
        tree size = TYPE_SIZE_UNIT (*type);
        HOST_WIDE_INT n
          = size && tree_fits_shwi_p (size) ? tree_to_shwi (size) : 0;
        char *longer = !DNG_EXACT_P (offset) || n == 0
                         ? xasprintf ("%s[...]", text)
                         : xasprintf ("%s[%d]", text, (int) (at / n));
        free (text);
        text = longer;
        at = n ? at % n : 0;
      }
    else
      break;
  return text;
}

static tree
parameter (tree fndecl, dng_offset n)
{
  tree p = DECL_ARGUMENTS (fndecl);

  while (p && n-- > 0)
    p = DECL_CHAIN (p);
  return p;
}

/* What BASE, a pointer of *TYPE, points to, at OFFSET.  Both are consumed.  */

static char *
pointed_to (char *base, tree *type, dng_offset offset)
{
  char *text;

  if (!*type || !POINTER_TYPE_P (*type))
    {
      *type = NULL_TREE;
      return with ("*%s", base);
    }
  *type = TREE_TYPE (*type);
  bool record = RECORD_OR_UNION_TYPE_P (*type);
  char *rest = path (type, offset);
  if (record && rest[0] == '.')
    text = xasprintf ("%s->%s", base, rest + 1);
  else if (!DNG_EXACT_P (offset) || offset != 0)
    text = xasprintf ("%s[...]%s", base, rest);
  else
    text = xasprintf (rest[0] ? "(*%s)%s" : "*%s%s", base, rest);
  free (base);
  free (rest);
  return text;
}

/* How the user would write the cell of PLACE at OFFSET in FNDECL, or null.
 *TYPE becomes its type.  */

static char *
cell_words (tree fndecl, dng_place place, dng_offset offset, tree *type)
{
  *type = NULL_TREE;
  switch (dng_kind_of (place))
    {
    case DNG_STATIC:
    case DNG_BY_VALUE:
      {
        tree decl = (tree) dng_what (place);
        if (!DECL_NAME (decl))
          return NULL;
        *type = TREE_TYPE (decl);
        char *rest = path (type, offset);
        char *text
          = xasprintf ("%s%s", IDENTIFIER_POINTER (DECL_NAME (decl)), rest);
        free (rest);
        return text;
      }
    case DNG_PARAM:
      {
        if (dng_index (place) == DANGLING_CHAIN)
          {
            tree chain = DECL_STRUCT_FUNCTION (fndecl)->static_chain_decl;
            *type = chain ? TREE_TYPE (TREE_TYPE (chain)) : NULL_TREE;
            char *rest = path (type, offset);
            return rest[0] == '.' ? xstrdup (rest + 1) : NULL;
          }
        tree p = parameter (fndecl, dng_index (place));
        if (!p || !DECL_NAME (p))
          return NULL;
        *type = TREE_TYPE (p);
        return pointed_to (xstrdup (IDENTIFIER_POINTER (DECL_NAME (p))), type,
                           offset);
      }
    case DNG_INITIAL:
      {
        char *base
          = cell_words (fndecl, dng_of (place), dng_index (place), type);
        return base ? pointed_to (base, type, offset) : NULL;
      }
    default:
      return NULL;
    }
}

/* The function that the call BY calls, or null.  */

static tree
called (gimple *by)
{
  return by && is_gimple_call (by) ? gimple_call_fndecl (by) : NULL_TREE;
}

/* Where E is, in words.  */

static char *
entry_words (tree fndecl, const struct dng_entry *e)
{
  tree type, field = dangling_kept_tree (e->field);
  char *text = cell_words (fndecl, e->place, e->offset, &type);

  if (text)
    {
      char *q = quoted (text);
      free (text);
      return q;
    }
  enum dng_kind kind = dng_kind_of (e->place);
  const char *format = "memory that outlives it";
  tree fn = NULL_TREE;
  if (kind == DNG_FRESH || kind == DNG_CALL)
    {
      fn = called ((gimple *) dng_what (e->place));
      if (fn && DECL_NAME (fn))
        format = kind == DNG_FRESH ? "memory from %s" : "what %s returned";
    }
  char *name
    = quoted (fn && DECL_NAME (fn) ? IDENTIFIER_POINTER (DECL_NAME (fn)) : "");
  text = with (format, name);
  if (field && DECL_NAME (field))
    {
      char *q = quoted (IDENTIFIER_POINTER (DECL_NAME (field)));
      char *longer = xasprintf ("%s of %s", q, text);
      free (q);
      free (text);
      return longer;
    }
  return text;
}

/* The variable that the user knows as the local PLACE at OFFSET; null for one
   without a name, and for memory from alloca.  */

static tree
variable (dng_place place, dng_offset offset)
{
  if (dng_index (place) != 0)
    return NULL_TREE;
  tree decl = (tree) dng_what (place);
  if (VAR_P (decl) && DECL_NONLOCAL_FRAME (decl))
    return field_at (TREE_TYPE (decl), DNG_BYTES (offset));
  return decl;
}

/* What the memory that CALL has allocated on the stack is called.  For a
   variable-length array GCC keeps its address in a variable of its own, with
   a number behind the name.  */

static char *
stack_words (gimple *call)
{
  tree lhs = gimple_call_lhs (call);
  tree var = lhs && TREE_CODE (lhs) == SSA_NAME ? SSA_NAME_VAR (lhs) : NULL;
  const char *name
    = var && DECL_NAME (var) ? IDENTIFIER_POINTER (DECL_NAME (var)) : "";
  const char *dot = strrchr (name, '.');

  if (!dot || !DECL_ARTIFICIAL (var))
    return with ("memory from %s", quoted ("alloca"));
  char *array = xstrndup (name, dot - name);
  char *text = with ("variable-length array %s", quoted (array));
  free (array);
  return text;
}

/* Is the field T of a frame the code of a nested function?  */

static bool
trampoline_p (tree t)
{
  tree name = TREE_CODE (t) == FIELD_DECL ? TYPE_NAME (TREE_TYPE (t)) : NULL;

  if (name && TREE_CODE (name) == TYPE_DECL)
    name = DECL_NAME (name);
  return name
         && (id_equal (name, "__builtin_trampoline")
             || id_equal (name, "__builtin_descriptor"));
}

/* What the user calls the local PLACE at OFFSET.  */

static char *
local_words (dng_place place, dng_offset offset)
{
  tree t = variable (place, offset);

  if (dng_index (place) != 0)
    return stack_words ((gimple *) dng_what (place));
  if (!t || !DECL_NAME (t))
    return xstrdup ("a compound literal");
  char *name = quoted (IDENTIFIER_POINTER (DECL_NAME (t)));
  if (TREE_CODE (t) == PARM_DECL)
    return with ("parameter %s", name);
  if (trampoline_p (t))
    return with ("nested function %s", name);
  return with ("local variable %s", name);
}

/* --- Warnings ------------------------------------------------------------- */

/* What has been said of the function.  */

static auto_vec<std::pair<gimple *, dng_place> > said_of_statements;
static auto_vec<std::pair<location_t, dng_place> > said_at;
static auto_vec<dng_place> used;

static bool
said_p (gimple *by, location_t loc, dng_place place)
{
  for (auto &s : said_of_statements)
    if (by && s.first == by && s.second == place)
      return true;
  for (auto &s : said_at)
    if (s.first == loc && s.second == place)
      return true;
  said_of_statements.safe_push ({ by, place });
  said_at.safe_push ({ loc, place });
  return false;
}

/* Is PLACE something that the user made?  */

static bool
users_p (dng_place place, dng_offset offset)
{
  tree t = variable (place, offset);

  if (dng_index (place) != 0)
    return true;
  if (!t || t == error_mark_node)
    return false;
  if (TREE_CODE (t) == FIELD_DECL)
    return DECL_NAME (t) != NULL_TREE;
  return !(VAR_P (t) && DECL_ARTIFICIAL (t) && DECL_NAME (t));
}

/* Where PLACE at OFFSET is declared, or unknown.  */

static location_t
declared (dng_place place, dng_offset offset)
{
  tree t = variable (place, offset);

  if (t)
    return DECL_SOURCE_LOCATION (t);
  if (dng_index (place) != 0)
    return gimple_location ((gimple *) dng_what (place));
  return UNKNOWN_LOCATION;
}

/* If BY calls a function of the unit, GCC shall not say of that one's stores,
   once they are part of this function, what is said of the call.  */

static void
hush_callee (gimple *by)
{
  struct dangling_summary *callee
    = called (by) ? dangling_summary_of (called (by)) : NULL;

  if (callee && callee->effects)
    for (unsigned i = 0; i < callee->effects->after.n; i++)
      if (const void *store = callee->effects->after.entries[i].by)
        hush_statement (dangling_kept_statement (store));
}

/* Warn at LOC about the local V: TEXT.  The statement BY is to blame, or null.
   TAKEN is where the address is taken, or unknown.  */

static void
warn (location_t loc, gimple *by, const struct dng_value *v, const char *text,
      location_t taken)
{
  diagnostic_metadata meta;
  auto_diagnostic_group group;

  if (by)
    hush_callee (by);
  /* What is written as a macro of a system header is the user's.  */
  loc = expansion_point_location_if_in_system_header (loc);
  if (!users_p (v->place, v->offset) || (by && hushed_statement_p (by))
      || said_p (by, loc, v->place))
    return;
  meta.add_cwe (562);
  rich_location where (line_table, loc);
  if (!warning_meta (&where, meta, OPT_Wreturn_local_addr, "%s", text))
    return;
  if (by)
    hush_statement (by);
  char *local = local_words (v->place, v->offset);
  location_t here = declared (v->place, v->offset);
  tree t = variable (v->place, v->offset);
  if (here != UNKNOWN_LOCATION)
    inform (here,
            (t && DECL_NAME (t)) || strncmp (local, "variable", 8) == 0
              ? "%s is declared here"
              : "%s is made here",
            local);
  if (taken != UNKNOWN_LOCATION && LOCATION_LINE (taken) != LOCATION_LINE (loc)
      && LOCATION_LINE (taken) != LOCATION_LINE (here))
    inform (taken, "its address is taken here");
  free (local);
}

/* Where the address of PLACE is taken for T, an SSA name, or unknown.  */

static location_t
taken_at (struct dangling_function *f, tree t, dng_place place, int depth,
          location_t at)
{
  if (TREE_CODE (t) == ADDR_EXPR)
    {
      tree base = get_base_address (TREE_OPERAND (t, 0));
      return base && DECL_P (base) && dangling_place (base) == place
               ? at
               : UNKNOWN_LOCATION;
    }
  if (TREE_CODE (t) != SSA_NAME || depth > 8)
    return UNKNOWN_LOCATION;
  gimple *def = SSA_NAME_DEF_STMT (t);
  location_t loc = UNKNOWN_LOCATION;
  if (gphi *phi = dyn_cast<gphi *> (def))
    for (unsigned i = 0; i < gimple_phi_num_args (phi); i++)
      {
        loc = taken_at (f, gimple_phi_arg_def (phi, i), place, depth + 1,
                        gimple_phi_arg_location (phi, i));
        if (loc != UNKNOWN_LOCATION)
          return loc;
      }
  else if (gimple_has_ops (def))
    for (unsigned i = 1; i < gimple_num_ops (def); i++)
      if (tree op = gimple_op (def, i))
        {
          loc = taken_at (f, op, place, depth + 1, gimple_location (def));
          if (loc != UNKNOWN_LOCATION)
            return loc;
        }
  return UNKNOWN_LOCATION;
}

/* --- The ends of a function ----------------------------------------------- */

/* Is V the address of a local of the function?  */

static bool
local_p (const struct dng_value *v)
{
  return (v->what == DNG_ADDRESS || v->what == DNG_DEAD)
         && (dng_kind_of (v->place) == DNG_LOCAL
             || dng_kind_of (v->place) == DNG_BY_VALUE);
}

/* Is SET nothing but addresses of locals?  */

static bool
all_local_p (dng_set set)
{
  unsigned n;
  const struct dng_value *v = dng_values (set, &n);

  for (unsigned i = 0; i < n; i++)
    if (!local_p (&v[i]))
      return false;
  return n > 0;
}

/* Add to LIVING the memory that SET points to.  */

static void
live (dng_set set, auto_vec<dng_place> *living)
{
  unsigned n;
  const struct dng_value *v = dng_values (set, &n);

  for (unsigned i = 0; i < n; i++)
    if (v[i].what == DNG_ADDRESS && dng_kind_of (v[i].place) == DNG_FRESH
        && !living->contains (v[i].place))
      living->safe_push (v[i].place);
}

static bool
outlives_p (dng_place place, const vec<dng_place> &living)
{
  switch (dng_kind_of (place))
    {
    case DNG_STATIC:
    case DNG_PARAM:
    case DNG_INITIAL:
    case DNG_CALL:
      return true;
    case DNG_FRESH:
      return living.contains (place);
    case DNG_KEPT:
      return place == dangling_kept (KEEPER_THREAD)
             || place == dangling_kept (KEEPER_ENVIRONMENT);
    default:
      return false;
    }
}

/* --- Probes --------------------------------------------------------------- */

/* Is T, a pointer, only compared, or subtracted?  */

static bool
measured_p (tree t, int depth)
{
  imm_use_iterator i;
  use_operand_p use;

  FOR_EACH_IMM_USE_FAST (use, i, t)
  {
    gimple *stmt = USE_STMT (use);
    if (is_gimple_debug (stmt) || gimple_code (stmt) == GIMPLE_COND)
      continue;
    if (!is_gimple_assign (stmt) || gimple_store_p (stmt)
        || gimple_assign_load_p (stmt))
      return false;
    enum tree_code code = gimple_assign_rhs_code (stmt);
    if (TREE_CODE_CLASS (code) == tcc_comparison || code == MINUS_EXPR
        || code == POINTER_DIFF_EXPR || code == RSHIFT_EXPR
        || code == TRUNC_MOD_EXPR)
      continue;
    if (depth > 4
        || (!CONVERT_EXPR_CODE_P (code) && code != SSA_NAME && code != PLUS_EXPR
            && code != POINTER_PLUS_EXPR)
        || !measured_p (gimple_assign_lhs (stmt), depth + 1))
      return false;
  }
  return true;
}

/* Is the variable DECL, that holds the address of a local, only there to
   measure how deep the stack is?  Nobody goes where it points to.  */

static bool
probe_p (tree decl)
{
  varpool_node *node = varpool_node::get (decl);
  struct ipa_ref *ref;
  bool read = INTEGRAL_TYPE_P (TREE_TYPE (decl));

  if (!node || AGGREGATE_TYPE_P (TREE_TYPE (decl)))
    return false;
  for (int i = 0; node->iterate_referring (i, ref); i++)
    {
      if (ref->use == IPA_REF_STORE)
        continue;
      if (ref->use != IPA_REF_LOAD || !ref->stmt)
        return false;
      tree t = gimple_get_lhs (ref->stmt);
      if (gimple_code (ref->stmt) != GIMPLE_COND
          && (!t || TREE_CODE (t) != SSA_NAME || !measured_p (t, 0)))
        return false;
      read = true;
    }
  return read;
}

/* --- What is said of memory ----------------------------------------------- */

/* Say that the entry E holds the local V at the end of F.  */

static void
warn_kept (struct dangling_function *f, const struct dng_entry *e,
           const struct dng_value *v)
{
  gimple *by = dangling_kept_statement (e->by);
  location_t loc = by ? gimple_location (by) : f->fun->function_end_locus;
  char *local = local_words (v->place, v->offset);
  char *fn = quoted (IDENTIFIER_POINTER (DECL_NAME (f->decl)));
  char *text;

  if (e->place == dangling_kept (KEEPER_THREAD))
    text = xasprintf ("address of %s is given to a thread that may still run "
                      "when %s returns",
                      local, fn);
  else if (e->place == dangling_kept (KEEPER_ENVIRONMENT))
    text = xasprintf ("address of %s is still in the environment when %s "
                      "returns",
                      local, fn);
  else if (e->offset == DANGLING_BUFFER)
    text = xasprintf ("address of %s is still the buffer of a stream when %s "
                      "returns",
                      local, fn);
  else
    {
      char *where = entry_words (f->decl, e);
      tree helper = called (by);
      if (helper && DECL_NAME (helper) && !fndecl_built_in_p (helper))
        {
          char *name = quoted (IDENTIFIER_POINTER (DECL_NAME (helper)));
          text = xasprintf ("address of %s, kept by %s, is still in %s when "
                            "%s returns",
                            local, name, where, fn);
          free (name);
        }
      else
        text = xasprintf ("address of %s is still in %s when %s returns", local,
                          where, fn);
      free (where);
    }
  warn (loc, by, v, text, UNKNOWN_LOCATION);
  free (local);
  free (fn);
  free (text);
}

/* Look at what memory holds in S at an end of F that returns RESULT.  */

static void
check_memory (struct dangling_function *f, const struct dng_state *s,
              dng_set result)
{
  auto_vec<dng_place> living;
  unsigned before;

  if (MAIN_NAME_P (DECL_NAME (f->decl)))
    return;
  live (result, &living);
  do
    {
      before = living.length ();
      for (unsigned i = 0; i < s->n; i++)
        if (outlives_p (s->entries[i].place, living))
          live (s->entries[i].set, &living);
    }
  while (living.length () != before);
  for (unsigned i = 0; i < s->n; i++)
    {
      const struct dng_entry *e = &s->entries[i];
      unsigned n;
      if (!all_local_p (e->set) || !outlives_p (e->place, living)
          || (dng_kind_of (e->place) == DNG_STATIC
              && probe_p ((tree) dng_what (e->place))))
        continue;
      struct dng_value v = dng_values (e->set, &n)[0];
      warn_kept (f, e, &v);
    }
}

/* Say that F returns the address of the local V, at LOC.  */

static void
warn_returned (struct dangling_function *f, tree t, const struct dng_value *v,
               location_t loc)
{
  char *text
    = with ("address of %s is returned", local_words (v->place, v->offset));

  warn (loc, NULL, v, text,
        t ? taken_at (f, t, v->place, 0, UNKNOWN_LOCATION) : UNKNOWN_LOCATION);
  free (text);
}

/* Warn of each local in SET, returned at LOC.  */

static void
check_returned (struct dangling_function *f, tree t, dng_set set,
                location_t loc)
{
  unsigned n;

  if (dng_has (set, DNG_UNSURE))
    return;
  dng_values (set, &n);
  for (unsigned i = 0; i < n; i++)
    {
      struct dng_value v = dng_values (set, &n)[i];
      if (local_p (&v))
        warn_returned (f, t, &v, loc);
    }
}

/* Where T is returned from BLOCK; by E, if it is not null.  */

static location_t
return_location (struct dangling_function *f, tree t, edge e, location_t loc)
{
  if (t && TREE_CODE (t) == SSA_NAME && !SSA_NAME_IS_DEFAULT_DEF (t)
      && (!SSA_NAME_VAR (t) || DECL_IGNORED_P (SSA_NAME_VAR (t)))
      && gimple_location (SSA_NAME_DEF_STMT (t)) != UNKNOWN_LOCATION)
    return gimple_location (SSA_NAME_DEF_STMT (t));
  if (e && LOCATION_LOCUS (e->goto_locus) != UNKNOWN_LOCATION)
    return e->goto_locus;
  return LOCATION_LOCUS (loc) != UNKNOWN_LOCATION ? loc
                                                  : f->fun->function_end_locus;
}

/* F ends after BLOCK, by E if that is not null, and returns T, or nothing.  */

static void
check_end (struct dangling_function *f, basic_block block, edge e, tree t,
           location_t loc)
{
  const struct dng_state *s = &f->now;
  dng_set result = DNG_NONE;

  f->block = block;
  dng_state_copy (&f->now, &f->out[block->index]);
  if (e)
    dangling_taken (f, e);
  if (t && is_gimple_reg_type (TREE_TYPE (t)))
    {
      result = e ? dangling_edge_value (f, t, e) : dangling_value_here (f, t);
      check_returned (f, t, result, return_location (f, t, e, loc));
    }
  else if (t && DECL_P (t) && !is_global_var (t))
    {
      dng_place place = dangling_place (t);
      for (unsigned i = dng_first (s, place);
           i < s->n && s->entries[i].place == place; i++)
        {
          result = dng_union (result, s->entries[i].set);
          gimple *by = dangling_kept_statement (s->entries[i].by);
          check_returned (f, NULL_TREE, s->entries[i].set,
                          by ? gimple_location (by)
                             : return_location (f, NULL_TREE, e, loc));
        }
    }
  check_memory (f, s, result);
}

/* Follow the ways back from BLOCK, which leads to the end of F by the edge OUT
   (or null), as long as they are nothing but ways.  T is returned.  */

static void
check_ways (struct dangling_function *f, basic_block block, edge out, tree t,
            location_t loc)
{
  edge e;
  edge_iterator ei;

  if (!f->reached[block->index])
    return;
  if (!dangling_trivial_p (block) || (out && !single_succ_p (block)))
    {
      check_end (f, block, out, t, loc);
      return;
    }
  FOR_EACH_EDGE (e, ei, block->preds)
  {
    tree value = t;
    location_t at = loc;
    gphi *phi = t && TREE_CODE (t) == SSA_NAME
                  ? dyn_cast<gphi *> (SSA_NAME_DEF_STMT (t))
                  : NULL;
    if (e->src == ENTRY_BLOCK_PTR_FOR_FN (f->fun))
      continue;
    if (phi && gimple_bb (phi) == block)
      {
        value = PHI_ARG_DEF_FROM_EDGE (phi, e);
        if (gimple_phi_arg_location_from_edge (phi, e) != UNKNOWN_LOCATION)
          at = gimple_phi_arg_location_from_edge (phi, e);
      }
    if (f->reached[e->src->index] && dangling_edge_p (f, e))
      check_ways (f, e->src, e, value, at);
  }
}

static void
check_ends (struct dangling_function *f)
{
  edge e;
  edge_iterator ei;

  FOR_EACH_EDGE (e, ei, EXIT_BLOCK_PTR_FOR_FN (f->fun)->preds)
  {
    gimple *last = last_statement (e->src);
    greturn *ret = last ? dyn_cast<greturn *> (last) : NULL;
    if (ret)
      check_ways (f, e->src, NULL, gimple_return_retval (ret),
                  gimple_location (ret));
    else if (!last || (e->flags & EDGE_FALLTHRU))
      check_ways (f, e->src, NULL, NULL_TREE, UNKNOWN_LOCATION);
  }
}

/* --- Uses ----------------------------------------------------------------- */

/* Among the values of SET, one whose scope has ended; null if there is none. */

static bool
ended (struct dangling_function *f, dng_set set, struct dng_value *found)
{
  unsigned n;

  if (dng_has (set, DNG_UNSURE))
    return false;
  dng_values (set, &n);
  for (unsigned i = 0; i < n; i++)
    {
      *found = dng_values (set, &n)[i];
      if (found->what == DNG_DEAD
          || (found->what == DNG_ADDRESS
              && dng_kind_of (found->place) == DNG_LOCAL
              && dangling_gone_p (&f->now, found->place)))
        return true;
    }
  return false;
}

/* What the user calls the pointer T; or null.  */

static char *
pointer_words (struct dangling_function *f, tree t)
{
  if (TREE_CODE (t) != SSA_NAME)
    return NULL;
  tree var = SSA_NAME_VAR (t);
  if (var && DECL_NAME (var) && !DECL_ARTIFICIAL (var))
    return quoted (IDENTIFIER_POINTER (DECL_NAME (var)));
  gassign *def = dyn_cast<gassign *> (SSA_NAME_DEF_STMT (t));
  if (!def)
    return NULL;
  tree rhs = gimple_assign_rhs1 (def);
  if (gimple_assign_load_p (def))
    {
      poly_int64 offset;
      HOST_WIDE_INT at;
      tree base = get_addr_base_and_unit_offset (rhs, &offset);
      if (!base || !DECL_P (base) || !DECL_NAME (base)
          || !offset.is_constant (&at))
        return NULL;
      tree type = TREE_TYPE (base);
      char *rest = path (&type, DNG_EXACT (at));
      char *text
        = xasprintf ("%s%s", IDENTIFIER_POINTER (DECL_NAME (base)), rest);
      char *q = quoted (text);
      free (rest);
      free (text);
      return q;
    }
  if (gimple_assign_single_p (def) || gimple_assign_cast_p (def)
      || gimple_assign_rhs_code (def) == POINTER_PLUS_EXPR)
    return pointer_words (f, rhs);
  return NULL;
}

/* The pointer T, with the values SET, is used by STMT.  */

static void
check_pointer (struct dangling_function *f, tree t, gimple *stmt)
{
  struct dng_value v;
  dng_set set = dangling_value_here (f, t);

  if (!ended (f, set, &v))
    return;
  char *local = local_words (v.place, v.offset);
  char *pointer = pointer_words (f, t);
  char *text
    = xasprintf ("%s points to %s, whose scope has ended, and is used here",
                 pointer ? pointer : "this pointer", local);
  location_t loc = gimple_location (stmt);
  /* The first use is enough.  */
  if (!used.contains (v.place))
    warn (loc != UNKNOWN_LOCATION ? loc : f->fun->function_end_locus, stmt, &v,
          text, taken_at (f, t, v.place, 0, UNKNOWN_LOCATION));
  used.safe_push (v.place);
  free (local);
  free (pointer);
  free (text);
}

struct use
{
  struct dangling_function *f;
};

static bool
check_memory_use (gimple *stmt, tree base, tree, void *data)
{
  struct use *u = (struct use *) data;

  if (TREE_CODE (base) == MEM_REF
      && TREE_CODE (TREE_OPERAND (base, 0)) == SSA_NAME)
    check_pointer (u->f, TREE_OPERAND (base, 0), stmt);
  return false;
}

/* Is a pointer used by STMT whose scope has ended?  */

static void
check_uses (struct dangling_function *f, gimple *stmt)
{
  struct use u = { f };

  if (is_gimple_debug (stmt) || gimple_clobber_p (stmt))
    return;
  walk_stmt_load_store_ops (stmt, &u, check_memory_use, check_memory_use);
  if (gcall *call = dyn_cast<gcall *> (stmt))
    for (unsigned i = 0; i < gimple_call_num_args (call); i++)
      {
        tree arg = gimple_call_arg (call, i);
        if (TREE_CODE (arg) == SSA_NAME && POINTER_TYPE_P (TREE_TYPE (arg)))
          check_pointer (f, arg, stmt);
      }
}

/* Warn of what dangles in F.  */

void
dangling_report (struct dangling_function *f)
{
  said_of_statements.truncate (0);
  said_at.truncate (0);
  used.truncate (0);
  if (f->gone)
    for (basic_block block : f->order)
      if (f->reached[block->index] && dangling_enter (f, block))
        dangling_block (f, block, check_uses);
  check_ends (f);
}
