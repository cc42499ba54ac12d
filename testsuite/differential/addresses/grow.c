/* grow.c -- grow a random program from a number.

   From the outside inwards, with the variables in scope on a stack.  Much of
   what there is does not appear in a program at all: each one draws what it may
   use.  So there are some in which an address can take one path only, and a
   path that is overlooked shows.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "program.h"

#define DEPTH_MAX 4		/* Of statements.  */
#define TARGETS_MAX 16

static struct program *program;
static struct function *function;
static int budget;		/* Statements that the function may have.  */
static bool *may_say;		/* Which productions.  */
static unsigned may_do;		/* A bit for each kind of statement.  */
static bool literals;		/* May there be a compound literal here?  */
static bool reserves;		/* May alloca be used?  Arrays of variable
				   length would end what it gives.  */
static bool in_blocky;		/* Is this in a statement expression?  */
static bool shy;		/* Are global variables named only in need?  */

/* The variables and nested functions in scope.  */
static struct variable *scope[VARIABLES_MAX];
static unsigned in_scope;
static struct function *nested[FUNCTIONS_MAX];
static unsigned n_nested;
static struct variable *kept;	/* Where an address was kept, the last time.  */

/* Where a statement stands.  */

struct site
{
  unsigned depth;
  bool can_break, can_continue;
  unsigned n_targets;
  struct stmt *targets[TARGETS_MAX];	/* What a JUMP may go to.  */
};

/* --- Chance and memory, which is never given back */

static uint64_t state;

/* SplitMix64.  */

static unsigned
chance (unsigned n)
{
  uint64_t z = state += 0x9e3779b97f4a7c15;

  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
  return (unsigned) ((z ^ (z >> 31)) >> 33) % n;
}

static void *
make (size_t size)
{
  void *p = calloc (1, size);

  if (!p)
    abort ();
  return p;
}

static struct expr *
new_expr (enum expr_kind kind, enum role role, enum type type)
{
  struct expr *e = make (sizeof *e);

  e->id = ++program->n_ids;
  e->kind = kind;
  e->role = role;
  e->type = type;
  return e;
}

static struct stmt *
new_stmt (enum stmt_kind kind)
{
  struct stmt *s = make (sizeof *s);

  s->id = ++program->n_ids;
  s->kind = kind;
  return s;
}

static void
append (struct list *list, struct stmt *s)
{
  if (!list->end)
    list->end = &list->first;
  *list->end = s;
  list->end = &s->next;
}

/* --- Variables */

static struct variable *
new_variable (enum type type, enum storage storage)
{
  struct variable *v = make (sizeof *v);

  v->id = ++program->n_ids;
  v->type = type;
  v->storage = storage;
  if (storage == LOCAL)
    {
      if (function->n_locals == VARIABLES_MAX)
	abort ();
      function->locals[function->n_locals++] = v;
    }
  return v;
}

static void
enter (struct variable *v)
{
  if (in_scope == VARIABLES_MAX)
    abort ();
  scope[in_scope++] = v;
}

static enum type
any_type (void)
{
  static const char types[] = "wwwwwppppppqqqnnnmmmaabbrkuxvyhf";
  return (enum type) types[chance (sizeof types - 1)];
}

struct variable *
anchor (const struct program *p, enum type type)
{
  for (unsigned i = 0; i < p->n_globals; i++)
    if (p->globals[i]->type == type)
      return p->globals[i];
  abort ();
}

/* A variable in scope of TYPE; a local one and one of the newest, mostly.  */

static struct variable *
pick (enum type type)
{
  struct variable *found[VARIABLES_MAX];
  unsigned n = 0;
  bool locals = shy || chance (8);

  for (unsigned i = in_scope; i-- > 0; )
    if (scope[i]->type == type && !scope[i]->hidden
	&& !(locals && n && scope[i]->storage <= THREAD))
      found[n++] = scope[i];
  return found[chance (chance (2) && n > 3 ? 3 : n)];
}

/* --- Expressions */

const char *next_hole (const char *, const char **, char *, enum type *);
static struct expr *grow_expr (enum role role, enum type type, unsigned depth);
static void grow_list (struct list *list, struct site *site, unsigned most);

static struct expr *
value (enum type type)
{
  return grow_expr (RVALUE, type, 1 + chance (2));
}

static struct expr *
use (struct variable *v)
{
  struct expr *e = new_expr (USE, LVALUE, v->type);

  e->variable = v;
  return e;
}

static struct expr *
address_of_variable (enum type type)
{
  struct expr *e = new_expr (ADDRESS, RVALUE, type);

  e->variable = pick (type == REF ? WORD : type == REF2 ? REF
		      : type == REF3 ? REF2 : type == NODE_REF ? NODE
		      : NODE_REF);
  return e;
}

static bool
has_address_p (enum type type)
{
  return strchr ("pqrmk", type) != NULL;
}

/* How many values an object of TYPE is made of, and the type of value I.  */

static unsigned
values_in (enum type type)
{
  return type == ROW || type == REFS ? 3 : type == NODE ? 6 : 1;
}

static enum type
value_type (enum type type, unsigned i)
{
  return type == ROW ? WORD : type == REFS ? REF
	 : type == NODE ? (enum type) "wpqmpp"[i] : type;
}

