/* models.cc -- what is known of functions without a body: who says it.

   First what the user says, in the file of -fplugin-arg-defer-model, then what
   is built in (plugin/models): of the C library, of POSIX, of GCC's builtins,
   and of libdefer.  A static function is nobody's but the unit's.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* All models, once they have been asked for.  */

static struct esc_models *
models (void)
{
  static struct esc_models *all;
  char *error_text;

  if (all)
    return all;
  all = esc_models_new ();
  for (const char *file : options.models)
    if (!esc_models_read (all, file, &error_text))
      {
        error_at (UNKNOWN_LOCATION, "%s", error_text);
        free (error_text);
      }
  return all;
}

/* May what is built in be meant by the declaration of NAME, FNDECL?  A function
   of the program's own may have the name of one of the library's: getline,
   error; but not one that is reserved.  */

static bool
library_p (const_tree fndecl, const char *name)
{
  return fndecl_built_in_p (fndecl) || DECL_IN_SYSTEM_HEADER (fndecl)
         || startswith (name, "__") || startswith (name, "defer_");
}

/* Read the user's files, if there are any, so that what is wrong in them is told
   whether a function is asked for or not.  */

void
models_start (void)
{
  if (!options.models.is_empty ())
    models ();
}

/* The name that a model knows FNDECL by, or null: the whole one, or that
   without `__builtin_'.  */

static const char *
name_of (const_tree fndecl)
{
  if (!DECL_NAME (fndecl) || !TREE_PUBLIC (fndecl))
    return NULL;
  const char *name = IDENTIFIER_POINTER (DECL_NAME (fndecl));
  if (fndecl_built_in_p (fndecl) && startswith (name, "__builtin_")
      && !esc_models_find (models (), name))
    name += strlen ("__builtin_");
  return library_p (fndecl, name) || esc_models_user_p (models (), name)
           ? name
           : NULL;
}

const struct esc_summary *
models_find (const_tree fndecl)
{
  const char *name = name_of (fndecl);

  return name ? esc_models_find (models (), name) : NULL;
}

const struct esc_words *
models_words (const_tree fndecl)
{
  const char *name = name_of (fndecl);

  return name ? esc_models_words (models (), name) : NULL;
}
