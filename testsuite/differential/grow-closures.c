/* grow-closures.c -- what the grower knows of closures.

   C and Go agree about closures but for one thing: Go keeps what a pointer
   points to, C does not.  So a closure that may outlive its function does not
   see pointers that are parameters of the functions around it, and of other
   pointers only those whose target it names (see `target' in tree.h).  A closure
   of type OWN is never stored, and a thread is waited for at once: these see
   all.

   What threads do at the same time is told by nothing but its result: in a
   GO_MANY they call nothing that prints, and change only what is new in each
   round, or in the thread itself.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <string.h>

#include "grow.h"

#define CLOSURES_MAX 3		/* Closures in each other.  */

/* Who may name a closure, and when.  */

enum reach
{
  ANYWHERE,
  BY_NAME,			/* Only its function, by its name.  */
  WAITED_FOR			/* A thread that its function waits for.  */
};

/* --- Variables ---------------------------------------------------------- */

/* A variable in scope for which WANTED holds, or null.  */

static struct variable *
pick_if (bool (*wanted) (const struct variable *))
{
  struct variable *found[VARIABLES_MAX];
  unsigned n = 0;

  for (unsigned i = in_scope; i-- > 0; )
    if (!scope[i]->hidden && wanted (scope[i]))
      found[n++] = scope[i];
  if (!n)
    return NULL;
  return found[chance (chance (2) && n > 3 ? 3 : n)];
}

static enum type wanted_type;

static bool
settable_p (const struct variable *v)
{
  return v->type == wanted_type && !v->closure;
}

struct variable *
pick_settable (enum type type)
{
  wanted_type = type;
  return pick_if (settable_p);
}

/* --- Growing closures --------------------------------------------------- */

static struct stmt *
trace_of (struct variable *v)
{
  struct stmt *s = new_stmt (TRACE);

  s->value = place_in (v, 0);
  return s;
}

/* Hide from a closure with the statements BODY and of REACH what it must not
   use, and let it name what it must.  */

static void
hide_from (struct list *body, enum reach reach)
{
  for (unsigned i = 0; i < in_scope; i++)
    {
      struct variable *v = scope[i];
      if (v->hidden || reach == WAITED_FOR)
	continue;
      if (v->type == OWN || (v->type == REF && !v->target))
	v->hidden = reach == ANYWHERE;
      else if (v->type == REF && (chance (2) || v->target->hidden))
	v->hidden = true;
      else if (v->type == REF)
	{
	  append (body, trace_of (v->target));
	}
    }
}

/* Remember in HIDDEN what is hidden in the scope, or set that again.  */

static void
remember (bool *hidden)
{
  for (unsigned i = 0; i < in_scope; i++)
    hidden[i] = scope[i]->hidden;
}

static void
set_again (const bool *hidden)
{
  for (unsigned i = 0; i < in_scope; i++)
    scope[i]->hidden = hidden[i];
}

static void
add_parameter (struct function *f, enum type type)
{
  f->parameters[f->n_parameters++] = new_variable (type, 0);
}

/* Let F, which is what grows now, be called as SIGNATURE says.  */

static void
set_signature (struct function *f, enum type signature)
{
  static const enum type results[] = { NOTHING, WORD, WORD, PAIR, FN, KIT };
  static const enum type types[] = { WORD, WORD, PAIR, REF, FN, CAUGHT };

  switch (signature)
    {
    case FN:
      f->type = WORD;
      add_parameter (f, WORD);
      break;
    case MAKER:
      f->type = FN;
      add_parameter (f, WORD);
      break;
    case PAIRER:
      f->type = PAIR;
      add_parameter (f, PAIR);
      add_parameter (f, REF);
      break;
    case OWN:
      f->type = results[chance (6)];
      for (unsigned n = chance (PARAMETERS_MAX + 1); n > 0; n--)
	add_parameter (f, types[chance (6)]);
      break;
    default:
      f->type = NOTHING;
    }
}