static struct expr *
literal (enum type type, unsigned depth)
{
  struct expr *e = new_expr (LITERALLY, LVALUE, type);

  literals = false;
  e->variable = new_variable (type, LITERAL);
  e->n_parts = values_in (type);
  for (unsigned i = 0; i < e->n_parts; i++)
    e->parts[i] = grow_expr (RVALUE, value_type (type, i), depth);
  return e;
}

static struct expr *
reserved (void)
{
  struct expr *e = new_expr (RESERVED, TOP, REF2);

  e->variable = new_variable (REF, LITERAL);
  return e;
}

static struct expr *
fill (char mode, enum type type, unsigned depth)
{
  switch (mode)
    {
    case '.':
    case '*':
      return grow_expr (RVALUE, type, depth);
    case '=':
    case '&':
      return grow_expr (LVALUE, type, depth);
    case '!':
    case '^':
      return grow_expr (TOP, type, depth);
    case 'V':
      return use (pick (type));
    case 'A':
      return address_of_variable (type);
    case 'L':
      return literal (type, depth);
    case 'R':
      return reserved ();
    default:
      abort ();
    }
}

/* What PRODUCTION says.  */

static struct expr *
say (const struct production *production, unsigned depth)
{
  struct expr *e = new_expr (TEXT, production->role, production->type);
  const char *at = production->text, *start;
  enum type type;
  char mode;

  e->production = production;
  if (production->role == EFFECT && strchr ("{fi", *at))
    literals = false;
  while ((at = next_hole (at, &start, &mode, &type)))
    if (mode == 'K')
      program->compares = true;
    else if (mode == 'C')
      program->cleans = true;
    else
      {
	if (e->n_parts == PARTS_MAX)
	  abort ();
	e->parts[e->n_parts++] = fill (mode, type, depth ? depth - 1 : 0);
      }
  return e;
}

/* Does PRODUCTION need something that is not there at depth DEPTH?  */

static bool
fits_p (const struct production *production, unsigned depth)
{
  const char *text = production->text;

  if (!may_say[production - productions])
    return false;
  if (strstr (text, "$L") && !literals)
    return false;
  return depth || !strchr (text, '$');
}

/* A production of ROLE and TYPE, or null.  OTHER is the weight of everything
   else.  */

static const struct production *
choose (enum role role, enum type type, unsigned depth, unsigned other)
{
  const struct production *found[200];
  unsigned weights[200], n = 0, sum = 0;

  for (unsigned i = 0; i < n_productions; i++)
    if (productions[i].role == role && productions[i].type == type
	&& fits_p (&productions[i], depth))
      {
	found[n] = &productions[i];
	sum += weights[n++] = productions[i].weight;
      }
  if (sum + other == 0)
    return NULL;
  unsigned x = chance (sum + other);
  for (unsigned i = 0; i < n; i++)
    if (x < weights[i])
      return found[i];
    else
      x -= weights[i];
  return NULL;
}

static struct expr *
grow_lvalue (enum type type, unsigned depth)
{
  const struct production *production = choose (LVALUE, type, depth, 8);

  return production ? say (production, depth) : use (pick (type));
}

static struct expr *
number (unsigned n)
{
  struct expr *e = new_expr (NUMBER, RVALUE, WORD);

  e->number = n;
  return e;
}

static struct expr *
function_name (void)
{
  struct expr *e = new_expr (FUNCTION, RVALUE, HOOK);
  unsigned n = 0;
  struct function *found[FUNCTIONS_MAX];

  for (unsigned i = 0; i < program->n_functions; i++)
    {
      struct function *f = program->functions[i];
      if (f->type == REF && f->n_parameters == 1 && !f->variadic && !f->nested
	  && f->parameters[0]->type == REF)
	found[n++] = f;
    }
  e->function = found[chance (n)];
  return e;
}

static struct expr *
grow_rvalue (enum type type, unsigned depth)
{
  bool plain = strchr ("cij", type) == NULL;
  const struct production *production
    = choose (RVALUE, type, depth, plain ? 8 : 0);

  if (production)
    return say (production, depth);
  if (type == WORD && chance (3) == 0)
    return number (chance (9));
  if (!plain)
    return number (type == CONDITION ? 1 : 0);
  if (type == HOOK && chance (2))
    return function_name ();
  if (has_address_p (type) && chance (3) == 0)
    return address_of_variable (type);
  return grow_lvalue (type, depth);
}

/* A call of a function that returns TYPE, or null if there is none.  */

static struct expr *
call (enum type type)
{
  struct function *found[2 * FUNCTIONS_MAX];
  unsigned n = 0;

  for (unsigned i = 0; i < program->n_functions; i++)
    if (program->functions[i]->type == type && !program->functions[i]->nested)
      found[n++] = program->functions[i];
  for (unsigned i = 0; i < n_nested; i++)
    if (nested[i]->type == type)
      found[n++] = nested[i];
  if (!n)
    return NULL;

  struct expr *e = new_expr (CALL, TOP, type);
  e->function = found[chance (n)];
  e->number = e->function->aliased && chance (2);
  e->n_parts = e->function->n_parameters;
  for (unsigned i = 0; i < e->n_parts; i++)
    e->parts[i] = value (e->function->parameters[i]->type);
  return e;
}

