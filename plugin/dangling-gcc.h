/* dangling-gcc.h -- what the files of the warning `escape' share.

   dangling.cc is the pass.  First, all functions of the unit are looked at
   once, without regard to order (dangling-scan.cc): which parameters may they
   store or return, and what may they overwrite?  Few functions are left in
   which the address of a local may go anywhere.  For these alone the state
   (dangling/dangling.h) at each point is found (dangling-flow.cc), with the
   meaning of statements (dangling-statement.cc), of conditions
   (dangling-condition.cc), of calls (dangling-call.cc), and of the C library's
   functions (dangling-library.cc), and then what dangles (dangling-report.cc).

   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef DEFER_DANGLING_GCC_H
#define DEFER_DANGLING_GCC_H

#include "passes.h"
#include "dangling/dangling.h"

/* What dangling/, which knows no GCC, keeps of it: a tree, or a statement.  */

static inline tree
dangling_kept_tree (const void *t)
{
  return const_cast<tree> ((const_tree) t);
}

static inline gimple *
dangling_kept_statement (const void *stmt)
{
  return const_cast<gimple *> ((const gimple *) stmt);
}

/* --- What a function may do ----------------------------------------------- */

/* A set of parameters.  The last two bits are the static chain, and all that
   have no bit of their own.  */

typedef uint64_t dangling_mask;
#define DANGLING_CHAIN 63

/* The bit of parameter N.  */

static inline dangling_mask
dangling_bit (unsigned n)
{
  return (dangling_mask) 1 << (n < 62 || n == DANGLING_CHAIN ? n : 62);
}

/* What SOURCE (parameters; or a local, if it is 0) does when CALLEE does it
   with its argument N.  */

enum dangling_deed
{
  DEED_STORES,  /* The pointer is stored; or called.  */
  DEED_RETURNS, /* Likewise; the call's result is.  */
  DEED_CONTENTS /* What it points to is stored or returned.  */
};

struct dangling_condition
{
  struct dangling_summary *callee;
  dangling_mask source;
  enum dangling_deed deed; /* Of the callee.  */
  enum dangling_deed then; /* Of the caller.  */
  unsigned char n;
};

/* What a function may do, whatever the order.  */

struct dangling_summary
{
  cgraph_node *node;
  dangling_mask deeds[3];
  auto_vec<const_tree, 0> writes; /* Fields, variables, or types, whose pointers
                                     it may overwrite.  */
  bool writes_all;                /* All.  */
  bool unknown;                   /* It calls what is not known.  */
  bool pops;   /* It stores numbers that may say how long an array is.  */
  bool never;  /* It does not return.  */
  bool leads;  /* The address of a local may go somewhere.  */
  bool scopes; /* Pointers may be used behind the end of a scope.  */
  bool busy;   /* Its effects are being found.  */
  auto_vec<struct dangling_condition, 0> conditions;
  auto_vec<struct dangling_summary *, 0> callees;
  struct dangling_effects *effects; /* Null until asked for.  */
};

/* A call of what a parameter points to, for the callers to make.  */

struct dangling_later
{
  dng_set callee;
  auto_vec<dng_set> args;
};

/* What a function does with what it stores or returns, at its end.  */

struct dangling_effects
{
  struct dng_state after; /* Of what outlives the function.  */
  dng_set result;
  auto_vec<struct dangling_later *> later;
  bool known;
  bool returns; /* As far as is known yet.  */
};

/* --- A function being followed -------------------------------------------- */

struct dangling_function
{
  tree decl;
  struct function *fun;
  struct dangling_summary *summary;
  struct dangling_effects *effects; /* Being made.  */
  dangling_mask relevant;           /* Parameters to keep track of.  */
  auto_vec<dng_set> values;         /* Of SSA names.  */
  auto_vec<struct dng_state> out;   /* At the end of each block.  */
  auto_vec<bool> reached;           /* The end of each block.  */
  struct dng_state now;             /* At the statement.  */
  basic_block block;                /* Of the statement.  */
  auto_bitmap work;                 /* Blocks to do, by their position.  */
  auto_vec<int> position;           /* Of each block, in reverse postorder.  */
  auto_vec<basic_block> order;      /* Blocks by position.  */
  unsigned steps;                   /* Done so far.  */
  unsigned entries;                 /* Of all states.  */
  bool gone;                        /* The end of a scope was met.  */
  bool recursive;                   /* It asks for its own effects.  */
  bool cut;                         /* What follows is not reached.  */
  bool over;                        /* Too much: nothing is said.  */
};

/* The arguments of a call.  */

struct dangling_args
{
  auto_vec<dng_set> values; /* For an aggregate: its address.  */
  dng_set chain;
  gimple *by;
};

/* Who keeps what a program gives away.  */

