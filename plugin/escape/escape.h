/* escape.h -- what lives longer than its storage: the face of the room.

   A graph of locations and of what flows between them.  Who knows the program
   builds it (flows.cc, closure.cc), esc_solve finds what outlives its storage,
   and then one may ask.  GCC is not known here, and nothing is printed here.

     int *keep (int *q)       esc_fn f = esc_function (g, ESC_NO_FN, 1, ...);
     {                        esc_defined (g, f);
       int *p = q;            esc_flow (g, p, 0, esc_parameter (g, f, 0), ...);
       global = p;            esc_flow (g, ESC_HEAP, 0, p, ...);
       return p;              esc_flow (g, esc_result (g, f), 0, p, ...);
     }

   A flow says that a value is copied.  The number is that of dereferences:

     -1   the address of FROM             to = &from
      0   its value                       to = from
      n   what it points to, n times      to = *from (for 1), **from (for 2)

   Members of a struct and elements of an array are one location with it: a
   copy of a member is a copy.  A store puts a value where a pointer points to.

   What is not told does not happen: a pointer into which nothing flows is null.
   So a value that comes from where nobody knows, or from a static variable,
   must be told to come from ESC_HEAP; and what may go anywhere, to go there.
   Numbers that are no pointers need not be told.

   Out of memory the process ends with a message.  Not for several threads.

   Source: the model of Go's cmd/compile/internal/escape.  README.md has the
   model on a page, and where it differs from Go's and why it is sound for C.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef ESCAPE_H
#define ESCAPE_H

#include <stdbool.h>
#include <stdint.h>
#include <time.h>

#ifdef __cplusplus
extern "C"
{
#endif

  struct esc_graph;
  struct esc_summary;

  typedef unsigned esc_loc;   /* a location */
  typedef unsigned esc_fn;    /* a function */
  typedef unsigned esc_scope; /* a block of a function */

/* All that outlives every function: static and thread-local variables, memory
   of others, what is not known.  It is there from the start.  */
#define ESC_HEAP 0u

/* Where a result goes that nobody wants.  */
#define ESC_NOWHERE (~0u)

