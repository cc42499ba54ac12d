/* passes.h -- the passes, and the few structs handed between them.

   A pass is one exported function in a file of its own; passes do not include
   each other.  The order they run in is the list in defer.cc.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef DEFER_PASSES_H
#define DEFER_PASSES_H

#include "gcc.h"
#include "escape/escape.h"

/* --- What the words mean ----------------------------------------------

   A *unit* owns function-scoped deferred work: a function body, or a deferred
   block (a `__defer' within a block belongs to that block, D11).
   A *marker* is the SWITCH_STMT that a keyword becomes in the parser's tree;
   its *operand* is what the user wrote behind the keyword.  */

/* A keyword that defers a statement.  */

enum keyword
{
  KEYWORD_NONE,
  KEYWORD_FUNCTION, /* __defer: function-scoped.  */
  KEYWORD_BLOCK,    /* _Defer: block-scoped.  */
  KEYWORD_GO        /* __go: not deferred, but run by another thread.  */
};

/* How a `__defer' is carried out.  */

enum how
{
  OPEN_CODED,      /* Its work stands in a cleanup region.  */
  STACK_ALLOCATED, /* Its number goes on a stack in the frame.  */
  HEAP_ALLOCATED   /* A record in a chunk of the runtime.  */
};

/* What makes deferred work run when a function is unwound, as far as the work
   asks (recover.cc).  */

struct landing
{
  tree thrown; /* The variable for the exception, null on ordinary ways
                  out.  Or null: all that follows is nothing, too.  */
  tree landed; /* The variable that it lands in, from where the work takes it;
                  or null, if that is THROWN itself (region_takes_p).  */
  bool asks;   /* The work may recover it.  */
  tree mark;   /* What stands for the unit in a panic that lands, or null.  */
};

/* How a variable that deferred work names outlives its scope.  */

enum keep
{
  KEEP_IN_PLACE, /* Its scope is the unit's outermost block.  */
  KEEP_HOISTED,  /* One variable of the unit stands for it.  */
  KEEP_BY_VALUE, /* Likewise, and each record has a copy.  */
  KEEP_IN_BOX    /* Each iteration has its own, beside the records.  */
};

/* A local variable of a unit.  */

struct local
{
  tree decl;
  struct unit *unit; /* Whose code declares it.  */
  tree bind;         /* The BIND_EXPR of its scope.  */
  tree *slot;        /* Its DECL_EXPR stands there.  */
  unsigned pos;      /* When: see struct unit.  */
  bool literal;      /* It is a compound literal.  */
  bool clause;       /* A clause of an OpenMP construct is about it.  */
  bool assigned;     /* By more than its initializer.  */
  enum keep keep;
  struct group *group; /* Whose memory its boxes are in.  */
  tree stand_in;       /* The variable that stands for it, or points to its
                          box.  */
  tree spare;          /* A box made but not captured yet, or null.  */
};

/* The code between positions LO and HI (see struct unit).  TOP is the
   statement of the unit's outermost block that LO is in.  LOOP: it is one, made
   by a statement or by a jump.  */

struct span
{
  unsigned lo, hi;
  unsigned top;
  bool loop;
};

/* Something that a record keeps: VALUE is stored when it is pushed; when it is
   run, the value goes to PLACE in the deferred call, or else to VARIABLE.  */

struct kept
{
  tree value;
  tree *place;
  tree variable;
};

/* One `__defer'.  */

struct deferred
{
  location_t loc;
  tree *slot; /* The marker stands there.  */
  struct unit *owner;
  struct unit *block; /* The operand as a unit; null for a call.  */
  tree call;          /* The operand's CALL_EXPR; null for a block,
                         and for a call that the parser has folded
                         into an expression without effect.  */
  unsigned pos;       /* When: see struct unit.  */
  unsigned top;       /* Index of the statement of the unit's
                         outermost block that it is or is in.  */
  bool at_top;        /* It is that statement itself.  */
  tree full_expr;     /* The full expression it is within, or null.  */
  bool again;         /* It may run more than once.  */
  bool looped;        /* Since it is in a loop.  */
  enum how how;
  tree flag;    /* Has it been reached?  Or null: always.  */
  tree telling; /* A kept pointer that is null until then;
                   or null: there is none.  */
  tree tells;   /* What it becomes.  */
  unsigned id;  /* Its number in its group.  */
  tree record;  /* Heap-allocated: a record of its own.  */
  struct landing landing;
  auto_vec<struct kept> kept;        /* Heap-allocated: what is in it.  */
  struct group *group;               /* Of records; null when open-coded.  */
  auto_vec<struct local *> captured; /* Not KEEP_IN_PLACE.  */
  tree work; /* What is to be run, once it is lowered.  */
};