/* A statement expression.  There is no array of variable length in it, since
   behind a label GCC then takes its value for void.  */

static struct expr *
blocky (enum type type)
{
  struct expr *e = new_expr (BLOCKY, TOP, type);
  struct site inner = { .depth = DEPTH_MAX - 1 };
  unsigned outside = in_scope, nested_outside = n_nested;
  bool may_have_literals = literals, was_in_blocky = in_blocky;

  in_blocky = true;
  grow_list (&e->body, &inner, 2);
  in_blocky = was_in_blocky;
  literals = may_have_literals;
  e->n_parts = 1;
  e->parts[0] = value (type);
  in_scope = outside;
  n_nested = nested_outside;
  return e;
}

static struct expr *
grow_top (enum type type, unsigned depth)
{
  struct expr *e;

  switch (chance (8))
    {
    case 0:
    case 1:
    case 2:
      if ((e = call (type)))
	return e;
      break;
    case 3:
      if (depth && budget > 0 && chance (2) && (may_do & 1u << BLOCK))
	return blocky (type);
      break;
    case 4:
    case 5:
      break;
    default:
      return grow_rvalue (type, depth);
    }
  const struct production *production = choose (TOP, type, depth, 1);
  return production ? say (production, depth) : grow_rvalue (type, depth);
}

static struct expr *
grow_expr (enum role role, enum type type, unsigned depth)
{
  return role == LVALUE ? grow_lvalue (type, depth)
	 : role == RVALUE ? grow_rvalue (type, depth) : grow_top (type, depth);
}

/* Has the evaluation of E no effect, so that it may be anywhere in another?  */

static bool
pure_p (const struct expr *e)
{
  return e->role == LVALUE || e->role == RVALUE;
}

/* --- Statements */

/* What controls a statement: a compound literal would belong to that.  */

static struct expr *
control (enum type type)
{
  literals = false;
  return value (type);
}

/* What is returned: often something that does not last.  */

static struct expr *
result (void)
{
  literals = true;
  if (has_address_p (function->type) && chance (4) == 0)
    return address_of_variable (function->type);
  return grow_expr (TOP, function->type, 2);
}

static struct stmt *
declare (enum storage storage, enum type type)
{
  struct stmt *s = new_stmt (DECLARE);
  struct variable *v;

  if (storage == STATIC)
    while (strchr ("yh", type))
      type = any_type ();
  v = new_variable (type, storage);
  s->variable = v;
  if (storage == LOCAL && (type == ROW || type == REFS))
    {
      for (; s->n_values < 3; s->n_values++)
	s->values[s->n_values] = value (value_type (type, s->n_values));
      if (!in_blocky && !reserves && chance (4) == 0)
	{
	  v->variable_length = true;
	  s->value = control (WORD);
	}
    }
  else if (storage == LOCAL)
    {
      s->bare = chance (4) == 0;
      s->value = grow_expr (TOP, type, 2);
    }
  enter (v);
  return s;
}

/* Keep the address of a variable in one that is likely to live longer.  */

static void
keep (struct stmt *s)
{
  enum type type = (enum type) "ppqrmk"[chance (6)];

  s->value = address_of_variable (type);
  s->place = use (anchor (program, type));
  for (unsigned i = 0; i < in_scope; i++)
    if (scope[i]->type == type && !scope[i]->hidden
	&& chance (scope[i]->storage == LOCAL ? 2 : 8) == 0)
      {
	s->place = use (scope[i]);
	break;
      }
  kept = s->place->variable;
}

static struct stmt *
set (unsigned depth)
{
  struct stmt *s = new_stmt (SET);
  enum type type;

  if (chance (depth ? 2 : 6) == 0)
    {
      keep (s);
      return s;
    }

  do
    type = any_type ();
  while (type == ROW || type == REFS);
  s->value = grow_expr (TOP, type, 2);
  s->place = pure_p (s->value) ? grow_expr (LVALUE, type, 2)
			       : use (pick (type));
  return s;
}

/* The type of the addresses of objects of TYPE, or 0.  */

static enum type
address_type (enum type type)
{
  static const char from[] = "wpqnm", to[] = "pqrmk";
  const char *at = strchr (from, type);

  return at ? (enum type) to[at - from] : (enum type) 0;
}

/* A new variable at the start of a block, LIST, whose address is kept in one of
   the first OUTSIDE.  */

static void
keep_inner (struct list *list, unsigned outside)
{
  enum type type = (enum type) "wwwpqnm"[chance (7)];
  unsigned inside;

  literals = true;
  append (list, declare (LOCAL, type));
  struct stmt *s = new_stmt (SET);
  s->value = new_expr (ADDRESS, RVALUE, address_type (type));
  s->value->variable = scope[in_scope - 1];
  inside = in_scope;
  in_scope = outside;
  kept = pick (address_type (type));
  in_scope = inside;
  s->place = use (kept);
  append (list, s);
}

/* A new block at SITE in LIST, with MOST statements.  */

static void
grow_block (struct list *list, const struct site *site, unsigned most)
{
  struct site inner = *site;
  unsigned outside = in_scope, nested_outside = n_nested;

  inner.depth++;
  if (chance (3) == 0)
    keep_inner (list, outside);
  grow_list (list, &inner, most);
  in_scope = outside;
  n_nested = nested_outside;
}

