/* dangling-gcc.h -- what the files of the warning `escape' share.

   For each function of the unit, callees first, dangling.cc finds the state
   (dangling/dangling.h) at each point, with the meaning of statements
   (dangling-statement.cc) and of calls (dangling-call.cc), and keeps a summary
   of it for the callers.  dangling-report.cc then looks for what dangles.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef DEFER_DANGLING_GCC_H
#define DEFER_DANGLING_GCC_H

#include "passes.h"
#include "dangling/dangling.h"

/* A call of what a parameter points to, for the callers to make.  */

struct dangling_later
{
  dng_set callee;
  auto_vec<dng_set> args;
};

/* What a function does, as far as its callers have to know.  */

struct dangling_summary
{
  struct dng_state after; /* Of what outlives the function, at its end.  */
  dng_set result;
  auto_vec<struct dangling_later *> later;
  bool known;
  bool returns; /* As far as is known yet.  */
  bool unknown; /* It calls what is not known; or is not known itself.  */
  bool pops;    /* It stores numbers that may say how long an array is.  */
};

/* A function being analysed.  */

struct dangling_function
{
  tree decl;
  struct function *fun;
  auto_vec<dng_set> values;          /* Of SSA names.  */
  auto_vec<struct dng_state> out;    /* At the end of each block.  */
  auto_vec<bool> reached;            /* The end of each block.  */
  struct dng_state now;              /* At the statement.  */
  basic_block block;                 /* Of the statement.  */
  auto_bitmap work;                  /* Blocks to do, by their position.  */
  auto_vec<int> position;            /* Of each block, in reverse postorder. */
  auto_vec<basic_block> order;       /* Blocks by position.  */
  struct dangling_summary *summary;  /* Being made.  */
  bool locals;                       /* An address of a local was seen.  */
  bool returns_twice;
  unsigned steps;                    /* Done so far.  */
  bool cut;                          /* What follows is not reached.  */
  unsigned entries;                  /* Of all states.  */
  bool over;                         /* Too much: nothing is said.  */
};

/* The arguments of a call.  */

struct dangling_args
{
  auto_vec<dng_set> values; /* For an aggregate: its address.  */
  dng_set chain;
  gimple *by;
};

/* The buffer of a stream, as a cell of it.  */
#define DANGLING_BUFFER DNG_EXACT (1 << 20)

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

/* The number of the static chain, as a parameter.  */
#define DANGLING_CHAIN 1000000

/* dangling.cc */
struct dangling_summary *dangling_summary_of (tree fndecl);
void dangling_block (struct dangling_function *f, basic_block block,
                     void (*check) (struct dangling_function *, gimple *));
bool dangling_enter (struct dangling_function *f, basic_block block);

/* dangling-statement.cc */
void dangling_statement (struct dangling_function *f, gimple *stmt);
dng_set dangling_value (struct dangling_function *f, tree t);
dng_set dangling_edge_value (struct dangling_function *f, tree t, edge e);
dng_set dangling_value_here (struct dangling_function *f, tree t);
bool dangling_edge_p (struct dangling_function *f, edge e);
dng_set dangling_where (struct dangling_function *f, tree ref, tree *field);
dng_set dangling_read (struct dangling_function *f, dng_set where);
void dangling_store (struct dangling_function *f, dng_set where, dng_set set,
                     tree field, tree type, gimple *by);
bool dangling_disturb (struct dangling_function *f, dng_set where, tree field,
                       tree type);
void dangling_put (struct dangling_function *f, dng_set where, dng_set set,
                   tree field, bool certain, gimple *by);
void dangling_copy (struct dangling_function *f, dng_set to, dng_set from,
                    HOST_WIDE_INT size, gimple *by);
void dangling_wipe (struct dangling_function *f, dng_set where,
                    HOST_WIDE_INT size, gimple *by);
bool dangling_carries_p (const_tree type);
bool dangling_gone_p (const struct dng_state *s, dng_place place);
dng_place dangling_place (tree decl);

/* dangling-call.cc */
void dangling_call (struct dangling_function *f, gcall *call);
void dangling_unknown (struct dangling_function *f,
                       const vec<dng_set> &args);
void dangling_popped (struct dangling_function *f);
dng_place dangling_kept (enum dangling_keeper keeper);
void dangling_code (struct dangling_function *f, dng_set callee,
                    auto_vec<tree> *fns, auto_vec<dng_set> *chains, bool *all);

void dangling_call_back (struct dangling_function *f, dng_set callee,
                         const struct dangling_args *args, int depth);

/* dangling-library.cc */
bool dangling_library (struct dangling_function *f, tree fn,
                       const struct dangling_args *args, int depth,
                       dng_set *result);

/* dangling-report.cc */
void dangling_report (struct dangling_function *f);

#endif /* DEFER_DANGLING_GCC_H */
