/* abi.cc -- what compiled code and libdefer share, as GCC's declarations.

   Made when first used, from runtime/abi.def; the types are those of
   runtime/abi.h.  ORDER chunk_type: keep in step with struct defer_chunk.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

#include "../runtime/abi.h"

/* Append a field of TYPE called NAME to the record RECORD.  */

tree
abi_add_field (tree record, const char *name, tree type)
{
  tree field
    = build_decl (BUILTINS_LOCATION, FIELD_DECL, get_identifier (name), type);

  DECL_CONTEXT (field) = record;
  DECL_CHAIN (field) = TYPE_FIELDS (record);
  TYPE_FIELDS (record) = field;
  return field;
}

/* Complete RECORD, to which fields have been appended.  */

void
abi_finish_record (tree record)
{
  TYPE_FIELDS (record) = nreverse (TYPE_FIELDS (record));
  TYPE_ARTIFICIAL (record) = 1;
  layout_type (record);
}

/* A pointer to TYPE that may point to memory of any type: chunks and records
   share memory, and a record is also seen as its header alone.  */

tree
abi_pointer (tree type)
{
  return build_pointer_type_for_mode (type, VOIDmode, true);
}

/* Kept from function to function; see roots, below.  */

static tree chunk;
static tree resume;
static tree delete_exception;

/* struct defer_chunk, as far as compiled code knows it.  */

tree
abi_chunk_type (void)
{
  if (!chunk)
    {
      tree bytes = build_pointer_type (char_type_node);
      chunk = make_node (RECORD_TYPE);
      abi_add_field (chunk, "top", ptr_type_node);
      abi_add_field (chunk, "bump", bytes);
      abi_add_field (chunk, "end", bytes);
      abi_add_field (chunk, "counted", long_unsigned_type_node);
      abi_finish_record (chunk);
    }
  return chunk;
}

/* Field FIELD of the chunk that the pointer POINTER points to.  */

tree
abi_chunk_field (tree pointer, enum chunk_field field)
{
  tree decl = TYPE_FIELDS (abi_chunk_type ());

  for (int i = 0; i < field; i++)
    decl = DECL_CHAIN (decl);
  return build3 (COMPONENT_REF, TREE_TYPE (decl),
                 build1 (INDIRECT_REF, abi_chunk_type (), pointer), decl,
                 NULL_TREE);
}

/* --- Entry points ------------------------------------------------------- */

/* The types that abi.def names.  */

#define VOID    void_type_node
#define CHUNK   ptr_type_node
#define SIZE    size_type_node
#define INT     integer_type_node
#define POINTER ptr_type_node
#define PANIC   const_ptr_type_node

#define MAY_THROW false
#define NO_THROW  true

/* Declare the entry point called NAME.  */

static tree
declare (const char *name, tree type, bool nothrow)
{
  tree decl = build_fn_decl (name, type);

  DECL_ARTIFICIAL (decl) = 1;
  TREE_NOTHROW (decl) = nothrow;
  return decl;
}

static tree entries[ENTRY_COUNT];

tree
abi_entry (enum entry entry)
{
  if (!entries[entry])
    switch (entry)
      {
#define DEFER_ENTRY_1(name, throws, result, a)                                 \
  case ENTRY_##name:                                                           \
    entries[entry]                                                             \
      = declare ("__defer_" #name,                                             \
                 build_function_type_list (result, a, NULL_TREE), throws);     \
    break;
#define DEFER_ENTRY_2(name, throws, result, a, b)                              \
  case ENTRY_##name:                                                           \
    entries[entry]                                                             \
      = declare ("__defer_" #name,                                             \
                 build_function_type_list (result, a, b, NULL_TREE), throws);  \
    break;
#define DEFER_ENTRY_4(name, throws, result, a, b, c, d)                        \
  case ENTRY_##name:                                                           \
    entries[entry] = declare (                                                 \
      "__defer_" #name,                                                        \
      build_function_type_list (result, a, b, c, d, NULL_TREE), throws);       \
    break;
#include "../runtime/abi.def"
      default:
        gcc_unreachable ();
      }
  return entries[entry];
}

/* --- Panics ------------------------------------------------------------- */

/* struct defer_thrown: what the unwinder throws for a panic.  */

/* The field of TYPE, OFFSET bytes from what THROWN points to.  */

static tree
thrown_field (tree thrown, tree type, HOST_WIDE_INT offset)
{
  return build2 (MEM_REF, type, thrown,
                 build_int_cst (abi_pointer (type), offset));
}

/* Is the vendor in the class of the exception that THROWN points to, its upper
   half, that of CLASS?  */

static tree
class_p (tree thrown, uint64_t exception_class)
{
  tree type = uint32_type_node;

  return build2 (EQ_EXPR, boolean_type_node,
                 thrown_field (thrown, type, BYTES_BIG_ENDIAN ? 0 : 4),
                 build_int_cstu (type, exception_class >> 32));
}

/* Is that exception a panic that goes on?  */

tree
abi_thrown_panic_p (tree thrown)
{
  return class_p (thrown, DEFER_CLASS);
}

/* Is it one that has been recovered?  */

tree
abi_thrown_recovered_p (tree thrown)
{
  return class_p (thrown, DEFER_CLASS_RECOVERED);
}

/* The function that it has been told of, an lvalue.  */

tree
abi_thrown_callee (tree thrown)
{
  return thrown_field (thrown, ptr_type_node, DEFER_CALLEE_OFFSET);
}

/* What stands for the unit in which it has landed, an lvalue.  */

tree
abi_thrown_unit (tree thrown)
{
  return thrown_field (thrown, ptr_type_node, DEFER_UNIT_OFFSET);
}

/* The functions of libgcc.  They may throw: what is resumed is thrown again,
   and the runtime may go on with the exit of a thread when a panic is over. GCC
   has a builtin for the first, but takes it for one that throws nothing, and so
   the function around for one that throws nothing.  */

static tree
declare_libgcc (tree *decl, const char *name)
{
  if (!*decl)
    *decl = declare (
      name, build_function_type_list (void_type_node, ptr_type_node, NULL_TREE),
      false);
  return *decl;
}

/* The call with which what is THROWN goes on.  */

tree
abi_resume (tree thrown)
{
  tree fn = declare_libgcc (&resume, "_Unwind_Resume");

  TREE_THIS_VOLATILE (fn) = 1;
  return build_call_expr (fn, 1, thrown);
}

/* The call that ends what is THROWN, a panic that has been recovered.  */

tree
abi_delete (tree thrown)
{
  return build_call_expr (
    declare_libgcc (&delete_exception, "_Unwind_DeleteException"), 1, thrown);
}

/* --- Garbage collection ------------------------------------------------- */

static const struct ggc_root_tab roots[]
  = { { &chunk, 1, sizeof chunk, &gt_ggc_mx_tree_node, &gt_pch_nx_tree_node },
      { &resume, 1, sizeof resume, &gt_ggc_mx_tree_node, &gt_pch_nx_tree_node },
      { &delete_exception, 1, sizeof delete_exception, &gt_ggc_mx_tree_node,
        &gt_pch_nx_tree_node },
      { entries, ENTRY_COUNT, sizeof entries[0], &gt_ggc_mx_tree_node,
        &gt_pch_nx_tree_node },
      LAST_GGC_ROOT_TAB };

void
abi_register_roots (const char *plugin)
{
  register_callback (plugin, PLUGIN_REGISTER_GGC_ROOTS, NULL,
                     const_cast<ggc_root_tab *> (roots));
}
