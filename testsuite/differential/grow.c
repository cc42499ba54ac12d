/* grow.c -- grow a random program from a number.

   One pass from the outside inwards.  What is in scope is a stack of variables;
   where a statement may stand is in struct site.  The rules that keep C and Go
   alike are here: see tree.h, and

     - Go's goto may not jump over a declaration, nor into a block: within SKIP
       nothing is declared but in blocks;
     - in Go every label is used: a label comes with a jump;
     - a pointer that deferred work uses points to something that is kept (see
       `target' in tree.h): Go would keep whatever is pointed to, C does not;
     - for the same reason a deferred `__panic' gets no text in a buffer.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <stdint.h>
#include <stdlib.h>

#include "grow.h"

#define STATEMENTS 16		/* In a function, about.  */

struct program *program;
struct function *function;
unsigned ids;
int budget;
struct variable *scope[VARIABLES_MAX];
unsigned in_scope;
const struct site *here;

/* --- Chance ------------------------------------------------------------- */

static uint64_t state;

/* SplitMix64.  */

unsigned
chance (unsigned n)
{
  uint64_t z = state += 0x9e3779b97f4a7c15;

  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
  return (unsigned) ((z ^ (z >> 31)) >> 33) % n;
}

/* --- Memory; it is never given back ------------------------------------- */

void *
make (size_t size)
{
  void *p = calloc (1, size);

  if (!p)
    abort ();
  return p;
}

struct expr *
new_expr (enum expr_kind kind)
{
  struct expr *e = make (sizeof *e);

  e->kind = kind;
  return e;
}

struct stmt *
new_stmt (enum stmt_kind kind)
{
  struct stmt *s = make (sizeof *s);

  s->kind = kind;
  s->id = ++ids;
  s->bare = chance (2);
  return s;
}

void
append (struct list *list, struct stmt *s)
{
  if (!list->end)
    list->end = &list->first;
  *list->end = s;
  list->end = &s->next;
}

/* A variable of the function, in scope from now on.  */

struct variable *
new_variable (enum type type, unsigned unit)
{
  struct variable *v = make (sizeof *v);

  v->id = ++ids;
  v->type = type;
  v->unit = unit;
  if (function->n_variables == VARIABLES_MAX)
    abort ();
  function->variables[function->n_variables++] = v;
  scope[in_scope++] = v;
  return v;
}

/* --- Expressions -------------------------------------------------------- */

/* A variable in scope of TYPE, or null; one of the newest, mostly.  */

struct variable *
pick (enum type type)
{
  struct variable *found[VARIABLES_MAX];
  unsigned n = 0;

  for (unsigned i = in_scope; i-- > 0; )
    if (scope[i]->type == type && !scope[i]->hidden)
      found[n++] = scope[i];
  if (!n)
    return NULL;
  return found[chance (chance (2) && n > 3 ? 3 : n)];
}

struct expr *
number (void)
{
  struct expr *e = new_expr (NUMBER);

  e->number = chance (100);
  return e;
}

struct expr *
read_variable (struct variable *v)
{
  struct expr *e = new_expr (READ);

  e->variable = v;
  return e;
}

/* Somewhere in V that a word can be read from and stored to.  */

struct expr *
place_in (struct variable *v, unsigned depth)
{
  struct expr *e;

  switch (v->type)
    {
    case WORD:
      return read_variable (v);
    case REF:
      e = new_expr (DEREF);
      break;
    case KIT:
      e = new_expr (FIELD);
      break;
    case PAIR:
      if (chance (2))
	{
	  e = new_expr (FIELD);
	  break;
	}
      /* Fall through.  */
    default:
      e = new_expr (ITEM);
      e->left = chance (2) && depth ? word (depth - 1) : number ();
    }
  e->variable = v;
  return e;
}

