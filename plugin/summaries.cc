/* summaries.cc -- what the units of a program tell each other
   (-fplugin-arg-defer-summaries=DIR).

   Each unit writes what its functions do with their pointers into a file of
   DIR, and reads what others wrote of those that have no body here and no
   model.  escape/units.c has the files; here is which functions they are of,
   and which files the unit is made of.

   A function is told of if its body is the one that runs whoever calls it: not
   static, not inline for others to emit, not one that the linker or loader may
   replace.

   With -M and its kind the files that were of use are dependencies of the unit,
   as headers are.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

#include <sys/stat.h>

/* The folder, or null.  */
static const char *dir;

/* What the first line of a file has to be.  */
static const char *version;

/* When the compiler started, as the clock of files says.  */
static struct timespec start;

/* The name of the unit's own file, once it is known.  */
static char *own;

/* What other units have written, once somebody has asked.  */
static struct esc_units *units;

/* What of it is used.  The texts are those of UNITS.  */

struct used
{
  esc_fn fn;
  const char *name, *text;
};
static vec<struct used> uses;

/* Files that are dependencies of this unit.  */

static hash_set<nofree_string_hash> depended_on;

/* Functions of this unit.  */

struct told
{
  const char *name;
  esc_fn fn;
};
static vec<struct told> all;

/* So many functions that may rest on other units are looked at; each takes time
   of the order of the unit.  */
#define LOOKED_AT_MAX 2000

/* Make the folder, if there is none.  */

void
summaries_start (void)
{
  struct stat st;
  int trouble = 0;

  if (options.summaries.is_empty ())
    return;
  dir = options.summaries.last ();
  if (mkdir (dir, 0777) != 0 && errno != EEXIST)
    trouble = errno;
  else if (stat (dir, &st) != 0)
    trouble = errno;
  else if (!S_ISDIR (st.st_mode))
    trouble = ENOTDIR;
  else if (access (dir, R_OK | W_OK | X_OK) != 0)
    trouble = errno;
  if (trouble)
    {
      error ("summaries cannot be kept in %qs: %s", dir, xstrerror (trouble));
      dir = NULL;
      options.summaries.truncate (0);
      return;
    }
  clock_gettime (CLOCK_REALTIME_COARSE, &start);
  version = xasprintf ("defer-summaries 1 %s %s", DEFER_VERSION,
                       built_for ()->basever);
}

/* FILE with its whole path, malloc'ed.  */

static char *
whole_path (const char *file)
{
  return IS_ABSOLUTE_PATH (file) ? xstrdup (file)
                                 : concat (getpwd (), "/", file, NULL);
}

/* The name of the unit's own file.  The same source may be compiled to several
   objects, and have a file for each.  */

static const char *
own_file (void)
{
  if (!own)
    {
      char *path = whole_path (main_input_filename);
      char *key = concat (path, "\n", getpwd (), "\n",
                          aux_base_name ? aux_base_name : "", NULL);
      own = esc_unit_name (lbasename (path), key);
      free (key);
      free (path);
    }
  return own;
}

/* The name that the linker knows FNDECL by.  */

static const char *
linker_name (tree fndecl)
{
  const char *name = IDENTIFIER_POINTER (DECL_ASSEMBLER_NAME (fndecl));

  return *name == '*' ? name + 1 : name;
}

/* --- Reading ------------------------------------------------------------ */

/* Is END, of a summary, something that FNDECL has?  Its declaration may be
   another one than the body's.  */

static bool
fits_p (const_tree fndecl, struct esc_end end)
{
  unsigned n = 0;

  for (tree t = TYPE_ARG_TYPES (TREE_TYPE (fndecl)); t && t != void_list_node;
       t = TREE_CHAIN (t))
    n++;
  return end.base == ESC_BASE_REST
           ? stdarg_p (TREE_TYPE (fndecl))
           : end.base != ESC_BASE_PARAM || end.param < n;
}

