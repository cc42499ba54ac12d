/* map-collect.cc -- for the memory map: the functions of the unit, their
   variables, and what the passes say of the heap.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "map-gcc.h"

static uid_map *function_of; /* Indices in the map.  */
static hash_map<uid_hash, struct spot> *variable_of;
static hash_map<uid_hash, struct spot> *object_of;

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

/* Functions that are copies: which, and of which.  */

static auto_vec<struct spot> *copies;

void
map_collect_start (void)
{
  function_of = new uid_map;
  variable_of = new hash_map<uid_hash, struct spot>;
  object_of = new hash_map<uid_hash, struct spot>;
  holders = new auto_vec<struct holder>;
  first_holder = new uid_map;
  copies = new auto_vec<struct spot>;
}

/* --- Words -------------------------------------------------------------- */

/* What DECL is called, or null.  Names that were made lose their number.  */

char *
map_name (const_tree decl)
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

char *
map_type (tree type)
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

long
map_bytes (const_tree size)
{
  return size && tree_fits_shwi_p (size) ? tree_to_shwi (size) : MAP_UNKNOWN;
}

/* The lower bound of SIZE, which on some machines grows with their vectors.  */

long
map_least (poly_int64 size)
{
  return constant_lower_bound (size);
}

expanded_location
map_line (location_t loc)
{
  return expand_location (linemap_resolve_location (
    line_table, loc, LRK_MACRO_EXPANSION_POINT, NULL));
}

/* --- Functions ---------------------------------------------------------- */

/* The function that FNDECL is a specialised copy of, or FNDECL.  */

tree
map_original (tree fndecl)
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
  expanded_location place = map_line (DECL_SOURCE_LOCATION (fndecl));
  tree around = decl_function_context (fndecl);
  tree of = map_original (fndecl);

  if (of != fndecl)
    f->name = map_copy (IDENTIFIER_POINTER (DECL_ASSEMBLER_NAME (fndecl)));
  else
    f->name = map_name (fndecl);
  if (!f->name)
    f->name = map_copy ("(function)");
  f->file = map_copy (place.file);
  f->line = place.line;
  f->is_static = !TREE_PUBLIC (fndecl);
  f->closure = closure_p (fndecl);
  if (around)
    f->within = map_name (around);
  if (of != fndecl)
    f->copy_of = map_name (of);
  if (DECL_EXTERNAL (fndecl))
    f->fate = MAP_ELSEWHERE;
}

/* The index of the function FNDECL.  */

unsigned
map_function (tree fndecl)
{
  if (unsigned *found = function_of->get (DECL_UID (fndecl)))
    return *found;
  tree of = map_original (fndecl);
  unsigned from = of == fndecl ? 0 : map_function (of);
  unsigned index = the_map->n_functions;
  describe_function (map_add_function (the_map), fndecl);
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
  unsigned line = map_line (DECL_SOURCE_LOCATION (decl)).line;

  if (!DECL_HAS_VALUE_EXPR_P (decl))
    return false;
  for (unsigned i = 0; i < f->n_objects; i++)
    if (f->objects[i].line == line
        && strcmp (f->objects[i].name, IDENTIFIER_POINTER (DECL_NAME (decl)))
             == 0)
      return true;
  return false;
}

/* Add the variable DECL to the function with index FUNCTION; it is at PLACE.
   It belongs to the first function that it is added to: the others have
   inlined that.  */

struct map_variable *
map_variable (unsigned function, tree decl, enum map_place place)
{
  struct map_function *f = &the_map->functions[function];
  struct spot here = { function, f->n_variables };
  bool existed;
  struct map_variable *v = map_add_variable (f);

  v->name = map_name (decl);
  v->type = map_type (TREE_TYPE (decl));
  v->size = map_bytes (DECL_SIZE_UNIT (decl));
  v->line = map_line (DECL_SOURCE_LOCATION (decl)).line;
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
  struct spot &first = variable_of->get_or_insert (DECL_UID (decl), &existed);
  if (!existed)
    first = here;
  return v;
}

/* Where DECL is in the map, or null.  */

struct spot *
map_variable_of (const_tree decl)
{
  return variable_of->get (DECL_UID (decl));
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
      struct map_object *o = &the_map->functions[s->function].objects[s->index];
      o->together = DECL_UID (room_of (pointer));
      if (!o->pointer)
        {
          o->pointer = map_name (pointer);
          add_holder (pointer, *s);
        }
    }
  return true;
}

/* Is DECL an object on the heap?  */

bool
map_object_p (const_tree decl)
{
  return object_of->get (DECL_UID (decl)) != NULL;
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
            && !alias_p (&the_map->functions[function], d))
          map_variable (function, d,
                        DECL_HAS_VALUE_EXPR_P (d) ? MAP_CAPTURED : MAP_GONE);
      add_block (function, fndecl, BLOCK_SUBBLOCKS (block));
    }
}

/* FNDECL has been parsed: add it and its variables.  */

static void
add_function (tree fndecl)
{
  unsigned function = map_function (fndecl);

  for (tree d = DECL_ARGUMENTS (fndecl); d; d = DECL_CHAIN (d))
    if (users_p (d) && !moved_p (d))
      map_variable (function, d, MAP_GONE);
  if (DECL_INITIAL (fndecl) && TREE_CODE (DECL_INITIAL (fndecl)) == BLOCK)
    add_block (function, fndecl, DECL_INITIAL (fndecl));
}