static struct expr *
place (unsigned depth)
{
  static const enum type types[] = { WORD, WORD, WORD, ROW, PAIR, REF, KIT };
  struct variable *v = pick (types[chance (program->closures ? 7 : 6)]);

  if (v)
    return place_in (v, depth);
  struct expr *e = new_expr (GLOBAL);
  e->number = chance (3);
  return e;
}

/* An expression that is a word.  */

struct expr *
word (unsigned depth)
{
  if (!depth || chance (3) == 0)
    return chance (4) ? place (depth) : number ();

  struct expr *e = new_expr (BINARY);
  e->op = "+-*^&|"[chance (6)];
  e->left = place (depth - 1);
  e->right = word (depth - 1);
  return e;
}

struct expr *
three (enum expr_kind kind)
{
  struct expr *e = new_expr (kind);

  e->left = word (1);
  e->right = word (1);
  e->third = word (1);
  return e;
}

/* A pointer to a word: into a variable, to a literal, or a pointer variable;
   no local one if deferred work gets it.  Null if there is none.  */
static struct expr *
address (bool deferred)
{
  static const enum type types[] = { WORD, WORD, ROW, PAIR, REF };
  struct variable *v = pick (types[chance (5)]);

  if (chance (8) == 0)
    {
      struct expr *e = new_expr (FRESH);
      e->left = word (1);
      return e;
    }
  if (!v)
    v = pick (WORD);
  if (!v || (deferred && v->type == REF && v->target))
    return NULL;
  if (v->type == REF)
    return read_variable (v);
  struct expr *e = new_expr (ADDRESS);
  e->left = place_in (v, 1);
  return e;
}

/* What a variable or global of type CAUGHT holds.  */

static struct expr *
held (void)
{
  struct variable *v = chance (5) ? pick (CAUGHT) : NULL;

  return v ? read_variable (v) : new_expr (SAVED);
}

/* An expression of TYPE; null if there is none.  */

struct expr *
value (enum type type, bool deferred)
{
  struct variable *v;

  switch (type)
    {
    case WORD:
      return word (2);
    case PAIR:
      v = pick (PAIR);
      return v && chance (3) ? read_variable (v) : three (MAKE_PAIR);
    case ROW:
      return three (MAKE_ROW);
    case REF:
      return address (deferred);
    case CAUGHT:
      return (chance (3) ? held ()
	      : new_expr (chance (3) ? RECOVER : chance (2) ? DEEP : NONE));
    default:
      return closure_value (type, deferred);
    }
}

/* --- Calls -------------------------------------------------------------- */

/* Let CALL raise a panic; DEFERRED if `__defer' does.  */

static void
grow_panic (struct call *call, bool deferred)
{
  call->callee = PANIC;
  do
    call->raised = chance (RAISED_AGAIN + 3);
  while (deferred && call->raised == AS_TEXT);
  call->n_args = 1;
  if (call->raised >= RAISED_AGAIN)
    call->raised = RAISED_AGAIN;
  call->args[0] = (call->raised == RAISED_AGAIN ? held ()
		   : call->raised == LITERAL ? number () : word (1));
  if (call->raised == AS_LINES)
    call->args[call->n_args++] = word (1);
}

/* Let CALL report a panic, if there is one.  */

void
grow_told (struct call *call, enum callee callee)
{
  call->callee = callee;
  call->n_args = 2;
  call->args[0] = new_expr (NUMBER);
  call->args[0]->number = ++ids;
  call->args[1] = callee == SAID ? held () : value (CAUGHT, false);
}

/* Call something that has to do with panics; likewise.  */

static void
grow_call_for_panics (struct call *call, bool deferred)
{
  unsigned n = chance (4);

  if (n == 0)
    grow_panic (call, deferred);
  else if (n == 1 && deferred)
    {
      call->callee = RECOVERS;
      call->n_args = 1;
      call->args[0] = new_expr (chance (2) ? RECOVER : DEEP);
    }
  else
    grow_told (call, deferred || chance (2) ? TOLD : SAID);
}

