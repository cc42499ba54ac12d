/* flows.h -- programs for the tests of plugin/escape, as text.

       struct program *p = program ("fn f(p, q);"
                                    "var x, y; x = &y; *p = x; g(&x, *q);"
                                    "loop { var z; x = &z; } result = x");
       expect (p, "x", "stays");

   Statements are separated by `;'; braces need none around them.

       fn NAME(PARAMS)      a function; `fn NAME in OUTER(PARAMS)' a nested one.
                            `...' is a last parameter named `rest'
       extern NAME(PARAMS)  one that is unknown
       model NAME(PARAMS) "SUMMARY"
       noescape NAME N      parameter N of NAME, from 0, is promised not to leak
       var A, B             variables; object, alloca, static, constant likewise
       closure C runs NAME  the object of a closure
       { }  loop { }        a block, a loop with a block
       LEFT = RIGHT         LEFT: VALUE, `heap', `result'; RIGHT: VALUE, &NAME,
                            `heap', or a call.  VALUE: a name, with `*' before
       NAME(RIGHT, ...)     a call; of a variable it is one through a pointer

   Names are those of variables in the whole program, so they are unique; those
   of functions are others.  Each statement has its number, from 1, as its
   place.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef FLOWS_H
#define FLOWS_H

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "plugin/escape/escape.h"
#include "records.h"

struct name
{
  char text[32];
  unsigned number; /* esc_loc or esc_fn */
  bool function;
};

struct program
{
  struct esc_graph *graph;
  struct name *names;
  unsigned n_names;

  const char *at;
  uint64_t place;
  esc_fn fn;
  esc_scope scopes[64];
  bool loops[64];
  unsigned n_scopes, depth;
};

static const char *
word_of (struct program *p)
{
  static char word[4][64];
  static unsigned n;
  unsigned i = 0;

  n = (n + 1) % 4;
  while (isspace ((unsigned char) *p->at))
    p->at++;
  while (isalnum ((unsigned char) *p->at) || *p->at == '_' || *p->at == '.')
    if (i < 63)
      word[n][i++] = *p->at++;
  word[n][i] = '\0';
  while (isspace ((unsigned char) *p->at))
    p->at++;
  return word[n];
}

static bool
next_is (struct program *p, char c)
{
  while (isspace ((unsigned char) *p->at))
    p->at++;
  if (*p->at != c)
    return false;
  p->at++;
  return true;
}

static void
want (struct program *p, char c)
{
  ck_assert_msg (next_is (p, c), "expected '%c' at \"%s\"", c, p->at);
}

static struct name *
find_name (struct program *p, const char *text)
{
  for (unsigned i = p->n_names; i-- > 0;)
    if (strcmp (p->names[i].text, text) == 0)
      return &p->names[i];
  return NULL;
}

static struct name *
name (struct program *p, const char *text)
{
  struct name *n = find_name (p, text);

  ck_assert_msg (n != NULL, "no name \"%s\"", text);
  return n;
}

static esc_loc
location_named (struct program *p, const char *text)
{
  struct name *n;

  if (strcmp (text, "heap") == 0)
    return ESC_HEAP;
  if (strcmp (text, "result") == 0)
    return esc_result (p->graph, p->fn);
  n = name (p, text);
  return n->function ? esc_code_of (p->graph, n->number) : n->number;
}

static void
add_name (struct program *p, const char *text, unsigned number, bool function)
{
  p->names = realloc (p->names, (p->n_names + 1) * sizeof *p->names);
  snprintf (p->names[p->n_names].text, 32, "%s", text);
  p->names[p->n_names].number = number;
  p->names[p->n_names++].function = function;
}

/* The head of a function.  */
static esc_fn
read_function (struct program *p)
{
  char text[32], params[16][32];
  unsigned n = 0;
  bool variadic = false;
  esc_fn parent = ESC_NO_FN, fn;

  snprintf (text, 32, "%s", word_of (p));
  if (strncmp (p->at, "in ", 3) == 0)
    {
      word_of (p);
      parent = name (p, word_of (p))->number;
    }
  want (p, '(');
  while (!next_is (p, ')'))
    {
      const char *param = word_of (p);
      variadic |= strcmp (param, "...") == 0;
      snprintf (params[n++], 32, "%s", variadic ? "rest" : param);
      next_is (p, ',');
    }
  if (find_name (p, text))
    return name (p, text)->number;
  fn = esc_function (p->graph, parent, n - variadic, variadic, NULL);
  add_name (p, text, fn, true);
  for (unsigned i = 0; i < n; i++)
    add_name (p, params[i], esc_parameter (p->graph, fn, i), false);
  return fn;
}

