/* closure-object.cc -- the objects that closures and their variables become.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "closure.h"

tree
add_field (tree record, tree name, tree type, tree *fields)
{
  tree field = build_decl (UNKNOWN_LOCATION, FIELD_DECL, name, type);

  DECL_CONTEXT (field) = record;
  DECL_CHAIN (field) = *fields;
  *fields = field;
  return field;
}

/* Is DECL in ROOM?  */

static bool
in_room_p (const struct room *room, const_tree decl)
{
  if (room)
    for (const struct variable *v : room->variables)
      if (v->decl == decl)
        return true;
  return false;
}

void
build_record (struct closure *f)
{
  tree fields = NULL_TREE;

  if (COMPLETE_TYPE_P (f->record))
    return;
  add_field (f->record, get_identifier ("code"), ptr_type_node, &fields);
  for (struct capture &k : f->captures)
    {
      if (in_room_p (f->room, k.decl))
        continue;
      tree type = TYPE_MAIN_VARIANT (TREE_TYPE (k.decl));
      if (!k.by_value)
        type = variably_modified_type_p (type, NULL_TREE)
                 ? ptr_type_node
                 : build_pointer_type (TREE_TYPE (k.decl));
      k.field = add_field (f->record, DECL_NAME (k.decl), type, &fields);
    }
  TYPE_FIELDS (f->record) = nreverse (fields);
  layout_type (f->record);
}

/* FIELD of what POINTER points to.  */

static tree
field_of (tree pointer, tree field)
{
  tree object = build1 (INDIRECT_REF, TREE_TYPE (TREE_TYPE (pointer)), pointer);

  TREE_THIS_NOTRAP (object) = 1;
  return build3 (COMPONENT_REF, TREE_TYPE (field), object, field, NULL_TREE);
}

/* What POINTER, an expression, points to, in place of DECL.  */

tree
box_contents (tree decl, tree pointer)
{
  tree ref
    = build1 (INDIRECT_REF, TREE_TYPE (decl),
              fold_convert (build_pointer_type (TREE_TYPE (decl)), pointer));

  TREE_THIS_VOLATILE (ref) = TREE_SIDE_EFFECTS (ref)
    = TREE_THIS_VOLATILE (decl);
  TREE_READONLY (ref) = TREE_READONLY (decl);
  TREE_THIS_NOTRAP (ref) = 1;
  return ref;
}

/* Where the variable DECL is, which is in one room with F, in the code of F. */

static tree
beside (const struct closure *f, tree decl)
{
  HOST_WIDE_INT from_self = -int_byte_position (f->place);

  for (const struct variable *v : f->room->variables)
    if (v->decl == decl)
      from_self += int_byte_position (v->place);
  return fold_build_pointer_plus_hwi (f->self, from_self);
}

/* What stands for capture K in the code of F.  */

tree
captured (const struct closure *f, const struct capture &k)
{
  if (!k.field)
    return box_contents (k.decl, beside (f, k.decl));
  tree field = field_of (f->self, k.field);
  if (k.by_value)
    return field;
  tree ref = box_contents (k.decl, field);
  /* The sanitizers would ask for the size, which is not known here.  */
  if (TREE_CODE (TREE_TYPE (ref)) == ARRAY_TYPE
      && variably_modified_type_p (TREE_TYPE (ref), NULL_TREE))
    TREE_TYPE (ref) = build_array_type (
      TREE_TYPE (TREE_TYPE (ref)),
      build_range_type (sizetype, size_zero_node, NULL_TREE));
  return ref;
}

/* __defer_new for an object of TYPE at a multiple of ALIGNMENT, as an
   expression of type POINTER.  */

static tree
new_object (tree type, unsigned alignment, tree pointer)
{
  return fold_convert (pointer,
                       build_call_expr (abi_entry (ENTRY_new), 2,
                                        unshare_expr (TYPE_SIZE_UNIT (type)),
                                        size_int (alignment)));
}

/* A new box for the variable DECL, as an expression of type POINTER.  */

tree
box_allocate (tree decl, tree pointer)
{
  tree type = TREE_TYPE (decl);

  return new_object (type, MAX (TYPE_ALIGN_UNIT (type), DECL_ALIGN_UNIT (decl)),
                     pointer);
}

/* The box of V, as a pointer.  */

tree
box_of (const struct variable *v)
{
  tree pointer = TREE_TYPE (v->box);

  if (!v->skipped)
    return v->box;
  return build3 (
    COND_EXPR, pointer,
    build2 (NE_EXPR, boolean_type_node, v->box, build_zero_cst (pointer)),
    v->box,
    build2 (MODIFY_EXPR, pointer, v->box, box_allocate (v->decl, pointer)));
}

/* Declare VAR, with the value INIT, in BIND; append where it gets that to
   LIST.  */

void
box_declare (tree bind, tree var, tree init, tree *list)
{
  DECL_INITIAL (var) = init;
  DECL_CHAIN (var) = BIND_EXPR_VARS (bind);
  BIND_EXPR_VARS (bind) = var;
  append_to_statement_list_force (build1 (DECL_EXPR, void_type_node, var),
                                  list);
}

/* The address of the code of F.  Never a trampoline's.  */