#define ESC_NO_FN   (~0u)
#define ESC_ADDRESS (-1)

  /* A graph; freed with esc_free, and with it all that was told.  */
  struct esc_graph *esc_new (void);
  void esc_free (struct esc_graph *graph);

  /* --- Functions */

  /* A new function with PARAMS named parameters, and more if VARIADIC.  PARENT
     is the one that it is nested in, or ESC_NO_FN; closures are nested
     functions.  Nested functions may name the locations of those they are
     nested in.  USER is the caller's own; nobody looks at it here.

     A function is unknown: whatever it is given leaks.  Unless it is told to be
     defined, or is given a summary.  */
  esc_fn esc_function (struct esc_graph *graph, esc_fn parent, unsigned params,
                       bool variadic, void *user);

  /* The flows of the body of FN are told, and the linker cannot replace it by
     another.  Nested functions must be defined.  */
  void esc_defined (struct esc_graph *graph, esc_fn fn);

  /* FN, whose body is not told, does what SUMMARY says, which is copied.  Where
     FN is defined too the body counts.  */
  void esc_summarize (struct esc_graph *graph, esc_fn fn,
                      const struct esc_summary *summary);

  /* The user says that FN keeps neither what its parameter INDEX points to, nor
     anything that is reached from there (attribute noescape).  Callers trust
     it, whether the body is told or not.  */
  void esc_may_not_leak (struct esc_graph *graph, esc_fn fn, unsigned index);

  void *esc_function_user (const struct esc_graph *graph, esc_fn fn);

  /* --- Locations */

  /* The outermost scope of FN, where its parameters are, and a new scope in
     the scope PARENT.  */
  esc_scope esc_outermost (const struct esc_graph *graph, esc_fn fn);
  esc_scope esc_block (struct esc_graph *graph, esc_scope parent);

  enum esc_kind
  {
    ESC_TEMPORARY, /* holds a value; nobody takes its address */
    ESC_VARIABLE,  /* local, parameter or compound literal: ends with its scope,
                      and is a new one in each round of its loop */
    ESC_ALLOCA,    /* ends with its function, whatever the scope */
    ESC_CLOSURE,   /* the object of a closure or nested function; what it
                      captures by reference flows into it by its address */
    ESC_OBJECT,    /* memory that ends when somebody frees it, as malloc's: it
                      does not escape, but what it holds may with it */
    ESC_CODE,      /* a function, esc_code_of */
    ESC_STATIC,    /* esc_static */
    ESC_CONSTANT   /* esc_static too */
  };

  /* A new location of the function of SCOPE, inside of LOOP_DEPTH loops, 0 for
     none.  A temporary is where its value is made: a value that leaves a block
     (or a loop) goes into one that is outside.  */
  esc_loc esc_location (struct esc_graph *graph, esc_scope scope,
                        unsigned loop_depth, enum esc_kind kind, void *user);

  /* Parameter INDEX of FN, from 0; for INDEX equal to the number of named ones
     what variadic arguments hold.  It is outside of loops, and its user is null
     until it is set.  */
  esc_loc esc_parameter (const struct esc_graph *graph, esc_fn fn,
                         unsigned index);

  /* What FN returns.  */
  esc_loc esc_result (const struct esc_graph *graph, esc_fn fn);

  /* FN itself, as a thing to point to: where FN is named as a value, the
     address of this flows.  For functions that are not nested.  */
  esc_loc esc_code_of (struct esc_graph *graph, esc_fn fn);

  /* A static variable all of whose uses are told.  What flows into it escapes,
     but what is read from it is known: function pointers are called through
     such.  If CONSTANT nobody changes it, and its address may go anywhere; if
     not, to take its address makes it unknown.  Other static variables are
     ESC_HEAP.  */
  esc_loc esc_static (struct esc_graph *graph, bool constant, void *user);

  /* CLOSURE, an ESC_CLOSURE, is called by calling FN, which is nested in a
     function of the same outermost one.  */
  void esc_closure_runs (struct esc_graph *graph, esc_loc closure, esc_fn fn);

  void esc_set_user (struct esc_graph *graph, esc_loc location, void *user);
  void *esc_user (const struct esc_graph *graph, esc_loc location);
  enum esc_kind esc_kind_of (const struct esc_graph *graph, esc_loc location);
  esc_fn esc_function_of (const struct esc_graph *graph, esc_loc location);

  /* --- What flows.  WHY says how; PLACE is the caller's own, a place in the
     source.  Both come back from esc_explain.  */

  enum esc_why
  {
    ESC_WHY_ADDRESS,
    ESC_WHY_ASSIGN,
    ESC_WHY_INITIALIZE,
    ESC_WHY_RETURN,
    ESC_WHY_STORE,
    ESC_WHY_COPY, /* memcpy, and its kind */
    ESC_WHY_ARGUMENT,
    ESC_WHY_CALL,        /* through a known function, by its summary */
    ESC_WHY_CALL_RESULT, /* out of a nested function that was called */
    ESC_WHY_UNKNOWN_FUNCTION,
    ESC_WHY_UNKNOWN_POINTER, /* called through a pointer, to where is unknown */
    ESC_WHY_VARIADIC,
    ESC_WHY_CAPTURE,
    ESC_WHY_DEFER,
    ESC_WHY_THREAD,
    ESC_WHY_PANIC,
    ESC_WHY_CAST, /* to an integer whose way is not followed */
    ESC_WHY_ASM,
    ESC_WHY_UNMODELLED
  };

  /* TO = FROM after DEREFS dereferences.  FROM or TO may be ESC_HEAP.  */
  void esc_flow (struct esc_graph *graph, esc_loc to, int derefs, esc_loc from,
                 enum esc_why why, uint64_t place);

  /* *THROUGH = FROM after DEREFS dereferences; **THROUGH for DEPTH 2.  An
     assignment within one object (`p->next = p->last') is better not told: it
     moves nothing, and Go does not count it.  */
  void esc_store (struct esc_graph *graph, esc_loc through, unsigned depth,
                  int derefs, esc_loc from, enum esc_why why, uint64_t place);

  /* CALLER calls CALLEE, or, if that is ESC_NO_FN, what the pointer or closure
     value in THROUGH calls.  ARGS are N locations with the values of the
     arguments, ESC_NOWHERE for one that is no pointer; RESULT takes what comes
     back, or is ESC_NOWHERE.  */
  void esc_call (struct esc_graph *graph, esc_fn caller, esc_fn callee,
                 esc_loc through, const esc_loc *args, unsigned n,
                 esc_loc result, uint64_t place);

  /* --- Asking */

  /* Find what escapes.  To be called once, when all is told; what follows may
     be asked after it.  */
  void esc_solve (struct esc_graph *graph);

  enum esc_verdict
  {
    ESC_STAYS,
    ESC_OUTLIVES_BLOCK, /* its address is kept in an enclosing block of its
                           function, but not beyond a round of its loop: it is
                           safe in the storage of the function */
    ESC_ESCAPES         /* it may be used after its storage is gone */
  };
  enum esc_verdict esc_verdict (const struct esc_graph *graph,
                                esc_loc location);

  /* What a function does with a parameter, as Go reports it: the number of
     dereferences after which it reaches the heap, and the result; -1 if it does
     not.  A level that is not below that of the heap is not reported.  */
  struct esc_leak
  {
    int heap;
    int result;
  };
  struct esc_leak esc_leak (const struct esc_graph *graph, esc_fn fn,
                            unsigned index);

  /* Why LOCATION escapes, or outlives its block: call STEP with DATA for each
     flow of a shortest way, from where its address is taken to where it leaves.
     Through a known function that is called the step is one.  TO is ESC_HEAP at
     the end, or the result of a function, a location that outlives the other;
     or a parameter, if the value is stored where that points to (STORED), or
     given to a function that it points to.  On the way TO or FROM is
     ESC_NOWHERE for memory that has no location.  */
  struct esc_step
  {
    esc_loc from, to;
    int derefs; /* of FROM, as in a flow */
    bool stored;
    enum esc_why why;
    uint64_t place;
    esc_fn callee; /* for ESC_WHY_CALL and ESC_WHY_UNKNOWN_FUNCTION, or none */
  };
  typedef void esc_step_fn (void *data, const struct esc_step *step);
  void esc_explain (struct esc_graph *graph, esc_loc location,
                    esc_step_fn *step, void *data);

  /* The same for parameter INDEX of FN, if it leaks to the heap.  */
  void esc_explain_leak (struct esc_graph *graph, esc_fn fn, unsigned index,
                         esc_step_fn *step, void *data);

  /* --- Summaries: what a function does with what it is given.  Also the
     language of the models (plugin/models) and of what units tell each other.

     A text is a line of items, separated by blanks:

       TO=FROM          a flow; TO and FROM are ends, see below
       call F(A,B)      calls what parameter F points to, with A and B; an
                        argument may be several ends (`1|heap'), or `-'
       thread F(A,B)    likewise, later, in another thread
       frees=E          ends the object that E points to
       acquires=E       E is a resource that somebody has to release
       null             the result may be null, on failure
       never            does not return
       pure             reads memory only
       unknown          as if there were no summary

     An end is a base after a `*' for each dereference:

       heap             as TO: kept; as FROM: a pointer to static memory, or to
                        what is not known
       result           what the function returns
       1, 2, ...        a parameter
       rest             each of the variadic ones
       new              a pointer to fresh memory; all of one call are the same

     So `result=1' returns its first argument, `heap=*1' keeps what that points
     to, `*1=2' stores the second where the first points, `*1=*2' copies
     contents (memcpy), `result=new' is malloc, `result=new *new=1' is a
     constructor.  A function does nothing that is not listed; with no
     `result=' item it may return any pointer that is not one of what it was
     given.  */

  enum esc_base
  {
    ESC_BASE_NONE,
    ESC_BASE_HEAP,
    ESC_BASE_RESULT,
    ESC_BASE_PARAM,
    ESC_BASE_REST,
    ESC_BASE_NEW
  };

