/* defer.cc -- the plugin as GCC meets it: when what runs.

   For each function, when the parser has finished it and its tree still has
   the shape of the source (PLUGIN_PRE_GENERICIZE):

       lambda     __lambda  -> its lines
       syntax     every construct is used as it may be
       loop-capture   a warning
       flows      what flows where, told to escape/
       go         __go      -> a closure, and the start of a thread
       closure    __closure -> an object and its code
       recover    __recover -> which panic it asks
       block      _Defer    -> cleanup regions
       function   __defer   -> cleanup regions and records
       result     __result  -> what is returned

   Functions with closures are put away behind `flows', and go on when the whole
   unit is parsed (late.cc).  And then, before any function is compiled:

       escape     which variables and closures outlive their storage
       (late)     go to result, for the functions put away
       heap       what outlives its storage moves, if so asked; reports
       unnest     the code of closures becomes functions; closures are called
       unwind     functions with deferred work run it when they are unwound,
                  also by a fault, if so asked
       apart      functions that recover do not become part of deferred work

   and while a function is compiled, behind GCC's lowering of exceptions:

       landing    deferred work learns what makes it run

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* The parser begins a function.  */

static void
function_starts (void *, void *)
{
  if (current_function_decl)
    return; /* A nested function, part of this one.  */
  keywords_function_starts ();
  syntax_function_starts ();
  result_function_starts ();
}

/* Call PASS for the functions nested in FNDECL, and then for FNDECL.  */

static void
for_each_function (tree fndecl, void (*pass) (tree))
{
  tree outer = current_function_decl;

  cgraph_node *nested
    = first_nested_function (cgraph_node::get_create (fndecl));

  for (; nested; nested = next_nested_function (nested))
    for_each_function (nested->decl, pass);
  current_function_decl = fndecl;
  pass (fndecl);
  current_function_decl = outer;
}

/* Are there no errors in the current outermost function?  */

static bool ok;

static void
check (tree fndecl)
{
  ok &= pass_syntax (fndecl);
}

static void
lower (tree fndecl)
{
  pass_recover (fndecl);
  pass_block (fndecl);
  pass_function (fndecl);
  pass_result (fndecl);
}

/* Errors given while functions are lowered do not keep others from being
   found.  */

static int errors_here;

bool
errors_elsewhere_p (void)
{
  return errorcount != errors_here;
}

/* Lower FNDECL, and the functions nested in it.  */

static void
lower_all (tree fndecl, bool work, bool keywords)
{
  int errors = errorcount;

  if (keywords)
    for_each_function (fndecl, pass_go);
  pass_closure (fndecl);
  if (work)
    for_each_function (fndecl, lower);
  else
    mark (fndecl, MARK_SEEN);
  errors_here += errorcount - errors;
}

/* The parser has finished a function, which may be nested in another.  */

static void
function_ends (void *data, void *)
{
  closure_parsed ((tree) data);
}

/* The parser has finished FNDECL, and the functions nested in it.  */

static void
function_parsed (void *data, void *)
{
  tree fndecl = (tree) data;
  bool work = keywords_used_p () || result_used_p () || recover_declared_p ();

  ok = true;
  if (closures_p ())
    for_each_function (fndecl, pass_lambda);
  if (work)
    for_each_function (fndecl, check);
  if (!ok)
    return;
  if (keywords_used_p ())
    for_each_function (fndecl, pass_pending);
  if (closures_p () || keywords_used_p ())
    for_each_function (fndecl, pass_loop_capture);
  if (keywords_used_p () || recover_declared_p ())
    for_each_function (fndecl, pass_vain);
  if (escape_wanted_p () && !errors_elsewhere_p ())
    pass_flows (fndecl);
  if (late_p (fndecl, keywords_used_p ()) && !errors_elsewhere_p ())
    late_put (fndecl, work, keywords_used_p ());
  else
    lower_all (fndecl, work, keywords_used_p ());
}

/* GCC's own parser of a unit, and ours around it.  */

static void (*parse_file) (void);

static void
parse_unit (void)
{
  parse_file ();
  pass_escape ();
  late_lower (lower_all);
  pass_vain_unit ();
  pass_heap ();
  map_unit_parsed ();
  pass_unnest ();
  pass_unwind ();
  pass_apart ();
}

/* A unit begins: the keywords, before its first token.  */

static void
unit_starts (void *, void *)
{
  pass_keywords ();
}

/* GCC asks for pragmas: the only call that comes with -E, too.  */

static void
pragmas_asked (void *, void *)
{
  if (flag_preprocess_only)
    pass_keywords_preprocess_only ();
}

static void
attributes_asked (void *, void *)
{
  keywords_attributes ();
}

/* Called by entry.cc, in the C compiler that this object was built for.  */

extern "C" int
defer_c_init (struct plugin_name_args *info, struct plugin_gcc_version *)
{
  static struct plugin_info about
    = { DEFER_VERSION, "deferred work, see defer(7)" };
  const char *name = info->base_name;

  options_read (info->argc, info->argv);
  models_start ();
  summaries_start ();
  filter_start ();
  closure_start ();
  parse_file = lang_hooks.parse_file;
  lang_hooks.parse_file = parse_unit;
  abi_register_roots (name);
  escape_register (name);
  late_register (name);
  heap_register (name);
  landing_register (name);
  map_start (name);
  dangling_register (name);
  register_callback (name, PLUGIN_INFO, NULL, &about);
  register_callback (name, PLUGIN_ATTRIBUTES, attributes_asked, NULL);
  register_callback (name, PLUGIN_PRAGMAS, pragmas_asked, NULL);
  register_callback (name, PLUGIN_START_UNIT, unit_starts, NULL);
  register_callback (name, PLUGIN_START_PARSE_FUNCTION, function_starts, NULL);
  register_callback (name, PLUGIN_FINISH_PARSE_FUNCTION, function_ends, NULL);
  register_callback (name, PLUGIN_PRE_GENERICIZE, function_parsed, NULL);
  return 0;
}
