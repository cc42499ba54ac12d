/* summary.c -- what a function does, in short: as items, and as text.

   The text is what models are written in and what units tell each other;
   escape.h has its grammar.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "graph.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* More items than this say too little for what they cost: the function is
   unknown.  */
#define MAX_ITEMS 800

/* --- Items */

void
esc_summary_clear (struct esc_summary *summary)
{
  free (summary->items);
  *summary = (struct esc_summary){ 0 };
}

static bool
same_p (struct esc_end a, struct esc_end b)
{
  return a.base == b.base && a.param == b.param && a.derefs == b.derefs;
}

/* Add ITEM to SUMMARY, without a look at what is there.  */
static void
append (struct esc_summary *summary, struct esc_item item)
{
  /* There is room for a power of 2.  */
  if ((summary->n & (summary->n - 1)) == 0)
    summary->items = esc_memory (
      summary->items, (summary->n ? 2u * summary->n : 1u) * sizeof item);
  summary->items[summary->n++] = item;
}

bool
esc_summary_add (struct esc_summary *summary, struct esc_item item)
{
  if (summary->unknown)
    return false;
  for (unsigned i = 0; i < summary->n; i++)
    {
      const struct esc_item *old = &summary->items[i];
      if (old->kind == item.kind && old->arg == item.arg
          && same_p (old->to, item.to) && same_p (old->from, item.from))
        return false;
    }
  if (summary->n == MAX_ITEMS)
    summary->unknown = true;
  else
    append (summary, item);
  return true;
}

void
esc_summarize (struct esc_graph *graph, esc_fn fn,
               const struct esc_summary *summary)
{
  struct function *f = &graph->functions[fn];

  if (f->summary)
    esc_summary_clear (f->summary);
  else
    f->summary = esc_memory (NULL, sizeof *f->summary);
  *f->summary = *summary;
  f->summary->items = NULL;
  f->summary->n = 0;
  for (unsigned i = 0; i < summary->n; i++)
    append (f->summary, summary->items[i]);
}

/* --- Reading */

/* What is left of a text; ERROR is set once it is no summary.  */
struct text
{
  const char *at;
  const char *error;
};

static void
wrong (struct text *t, const char *error)
{
  if (!t->error)
    t->error = error;
}

/* Does WORD come next, and then something that is not of it?  Then read it.  */
static bool
word (struct text *t, const char *word)
{
  size_t n = strlen (word);

  if (strncmp (t->at, word, n) != 0 || (t->at[n] >= 'a' && t->at[n] <= 'z')
      || (t->at[n] >= '0' && t->at[n] <= '9') || t->at[n] == '_')
    return false;
  t->at += n;
  return true;
}

static bool
sign (struct text *t, char c)
{
  if (*t->at != c)
    return false;
  t->at++;
  return true;
}

static void
blanks (struct text *t)
{
  while (*t->at == ' ' || *t->at == '\t')
    t->at++;
}

/* The number of a parameter, from 1, as one from 0.  */
static unsigned short
parameter (struct text *t)
{
  unsigned long n = 0;

  while (*t->at >= '0' && *t->at <= '9' && n < 10000)
    n = 10 * n + (unsigned long) (*t->at++ - '0');
  if (n == 0)
    wrong (t, "parameters are counted from 1");
  if (n >= 10000)
    wrong (t, "there is no such parameter");
  return (unsigned short) (n - 1);
}

static struct esc_end
read_end (struct text *t)
{
  struct esc_end end = { 0 };
  unsigned derefs = 0;

  while (sign (t, '*'))
    derefs++;
  if (derefs > ESC_MAX_DEREFS)
    {
      wrong (t, "too many dereferences");
      return end;
    }
  end.derefs = (unsigned char) derefs;
  if (word (t, "heap"))
    end.base = ESC_BASE_HEAP;
  else if (word (t, "result"))
    end.base = ESC_BASE_RESULT;
  else if (word (t, "rest"))
    end.base = ESC_BASE_REST;
  else if (word (t, "new"))
    end.base = ESC_BASE_NEW;
  else if (*t->at >= '0' && *t->at <= '9')
    {
      end.base = ESC_BASE_PARAM;
      end.param = parameter (t);
    }
  else
    wrong (t, "expected `heap', `result', `rest', `new' or the number of a "
              "parameter");
  if (end.base == ESC_BASE_HEAP)
    end.derefs = 0;
  return end;
}

/* A flow to the end TO, or what else has the sign `=': KIND.  */
static void
read_from (struct text *t, struct esc_summary *summary, enum esc_item_kind kind,
           struct esc_end to)
{
  struct esc_item item = { .kind = (unsigned short) kind, .to = to };

  if (!sign (t, '='))
    wrong (t, "expected `='");
  else
    item.from = read_end (t);
  append (summary, item);
}

static void
read_flow (struct text *t, struct esc_summary *summary)
{
  struct text before = *t;
  struct esc_end to = read_end (t);

  if (!t->error && to.derefs == 0
      && (to.base == ESC_BASE_PARAM || to.base == ESC_BASE_REST
          || to.base == ESC_BASE_NEW))
    {
      *t = before;
      wrong (t, "what is given cannot be changed, only what it points to");
    }
  read_from (t, summary, ESC_ITEM_FLOW, to);
}

/* The ends of one argument of a call: `-' for none.  */
static void
read_argument (struct text *t, struct esc_summary *summary,
               struct esc_item item)
{
  if (sign (t, '-'))
    return;
  do
    {
      item.from = read_end (t);
      append (summary, item);
    }
  while (!t->error && sign (t, '|'));
}

/* `F(A,B)': KIND.  There is an item for each end of an argument, and one that
   says that it is called at all.  */
