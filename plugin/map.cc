/* map.cc -- -fplugin-arg-defer-map[=FILE]: where does everything live?

   This file only collects: what a map is, and how it is shown, is in map/.
   Nothing that is compiled depends on it.  The parts come from where they are
   known:

       the unit is parsed       functions, with the variables that the source
                                declares: most have no tree any more later
       while it is converted    what is moved to the heap, and closures:
                                closure.cc, record.cc and others say so
       inlining, early and late which function became part of which
       behind `optimized'      the variables that are left
       after `shorten'          registers, offsets, the size of code and frame
       the unit is finished     static variables and constants; what became of
                                functions without code

   The size of code is the sum of the lengths that GCC itself counts with when
   it decides on the form of jumps.  The assembler may come to a few bytes less
   or, where it aligns, more.

   (Not chosen: to read the object file or the assembler's text.  The plugin is
   done before either is there.)

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"
#include "map/map.h"

/* Keys by DECL_UID: declarations come and go, and their memory is reused.  */

typedef int_hash<unsigned, 0, ~0u> uid_hash;
typedef hash_map<uid_hash, unsigned> uid_map;

/* A variable of a function, or another pair: as indices in the map.  */

struct spot
{
  unsigned function, index;
};

static struct map *map;
static uid_map *function_of; /* Indices in the map.  */
static hash_map<uid_hash, struct spot> *variable_of;
static hash_map<uid_hash, struct spot> *object_of;
static hash_map<nofree_string_hash, unsigned> *constant_of; /* By label.  */

/* Objects that a variable holds the address of, or is, each with the next one
   of the same variable; and the first of each variable, by DECL_UID.  Positions
   count from 1; 0 is the end.  */

struct holder
{
  struct spot object;
  unsigned next;
};
static auto_vec<struct holder> *holders;
static uid_map *first_holder;

/* Static variables, and which function uses which: by DECL_UID, as they are
   added to the map last.  */

static uid_map *static_of;
static auto_vec<struct spot> *static_uses;

/* What the current function has of variables, from `optimized' on.  */

static tree locals;

/* Functions that are copies: which, and of which.  */

static auto_vec<struct spot> *copies;

/* Have the statics been found?  */

static bool finished;

/* --- Words -------------------------------------------------------------- */

/* What DECL is called, or null.  Names that were made lose their number.  */

static char *
name_of (const_tree decl)
{
  if (!DECL_NAME (decl))
    return NULL;
  char *name = map_copy (IDENTIFIER_POINTER (DECL_NAME (decl)));
  char *dot = strrchr (name, '.');
  if (dot && dot != name && DECL_ARTIFICIAL (decl) && DECL_P (decl)
      && TREE_CODE (decl) != FUNCTION_DECL
      && dot[1 + strspn (dot + 1, "0123456789")] == '\0')
    *dot = '\0';
  return name;
}

/* Is TYPE that of what a closure's pointer points to?  */

static bool
closure_record_p (const_tree type)
{
  return TREE_CODE (type) == RECORD_TYPE && !TYPE_NAME (type)
         && TYPE_FIELDS (type) && DECL_NAME (TYPE_FIELDS (type))
         && id_equal (DECL_NAME (TYPE_FIELDS (type)), "code");
}

/* TYPE as the source writes it.  */

static char *
type_text (tree type)
{
  c_pretty_printer pp;

  if (POINTER_TYPE_P (type) && closure_record_p (TREE_TYPE (type)))
    return map_copy ("closure *");
  if (POINTER_TYPE_P (type) && closure_type_p (TREE_TYPE (type)))
    {
      pp.type_id (closure_plain_type (type));
      pp_string (&pp, " __closure");
    }
  else
    pp.type_id (type);
  return map_copy (pp_formatted_text (&pp));
}

/* SIZE, a tree, in bytes.  */

static long
bytes (const_tree size)
{
  return size && tree_fits_shwi_p (size) ? tree_to_shwi (size) : MAP_UNKNOWN;
}

/* The lower bound of SIZE, which on some machines grows with their vectors.  */

static long
lower_bound (poly_int64 size)
{
  return constant_lower_bound (size);
}

static expanded_location
place_of (location_t loc)
{
  return expand_location (linemap_resolve_location (
    line_table, loc, LRK_MACRO_EXPANSION_POINT, NULL));
}

/* --- Functions ---------------------------------------------------------- */

/* Nothing is compiled in this run of the compiler: functions have no code.  */

static bool
postponed_p (void)
{
  return flag_syntax_only || (flag_lto && !flag_fat_lto_objects);
}

/* The function that FNDECL is a specialised copy of, or FNDECL.  */

static tree
original (tree fndecl)
{
  for (;;)
    {
      cgraph_node *node = cgraph_node::get (fndecl);
      tree of = node ? node->former_clone_of : NULL_TREE;
      if (!of && node && node->clone_of)
        of = node->clone_of->decl;
      if (!of || of == fndecl)
        of = DECL_ABSTRACT_ORIGIN (fndecl);
      if (!of || of == fndecl || TREE_CODE (of) != FUNCTION_DECL)
        return fndecl;
      fndecl = of;
    }
}

/* Fill in F, for FNDECL.  */

