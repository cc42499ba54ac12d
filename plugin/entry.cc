/* entry.cc -- defer.so: who may load the plugin, and the door to the rest.

   GCC loads a plugin into every compiler that a command starts: cc1 for C,
   cc1plus for C++, lto1 for link-time optimisation.  Only cc1 has the C front
   end, and a shared object that needs it cannot even be loaded elsewhere; nor
   can one that was built for another GCC be trusted to read its structures.
   So this small object refers to nothing but what every compiler has, decides,
   and only then loads defer-c.so, which lies beside it and does the work.

   (Not chosen: weak references to the C front end in one object.  There are
   some fifty, and an unresolved one would show only when it is called.)

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "gcc.h"
#include <dlfcn.h>

int plugin_is_GPL_compatible;

/* What defer-c.so exports.  */
typedef int (*init_fn) (struct plugin_name_args *, struct plugin_gcc_version *);

/* One field of the version: its name, the plugin's and the compiler's.  */

struct field
{
  const char *name;
  const char *ours;
  const char *theirs;
};

/* Is the running compiler the front end called PREFIX…?  */

static bool
language_p (const char *prefix)
{
  return strncmp (lang_hooks.name, prefix, strlen (prefix)) == 0;
}

/* Is this C (and not C++ or Objective-C, whose names also start with it)?  */

static bool
language_c_p (void)
{
  return language_p ("GNU C")
         && (ISDIGIT (lang_hooks.name[5]) || lang_hooks.name[5] == '\0');
}

/* Where do A and B differ?  They are lists of options; move both to the first
   option that differs.  */

static void
first_difference (const char **a, const char **b)
{
  const char *option_a = *a, *option_b = *b;

  for (; **a && **a == **b; ++*a, ++*b)
    if (strncmp (*a, " --", 3) == 0)
      {
        option_a = *a + 1;
        option_b = *b + 1;
      }
  *a = option_a;
  *b = option_b;
}

/* The length of the option that LIST begins with.  */

static int
option_length (const char *list)
{
  const char *next = strstr (list, " --");

  return next ? next - list : strlen (list);
}

/* Say that F differs, in a line of its own.  */

static void
note_difference (const struct field *f)
{
  const char *ours = f->ours, *theirs = f->theirs;

  first_difference (&ours, &theirs);
  inform (UNKNOWN_LOCATION,
          "the %s differs: built for %<%.*s%>, this is %<%.*s%>", f->name,
          option_length (ours), ours, option_length (theirs), theirs);
}

/* Say how the compiler THEIRS differs from the one that the plugin was built
   for, and what cures it.  Return true if it does.  */

static bool
version_differs (const struct plugin_gcc_version *theirs)
{
  const struct plugin_gcc_version *ours = built_for ();
  const struct field fields[] = {
    { "version", ours->basever, theirs->basever },
    { "date", ours->datestamp, theirs->datestamp },
    { "phase", ours->devphase, theirs->devphase },
    { "revision", ours->revision, theirs->revision },
    { "configuration", ours->configuration_arguments,
      theirs->configuration_arguments },
  };
  bool differs = false;

  for (const struct field &f : fields)
    if (strcmp (f.ours, f.theirs) != 0)
      {
        if (!differs)
          error ("the plugin %<defer%> was built for another GCC: it needs "
                 "GCC %s, this is GCC %s",
                 ours->basever, theirs->basever);
        note_difference (&f);
        differs = true;
      }
  if (differs)
    inform (UNKNOWN_LOCATION,
            "build it for this compiler with %<./configure GCC=gcc-%d && "
            "make && make install%>, or compile with the GCC that it was "
            "built for",
            atoi (theirs->basever));
  return differs;
}

/* Load defer-c.so, which lies in the folder of this object.  */

static init_fn
load_passes (const struct plugin_name_args *info)
{
  const char *slash = strrchr (info->full_name, '/');
  int folder = slash ? slash - info->full_name + 1 : 0;
  char *path = xasprintf ("%.*s%s%s", folder, info->full_name,
                          folder ? "" : "./", "defer-c.so");
  void *passes = dlopen (path, RTLD_NOW | RTLD_GLOBAL);
  init_fn init = NULL;

  if (passes)
    init = (init_fn) dlsym (passes, "defer_c_init");
  if (!init)
    error ("the plugin %<defer%> is not installed as a whole: %s", dlerror ());
  free (path);
  return init;
}

/* PLUGIN_START_UNIT callback: the declarations of builtins are there.  */

static void
faults_are_on (void *, void *)
{
  copying_may_throw ();
}

/* Link-time optimisation: all else stands in the code that is read, but the
   declarations of builtins are new.  */

static void
link_time (const struct plugin_name_args *info)
{
  for (int i = 0; i < info->argc; i++)
    if (strcmp (info->argv[i].key, "faults") == 0)
      register_callback (info->base_name, PLUGIN_START_UNIT, faults_are_on,
                         NULL);
}

int
plugin_init (struct plugin_name_args *info, struct plugin_gcc_version *version)
{
  if (language_p ("GNU GIMPLE"))
    {
      link_time (info);
      return 0;
    }
  if (!language_c_p ())
    {
      error ("the plugin %<defer%> is for C, not for %s; leave "
             "%<-fplugin=defer%> out of the options for other languages",
             language_p ("GNU C++") ? "C++" : lang_hooks.name);
      return 0;
    }
  if (version_differs (version))
    return 0;

  init_fn init = load_passes (info);
  return init ? init (info, version) : 0;
}