/* Change what is captured, and say what it is then.  */

static void
grow_change (struct list *list)
{
  static const enum type types[] = { WORD, WORD, WORD, ROW, PAIR, KIT };
  struct variable *v = pick_settable (types[chance (6)]);
  struct stmt *s;

  if (!v)
    return;
  s = new_stmt (SET);
  s->place = place_in (v, 1);
  s->value = new_expr (BINARY);
  s->value->op = "+-*^"[chance (4)];
  s->value->left = place_in (v, 1);
  s->value->right = word (1);
  append (list, s);
  append (list, trace_of (v));
}

/* The statements of F, at AT.  */

static void
grow_code (struct function *f, const struct site *at)
{
  unsigned outer = in_scope;

  if (chance (3))
    grow_change (&f->body);

  if (chance (6) == 0)
    grow_recover (&f->body, at);
  if (chance (5) == 0)
    grow_start (&f->body, at);
  grow_list (&f->body, at, few ());
  if (f->type != NOTHING && (!f->result || chance (2)))
    {
      struct stmt *s = new_stmt (RETURN);
      s->place = value (f->type, false);
      append (&f->body, s);
    }
  in_scope = outer;
}

/* A site of its own for what is called in AT.  */

static struct site
site_within (const struct site *at)
{
  return (struct site) { .depth = at->depth + 1, .closures = at->closures + 1 };
}

/* May there be one more closure here?  */

static bool
room_p (void)
{
  return here->closures < CLOSURES_MAX && budget > 0;
}

/* Grow F, which is called as SIGNATURE says.  */

static void
grow_closure (struct function *f, enum type signature)
{
  struct function *outer = function;
  const struct site *at = here;
  struct site in = site_within (at);
  unsigned n = in_scope;
  bool hidden[VARIABLES_MAX];

  remember (hidden);
  function = f;
  here = &in;
  hide_from (&f->body, signature == OWN ? BY_NAME : ANYWHERE);
  set_signature (f, signature);
  if (f->type != NOTHING && chance (3) == 0)
    {
      f->result = new_variable (f->type, 0);
      f->result->result = true;
    }
  grow_code (f, &in);
  function = outer;
  here = at;
  in_scope = n;
  set_again (hidden);
}

/* --- Values ------------------------------------------------------------- */

static struct expr *
lambda (enum type signature)
{
  struct expr *e;

  if (!room_p ())
    return NULL;
  budget--;
  e = new_expr (LAMBDA);
  e->closure = make (sizeof *e->closure);
  grow_closure (e->closure, signature);
  return e;
}

/* NUMBER of the things that KIND names.  */

static struct expr *
numbered (enum expr_kind kind, unsigned number)
{
  struct expr *e = new_expr (kind);

  e->number = number;
  return e;
}

/* KIND of V, which is an index for an ITEM.  */

static struct expr *
part (enum expr_kind kind, struct variable *v)
{
  struct expr *e = new_expr (kind);

  e->variable = v;
  if (kind == ITEM)
    e->left = chance (2) ? word (1) : number ();
  return e;
}

/* Somewhere that a closure of TYPE is stored.  Null if there is nothing.  */

static struct expr *
stored (enum type type)
{
  struct variable *v;

  switch (chance (type == FN ? 6 : type == DOER ? 3 : 1))
    {
    case 1:
      v = pick (KIT);
      return v ? part (type == FN ? KIT_FN : KIT_DOER, v) : NULL;
    case 2:
      return type == FN ? numbered (KEPT, chance (3)) : new_expr (KEPT_DOER);
    case 3:
      v = pick (FNS);
      return v ? part (ITEM, v) : NULL;
    default:
      v = pick_settable (type);
      return v ? read_variable (v) : NULL;
    }
}

/* A closure of TYPE, or null; no expression if none can be had.  */

