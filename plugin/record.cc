/* record.cc -- records of deferred work whose order is known only at run time.

   A group (order.cc) has a list in the frame and one cleanup region.  In a
   stack-allocated group each statement runs once at most: what it keeps is in
   variables, and its number goes on a stack of numbers in the frame.  In a
   heap-allocated group the list is the newest chunk of the runtime, and what a
   statement keeps is in a record there: runtime/abi.h draws it, with the code
   to push and to run.

   The deferred work itself stays in this function, in the cleanup region:

       again:
         try
           {
           next:
             pop a record or number, or go on at done;
             switch (its number) { case 1: put back; work 1; goto next; ... }
           }
         catch (...) { thrown = exception; goto again; }
       done:
         if (thrown) resume it;

   where `thrown' starts as what makes the group run if its work may recover
   that; then the runtime is asked after each piece of work whether it did.

   so that it reaches the function's variables by itself, is inlined and
   debugged as any code, and a call costs no more than a call.  What is thrown
   by one piece of work waits until the others have run (D12).

   (Not chosen: a function of the runtime that calls a thunk for each.  Blocks
   would become nested functions, whose variables GCC keeps in memory.)

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* Every record is a multiple of this long, in bytes (runtime/abi.h).  */

#define RECORD_ALIGN 16

/* --- Pieces of trees ---------------------------------------------------- */

static tree
call (enum entry entry, int n, tree a, tree b = NULL_TREE, tree c = NULL_TREE,
      tree d = NULL_TREE)
{
  return build_call_expr (abi_entry (entry), n, a, b, c, d);
}

/* An `if' without `else'.  */

static tree
when (tree condition, tree then)
{
  return build3 (COND_EXPR, void_type_node, condition, then, NULL_TREE);
}

static tree
not_null_p (tree pointer)
{
  return build2 (NE_EXPR, boolean_type_node, pointer,
                 build_zero_cst (TREE_TYPE (pointer)));
}

static tree
is_null_p (tree pointer)
{
  return build2 (EQ_EXPR, boolean_type_node, pointer,
                 build_zero_cst (TREE_TYPE (pointer)));
}

static tree
bytes (HOST_WIDE_INT n)
{
  return build_int_cst (size_type_node, n);
}

/* Append STMT to *LIST.  */

static void
add (tree *list, tree stmt)
{
  append_to_statement_list_force (stmt, list);
}

/* --- The type of a record ----------------------------------------------- */

/* The type in which a record keeps a value of TYPE.  Pointers may point to
   types whose size is a variable; the record need not know.  */

static tree
kept_type (tree type)
{
  return POINTER_TYPE_P (type) ? ptr_type_node : TYPE_MAIN_VARIANT (type);
}

/* The header of all records: struct defer_record.  */

static tree
new_record_type (void)
{
  tree type = make_node (RECORD_TYPE);

  abi_add_field (type, "prev", ptr_type_node);
  abi_add_field (type, "id", long_unsigned_type_node);
  return type;
}

static void
finish_record_type (tree type)
{
  SET_TYPE_ALIGN (type, RECORD_ALIGN * BITS_PER_UNIT);
  abi_finish_record (type);
}

static tree
field (tree record, tree decl)
{
  return build3 (COMPONENT_REF, TREE_TYPE (decl), record, decl, NULL_TREE);
}

/* Field number N of RECORD: 0 is prev, 1 is id, then what is kept.  */

static tree
nth_field (tree record, unsigned n)
{
  tree decl = TYPE_FIELDS (TREE_TYPE (record));

  while (n--)
    decl = DECL_CHAIN (decl);
  return field (record, decl);
}

/* --- Start -------------------------------------------------------------- */

/* Declare the list of UNIT's GROUP.  */

