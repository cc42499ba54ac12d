/* lower.c -- write a program down in C without the plugin's keywords.

   It says by itself what the plugin promises, in the plainest way:

     - every variable is a cell of its own in memory that is never freed, made
       where its declaration is reached; the function has a pointer to it;
     - `__defer' puts a record on a list: its number, and all those pointers;
     - where a function or deferred block ends, the records are taken off the
       list, and each sets the pointers and runs its work;
     - `_Defer' is written out at each way out of its block.

   A label in what is written out several times has the number of the copy.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <stdlib.h>
#include <string.h>

#include "tree.h"

#define PENDING_MAX 100
#define WORK_MAX 400

/* A function or deferred block, as a place that `__defer' belongs to.  */

struct unit
{
  unsigned list;		/* Its records are in the variable list_N.  */
  unsigned n_work;
  const struct stmt *work[WORK_MAX];
};

static const struct function *function;
static struct unit *unit;

/* The `_Defer' statements whose work is due, innermost last; how many of them
   are from outside the loop or switch that `break' or `continue' leaves, and
   from outside the deferred block.  */

static const struct stmt *pending[PENDING_MAX];
static unsigned n_pending, break_to, continue_to;

static unsigned copies, copy;

static void lower_list (const struct list *list);
static void lower_unit_body (const struct list *body, unsigned id);

static void
expr (const struct expr *e)
{
  print_expr (e, PLAIN);
}

static void
begin_line (void)
{
  printf ("%*s", (int) indent, "");
}

static void
open_if (const struct expr *e)
{
  begin_line ();
  printf ("if (");
  if (e)
    print_condition (e, PLAIN);
  else
    printf ("true");
  puts (") {");
  indent++;
}

static void
open_block (void)
{
  line ("{");
  indent++;
}

static void
close_block (void)
{
  indent--;
  line ("}");
}

/* --- Ways out ----------------------------------------------------------- */

/* Write out the work of S, a `_Defer', in a copy of its own.  */

static void
run_block_defer (const struct stmt *s)
{
  unsigned outer_copy = copy, outer_break = break_to;
  unsigned outer_continue = continue_to;

  copy = ++copies;
  lower_unit_body (&s->body, copy);
  copy = outer_copy;
  break_to = outer_break;
  continue_to = outer_continue;
}

/* Write out what is due until only HEIGHT `_Defer' statements are.  */

static void
leave (unsigned height)
{
  unsigned all = n_pending;

  while (n_pending > height)
    run_block_defer (pending[--n_pending]);
  n_pending = all;
}

static void
jump (const struct stmt *target)
{
  leave (target->height);
  line ("goto L%u_%u;", target->id, target->copy);
}

/* Jump to TARGET, an AGAIN, if its counter allows it.  */

static void
jump_back (const struct stmt *target)
{
  line ("if (*v%u < %u && go_on ()) {", target->variable->id, target->number);
  indent++;
  jump (target);
  close_block ();
}

static void
return_here (const struct stmt *s)
{
  if (s->place)
    {
      begin_line ();
      if (function->result)
	printf ("*v%u = ", function->result->id);
      else
	printf ("result = ");
      expr (s->place);
      puts (";");
    }
  leave (0);
  line ("goto out;");
}

/* --- Deferred work ------------------------------------------------------ */

static void
defer (const struct stmt *s)
{
  unsigned n = s->kind == DEFER_CALL ? s->call.n_args : 0;

  if (unit->n_work == WORK_MAX)
    abort ();
  unit->work[unit->n_work++] = s;
  open_block ();
  for (unsigned i = 0; i < n; i++)
    {
      begin_line ();
      printf ("a%u_%u = cell (sizeof *a%u_%u); *a%u_%u = ", s->id, i, s->id, i,
	      s->id, i);
      expr (s->call.args[i]);
      puts (";");
    }
  if (n)
    line ("h%u = cell (sizeof *h%u); *h%u = p%u_hook;", s->id, s->id, s->id,
	  program_seed);
  begin_line ();
  printf ("void *kept[] = { 0");
  for (unsigned i = 0; i < function->n_variables; i++)
    printf (", v%u", function->variables[i]->id);
  for (unsigned i = 0; i < n; i++)
    printf (", a%u_%u", s->id, i);
  if (n)
    printf (", h%u", s->id);
  puts (" };");
  line ("push (&list_%u, %u, kept, sizeof kept);", unit->list, s->id);
  close_block ();
}