static void
add_target (struct site *site, struct stmt *s)
{
  if (site->n_targets < TARGETS_MAX)
    site->targets[site->n_targets++] = s;
}

static void
grow_loop (struct stmt *s, struct site site)
{
  unsigned outside = in_scope;

  if (s->kind == FOR)
    {
      s->variable = new_variable (chance (2) ? WORD : REF, LOCAL);
      literals = false;
      s->values[0] = value (s->variable->type);
      enter (s->variable);
      s->values[1] = control (s->variable->type);
    }
  s->number = 1 + chance (3);
  s->value = control (CONDITION);
  site.can_break = site.can_continue = true;
  grow_block (&s->body, &site, 4);
  in_scope = outside;
}

static void
grow_switch (struct stmt *s, struct site site)
{
  unsigned outside = in_scope, n = chance (2);
  struct stmt *variables[1] = { NULL };

  s->value = control (WORD);
  site.depth++;
  site.can_break = true;
  for (unsigned i = 0; i < n; i++)
    {
      struct variable *v;
      do
	v = new_variable (any_type (), LOCAL);
      while (v->type == ROW || v->type == REFS);
      enter (v);
      variables[i] = new_stmt (DECLARE);
      variables[i]->variable = v;
      variables[i]->bare = true;
      append (&s->other, variables[i]);
      v->hidden = true;
    }
  for (unsigned arm = 0; arm < 3; arm++)
    {
      struct stmt *a = new_stmt (ARM);
      a->number = arm;
      a->bare = chance (3) == 0;
      for (unsigned i = 0; i < n; i++)
	{
	  struct stmt *first = new_stmt (SET);
	  literals = true;
	  first->value = value (variables[i]->variable->type);
	  first->place = use (variables[i]->variable);
	  append (&a->body, first);
	}
      for (unsigned i = 0; i < n; i++)
	variables[i]->variable->hidden = false;
      grow_block (&a->body, &site, 3);
      for (unsigned i = 0; i < n; i++)
	variables[i]->variable->hidden = true;
      append (&s->body, a);
    }
  for (unsigned i = 0; i < n; i++)
    variables[i]->variable->hidden = false;
  in_scope = outside;
}

/* A block that is entered by a jump: what its head declares is set behind the
   label.  */

static void
grow_into (struct stmt *s, struct site site)
{
  unsigned outside = in_scope, nested_outside = n_nested;
  struct stmt *head[2];
  unsigned n = 1 + chance (2), visible;

  s->value = control (CONDITION);
  site.depth++;
  for (unsigned i = 0; i < n; i++)
    {
      do
	{
	  in_scope = outside + i;
	  literals = true;
	  head[i] = declare (LOCAL, any_type ());
	}
      while (strchr ("ab", head[i]->variable->type));
      append (&s->body, head[i]);
    }
  visible = in_scope;
  for (unsigned i = outside; i < visible; i++)
    scope[i]->hidden = true;
  for (unsigned i = 0; i < n; i++)
    {
      struct stmt *again = new_stmt (SET);
      literals = true;
      again->value = value (head[i]->variable->type);
      again->place = use (head[i]->variable);
      append (&s->other, again);
    }
  for (unsigned i = outside; i < visible; i++)
    scope[i]->hidden = false;
  grow_list (&s->other, &site, 3);
  in_scope = outside;
  n_nested = nested_outside;
}

static void grow_function (struct function *f);
static struct function *new_function (bool nested);

/* A nested function names no parameters of the function around it: where one
   has its address taken, too, AddressSanitizer in GCC 12 loses its value.  */

static void
grow_nested (struct stmt *s)
{
  struct function *outer = function;
  int left = budget;
  unsigned outside = in_scope, nested_outside = n_nested;

  for (unsigned i = 0; i < outer->n_parameters; i++)
    outer->parameters[i]->hidden = true;
  s->function = new_function (true);
  function = s->function;
  grow_function (s->function);
  function = outer;
  for (unsigned i = 0; i < outer->n_parameters; i++)
    outer->parameters[i]->hidden = false;
  budget = left;
  in_scope = outside;
  n_nested = nested_outside;
  nested[n_nested++] = s->function;
}

static enum stmt_kind
any_kind (const struct site *site)
{
  static const enum stmt_kind kinds[] = {
    DECLARE, DECLARE, DECLARE, DECLARE, DECLARE, DECLARE, DECLARE,
    SET, SET, SET, SET, SET, SET, SET, SET, SET, TRACE, TRACE, TRACE, TRACE,
    SAY, SAY, SAY, EVALUATE, EVALUATE, IF, IF, FOR, FOR, WHILE, WHILE, DO,
    BLOCK, BLOCK, SWITCH, SKIP, AGAIN, AGAIN, AGAIN_HERE, AGAIN_HERE, INTO,
    COMPUTED, JUMP, BREAK, CONTINUE, RETURN, NESTED
  };
  for (;;)
    {
      enum stmt_kind kind = kinds[chance (sizeof kinds / sizeof *kinds)];
      bool deep = kind >= IF && kind <= COMPUTED;
      if (!(may_do & 1u << kind)
	  || (deep && site->depth >= DEPTH_MAX)
	  || (kind == JUMP && !site->n_targets)
	  || (kind == BREAK && !site->can_break)
	  || (kind == CONTINUE && !site->can_continue)
	  || (kind == NESTED && (function->nested || site->depth > 1
				 || program->n_functions + 1 >= FUNCTIONS_MAX)))
	continue;
      return kind;
    }
}

