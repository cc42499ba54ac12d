/* map-place.cc -- for the memory map: where the variables of a function are,
   once its code is complete.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "map-gcc.h"

/* What the current function has of variables, from `optimized' on.  */

static tree locals;

void
map_measure_start (const char *plugin)
{
  static const ggc_root_tab roots[]
    = { { &locals, 1, sizeof locals, &gt_ggc_mx_tree_node,
          &gt_pch_nx_tree_node },
        LAST_GGC_ROOT_TAB };

  register_callback (plugin, PLUGIN_REGISTER_GGC_ROOTS, NULL,
                     const_cast<ggc_root_tab *> (roots));
}

/* --- Where variables are ------------------------------------------------ */

/* How far the frame's upper end is above what REGNO points to, in *DISTANCE.
   Return false if it points to nothing of the frame.  */

static bool
distance_from (unsigned regno, long *distance)
{
  poly_int64 to_arg, to_own = 0;
  bool own = true;

  INITIAL_ELIMINATION_OFFSET (ARG_POINTER_REGNUM, STACK_POINTER_REGNUM, to_arg);
  if (regno == ARG_POINTER_REGNUM || regno == VIRTUAL_INCOMING_ARGS_REGNUM)
    to_own = to_arg;
  else if (regno == FRAME_POINTER_REGNUM || regno == VIRTUAL_STACK_VARS_REGNUM)
    INITIAL_ELIMINATION_OFFSET (FRAME_POINTER_REGNUM, STACK_POINTER_REGNUM,
                                to_own);
  else
    own = regno == STACK_POINTER_REGNUM;
  *distance = map_least (to_arg - to_own)
              + ARG_POINTER_CFA_OFFSET (current_function_decl);
  if (regno == VIRTUAL_STACK_VARS_REGNUM)
    *distance -= map_least (targetm.starting_frame_offset ());
  return own;
}

/* What is at the address ADDRESS, in the frame or where the caller put it.  */

static struct map_where
where_in_memory (rtx address)
{
  struct map_where where = { MAP_GONE, NULL, 0 };
  poly_int64 offset;
  rtx base = strip_offset (address, &offset);
  long distance;

  if (REG_P (base) && distance_from (REGNO (base), &distance))
    {
      where.offset = map_least (offset) - distance;
      where.place = where.offset < 0 ? MAP_FRAME : MAP_CALLER;
    }
  else if (REG_P (base) || MEM_P (base))
    where.place = MAP_DYNAMIC;
  return where;
}

/* The register REGNO with a value of MODE, as programmers call it.  GCC's names
   on x86 are those of 8086; wider ones have a letter in front.  */

static char *
register_name (unsigned regno, machine_mode mode)
{
  const char *name = reg_names[regno];
  const char *letter = "";

  if (strcmp (reg_names[0], "ax") == 0 && regno < 8)
    letter = known_gt (GET_MODE_SIZE (mode), 4) ? "r" : "e";
  char *text = xasprintf ("%s%s", letter, name);
  char *copy = map_copy (text);
  free (text);
  return copy;
}

/* Where what RTL stands for is.  */

static struct map_where
where_of_rtl (rtx rtl)
{
  struct map_where where = { MAP_GONE, NULL, 0 };

  if (!rtl)
    return where;
  if (MEM_P (rtl))
    return where_in_memory (XEXP (rtl, 0));
  if (SUBREG_P (rtl))
    rtl = SUBREG_REG (rtl);
  if (REG_P (rtl) && HARD_REGISTER_P (rtl))
    {
      where.place = MAP_REGISTER;
      where.reg = register_name (REGNO (rtl), GET_MODE (rtl));
    }
  else if (GET_CODE (rtl) == PARALLEL || GET_CODE (rtl) == CONCAT
           || rtl == pc_rtx)
    where.place = MAP_REGISTERS;
  return where;
}

static struct map_where where_of (tree decl);

/* Where EXPR, a part of a variable, is; EXPR stands for a variable.  */