/* The call of S, with the arguments that were kept.  */

static void
run_call (const struct stmt *s)
{
  static const char *const names[] = { "", "", "note", "bump", "mixed" };

  begin_line ();
  if (s->call.callee == FUNCTION)
    printf ("p%u_f%u (", program_seed, s->call.function->id);
  else if (s->call.callee == HOOK)
    printf ("(*h%u) (", s->id);
  else
    printf ("%s (", names[s->call.callee]);
  for (unsigned i = 0; i < s->call.n_args; i++)
    printf (s->call.callee != MIXED || i > 1 ? "%s*a%u_%u"
	    : i ? "%s(double) (*a%u_%u) * 0.5"
	    : "%s(unsigned char) *a%u_%u", i ? ", " : "", s->id, i);
  puts (");");
}

/* Run the record r of S.  */

static void
run_record (const struct stmt *s)
{
  unsigned n = 1;

  line ("case %u:", s->id);
  indent++;
  open_block ();
  for (unsigned i = 0; i < function->n_variables; i++)
    line ("v%u = r->kept[%u];", function->variables[i]->id, n++);
  if (s->kind == DEFER_CALL)
    {
      for (unsigned i = 0; i < s->call.n_args; i++)
	line ("a%u_%u = r->kept[%u];", s->id, i, n++);
      if (s->call.n_args)
	line ("h%u = r->kept[%u];", s->id, n++);
      run_call (s);
    }
  else
    lower_unit_body (&s->body, s->id);
  close_block ();
  line ("break;");
  indent--;
}

/* Run the records of the unit, newest first.  */

static void
run_records (void)
{
  const struct unit *u = unit;

  line ("while (list_%u) {", u->list);
  indent++;
  line ("struct record *r = pop (&list_%u);", u->list);
  line ("switch (r->id) {");
  for (unsigned i = 0; i < u->n_work; i++)
    run_record (u->work[i]);
  line ("}");
  close_block ();
}

/* BODY of a deferred block, as a unit with the number ID.  */

static void
lower_unit_body (const struct list *body, unsigned id)
{
  struct unit *outer = unit;
  struct unit own = { .list = id };
  unsigned all = n_pending;
  const struct stmt *due[PENDING_MAX];

  /* What is pending outside is none of its business.  */
  memcpy (due, pending, sizeof due);
  n_pending = 0;
  unit = &own;
  open_block ();
  line ("struct record *list_%u = NULL;", id);
  lower_list (body);
  run_records ();
  close_block ();
  unit = outer;
  n_pending = all;
  memcpy (pending, due, sizeof due);
}

/* --- Statements --------------------------------------------------------- */

/* A fresh cell for V.  */

static void
new_cell (const struct variable *v)
{
  line ("v%u = cell (sizeof *v%u);", v->id, v->id);
}

static void
lower_declaration (const struct stmt *s)
{
  const struct variable *v = s->variable;

  if (v->type == ROW)
    {
      const struct expr *parts[] = { s->value->left, s->value->right,
				     s->value->third };
      new_cell (v);
      for (unsigned i = 0; i < 3; i++)
	{
	  begin_line ();
	  printf ("(*v%u)[%u] = ", v->id, i);
	  expr (parts[i]);
	  puts (";");
	}
      return;
    }
  /* The value may be that of the variable of the last round.  */
  new_cell (v);
  begin_line ();
  printf ("*v%u = ", v->id);
  expr (s->value);
  puts (";");
}

/* The body of a loop or switch, which `break' leaves, and `continue' if
   LOOP.  */