static void
read_call (struct text *t, struct esc_summary *summary, enum esc_item_kind kind)
{
  struct esc_item item = { .kind = (unsigned short) kind, .arg = ESC_NO_ARG };

  blanks (t);
  item.to = read_end (t);
  append (summary, item);
  item.arg = 0;
  if (!t->error && !sign (t, '('))
    wrong (t, "expected `('");
  if (t->error || sign (t, ')'))
    return;
  do
    {
      read_argument (t, summary, item);
      item.arg++;
    }
  while (!t->error && item.arg < 1000 && sign (t, ','));
  if (!t->error && !sign (t, ')'))
    wrong (t, "expected `,' or `)'");
}

static void
read_item (struct text *t, struct esc_summary *summary)
{
  static const struct esc_end none = { 0 };

  if (word (t, "call"))
    read_call (t, summary, ESC_ITEM_CALL);
  else if (word (t, "thread"))
    read_call (t, summary, ESC_ITEM_THREAD);
  else if (word (t, "frees"))
    read_from (t, summary, ESC_ITEM_FREES, none);
  else if (word (t, "acquires"))
    read_from (t, summary, ESC_ITEM_ACQUIRES, none);
  else if (word (t, "null"))
    summary->may_be_null = true;
  else if (word (t, "never"))
    summary->never_returns = true;
  else if (word (t, "pure"))
    summary->pure = true;
  else if (word (t, "unknown"))
    summary->unknown = true;
  else if ((*t->at >= 'a' && *t->at <= 'z') || *t->at == '*'
           || (*t->at >= '0' && *t->at <= '9'))
    read_flow (t, summary);
  else
    wrong (t, "expected an item, as `heap=1' or `null'");
}

bool
esc_summary_parse (const char *text, struct esc_summary *summary,
                   const char **error, const char **at)
{
  struct text t = { .at = text };

  *summary = (struct esc_summary){ 0 };
  for (blanks (&t); *t.at && !t.error; blanks (&t))
    {
      read_item (&t, summary);
      if (*t.at && *t.at != ' ' && *t.at != '\t')
        wrong (&t, "expected a blank");
    }
  if (!t.error)
    return true;
  esc_summary_clear (summary);
  *error = t.error;
  *at = t.at;
  return false;
}

/* --- Writing */

struct line
{
  char *text;
  unsigned n, room;
};

static void
put (struct line *line, const char *text)
{
  for (; *text; text++)
    {
      ROOM_FOR_ONE (line->text, line->n, line->room);
      line->text[line->n++] = *text;
    }
}

/* A blank, unless the line is empty; then TEXT.  */
static void
put_item (struct line *line, const char *text)
{
  if (line->n)
    put (line, " ");
  put (line, text);
}

static void
put_end (struct line *line, struct esc_end end)
{
  static const char *const names[]
    = { "-", "heap", "result", NULL, "rest", "new" };
  char number[16];

  for (unsigned i = 0; i < end.derefs; i++)
    put (line, "*");
  snprintf (number, sizeof number, "%u", end.param + 1u);
  put (line, end.base == ESC_BASE_PARAM ? number : names[end.base]);
}

/* Argument ARG of the call that item I of SUMMARY is of.  */
static void
put_argument (struct line *line, const struct esc_summary *summary, unsigned i,
              unsigned arg)
{
  bool any = false;

  for (unsigned j = 0; j < summary->n; j++)
    {
      const struct esc_item *item = &summary->items[j];
      if (item->kind != summary->items[i].kind || item->arg != arg
          || !same_p (item->to, summary->items[i].to))
        continue;
      if (any)
        put (line, "|");
      put_end (line, item->from);
      any = true;
    }
  if (!any)
    put (line, "-");
}

/* The call that item I of SUMMARY is of, if it is the first of it.  */
static void
put_call (struct line *line, const struct esc_summary *summary, unsigned i)
{
  const struct esc_item *call = &summary->items[i];
  unsigned n = 0;

  for (unsigned j = 0; j < summary->n; j++)
    if (summary->items[j].kind == call->kind
        && same_p (summary->items[j].to, call->to))
      {
        if (j < i)
          return;
        if (summary->items[j].arg != ESC_NO_ARG && summary->items[j].arg >= n)
          n = summary->items[j].arg + 1u;
      }
  put_item (line, call->kind == ESC_ITEM_CALL ? "call " : "thread ");
  put_end (line, call->to);
  put (line, "(");
  for (unsigned arg = 0; arg < n; arg++)
    {
      if (arg)
        put (line, ",");
      put_argument (line, summary, i, arg);
    }
  put (line, ")");
}

static void
put_one (struct line *line, const struct esc_summary *summary, unsigned i)
{
  const struct esc_item *item = &summary->items[i];

  switch (item->kind)
    {
    case ESC_ITEM_CALL:
    case ESC_ITEM_THREAD:
      put_call (line, summary, i);
      return;
    case ESC_ITEM_FREES:
      put_item (line, "frees");
      break;
    case ESC_ITEM_ACQUIRES:
      put_item (line, "acquires");
      break;
    default:
      put_item (line, "");
      put_end (line, item->to);
    }
  put (line, "=");
  put_end (line, item->from);
}

char *
esc_summary_print (const struct esc_summary *summary)
{
  struct line line = { 0 };

  if (summary->unknown)
    put_item (&line, "unknown");
  else
    for (unsigned i = 0; i < summary->n; i++)
      put_one (&line, summary, i);
  if (summary->may_be_null)
    put_item (&line, "null");
  if (summary->never_returns)
    put_item (&line, "never");
  if (summary->pure)
    put_item (&line, "pure");
  ROOM_FOR_ONE (line.text, line.n, line.room);
  line.text[line.n] = '\0';
  return line.text;
}