static struct stmt *
grow_stmt (struct site *site)
{
  enum stmt_kind kind = any_kind (site);
  struct stmt *s;
  struct site inner = *site;

  literals = true;
  budget--;
  if (kind == DECLARE)
    return declare (chance (16) ? LOCAL : STATIC, any_type ());
  if (kind == SET)
    return set (site->depth);
  s = new_stmt (kind);
  switch (kind)
    {
    case TRACE:
      s->value = grow_expr (TOP, WORD, 3);
      break;
    case EVALUATE:
      s->value = grow_expr (TOP, any_type (), 2);
      break;
    case SAY:
      {
	const struct production *production = choose (EFFECT, WORD, 3, 0);
	s->value = production ? say (production, 3) : number (0);
	break;
      }
    case IF:
      s->value = control (CONDITION);
      grow_block (&s->body, site, 3);
      if (chance (2))
	grow_block (&s->other, site, 3);
      break;
    case SWITCH:
      grow_switch (s, inner);
      break;
    case FOR:
    case WHILE:
    case DO:
      grow_loop (s, inner);
      break;
    case BLOCK:
      grow_block (&s->body, site, 4);
      break;
    case SKIP:
      s->value = control (CONDITION);
      add_target (&inner, s);
      grow_block (&s->body, &inner, 3);
      break;
    case AGAIN:
      add_target (&inner, s);
      grow_block (&s->body, &inner, 4);
      s->value = control (CONDITION);
      break;
    case AGAIN_HERE:
      inner.depth++;
      if (chance (3) == 0)
	keep_inner (&s->body, in_scope);
      grow_list (&s->body, &inner, 3);
      s->value = control (CONDITION);
      break;
    case INTO:
      grow_into (s, inner);
      break;
    case COMPUTED:
      s->value = control (INDEX2);
      grow_block (&s->body, site, 3);
      grow_block (&s->other, site, 3);
      break;
    case JUMP:
      s->value = control (CONDITION);
      s->target = site->targets[chance (site->n_targets)];
      break;
    case BREAK:
    case CONTINUE:
      s->value = control (CONDITION);
      break;
    case RETURN:
      s->value = control (CONDITION);
      s->place = result ();
      s->bare = chance (4) == 0;
      break;
    case NESTED:
      grow_nested (s);
      break;
    default:
      abort ();
    }
  return s;
}

/* What the production with TEXT says of PART.  */

static struct expr *
say_of (const char *text, struct expr *part)
{
  for (unsigned i = 0; i < n_productions; i++)
    if (strcmp (productions[i].text, text) == 0)
      {
	struct expr *e
	  = new_expr (TEXT, productions[i].role, productions[i].type);
	e->production = &productions[i];
	e->parts[e->n_parts++] = part;
	return e;
      }
  abort ();
}

/* The number that E, a pointer, leads to.  */

static struct expr *
reach (struct expr *e)
{
  switch (e->type)
    {
    case REF:
      return say_of ("(*$*p)", e);
    case REF2:
      return reach (say_of ("(*$*q)", e));
    case REF3:
      return reach (say_of ("(*$*r)", e));
    case NODE_REF:
      return say_of ("$*m->w", e);
    case NODE_REF2:
      return reach (say_of ("(*$*k)", e));
    default:
      abort ();
    }
}

/* A look where a pointer points to that has outlived a block, perhaps: the last
   one in which something was kept, if it is still in scope.  */

static struct stmt *
look (void)
{
  struct stmt *s = new_stmt (TRACE);
  struct variable *v = pick ("pqrmk"[chance (5)]);

  for (unsigned i = 0; i < in_scope; i++)
    if (scope[i] == kept && !kept->hidden)
      v = kept;
  s->value = reach (use (v));
  return s;
}

/* Do so before the rest of LIST, which is a loop's, with one of the first
   OUTSIDE variables.  */

static void
look_first (struct list *list, unsigned outside)
{
  unsigned inside = in_scope;

  in_scope = outside;
  struct stmt *s = look ();
  in_scope = inside;
  s->next = list->first;
  list->first = s;
}

/* Up to MOST statements in LIST, at SITE.  */

static void
grow_list (struct list *list, struct site *site, unsigned most)
{
  for (unsigned n = 1 + chance (most); n-- && budget > 0; )
    {
      unsigned outside = in_scope;
      struct stmt *s = grow_stmt (site);
      append (list, s);
      if (s->kind >= FOR && s->kind <= AGAIN_HERE && s->body.first
	  && !s->target && chance (3) == 0)
	look_first (&s->body, outside);
      if (s->kind >= IF && s->kind <= COMPUTED && chance (2))
	append (list, look ());
    }
}

/* --- Functions and programs */

