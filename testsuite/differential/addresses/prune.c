/* prune.c -- leave out parts of a program.

   To find out why a program fails, one wants less of it.  Statements and
   expressions have numbers, and those inside of one have the next ones.
   Where an expression is left out, something of its type comes in its place,
   and what is left out with a declaration is not named any more: so what
   remains compiles, if no label is missing.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "program.h"

static struct program *program;
static const bool *out;
static unsigned n_out;

static bool
out_p (unsigned id)
{
  return id < n_out && out[id];
}

static void prune_list (struct list *list);

static void
prune_expr (struct expr *e)
{
  if (!e)
    return;
  if (out_p (e->id)
      || (e->kind == CALL && e->function->nested && !e->function->used))
    e->kind = DEFAULT;
  if (e->kind == DEFAULT)
    return;
  if ((e->kind == USE || e->kind == ADDRESS) && e->variable->hidden)
    e->variable = anchor (program, e->variable->type);
  prune_list (&e->body);
  for (unsigned i = 0; i < e->n_parts; i++)
    prune_expr (e->parts[i]);
}

static bool
stmt_out_p (const struct stmt *s)
{
  return out_p (s->id) && !(s->kind == RETURN && !s->value)
	 && s->kind != ARM;
}

/* What the statements of LIST that are left out declare is not there.  */

static void
hide (struct list *list)
{
  for (struct stmt *s = list->first; s; s = s->next)
    {
      if (s->kind == DECLARE || s->kind == FOR)
	s->variable->hidden = stmt_out_p (s);
      if (s->kind == NESTED)
	{
	  s->function->used = !stmt_out_p (s);
	  hide (&s->function->body);
	}
      hide (&s->body);
      hide (&s->other);
    }
}

/* Take the statement at *LINK out of its list; what is in it comes in its
   place.  */

static void
take_out (struct stmt **link)
{
  struct stmt *s = *link;
  struct stmt **end = link;

  *link = NULL;
  if (s->kind != SWITCH && s->kind != NESTED)
    {
      *end = s->body.first;
      while (*end)
	end = &(*end)->next;
      *end = s->other.first;
      while (*end)
	end = &(*end)->next;
    }
  *end = s->next;
}

static void
prune_list (struct list *list)
{
  struct stmt **link = &list->first;

  for (struct stmt *s; (s = *link); )
    {
      if (s->kind == NESTED && s->function->used)
	prune_list (&s->function->body);
      prune_list (&s->body);
      prune_list (&s->other);
      prune_expr (s->place);
      prune_expr (s->value);
      for (unsigned i = 0; i < VALUES_MAX; i++)
	prune_expr (s->values[i]);
      if (stmt_out_p (s))
	take_out (link);
      else
	link = &s->next;
    }
}

/* --- Functions that nobody calls */

static void use_list (const struct list *list);

static void
use_function (struct function *f)
{
  if (f->used)
    return;
  f->used = true;
  use_list (&f->body);
}

static void
use_expr (const struct expr *e)
{
  if (!e || e->kind == DEFAULT)
    return;
  if (e->kind == CALL || e->kind == FUNCTION)
    use_function (e->function);
  use_list (&e->body);
  for (unsigned i = 0; i < e->n_parts; i++)
    use_expr (e->parts[i]);
}

static void
use_list (const struct list *list)
{
  for (const struct stmt *s = list->first; s; s = s->next)
    {
      use_list (&s->body);
      use_list (&s->other);
      use_expr (s->place);
      use_expr (s->value);
      for (unsigned i = 0; i < VALUES_MAX; i++)
	use_expr (s->values[i]);
    }
}

void
prune (struct program *p, const bool *what, unsigned n_what)
{
  program = p;
  out = what;
  n_out = n_what;
  for (unsigned i = 0; i < p->n_functions; i++)
    hide (&p->functions[i]->body);
  for (unsigned i = 0; i < p->n_functions; i++)
    if (!p->functions[i]->nested)
      prune_list (&p->functions[i]->body);
  for (unsigned i = 0; i < p->n_functions; i++)
    p->functions[i]->used = false;
  use_function (p->functions[0]);
  use_function (p->functions[p->n_functions - 1]);
}
