/* prune.c -- leave out statements of a program.

   To find out why a program fails, one wants less of it.  Every statement has a
   number, and those inside of it have the next ones: so reduce.sh asks for the
   program without the statements of some range of numbers, and again, for as
   long as what is left still fails.  What is left need not compile: a variable
   or label may be missing.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <stddef.h>

#include "tree.h"

/* Is S one of those?  A `return' without a condition is not: the function may
   need it.  */

static bool
out_p (const struct stmt *s, const bool *out, unsigned n_out)
{
  return (s->id < n_out && out[s->id]
	  && !((s->kind == RETURN || s->kind == TAIL) && !s->value));
}

/* Can the parts of S do without it?  */

static bool
only_around_p (const struct stmt *s)
{
  return (s->kind == IF || s->kind == IF_CAUGHT || s->kind == BLOCK
	  || s->kind == ONCE || s->kind == GO_BLOCK);
}

/* Take S out of its list, where *LINK points to it; what is left of its parts
   comes in its place.  */

static void
take_out (struct stmt **link)
{
  struct stmt *s = *link;
  struct stmt **end = link;

  *link = NULL;
  if (only_around_p (s))
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

static void prune_list (struct list *list, const bool *out, unsigned n_out);

/* Likewise in the closures that E makes.  */

static void
prune_expr (struct expr *e, const bool *out, unsigned n_out)
{
  if (!e)
    return;
  if (e->closure)
    prune_list (&e->closure->body, out, n_out);
  prune_expr (e->left, out, n_out);
  prune_expr (e->right, out, n_out);
  prune_expr (e->third, out, n_out);
}

/* Likewise in the closures that S makes.  */

static void
prune_closures (struct stmt *s, const bool *out, unsigned n_out)
{
  prune_expr (s->value, out, n_out);
  prune_expr (s->place, out, n_out);
  prune_expr (s->call.through, out, n_out);
  for (unsigned i = 0; i < s->call.n_args; i++)
    prune_expr (s->call.args[i], out, n_out);
  if (s->kind == DEFINE || s->kind == DEFINE_TWO)
    prune_list (&s->variable->closure->body, out, n_out);
  if (s->kind == DEFINE_TWO)
    prune_list (&s->partner->closure->body, out, n_out);
}

static void
prune_list (struct list *list, const bool *out, unsigned n_out)
{
  struct stmt **link = &list->first;

  for (struct stmt *s; (s = *link); )
    {
      prune_list (&s->body, out, n_out);
      prune_list (&s->other, out, n_out);
      prune_closures (s, out, n_out);
      if (out_p (s, out, n_out))
	take_out (link);
      else
	link = &s->next;
    }
}

/* Leave out of P the statements with a number I for which OUT[I] holds; it has
   N_OUT elements.  */

void
prune (struct program *p, const bool *out, unsigned n_out)
{
  for (unsigned i = 0; i < p->n_functions; i++)
    prune_list (&p->functions[i]->body, out, n_out);
}