/* Call something; DEFERRED if `__defer' does.  Return false if the arguments
   cannot be had.  */

bool
grow_call (struct call *call, bool deferred)
{
  static const enum type noted[] = { WORD }, bumped[] = { REF, WORD },
			 mixed[] = { WORD, WORD, PAIR };
  const enum type *types = noted;
  enum type own[PARAMETERS_MAX];

  *call = (struct call) { .callee = FUNCTION };
  if (program->closures && chance (3) == 0)
    return grow_closure_call (call, deferred);
  switch (program->panics ? chance (11) : chance (8))
    {
    case 8:
      grow_call_for_panics (call, deferred);
      return true;
    case 0:
      call->callee = HOOK;
      call->n_args = 1;
      break;
    case 1:
      call->callee = NOTE;
      call->n_args = 1;
      break;
    case 2:
      call->callee = BUMP;
      call->n_args = 2;
      types = bumped;
      break;
    case 3:
      call->callee = MIXED;
      call->n_args = 3;
      types = mixed;
      break;
    default:
      call->callee = FUNCTION;
      call->function = program->functions[chance (program->n_functions)];
      call->n_args = call->function->n_parameters;
      for (unsigned i = 0; i < call->n_args; i++)
	own[i] = call->function->parameters[i]->type;
      types = own;
    }
  for (unsigned i = 0; i < call->n_args; i++)
    if (!(call->args[i] = value (types[i], deferred)))
      return false;
  return true;
}

enum type
call_type (const struct call *call)
{
  switch (call->callee)
    {
    case FUNCTION:
      return call->function->type;
    case HOOK: case NOTE: case APPLIED:
      return WORD;
    case CLOSURE:
      return closure_result (call);
    default:
      return NOTHING;
    }
}

/* --- Statements --------------------------------------------------------- */

/* A list of statements that is a scope of its own.  */

void
grow_scope (struct list *list, const struct site *at, unsigned n)
{
  struct site in = *at;
  unsigned outer = in_scope;

  in.depth++;
  in.no_declarations = false;
  grow_list (list, &in, n);
  in_scope = outer;
}

unsigned
few (void)
{
  return 1 + chance (3);
}

/* Declare V, which starts as INIT.  */

struct stmt *
declaration (struct variable *v, struct expr *init)
{
  struct stmt *s = new_stmt (DECLARE);

  s->variable = v;
  s->value = init;
  return s;
}

static void
grow_declaration (struct list *list, const struct site *at)
{
  static const enum type types[] = { WORD, WORD, WORD, ROW, PAIR, REF };
  enum type type = types[chance (6)];
  struct expr *init = value (type, false);

  /* What a literal points to is not kept by itself.  */
  if (!init || init->kind == FRESH)
    return;
  struct variable *v = new_variable (type, at->unit);
  if (type == REF)
    {
      struct variable *into = (init->kind == READ ? init->variable->target
			       : init->left->variable);
      v->target = into;
    }
  append (list, declaration (v, init));
}

static void
grow_set (struct list *list)
{
  struct stmt *s = new_stmt (SET);
  struct variable *v = chance (5) ? NULL : pick (PAIR);

  s->place = v ? read_variable (v) : place (1);
  s->value = v ? value (PAIR, false) : word (2);
  append (list, s);
}

static void
grow_trace (struct list *list)
{
  struct stmt *s = new_stmt (TRACE);

  s->value = word (2);
  append (list, s);
}

static void
grow_call_statement (struct list *list)
{
  struct stmt *s = new_stmt (CALL);

  if (!grow_call (&s->call, false))
    return;
  enum type type = call_type (&s->call);
  struct variable *v = type == NOTHING ? NULL : pick_settable (type);
  if (v && chance (3))
    s->place = read_variable (v);
  append (list, s);
}

/* Whether the result of CALL may be that of the function.  */

static bool
may_return (const struct call *call)
{
  return (call->callee == FUNCTION || call->callee == HOOK
	  || call->callee == CLOSURE || call->callee == APPLIED
	  ? function->type == NOTHING || function->type == call_type (call)
	  : false);
}