const struct esc_summary *
summaries_find (tree fndecl, esc_fn fn)
{
  const char *name, *text, *file;

  if (!dir || !TREE_PUBLIC (fndecl) || !DECL_EXTERNAL (fndecl)
      || DECL_WEAK (fndecl) || fndecl_built_in_p (fndecl)
      || lookup_attribute ("alias", DECL_ATTRIBUTES (fndecl)))
    return NULL;
  if (!units)
    units = esc_units_read (dir, version, own_file ());
  name = linker_name (fndecl);
  const struct esc_summary *summary
    = esc_units_find (units, name, &text, &file);
  for (unsigned i = 0; summary && i < summary->n; i++)
    if (!fits_p (fndecl, summary->items[i].from)
        || !fits_p (fndecl, summary->items[i].to))
      return NULL;
  if (!summary)
    return NULL;
  uses.safe_push ({ fn, name, text });
  if (cpp_get_options (parse_in)->deps.style != DEPS_NONE
      && !depended_on.add (file))
    deps_add_dep (cpp_get_deps (parse_in), file);
  return summary;
}

/* --- Writing ------------------------------------------------------------ */

void
summaries_add (tree fndecl, esc_fn fn)
{
  if (dir && TREE_PUBLIC (fndecl) && !DECL_EXTERNAL (fndecl)
      && !decl_function_context (fndecl) && final_p (fndecl))
    all.safe_push ({ linker_name (fndecl), fn });
}

static int
compare_names (const void *a, const void *b)
{
  return strcmp (((const struct told *) a)->name,
                 ((const struct told *) b)->name);
}

/* Tell UNIT of the file FILE, unless that is in DONE.  */

static bool
tell_input (struct esc_unit *unit, hash_set<nofree_string_hash> *done,
            const char *file)
{
  if (*file == '<' || done->add (file))
    return true;
  char *path = whole_path (file);
  bool good = esc_unit_input (unit, path, &start);
  free (path);
  return good;
}

/* Tell UNIT which files it is made of, but for system headers.  Are there some,
   and are all still what they were when they were read?  */

static bool
tell_inputs (struct esc_unit *unit)
{
  hash_set<nofree_string_hash> done;

  for (unsigned i = 0; i < LINEMAPS_ORDINARY_USED (line_table); i++)
    {
      const line_map_ordinary *map = LINEMAPS_ORDINARY_MAP_AT (line_table, i);
      if (ORDINARY_MAP_IN_SYSTEM_HEADER_P (map)
          || (map->reason != LC_ENTER
              && !cpp_get_options (parse_in)->preprocessed))
        continue; /* Not a file, but what #line says.  */
      if (!map->to_file || !*map->to_file
          || !tell_input (unit, &done, map->to_file))
        return false;
    }
  for (const char *file : options.models)
    if (!tell_input (unit, &done, file))
      return false;
  return done.elements () > 0;
}

/* What of USES functions of the graph are.  */

typedef hash_map<int_hash<esc_fn, ESC_NO_FN, ESC_NO_FN - 1>, unsigned>
  use_numbers;

/* What esc_uses is given.  */

struct asking
{
  struct esc_unit *unit;
  use_numbers *numbers;
};

/* esc_uses callback: tell if FN is known from another unit.  */

static void
tell_use (void *data, esc_fn fn)
{
  struct asking *a = (struct asking *) data;

  if (unsigned *i = a->numbers->get (fn))
    esc_unit_uses (a->unit, uses[*i].name, uses[*i].text);
}

/* Tell UNIT of the functions in ALL.  */

static void
tell_functions (const struct esc_graph *graph, struct esc_unit *unit)
{
  use_numbers numbers;
  struct asking a = { unit, &numbers };
  unsigned n = all.length ();

  for (unsigned i = 0; i < uses.length (); i++)
    numbers.put (uses[i].fn, i);
  if (!uses.is_empty ())
    n = MIN (n, LOOKED_AT_MAX);
  all.qsort (compare_names);
  for (unsigned i = 0; i < n; i++)
    {
      const struct esc_summary *summary = esc_summary_of (graph, all[i].fn);
      char *text = summary ? esc_summary_print (summary) : NULL;
      if (text && esc_unit_function (unit, all[i].name, text)
          && !uses.is_empty ())
        esc_uses (graph, all[i].fn, tell_use, &a);
      free (text);
    }
}

/* GRAPH is solved: write what it says of functions that others may call.  */

void
summaries_write (const struct esc_graph *graph)
{
  if (!dir || seen_error () || flag_syntax_only)
    return;
  struct esc_unit *unit = esc_unit_new (version);
  int trouble = 0;
  if (tell_inputs (unit))
    {
      tell_functions (graph, unit);
      trouble = esc_unit_write (unit, dir, own_file ());
    }
  else
    esc_unit_remove (dir, own_file ());
  if (trouble)
    error ("summaries cannot be kept in %qs: %s", dir, xstrerror (trouble));
  esc_unit_free (unit);
}