static struct function *
new_function (bool is_nested)
{
  struct function *f = make (sizeof *f);
  struct function *outer = function;
  static const char types[] = "wpppppqqqmmmnnrkuvxyh";
  static const char parameters[] = "wwwppppppqqqqmmmnrkuvxf";

  function = f;
  f->id = ++program->n_ids;
  f->nested = is_nested;
  f->type = (enum type) types[chance (sizeof types - 1)];
  f->noinline = chance (4) == 0;
  f->n_parameters = 1 + chance (PARAMETERS_MAX);
  f->variadic = !is_nested && f->n_parameters > 1 && chance (5) == 0;
  f->old_style = !is_nested && !f->variadic && chance (10) == 0;
  f->aliased = !is_nested && chance (10) == 0;
  for (unsigned i = 0; i < f->n_parameters; i++)
    f->parameters[i]
      = new_variable (f->variadic && i == 0 ? WORD : (enum type)
		      parameters[chance (sizeof parameters - 1)], LOCAL);
  if (program->n_functions == FUNCTIONS_MAX)
    abort ();
  program->functions[program->n_functions++] = f;
  function = outer;
  return f;
}

/* Variables of the types from which most addresses are made.  */

static void
grow_first (struct list *list)
{
  static const char types[] = "wwpwpqnm";

  for (unsigned i = 0; types[i]; i++)
    if (chance (3) == 0)
      {
	literals = true;
	append (list, declare (LOCAL, (enum type) types[i]));
      }
}

static void
grow_function (struct function *f)
{
  struct site site = { 0 };
  struct stmt *s;
  unsigned n;

  for (unsigned i = 0; i < f->n_parameters; i++)
    enter (f->parameters[i]);
  n = 1 + chance (f->nested ? 5 : 12);
  budget = (int) n;
  grow_first (&f->body);
  grow_list (&f->body, &site, n);
  s = new_stmt (RETURN);
  s->place = result ();
  s->bare = chance (4) == 0;
  append (&f->body, s);
}

/* Where the program starts, which calls the others and looks at what comes
   back.  */

static void
grow_start (struct function *f)
{
  struct site site = { 0 };

  unsigned n = 4 + chance (16);
  budget = (int) n;
  grow_first (&f->body);
  grow_list (&f->body, &site, n);
  for (n = 2 + chance (3); n--; )
    {
      struct stmt *s = new_stmt (TRACE);
      literals = true;
      s->value = grow_expr (n & 1 ? TOP : RVALUE, WORD, 3);
      append (&f->body, s);
    }
}

static void
grow_globals (void)
{
  static const char all[] = "wpqrnmkabuxvyhf", more[] = "wpqnmb";

  for (unsigned i = 0; all[i]; i++)
    program->globals[program->n_globals++]
      = new_variable ((enum type) all[i], GLOBAL);
  for (unsigned i = 0; more[i]; i++)
    if (chance (3) == 0)
      program->globals[program->n_globals++]
	= new_variable ((enum type) more[i], chance (3) ? GLOBAL : THREAD);
  for (unsigned i = 0; i < program->n_globals; i++)
    enter (program->globals[i]);
}

/* --- Chains: programs in which an address takes one path (a third of all)

   A variable's address goes from one variable to the next, each time by another
   production that is drawn from all of them, or through a function; and where
   it arrives it is used, when the first variable is gone.  All else in these
   programs are global variables.  What overlooks one step does not see that the
   variable dangles.  */

#define STEPS_MAX 4

/* A step: PRODUCTION with what there is in the hole FROM; the hole TO gets a new
   variable, if it is no value.  */

struct step
{
  const struct production *production;
  unsigned from, to;
};

static bool
address_in_p (enum type type)
{
  return strchr ("pqrmknbuxvyh", type) != NULL;
}

/* May what is in a variable of type HAVE go through the hole MODE, TYPE?  */

static bool
goes_through_p (enum type have, char mode, enum type type)
{
  if (mode == 'L')
    {
      for (unsigned i = 0; i < values_in (type); i++)
	if (value_type (type, i) == have && address_in_p (have))
	  return true;
      return false;
    }
  if (have != type || mode == 'A' || mode == 'K' || mode == 'C' || mode == 'R')
    return false;
  return address_in_p (have) || mode == '&';
}

/* Find the steps from a variable of type HAVE; return how many.  */

static unsigned
find_steps (enum type have, struct step *steps, unsigned most)
{
  unsigned n = 0;

  for (unsigned i = 0; i < n_productions; i++)
    {
      const struct production *p = &productions[i];
      const char *at = p->text, *start;
      char modes[2 * PARTS_MAX];
      enum type types[2 * PARTS_MAX];
      unsigned holes = 0;

      if (!p->weight || (p->role != EFFECT && !address_in_p (p->type)))
	continue;
      while ((at = next_hole (at, &start, &modes[holes], &types[holes])))
	holes++;
      for (unsigned from = 0; from < holes; from++)
	if (goes_through_p (have, modes[from], types[from]))
	  for (unsigned to = 0; to < holes; to++)
	    if ((p->role == EFFECT ? strchr ("=V", modes[to]) && to != from
		 && address_in_p (types[to]) : to == 0) && n < most)
	      steps[n++] = (struct step) { p, from, to };
    }
  return n;
}

