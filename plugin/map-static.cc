/* map-static.cc -- for the memory map: static variables, constants, and which
   function uses which.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "map-gcc.h"

static hash_map<nofree_string_hash, unsigned> *constant_of; /* By label.  */

/* Static variables, and which function uses which: by DECL_UID, as they are
   added to the map last.  */

static uid_map *static_of;
static auto_vec<struct spot> *static_uses;

void
map_static_start (void)
{
  constant_of = new hash_map<nofree_string_hash, unsigned>;
  static_of = new uid_map;
  static_uses = new auto_vec<struct spot>;
}

/* --- Constants ---------------------------------------------------------- */

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
  index = the_map->n_statics;
  struct map_static *s = map_add_static (the_map);
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
  s->type = map_type (TREE_TYPE (value));
  s->size = map_bytes (TYPE_SIZE_UNIT (TREE_TYPE (value)));
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

  s->size = map_least (GET_MODE_SIZE (mode));
  s->section = map_copy (".rodata");
  if (type)
    s->type = map_type (type);
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
  const struct map_function *f = &the_map->functions[function];

  for (unsigned i = 0; i < f->n_uses; i++)
    if (f->uses[i] == index)
      return false;
  return true;
}

/* The function with index FUNCTION uses what is at SYMBOL.  USED is what it has
   been found to use.  */

void
map_use (unsigned function, rtx symbol, hash_set<uid_hash> *used)
{
  tree decl = SYMBOL_REF_DECL (symbol);
  bool pooled = CONSTANT_POOL_ADDRESS_P (symbol);
  bool constant = decl && TREE_CONSTANT_POOL_ADDRESS_P (symbol);

  if (decl && VAR_P (decl) && !DECL_EXTERNAL (decl) && !constant
      && !used->add (DECL_UID (decl)))
    static_uses->safe_push ({ function, DECL_UID (decl) });
  if (!pooled && !constant)
    return;
  unsigned before = the_map->n_statics;
  unsigned index = constant_index (symbol);
  if (index == before && pooled)
    describe_pooled (&the_map->statics[index], symbol);
  else if (index == before)
    describe_constant (&the_map->statics[index], DECL_INITIAL (decl));
  if (!pooled ? !used->add (DECL_UID (decl)) : first_use_p (function, index))
    map_add_use (&the_map->functions[function], index);
}

/* --- Statics ------------------------------------------------------------ */

/* The name of SECTION, which may be null.  */

const char *
map_section (section *s)
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
      unsigned before = the_map->n_statics;
      unsigned index = constant_index (XEXP (memory, 0));
      if (index == before)
        describe_constant (&the_map->statics[index], TREE_OPERAND (*tp, 0));
    }
  return NULL_TREE;
}

/* Add the static variable DECL.  */

static void
add_static (tree decl)
{
  static_of->put (DECL_UID (decl), the_map->n_statics);
  struct map_static *s = map_add_static (the_map);
  tree around = decl_function_context (decl);
  expanded_location place = map_line (DECL_SOURCE_LOCATION (decl));

  s->name = map_name (decl);
  s->type = map_type (TREE_TYPE (decl));
  s->size = map_bytes (DECL_SIZE_UNIT (decl));
  s->is_static = !TREE_PUBLIC (decl);
  s->made = DECL_ARTIFICIAL (decl);
  s->function = around ? map_name (around) : NULL;
  if (place.file && !DECL_ARTIFICIAL (decl))
    {
      s->file = map_copy (place.file);
      s->line = place.line;
    }
  if (TREE_ASM_WRITTEN (decl))
    {
      section *sect = get_variable_section (decl, false);
      s->section = map_copy (map_section (sect));
      s->segment = segment_of_section (sect);
    }
  else
    s->segment = segment_of_decl (decl);
  if (DECL_INITIAL (decl) && DECL_INITIAL (decl) != error_mark_node)
    walk_tree_without_duplicates (&DECL_INITIAL (decl), add_strings, NULL);
}

void
map_statics (void)
{
  varpool_node *node;

  FOR_EACH_VARIABLE (node)
  if (!DECL_EXTERNAL (node->decl) && !DECL_IN_CONSTANT_POOL (node->decl)
      && !DECL_HAS_VALUE_EXPR_P (node->decl)
      && (TREE_ASM_WRITTEN (node->decl)
          || (map_postponed_p () && node->definition)))
    add_static (node->decl);
  for (const struct spot &use : *static_uses)
    if (unsigned *index = static_of->get (use.index))
      map_add_use (&the_map->functions[use.function], *index);
}