static void
lower_left (const struct list *list, bool loop)
{
  unsigned outer_break = break_to, outer_continue = continue_to;

  break_to = n_pending;
  if (loop)
    continue_to = n_pending;
  lower_list (list);
  break_to = outer_break;
  continue_to = outer_continue;
}

static void
lower_switch (const struct stmt *s)
{
  begin_line ();
  printf ("switch (");
  print_switched (s->value, PLAIN);
  puts (") {");
  for (const struct stmt *arm = s->body.first; arm; arm = arm->next)
    {
      line (arm->number < 3 ? "case %u:" : "default:", arm->number);
      indent++;
      lower_left (&arm->body, false);
      line (arm->falls ? "__attribute__ ((fallthrough));" : "break;");
      indent--;
    }
  line ("}");
}

static void
lower_loop (const struct stmt *s)
{
  unsigned v = s->variable->id;

  if (s->kind == FOR)
    {
      new_cell (s->variable);
      line ("for (*v%u = 0; *v%u < %u && go_on (); (*v%u)++) {", v, v,
	    s->number, v);
    }
  else if (s->kind == WHILE)
    line ("while (*v%u < %u && go_on ()) {", v, s->number);
  else
    line ("do {");
  indent++;
  lower_left (&s->body, true);
  indent--;
  if (s->kind == DO)
    line ("} while (*v%u < %u && go_on ());", v, s->number);
  else
    line ("}");
}

static void
label (const struct stmt *s)
{
  line ("L%u_%u: ;", s->id, s->copy);
}

static void
lower_stmt (struct stmt *s)
{
  s->height = n_pending;
  s->copy = copy;
  switch (s->kind)
    {
    case DECLARE:
      lower_declaration (s);
      break;
    case SET:
      begin_line ();
      expr (s->place);
      printf (" = ");
      expr (s->value);
      puts (";");
      break;
    case TRACE:
      begin_line ();
      printf ("trace (%u, ", s->id);
      expr (s->value);
      puts (");");
      break;
    case CALL:
      begin_line ();
      if (s->place)
	{
	  expr (s->place);
	  printf (" = ");
	}
      print_call (&s->call, PLAIN);
      puts (";");
      break;
    case SET_HOOK:
      if (s->call.function)
	line ("p%u_hook = p%u_f%u;", program_seed, program_seed,
	      s->call.function->id);
      else
	line ("p%u_hook = note;", program_seed);
      break;
    case IF:
      open_if (s->value);
      lower_list (&s->body);
      indent--;
      if (s->other.first)
	{
	  line ("} else {");
	  indent++;
	  lower_list (&s->other);
	  indent--;
	}
      line ("}");
      break;
    case SWITCH:
      lower_switch (s);
      break;
    case ARM:
      break;
    case FOR: case WHILE: case DO:
      lower_loop (s);
      break;
    case BLOCK:
      open_block ();
      lower_list (&s->body);
      close_block ();
      break;
    case ONCE:
      line ("do {");
      indent++;
      lower_left (&s->body, true);
      indent--;
      line ("} while (0);");
      break;
    case SKIP:
      open_if (s->value);
      jump (s);
      close_block ();
      for (struct stmt *t = s->body.first; t; t = t->next)
	lower_stmt (t);
      label (s);
      break;
    case AGAIN:
      label (s);
      for (struct stmt *t = s->body.first; t; t = t->next)
	lower_stmt (t);
      jump_back (s);
      break;
    case JUMP:
      if (s->target->kind == AGAIN)
	jump_back (s->target);
      else
	{
	  open_if (s->value);
	  jump (s->target);
	  close_block ();
	}
      break;
    case BREAK: case CONTINUE:
      open_if (s->value);
      leave (s->kind == BREAK ? break_to : continue_to);
      line (s->kind == BREAK ? "break;" : "continue;");
      close_block ();
      break;
    case RETURN:
      open_if (s->value);
      return_here (s);
      close_block ();
      break;
    case DEFER_CALL: case DEFER_BLOCK:
      defer (s);
      break;
    case BLOCK_DEFER:
      if (n_pending == PENDING_MAX)
	abort ();
      pending[n_pending++] = s;
      break;
    case VALUE:
      {
	unsigned height = n_pending;
	open_block ();
	for (struct stmt *t = s->body.first; t; t = t->next)
	  lower_stmt (t);
	begin_line ();
	printf ("t%u = ", s->id);
	expr (s->value);
	puts (";");
	leave (height);
	n_pending = height;
	close_block ();
	begin_line ();
	expr (s->place);
	printf (" = t%u;\n", s->id);
      }
      break;
    case INTO:
      {
	unsigned height = n_pending;
	open_if (s->value);
	jump (s);
	close_block ();
	open_block ();
	for (struct stmt *t = s->body.first; t; t = t->next)
	  lower_stmt (t);
	label (s);
	lower_list (&s->other);
	leave (height);
	n_pending = height;
	close_block ();
      }
      break;
    }
}