static struct map_where
where_of_part (tree expr)
{
  struct map_where where = { MAP_CAPTURED, NULL, 0 };
  long offset = 0;

  for (; TREE_CODE (expr) == COMPONENT_REF; expr = TREE_OPERAND (expr, 0))
    offset += int_byte_position (TREE_OPERAND (expr, 1));
  if (DECL_P (expr))
    {
      where = where_of (expr);
      where.offset += offset;
    }
  return where;
}

/* Where DECL, a variable of the current function, is.  */

static struct map_where
where_of (tree decl)
{
  if (VAR_P (decl) && DECL_HAS_VALUE_EXPR_P (decl))
    {
      struct map_where part = where_of_part (DECL_VALUE_EXPR (decl));
      if (part.place == MAP_CAPTURED && map_bytes (DECL_SIZE_UNIT (decl)) < 0)
        part.place = MAP_DYNAMIC;
      return part;
    }
  struct map_where where = where_of_rtl (DECL_RTL_IF_SET (decl));
  if (where.place == MAP_GONE && TREE_CODE (decl) == PARM_DECL)
    where = where_of_rtl (DECL_INCOMING_RTL (decl));
  return where;
}

/* Is DECL the frame that nested functions see?  What is in it is shown.  */

static bool
shared_frame_p (const_tree decl)
{
  return DECL_NAME (decl) && DECL_ARTIFICIAL (decl)
         && startswith (IDENTIFIER_POINTER (DECL_NAME (decl)), "FRAME");
}

/* Where the variable NAME of SIZE bytes is in the frame that nested functions
   see: it has no place of its own.  */

static struct map_where
where_in_shared_frame (const char *name, long size)
{
  struct map_where where = { MAP_GONE, NULL, 0 };

  for (tree l = locals; l; l = TREE_CHAIN (l))
    {
      tree frame = TREE_VALUE (l);
      if (!shared_frame_p (frame))
        continue;
      for (tree f = TYPE_FIELDS (TREE_TYPE (frame)); f; f = DECL_CHAIN (f))
        if (DECL_NAME (f) && id_equal (DECL_NAME (f), name)
            && map_bytes (DECL_SIZE_UNIT (f)) == size)
          {
            where = where_of (frame);
            where.offset += int_byte_position (f);
          }
    }
  return where;
}

/* --- Measuring a function ----------------------------------------------- */

/* Note the variables of the current function: behind `expand' they are no
   longer all to be found.  */

void
map_note_locals (void)
{
  unsigned i;
  tree decl;

  locals = NULL_TREE;
  for (decl = DECL_ARGUMENTS (current_function_decl); decl;
       decl = DECL_CHAIN (decl))
    locals = tree_cons (NULL_TREE, decl, locals);
  FOR_EACH_LOCAL_DECL (cfun, i, decl)
  if (VAR_P (decl) && !TREE_STATIC (decl))
    locals = tree_cons (NULL_TREE, decl, locals);
  locals = nreverse (locals);
}

/* The variable ORIGIN, in the map of the function with index FUNCTION, or
   null.  */

static struct map_variable *
own_variable (unsigned function, tree origin)
{
  struct spot *s = map_variable_of (origin);

  return s && s->function == function
           ? &the_map->functions[function].variables[s->index]
           : NULL;
}

/* Add ORIGIN, a variable of another function or of the compiler, which is at
   PLACE in the function with index FUNCTION; return null if it is not worth
   showing.  */

static struct map_variable *
foreign_variable (unsigned function, tree origin, enum map_place place)
{
  tree from = decl_function_context (origin);
  bool made = !DECL_NAME (origin) || DECL_ARTIFICIAL (origin);

  if (place == MAP_GONE || (made && place != MAP_FRAME))
    return NULL;
  struct map_variable *v = map_variable (function, origin, place);
  if (DECL_ARTIFICIAL (origin))
    v->kind = MAP_MADE;
  if (from && from != map_original (current_function_decl))
    v->from = map_name (from);
  return v;
}