/* The most dereferences that are counted; more are the same as these.  */
#define ESC_MAX_DEREFS 15

  struct esc_end
  {
    unsigned char base;   /* enum esc_base */
    unsigned char derefs; /* at most ESC_MAX_DEREFS */
    unsigned short param; /* of ESC_BASE_PARAM, from 0 */
  };

  enum esc_item_kind
  {
    ESC_ITEM_FLOW,
    ESC_ITEM_CALL,    /* TO is called, with FROM as its argument ARG */
    ESC_ITEM_THREAD,  /* likewise */
    ESC_ITEM_FREES,   /* FROM */
    ESC_ITEM_ACQUIRES /* FROM */
  };

/* The ARG of a call with no argument that could matter: FROM has no base.  */
#define ESC_NO_ARG 0xffff

  struct esc_item
  {
    unsigned short kind; /* enum esc_item_kind */
    unsigned short arg;  /* of ESC_ITEM_CALL and ESC_ITEM_THREAD, from 0 */
    struct esc_end to, from;
  };

  struct esc_summary
  {
    struct esc_item *items; /* malloc'ed */
    unsigned n;
    bool may_be_null, never_returns, pure;
    bool unknown; /* then no other item counts */
  };

  /* Parse TEXT into *SUMMARY, to be cleared with esc_summary_clear.  If it is
     no summary, return false, and let *ERROR say why: a text that is not to be
     freed, and *SUMMARY is empty.  *AT is then where in TEXT.  */
  bool esc_summary_parse (const char *text, struct esc_summary *summary,
                          const char **error, const char **at);

  /* SUMMARY as a text that esc_summary_parse reads, malloc'ed.  */
  char *esc_summary_print (const struct esc_summary *summary);

  /* Free what *SUMMARY holds, and make it empty.  */
  void esc_summary_clear (struct esc_summary *summary);

  /* The summary of FN: what it was given or, after esc_solve, what was found
     for a function that is defined and not nested.  Null for others.  It is the
     graph's.  */
  const struct esc_summary *esc_summary_of (const struct esc_graph *graph,
                                            esc_fn fn);

  /* --- Models: summaries by name (model.c).  */

  struct esc_models;

  /* What is built in; freed with esc_models_free.  It is not looked at before
     the first question.  */
  struct esc_models *esc_models_new (void);
  void esc_models_free (struct esc_models *models);

  /* Read FILE, whose rows count more than those that are there.  If that fails,
     return false; *ERROR is then what to say, `file:line: message',
     malloc'ed.  */
  bool esc_models_read (struct esc_models *models, const char *file,
                        char **error);

  /* The summary of the function NAME, or null.  It is the models'.  */
  const struct esc_summary *esc_models_find (const struct esc_models *models,
                                             const char *name);

  /* Does the row of NAME come from a file of the user, not from what is built
     in?  */
  bool esc_models_user_p (const struct esc_models *models, const char *name);

  /* What a model says besides: nothing that flows, but what warnings ask.  */

  enum esc_failure
  {
    ESC_FAILS_UNKNOWN,
    ESC_FAILS_NULL,
    ESC_FAILS_MINUS_ONE,
    ESC_FAILS_NONZERO
  };

  struct esc_words
  {
    /* Bit I: what the summary says is kept of parameter I, from 0, can be taken
       back by another call (as what a thread is given, by joining it), and so
       is no mistake in itself.  Bit 31: of the variadic ones.  */
    uint32_t lent;

    /* What the result is when the function has failed.  */
    enum esc_failure fails;

    /* Where the summary frees: a null pointer is fine.  */
    bool accepts_null;

    /* It leaves frames, or ends the process, and deferred work does not run;
       if SKIPS_IF is not 0, then where that parameter, from 1, is not 0.  */
    bool skips;
    unsigned skips_if;

    /* It may wait for others; what was lent may be back then.  */
    bool awaits;
  };

  /* What is said of the function NAME, or null.  It is the models'.  */
  const struct esc_words *esc_models_words (const struct esc_models *models,
                                            const char *name);

  /* --- What units of a program tell each other (units.c, uses.c): files in a
     folder.  VERSION is one line; files with another one do not count.  */

  struct esc_units;

  /* Read the files in DIR, but for that called OWN.  What is no such file, or
     has inputs that have changed, is left out.  */
  struct esc_units *esc_units_read (const char *dir, const char *version,
                                    const char *own);
  void esc_units_free (struct esc_units *units);

  /* What is said of the function NAME, or null, and the *TEXT of that; *FILE is
     who says so.  All are the units'.  */
  const struct esc_summary *esc_units_find (struct esc_units *units,
                                            const char *name, const char **text,
                                            const char **file);

  /* What a unit says, to be written.  */
  struct esc_unit;
  struct esc_unit *esc_unit_new (const char *version);
  void esc_unit_free (struct esc_unit *unit);

  /* The unit is made of the file PATH, among others.  False if that cannot be
     told of it, or it has changed since START: then nothing may be written.  */
  bool esc_unit_input (struct esc_unit *unit, const char *path,
                       const struct timespec *start);

  /* The function NAME does what TEXT says.  False if it has no name that can be
     written.  And: that rests on another unit's NAME and TEXT.  */
  bool esc_unit_function (struct esc_unit *unit, const char *name,
                          const char *text);
  void esc_unit_uses (struct esc_unit *unit, const char *name,
                      const char *text);

  /* Write UNIT, once, as NAME in DIR.  Return 0, or an error number.  And
     remove what is there, if anything.  */
  int esc_unit_write (struct esc_unit *unit, const char *dir, const char *name);
  void esc_unit_remove (const char *dir, const char *name);

  /* The name for the file of the unit SOURCE, known by KEY; malloc'ed.  */
  char *esc_unit_name (const char *source, const char *key);

  /* After esc_solve: call USE with DATA for each function that is not defined
     and that the summary of FN, which is, may rest on.  */
  void esc_uses (const struct esc_graph *graph, esc_fn fn,
                 void (*use) (void *data, esc_fn used), void *data);

  /* What is built in, made from plugin/models: the name of a file, its text,
     and so on, up to a null.  */
  extern const char *const esc_model_texts[];

#ifdef __cplusplus
}
#endif

#endif /* ESCAPE_H */