void
record_start (struct unit *unit, struct group *group)
{
  unsigned n = group->members.length ();

  for (struct deferred *d : group->members)
    if (d->landing.thrown)
      {
        if (!group->landing.thrown)
          {
            group->landing.thrown
              = new_variable (unit, ptr_type_node, "thrown", null_pointer_node);
            if (region_takes_p (unit->fndecl, unit->twice))
              group->landing.landed = new_variable (
                unit, ptr_type_node, "landed", null_pointer_node);
          }
        group->landing.asks |= d->landing.asks;
        group->landing.mark = d->landing.mark;
      }
  if (group->how == HEAP_ALLOCATED)
    {
      group->list = new_variable (unit, abi_pointer (abi_chunk_type ()),
                                  "pending", null_pointer_node);
      return;
    }
  group->list = new_variable (unit, unsigned_type_node, "pending",
                              build_zero_cst (unsigned_type_node));
  group->numbers = new_variable (
    unit, build_array_type_nelts (unsigned_type_node, n), "numbers", NULL_TREE);
}

/* The number on top of the stack of GROUP.  */

static tree
top_number (struct group *group)
{
  return build4 (ARRAY_REF, unsigned_type_node, group->numbers, group->list,
                 NULL_TREE, NULL_TREE);
}

/* LIST + N, for a stack of numbers.  */

static tree
plus (tree list, int n)
{
  return build2 (PLUS_EXPR, TREE_TYPE (list), list,
                 build_int_cst (TREE_TYPE (list), n));
}

/* --- Memory of a heap-allocated group ----------------------------------- */

/* Make sure that the newest chunk of LIST has room for a record (or else a
   box) of SIZE bytes at ALIGN.  */

static tree
make_room (tree list, HOST_WIDE_INT size, HOST_WIDE_INT align, bool record)
{
  tree grow
    = assign (list, call (ENTRY_grow, 4, list, bytes (size), bytes (align),
                          build_int_cst (integer_type_node, record)));

  if (align > RECORD_ALIGN)
    return grow; /* The runtime aligns.  */

  tree room = fold_convert (size_type_node,
                            build2 (POINTER_DIFF_EXPR, ptrdiff_type_node,
                                    abi_chunk_field (list, CHUNK_END),
                                    abi_chunk_field (list, CHUNK_BUMP)));
  tree full = build2 (TRUTH_ORIF_EXPR, boolean_type_node, is_null_p (list),
                      build2 (LT_EXPR, boolean_type_node, room, bytes (size)));
  tree rarely = build_call_expr (builtin_decl_explicit (BUILT_IN_EXPECT), 2,
                                 fold_convert (long_integer_type_node, full),
                                 build_zero_cst (long_integer_type_node));
  return when (build2 (NE_EXPR, boolean_type_node, rarely,
                       build_zero_cst (long_integer_type_node)),
               grow);
}

/* Take SIZE bytes of the newest chunk of LIST for POINTER; there is room.  */

static void
take_room (tree *code, tree list, tree pointer, HOST_WIDE_INT size)
{
  tree bump = abi_chunk_field (list, CHUNK_BUMP);

  add (code, assign (pointer, bump));
  add (code, assign (abi_chunk_field (list, CHUNK_BUMP),
                     fold_build_pointer_plus_hwi (
                       fold_convert (TREE_TYPE (bump), pointer), size)));
}

/* The code that gives L, whose declaration is reached, a box: the spare one,
   or a new one.  */

tree
record_box (struct local *l)
{
  HOST_WIDE_INT align = MAX (DECL_ALIGN_UNIT (l->decl), RECORD_ALIGN);
  HOST_WIDE_INT size = tree_to_uhwi (DECL_SIZE_UNIT (l->decl));
  tree list = l->group->list;
  tree make = NULL_TREE;
  tree code = NULL_TREE;

  if (options.heap == HEAP_ALL && escape_verdict (l->decl) == ESC_ESCAPES)
    {
      escape_moved (l->decl);
      return assign (l->stand_in,
                     box_allocate (l->decl, TREE_TYPE (l->stand_in)));
    }
  size = ROUND_UP (MAX (size, 1), RECORD_ALIGN);
  add (&make, make_room (list, size, align, false));
  take_room (&make, list, l->spare, size);
  add (&code, when (is_null_p (l->spare), make));
  add (&code, assign (l->stand_in, l->spare));
  return code;
}

/* --- Push --------------------------------------------------------------- */

static tree
push_on_stack (struct deferred *d)
{
  struct group *group = d->group;
  tree code = NULL_TREE;

  add (&code,
       assign (top_number (group), build_int_cst (unsigned_type_node, d->id)));
  add (&code, assign (group->list, plus (group->list, 1)));
  return code;
}