static void
describe_function (struct map_function *f, tree fndecl)
{
  expanded_location place = place_of (DECL_SOURCE_LOCATION (fndecl));
  tree around = decl_function_context (fndecl);
  tree of = original (fndecl);

  if (of != fndecl)
    f->name = map_copy (IDENTIFIER_POINTER (DECL_ASSEMBLER_NAME (fndecl)));
  else
    f->name = name_of (fndecl);
  if (!f->name)
    f->name = map_copy ("(function)");
  f->file = map_copy (place.file);
  f->line = place.line;
  f->is_static = !TREE_PUBLIC (fndecl);
  f->closure = closure_p (fndecl);
  if (around)
    f->within = name_of (around);
  if (of != fndecl)
    f->copy_of = name_of (of);
  if (DECL_EXTERNAL (fndecl))
    f->fate = MAP_ELSEWHERE;
}

/* The index of the function FNDECL.  */

static unsigned
function_index (tree fndecl)
{
  if (unsigned *found = function_of->get (DECL_UID (fndecl)))
    return *found;
  tree of = original (fndecl);
  unsigned from = of == fndecl ? 0 : function_index (of);
  unsigned index = map->n_functions;
  describe_function (map_add_function (map), fndecl);
  function_of->put (DECL_UID (fndecl), index);
  if (of != fndecl)
    copies->safe_push ({ index, from });
  return index;
}

/* --- Variables ---------------------------------------------------------- */

/* Is DECL declared where the map already has a variable that was moved?  Such
   a one is there for the debugger (closure.cc).  */

static bool
alias_p (const struct map_function *f, const_tree decl)
{
  unsigned line = place_of (DECL_SOURCE_LOCATION (decl)).line;

  if (!DECL_HAS_VALUE_EXPR_P (decl))
    return false;
  for (unsigned i = 0; i < f->n_objects; i++)
    if (f->objects[i].line == line
        && strcmp (f->objects[i].name, IDENTIFIER_POINTER (DECL_NAME (decl)))
             == 0)
      return true;
  return false;
}

/* Add the variable DECL to the function with index FUNCTION.  */

static void
add_variable (unsigned function, tree decl, enum map_place place)
{
  struct map_function *f = &map->functions[function];
  struct spot e = { function, f->n_variables };
  struct map_variable *v = map_add_variable (f);

  v->name = name_of (decl);
  v->type = type_text (TREE_TYPE (decl));
  v->size = bytes (DECL_SIZE_UNIT (decl));
  v->line = place_of (DECL_SOURCE_LOCATION (decl)).line;
  v->kind = TREE_CODE (decl) == PARM_DECL ? MAP_PARAMETER : MAP_LOCAL;
  v->where.place = place;
  if (!v->name)
    {
      struct map_out name = { NULL, 0, 0 };
      v->kind = DECL_ARTIFICIAL (decl) ? MAP_MADE : MAP_LITERAL;
      if (v->kind == MAP_MADE)
        map_put (&name, "(made by the compiler)");
      else
        map_put (&name, "(%s){...}", v->type);
      v->name = name.text;
    }
  /* A number of the compiler's own would change from one to the next.  */
  if (DECL_ARTIFICIAL (decl) && strchr (v->type, '<'))
    {
      free (v->type);
      v->type = POINTER_TYPE_P (TREE_TYPE (decl)) ? map_copy ("pointer") : NULL;
    }
  variable_of->put (DECL_UID (decl), e);
}

/* Is DECL a variable that the source declares, with a place in a frame?  */

static bool
users_p (const_tree decl)
{
  return (TREE_CODE (decl) == PARM_DECL
          || (VAR_P (decl) && !TREE_STATIC (decl) && !DECL_EXTERNAL (decl)))
         && DECL_NAME (decl) && !DECL_ARTIFICIAL (decl);
}

/* The variable that EXPR goes through, or null.  */

static tree
base_variable (tree expr)
{
  while (expr && !DECL_P (expr))
    expr = EXPR_P (expr) && TREE_OPERAND_LENGTH (expr) > 0
             ? TREE_OPERAND (expr, 0)
             : NULL_TREE;
  return expr;
}

/* The variable that what stands for DECL goes through, or null.  */

static tree
pointer_behind (tree decl)
{
  if (!VAR_P (decl) && TREE_CODE (decl) != PARM_DECL)
    return NULL_TREE;
  if (!DECL_HAS_VALUE_EXPR_P (decl))
    return NULL_TREE;
  return base_variable (DECL_VALUE_EXPR (decl));
}

/* The room that POINTER, to a variable, points into, or POINTER.  */

static tree
room_of (tree pointer)
{
  tree at = VAR_P (pointer) ? DECL_INITIAL (pointer) : NULL_TREE;

  if (at)
    STRIP_NOPS (at);
  if (!at || TREE_CODE (at) != ADDR_EXPR || DECL_P (TREE_OPERAND (at, 0)))
    return pointer;
  tree room = base_variable (at);
  return room ? room : pointer;
}

/* DECL points to OBJECT, or is it.  */