/* Deferred statements, consecutive in source order, whose order of execution
   is known only at run time: they share one list of records.  */

struct group
{
  enum how how;
  unsigned top; /* The statement of the outermost block that its
                   region begins with.  */
  auto_vec<struct deferred *> members;
  tree list;              /* The variable that holds the newest chunk, or the
                             height of the stack of numbers.  */
  tree numbers;           /* The variable that holds that stack.  */
  struct landing landing; /* Of any member.  */
  tree running;           /* What unwinds while its work runs.  */
};

/* A function body or deferred block, as analysed.  Positions number what the
   analysis met, in source order and across all units of a function.  */

struct unit
{
  tree fndecl;
  unsigned depth;                   /* In deferred blocks: 0 is the
                                       function.  */
  tree *slot;                       /* The unit's body stands there.  */
  tree bind;                        /* Its outermost BIND_EXPR.  */
  unsigned top_length;              /* Of that block, in statements.  */
  auto_vec<struct deferred *> work; /* Its own, in source order.  */
  auto_vec<struct span> again;      /* What may run more than once.  */
  bool huge;                        /* It has a group of very many members.  */
  bool twice;                       /* It calls a function that returns
                                       twice.  */
  auto_vec<struct group *> groups;
  auto_vec<struct span> skips; /* Jumps forward: what they skip.  */
  tree vars;                   /* Variables that the plugin adds.  */
  tree inits;                  /* Statements that give them a value.  */
  hash_set<tree> checked;      /* What it compares with null; empty
                                  until asked for.  */
};

/* All units of one function, an outer one before those within it.  */

struct function_units
{
  tree fndecl;
  auto_vec<struct unit *> units;
  auto_vec<struct local *> locals;
  hash_map<tree, struct local *> local_of;
};

/* Work to be run on every way out of some code.  */

struct work
{
  tree fndecl;
  location_t loc;
  tree code;
  bool once; /* The code is left at its end and by unwinding only, and
                the work shall exist once.  */
  struct landing landing; /* Its variable is null when the code starts.  */
  bool asks; /* When the work is done: is what made it run over?  */
  tree exit; /* Then go there.  */
};

/* defer.cc: has anything but the lowering of functions given errors?  */
bool errors_elsewhere_p (void);

/* --- The passes, one file each ---------------------------------------- */

/* keywords.cc: the keywords are known to the preprocessor and the parser.  */
void keywords_attributes (void);
void pass_keywords (void);
void pass_keywords_preprocess_only (void);

/* syntax.cc: is every construct of FNDECL used as it may be?  If not, errors
   have been given, and false is returned.  Needs: the parser's tree.  */
bool pass_syntax (tree fndecl);
void syntax_function_starts (void);

/* pending.cc: the warnings about work of FNDECL that will not be run, and that
   releases what is not there.  Needs: the markers, after pass_syntax.  Changes
   nothing.  */
void pass_pending (tree fndecl);

/* vain.cc: the warning about `__recover ()' that can only give null, in FNDECL.
   And: likewise, where the whole unit has to be known.  Needs: the markers,
   after pass_syntax.  Changes nothing.  */
void pass_vain (tree fndecl);
void pass_vain_unit (void);

/* lambda.cc: if FNDECL comes from a `__lambda', its code is at the lines where
   it is written.  */
void pass_lambda (tree fndecl);

/* Warn of closures and deferred work in FNDECL that share the variable of a
   loop with all its rounds.  Needs the parser's tree.  */
void pass_loop_capture (tree fndecl);

/* go.cc: each `__go' of FNDECL is a closure, and a call that starts a thread
   for it.  Needs: no errors.  */
void pass_go (tree fndecl);

/* closure.cc: each closure in the outermost function FNDECL is an object and
   the code for it.  Needs: the parser's tree.  And: that code is a function of
   its own, and closure values are called.  Needs: the whole unit parsed.  */
void pass_closure (tree fndecl);
void pass_unnest (void);
void closure_seen (void);
void closure_parsed (tree fndecl);
bool closures_p (void);
void closure_start (void);
bool closure_p (const_tree fndecl);
bool closure_type_p (const_tree type);
tree closure_code (tree callee);
tree closure_plain_type (tree type);
void closure_chain (struct function *fn);
void closure_unnest (struct cgraph_node *node);

