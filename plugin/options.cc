/* options.cc -- -fplugin-arg-defer-KEY[=VALUE], read from options.def.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

struct defer_options options;

/* A row of options.def.  */

struct option
{
  const char *key;
  int *field;
  int max;
  const char *words;        /* Or null: a number up to MAX.  */
  const char **file;        /* Or null: it takes no file.  */
  vec<const char *> *texts; /* Or null: it takes no texts.  */
  const char *text;         /* What those are.  */
};

static const struct option table[] = {
#define DEFER_OPTION(key, field, max, help)                                    \
  { key, &options.field, max, NULL, NULL, NULL, NULL },
#define DEFER_WORDS(key, field, words, help)                                   \
  { key, &options.field, 0, words, NULL, NULL, NULL },
#define DEFER_FILE(key, field, help)                                           \
  { key, &options.field, 1, NULL, &options.field##_file, NULL, NULL },
#define DEFER_TEXTS(key, field, value, help)                                   \
  { key, NULL, 0, NULL, NULL, &options.field, value },
#include "options.def"
#undef DEFER_OPTION
#undef DEFER_WORDS
#undef DEFER_FILE
#undef DEFER_TEXTS
};

/* Say that no option is called KEY, and which one comes nearest.  */

static void
unknown_key (const char *key)
{
  auto_vec<const char *> keys;

  for (const struct option &o : table)
    keys.safe_push (o.key);
  const char *near = find_closest_string (key, &keys);
  error ("unknown option %<-fplugin-arg-defer-%s%>; did you mean "
         "%<-fplugin-arg-defer-%s%>?",
         key, near ? near : keys[0]);
}

/* Set option O to VALUE, one of its words, or null.  */

static void
set_word (const struct option *o, const char *value)
{
  size_t length = value ? strlen (value) : 0;
  int n = 1;

  for (const char *word = o->words; word; n++)
    {
      const char *end = strchr (word, ' ');
      if (length && strncmp (word, value, length) == 0
          && (end ? word + length == end : word[length] == '\0'))
        {
          *o->field = n;
          return;
        }
      word = end ? end + 1 : NULL;
    }
  if (value)
    error ("%<-fplugin-arg-defer-%s=%s%> is not known; write "
           "%<-fplugin-arg-defer-%s=%s%>",
           o->key, value, o->key, o->words);
  else
    error ("%<-fplugin-arg-defer-%s%> wants a value; write "
           "%<-fplugin-arg-defer-%s=%s%>",
           o->key, o->key, o->words);
}

/* Set option O to VALUE, a number or null.  */

static void
set_value (const struct option *o, const char *value)
{
  char *end;
  long n = value ? strtol (value, &end, 10) : 1;

  if (value && (*value == '\0' || *end != '\0' || n < 0 || n > o->max))
    error ("%<-fplugin-arg-defer-%s=%s%> is not known; the values of "
           "%<-fplugin-arg-defer-%s%> are 0 to %d",
           o->key, value, o->key, o->max);
  else
    *o->field = n;
}

/* Set option O, which is about the file called VALUE, or about none.  */

static void
set_file (const struct option *o, const char *value)
{
  *o->field = 1;
  *o->file = value;
}

/* Option O is given VALUE, too.  */

static void
add_text (const struct option *o, const char *value)
{
  if (value && *value)
    o->texts->safe_push (value);
  else
    error ("%<-fplugin-arg-defer-%s%> wants a value; write "
           "%<-fplugin-arg-defer-%s=%s%>",
           o->key, o->key, o->text);
}

/* The warnings that have names.  */

static const struct
{
  const char *name;
  bool on; /* Also if nobody asks for it.  */
} warnings[] = {
  { "escape", true },
  { "exit-defer", true },
  { "loop-capture", true },
  { "loop-defer", false },
  { "null-defer", true },
  { "recover", true },
};

/* Say which warnings there are, if NAME, the value of the option KEY, is
   none.  */

static void
check_warning (const char *key, const char *name)
{
  auto_vec<const char *> names;

  for (const auto &w : warnings)
    if (strcmp (w.name, name) == 0)
      return;
    else
      names.safe_push (w.name);
  const char *near = find_closest_string (name, &names);
  error ("%<-fplugin-arg-defer-%s=%s%> is not known; did you mean "
         "%<-fplugin-arg-defer-%s=%s%>?",
         key, name, key, near ? near : names[0]);
}

/* Is NAME one of NAMES?  */

static bool
among_p (const vec<const char *> &names, const char *name)
{
  for (const char *n : names)
    if (strcmp (n, name) == 0)
      return true;
  return false;
}

/* Is the warning NAME wanted?  */

bool
options_warn_p (const char *name)
{
  if (among_p (options.no_warn, name))
    return false;
  if (among_p (options.warn, name))
    return true;
  for (const auto &w : warnings)
    if (strcmp (w.name, name) == 0)
      return w.on;
  gcc_unreachable ();
}

/* Read the ARGC options ARGV; one that is not known is an error.  */

void
options_read (int argc, struct plugin_argument *argv)
{
  for (int i = 0; i < argc; i++)
    {
      const struct option *found = NULL;
      for (const struct option &o : table)
        if (strcmp (o.key, argv[i].key) == 0)
          found = &o;
      if (found && found->words)
        set_word (found, argv[i].value);
      else if (found && found->file)
        set_file (found, argv[i].value);
      else if (found && found->texts)
        add_text (found, argv[i].value);
      else if (found)
        set_value (found, argv[i].value);
      else
        unknown_key (argv[i].key);
    }
  for (const char *name : options.no_warn)
    check_warning ("no-warn", name);
  for (const char *name : options.warn)
    check_warning ("warn", name);
}