/* The statements of a block, and what is due at its end.  */

static void
lower_list (const struct list *list)
{
  unsigned height = n_pending;

  for (struct stmt *s = list->first; s; s = s->next)
    lower_stmt (s);
  leave (height);
  n_pending = height;
}

/* --- Functions ---------------------------------------------------------- */

/* Declare what the deferred calls and statement expressions in LIST keep.  */

static void
declare_kept (const struct list *list)
{
  for (const struct stmt *s = list->first; s; s = s->next)
    {
      if (s->kind == DEFER_CALL)
	{
	  for (unsigned i = 0; i < s->call.n_args; i++)
	    {
	      begin_line ();
	      printf ("__typeof__ (");
	      expr (s->call.args[i]);
	      printf (") *a%u_%u = NULL;\n", s->id, i);
	    }
	  line ("word (**h%u) (word) = NULL; (void) h%u;", s->id, s->id);
	}
      if (s->kind == VALUE)
	line ("word t%u = 0;", s->id);
      declare_kept (&s->body);
      declare_kept (&s->other);
    }
}

static void
lower_function (const struct function *f)
{
  static const char *const formats[] = { "", "word *v%u = NULL;",
    "word (*v%u)[3] = NULL;", "pair *v%u = NULL;", "word **v%u = NULL;" };
  struct unit own = { .list = 0 };

  function = f;
  unit = &own;
  n_pending = 0;
  print_head (f, PLAIN);
  puts (" {");
  indent = 1;
  for (unsigned i = 0; i < f->n_variables; i++)
    line (formats[f->variables[i]->type], f->variables[i]->id);
  declare_kept (&f->body);
  line ("struct record *list_0 = NULL;");
  if (f->type != NOTHING)
    line (f->type == WORD ? "word result = 0;"
	  : "pair result = { 0, { 0, 0 } };");
  if (f->result)
    new_cell (f->result);
  line ("if (!go_on ()) { goto out; }");
  for (unsigned i = 0; i < f->n_parameters; i++)
    {
      new_cell (f->parameters[i]);
      line ("*v%u = a%u;", f->parameters[i]->id, f->parameters[i]->id);
    }
  lower_list (&f->body);
  line ("out: ;");
  if (f->result)		/* A record may set the pointer, too.  */
    line ("__typeof__ (v%u) kept_result = v%u;", f->result->id, f->result->id);
  run_records ();
  if (f->type != NOTHING)
    line ("return %s;", f->result ? "*kept_result" : "result");
  indent = 0;
  puts ("}");
}

void
lower_program (const struct program *p)
{
  program_seed = p->seed;
  printf ("static word (*p%u_hook) (word) = note;\n", p->seed);
  for (unsigned i = 0; i < p->n_functions; i++)
    {
      print_head (p->functions[i], PLAIN);
      puts (";");
    }
  for (unsigned i = 0; i < p->n_functions; i++)
    lower_function (p->functions[i]);
  print_run (p, PLAIN);
}