static void
grow_set_hook (struct list *list)
{
  struct stmt *s = new_stmt (SET_HOOK);
  struct function *f = program->functions[chance (program->n_functions)];

  if (f->type == WORD && f->n_parameters == 1
      && f->parameters[0]->type == WORD)
    s->call.function = f;
  append (list, s);
}

static void
grow_if (struct list *list, const struct site *at)
{
  struct stmt *s = new_stmt (IF);

  s->value = word (1);
  grow_scope (&s->body, at, few ());
  if (chance (2))
    grow_scope (&s->other, at, few ());
  append (list, s);
}

static void
grow_switch (struct list *list, const struct site *at)
{
  struct stmt *s = new_stmt (SWITCH);
  struct site in = *at;

  s->value = word (1);
  in.can_break = true;
  for (unsigned i = 0; i < 4; i++)
    if (chance (4))
      {
	struct stmt *arm = new_stmt (ARM);
	arm->number = i;
	grow_scope (&arm->body, &in, few ());
	append (&s->body, arm);
      }
  for (struct stmt *arm = s->body.first; arm; arm = arm->next)
    arm->falls = arm->next && chance (3) == 0;
  append (list, s);
}

/* The statements of a loop S.  A loop that is no `for' counts in its body.  */

static void
grow_loop_body (struct stmt *s, const struct site *at)
{
  struct site in = *at;
  unsigned outer = in_scope;

  in.depth++;
  in.can_break = in.can_continue = true;
  in.no_declarations = false;
  if (s->kind != FOR)
    {
      struct stmt *count = new_stmt (SET);
      count->place = read_variable (s->variable);
      count->value = new_expr (BINARY);
      count->value->op = '+';
      count->value->left = read_variable (s->variable);
      count->value->right = new_expr (NUMBER);
      count->value->right->number = 1;
      append (&s->body, count);
    }
  grow_list (&s->body, &in, 1 + few ());
  in_scope = outer;
}

/* Declare in LIST what S counts in.  */

static void
grow_counter (struct list *list, struct stmt *s, const struct site *at)
{
  s->number = 1 + chance (4);
  s->variable = new_variable (WORD, at->unit);
  if (list)
    append (list, declaration (s->variable, new_expr (NUMBER)));
}

static void
grow_loop (struct list *list, const struct site *at)
{
  static const enum stmt_kind kinds[] = { FOR, FOR, WHILE, DO };
  struct stmt *s = new_stmt (kinds[chance (4)]);
  unsigned outer = in_scope;

  grow_counter (s->kind == FOR ? NULL : list, s, at);
  grow_loop_body (s, at);
  if (s->kind == FOR)
    in_scope = outer;
  append (list, s);
}

static void
grow_block (struct list *list, const struct site *at)
{
  struct stmt *s = new_stmt (BLOCK);

  grow_scope (&s->body, at, few ());
  append (list, s);
}

static void
add_target (struct site *at, struct stmt *s)
{
  if (at->n_targets < TARGETS_MAX)
    at->targets[at->n_targets++] = s;
}

static void
grow_skip (struct list *list, const struct site *at)
{
  struct stmt *s = new_stmt (SKIP);
  struct site in = *at;

  s->value = word (1);
  in.depth++;
  in.no_declarations = true;
  add_target (&in, s);
  grow_list (&s->body, &in, few ());
  append (list, s);
}

static void
grow_again (struct list *list, const struct site *at)
{
  struct stmt *s = new_stmt (AGAIN);
  struct site in = *at;
  struct stmt *count;

  grow_counter (list, s, at);
  in.depth++;
  add_target (&in, s);
  count = new_stmt (SET);
  count->place = read_variable (s->variable);
  count->value = new_expr (BINARY);
  count->value->op = '+';
  count->value->left = read_variable (s->variable);
  count->value->right = new_expr (NUMBER);
  count->value->right->number = 1;
  append (&s->body, count);
  grow_list (&s->body, &in, 1 + few ());
  append (list, s);
}