/* Put what D keeps of variables, besides the operands of a call.  */

static void
keep_variables (struct deferred *d)
{
  for (struct local *l : d->captured)
    if (l->keep == KEEP_BY_VALUE || l->keep == KEEP_IN_BOX)
      d->kept.safe_push ({ l->stand_in, NULL, l->stand_in });
}

/* Append to CODE: the boxes that the record of D has taken are no spare
   ones.  */

static void
take_boxes (tree *code, struct deferred *d)
{
  for (struct local *l : d->captured)
    if (l->keep == KEEP_IN_BOX)
      add (code, assign (l->spare, null_pointer_node));
}

static tree
push_on_heap (struct deferred *d)
{
  tree list = d->group->list;
  tree type = new_record_type ();
  tree code = NULL_TREE;

  keep_variables (d);
  for (const struct kept &k : d->kept)
    abi_add_field (type, "kept", kept_type (TREE_TYPE (k.value)));
  finish_record_type (type);

  map_record (d->owner->fndecl, d->loc, TYPE_SIZE_UNIT (type));
  HOST_WIDE_INT size = tree_to_uhwi (TYPE_SIZE_UNIT (type));
  tree pointer
    = new_variable (d->owner, abi_pointer (type), "record", NULL_TREE);
  d->record = build1 (INDIRECT_REF, type, pointer);
  add (&code, make_room (list, size, TYPE_ALIGN_UNIT (type), true));
  take_room (&code, list, pointer, size);
  add (&code,
       assign (nth_field (d->record, 0), abi_chunk_field (list, CHUNK_TOP)));
  add (&code, assign (nth_field (d->record, 1),
                      build_int_cst (long_unsigned_type_node, d->id)));
  for (unsigned i = 0; i < d->kept.length (); i++)
    add (&code, assign (nth_field (d->record, i + 2), d->kept[i].value));
  add (&code, assign (abi_chunk_field (list, CHUNK_TOP), pointer));
  take_boxes (&code, d);
  return code;
}

/* The code that pushes a record of D on the list of its group.  What the
   record keeps of a deferred call is in D->kept.  */

tree
record_push (struct deferred *d)
{
  return (d->how == HEAP_ALLOCATED ? push_on_heap (d) : push_on_stack (d));
}

/* --- Run ---------------------------------------------------------------- */

/* What is in THROWN may be over, if it was a panic and has been recovered: the
   runtime knows what the work runs for from then on.  */

static tree
forget_recovered (tree thrown)
{
  return when (not_null_p (thrown),
               assign (thrown, call (ENTRY_recovered, 1, thrown)));
}

/* The work of D, whose record RECORD points to if it is heap-allocated.  */

static tree
run_one (struct deferred *d, tree record)
{
  tree code = NULL_TREE;

  if (d->how == HEAP_ALLOCATED)
    {
      tree type = TREE_TYPE (d->record);
      tree own = build1 (INDIRECT_REF, type,
                         fold_convert (abi_pointer (type), record));
      for (unsigned i = 0; i < d->kept.length (); i++)
        {
          const struct kept &k = d->kept[i];
          tree value = nth_field (unshare_expr (own), i + 2);
          if (k.place)
            *k.place = fold_convert (TREE_TYPE (k.value), value);
          else
            add (&code, assign (k.variable, value));
        }
    }
  if (d->landing.thrown)
    add (&code, assign (d->landing.thrown, d->group->running));
  add (&code, traced (d->owner->fndecl, d->loc, function_told (d)));
  if (d->landing.asks)
    add (&code, forget_recovered (d->group->running));
  return code;
}

/* The work of whichever statement of GROUP RECORD is of; then go on at NEXT.
   The `switch' holds jumps only: the user's own, with the attribute
   `fallthrough' in them, must not be within one of the plugin's.  */