static void
add_holder (const_tree decl, struct spot object)
{
  unsigned &first = first_holder->get_or_insert (DECL_UID (decl));

  holders->safe_push ({ object, first });
  first = holders->length ();
}

/* DECL was moved to the heap: say what points to it, if it was.  */

static bool
moved_p (tree decl)
{
  struct spot *s = object_of->get (DECL_UID (decl));

  if (!s)
    return false;
  if (tree pointer = pointer_behind (decl))
    {
      struct map_object *o = &map->functions[s->function].objects[s->index];
      o->together = DECL_UID (room_of (pointer));
      if (!o->pointer)
        {
          o->pointer = name_of (pointer);
          add_holder (pointer, *s);
        }
    }
  return true;
}

/* Add those of BLOCK of FNDECL, and of the blocks in it.  */

static void
add_block (unsigned function, tree fndecl, tree block)
{
  for (; block; block = BLOCK_CHAIN (block))
    {
      for (tree d = BLOCK_VARS (block); d; d = DECL_CHAIN (d))
        if (users_p (d) && DECL_CONTEXT (d) == fndecl
            && !variable_of->get (DECL_UID (d)) && !moved_p (d)
            && !alias_p (&map->functions[function], d))
          add_variable (function, d,
                        DECL_HAS_VALUE_EXPR_P (d) ? MAP_CAPTURED : MAP_GONE);
      add_block (function, fndecl, BLOCK_SUBBLOCKS (block));
    }
}

/* FNDECL has been parsed: add it and its variables.  */

static void
add_function (tree fndecl)
{
  unsigned function = function_index (fndecl);

  for (tree d = DECL_ARGUMENTS (fndecl); d; d = DECL_CHAIN (d))
    if (users_p (d) && !moved_p (d))
      add_variable (function, d, MAP_GONE);
  if (DECL_INITIAL (fndecl) && TREE_CODE (DECL_INITIAL (fndecl)) == BLOCK)
    add_block (function, fndecl, DECL_INITIAL (fndecl));
}

/* The unit is parsed and converted: note its functions.  Those of system
   headers are there only if something comes of them.  */

void
map_unit_parsed (void)
{
  cgraph_node *node;

  if (!map || seen_error ())
    return;
  FOR_EACH_FUNCTION (node)
  if (DECL_SAVED_TREE (node->decl)
      && !in_system_header_at (DECL_SOURCE_LOCATION (node->decl)))
    add_function (node->decl);
}

/* --- What the passes say ------------------------------------------------ */

/* A new object of the function FNDECL, made at LOC, that the variable HOLDER
   points to or is, or null.  */

static struct map_object *
add_object (tree fndecl, location_t loc, tree holder)
{
  unsigned function = function_index (fndecl);
  struct map_function *f = &map->functions[function];
  struct spot spot = { function, f->n_objects };
  struct map_object *o = map_add_object (f);

  o->line = place_of (loc).line;
  if (holder)
    {
      o->pointer = name_of (holder);
      add_holder (holder, spot);
    }
  return o;
}

/* What T is called: a variable, a compound literal, or a call of alloca.  */

static char *
name_of_object (tree t, const char *type)
{
  if (!DECL_P (t))
    return map_copy ("alloca (...)");
  if (DECL_NAME (t))
    return name_of (t);
  char *text = xasprintf ("(%s){...}", type);
  char *name = map_copy (text);
  free (text);
  return name;
}

/* T, a variable, a compound literal or a call of alloca in FNDECL, is on the
   heap.  REASON is one line, or null: it is found.  */

void
map_heap (tree fndecl, tree t, const char *reason)
{
  if (!map || (DECL_P (t) && object_of->get (DECL_UID (t))))
    return;
  struct map_object *o = add_object (
    fndecl, DECL_P (t) ? DECL_SOURCE_LOCATION (t) : EXPR_LOCATION (t),
    NULL_TREE);
  unsigned function = function_index (fndecl);
  struct spot e = { function, map->functions[function].n_objects - 1 };
  char *found = reason ? NULL : escape_reason (t, "its address");

  o->kind = MAP_MOVED;
  o->reason = map_copy (reason ? reason : found);
  free (found);
  if (DECL_P (t))
    {
      o->type = type_text (TREE_TYPE (t));
      o->size = bytes (DECL_SIZE_UNIT (t));
      object_of->put (DECL_UID (t), e);
    }
  o->name = name_of_object (t, o->type);
}

/* Is FNDECL the code of a `__go' (go.cc)?  */

static bool
thread_p (const_tree fndecl)
{
  const char *dot = strrchr (IDENTIFIER_POINTER (DECL_NAME (fndecl)), '.');

  return dot && strcmp (dot, ".go") == 0;
}

/* The variable DECL is on the heap, as the closure FNDECL, which escapes,
   captures it.  */

void
map_captured (tree fndecl, tree decl)
{
  if (!map)
    return;
  const char *name = IDENTIFIER_POINTER (DECL_NAME (fndecl));
  char *how = escape_reason (fndecl, "which");
  char *reason = thread_p (fndecl)
                   ? xstrdup ("another thread uses it")
                   : xasprintf ("captured by closure %s, %s", name,
                                how ? how : "which escapes");

  map_heap (decl_function_context (decl), decl, reason);
  free (reason);
  free (how);
}