static struct expr *
closure_of_type (enum type type)
{
  struct variable *v = pick (type);
  struct expr *e;

  switch (chance (8))
    {
    case 0: case 1: case 2:
      if (v)
	return read_variable (v);
      break;
    case 3: case 4:
      if ((e = stored (type)))
	return e;
      break;
    case 5:
      if (type == FN)
	return numbered (OF_FUNCTION, chance (3));
      break;
    case 6:
      if (chance (3) == 0)
	return new_expr (NONE);
    }
  if ((e = lambda (type)) || (e = stored (type)))
    return e;
  return v ? read_variable (v) : NULL;
}

struct expr *
closure_value (enum type type, bool deferred)
{
  struct variable *v;
  struct expr *e;

  (void) deferred;
  switch (type)
    {
    case FN: case DOER: case MAKER: case PAIRER:
      e = closure_of_type (type);
      return e ? e : new_expr (NONE);
    case KIT:
      v = pick (KIT);
      if (v && chance (3))
	return read_variable (v);
      e = new_expr (MAKE_KIT);
      e->left = closure_value (FN, false);
      e->right = word (1);
      e->third = closure_value (DOER, false);
      return e;
    case FNS:
      e = new_expr (MAKE_FNS);
      e->left = closure_value (FN, false);
      e->right = closure_value (FN, false);
      e->third = closure_value (FN, false);
      return e;
    default:
      return NULL;
    }
}

/* --- Calls -------------------------------------------------------------- */

enum type
closure_result (const struct call *call)
{
  switch (call->signature)
    {
    case FN:
      return WORD;
    case MAKER:
      return FN;
    case PAIRER:
      return PAIR;
    case OWN:
      return call->through->variable->closure->type;
    default:
      return NOTHING;
    }
}

/* Give CALL N arguments of TYPES.  Return false if they cannot be had.  */

static bool
add_arguments (struct call *call, bool deferred, unsigned n,
	       const enum type *types)
{
  call->n_args = n;
  for (unsigned i = 0; i < n; i++)
    if (!(call->args[i] = value (types[i], deferred)))
      return false;
  return true;
}

/* Call THROUGH, a closure whose value has the type SIGNATURE.  */

static bool
call_through (struct call *call, bool deferred, struct expr *through,
	      enum type signature)
{
  static const enum type of_pairer[] = { PAIR, REF }, of_others[] = { WORD };

  call->callee = CLOSURE;
  call->signature = signature;
  call->through = through;
  if (signature == PAIRER)
    return add_arguments (call, deferred, 2, of_pairer);
  return add_arguments (call, deferred, signature != DOER, of_others);
}

/* Call some closure whose value has the type SIGNATURE.  */

static bool
call_value (struct call *call, bool deferred, enum type signature)
{
  struct expr *e = closure_of_type (signature);

  return (e && e->kind != NONE
	  && call_through (call, deferred, e, signature));
}

/* Call the closure that V names.  */

static bool
call_name (struct call *call, bool deferred, struct variable *v)
{
  const struct function *f = v->closure;
  enum type types[PARAMETERS_MAX];

  call->callee = CLOSURE;
  call->signature = v->type;
  call->through = read_variable (v);
  for (unsigned i = 0; i < f->n_parameters; i++)
    types[i] = f->parameters[i]->type;
  return add_arguments (call, deferred, f->n_parameters, types);
}

/* Give a closure and a word to a function of the harness.  */

static bool
call_applied (struct call *call, bool deferred)
{
  if (!call_value (call, deferred, FN))
    return false;
  call->callee = APPLIED;
  return true;
}

bool
grow_closure_call (struct call *call, bool deferred)
{
  static const enum type signatures[] = { FN, FN, FN, DOER, MAKER, PAIRER };
  struct variable *v;

  switch (chance (10))
    {
    case 0: case 1: case 2:
      v = pick (OWN);
      if (v)
	return call_name (call, deferred, v);
      break;
    case 3:
      return call_applied (call, deferred);
    case 4:
      v = pick (ROW);
      if (!v)
	break;
      call->callee = SORTED;
      call->n_args = 2;
      call->args[0] = read_variable (v);
      call->args[1] = word (1);
      return true;
    }
  return call_value (call, deferred, signatures[chance (6)]);
}