static tree
run_any (struct group *group, tree record, tree id, tree next)
{
  tree dispatch = NULL_TREE;
  tree works = NULL_TREE;
  tree code = NULL_TREE;

  for (struct deferred *d : group->members)
    {
      tree value = build_int_cst (long_unsigned_type_node, d->id);
      tree work = new_label ();
      add (&dispatch, build_case_label (value, NULL_TREE, new_label ()));
      add (&dispatch, jump_to (work));
      add (&works, label_here (work));
      add (&works, run_one (d, record));
      add (&works, jump_to (next));
    }
  if (group->members.length () > 1)
    {
      add (&code, build2 (SWITCH_EXPR, long_unsigned_type_node, id, dispatch));
      add (&code, jump_to (next));
    }
  add (&code, works);
  return code;
}

/* Append to CODE: take the newest record off the list of GROUP, or go on at
   DONE.  It is unlinked before it runs: it must not run twice.  */

static void
pop_record (tree *code, struct group *group, tree record, tree id, tree next,
            tree done)
{
  tree list = group->list;
  tree type = new_record_type ();
  tree used_up = NULL_TREE;

  finish_record_type (type);
  tree header
    = build1 (INDIRECT_REF, type, fold_convert (abi_pointer (type), record));
  add (&used_up, assign (list, call (ENTRY_release, 1, list)));
  add (&used_up, jump_to (next));
  add (code, when (is_null_p (list), jump_to (done)));
  add (code, assign (record, abi_chunk_field (list, CHUNK_TOP)));
  add (code, when (is_null_p (record), used_up));
  add (code, assign (abi_chunk_field (list, CHUNK_TOP), nth_field (header, 0)));
  if (group->members.length () > 1)
    add (code, assign (id, nth_field (unshare_expr (header), 1)));
}

/* Likewise for the stack of numbers of GROUP.  */

static void
pop_number (tree *code, struct group *group, tree id, tree done)
{
  add (code, when (is_null_p (group->list), jump_to (done)));
  add (code, assign (group->list, plus (group->list, -1)));
  add (code, assign (id, top_number (group)));
}

/* What the work of GROUP runs for is what has landed.  That is taken: longjmp
   may leave the work for the function's own code, which ends again then.  */

static tree
start_running (struct group *group)
{
  tree landed = group->landing.thrown;
  tree code = NULL_TREE;

  if (!landed)
    return assign (group->running, null_pointer_node);
  add (&code, assign (group->running, landed));
  add (&code, assign (landed, null_pointer_node));
  return code;
}

/* The code that runs all records of UNIT's GROUP, newest first.  EXIT is
   where to go if what made them run is over then, or null: it cannot be.  */

tree
record_run (struct unit *unit, struct group *group, tree exit)
{
  tree record = new_variable (unit, ptr_type_node, "record", NULL_TREE);
  tree id = new_variable (unit, long_unsigned_type_node, "id", NULL_TREE);
  tree again = new_label (), next = new_label (), done = new_label ();
  tree loop = NULL_TREE;
  tree landed = NULL_TREE;
  tree code = NULL_TREE;

  group->running = new_variable (unit, ptr_type_node, "running", NULL_TREE);
  if (group->how == HEAP_ALLOCATED)
    add (&code,
         when (not_null_p (group->list),
               when (build2 (NE_EXPR, boolean_type_node,
                             abi_chunk_field (group->list, CHUNK_COUNTED),
                             build_zero_cst (long_unsigned_type_node)),
                     call (ENTRY_begin, 1, group->list))));
  add (&loop, label_here (next));
  if (group->how == HEAP_ALLOCATED)
    pop_record (&loop, group, record, id, next, done);
  else
    pop_number (&loop, group, id, done);
  add (&loop, run_any (group, record, id, next));
  if (exceptions_p ())
    {
      add (&code, start_running (group));
      if (exit)
        {
          landed = new_variable (unit, boolean_type_node, "landed", NULL_TREE);
          add (&code, assign (landed, not_null_p (group->running)));
        }
      add (&code, label_here (again));
      add (&code,
           region_guarded (loop, group->running, group->landing.mark, again));
      add (&code, label_here (done));
      add (&code, region_resume_if_any (group->running));
      if (exit)
        add (&code, when (landed, jump_to (exit)));
    }
  else
    {
      add (&code, loop);
      add (&code, label_here (done));
    }
  return code;
}