/* A statement that jumps; within a scope of its own, maybe.  */

static void
grow_jump (struct list *list, const struct site *at)
{
  struct stmt *s;

  if (at->n_targets && chance (2))
    {
      s = new_stmt (JUMP);
      s->target = at->targets[chance (at->n_targets)];
      s->value = word (1);
    }
  else if (at->can_break && chance (2))
    {
      s = new_stmt (BREAK);
      s->value = word (1);
    }
  else if (at->can_continue && chance (2))
    {
      s = new_stmt (CONTINUE);
      s->value = word (1);
    }
  else if (!at->unit)
    {
      s = new_stmt (RETURN);
      s->value = word (1);
      s->place = value (function->type, false);
    }
  else
    return;
  append (list, s);
}

static void
grow_defer_call (struct list *list)
{
  struct stmt *s = new_stmt (DEFER_CALL);

  if (grow_call (&s->call, true))
    append (list, s);
}

/* Hide half of the pointers in scope; let BLOCK name what the others point
   to.  */

static void
hide_pointers (struct list *block)
{
  for (unsigned i = 0; i < in_scope; i++)
    {
      struct variable *v = scope[i];
      if (v->type != REF || !v->target || v->hidden)
	continue;
      if (chance (2) || v->target->hidden)
	{
	  v->hidden = true;
	  continue;
	}
      struct stmt *s = new_stmt (TRACE);
      s->value = place_in (v->target, 0);
      append (block, s);
    }
}

/* The statements of a deferred block.  */

static void
grow_deferred (struct list *list, const struct site *at)
{
  struct site in = *at;
  unsigned outer = in_scope;

  in.no_declarations = false;
  if (program->panics && chance (2))
    grow_recover (list, &in);
  grow_scope (list, &in, 1 + few ());
  in_scope = outer;
}

/* The block that KIND defers.  */

static void
grow_defer_block (struct list *list, const struct site *at,
		  enum stmt_kind kind)
{
  struct stmt *s = new_stmt (kind);
  struct site in = *at;
  bool hidden[VARIABLES_MAX];

  for (unsigned i = 0; i < in_scope; i++)
    hidden[i] = scope[i]->hidden;
  in.unit++;
  in.n_targets = 0;
  in.can_break = in.can_continue = false;
  hide_pointers (&s->body);
  grow_deferred (&s->body, &in);
  for (unsigned i = 0; i < in_scope; i++)
    scope[i]->hidden = hidden[i];
  append (list, s);
}

/* --- Statements with panics --------------------------------------------- */

static void
grow_raise (struct list *list)
{
  struct stmt *s = new_stmt (RAISE);

  if (chance (4) || program->closures)
    s->value = word (1);
  grow_panic (&s->call, false);
  append (list, s);
}

/* Recover to a variable, say what it was, maybe do something about it.  */

void
grow_recover (struct list *list, const struct site *at)
{
  struct expr *from = new_expr (chance (12) ? RECOVER : DEEP);
  struct expr *caught;
  struct stmt *s;

  if (at->no_declarations || chance (4) == 0)
    {
      s = new_stmt (SET);
      s->place = caught = held ();
      s->value = from;
    }
  else
    {
      s = declaration (new_variable (CAUGHT, at->unit), from);
      caught = read_variable (s->variable);
    }
  append (list, s);
  s = new_stmt (CALL);
  grow_told (&s->call, chance (2) ? TOLD : SAID);
  s->call.args[1] = caught;
  append (list, s);
  if (chance (2))
    return;
  s = new_stmt (IF_CAUGHT);
  s->place = caught;
  grow_scope (&s->body, at, few ());
  if (chance (3) == 0)
    {
      struct stmt *again = new_stmt (RAISE);
      again->call = (struct call) { .callee = PANIC, .raised = RAISED_AGAIN,
				    .n_args = 1, .args = { caught } };
      append (&s->body, again);
    }
  if (chance (2))
    grow_scope (&s->other, at, few ());
  append (list, s);
}