static tree
code_of (const struct closure *f)
{
  tree code = build1 (ADDR_EXPR, ptr_type_node, f->fndecl);

  TREE_NO_TRAMPOLINE (code) = 1;
  TREE_CONSTANT (code) = 1;
  TREE_ADDRESSABLE (f->fndecl) = 1;
  return code;
}

/* A static object of type RECORD for a closure that captures nothing, with the
   code at CODE.  */

tree
static_object (tree record, tree code)
{
  tree object = build_decl (UNKNOWN_LOCATION, VAR_DECL,
                            create_tmp_var_name ("closure"), record);
  vec<constructor_elt, va_gc> *values = NULL;

  CONSTRUCTOR_APPEND_ELT (values, TYPE_FIELDS (record), code);
  TREE_STATIC (object) = TREE_READONLY (object) = TREE_USED (object) = 1;
  TREE_ADDRESSABLE (object) = DECL_ARTIFICIAL (object) = 1;
  DECL_IGNORED_P (object) = 1;
  DECL_INITIAL (object) = build_constructor (record, values);
  TREE_CONSTANT (DECL_INITIAL (object)) = 1;
  TREE_STATIC (DECL_INITIAL (object)) = 1;
  varpool_node::finalize_decl (object);
  return object;
}

/* Append to LIST: the closure F comes to be in BIND.  */

void
make_closure (struct closure *f, tree bind, tree *list)
{
  tree pointer = TREE_TYPE (f->holder);
  tree object;

  build_record (f);
  if (f->captures.is_empty ())
    object
      = build1 (ADDR_EXPR, pointer, static_object (f->record, code_of (f)));
  else if (f->room)
    object = build1 (ADDR_EXPR, pointer, field_of (f->room->pointer, f->place));
  else if (f->escapes)
    object = new_object (f->record, TYPE_ALIGN_UNIT (f->record), pointer);
  else
    {
      tree var = new_local (DECL_CONTEXT (f->holder), f->record, "closure");
      TREE_ADDRESSABLE (var) = 1;
      tree home = bind;
      if (f->leaves_block)
        home = *outermost_block (&DECL_SAVED_TREE (DECL_CONTEXT (var)));
      DECL_CHAIN (var) = BIND_EXPR_VARS (home);
      BIND_EXPR_VARS (home) = var;
      object = build1 (ADDR_EXPR, pointer, var);
    }
  box_declare (bind, f->holder, object, list);
}

/* Append to LIST: F gets what it captures.  If F may be named before it is
   defined, that happens twice: it may be called in between, and what it
   captures may be declared there.  */

void
fill_closure (struct closure *f, tree *list)
{
  if (f->captures.is_empty ())
    return;
  append_to_statement_list_force (
    assign (field_of (f->holder, TYPE_FIELDS (f->record)), code_of (f)), list);
  for (const struct capture &k : f->captures)
    {
      tree value = k.decl;
      if (!k.field)
        continue;
      if (!k.by_value)
        {
          TREE_ADDRESSABLE (k.decl) = 1;
          value = build1 (ADDR_EXPR, build_pointer_type (TREE_TYPE (k.decl)),
                          k.decl);
        }
      append_to_statement_list_force (
        build2 (INIT_EXPR, TREE_TYPE (k.field), field_of (f->holder, k.field),
                fold_convert (TREE_TYPE (k.field), value)),
        list);
    }
}

/* The room ROOM comes to be in BIND; append that to LIST.  */

static void
make_room (struct room *room, tree bind, tree *list)
{
  box_declare (bind, room->pointer,
               new_object (room->record, TYPE_ALIGN_UNIT (room->record),
                           TREE_TYPE (room->pointer)),
               list);
}

/* The box of V comes to be in BIND; append that to LIST.  */

void
make_box (struct variable *v, tree bind, tree *list)
{
  tree pointer = build_pointer_type (TREE_TYPE (v->decl));
  tree box;

  if (!v->box)
    v->box = new_local (DECL_CONTEXT (v->decl), pointer, "box");
  if (!v->room)
    box = box_allocate (v->decl, pointer);
  else
    {
      if (v->room->variables[0] == v)
        make_room (v->room, bind, list);
      box = build1 (ADDR_EXPR, pointer, field_of (v->room->pointer, v->place));
    }
  box_declare (bind, v->box, box, list);
}

/* Likewise if its declaration may be skipped: the pointer is null when the
   function's block BLOCK begins, and FRESH where LIST is.  */

void
make_box_early (struct variable *v, tree block, tree fresh, tree *list)
{
  tree pointer = build_pointer_type (TREE_TYPE (v->decl));
  tree start = NULL_TREE;

  v->skipped = true;
  v->box = new_local (DECL_CONTEXT (v->decl), pointer, "box");
  box_declare (block, v->box, build_zero_cst (pointer), &start);
  append_to_statement_list_force (BIND_EXPR_BODY (block), &start);
  BIND_EXPR_BODY (block) = start;
  append_to_statement_list_force (assign (v->box, fresh), list);
}

/* Must V be on the heap?  */

bool
boxed_p (struct conversion *c, const struct variable *v)
{
  return escapes_p (c, v->node);
}