/* The closure FNDECL is what the variable HOLDER points to from where it is
   defined on.  */

void
map_closure (tree fndecl, tree holder)
{
  if (!map)
    return;
  function_index (fndecl);
  tree at = DECL_INITIAL (holder);
  STRIP_NOPS (at);
  at = TREE_CODE (at) == ADDR_EXPR ? TREE_OPERAND (at, 0) : NULL_TREE;
  tree object = at && DECL_P (at) ? at : NULL_TREE;
  struct map_object *o
    = add_object (DECL_CONTEXT (holder), DECL_SOURCE_LOCATION (fndecl),
                  object ? object : holder);
  if (tree room = at && !object ? base_variable (at) : NULL_TREE)
    o->together = DECL_UID (room);
  o->kind = MAP_CLOSURE;
  o->name = name_of (fndecl);
  o->size = bytes (TYPE_SIZE_UNIT (TREE_TYPE (TREE_TYPE (holder))));
  free (o->pointer);
  o->pointer = name_of (fndecl);
  if (object)
    o->segment = TREE_STATIC (object) ? SEGMENT_CONSTANTS : SEGMENT_STACK;
  else
    {
      char *reason = escape_reason (fndecl, "it");
      o->reason = map_copy (reason              ? reason
                            : thread_p (fndecl) ? "another thread runs it"
                                                : "it escapes");
      free (reason);
    }
}

/* The closure that map_closure was told of last, HOLDER's, keeps in FIELD what
   it captures of DECL; in none, if that is beside it.  */

void
map_capture (tree holder, tree decl, tree field, bool by_value)
{
  if (!map)
    return;
  struct map_function *f
    = &map->functions[function_index (DECL_CONTEXT (holder))];
  struct map_capture *c = map_add_capture (&f->objects[f->n_objects - 1]);

  c->name = name_of (decl);
  c->size = field ? bytes (DECL_SIZE_UNIT (field)) : 0;
  c->way = !field ? MAP_BESIDE : by_value ? MAP_BY_VALUE : MAP_BY_REFERENCE;
}

/* The deferred call or block at LOC in FNDECL is a record of SIZE each time it
   is executed.  */

void
map_record (tree fndecl, location_t loc, tree size)
{
  if (!map)
    return;
  struct map_object *o = add_object (fndecl, loc, NULL_TREE);

  o->kind = MAP_RECORD;
  o->name = map_copy ("__defer");
  o->size = bytes (size);
  o->reason = map_copy ("it may be executed any number of times; each time "
                        "adds one, until the function ends");
}

/* --- Inlining ----------------------------------------------------------- */

/* FNDECL has become a part of INTO.  */

static void
inlined (tree fndecl, tree into)
{
  fndecl = original (fndecl);
  if (fndecl == into || fndecl_built_in_p (fndecl))
    return;
  unsigned index = function_index (fndecl);
  map_add_into (&map->functions[index],
                IDENTIFIER_POINTER (DECL_NAME (original (into))));
}

/* Note what was inlined into BLOCK of FNDECL, and in what is in it.  */

static void
inlined_in_block (tree fndecl, tree block)
{
  for (; block; block = BLOCK_CHAIN (block))
    {
      tree origin = BLOCK_ABSTRACT_ORIGIN (block);
      if (origin && TREE_CODE (origin) == FUNCTION_DECL)
        inlined (origin, fndecl);
      inlined_in_block (fndecl, BLOCK_SUBBLOCKS (block));
    }
}

/* PLUGIN_ALL_IPA_PASSES_END callback: what will be inlined is decided.  */

static void
inlining_decided (void *, void *)
{
  cgraph_node *node;

  FOR_EACH_FUNCTION (node)
  if (node->inlined_to)
    inlined (node->decl, node->inlined_to->decl);
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
  *distance = lower_bound (to_arg - to_own)
              + ARG_POINTER_CFA_OFFSET (current_function_decl);
  if (regno == VIRTUAL_STACK_VARS_REGNUM)
    *distance -= lower_bound (targetm.starting_frame_offset ());
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
      where.offset = lower_bound (offset) - distance;
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
      if (part.place == MAP_CAPTURED && bytes (DECL_SIZE_UNIT (decl)) < 0)
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
            && bytes (DECL_SIZE_UNIT (f)) == size)
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

static void
note_locals (void)
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

/* The variable DECL of the current function, whose index is FUNCTION, is at
   WHERE.  It may have come from another function.  */

static void
place_variable (unsigned function, tree decl, struct map_where where)
{
  tree origin = DECL_ORIGIN (decl);
  struct spot *e = variable_of->get (DECL_UID (origin));
  struct map_variable *v;

  if (e && e->function == function)
    {
      v = &map->functions[function].variables[e->index];
      if (v->where.place != MAP_GONE)
        {
          free (where.reg);
          return;
        }
    }
  else
    {
      tree from = decl_function_context (origin);
      if (where.place == MAP_GONE
          || ((!DECL_NAME (origin) || DECL_ARTIFICIAL (origin))
              && where.place != MAP_FRAME))
        {
          free (where.reg);
          return;
        }
      add_variable (function, origin, where.place);
      if (e)
        variable_of->put (DECL_UID (origin), *e);
      struct map_function *f = &map->functions[function];
      v = &f->variables[f->n_variables - 1];
      if (DECL_ARTIFICIAL (origin))
        v->kind = MAP_MADE;
      if (from && from != original (current_function_decl))
        v->from = name_of (from);
    }
  free (v->where.reg);
  v->where = where;
}