static void
grow_set_caught (struct list *list)
{
  struct stmt *s = new_stmt (SET);

  s->place = held ();
  s->value = value (CAUGHT, false);
  append (list, s);
}

static void
grow_tail (struct list *list)
{
  struct stmt *s = new_stmt (TAIL);

  if (chance (3) || program->closures)
    s->value = word (1);
  for (unsigned tries = 0; tries < 8; tries++)
    if (grow_call (&s->call, false) && may_return (&s->call))
      {
	append (list, s);
	return;
      }
}

static void
grow_for_panics (struct list *list, const struct site *at)
{
  struct stmt *s;

  switch (chance (10))
    {
    case 0: case 1: case 2: case 3:
      grow_raise (list);
      break;
    case 4: case 5:
      grow_recover (list, at);
      break;
    case 6:
      grow_set_caught (list);
      break;
    case 7:
      if (!at->unit)
	{
	  grow_tail (list);
	  break;
	}
      /* Fall through.  */
    default:
      s = new_stmt (CALL);
      grow_told (&s->call, chance (2) ? TOLD : SAID);
      append (list, s);
    }
}

/* --- Statements for C alone --------------------------------------------- */

static void
grow_value (struct list *list, const struct site *at)
{
  struct stmt *s = new_stmt (VALUE);
  struct site in = *at;
  struct variable *v = pick (WORD);
  unsigned outer = in_scope;

  if (!v)
    return;
  s->place = read_variable (v);
  in.depth++;
  in.no_declarations = false;
  grow_list (&s->body, &in, few ());
  s->value = word (2);
  in_scope = outer;
  append (list, s);
}

static void
grow_once (struct list *list, const struct site *at)
{
  struct stmt *s = new_stmt (ONCE);
  struct site in = *at;

  in.can_break = in.can_continue = true;
  grow_scope (&s->body, &in, few ());
  append (list, s);
}

static void
grow_into (struct list *list, const struct site *at)
{
  struct stmt *s = new_stmt (INTO);
  struct site in = *at;
  unsigned outer = in_scope;

  s->value = word (1);
  in.depth++;
  in.no_declarations = true;
  grow_list (&s->body, &in, few ());
  in.no_declarations = false;
  grow_list (&s->other, &in, few ());
  in_scope = outer;
  append (list, s);
}

static void
grow_for_c (struct list *list, const struct site *at)
{
  switch (chance (6))
    {
    case 0:
      grow_value (list, at);
      break;
    case 1:
      grow_once (list, at);
      break;
    case 2:
      grow_into (list, at);
      break;
    default:
      if (!at->no_declarations)
	grow_defer_block (list, at, BLOCK_DEFER);
    }
}

/* --- Lists -------------------------------------------------------------- */

static void
grow_simple (struct list *list, const struct site *at)
{
  switch (chance (12))
    {
    case 0: case 1:
      grow_trace (list);
      break;
    case 2: case 3:
      grow_set (list);
      break;
    case 4:
      grow_call_statement (list);
      break;
    case 5:
      grow_jump (list, at);
      break;
    case 6:
      if (chance (3))
	grow_jump (list, at);
      else
	grow_set_hook (list);
      break;
    case 7: case 8:
      if (!at->no_declarations)
	grow_declaration (list, at);
      break;
    default:
      grow_defer_call (list);
    }
}

static void
grow_compound (struct list *list, const struct site *at)
{
  /* These declare what they count in.  */
  if (at->no_declarations && chance (2))
    {
      grow_block (list, at);
      return;
    }
  switch (chance (at->no_declarations ? 5 : 9))
    {
    case 0:
      grow_if (list, at);
      break;
    case 1:
      grow_switch (list, at);
      break;
    case 2: case 3:
      grow_defer_block (list, at, DEFER_BLOCK);
      break;
    case 4:
      grow_skip (list, at);
      break;
    case 5:
      grow_again (list, at);
      break;
    default:
      grow_loop (list, at);
    }
}

