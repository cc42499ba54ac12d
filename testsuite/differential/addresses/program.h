/* program.h -- a random program that shuffles addresses, as a tree.

   A program is a few functions, and variables of static storage.  Nothing in it
   is undefined in C, but that a pointer may outlive what it points to; what
   then happens is said by the reference, where each execution of a declaration
   has storage of its own that lasts.  For this

     - every object is set before it is read, and every pointer points to an
       object of its type, alive or not: no null, and no index too large;
     - pointers are never compared, printed, or changed by arithmetic that does
       not take itself back;
     - what has an effect stands where the order of evaluation is given;
     - all numbers are unsigned, and what might not end asks `go_on'.

   Most of what can be said is in productions.def, as text with holes.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef PROGRAM_H
#define PROGRAM_H

#include <stdbool.h>
#include <stddef.h>

/* A type is a letter, which productions.def uses, too.  */

enum type
{
  WORD = 'w',	/* unsigned */
  REF = 'p',	/* unsigned * */
  REF2 = 'q',	/* unsigned ** */
  REF3 = 'r',	/* unsigned *** */
  NODE = 'n',	/* struct node */
  NODE_REF = 'm',	/* struct node * */
  NODE_REF2 = 'k',	/* struct node ** */
  ROW = 'a',	/* unsigned[3] */
  REFS = 'b',	/* unsigned *[3] */
  BITS = 'u',	/* uintptr_t, of a REF */
  PUN = 'x',	/* union of REF and BITS */
  ANY = 'v',	/* void *, a REF */
  BYTES = 'y',	/* struct of char, of a REF */
  HALVES = 'h',	/* struct of two numbers, of a REF */
  HOOK = 'f',	/* REF (*) (REF) */

  /* Only expressions.  */
  CONDITION = 'c',
  INDEX3 = 'i',	/* 0 to 2 */
  INDEX2 = 'j'	/* 0 or 1 */
};

extern const char variable_types[];

enum storage
{
  GLOBAL,		/* static, outside of functions */
  THREAD,		/* likewise, thread-local */
  STATIC,		/* static, in a function */
  LOCAL,
  LITERAL		/* A compound literal, or from alloca.  */
};

struct variable
{
  unsigned id;
  enum type type;
  enum storage storage;
  bool variable_length;
  bool named;		/* Somewhere in the text.  */
  bool hidden;		/* Not to be used now.  */
};

enum expr_kind
{
  NUMBER,		/* number */
  USE,			/* variable */
  ADDRESS,		/* &variable */
  TEXT,			/* production, with its holes filled by parts */
  LITERALLY,		/* variable, a compound literal of parts */
  RESERVED,		/* variable: memory from alloca.  */
  FUNCTION,		/* The name of a function.  */
  CALL,			/* function (parts), by its alias if number */
  BLOCKY,		/* ({ body parts[0]; }) */
  DEFAULT		/* Something of its type; see prune.c.  */
};

enum role
{
  LVALUE,		/* An object; its evaluation changes nothing.  */
  RVALUE,		/* A value, likewise.  */
  TOP,			/* A value; what stands alone in a statement.  */
  EFFECT		/* A statement.  */
};

struct production
{
  enum role role;
  enum type type;
  unsigned weight;
  const char *text;
};

extern const struct production productions[];
extern const unsigned n_productions;

#define PARTS_MAX 6

struct list
{
  struct stmt *first, **end;
};

struct expr
{
  unsigned id;
  enum expr_kind kind;
  enum role role;
  enum type type;
  unsigned number;
  struct variable *variable;
  struct function *function;
  const struct production *production;
  struct list body;
  unsigned n_parts;
  struct expr *parts[PARTS_MAX];
};

enum stmt_kind
{
  DECLARE,		/* variable = value, or = { values } */
  SET,			/* place = value; */
  TRACE,		/* trace (id, value); */
  EVALUATE,		/* (void) value; */
  SAY,			/* value, an EFFECT */
  IF,			/* if (value) body else other */
  SWITCH,		/* switch (value % 3), with variables, of ARMs */
  ARM,			/* case number: body; falls through if bare */
  FOR,			/* for (variable = values[0]; ...; values[1]) body */
  WHILE, DO,		/* while (value && go_on ()) body */
  BLOCK,
  SKIP,			/* if (value) goto L; { body } L: */
  AGAIN,		/* L: { body if (value) goto L; } */
  AGAIN_HERE,		/* L: body if (value) goto L; without a block */
  INTO,			/* if (value) goto L; { body L: other } */
  COMPUTED,		/* goto *table[value]; L: { body } M: { other } */
  JUMP,			/* if (value) goto target's L */
  BREAK, CONTINUE,	/* if (value) break; */
  RETURN,		/* [if (value)] return place; */
  NESTED		/* function, a GNU one */
};

#define VALUES_MAX 3

struct stmt
{
  enum stmt_kind kind;
  unsigned id, number;
  bool bare;		/* A DECLARE, and then the values are set; an ARM that
			   falls through; a RETURN at once.  */
  struct variable *variable;
  struct expr *place, *value;
  struct expr *values[VALUES_MAX];
  unsigned n_values;
  struct list body, other;
  struct function *function;
  struct stmt *target;
  struct stmt *next;
};

#define PARAMETERS_MAX 3
#define VARIABLES_MAX 400
#define FUNCTIONS_MAX 12

struct function
{
  unsigned id;
  enum type type;
  bool variadic;		/* All parameters but the first are `...'.  */
  bool old_style;		/* Defined as before C89.  */
  bool aliased;			/* Has a second name.  */
  bool nested, noinline, used;
  unsigned n_parameters;
  struct variable *parameters[PARAMETERS_MAX];
  unsigned n_locals;		/* Declared in it, parameters too.  */
  struct variable *locals[VARIABLES_MAX];
  struct list body;
};

struct program
{
  unsigned seed;
  unsigned n_ids;
  unsigned n_globals;
  struct variable *globals[VARIABLES_MAX];
  unsigned n_functions;		/* The last one is where it starts.  */
  struct function *functions[FUNCTIONS_MAX];
  bool compares, cleans;	/* Has a function for qsort, for `cleanup'.  */
};

/* grow.c: the program of SEED, the same one every time.  */
struct program *grow (unsigned seed);

/* prune.c: leave out of P the statements and parts I for which OUT[I] holds;
   it has N_OUT elements.  */
void prune (struct program *p, const bool *out, unsigned n_out);

/* print.c: P in C, or as the REFERENCE.  */
void print_program (struct program *p, bool reference);

/* The global variable of TYPE that each program P has.  */
struct variable *anchor (const struct program *p, enum type type);

#endif /* PROGRAM_H */