/* --- Statements --------------------------------------------------------- */

/* A new name for a closure of SIGNATURE.  */

static struct variable *
new_name (enum type signature, const struct site *at)
{
  struct variable *v = new_variable (signature, at->unit);

  v->closure = make (sizeof *v->closure);
  return v;
}

/* Store the closure that V names, or defer it, or call it.  */

static void
grow_use (struct list *list, struct variable *v)
{
  struct stmt *s = new_stmt (CALL);
  enum type type = v->type;

  if ((type == FN || type == DOER) && chance (2))
    {
      s->kind = SET;
      s->place = stored (type);
      s->value = read_variable (v);
      if (s->place)
	append (list, s);
      return;
    }
  if (chance (4) == 0)
    s->kind = DEFER_CALL;
  if (call_name (&s->call, s->kind == DEFER_CALL, v))
    append (list, s);
}

/* Call what V holds or names.  */

static void
grow_call_of (struct list *list, struct variable *v)
{
  struct stmt *s = new_stmt (CALL);
  bool fn = chance (2);

  if (v->type == OWN || v->closure)
    {
      if (!call_name (&s->call, false, v))
	return;
    }
  else
    {
      struct expr *e = (v->type == KIT ? part (fn ? KIT_FN : KIT_DOER, v)
			: v->type == FNS ? part (ITEM, v) : read_variable (v));
      if (!call_through (&s->call, false, e,
			 v->type == KIT ? fn ? FN : DOER
			 : v->type == FNS ? FN : v->type))
	return;
    }
  append (list, s);
}

void
grow_uses (struct list *list, unsigned first)
{
  unsigned last = in_scope;

  for (unsigned i = first; i < last; i++)
    if (scope[i]->type >= FN && !scope[i]->hidden && chance (3))
      {
	grow_call_of (list, scope[i]);
	if (chance (3) == 0)
	  grow_change (list);
      }
}

static void
grow_define (struct list *list, const struct site *at)
{
  static const enum type signatures[] = { FN, FN, FN, OWN, OWN, DOER, MAKER,
					  PAIRER };
  struct stmt *s;
  enum type signature = signatures[chance (8)];

  if (at->no_declarations || !room_p ())
    return;
  s = new_stmt (DEFINE);
  /* It can call itself, but if its signature is not known yet.  */
  if (signature == OWN)
    {
      struct function *f = make (sizeof *f);
      grow_closure (f, OWN);
      s->variable = new_name (OWN, at);
      s->variable->closure = f;
    }
  else
    {
      s->variable = new_name (signature, at);
      grow_closure (s->variable->closure, signature);
    }
  append (list, s);
  for (unsigned n = chance (3); n > 0; n--)
    grow_use (list, s->variable);
}

/* Two that know each other.  */

static void
grow_define_two (struct list *list, const struct site *at)
{
  struct stmt *s;

  if (at->no_declarations || !room_p ())
    return;
  s = new_stmt (DEFINE_TWO);
  s->variable = new_name (FN, at);
  s->partner = new_name (chance (2) ? FN : DOER, at);
  grow_closure (s->variable->closure, FN);
  grow_closure (s->partner->closure, s->partner->type);
  append (list, s);
  grow_use (list, s->partner);
  grow_use (list, s->variable);
}

static void
grow_closure_declaration (struct list *list, const struct site *at)
{
  static const enum type types[] = { FN, FN, FN, DOER, MAKER, PAIRER, KIT, KIT,
				     FNS, FNS };
  enum type type = types[chance (10)];

  if (at->no_declarations)
    return;
  struct expr *init = value (type, false);
  append (list, declaration (new_variable (type, at->unit), init));
}