void
grow_list (struct list *list, const struct site *at, unsigned n)
{
  const struct site *outer = here;
  unsigned first = in_scope;

  while (n-- > 0 && budget > 0)
    {
      budget--;
      here = at;
      if (program->closures && chance (5) < 2)
	grow_for_closures (list, at);
      else if (program->panics && chance (program->closures ? 8 : 4) == 0)
	grow_for_panics (list, at);
      else if (program->c_alone && at->depth < DEPTH_MAX && chance (4) == 0)
	grow_for_c (list, at);
      else if (at->depth < DEPTH_MAX && chance (5) < 2)
	grow_compound (list, at);
      else
	grow_simple (list, at);
    }
  here = at;
  if (program->closures)
    grow_uses (list, first);
  if (!list->first)
    grow_trace (list);
  here = outer;
}

/* --- Functions ---------------------------------------------------------- */

static struct function *
new_function (unsigned i)
{
  static const enum type results[] = { NOTHING, WORD, WORD, PAIR,
				       FN, FN, MAKER, KIT };
  static const enum type types[] = { WORD, WORD, PAIR, REF, FN, FN, KIT, DOER };
  unsigned n_types = program->closures ? 8 : 4;
  struct function *f = make (sizeof *f);

  function = f;
  f->id = i;
  /* The first can be what the function pointer points to.  */
  f->type = i ? results[chance (n_types)] : WORD;
  f->n_parameters = i ? chance (PARAMETERS_MAX + 1) : 1;
  for (unsigned k = 0; k < f->n_parameters; k++)
    {
      enum type type = i ? types[chance (n_types)] : WORD;
      if (i && program->panics && chance (8) == 0)
	type = CAUGHT;
      f->parameters[k] = new_variable (type, 0);
    }
  if (f->type != NOTHING && chance (2))
    {
      f->result = new_variable (f->type, 0);
      f->result->result = true;
    }
  f->noinline = program->panics && chance (4) == 0;
  return f;
}

/* What functions with panics begin with: some recover, many defer something
   that does.  */

void
grow_start (struct list *list, const struct site *at)
{
  if (chance (3) == 0)
    grow_recover (list, at);
  if (chance (3))
    grow_defer_block (list, at, DEFER_BLOCK);
  else
    grow_defer_call (list);
}

static void
grow_function (struct function *f)
{
  struct site at = { .depth = 1 };

  function = f;
  here = &at;
  in_scope = 0;
  for (unsigned i = 0; i < f->n_variables; i++)
    scope[in_scope++] = f->variables[i];
  budget = STATEMENTS / 2 + chance (STATEMENTS);
  if (program->panics && chance (4))
    grow_start (&f->body, &at);
  while (budget > 0)
    grow_list (&f->body, &at, 4);
  if (f->type != NOTHING && (!f->result || chance (2)))
    {
      struct stmt *s = new_stmt (RETURN);
      s->place = value (f->type, false);
      append (&f->body, s);
    }
}

struct program *
grow (unsigned seed, bool c_alone, bool panics, bool closures)
{
  state = seed * 2654435761u + c_alone + 2 * panics + 4 * closures;
  program = make (sizeof *program);
  program->seed = seed;
  program->c_alone = c_alone;
  program->panics = panics;
  program->closures = closures;
  program->n_functions = 2 + chance (closures ? 4 : FUNCTIONS_MAX - 1);
  ids = 0;
  for (unsigned i = 0; i < program->n_functions; i++)
    {
      in_scope = 0;
      program->functions[i] = new_function (i);
    }
  for (unsigned i = 0; i < program->n_functions; i++)
    grow_function (program->functions[i]);
  return program;
}