/* The variable DECL of the current function, whose index is FUNCTION, is at
   WHERE, unless it has been found elsewhere.  */

static void
place_variable (unsigned function, tree decl, struct map_where where)
{
  tree origin = DECL_ORIGIN (decl);
  struct map_variable *v = own_variable (function, origin);

  if (!v)
    v = foreign_variable (function, origin, where.place);
  else if (v->where.place != MAP_GONE)
    v = NULL;
  if (!v)
    {
      free (where.reg);
      return;
    }
  free (v->where.reg);
  v->where = where;
}

/* Place the variables of the function with index FUNCTION, and what holds its
   objects.  */

static void
place_variables (unsigned function)
{
  for (tree l = locals; l; l = TREE_CHAIN (l))
    {
      tree decl = TREE_VALUE (l);
      if (map_object_p (decl))
        continue;
      struct map_where where = where_of (decl);
      if (map_hold (function, decl, where) && !shared_frame_p (decl))
        place_variable (function, decl, where);
      else
        free (where.reg);
    }
}

/* The function with index FUNCTION is compiled: what of it has no place yet
   has none, but perhaps a part of something else.  */

static void
place_rest (unsigned function)
{
  struct map_function *f = &the_map->functions[function];

  for (unsigned i = 0; i < f->n_variables; i++)
    {
      struct map_variable *v = &f->variables[i];
      if (v->where.place != MAP_GONE)
        continue;
      if (v->size == MAP_UNKNOWN && f->varies)
        v->where.place = MAP_DYNAMIC;
      else
        v->where = where_in_shared_frame (v->name, v->size);
    }
  for (unsigned i = 0; i < f->n_objects; i++)
    if (f->objects[i].held.place == MAP_LATER)
      f->objects[i].held.place = MAP_GONE;
}

/* The size of the table of jumps TABLE.  */

static long
table_size (const_rtx table)
{
  return map_least (GET_MODE_SIZE (GET_MODE (table)))
         * XVECLEN (table, GET_CODE (table) == ADDR_DIFF_VEC);
}

/* Go through the code of the function with index FUNCTION.  */

static void
measure_code (unsigned function)
{
  struct map_function *f = &the_map->functions[function];
  hash_set<uid_hash> used;
  bool cold = false;

  f->code = f->cold = f->tables = 0;
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    {
      if (NOTE_P (insn) && NOTE_KIND (insn) == NOTE_INSN_SWITCH_TEXT_SECTIONS)
        cold = true;
      else if (JUMP_TABLE_DATA_P (insn) && get_attr_length (insn) == 0)
        f->tables += table_size (PATTERN (insn));
      if (!NONDEBUG_INSN_P (insn) && !JUMP_TABLE_DATA_P (insn))
        continue;
      long length = get_attr_length (insn);
      f->code += length;
      if (cold)
        f->cold += length;
      subrtx_iterator::array_type array;
      FOR_EACH_SUBRTX (i, array, PATTERN (insn), ALL)
      if (GET_CODE (*i) == SYMBOL_REF)
        map_use (function, const_cast<rtx> (*i), &used);
    }
}

/* The size of the current function's frame, for F.  */

static void
measure_frame (struct map_function *f)
{
  f->frame = map_least (get_frame_size ());
  if (cfun->su)
    f->stack = current_function_static_stack_size
               + map_least (current_function_pushed_stack_size)
               + current_function_dynamic_stack_size;
  f->varies = current_function_allocates_dynamic_stack_space;
}

/* The code of the current function is complete.  */

void
map_measure (void)
{
  unsigned function = map_function (current_function_decl);
  struct map_function *f = &the_map->functions[function];

  f->fate = MAP_EMITTED;
  f->section
    = map_copy (map_section (function_section (current_function_decl)));
  measure_frame (f);
  measure_code (function);
  place_variables (function);
  place_rest (function);
  locals = NULL_TREE;
}