static esc_loc
new_location (struct program *p, enum esc_kind kind)
{
  return esc_location (p->graph, p->scopes[p->n_scopes - 1], p->depth, kind,
                       NULL);
}

static void
read_variables (struct program *p, enum esc_kind kind)
{
  do
    {
      const char *text = word_of (p);
      esc_loc l = kind == ESC_STATIC || kind == ESC_CONSTANT
                    ? esc_static (p->graph, kind == ESC_CONSTANT, NULL)
                    : new_location (p, kind);
      add_name (p, text, l, false);
      if (kind == ESC_CLOSURE && strncmp (p->at, "runs ", 5) == 0)
        {
          word_of (p);
          esc_closure_runs (p->graph, l, name (p, word_of (p))->number);
        }
    }
  while (next_is (p, ','));
}

static esc_loc read_right (struct program *p, esc_loc to);

/* The arguments of a call of what is named TEXT.  */
static void
read_call (struct program *p, const char *text, esc_loc result)
{
  esc_loc args[64];
  unsigned n = 0;
  struct name *callee = strcmp (text, "heap") == 0 ? NULL : name (p, text);

  while (!next_is (p, ')'))
    {
      args[n] = new_location (p, ESC_TEMPORARY);
      read_right (p, args[n++]);
      next_is (p, ',');
    }
  if (callee && callee->function)
    esc_call (p->graph, p->fn, callee->number, ESC_NOWHERE, args, n, result,
              p->place);
  else
    esc_call (p->graph, p->fn, ESC_NO_FN, callee ? callee->number : ESC_HEAP,
              args, n, result, p->place);
}

static int
read_stars (struct program *p)
{
  int n = 0;

  if (next_is (p, '&'))
    return -1;
  while (next_is (p, '*'))
    n++;
  return n;
}

/* A right side that flows to TO.  */
static esc_loc
read_right (struct program *p, esc_loc to)
{
  int stars = read_stars (p);
  const char *text = word_of (p);
  struct name *n;

  if (next_is (p, '('))
    {
      esc_loc result = to;
      if (stars)
        result = new_location (p, ESC_TEMPORARY);
      read_call (p, text, result);
      if (stars)
        esc_flow (p->graph, to, stars, result, ESC_WHY_ASSIGN, p->place);
      return to;
    }
  n = find_name (p, text);
  if (n && n->function)
    stars = -1;
  esc_flow (p->graph, to, stars, location_named (p, text), ESC_WHY_ASSIGN,
            p->place);
  return to;
}

static void
read_assignment (struct program *p)
{
  int stars = read_stars (p);
  char text[32];
  esc_loc left;

  snprintf (text, 32, "%s", word_of (p));
  if (next_is (p, '('))
    {
      read_call (p, text, ESC_NOWHERE);
      return;
    }
  want (p, '=');
  left = location_named (p, text);
  if (stars)
    {
      const char *start = p->at;
      int derefs = read_stars (p);
      const char *right = word_of (p);
      struct name *n = find_name (p, right);
      if (*p->at != '(' && (!n || !n->function))
        {
          esc_store (p->graph, left, (unsigned) stars, derefs,
                     location_named (p, right), ESC_WHY_STORE, p->place);
          return;
        }
      p->at = start;
      esc_store (p->graph, left, (unsigned) stars, 0,
                 read_right (p, new_location (p, ESC_TEMPORARY)), ESC_WHY_STORE,
                 p->place);
      return;
    }
  read_right (p, left);
}

static void
read_model (struct program *p)
{
  esc_fn fn = read_function (p);
  struct esc_summary summary;
  const char *error, *at;
  char text[256];
  unsigned n = 0;

  want (p, '"');
  while (*p->at != '"')
    text[n++] = *p->at++;
  text[n] = '\0';
  p->at++;
  ck_assert_msg (esc_summary_parse (text, &summary, &error, &at),
                 "\"%s\": %s at \"%s\"", text, error, at);
  esc_summarize (p->graph, fn, &summary);
  esc_summary_clear (&summary);
}