/* What holds an object, or is one, is DECL, at WHERE.  Return false if it is
   the object itself.  */

static bool
place_holder (unsigned function, tree decl, struct map_where where)
{
  unsigned *first = first_holder->get (DECL_UID (decl));
  bool holds = true;

  for (unsigned at = first ? *first : 0; at > 0; at = (*holders)[at - 1].next)
    {
      struct spot spot = (*holders)[at - 1].object;
      if (spot.function != function)
        continue;
      struct map_object *o = &map->functions[function].objects[spot.index];
      free (o->held.reg);
      o->held = where;
      o->held.reg = map_copy (where.reg);
      holds &= o->segment != SEGMENT_STACK;
    }
  return holds;
}

static void
place_variables (unsigned function)
{
  for (tree l = locals; l; l = TREE_CHAIN (l))
    {
      tree decl = TREE_VALUE (l);
      if (object_of->get (DECL_UID (decl)))
        continue;
      struct map_where where = where_of (decl);
      if (place_holder (function, decl, where) && !shared_frame_p (decl))
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
  struct map_function *f = &map->functions[function];

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

/* The constant that SYMBOL is the label of, in the map.  */

static unsigned
constant_index (const_rtx symbol)
{
  bool existed;
  const char *label = XSTR (symbol, 0);
  unsigned *found = constant_of->get (label);

  if (found)
    return *found;
  unsigned &index = constant_of->get_or_insert (map_copy (label), &existed);
  index = map->n_statics;
  struct map_static *s = map_add_static (map);
  s->segment = SEGMENT_CONSTANTS;
  s->is_static = true;
  return index;
}

/* The characters of STRING, for S; not those of wide strings.  */

static void
copy_characters (struct map_static *s, const_tree string)
{
  unsigned length = TREE_STRING_LENGTH (string);

  if (TYPE_SIZE_UNIT (TREE_TYPE (TREE_TYPE (string))) != size_one_node)
    return;
  if (length > 0 && TREE_STRING_POINTER (string)[length - 1] == '\0')
    length--;
  s->text = XNEWVEC (char, length + 1);
  memcpy (s->text, TREE_STRING_POINTER (string), length);
  s->text[length] = '\0';
  s->length = length;
}

/* Describe S, the constant VALUE: a string, or a structure.  */

static void
describe_constant (struct map_static *s, tree value)
{
  s->type = type_text (TREE_TYPE (value));
  s->size = bytes (TYPE_SIZE_UNIT (TREE_TYPE (value)));
  s->section = map_copy (".rodata");
  if (TREE_CODE (value) == STRING_CST)
    {
      s->size = TREE_STRING_LENGTH (value);
      copy_characters (s, value);
    }
}

/* Describe S, the constant that the compiler has put at SYMBOL.  */

static void
describe_pooled (struct map_static *s, rtx symbol)
{
  rtx value = get_pool_constant (symbol);
  machine_mode mode = get_pool_mode (symbol);
  tree type = lang_hooks.types.type_for_mode (mode, 0);
  char text[64];

  s->size = lower_bound (GET_MODE_SIZE (mode));
  s->section = map_copy (".rodata");
  if (type)
    s->type = type_text (type);
  if (CONST_DOUBLE_AS_FLOAT_P (value))
    {
      real_to_decimal_for_mode (text, CONST_DOUBLE_REAL_VALUE (value),
                                sizeof text, 6, 1, mode);
      s->name = map_copy (text);
    }
}

/* Is the constant with INDEX not yet known to be used by the function with
   index FUNCTION?  Those that the compiler makes are few in each.  */

static bool
first_use_p (unsigned function, unsigned index)
{
  const struct map_function *f = &map->functions[function];

  for (unsigned i = 0; i < f->n_uses; i++)
    if (f->uses[i] == index)
      return false;
  return true;
}

/* The function with index FUNCTION uses what is at SYMBOL.  USED is what it has
   been found to use.  */

static void
use_symbol (unsigned function, rtx symbol, hash_set<uid_hash> *used)
{
  tree decl = SYMBOL_REF_DECL (symbol);
  bool pooled = CONSTANT_POOL_ADDRESS_P (symbol);
  bool constant = decl && TREE_CONSTANT_POOL_ADDRESS_P (symbol);

  if (decl && VAR_P (decl) && !DECL_EXTERNAL (decl) && !constant
      && !used->add (DECL_UID (decl)))
    static_uses->safe_push ({ function, DECL_UID (decl) });
  if (!pooled && !constant)
    return;
  unsigned before = map->n_statics;
  unsigned index = constant_index (symbol);
  if (index == before && pooled)
    describe_pooled (&map->statics[index], symbol);
  else if (index == before)
    describe_constant (&map->statics[index], DECL_INITIAL (decl));
  if (!pooled ? !used->add (DECL_UID (decl)) : first_use_p (function, index))
    map_add_use (&map->functions[function], index);
}

/* The size of the table of jumps TABLE.  */

static long
table_size (const_rtx table)
{
  return lower_bound (GET_MODE_SIZE (GET_MODE (table)))
         * XVECLEN (table, GET_CODE (table) == ADDR_DIFF_VEC);
}

/* Go through the code of the function with index FUNCTION.  */

static void
measure_code (unsigned function)
{
  struct map_function *f = &map->functions[function];
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
        use_symbol (function, const_cast<rtx> (*i), &used);
    }
}

/* The size of the current function's frame, for F.  */

static void
measure_frame (struct map_function *f)
{
  f->frame = lower_bound (get_frame_size ());
  if (cfun->su)
    f->stack = current_function_static_stack_size
               + lower_bound (current_function_pushed_stack_size)
               + current_function_dynamic_stack_size;
  f->varies = current_function_allocates_dynamic_stack_space;
}

/* The name of SECTION, which may be null.  */

static const char *
section_name (section *s)
{
  if (!s)
    return NULL;
  if (SECTION_STYLE (s) == SECTION_NAMED)
    return s->named.name;
  if (s == text_section)
    return ".text";
  if (s == data_section)
    return ".data";
  if (s == readonly_data_section)
    return ".rodata";
  if (s == comm_section)
    return "COMMON";
  if (s == bss_section || s == lcomm_section || s == bss_noswitch_section)
    return ".bss";
  return NULL;
}

/* The code of the current function is complete.  */

static void
measure (void)
{
  unsigned function = function_index (current_function_decl);
  struct map_function *f = &map->functions[function];

  f->fate = MAP_EMITTED;
  f->section
    = map_copy (section_name (function_section (current_function_decl)));
  measure_frame (f);
  measure_code (function);
  place_variables (function);
  place_rest (function);
  locals = NULL_TREE;
}

/* --- Statics ------------------------------------------------------------ */

/* The segment of what is in section S.  */

static enum map_segment
segment_of_section (section *s)
{
  unsigned flags = s->common.flags;

  if (s == tls_comm_section || (flags & SECTION_TLS))
    return SEGMENT_THREAD;
  if (SECTION_STYLE (s) == SECTION_NOSWITCH || (flags & SECTION_BSS))
    return SEGMENT_BSS;
  if (!(flags & SECTION_WRITE) || (flags & SECTION_RELRO))
    return SEGMENT_CONSTANTS;
  return SEGMENT_DATA;
}

/* Where DECL, which has not been written, will be.  */

static enum map_segment
segment_of_decl (tree decl)
{
  if (DECL_THREAD_LOCAL_P (decl))
    return SEGMENT_THREAD;
  if (bss_initializer_p (decl))
    return SEGMENT_BSS;
  return TREE_READONLY (decl) ? SEGMENT_CONSTANTS : SEGMENT_DATA;
}

/* walk_tree callback: add the string literals of an initializer.  */

static tree
add_strings (tree *tp, int *walk_subtrees, void *)
{
  if (TYPE_P (*tp) || DECL_P (*tp))
    *walk_subtrees = 0;
  if (TREE_CODE (*tp) != ADDR_EXPR
      || TREE_CODE (TREE_OPERAND (*tp, 0)) != STRING_CST)
    return NULL_TREE;
  rtx memory = lookup_constant_def (TREE_OPERAND (*tp, 0));
  if (memory && MEM_P (memory) && GET_CODE (XEXP (memory, 0)) == SYMBOL_REF)
    {
      unsigned before = map->n_statics;
      unsigned index = constant_index (XEXP (memory, 0));
      if (index == before)
        describe_constant (&map->statics[index], TREE_OPERAND (*tp, 0));
    }
  return NULL_TREE;
}

/* Add the static variable DECL.  */

static void
add_static (tree decl)
{
  static_of->put (DECL_UID (decl), map->n_statics);
  struct map_static *s = map_add_static (map);
  tree around = decl_function_context (decl);
  expanded_location place = place_of (DECL_SOURCE_LOCATION (decl));

  s->name = name_of (decl);
  s->type = type_text (TREE_TYPE (decl));
  s->size = bytes (DECL_SIZE_UNIT (decl));
  s->is_static = !TREE_PUBLIC (decl);
  s->made = DECL_ARTIFICIAL (decl);
  s->function = around ? name_of (around) : NULL;
  if (place.file && !DECL_ARTIFICIAL (decl))
    {
      s->file = map_copy (place.file);
      s->line = place.line;
    }
  if (TREE_ASM_WRITTEN (decl))
    {
      section *sect = get_variable_section (decl, false);
      s->section = map_copy (section_name (sect));
      s->segment = segment_of_section (sect);
    }
  else
    s->segment = segment_of_decl (decl);
  if (DECL_INITIAL (decl) && DECL_INITIAL (decl) != error_mark_node)
    walk_tree_without_duplicates (&DECL_INITIAL (decl), add_strings, NULL);
}

static void
add_statics (void)
{
  varpool_node *node;

  FOR_EACH_VARIABLE (node)
  if (!DECL_EXTERNAL (node->decl) && !DECL_IN_CONSTANT_POOL (node->decl)
      && !DECL_HAS_VALUE_EXPR_P (node->decl)
      && (TREE_ASM_WRITTEN (node->decl)
          || (postponed_p () && node->definition)))
    add_static (node->decl);
  for (const struct spot &use : *static_uses)
    if (unsigned *index = static_of->get (use.index))
      map_add_use (&map->functions[use.function], *index);
}

/* --- The end ------------------------------------------------------------ */

/* Of functions without code, say why.  */

static void
decide_fates (void)
{
  cgraph_node *node;

  for (unsigned i = 0; i < map->n_functions; i++)
    {
      struct map_function *f = &map->functions[i];
      if (f->fate == MAP_EMITTED)
        continue;
      if (f->n_into > 0)
        f->fate = MAP_INLINED;
      else if (postponed_p ())
        f->fate = MAP_POSTPONED;
    }
  FOR_EACH_FUNCTION (node)
  if (node->alias && node->definition && !DECL_ARTIFICIAL (node->decl))
    {
      unsigned index = function_index (node->decl);
      struct map_function *f = &map->functions[index];
      if (f->fate != MAP_EMITTED)
        {
          f->fate = MAP_SAME;
          f->same_as = name_of (node->ultimate_alias_target ()->decl);
        }
    }
}

/* What is left of functions that have become specialised copies.  */

static void
find_copied (void)
{
  for (const struct spot &c : *copies)
    if (map->functions[c.function].fate == MAP_EMITTED
        && map->functions[c.index].fate == MAP_UNUSED)
      map->functions[c.index].fate = MAP_COPIED;
}

/* Objects that are parts of one are numbered, from 1 in each function; so far
   the number is that of the variable that points to it.  */

static void
number_rooms (struct map_function *f)
{
  unsigned rooms = 0;

  for (unsigned i = 0; i < f->n_objects; i++)
    {
      unsigned uid = f->objects[i].together, others = 0;
      if (uid <= rooms)
        continue;
      for (unsigned k = i + 1; k < f->n_objects; k++)
        others += f->objects[k].together == uid;
      if (others)
        rooms++;
      for (unsigned k = f->n_objects; k-- > i;)
        if (f->objects[k].together == uid)
          f->objects[k].together = others ? rooms : 0;
    }
}

/* The variables of functions that are not compiled in this run have no place
   yet.  */

static void
postpone_variables (void)
{
  for (unsigned i = 0; i < map->n_functions; i++)
    {
      struct map_function *f = &map->functions[i];
      for (unsigned k = 0; k < f->n_variables; k++)
        if (f->fate == MAP_POSTPONED && f->variables[k].where.place == MAP_GONE)
          f->variables[k].where.place = MAP_LATER;
    }
}

/* PLUGIN_FINISH_UNIT callback, and the last thing that is known of a unit that
   is not compiled.  */

static void
unit_finished (void *, void *)
{
  if (finished)
    return;
  finished = true;
  add_statics ();
  decide_fates ();
  find_copied ();
  for (unsigned i = 0; i < map->n_functions; i++)
    number_rooms (&map->functions[i]);
  postpone_variables ();
  map_sort (map);
}

/* --- Writing ------------------------------------------------------------ */

typedef char *(*renderer) (const struct map *, size_t *);

static const struct form
{
  const char *suffix;
  renderer render;
} forms[] = { { ".txt", map_text },
              { ".json", map_json },
              { ".svg", map_svg },
              { ".html", map_html } };

/* How the map is written to FILE, by the end of its name; null: that is not
   known.  Without a file it is text.  */

static renderer
form_of (const char *file)
{
  size_t length = strlen (file);

  for (const struct form &f : forms)
    {
      size_t n = strlen (f.suffix);
      if (length >= n && strcmp (file + length - n, f.suffix) == 0)
        return f.render;
    }
  return NULL;
}

/* The file that is meant by FILE: one that is nothing but a suffix goes where
   the compiler puts its own auxiliary files, beside the object.  */

static char *
file_meant (const char *file)
{
  for (const struct form &f : forms)
    if (strcmp (file, f.suffix) == 0)
      return concat (aux_base_name ? aux_base_name : "map", ".map", file, NULL);
  return xstrdup (file);
}

/* Write the LENGTH bytes of TEXT to the file called NAME.  */

static void
write_file (const char *name, const char *text, size_t length)
{
  FILE *file = fopen (name, "wb");
  bool ok = file && fwrite (text, 1, length, file) == length;
  int why = errno;

  if (file && fclose (file) != 0 && ok)
    {
      ok = false;
      why = errno;
    }
  if (!ok)
    error ("the memory map cannot be written to %qs: %s", name,
           xstrerror (why));
}

/* PLUGIN_FINISH callback: all has been said.  */

static void
write_map (void *, void *)
{
  size_t length;

  if (seen_error () || flag_preprocess_only)
    return;
  unit_finished (NULL, NULL);
  if (!options.map_file)
    {
      char *text = map_text (map, &length);
      fflush (stdout);
      fwrite (text, 1, length, stderr);
      free (text);
      return;
    }
  char *text = form_of (options.map_file) (map, &length);
  char *name = file_meant (options.map_file);
  write_file (name, text, length);
  free (text);
  free (name);
}

/* --- Starting ----------------------------------------------------------- */

static const pass_data inlined_data
  = { GIMPLE_PASS, "defer_map_inlined", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0 };
static const pass_data locals_data
  = { GIMPLE_PASS, "defer_map_locals", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0 };
static const pass_data measure_data
  = { RTL_PASS, "defer_map_measure", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0 };

class inlined_pass : public gimple_opt_pass
{
public:
  inlined_pass (gcc::context *c) : gimple_opt_pass (inlined_data, c) {}
  unsigned int
  execute (function *fn) final override
  {
    inlined_in_block (fn->decl, DECL_INITIAL (fn->decl));
    return 0;
  }
};

class locals_pass : public gimple_opt_pass
{
public:
  locals_pass (gcc::context *c) : gimple_opt_pass (locals_data, c) {}
  unsigned int
  execute (function *) final override
  {
    note_locals ();
    return 0;
  }
};

class measure_pass : public rtl_opt_pass
{
public:
  measure_pass (gcc::context *c) : rtl_opt_pass (measure_data, c) {}
  unsigned int
  execute (function *) final override
  {
    measure ();
    return 0;
  }
};

/* Have GCC run PASS at POSITION of its own pass NAME.  */

static void
add_pass (const char *plugin, opt_pass *pass, const char *name,
          enum pass_positioning_ops position)
{
  struct register_pass_info info = { pass, name, 1, position };

  register_callback (plugin, PLUGIN_PASS_MANAGER_SETUP, NULL, &info);
}

/* The machine that is compiled for, from the options that GCC was configured
   with.  */

static char *
target_name (void)
{
  const char *at = strstr (built_for ()->configuration_arguments, "--target=");

  if (!at)
    at = strstr (built_for ()->configuration_arguments, "--host=");
  if (!at)
    return map_copy ("this machine");
  at = strchr (at, '=') + 1;
  char *name = xstrndup (at, strcspn (at, " "));
  char *copy = map_copy (name);
  free (name);
  return copy;
}

/* The level of optimisation, as an option.  */

static const char *
level_name (void)
{
  static const char *const numbers[] = { "-O0", "-O1", "-O2", "-O3" };

  if (optimize_size)
    return "-Os";
  if (optimize_debug)
    return "-Og";
  if (optimize_fast)
    return "-Ofast";
  return numbers[MIN (optimize, 3)];
}

/* Why the map will have no sizes of code, or null.  */

static const char *
why_incomplete (void)
{
  if (flag_syntax_only)
    return "nothing was compiled (-fsyntax-only): sizes of code, and where "
           "variables are, are not known";
  if (flag_lto && !flag_fat_lto_objects)
    return "link-time optimisation (-flto) makes the code when the program is "
           "linked: its sizes, and where variables are, are not known yet";
  return NULL;
}

static void
start_map (void)
{
  char *compiler = xasprintf ("GCC %s", built_for ()->basever);

  map = map_new ();
  map->unit = map_copy (main_input_filename ? main_input_filename
                                            : "the standard input");
  map->compiler = map_copy (compiler);
  map->target = target_name ();
  map->level = map_copy (level_name ());
  map->note = map_copy (why_incomplete ());
  free (compiler);
  function_of = new uid_map;
  variable_of = new hash_map<uid_hash, struct spot>;
  object_of = new hash_map<uid_hash, struct spot>;
  constant_of = new hash_map<nofree_string_hash, unsigned>;
  holders = new auto_vec<struct holder>;
  first_holder = new uid_map;
  copies = new auto_vec<struct spot>;
  static_of = new uid_map;
  static_uses = new auto_vec<struct spot>;
}

void
map_start (const char *plugin)
{
  static const ggc_root_tab roots[]
    = { { &locals, 1, sizeof locals, &gt_ggc_mx_tree_node,
          &gt_pch_nx_tree_node },
        LAST_GGC_ROOT_TAB };

  if (!options.map)
    return;
  if (options.map_file && !form_of (options.map_file))
    {
      error ("%<-fplugin-arg-defer-map=%s%> does not end in a form of the "
             "memory map; write %<FILE.txt%>, %<FILE.json%>, %<FILE.svg%> or "
             "%<FILE.html%>",
             options.map_file);
      return;
    }
  start_map ();
  flag_stack_usage_info = true;
  register_callback (plugin, PLUGIN_REGISTER_GGC_ROOTS, NULL,
                     const_cast<ggc_root_tab *> (roots));
  add_pass (plugin, new inlined_pass (g), "einline", PASS_POS_INSERT_AFTER);
  add_pass (plugin, new locals_pass (g), "optimized", PASS_POS_INSERT_AFTER);
  add_pass (plugin, new measure_pass (g), "shorten", PASS_POS_INSERT_AFTER);
  register_callback (plugin, PLUGIN_ALL_IPA_PASSES_END, inlining_decided, NULL);
  register_callback (plugin, PLUGIN_FINISH_UNIT, unit_finished, NULL);
  register_callback (plugin, PLUGIN_FINISH, write_map, NULL);
}