static void
grow_closure_set (struct list *list)
{
  static const enum type types[] = { FN, FN, FN, FN, DOER, DOER, MAKER, PAIRER,
				     KIT };
  enum type type = types[chance (9)];
  struct stmt *s = new_stmt (SET);

  s->place = stored (type);
  if (!s->place)
    return;
  s->value = value (type, false);
  append (list, s);
}

static void
grow_call_of_closure (struct list *list)
{
  struct stmt *s = new_stmt (CALL);
  struct variable *v;

  if (!grow_closure_call (&s->call, false))
    return;
  enum type type = call_type (&s->call);
  v = type == NOTHING ? NULL : pick_settable (type);
  if (v && chance (4))
    s->place = read_variable (v);
  else if (type == FN)
    s->place = numbered (KEPT, chance (3));
  append (list, s);
}

static void
grow_defer_of_closure (struct list *list)
{
  struct stmt *s = new_stmt (DEFER_CALL);

  if (grow_closure_call (&s->call, true))
    append (list, s);
}

/* Ask whether a closure is null.  */

static void
grow_if_closure (struct list *list, const struct site *at)
{
  static const enum type types[] = { FN, FN, FN, DOER, MAKER, PAIRER };
  struct stmt *s = new_stmt (IF_CAUGHT);

  s->place = stored (types[chance (6)]);
  if (!s->place)
    return;
  grow_scope (&s->body, at, few ());
  if (chance (2))
    grow_scope (&s->other, at, few ());
  append (list, s);
}

/* Let a function pointer call a closure: that of the program, or one that is
   freed when the function ends.  */

static void
grow_pointer (struct list *list)
{
  struct stmt *s = new_stmt (chance (2) ? SET_HOOK_TO : POINTER_CALL);
  struct variable *v = pick (WORD);

  if (!call_applied (&s->call, false))
    return;
  if (s->kind == POINTER_CALL && v && chance (2))
    s->place = read_variable (v);
  append (list, s);
}

/* --- Threads ------------------------------------------------------------ */

/* A thread of its own for a block, which is waited for.  */

static void
grow_go_block (struct list *list, const struct site *at)
{
  struct stmt *s = new_stmt (GO_BLOCK);
  struct site in = site_within (at);
  bool hidden[VARIABLES_MAX];

  if (!room_p ())
    return;
  remember (hidden);
  in.unit = 1;			/* No `return'.  */
  hide_from (&s->body, WAITED_FOR);
  grow_scope (&s->body, &in, 1 + few ());
  set_again (hidden);
  append (list, s);
}

static void
grow_go_call (struct list *list)
{
  struct stmt *s = new_stmt (GO_CALL);

  if (call_applied (&s->call, true))
    append (list, s);
}

static bool
own_p (const struct variable *v)
{
  return !v->frozen && (v->type == WORD || v->type == ROW || v->type == PAIR);
}

static bool
pure_p (const struct variable *v)
{
  return v->closure && v->closure->pure;
}

static void grow_pure (struct list *list, const struct site *at, unsigned n);

/* Define a closure that does nothing but count.  */

static void
grow_pure_closure (struct list *list, const struct site *at)
{
  struct stmt *s = new_stmt (DEFINE);
  struct function *f = make (sizeof *f), *outer = function;
  struct site in = site_within (at);
  unsigned n = in_scope;

  if (at->closures >= CLOSURES_MAX)
    return;
  function = f;
  f->pure = true;
  set_signature (f, FN);
  grow_pure (&f->body, &in, few ());
  struct stmt *end = new_stmt (RETURN);
  end->place = word (2);
  append (&f->body, end);
  function = outer;
  in_scope = n;
  s->variable = new_name (FN, at);
  s->variable->closure = f;
  append (list, s);
}

static void
grow_pure_declaration (struct list *list, const struct site *at)
{
  static const enum type types[] = { WORD, WORD, ROW, PAIR };
  enum type type = types[chance (4)];
  struct expr *init = value (type, false);

  append (list, declaration (new_variable (type, at->unit), init));
}

