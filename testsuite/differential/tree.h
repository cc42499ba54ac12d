/* tree.h -- a random program, before it is written down in any language.

   A program is a few functions that call each other.  Its trees hold nothing
   that C and Go would evaluate in different orders: an expression calls
   nothing, and a call stands alone in its statement.  All numbers are words of
   32 bits that wrap around.  What never ends by itself asks `go_on', which
   says no after a while.

   To add a kind of statement: a line here, its growth in grow.c, its text in
   print.c, and in lower.c if the mode for C alone shall have it.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef TREE_H
#define TREE_H

#include <stdbool.h>
#include <stdio.h>

enum type
{
  NOTHING,
  WORD,
  ROW,			/* word[3] */
  PAIR,			/* struct { word w; word row[2]; } */
  REF,			/* Pointer to a word.  */
  CAUGHT,		/* What `__recover' gives: a panic, or null.  */

  /* For programs with closures: closure values, which may be null, by what
     they take and return.  */
  FN,			/* word (word) */
  DOER,			/* void (void) */
  MAKER,		/* FN (word) */
  PAIRER,		/* pair (pair, word *) */
  KIT,			/* struct { fn *f; word w; doer *d; } */
  FNS,			/* fn *[3] */
  OWN			/* The name of a closure of any signature, which is
			   only called.  */
};

struct variable
{
  unsigned id;
  enum type type;
  unsigned unit;	/* How many deferred blocks are around it.  */
  bool result;		/* The function's `__result' variable.  */
  bool hidden;		/* Not to be used now.  */
  bool frozen;		/* Not to be changed now: threads read it.  */
  struct function *closure;	/* It is the name of that.  */

  /* Of a REF that is no parameter: what it points into.  A deferred block that
     uses the REF names that, too, or it would be gone by then.  */
  struct variable *target;
};

enum expr_kind
{
  NUMBER,		/* number */
  READ,			/* variable */
  ITEM,			/* variable[left], or variable.row[left] */
  FIELD,		/* variable.w */
  DEREF,		/* *variable */
  GLOBAL,		/* global number */
  BINARY,		/* left op right; left is no number.  */
  ADDRESS,		/* &left */
  FRESH,		/* &(word) { left } */
  MAKE_PAIR,		/* { left, { right, third } } */
  MAKE_ROW,		/* { left, right, third } */
  RECOVER,		/* __recover () */
  DEEP,			/* deep (), which calls __recover: null */
  SAVED,		/* The program's global of type CAUGHT.  */
  NONE,			/* null, of type CAUGHT or of a closure */

  /* For programs with closures.  */
  LAMBDA,		/* closure */
  KEPT,			/* The program's global FN number.  */
  KEPT_DOER,		/* Its global DOER.  */
  KIT_FN, KIT_DOER,	/* variable.f, variable.d */
  MAKE_KIT,		/* { left, right, third } */
  MAKE_FNS,		/* { left, right, third } */
  OF_FUNCTION		/* A closure of an ordinary function: the harness's, the
			   program's first, or what its pointer points to.  */
};

struct expr
{
  enum expr_kind kind;
  unsigned number;
  char op;
  struct variable *variable;
  struct function *closure;
  struct expr *left, *right, *third;
};

/* What a call calls.  */

enum callee
{
  FUNCTION,		/* A function of the program.  */
  HOOK,			/* What the program's function pointer points to.  */
  NOTE, BUMP, MIXED,	/* Of the harness.  */
  TOLD,			/* Of the harness: reports a CAUGHT.  */
  SAID,			/* Likewise, where it can be inlined.  */
  PANIC,		/* __panic, __panicf */
  RECOVERS,		/* __recover, deep */
  CLOSURE,		/* A closure value, or a closure by its name.  */
  APPLIED,		/* Of the harness: calls the FN that it is given.  */
  SORTED		/* Of the harness: qsort with a closure, for a ROW.  */
};

/* What is raised, an index to a table in print.c.  The last two are __panicf
   and __panic of a CAUGHT.  */

enum raised
{
  LITERAL, AS_INT, AS_LONG, AS_CHAR, AS_UINT, AS_ULONG, AS_DOUBLE, AS_FLOAT,
  AS_TEXT, AS_LINES, AS_LONG_TEXT, RAISED_AGAIN
};

#define ARGS_MAX 3

struct call
{
  enum callee callee;
  struct function *function;
  struct expr *through;		/* The closure.  */
  enum type signature;		/* Its type.  */
  enum raised raised;		/* By PANIC.  */
  unsigned n_args;
  struct expr *args[ARGS_MAX];
};