/* The unit is parsed and converted: note its functions.  Those of system
   headers are there only if something comes of them.  */

void
map_unit_parsed (void)
{
  cgraph_node *node;

  if (!the_map || seen_error ())
    return;
  FOR_EACH_FUNCTION (node)
  if (DECL_SAVED_TREE (node->decl)
      && !in_system_header_at (DECL_SOURCE_LOCATION (node->decl)))
    add_function (node->decl);
}

/* What holds an object, or is one, is DECL, at WHERE.  Return false if it is
   the object itself.  */

bool
map_hold (unsigned function, tree decl, struct map_where where)
{
  unsigned *first = first_holder->get (DECL_UID (decl));
  bool holds = true;

  for (unsigned at = first ? *first : 0; at > 0; at = (*holders)[at - 1].next)
    {
      struct spot spot = (*holders)[at - 1].object;
      if (spot.function != function)
        continue;
      struct map_object *o = &the_map->functions[function].objects[spot.index];
      free (o->held.reg);
      o->held = where;
      o->held.reg = map_copy (where.reg);
      holds &= o->segment != SEGMENT_STACK;
    }
  return holds;
}

/* --- What the passes say ------------------------------------------------ */

/* A new object of the function FNDECL, made at LOC, that the variable HOLDER
   points to or is, or null.  */

static struct map_object *
add_object (tree fndecl, location_t loc, tree holder)
{
  unsigned function = map_function (fndecl);
  struct map_function *f = &the_map->functions[function];
  struct spot spot = { function, f->n_objects };
  struct map_object *o = map_add_object (f);

  o->line = map_line (loc).line;
  if (holder)
    {
      o->pointer = map_name (holder);
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
    return map_name (t);
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
  if (!the_map || (DECL_P (t) && object_of->get (DECL_UID (t))))
    return;
  struct map_object *o = add_object (
    fndecl, DECL_P (t) ? DECL_SOURCE_LOCATION (t) : EXPR_LOCATION (t),
    NULL_TREE);
  unsigned function = map_function (fndecl);
  struct spot e = { function, the_map->functions[function].n_objects - 1 };
  char *found = reason ? NULL : escape_reason (t, "its address");

  o->kind = MAP_MOVED;
  o->reason = map_copy (reason ? reason : found);
  free (found);
  if (DECL_P (t))
    {
      o->type = map_type (TREE_TYPE (t));
      o->size = map_bytes (DECL_SIZE_UNIT (t));
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
  if (!the_map)
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
  if (!the_map)
    return;
  map_function (fndecl);
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
  o->name = map_name (fndecl);
  o->size = map_bytes (TYPE_SIZE_UNIT (TREE_TYPE (TREE_TYPE (holder))));
  free (o->pointer);
  o->pointer = map_name (fndecl);
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
  if (!the_map)
    return;
  struct map_function *f
    = &the_map->functions[map_function (DECL_CONTEXT (holder))];
  struct map_capture *c = map_add_capture (&f->objects[f->n_objects - 1]);

  c->name = map_name (decl);
  c->size = field ? map_bytes (DECL_SIZE_UNIT (field)) : 0;
  c->way = !field ? MAP_BESIDE : by_value ? MAP_BY_VALUE : MAP_BY_REFERENCE;
}

/* The deferred call or block at LOC in FNDECL is a record of SIZE each time it
   is executed.  */

void
map_record (tree fndecl, location_t loc, tree size)
{
  if (!the_map)
    return;
  struct map_object *o = add_object (fndecl, loc, NULL_TREE);

  o->kind = MAP_RECORD;
  o->name = map_copy ("__defer");
  o->size = map_bytes (size);
  o->reason = map_copy ("it may be executed any number of times; each time "
                        "adds one, until the function ends");
}

/* --- Inlining ----------------------------------------------------------- */

/* FNDECL has become a part of INTO.  */

static void
inlined (tree fndecl, tree into)
{
  fndecl = map_original (fndecl);
  if (fndecl == into || fndecl_built_in_p (fndecl))
    return;
  unsigned index = map_function (fndecl);
  map_add_into (&the_map->functions[index],
                IDENTIFIER_POINTER (DECL_NAME (map_original (into))));
}

/* Note what was inlined into BLOCK of FNDECL, and in what is in it.  */

void
map_inlined_in_block (tree fndecl, tree block)
{
  for (; block; block = BLOCK_CHAIN (block))
    {
      tree origin = BLOCK_ABSTRACT_ORIGIN (block);
      if (origin && TREE_CODE (origin) == FUNCTION_DECL)
        inlined (origin, fndecl);
      map_inlined_in_block (fndecl, BLOCK_SUBBLOCKS (block));
    }
}

/* What will be inlined is decided: note it.  */

void
map_inlined (void)
{
  cgraph_node *node;

  FOR_EACH_FUNCTION (node)
  if (node->inlined_to)
    inlined (node->decl, node->inlined_to->decl);
}

/* What is left of functions that have become specialised copies.  */

void
map_copied (void)
{
  for (const struct spot &c : *copies)
    if (the_map->functions[c.function].fate == MAP_EMITTED
        && the_map->functions[c.index].fate == MAP_UNUSED)
      the_map->functions[c.index].fate = MAP_COPIED;
}