/* recover.cc: each `__recover ()' of FNDECL asks the panic that it may stop.
   Needs: the markers.  */
void pass_recover (tree fndecl);

/* block.cc: each `_Defer' of FNDECL is a cleanup region.  Needs: no errors.  */
void pass_block (tree fndecl);

/* function.cc: each `__defer' of FNDECL is a cleanup region or a record.
   Needs: pass_block.  */
void pass_function (tree fndecl);

/* result.cc: what FNDECL returns is kept apart from what deferred work may
   change, and is its `__result' variable where it has one.
   Needs: pass_function.  */
void pass_result (tree fndecl);

/* unwind.cc: functions with deferred work run it when they are unwound.
   Needs: the whole unit parsed.  */
void pass_unwind (void);

/* flows.cc: tell what flows in FNDECL and what is nested in it.  Needs: the
   parser's tree.  */
void pass_flows (tree fndecl);

/* escape.cc: find what outlives its storage.  And: that moves, if so asked, and
   is reported.  Needs: the whole unit parsed.  */
bool escape_wanted_p (void);
void escape_register (const char *plugin);
void pass_escape (void);
void pass_heap (void);

/* apart.cc: what may recover does not become part of deferred work.  Needs:
   the whole unit parsed.  */
void pass_apart (void);

/* late.cc: FNDECL is put away, with what is nested in it; and then lowered,
   by LOWER.  */
void late_register (const char *plugin);
bool late_p (tree fndecl, bool keywords);
void late_put (tree fndecl, bool work, bool keywords);
void late_lower (void (*lower) (tree fndecl, bool work, bool keywords));

/* dangling.cc: the warning `escape'.  Run by GCC, behind build_ssa_passes.  */
void dangling_register (const char *plugin);

/* --- Steps of pass_function ------------------------------------------- */

/* function.cc: the work of D, which may be told to what is thrown.  */
tree function_told (struct deferred *d);

/* units.cc: find the units of FNDECL in UNITS.  */
void units_find (struct function_units *units, tree fndecl);
void units_free (struct function_units *units);

/* order.cc: decide how each statement of UNIT is carried out.  */
void order_decide (struct unit *unit);

/* capture.cc: decide how the variables that the work of UNIT names live on,
   and check that they can.  */
void capture_decide (struct function_units *units, struct unit *unit);
void capture_apply (struct function_units *units, struct unit *unit);

/* reached.cc: has D, which might not be reached, been reached?  */
void reached_start (struct deferred *d);
tree reached_keep (struct deferred *d, tree arg, tree var);
void reached_set (tree *code, struct deferred *d);
tree reached_test (struct deferred *d);

/* record.cc: the records of UNIT's groups.  */
void record_start (struct unit *unit, struct group *group);
tree record_push (struct deferred *d);
tree record_run (struct unit *unit, struct group *group, tree exit);
tree record_box (struct local *l);

/* --- Shared ----------------------------------------------------------- */

/* A block that pass_block has made of the operand of a `_Defer': a unit.  */
#define BIND_UNIT(bind) TREE_LANG_FLAG_4 (BIND_EXPR_CHECK (bind))

/* keywords.cc: markers in the tree.  In a list with the flag, what follows a
   block with a `_Defer' in it was parsed with -Wunused-value off.  */
#define LIST_UNWARNED(list) TREE_LANG_FLAG_4 (STATEMENT_LIST_CHECK (list))
bool keywords_used_p (void);
void keywords_function_starts (void);
enum keyword marker_keyword (const_tree stmt);
tree *marker_operand (tree stmt);
void marker_unwrap (tree *slot);
location_t marker_location (const_tree stmt);
const char *keyword_text (enum keyword keyword);

/* result.cc: the attribute of `__result' (called by the parser), whether FNDECL
   uses it as it may be (called by pass_syntax), which variables have it, and
   the label at the end of the current function, where it returns its result as
   it is.  */
void result_function_starts (void);
void result_keep (void);
bool result_used_p (void);
bool result_variable_p (const_tree decl);
tree result_variable (tree fndecl);
bool result_check (tree fndecl);
tree result_exit (void);
tree result_attribute (tree *node, tree name, tree args, int flags,
                       bool *no_add_attrs);

