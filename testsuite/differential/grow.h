/* grow.h -- what the parts of the grower share: grow.c, and grow-closures.c for
   what has to do with closures.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef GROW_H
#define GROW_H

#include <stddef.h>

#include "tree.h"

#define DEPTH_MAX 5
#define TARGETS_MAX 32

/* What is grown now.  */
extern struct program *program;
extern struct function *function;	/* Or closure.  */
extern unsigned ids;
extern int budget;			/* Of statements.  */

/* The variables in scope, the newest last.  */
extern struct variable *scope[VARIABLES_MAX];
extern unsigned in_scope;

/* Where a statement stands.  */

struct site
{
  unsigned depth;
  unsigned closures;		/* Closures around.  */
  unsigned unit;		/* Deferred blocks around.  */
  bool can_break, can_continue;
  bool no_declarations;
  unsigned n_targets;		/* SKIPs and AGAINs around, in this unit.  */
  struct stmt *targets[TARGETS_MAX];
};

/* Where the statement stands that is grown now; null outside of bodies.  */
extern const struct site *here;

/* grow.c: a number below N, memory, nodes.  */
unsigned chance (unsigned n);
unsigned few (void);
void *make (size_t size);
struct expr *new_expr (enum expr_kind kind);
struct stmt *new_stmt (enum stmt_kind kind);
struct stmt *declaration (struct variable *v, struct expr *init);
void append (struct list *list, struct stmt *s);

/* A variable of the function, in scope from now on.  */
struct variable *new_variable (enum type type, unsigned unit);

/* A variable in scope of TYPE, or null; one of the newest, mostly.  */
struct variable *pick (enum type type);

/* Expressions.  */
struct expr *number (void);
struct expr *read_variable (struct variable *v);
struct expr *place_in (struct variable *v, unsigned depth);
struct expr *word (unsigned depth);
struct expr *three (enum expr_kind kind);
struct expr *value (enum type type, bool deferred);

/* Statements, and their parts.  */
bool grow_call (struct call *call, bool deferred);
enum type call_type (const struct call *call);
void grow_told (struct call *call, enum callee callee);
void grow_recover (struct list *list, const struct site *at);
void grow_start (struct list *list, const struct site *at);
void grow_scope (struct list *list, const struct site *at, unsigned n);
void grow_list (struct list *list, const struct site *at, unsigned n);

/* grow-closures.c.  */

/* A variable in scope of TYPE that can be stored to, or null.  */
struct variable *pick_settable (enum type type);

/* A value of TYPE, that of closures or one with closures in it, or null.  */
struct expr *closure_value (enum type type, bool deferred);

/* Call a closure; DEFERRED if `__defer' does.  Return false if that cannot
   be.  */
bool grow_closure_call (struct call *call, bool deferred);

/* The type of the result of CALL, that of a closure.  */
enum type closure_result (const struct call *call);

/* A statement that has to do with closures.  */
void grow_for_closures (struct list *list, const struct site *at);

/* Calls of closures that variables in scope from number FIRST on name or
   hold.  */
void grow_uses (struct list *list, unsigned first);

#endif /* GROW_H */
