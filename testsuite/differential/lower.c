/* lower.c -- write a program down in C without the plugin's keywords.

   It says by itself what the plugin promises, in the plainest way:

     - every variable is a cell of its own in memory that is never freed, made
       where its declaration is reached; the function has a pointer to it;
     - `__defer' puts a record on a list: its number, and all those pointers;
     - where a function or deferred block ends, the records are taken off the
       list, and each sets the pointers and runs its work;
     - `_Defer' is written out at each way out of its block;
     - a panic is a value in a global variable, and a jump: behind each call
       that may panic, to the next `_Defer' that is due, or to the end of the
       unit.  plain-panics.h has the rest.

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
  unsigned out;			/* Its end is at the label out_N.  */
  unsigned n_work;
  const struct stmt *work[WORK_MAX];
};

static bool panics;
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

/* The `if' of S.  */

static void
open_test (const struct stmt *s)
{
  if (s->kind == IF)
    {
      open_if (s->value);
      return;
    }
  begin_line ();
  printf ("if (");
  print_caught (s->place, PLAIN);
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

/* Jump to where a panic runs pending[N - 1] and all before it.  */

static void
unwind (unsigned n)
{
  if (n)
    line ("goto unwind_%u_%u;", pending[n - 1]->id, pending[n - 1]->copy);
  else
    line ("goto out_%u;", unit->out);
}

/* The same, if something was raised, which leaves pending[N - 1] to do.  */

static void
unwind_if_raised (unsigned n)
{
  if (!panics)
    return;
  line ("if (raising)");
  indent++;
  unwind (n);
  indent--;
}

/* Write out the work of S, a `_Defer', in a copy of its own.  A panic that runs
   it goes on, unless it is recovered, and is raised again then.  */

static void
run_block_defer (const struct stmt *s)
{
  unsigned outer_copy = copy, outer_break = break_to;
  unsigned outer_continue = continue_to;

  copy = ++copies;
  if (panics)
    {
      open_block ();
      line ("struct defer_panic *by = take (), *outer = begin_work (by);");
    }
  lower_unit_body (&s->body, copy);
  if (panics)
    {
      line ("raising = end_work (by, outer);");
      close_block ();
    }
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
    {
      run_block_defer (pending[--n_pending]);
      unwind_if_raised (n_pending);
    }
  n_pending = all;
}

/* The end of a block: what is due until only HEIGHT `_Defer' statements are, on
   the normal way, and where a panic comes.  */

static void
end_block (unsigned height)
{
  leave (height);
  if (panics && n_pending > height)
    {
      unsigned end = ++copies;
      line ("goto end_%u;", end);
      while (n_pending > height)
	{
	  const struct stmt *s = pending[--n_pending];
	  line ("unwind_%u_%u: ;", s->id, s->copy);
	  run_block_defer (s);
	  unwind (n_pending);
	}
      line ("end_%u: ;", end);
    }
  n_pending = height;
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

/* Is the call one that can raise something?  */

static bool
raises_p (const struct call *call)
{
  return (call->callee == FUNCTION || call->callee == HOOK
	  || call->callee == PANIC);
}

/* Open an `if' for the condition of S: what is raised again must be there.  */

static void
open_raise (const struct stmt *s)
{
  bool again = (s->call.callee == PANIC && s->call.raised == RAISED_AGAIN);

  begin_line ();
  printf ("if (");
  if (again)
    print_caught (s->call.args[0], PLAIN);
  else
    printf ("true");
  if (s->value)
    {
      printf (" && ");
      print_condition (s->value, PLAIN);
    }
  puts (") {");
  indent++;
}

/* The call of S; its result goes to where RESULT, which prints that, and S say,
   if the call does not panic.  */

static void
call_here (const struct stmt *s, void (*result) (const struct stmt *))
{
  bool panicking = panics && raises_p (&s->call);

  begin_line ();
  if (result && panicking)
    printf ("__auto_type call_result = ");
  else if (result)
    {
      result (s);
      printf (" = ");
    }
  print_call (&s->call, PLAIN);
  puts (";");
  if (!panicking)
    return;
  unwind_if_raised (n_pending);
  if (result)
    {
      begin_line ();
      result (s);
      puts (" = call_result;");
    }
}

static void
print_place (const struct stmt *s)
{
  expr (s->place);
}

static void
print_result (const struct stmt *s)
{
  (void) s;
  if (function->result)
    printf ("*v%u", function->result->id);
  else
    printf ("result");
}

static void
lower_call (const struct stmt *s)
{
  open_raise (s);
  call_here (s, s->place ? print_place : NULL);
  close_block ();
}

static void
lower_tail (const struct stmt *s)
{
  open_raise (s);
  call_here (s, function->type == NOTHING ? NULL : print_result);
  leave (0);
  line ("goto out_%u;", unit->out);
  close_block ();
}

static void
return_here (const struct stmt *s)
{
  if (s->place)
    {
      begin_line ();
      print_result (s);
      printf (" = ");
      expr (s->place);
      puts (";");
    }
  leave (0);
  line ("goto out_%u;", unit->out);
}

/* --- Deferred work ------------------------------------------------------ */

/* How many arguments are kept for S.  */

static unsigned
n_kept (const struct stmt *s)
{
  return (s->kind != DEFER_CALL || s->call.callee == RECOVERS ? 0
	  : s->call.n_args);
}

static void
defer (const struct stmt *s)
{
  unsigned n = n_kept (s);

  if (unit->n_work == WORK_MAX)
    abort ();
  unit->work[unit->n_work++] = s;
  open_raise (s);
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

/* A deferred `__recover' or `deep': the first stands in the unit, and asks for
   what runs that; the second is what BY runs.  */

static void
run_recover (const struct stmt *s)
{
  if (s->call.args[0]->kind == DEEP)
    line ("recover (by);");
  else
    line ("if (!by) recover (thrown);");
}

/* The beginning of the deferred call S, up to its arguments.  */

static void
open_call (const struct stmt *s)
{
  static const char *const names[] = { "", "", "note", "bump", "mixed",
				       "told", "said" };

  if (s->call.callee == FUNCTION)
    printf ("p%u_f%u (", program_seed, s->call.function->id);
  else if (s->call.callee == HOOK)
    printf ("(*h%u) (", s->id);
  else if (s->call.callee == PANIC)
    printf ("panic (%s (", raised_names[s->call.raised]);
  else
    printf ("%s (", names[s->call.callee]);
}

/* Its argument I, as it was kept.  */

static void
print_kept (const struct stmt *s, unsigned i)
{
  if (s->call.callee == PANIC && s->call.raised == LITERAL)
    expr (s->call.args[i]);
  else
    printf (s->call.callee != MIXED || i > 1 ? "*a%u_%u"
	    : i ? "(double) (*a%u_%u) * 0.5" : "(unsigned char) *a%u_%u",
	    s->id, i);
}

/* The call of S, with the arguments that were kept.  */

static void
run_call (const struct stmt *s)
{
  if (s->call.callee == RECOVERS)
    {
      run_recover (s);
      return;
    }
  if (panics)
    line ("offered = by;");
  begin_line ();
  open_call (s);
  for (unsigned i = 0; i < s->call.n_args; i++)
    {
      printf (i ? ", " : "");
      print_kept (s, i);
    }
  puts (s->call.callee == PANIC ? "));" : ");");
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
      for (unsigned i = 0; i < n_kept (s); i++)
	line ("a%u_%u = r->kept[%u];", s->id, i, n++);
      if (n_kept (s))
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

  open_block ();
  if (panics)
    line ("struct defer_panic *by = take ();");
  line ("while (list_%u) {", u->list);
  indent++;
  line ("struct record *r = pop (&list_%u);", u->list);
  if (panics)
    line ("struct defer_panic *outer = begin_work (by);");
  line ("switch (r->id) {");
  for (unsigned i = 0; i < u->n_work; i++)
    run_record (u->work[i]);
  line ("}");
  if (panics)
    line ("by = end_work (by, outer);");
  close_block ();
  if (panics)
    line ("raising = by;");
  close_block ();
}

/* BODY of a deferred block, as a unit with the number ID.  */

static void
lower_unit_body (const struct list *body, unsigned id)
{
  struct unit *outer = unit;
  struct unit own = { .list = id, .out = ++copies };
  unsigned all = n_pending;
  const struct stmt *due[PENDING_MAX];

  /* What is pending outside is none of its business.  */
  memcpy (due, pending, sizeof due);
  n_pending = 0;
  unit = &own;
  open_block ();
  line ("struct record *list_%u = NULL;", id);
  if (panics)
    line ("struct defer_panic *thrown = by;");
  lower_list (body);
  line ("out_%u: ;", own.out);
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
    case CALL: case RAISE:
      lower_call (s);
      break;
    case TAIL:
      lower_tail (s);
      break;
    case SET_HOOK:
      if (s->call.function)
	line ("p%u_hook = p%u_f%u;", program_seed, program_seed,
	      s->call.function->id);
      else
	line ("p%u_hook = note;", program_seed);
      break;
    case IF: case IF_CAUGHT:
      open_test (s);
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
	end_block (height);
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
	end_block (height);
	close_block ();
      }
      break;
    default:
      abort ();			/* Programs with closures are not lowered.  */
    }
}

/* The statements of a block, and what is due at its end.  */

static void
lower_list (const struct list *list)
{
  unsigned height = n_pending;

  for (struct stmt *s = list->first; s; s = s->next)
    lower_stmt (s);
  end_block (height);
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
	  for (unsigned i = 0; i < n_kept (s); i++)
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
    "word (*v%u)[3] = NULL;", "pair *v%u = NULL;", "word **v%u = NULL;",
    "const struct defer_panic **v%u = NULL;" };
  struct unit own = { .list = 0, .out = ++copies };

  function = f;
  unit = &own;
  n_pending = 0;
  print_head (f, PLAIN);
  puts (" {");
  indent = 1;
  if (panics)
    line ("struct defer_panic *thrown = offered; offered = NULL;");
  for (unsigned i = 0; i < f->n_variables; i++)
    line (formats[f->variables[i]->type], f->variables[i]->id);
  declare_kept (&f->body);
  line ("struct record *list_0 = NULL;");
  if (f->type != NOTHING)
    line (f->type == WORD ? "word result = 0;"
	  : "pair result = { 0, { 0, 0 } };");
  if (f->result)
    new_cell (f->result);
  line ("if (!go_on ()) { goto out_%u; }", own.out);
  for (unsigned i = 0; i < f->n_parameters; i++)
    {
      new_cell (f->parameters[i]);
      line ("*v%u = a%u;", f->parameters[i]->id, f->parameters[i]->id);
    }
  lower_list (&f->body);
  line ("out_%u: ;", own.out);
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
  panics = p->panics;
  print_globals (p, PLAIN);
  for (unsigned i = 0; i < p->n_functions; i++)
    {
      print_head (p->functions[i], PLAIN);
      puts (";");
    }
  for (unsigned i = 0; i < p->n_functions; i++)
    lower_function (p->functions[i]);
  print_run (p, PLAIN);
}