/* operand.cc: what the operand of a `__defer' is, and whether it may be.  */
tree operand_call (tree operand);
bool operand_block_p (tree operand);
bool operand_ok_p (enum keyword k, location_t loc, tree operand);

/* recover.cc: how the work of MARKER lands, and what it says to a panic.  */
bool recover_declared_p (void);
bool recover_call_p (tree call);
struct landing recover_landing (tree marker);
tree recover_tell (tree thrown, tree fn);

/* kept.cc: may the panic that `__recover ()' gives in WORK be used after it? */
bool kept_p (tree *work);

/* landing.cc: the marker at the start of a region that sets the variable THROWN
   when it is unwound; and the pass that lowers it, run by GCC.  */
tree landing_marker (tree thrown);
void landing_register (const char *plugin);


/* region.cc: BODY, then work on every way out; and parts of that.  */
tree region_build (const struct work *w, tree body);
tree region_unwound (tree fndecl, tree body, tree mark);
bool region_takes_p (tree fndecl, bool twice);
tree region_guarded (tree body, tree thrown, tree mark, tree go_on);
tree region_resume_if_any (tree thrown);

/* closure.cc: boxes.  A variable for one; an expression that allocates it, what
   is in it, in place of a variable; where it is declared; may a jump skip that;
   and how the debugger finds it.  */
tree box_variable_new (tree fndecl, tree pointer);
tree box_allocate (tree decl, tree pointer);
tree box_contents (tree decl, tree pointer);
void box_declare (tree bind, tree var, tree init, tree *list);
bool box_skipped_p (tree decl, tree bind);
void box_show (tree decl, tree value, tree fndecl, tree bind);

/* heap.cc: T, a variable, literal or call of alloca, shall outlive its block;
   and all that has been said becomes true.  */
void heap_register (const char *plugin);
void heap_move (tree t, bool to_heap);
void heap_apply (void);

/* escape.cc: which function, variable, ... is which in the graph.  */
struct esc_graph *escape_graph (void);
void escape_family (tree fndecl);
void escape_function_starts (tree fndecl);
esc_fn escape_function (tree fndecl);
esc_fn escape_body (tree fndecl);
esc_loc escape_rest (esc_fn fn);
bool escape_variable_p (const_tree decl);
bool escape_known_p (const_tree decl);
bool escape_by_value_p (const_tree decl);
void escape_scope (tree decl, esc_scope scope);
esc_loc escape_variable (tree decl, esc_fn fn, esc_scope scope, unsigned loops);
esc_loc escape_static (tree decl);
esc_loc escape_alloca (tree e, esc_fn fn, unsigned loops);
esc_loc escape_nested (tree fndecl, esc_scope scope, unsigned loops);
esc_loc escape_code (tree fndecl, esc_scope scope, unsigned loops);
bool escape_solved_p (void);
enum esc_verdict escape_verdict (tree decl);
void escape_moved (tree decl);
bool escape_moved_p (tree decl);
char *escape_reason (tree decl, const char *subject);

/* models.cc: read the user's files; what is known of FNDECL, which has no body
   here, or null; and what is said of it that warnings ask.  */
void models_start (void);
const struct esc_summary *models_find (const_tree fndecl);
const struct esc_words *models_words (const_tree fndecl);

/* summaries.cc: read what other units say of FNDECL, which is FN, and has no
   body here, or null; and write what this one does.  Needs: the unit parsed.  */
void summaries_start (void);
const struct esc_summary *summaries_find (tree fndecl, esc_fn fn);
void summaries_add (tree fndecl, esc_fn fn);
void summaries_write (const struct esc_graph *graph);

/* trees.cc: small constructors and questions.  */
tree *outermost_block (tree *body);
void family_of (tree fndecl, vec<tree> *family);
bool returns_twice_in_p (tree fndecl);
tree assigned_by (const_tree t);
void changed_by (tree t, vec<tree> *changed);
tree new_variable (struct unit *unit, tree type, const char *name, tree init);
tree as_list (tree *slot);
void walk_declaration (tree decl, walk_tree_fn fn, void *data);
bool result_minded_p (const_tree call);
void walk_sizes (tree type, walk_tree_fn fn, void *data);
void walk_entry (tree fndecl, walk_tree_fn fn, void *data);
tree addressed_variable (tree address);
tree returned_address (tree t);
bool copyable_p (const_tree decl);
bool captured_copy_p (const_tree decl);
bool holds_pointer_p (const_tree type);
bool outlined_p (const_tree t);
tree find_outlined (tree *tp, int *walk_subtrees, void *data);
bool final_p (const_tree decl);

