/* order.cc -- decide how each `__defer' of a unit is carried out.

   Deferred work runs last in, first out, in order of *execution* (D4).  Where
   that is the source order, reversed, the work is open-coded: one cleanup
   region each, nested in source order, with a flag where the statement might
   not be reached.  It is, for statements that run at most once; control only
   goes forward between them.  Two kinds are different:

     - what may run more than once (units.cc) pushes a record each time, in
       memory of the runtime: heap-allocated;
     - several statements within one full expression (in statement
       expressions) run once at most, but C does not say in which order: each
       has a record in the frame, linked when it is reached: stack-allocated.

   Neighbours of these kinds form a group, with one list, that takes one place
   in the nest of regions.  A group of one that runs at most once is no
   group.  And since nesting costs the compiler stack and time, a unit with
   very many regions keeps all its work in one group.

   (Go open-codes up to 8, and nothing as soon as one is in a loop.)

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* The largest number of regions in one unit.  */

#define REGIONS_MAX 64

/* Is position POS of UNIT in a piece of code that may run more than once?  Or,
   if LOOP, in one that is a loop?  */

static bool
again_p (const struct unit *unit, unsigned pos, bool loop)
{
  for (const struct span &s : unit->again)
    if (s.lo <= pos && pos < s.hi && (s.loop || !loop))
      return true;
  return false;
}

/* Find which work of UNIT may run more than once.  What shares a full
   expression with such work counts as such: its order is as unknown.  */

static void
find_again (struct unit *unit)
{
  hash_set<tree> exprs;

  for (struct deferred *d : unit->work)
    {
      d->again = again_p (unit, d->pos, false);
      d->looped = again_p (unit, d->pos, true);
      if (d->again && d->full_expr)
        exprs.add (d->full_expr);
    }
  for (struct deferred *d : unit->work)
    if (d->full_expr && exprs.contains (d->full_expr))
      d->again = true;
}

/* The statement of the outermost block that a region for D must begin with:
   no jump that may lead to D again leaves it.  */

static unsigned
region_top (const struct deferred *d)
{
  unsigned top = d->top;

  for (const struct span &s : d->owner->again)
    if (s.lo <= d->pos && d->pos < s.hi)
      top = MIN (top, s.top);
  return top;
}

/* Put D into GROUP, which is of kind HOW.  */

static void
join (struct group *group, struct deferred *d, enum how how)
{
  unsigned top = region_top (d);

  group->top = group->members.is_empty () ? top : MIN (group->top, top);
  d->how = group->how = how;
  d->group = group;
  d->id = group->members.length ();
  group->members.safe_push (d);
}

static struct group *
new_group (struct unit *unit)
{
  struct group *group = new struct group ();

  unit->groups.safe_push (group);
  return group;
}

/* Group the work of UNIT.  Return the number of regions it takes.  */

static unsigned
make_groups (struct unit *unit)
{
  struct deferred *last = NULL;
  unsigned regions = 0;

  for (unsigned i = 0; i < unit->work.length (); last = unit->work[i++])
    {
      struct deferred *d = unit->work[i];
      struct deferred *next
        = i + 1 < unit->work.length () ? unit->work[i + 1] : NULL;
      bool with_last = d->full_expr && last && last->full_expr == d->full_expr;
      bool with_next = d->full_expr && next && next->full_expr == d->full_expr;

      if (!d->call && !d->block)
        d->how = OPEN_CODED; /* Nothing to run.  */
      else if (d->again)
        {
          bool join_last = last && last->how == HEAP_ALLOCATED;
          regions += !join_last;
          join (join_last ? last->group : new_group (unit), d, HEAP_ALLOCATED);
        }
      else if (with_last || with_next)
        {
          regions += !with_last;
          join (with_last ? last->group : new_group (unit), d, STACK_ALLOCATED);
        }
      else
        {
          d->how = OPEN_CODED;
          regions++;
        }
    }
  return regions;
}

/* Put all work of UNIT into one group.  */

static void
make_one_group (struct unit *unit)
{
  enum how how = STACK_ALLOCATED;

  for (struct group *g : unit->groups)
    delete g;
  unit->groups.truncate (0);
  for (struct deferred *d : unit->work)
    if (d->again)
      how = HEAP_ALLOCATED;
  struct group *group = new_group (unit);
  for (struct deferred *d : unit->work)
    join (group, d, how);
}

void
order_decide (struct unit *unit)
{
  find_again (unit);
  if (make_groups (unit) > REGIONS_MAX)
    make_one_group (unit);
  for (struct group *g : unit->groups)
    unit->huge |= g->members.length () > REGIONS_MAX;
}