/* A literal of TYPE with V wherever it fits.  */

static struct expr *
literal_with (enum type type, struct variable *v)
{
  struct expr *e = new_expr (LITERALLY, LVALUE, type);

  e->variable = new_variable (type, LITERAL);
  e->n_parts = values_in (type);
  for (unsigned i = 0; i < e->n_parts; i++)
    e->parts[i] = value_type (type, i) == v->type ? use (v)
		  : use (anchor (program, value_type (type, i)));
  return e;
}

/* What S says with FROM and TO.  */

static struct expr *
say_step (const struct step *s, struct variable *from, struct variable *to)
{
  struct expr *e
    = new_expr (TEXT, s->production->role, s->production->type);
  const char *at = s->production->text, *start;
  enum type type;
  char mode;

  e->production = s->production;
  for (unsigned hole = 0; (at = next_hole (at, &start, &mode, &type)); hole++)
    {
      struct expr *part;
      if (mode == 'K' || mode == 'C')
	{
	  program->compares |= mode == 'K';
	  program->cleans |= mode == 'C';
	  continue;
	}
      if (hole == s->from)
	part = mode == 'L' ? literal_with (type, from) : use (from);
      else if (hole == s->to && s->production->role == EFFECT)
	part = use (to);
      else if (mode == 'L')
	part = literal (type, 0);
      else if (mode == 'R')
	part = reserved ();
      else if (mode == 'A')
	part = address_of_variable (type);
      else if (strchr ("cij", type))
	part = number (type == CONDITION ? chance (2) : 0);
      else
	part = use (anchor (program, type));
      e->parts[e->n_parts++] = part;
    }
  return e;
}

/* The type of the variable in the hole TO of PRODUCTION, an EFFECT.  */

static enum type
hole_type (const struct production *production, unsigned to)
{
  const char *at = production->text, *start;
  enum type type = WORD;
  char mode;

  for (unsigned hole = 0; hole <= to; hole++)
    at = next_hole (at, &start, &mode, &type);
  return type;
}

/* A variable of TYPE, declared in LIST, with VALUE, or with what a global one
   has.  */

static struct variable *
chain_variable (struct list *list, enum type type, struct expr *value)
{
  struct stmt *s = new_stmt (DECLARE);

  s->variable = new_variable (type, LOCAL);
  if (values_in (type) == 3)
    for (; s->n_values < 3; s->n_values++)
      s->values[s->n_values] = use (anchor (program,
					    value_type (type, s->n_values)));
  else
    s->value = value ? value : use (anchor (program, type));
  append (list, s);
  return s->variable;
}

static struct variable *grow_chain_call (struct list *list,
					 struct variable *from);

/* Take up to STEPS_MAX steps from the variable V in LIST; return the last
   one.  */

static struct variable *
grow_steps (struct list *list, struct variable *v)
{
  static struct step steps[2000];

  for (unsigned n = 1 + chance (STEPS_MAX); n--; )
    {
      unsigned n_steps = find_steps (v->type, steps, 2000);
      if (address_in_p (v->type) && v->type != REFS
	  && program->n_functions < 5 && chance (5) == 0)
	{
	  v = grow_chain_call (list, v);
	  continue;
	}
      if (!n_steps)
	break;
      const struct step *s = &steps[chance (n_steps)];
      if (s->production->role == EFFECT)
	{
	  struct variable *to
	    = chain_variable (list, hole_type (s->production, s->to), NULL);
	  struct stmt *said = new_stmt (SAY);
	  said->value = say_step (s, v, to);
	  append (list, said);
	  v = to;
	}
      else
	v = chain_variable (list, s->production->type, say_step (s, v, NULL));
    }
  return v;
}

/* Element I of E, an array or a node.  */

static struct expr *
element (struct expr *e, unsigned i)
{
  struct expr *item
    = say_of (e->type == NODE ? "$=n.b[$.j]" : "$=b[$.i]", e);

  item->parts[item->n_parts++] = number (i);
  return item;
}

/* Use what is at the address in E, and all that it leads to.  */

static void
reach_all (struct list *list, struct expr *e, unsigned depth)
{
  static const char *const by[] = {
    ['p'] = "(*$*p)", ['q'] = "(*$*q)", ['r'] = "(*$*r)", ['m'] = "(*$*m)",
    ['k'] = "(*$*k)", ['u'] = "(*(unsigned *) $*u)",
    ['v'] = "(*(unsigned *) $*v)", ['x'] = "$=x.p",
    ['y'] = "from_bytes ($.y)", ['h'] = "from_halves ($.h)"
  };
  static const char *const fields[] = { "$=n.w", "$=n.p", "$=n.q", "$=n.m" };

  if (e->type == WORD)
    {
      struct stmt *s = new_stmt (TRACE);
      s->value = e;
      append (list, s);
    }
  else if (e->type == NODE || e->type == REFS)
    {
      for (unsigned i = 0; i < 2; i++)
	reach_all (list, element (e, i), depth);
      for (unsigned i = 0; e->type == NODE && i < (depth ? 4 : 2); i++)
	reach_all (list, say_of (fields[i], e), depth - 1);
    }
  else
    reach_all (list, say_of (by[e->type], e), depth);
}