/* Deferred blocks nested deeper than this exist once in the code.  */
#define COPIED_DEPTH_MAX 2
tree traced (tree fndecl, location_t loc, tree work);
tree new_label (void);
tree label_here (tree label);
tree jump_to (tree label);
tree assign (tree to, tree value);
void drop_markers (tree fndecl);
bool exceptions_p (void);

/* What a function does, as far as the rest of the unit has to know.  */
enum mark
{
  MARK_UNWINDS,  /* It has work to run when it is unwound.  */
  MARK_RECOVERS, /* It says `__recover ()' itself.  */
  MARK_RAISES,   /* It says `__panic' or `__panicf'.  */
  MARK_SEEN,     /* It is known whether it says `__recover'.  */
  MARK_ASKS,     /* It has work that may recover.  */
  MARK_IN_WORK   /* Deferred work of the unit calls it.  */
};
void mark (tree fndecl, enum mark mark);
bool marked_p (tree fndecl, enum mark mark);

/* abi.cc: what compiled code and libdefer share (runtime/abi.h, abi.def).  */
enum entry
{
#define DEFER_ENTRY_1(name, throws, result, a)          ENTRY_##name,
#define DEFER_ENTRY_2(name, throws, result, a, b)       ENTRY_##name,
#define DEFER_ENTRY_4(name, throws, result, a, b, c, d) ENTRY_##name,
#include "../runtime/abi.def"
  ENTRY_COUNT
};
enum chunk_field
{
  CHUNK_TOP,
  CHUNK_BUMP,
  CHUNK_END,
  CHUNK_COUNTED
};
void abi_register_roots (const char *plugin);
tree abi_entry (enum entry entry);
tree abi_pointer (tree type);
tree abi_add_field (tree record, const char *name, tree type);
void abi_finish_record (tree record);
tree abi_thrown_panic_p (tree thrown);
tree abi_thrown_recovered_p (tree thrown);
tree abi_thrown_callee (tree thrown);
tree abi_thrown_unit (tree thrown);
tree abi_resume (tree thrown);
tree abi_delete (tree thrown);
tree abi_chunk_type (void);
tree abi_chunk_field (tree chunk, enum chunk_field field);

/* options.cc: -fplugin-arg-defer-…  */
struct defer_options
{
#define DEFER_OPTION(key, field, max, help)  int field;
#define DEFER_WORDS(key, field, words, help) int field;
#define DEFER_FILE(key, field, help)                                           \
  int field;                                                                   \
  const char *field##_file;
#define DEFER_TEXTS(key, field, value, help) vec<const char *> field;
#include "options.def"
#undef DEFER_OPTION
#undef DEFER_WORDS
#undef DEFER_FILE
#undef DEFER_TEXTS
};

#define HEAP_NONE 1 /* -fplugin-arg-defer-heap=none */
#define HEAP_ALL  2

extern struct defer_options options;
void options_read (int argc, struct plugin_argument *argv);
bool options_warn_p (const char *name);

/* map.cc: the memory map (-fplugin-arg-defer-map).  */
void map_start (const char *plugin);

/* map-collect.cc: what the passes say for the memory map.  A variable is moved
   to the heap; a closure, and what it captures; a record of a deferred call.
   REASON is one line, or null; that of what the function FNDECL has moved is
   found if it is null.  */
void map_unit_parsed (void);
void map_heap (tree fndecl, tree t, const char *reason);
void map_closure (tree fndecl, tree holder);
void map_capture (tree holder, tree decl, tree field, bool by_value);
void map_captured (tree fndecl, tree decl);
void map_record (tree fndecl, location_t loc, tree size);

/* filter.cc: before GCC prints.  */
void filter_start (void);

/* report.cc: what -fplugin-arg-defer-m prints.  */
void report_how (const struct deferred *d);
void report_looped (const struct deferred *d);
void report_closure (tree fndecl, bool escapes);
void report_parameter (struct esc_graph *graph, esc_fn fn, unsigned index,
                       tree parm);
void report_location (struct esc_graph *graph, esc_loc l, tree t, bool moved);
void report_broken (struct esc_graph *graph, esc_loc l, tree t,
                    const char *attribute);
char *report_reason (struct esc_graph *graph, esc_loc l, const char *subject);

#endif /* DEFER_PASSES_H */
