/* map.cc -- -fplugin-arg-defer-map[=FILE]: where does everything live?

   What a map is, and how it is shown, is in map/; map-gcc.h says which file
   collects what.  Nothing that is compiled depends on it.  The parts come from
   where they are known:

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

#include "map-gcc.h"

struct map *the_map;

/* Have the statics been found?  */

static bool finished;

/* Nothing is compiled in this run of the compiler: functions have no code.  */

bool
map_postponed_p (void)
{
  return flag_syntax_only || (flag_lto && !flag_fat_lto_objects);
}

/* --- The end ------------------------------------------------------------ */

/* Of functions without code, say why.  */

static void
decide_fates (void)
{
  cgraph_node *node;

  for (unsigned i = 0; i < the_map->n_functions; i++)
    {
      struct map_function *f = &the_map->functions[i];
      if (f->fate == MAP_EMITTED)
        continue;
      if (f->n_into > 0)
        f->fate = MAP_INLINED;
      else if (map_postponed_p ())
        f->fate = MAP_POSTPONED;
    }
  FOR_EACH_FUNCTION (node)
  if (node->alias && node->definition && !DECL_ARTIFICIAL (node->decl))
    {
      unsigned index = map_function (node->decl);
      struct map_function *f = &the_map->functions[index];
      if (f->fate != MAP_EMITTED)
        {
          f->fate = MAP_SAME;
          f->same_as = map_name (node->ultimate_alias_target ()->decl);
        }
    }
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
  for (unsigned i = 0; i < the_map->n_functions; i++)
    {
      struct map_function *f = &the_map->functions[i];
      for (unsigned k = 0; k < f->n_variables; k++)
        if (f->fate == MAP_POSTPONED && f->variables[k].where.place == MAP_GONE)
          f->variables[k].where.place = MAP_LATER;
    }
}

/* PLUGIN_ALL_IPA_PASSES_END callback.  */

static void
inlining_decided (void *, void *)
{
  map_inlined ();
}

/* PLUGIN_FINISH_UNIT callback, and the last thing that is known of a unit that
   is not compiled.  */

static void
unit_finished (void *, void *)
{
  if (finished)
    return;
  finished = true;
  map_statics ();
  decide_fates ();
  map_copied ();
  for (unsigned i = 0; i < the_map->n_functions; i++)
    number_rooms (&the_map->functions[i]);
  postpone_variables ();
  map_sort (the_map);
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
      char *text = map_text (the_map, &length);
      fflush (stdout);
      fwrite (text, 1, length, stderr);
      free (text);
      return;
    }
  char *text = form_of (options.map_file) (the_map, &length);
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
    map_inlined_in_block (fn->decl, DECL_INITIAL (fn->decl));
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
    map_note_locals ();
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
    map_measure ();
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

  the_map = map_new ();
  the_map->unit = map_copy (main_input_filename ? main_input_filename
                                                : "the standard input");
  the_map->compiler = map_copy (compiler);
  the_map->target = target_name ();
  the_map->level = map_copy (level_name ());
  the_map->note = map_copy (why_incomplete ());
  free (compiler);
  map_collect_start ();
  map_static_start ();
}

void
map_start (const char *plugin)
{
  if (!options.map)
    return;
  if (options.map_file && !form_of (options.map_file))
    {
      error (
        "%<-fplugin-arg-defer-map=%s%> does not end in a form of the "
        "memory map; write %<FILE.txt%>, %<FILE.json%>, %<FILE.svg%> or "
        "%<FILE.html%>",
        options.map_file);
      return;
    }
  start_map ();
  flag_stack_usage_info = true;
  map_measure_start (plugin);
  add_pass (plugin, new inlined_pass (g), "einline", PASS_POS_INSERT_AFTER);
  add_pass (plugin, new locals_pass (g), "optimized", PASS_POS_INSERT_AFTER);
  add_pass (plugin, new measure_pass (g), "shorten", PASS_POS_INSERT_AFTER);
  register_callback (plugin, PLUGIN_ALL_IPA_PASSES_END, inlining_decided, NULL);
  register_callback (plugin, PLUGIN_FINISH_UNIT, unit_finished, NULL);
  register_callback (plugin, PLUGIN_FINISH, write_map, NULL);
}