/* The end of a chain of V: it is returned by the function, or left in a global
   variable and then LEFT is that.  */

static void
end_chain (struct list *list, struct variable *v, struct variable **left)
{
  struct stmt *s = new_stmt (RETURN);

  *left = NULL;
  function->type = v->type;
  if (!address_in_p (v->type) || v->type == REFS)
    function->type = REF;
  if (v->type == REFS)
    v = chain_variable (list, REF, element (use (v), chance (2)));
  if (chance (2) || !address_in_p (v->type))
    {
      struct stmt *set = new_stmt (SET);
      *left = anchor (program, v->type);
      set->place = use (*left);
      set->value = use (v);
      append (list, set);
      function->type = REF;
    }
  s->place = use (*left ? anchor (program, function->type) : v);
  s->bare = true;
  append (list, s);
}

/* Call a new function with FROM, which takes further steps; return the variable
   with its result.  */

static struct variable *
grow_chain_call (struct list *list, struct variable *from)
{
  struct function *outer = function, *f = new_function (false);
  struct variable *left;
  struct expr *e;

  function = f;
  f->n_locals = 0;
  f->variadic = false;
  f->n_parameters = 1;
  f->parameters[0] = new_variable (from->type, LOCAL);
  end_chain (&f->body, grow_steps (&f->body, f->parameters[0]), &left);
  function = outer;
  e = new_expr (CALL, TOP, f->type);
  e->function = f;
  e->number = f->aliased;
  e->parts[e->n_parts++] = use (from);
  struct variable *result = chain_variable (list, f->type, e);
  return left ? left : result;
}

/* The function that has the variable, and what looks for it.  */

static void
grow_chain (struct function *start)
{
  struct function *f = new_function (false);
  struct variable *v, *left;
  enum type type = (enum type) "wwwna"[chance (5)];
  struct expr *e = new_expr (CALL, TOP, WORD);

  function = f;
  f->variadic = false;
  f->n_locals = 0;
  f->n_parameters = 1;
  f->parameters[0] = new_variable (type == ROW ? WORD : type, LOCAL);
  v = chance (3) && type != ROW ? f->parameters[0]
      : chain_variable (&f->body, type, NULL);
  if (chance (3) == 0)
    {
      /* In a block, at whose end it is used.  */
      struct stmt *block = new_stmt (BLOCK), *set = new_stmt (SET);
      v = chain_variable (&block->body, type, NULL);
      v = grow_steps (&block->body, v);
      if (v->type != REFS && v->storage == LOCAL)
	{
	  set->place = use (chain_variable (&f->body, v->type, NULL));
	  set->value = use (v);
	  v = set->place->variable;
	  append (&block->body, set);
	}
      append (&f->body, block);
      if (address_in_p (v->type) && v->type != REFS)
	reach_all (&f->body, use (v), 1);
      v = anchor (program, REF);
    }
  else
    v = grow_steps (&f->body, v);
  end_chain (&f->body, v, &left);
  e->type = f->type;
  e->function = f;
  e->parts[e->n_parts++] = use (anchor (program, f->parameters[0]->type));
  function = start;
  v = chain_variable (&start->body, f->type, e);
  if (left)
    v = left;
  if (address_in_p (v->type))
    reach_all (&start->body, use (v), 1);
}

/* Draw what the program may use.  */

static void
draw (void)
{
  unsigned one_in = 2 + chance (4);

  may_say = make (n_productions);
  for (unsigned i = 0; i < n_productions; i++)
    may_say[i] = chance (one_in) != 0;
  reserves = chance (3) == 0;
  for (unsigned i = 0; i < n_productions; i++)
    if (strstr (productions[i].text, "$R"))
      may_say[i] &= reserves;
  shy = chance (2);
  may_do = 0;
  for (enum stmt_kind k = DECLARE; k <= NESTED; k++)
    if (k <= SAY || chance (2))
      may_do |= 1u << k;
}

struct program *
grow (unsigned seed)
{
  state = seed * UINT64_C (0x2545f4914f6cdd1d) + 1;
  program = make (sizeof *program);
  program->seed = seed;
  function = NULL;
  in_scope = n_nested = 0;
  draw ();
  grow_globals ();

  bool chain = seed % 3 == 0;
  unsigned n = 1 + chance (chance (8) ? 4 : 8), globals = in_scope;
  struct function *first = new_function (false);
  first->type = REF;
  first->variadic = false;
  first->n_parameters = 1;
  first->n_locals = 0;
  function = first;
  first->parameters[0] = new_variable (REF, LOCAL);
  for (unsigned i = 1; i < n && !chain; i++)
    new_function (false);
  if (chain)
    {
      struct stmt *s = new_stmt (RETURN);
      s->place = use (first->parameters[0]);
      append (&first->body, s);
    }
  for (unsigned i = 0; i < n && !chain; i++)
    {
      function = program->functions[i];
      in_scope = globals;
      n_nested = 0;
      grow_function (function);
    }
  struct function *start = make (sizeof *start);
  function = start;
  start->id = ++program->n_ids;
  start->type = WORD;
  in_scope = globals;
  n_nested = 0;
  if (chain)
    grow_chain (start);
  else
    grow_start (start);
  program->functions[program->n_functions++] = start;
  return program;
}