enum stmt_kind
{
  DECLARE,		/* variable = value */
  SET,			/* place = value */
  TRACE,		/* value */
  CALL,			/* [place =] call */
  SET_HOOK,		/* hook = call.function */
  IF,			/* if (value) body else other */
  SWITCH,		/* switch (value % 4), of ARMs in body */
  ARM,			/* case number: body; number 3 is `default' */
  FOR,			/* for (variable = 0; variable < number; ...) */
  WHILE, DO,		/* likewise, with a variable declared before */
  BLOCK,
  SKIP,			/* if (value) goto L; body; L: */
  AGAIN,		/* L: body; if (variable < number) goto L; */
  JUMP,			/* if (value) goto target's L */
  BREAK, CONTINUE,	/* if (value) break; */
  RETURN,		/* [if (value)] return place; */
  DEFER_CALL,		/* __defer call; */
  DEFER_BLOCK,		/* __defer { body } */

  /* For programs with panics.  */
  RAISE,		/* [if (value)] call, a PANIC */
  IF_CAUGHT,		/* if (place != null) body else other */
  TAIL,			/* [if (value)] return call; */

  /* For programs with closures.  */
  DEFINE,		/* variable, the name of a closure */
  DEFINE_TWO,		/* variable and partner, which name each other.  */
  SET_HOOK_TO,		/* hook = value, as a function pointer */
  POINTER_CALL,		/* [place =] call, as a function pointer */
  GO_BLOCK,		/* __go { body }, and wait for its end */
  GO_CALL,		/* __go call, likewise; the call is an APPLIED.  */
  GO_MANY,		/* for (variable = 0; variable < number; variable++)
			   { body; __go { other } }; then wait for all.  What
			   they store in `variable of value' is printed.  */

  /* For C alone.  */
  BLOCK_DEFER,		/* _Defer { body } */
  VALUE,		/* place = ({ body; value; }); */
  ONCE,			/* do { body } while (0); */
  INTO			/* if (value) goto L; { body; L: other } */
};

struct list
{
  struct stmt *first, **end;
};

struct stmt
{
  enum stmt_kind kind;
  unsigned id, number;
  bool bare;		/* No braces where they can be spared.  */
  bool falls;		/* An ARM: into the next.  */
  struct variable *variable, *partner;
  struct expr *place, *value;
  struct call call;
  struct list body, other;
  struct stmt *target;
  struct stmt *next;

  /* For lower.c.  */
  unsigned height, copy;
};

#define PARAMETERS_MAX 3
#define VARIABLES_MAX 400

struct function
{
  unsigned id;
  enum type type;			/* Of the result.  */
  struct variable *result;		/* The `__result' variable, or null.  */
  bool noinline;
  bool pure;				/* It prints and panics nothing.  */
  unsigned n_parameters;
  struct variable *parameters[PARAMETERS_MAX];
  unsigned n_variables;			/* Parameters and result included.  */
  struct variable *variables[VARIABLES_MAX];
  struct list body;
};

#define FUNCTIONS_MAX 6

struct program
{
  unsigned seed;
  bool c_alone, panics, closures;
  unsigned n_functions;
  struct function *functions[FUNCTIONS_MAX];
};

enum language { C, GO, PLAIN };

/* grow.c: the program of SEED; with what only C has if C_ALONE, with panics if
   PANICS, and with closures if CLOSURES (which comes with panics).  */
struct program *grow (unsigned seed, bool c_alone, bool panics, bool closures);

/* prune.c: leave out of P the statements I for which OUT[I] holds.  */
void prune (struct program *p, const bool *out, unsigned n_out);

/* print.c: C with the plugin's keywords, and Go.  */
void print_program (const struct program *p, enum language language);
void print_expr (const struct expr *e, enum language language);
void print_condition (const struct expr *e, enum language language);
void print_caught (const struct expr *e, enum language language);
void print_switched (const struct expr *e, enum language language);
void print_call (const struct call *call, enum language language);
void print_head (const struct function *f, enum language language);
void print_globals (const struct program *p, enum language language);
void print_run (const struct program *p, enum language language);
void line (const char *format, ...) __attribute__ ((format (printf, 1, 2)));
extern const char *const raised_names[];
extern unsigned indent;
extern unsigned program_seed;

/* lower.c: C without the keywords.  */
void lower_program (const struct program *p);

#endif /* TREE_H */