enum dangling_keeper
{
  KEEPER_NONE,
  KEEPER_ESCAPED, /* Unknown functions; they may.  */
  KEEPER_GONE,    /* Not a keeper: the locals whose storage has ended.  */
  KEEPER_THREAD,
  KEEPER_ENVIRONMENT,
  KEEPER_RESULT /* Not a keeper: an aggregate that is returned.  */
};

/* The field that a cell of a trampoline is: nothing overwrites it.  */
#define DANGLING_TRAMPOLINE void_node

/* The buffer of a stream, as a cell of it.  */
#define DANGLING_BUFFER DNG_EXACT (1 << 20)

/* dangling.cc */
struct dangling_summary *dangling_summary_of (tree fndecl);

/* dangling-scan.cc */
void dangling_scan (struct dangling_summary *summary);
bool dangling_constant_p (tree decl);
bool dangling_carries_p (const_tree type);
bool dangling_trivial_p (basic_block block);
bool dangling_increment_p (tree t);

/* dangling-flow.cc */
struct dangling_effects *dangling_effects_of (struct dangling_summary *summary,
                                              struct dangling_function *asks);
void dangling_effects_free (struct dangling_effects *effects);
void dangling_check (struct dangling_summary *summary);
void dangling_block (struct dangling_function *f, basic_block block,
                     void (*check) (struct dangling_function *, gimple *));
bool dangling_enter (struct dangling_function *f, basic_block block);

/* dangling-condition.cc */
dng_set dangling_edge_value (struct dangling_function *f, tree t, edge e);
dng_set dangling_value_here (struct dangling_function *f, tree t);
bool dangling_edge_p (struct dangling_function *f, edge e);

/* dangling-statement.cc */
void dangling_statement (struct dangling_function *f, gimple *stmt);
dng_set dangling_value (struct dangling_function *f, tree t);
dng_set dangling_where (struct dangling_function *f, tree ref, tree *field);
dng_set dangling_read (struct dangling_function *f, dng_set where);
bool dangling_relevant_p (struct dangling_function *f, dng_set set);
bool dangling_tracked_p (struct dangling_function *f, dng_set set);
bool dangling_written_p (const struct dng_entry *e, tree field, tree type);
bool dangling_disturb (struct dangling_function *f, dng_set where, tree field,
                       tree type);
void dangling_put (struct dangling_function *f, dng_set where, dng_set set,
                   tree field, bool certain, gimple *by);
void dangling_store (struct dangling_function *f, dng_set where, dng_set set,
                     tree field, tree type, gimple *by);
void dangling_copy (struct dangling_function *f, dng_set to, dng_set from,
                    HOST_WIDE_INT size, gimple *by);
void dangling_wipe (struct dangling_function *f, dng_set where,
                    HOST_WIDE_INT size, bool certain);
void dangling_doubt (struct dng_entry *e);
bool dangling_gone_p (const struct dng_state *s, dng_place place);
dng_place dangling_place (tree decl);

/* dangling-call.cc */
void dangling_call (struct dangling_function *f, gcall *call);
void dangling_unknown (struct dangling_function *f, const vec<dng_set> &args);
void dangling_popped (struct dangling_function *f);
dng_place dangling_kept (enum dangling_keeper keeper);
void dangling_call_back (struct dangling_function *f, dng_set callee,
                         const struct dangling_args *args, int depth);

/* dangling-library.cc: functions of the C library and of GCC.  */
enum dangling_manner
{
  MANNER_NONE,
  PLAIN,     /* Nothing flows.  */
  RETURNS,   /* It returns its argument number N, or a place in it.  */
  ALLOCATES, /* It returns new memory.  */
  MAKES,     /* It returns something that lives on.  */
  REALLOCATES,
  FREES, /* Argument N.  */
  COPIES,
  FILLS,
  STORES_FIRST, /* *N = the first argument, or a place in it.  */
  CALLS,        /* Argument N, with pointers to the first.  */
  THREAD,
  WAITS,
  ENVIRONMENT_KEEPS,
  ENVIRONMENT,
  BUFFER,
  ALLOCATES_ON_STACK,
  TRAMPOLINE_INIT,
  TRAMPOLINE_ADJUST,
  ATOMIC_LOAD,
  ATOMIC_STORE,
  ATOMIC_EXCHANGE,
  ATOMIC_COMPARE
};
enum dangling_manner dangling_manner_of (tree fn, unsigned *n);
void dangling_taken (struct dangling_function *f, edge e);
void dangling_waits (struct dangling_function *f);
bool dangling_library (struct dangling_function *f, tree fn,
                       const struct dangling_args *args, int depth,
                       dng_set *result);

/* dangling-report.cc */
void dangling_report (struct dangling_function *f);

#endif /* DEFER_DANGLING_GCC_H */
