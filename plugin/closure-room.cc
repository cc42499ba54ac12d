/* closure-room.cc -- which variables and closures share one object.

   A variable and the closures that capture it share one, a room, where none of
   them keeps alive what it would not have kept alive alone.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "closure.h"

/* The capture of DECL by F, or null.  */

static const struct capture *
capture_of (const struct closure *f, const_tree decl)
{
  for (const struct capture &k : f->captures)
    if (k.decl == decl)
      return &k;
  return NULL;
}

/* Does F capture V by reference?  */

static bool
refers_p (const struct closure *f, const struct variable *v)
{
  const struct capture *k = capture_of (f, v->decl);

  return k && !k->by_value;
}

/* Is DECL the holder of a closure in ROOM?  */

static bool
holds_part_p (const struct room *room, const_tree decl)
{
  for (const struct closure *f : room->closures)
    if (f->holder == decl)
      return true;
  return false;
}

/* Does F capture all by which G, in ROOM with it, could keep alive what is not
   there?  */

static bool
keeps_what_p (const struct room *room, const struct closure *f,
              const struct closure *g)
{
  for (const struct capture &k : g->captures)
    if ((!k.by_value || holds_pointer_p (TREE_TYPE (k.decl)))
        && !capture_of (f, k.decl) && !holds_part_p (room, k.decl))
      return false;
  return true;
}

/* Does F keep alive nothing but V?  */

static bool
keeps_only_p (const struct closure *f, const struct variable *v)
{
  for (const struct capture &k : f->captures)
    if (k.decl != v->decl
        && (!k.by_value || holds_pointer_p (TREE_TYPE (k.decl))))
      return false;
  return true;
}

/* walk_tree callback: find where the function DATA is defined, in what is
   executed once at most when the walk begins to be.  */

static tree
find_definition (tree *tp, int *walk_subtrees, void *data)
{
  tree t = *tp;

  if (TYPE_P (t) || marker_keyword (t) || outlined_p (t)
      || TREE_CODE (t) == FOR_STMT || TREE_CODE (t) == WHILE_STMT
      || TREE_CODE (t) == DO_STMT)
    *walk_subtrees = 0;
  else if (TREE_CODE (t) == DECL_EXPR)
    {
      tree decl = DECL_EXPR_DECL (t);
      if (decl == data)
        return t;
      if (VAR_P (decl) && DECL_INITIAL (decl) && !TREE_STATIC (decl))
        return walk_tree (&DECL_INITIAL (decl), find_definition, data, NULL);
    }
  else if (TREE_CODE (t) == BIND_EXPR)
    {
      *walk_subtrees = 0; /* Not the declarations' own initializers.  */
      return walk_tree (&BIND_EXPR_BODY (t), find_definition, data, NULL);
    }
  return NULL_TREE;
}

/* May F be in the room of V, which is declared in BIND?  */

static bool
fits_p (const struct closure *f, const struct variable *v, tree bind)
{
  return f->escapes && !f->early && !f->room && !COMPLETE_TYPE_P (f->record)
         && DECL_CONTEXT (f->holder) == DECL_CONTEXT (v->decl)
         && refers_p (f, v)
         && walk_tree (&BIND_EXPR_BODY (bind), find_definition, f->fndecl,
                       NULL);
}

/* Can anything but the closures of ROOM have a pointer to V?  */

static bool
seen_outside_p (struct conversion *c, const struct room *room,
                const struct variable *v)
{
  if (TREE_ADDRESSABLE (v->decl))
    return true;
  for (const struct closure *f : c->closures)
    if (f->room != room && refers_p (f, v))
      return true;
  return false;
}

/* Would the closures and the one variable of ROOM keep nothing alive together
   that they do not keep alone?  */

static bool
share_p (struct conversion *c, const struct room *room)
{
  for (const struct closure *f : room->closures)
    for (const struct closure *g : room->closures)
      if (!keeps_what_p (room, f, g))
        return false;
  if (seen_outside_p (c, room, room->variables[0]))
    for (const struct closure *f : room->closures)
      if (!keeps_only_p (f, room->variables[0]))
        return false;
  return true;
}

/* Are U, and what ROOM begins with, declared in BIND, or parameters of one
   function?  */

static bool
declared_with_p (const struct variable *u, const struct room *room, tree bind)
{
  tree first = room->variables[0]->decl;

  return TREE_CODE (u->decl) == PARM_DECL
           ? TREE_CODE (first) == PARM_DECL
               && DECL_CONTEXT (first) == DECL_CONTEXT (u->decl)
           : declared_in_p (u->decl, bind);
}

/* May U be in ROOM, too?  BIND is where what that begins with is declared.  */

static bool
joins_p (struct conversion *c, const struct room *room,
         const struct variable *u, tree bind)
{
  if (u->room || u->box || u == room->variables[0] || !boxed_p (c, u)
      || !declared_with_p (u, room, bind) || seen_outside_p (c, room, u))
    return false;
  for (const struct closure *f : room->closures)
    if (!refers_p (f, u))
      return false;
  return true;
}

/* Lay ROOM out: the closures first.  */

static void
build_room (struct room *room)
{
  tree fields = NULL_TREE;

  for (struct closure *f : room->closures)
    {
      build_record (f);
      f->place = add_field (room->record, NULL_TREE, f->record, &fields);
    }
  for (struct variable *v : room->variables)
    {
      v->place = add_field (room->record, DECL_NAME (v->decl),
                            TREE_TYPE (v->decl), &fields);
      SET_DECL_ALIGN (
        v->place, MAX (TYPE_ALIGN (TREE_TYPE (v->decl)), DECL_ALIGN (v->decl)));
      DECL_USER_ALIGN (v->place) = DECL_USER_ALIGN (v->decl);
    }
  TYPE_FIELDS (room->record) = nreverse (fields);
  layout_type (room->record);
}

/* V is declared in BIND, and goes to the heap: decide what shares an object
   with it.  That may be a closure which is made once at most for each V, and so
   not one in a loop, nor one behind a label, nor in a function that setjmp may
   return to.  */

void
furnish (struct conversion *c, struct variable *v, tree bind)
{
  struct room *room;

  if (v->room || box_skipped_p (VAR_P (v->decl) ? v->decl : NULL_TREE, bind)
      || returns_twice_in_p (DECL_CONTEXT (v->decl)))
    return;
  room = new struct room ();
  room->variables.safe_push (v);
  for (struct closure *f : c->closures)
    if (fits_p (f, v, bind))
      room->closures.safe_push (f);
  for (struct closure *f : room->closures)
    f->room = room;
  if (room->closures.is_empty () || !share_p (c, room))
    {
      for (struct closure *f : room->closures)
        f->room = NULL;
      delete room;
      return;
    }
  c->rooms.safe_push (room);
  if (!seen_outside_p (c, room, v))
    for (struct variable *u : c->variables)
      if (joins_p (c, room, u, bind))
        room->variables.safe_push (u);
  for (struct variable *u : room->variables)
    u->room = room;
  room->record = make_node (RECORD_TYPE);
  room->pointer = new_local (DECL_CONTEXT (v->decl),
                             build_pointer_type (room->record), "room");
  build_room (room);
}