static void
open_block (struct program *p, bool loop)
{
  p->scopes[p->n_scopes] = esc_block (p->graph, p->scopes[p->n_scopes - 1]);
  p->loops[p->n_scopes++] = loop;
  p->depth += loop;
}

static void
read_statement (struct program *p)
{
  static const struct
  {
    const char *word;
    enum esc_kind kind;
  } kinds[] = { { "var", ESC_VARIABLE },       { "object", ESC_OBJECT },
                { "alloca", ESC_ALLOCA },      { "closure", ESC_CLOSURE },
                { "static", ESC_STATIC },      { "constant", ESC_CONSTANT },
                { "temporary", ESC_TEMPORARY } };
  const char *start = p->at, *word;

  if (next_is (p, '{'))
    {
      open_block (p, false);
      return;
    }
  if (next_is (p, '}'))
    {
      p->depth -= p->loops[--p->n_scopes];
      return;
    }
  word = word_of (p);
  for (unsigned i = 0; i < sizeof kinds / sizeof *kinds; i++)
    if (strcmp (word, kinds[i].word) == 0 && isalpha ((unsigned char) *p->at))
      {
        read_variables (p, kinds[i].kind);
        return;
      }
  if (strcmp (word, "loop") == 0)
    {
      want (p, '{');
      open_block (p, true);
    }
  else if (strcmp (word, "fn") == 0)
    {
      p->fn = read_function (p);
      esc_defined (p->graph, p->fn);
      p->scopes[0] = esc_outermost (p->graph, p->fn);
      p->n_scopes = 1;
      p->depth = 0;
    }
  else if (strcmp (word, "extern") == 0)
    read_function (p);
  else if (strcmp (word, "model") == 0)
    read_model (p);
  else if (strcmp (word, "noescape") == 0)
    {
      esc_fn fn = name (p, word_of (p))->number;
      esc_may_not_leak (p->graph, fn, (unsigned) atoi (word_of (p)));
    }
  else
    {
      p->at = start;
      read_assignment (p);
    }
}

/* The program TEXT, not solved yet.  */
static struct program *
unsolved (const char *text)
{
  struct program *p = calloc (1, sizeof *p);

  p->graph = esc_new ();
  p->fn = ESC_NO_FN;
  p->at = text;
  while (p->at[strspn (p->at, " \n\t;")])
    {
      p->at += strspn (p->at, " \n\t;");
      p->place++;
      read_statement (p);
    }
  return p;
}

static inline struct program *
program (const char *text)
{
  struct program *p = unsolved (text);

  esc_solve (p->graph);
  return p;
}

static inline void
end (struct program *p)
{
  esc_free (p->graph);
  free (p->names);
  free (p);
}

/* The verdict on the variable TEXT is VERDICT.  */
static inline void
expect (struct program *p, const char *text, const char *verdict)
{
  static const char *const verdicts[]
    = { [ESC_STAYS] = "stays",
        [ESC_OUTLIVES_BLOCK] = "outlives its block",
        [ESC_ESCAPES] = "escapes" };

  ck_assert_msg (
    strcmp (verdicts[esc_verdict (p->graph, name (p, text)->number)], verdict)
      == 0,
    "%s %s, expected: %s", text,
    verdicts[esc_verdict (p->graph, name (p, text)->number)], verdict);
}

/* Parameter TEXT leaks to the heap after HEAP dereferences, and to the result
   after RESULT; -1 for not.  */
static inline void
expect_leak (struct program *p, const char *text, int heap, int result)
{
  esc_loc l = name (p, text)->number;
  esc_fn fn = esc_function_of (p->graph, l);
  struct esc_leak leak
    = esc_leak (p->graph, fn, l - esc_parameter (p->graph, fn, 0));

  ck_assert_msg (leak.heap == heap && leak.result == result,
                 "%s leaks to heap %d, to result %d; expected %d, %d", text,
                 leak.heap, leak.result, heap, result);
}

/* The summary of the function FN is TEXT.  */
static inline void
expect_summary (struct program *p, const char *fn, const char *text)
{
  const struct esc_summary *summary
    = esc_summary_of (p->graph, name (p, fn)->number);
  char *printed;

  ck_assert_msg (summary != NULL, "%s has no summary", fn);
  printed = esc_summary_print (summary);
  ck_assert_msg (strcmp (printed, text) == 0, "%s: \"%s\", expected \"%s\"", fn,
                 printed, text);
  free (printed);
}

#endif /* FLOWS_H */