static void
grow_pure_call (struct list *list)
{
  struct stmt *s = new_stmt (CALL);
  struct variable *f = pick_if (pure_p);
  struct variable *v = pick_settable (WORD);

  if (!f)
    return;
  s->call = (struct call) { .callee = CLOSURE, .signature = FN,
			    .through = read_variable (f), .n_args = 1,
			    .args = { word (1) } };
  if (v && !v->frozen)
    s->place = read_variable (v);
  append (list, s);
}

static void
grow_pure_set (struct list *list)
{
  struct stmt *s = new_stmt (SET);
  struct variable *v = pick_if (own_p);

  if (!v)
    return;
  s->place = place_in (v, 1);
  s->value = word (2);
  append (list, s);
}

/* Statements that threads can execute at the same time.  */

static void
grow_pure (struct list *list, const struct site *at, unsigned n)
{
  while (n-- > 0)
    switch (chance (7))
      {
      case 0: case 1:
	grow_pure_declaration (list, at);
	break;
      case 2: case 3:
	grow_pure_closure (list, at);
	break;
      case 4: case 5:
	grow_pure_call (list);
	break;
      default:
	grow_pure_set (list);
      }
}

/* What a thread of S does with its round's number, which MINE holds.  */

static void
grow_thread (struct stmt *s, const struct site *at, struct variable *mine)
{
  struct site in = site_within (at);
  unsigned n = in_scope;

  grow_pure (&s->other, &in, 1 + few ());
  struct stmt *end = new_stmt (SET);
  end->value = word (2);
  end->place = new_expr (ITEM);
  end->place->variable = s->partner;
  end->place->left = read_variable (mine);
  append (&s->other, end);
  in_scope = n;
}

/* Freeze, or free, what is in scope below N; pointers are hidden.  */

static void
freeze (unsigned n)
{
  for (unsigned i = 0; i < n; i++)
    {
      scope[i]->frozen = true;
      if (scope[i]->type == REF || scope[i]->type == FNS)
	scope[i]->hidden = true;
    }
}

/* Many threads at a time.  */

static void
grow_go_many (struct list *list, const struct site *at)
{
  struct stmt *s = new_stmt (GO_MANY);
  struct site in = *at;
  unsigned n = in_scope;
  bool hidden[VARIABLES_MAX], frozen[VARIABLES_MAX];

  if (!room_p ())
    return;
  remember (hidden);
  for (unsigned i = 0; i < n; i++)
    frozen[i] = scope[i]->frozen;
  freeze (n);
  in.depth++;
  s->number = 2 + chance (2);
  s->partner = new_variable (ROW, at->unit);
  s->variable = new_variable (WORD, at->unit);
  struct variable *mine = new_variable (WORD, at->unit);
  append (&s->body, declaration (mine, read_variable (s->variable)));
  s->partner->hidden = s->variable->hidden = true;
  mine->frozen = true;
  grow_pure (&s->body, &in, few ());
  grow_thread (s, &in, mine);
  in_scope = n;
  set_again (hidden);
  for (unsigned i = 0; i < n; i++)
    scope[i]->frozen = frozen[i];
  append (list, s);
}

void
grow_for_closures (struct list *list, const struct site *at)
{
  switch (chance (24))
    {
    case 0: case 1: case 2: case 3: case 4:
      grow_define (list, at);
      break;
    case 5:
      grow_define_two (list, at);
      break;
    case 6: case 7: case 8: case 9:
      grow_closure_declaration (list, at);
      break;
    case 10: case 11: case 12:
      grow_closure_set (list);
      break;
    case 13: case 14: case 15: case 16:
      grow_call_of_closure (list);
      break;
    case 17: case 18:
      grow_defer_of_closure (list);
      break;
    case 19:
      grow_if_closure (list, at);
      break;
    case 20: case 21:
      grow_pointer (list);
      break;
    case 22:
      if (chance (2))
	grow_go_block (list, at);
      else
	grow_go_call (list);
      break;
    default:
      grow_go_many (list, at);
    }
}
