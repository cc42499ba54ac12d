/* print.c -- write a program down, in C with the plugin's keywords and in Go.

   The two are so alike that one printer serves both: Go takes parentheses
   around conditions, braces around blocks and semicolons as C does.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <stdarg.h>
#include <string.h>

#include "tree.h"

unsigned indent;
unsigned program_seed;

static enum language lang;
static enum type print_function_type;


/* One line of text; its indentation is by single blanks, to be small.  */

void
line (const char *format, ...)
{
  va_list ap;

  printf ("%*s", (int) indent, "");
  va_start (ap, format);
  vprintf (format, ap);
  va_end (ap);
  putchar ('\n');
}

static void
start_line (void)
{
  printf ("%*s", (int) indent, "");
}

/* --- Expressions -------------------------------------------------------- */

static void
print_variable (const struct variable *v, enum language language)
{
  printf (language == PLAIN ? "(*v%u)" : "v%u", v->id);
}

/* An index that is less than N.  */

static void
print_index (const struct expr *e, unsigned n, enum language language)
{
  if (e->kind == NUMBER)
    printf ("[%u]", e->number % n);
  else
    {
      putchar ('[');
      print_expr (e, language);
      printf (" %% %u]", n);
    }
}

static void
print_three (const struct expr *e, const char *between, const char *end,
	     enum language language)
{
  print_expr (e->left, language);
  printf (", %s", between);
  print_expr (e->right, language);
  printf (", ");
  print_expr (e->third, language);
  printf ("%s", end);
}

void
print_expr (const struct expr *e, enum language language)
{
  switch (e->kind)
    {
    case NUMBER:
      printf ("%u", e->number);
      break;
    case READ:
      print_variable (e->variable, language);
      break;
    case ITEM:
      print_variable (e->variable, language);
      if (e->variable->type == PAIR)
	printf (".row");
      print_index (e->left, e->variable->type == PAIR ? 2 : 3, language);
      break;
    case FIELD:
      print_variable (e->variable, language);
      printf (".w");
      break;
    case DEREF:
      printf ("(*");
      print_variable (e->variable, language);
      printf (")");
      break;
    case GLOBAL:
      printf ("g[%u]", e->number);
      break;
    case BINARY:
      printf ("(");
      print_expr (e->left, language);
      printf (" %c ", e->op);
      print_expr (e->right, language);
      printf (")");
      break;
    case ADDRESS:
      printf ("&");
      print_expr (e->left, language);
      break;
    case FRESH:
      printf (language == C ? "&(word) { " : "fresh (");
      print_expr (e->left, language);
      printf (language == C ? " }" : ")");
      break;
    case MAKE_PAIR:
      if (language == GO)
	print_three (e, "[2]word{", "}}", (printf ("pair{"), GO));
      else
	print_three (e, "{ ", " } }", (printf ("(pair) { "), language));
      break;
    case MAKE_ROW:
      printf (language == GO ? "[3]word{" : "{ ");
      print_three (e, "", language == GO ? "}" : " }", language);
      break;
    case RECOVER:
      printf (language == C ? "__recover ()" : language == GO ? "recover ()"
	      : "recover (thrown)");
      break;
    case DEEP:
      printf ("deep ()");
      break;
    case SAVED:
      printf ("p%u_saved", program_seed);
      break;
    case NONE:
      printf (language == GO ? "nil" : "NULL");
      break;
    }
}

/* A condition made of the word E.  */

void
print_condition (const struct expr *e, enum language language)
{
  if (e->kind == NUMBER)
    printf ("g[0] %% 3 != %u", e->number % 3);
  else
    {
      print_expr (e, language);
      printf (" %% 3 != 0");
    }
}

/* What a `switch' with four cases looks at.  */

void
print_switched (const struct expr *e, enum language language)
{
  if (e->kind == NUMBER)
    printf ("g[1] %% 4 + %u", e->number % 2);
  else
    {
      print_expr (e, language);
      printf (" %% 4");
    }
}

const char *const raised_names[]
  = { "as_literal", "as_int", "as_long", "as_char", "as_uint", "as_ulong",
      "as_double", "as_float", "as_text", "as_lines", "as_long_text", "" };

/* What CALL raises: for Go and plain C a value, for C the arguments of __panic
   or __panicf.  */

static void
print_raised (const struct call *call, enum language language)
{
  bool format = language == C && call->raised == AS_LINES;
  bool long_text = language == C && call->raised == AS_LONG_TEXT;
  bool plain = call->raised == RAISED_AGAIN;

  if (format || long_text)
    printf (format ? "LINES, " : "LONG_TEXT, ");
  else if (!plain)
    printf ("%s (", raised_names[call->raised]);
  for (unsigned i = 0; i < call->n_args; i++)
    {
      if (i)
	printf (", ");
      print_expr (call->args[i], language);
    }
  if (!format && !long_text && !plain)
    printf (")");
}

static void
print_panic (const struct call *call, enum language language)
{
  bool format = call->raised == AS_LINES || call->raised == AS_LONG_TEXT;

  printf (language == C ? format ? "__panicf (" : "__panic (" : "panic (");
  print_raised (call, language);
  printf (")");
}

void
print_call (const struct call *call, enum language language)
{
  static const char *const names[] = { "", "", "note", "bump", "mixed",
				       "told", "said" };

  if (call->callee == PANIC)
    {
      print_panic (call, language);
      return;
    }
  if (call->callee == RECOVERS)
    {
      print_expr (call->args[0], language);
      return;
    }
  if (call->callee == FUNCTION)
    printf ("p%u_f%u (", program_seed, call->function->id);
  else if (call->callee == HOOK)
    printf ("p%u_hook (", program_seed);
  else
    printf ("%s (", names[call->callee]);
  for (unsigned i = 0; i < call->n_args; i++)
    {
      if (i)
	printf (", ");
      if (call->callee == MIXED && i == 0)
	{
	  printf (language == GO ? "uint8(" : "(unsigned char) (");
	  print_expr (call->args[i], language);
	  printf (")");
	}
      else if (call->callee == MIXED && i == 1)
	{
	  printf (language == GO ? "float64(" : "(double) (");
	  print_expr (call->args[i], language);
	  printf (") * 0.5");
	}
      else
	print_expr (call->args[i], language);
    }
  printf (")");
}

/* --- Statements --------------------------------------------------------- */

static void print_list (const struct list *list);

static void
print_declaration (const struct stmt *s)
{
  static const char *const in_c[] = { "", "word v%u = ", "word v%u[3] = ",
				      "pair v%u = ", "word *v%u = ",
				      "const struct defer_panic *v%u = " };
  static const char *const in_go[] = { "", "var v%u word = ", "var v%u = ",
				       "var v%u pair = ", "var v%u *word = ",
				       "var v%u any = " };

  start_line ();
  printf ((lang == GO ? in_go : in_c)[s->variable->type], s->variable->id);
  print_expr (s->value, lang);
  if (lang == GO)
    printf ("; _ = v%u", s->variable->id);
  puts (";");
}

/* Does S do nothing where what it raises again is null?  */

static bool
raises_again_p (const struct stmt *s)
{
  return ((s->kind == RAISE || s->kind == DEFER_CALL || s->kind == CALL)
	  && s->call.callee == PANIC && s->call.raised == RAISED_AGAIN);
}

/* May S stand where C wants a statement, and is it in one line?  */

static bool
simple_p (const struct stmt *s)
{
  if (raises_again_p (s))
    return false;
  switch (s->kind)
    {
    case SET: case TRACE: case CALL: case SET_HOOK: case BREAK: case CONTINUE:
    case RETURN: case DEFER_CALL: case DEFER_BLOCK: case BLOCK_DEFER:
    case JUMP: case RAISE: case TAIL:
      return true;
    default:
      return false;
    }
}

/* Is LIST one statement that needs no braces, if S does not want them?  */

static bool
bare_p (const struct stmt *s, const struct list *list)
{
  return (s->bare && lang != GO && !list->first->next
	  && simple_p (list->first) && !list->first->value);
}

/* LIST in braces, or not; HEAD has been printed in the same line.  */

static void
print_body (const struct stmt *s, const struct list *list)
{
  bool bare = bare_p (s, list);

  puts (bare ? "" : "{");
  indent++;
  print_list (list);
  indent--;
  if (!bare)
    line ("}");
}

/* The condition that the panic E is not null.  */

void
print_caught (const struct expr *e, enum language language)
{
  print_expr (e, language);
  printf (language == GO ? " != nil" : " != NULL");
}

static void
print_if (const struct stmt *s)
{
  start_line ();
  printf ("if (");
  if (s->kind == IF_CAUGHT)
    print_caught (s->place, lang);
  else
    print_condition (s->value, lang);
  printf (") ");
  if (!s->other.first)
    {
      print_body (s, &s->body);
      return;
    }
  if (bare_p (s, &s->body) && bare_p (s, &s->other))
    {
      print_body (s, &s->body);
      start_line ();
    }
  else
    {
      puts ("{");
      indent++;
      print_list (&s->body);
      indent--;
      start_line ();
      printf ("} ");
    }
  printf ("else ");
  print_body (s, &s->other);
}

/* Does LIST need a scope of its own?  */

static bool
declares_p (const struct list *list)
{
  for (const struct stmt *s = list->first; s; s = s->next)
    if (s->kind == DECLARE || s->kind == BLOCK_DEFER
	|| ((s->kind == SKIP || s->kind == AGAIN) && declares_p (&s->body)))
      return true;
  return false;
}

static void
print_arm (const struct stmt *arm)
{
  bool braces = !arm->bare || declares_p (&arm->body);

  line (arm->number < 3 ? "case %u:" : "default:", arm->number);
  indent++;
  if (braces)
    line ("{");
  print_list (&arm->body);
  if (braces)
    line ("}");
  line (!arm->falls ? "break;" : lang == GO ? "fallthrough;"
	: "__attribute__ ((fallthrough));");
  indent--;
}

static void
print_switch (const struct stmt *s)
{
  start_line ();
  printf ("switch (");
  print_switched (s->value, lang);
  puts (") {");
  for (const struct stmt *arm = s->body.first; arm; arm = arm->next)
    print_arm (arm);
  line ("}");
}

static void
print_loop (const struct stmt *s)
{
  unsigned v = s->variable->id;

  start_line ();
  if (s->kind == FOR)
    printf (lang == GO ? "for v%u := word(0); v%u < %u && go_on (); v%u++ "
	    : "for (word v%u = 0; v%u < %u && go_on (); v%u++) ",
	    v, v, s->number, v);
  else if (s->kind == WHILE)
    printf (lang == GO ? "for v%u < %u && go_on () "
	    : "while (v%u < %u && go_on ()) ", v, s->number);
  else if (lang == GO)
    printf ("for first := true; first || (v%u < %u && go_on ()); "
	    "first = false ", v, s->number);
  else
    {
      puts ("do {");
      indent++;
      print_list (&s->body);
      indent--;
      line ("} while (v%u < %u && go_on ());", v, s->number);
      return;
    }
  print_body (s, &s->body);
}

/* An `if' around a jump, which is TEXT with N in it.  */

static void
print_jump (const struct stmt *s, const char *text, unsigned n)
{
  start_line ();
  printf ("if (");
  print_condition (s->value, lang);
  printf (") { ");
  printf (text, n);
  puts (" }");
}

static void
jump_back (const struct stmt *s)
{
  line ("if (v%u < %u && go_on ()) { goto L%u; }", s->variable->id, s->number,
	s->id);
}

static void
print_return (const struct stmt *s)
{
  start_line ();
  if (s->value)
    {
      printf ("if (");
      print_condition (s->value, lang);
      printf (") { ");
    }
  printf ("return ");
  if (s->place)
    print_expr (s->place, lang);
  puts (s->value ? "; }" : ";");
}

/* Open an `if' for what does nothing with a null or without a condition;
   return its end.  */

static const char *
open_raise (const struct stmt *s)
{
  bool again = raises_again_p (s);

  start_line ();
  if (!again && !s->value)
    return ";";
  printf ("if (");
  if (again)
    print_caught (s->call.args[0], lang);
  if (again && s->value)
    printf (" && ");
  if (s->value)
    print_condition (s->value, lang);
  printf (") { ");
  return "; }";
}

static void
print_tail (const struct stmt *s)
{
  const char *end = open_raise (s);

  if (print_function_type == NOTHING)
    {
      printf ("{ ");
      print_call (&s->call, lang);
      printf ("; return; }%s\n", end + 1);
    }
  else
    {
      printf ("return ");
      print_call (&s->call, lang);
      puts (end);
    }
}

static void
print_defer_block (const struct stmt *s)
{
  const struct stmt *first = s->body.first;

  start_line ();
  if (s->kind == BLOCK_DEFER && bare_p (s, &s->body)
      && first->kind != DEFER_CALL && first->kind != DEFER_BLOCK)
    {
      printf ("_Defer ");
      print_body (s, &s->body);
      return;
    }
  puts (lang == GO ? "defer func () {" : s->kind == DEFER_BLOCK ? "__defer {"
	: "_Defer {");
  indent++;
  print_list (&s->body);
  indent--;
  line (lang == GO ? "}()" : "}");
}

static void
print_stmt (const struct stmt *s)
{
  const char *end;

  switch (s->kind)
    {
    case DECLARE:
      print_declaration (s);
      break;
    case SET:
      start_line ();
      print_expr (s->place, lang);
      printf (" = ");
      print_expr (s->value, lang);
      puts (";");
      break;
    case TRACE:
      start_line ();
      printf ("trace (%u, ", s->id);
      print_expr (s->value, lang);
      puts (");");
      break;
    case CALL: case RAISE:
      end = open_raise (s);
      if (s->place)
	{
	  print_expr (s->place, lang);
	  printf (" = ");
	}
      print_call (&s->call, lang);
      puts (end);
      break;
    case TAIL:
      print_tail (s);
      break;
    case SET_HOOK:
      if (s->call.function)
	line ("p%u_hook = p%u_f%u;", program_seed, program_seed,
	      s->call.function->id);
      else
	line ("p%u_hook = note;", program_seed);
      break;
    case IF: case IF_CAUGHT:
      print_if (s);
      break;
    case SWITCH:
      print_switch (s);
      break;
    case ARM:
      break;
    case FOR: case WHILE: case DO:
      print_loop (s);
      break;
    case BLOCK: case ONCE:
      line (s->kind == ONCE ? "do {" : "{");
      indent++;
      print_list (&s->body);
      indent--;
      line (s->kind == ONCE ? "} while (0);" : "}");
      break;
    case SKIP:
      print_jump (s, "goto L%u;", s->id);
      print_list (&s->body);
      line ("L%u: ;", s->id);
      break;
    case AGAIN:
      line ("L%u: ;", s->id);
      print_list (&s->body);
      jump_back (s);
      break;
    case JUMP:
      if (s->target->kind == AGAIN)
	jump_back (s->target);
      else
	print_jump (s, "goto L%u;", s->target->id);
      break;
    case BREAK:
      print_jump (s, "break;", 0);
      break;
    case CONTINUE:
      print_jump (s, "continue;", 0);
      break;
    case RETURN:
      print_return (s);
      break;
    case DEFER_CALL:
      end = open_raise (s);
      printf (lang == GO ? "defer " : "__defer ");
      print_call (&s->call, lang);
      puts (end);
      break;
    case DEFER_BLOCK: case BLOCK_DEFER:
      print_defer_block (s);
      break;
    case VALUE:
      start_line ();
      print_expr (s->place, lang);
      puts (" = ({");
      indent++;
      print_list (&s->body);
      start_line ();
      print_expr (s->value, lang);
      puts ("; });");
      indent--;
      break;
    case INTO:
      print_jump (s, "goto L%u;", s->id);
      line ("{");
      indent++;
      print_list (&s->body);
      line ("L%u: ;", s->id);
      print_list (&s->other);
      indent--;
      line ("}");
      break;
    }
}

static void
print_list (const struct list *list)
{
  for (const struct stmt *s = list->first; s; s = s->next)
    print_stmt (s);
}

/* --- Functions ---------------------------------------------------------- */

static const char *const type_names[] = { "void ", "word ", "", "pair ",
					  "word *",
					  "const struct defer_panic *" };
static const char *const go_names[] = { "", " word", "", " pair", " *word",
					" any" };
static const char *const zeros[] = { "", "0", "", "{ 0, { 0, 0 } }" };

/* The head of F; parameters are called v in C, and a in plain C, where they
   are copied.  */

void
print_head (const struct function *f, enum language language)
{
  const char *prefix = language == PLAIN ? "a" : "v";

  if (language == GO)
    printf ("func p%u_f%u (", program_seed, f->id);
  else
    printf ("FUNCTION %s%sp%u_f%u (", f->noinline ? "NOINLINE " : "",
	    type_names[f->type], program_seed, f->id);
  for (unsigned i = 0; i < f->n_parameters; i++)
    {
      const struct variable *v = f->parameters[i];
      if (i)
	printf (", ");
      if (language == GO)
	printf ("v%u%s", v->id, go_names[v->type]);
      else
	printf ("%s%s%u", type_names[v->type], prefix, v->id);
    }
  if (language != GO)
    printf (f->n_parameters ? ")" : "void)");
  else if (f->result)
    printf (") (v%u%s)", f->result->id, go_names[f->type]);
  else
    printf (")%s", go_names[f->type]);
}

static void
print_function (const struct function *f)
{
  print_function_type = f->type;
  print_head (f, lang);
  puts (" {");
  indent = 1;
  if (f->result && lang == C)
    line ("__result %sv%u = %s;", type_names[f->type], f->result->id,
	  zeros[f->type]);
  line ("if (!go_on ()) { return%s%s; }", f->type == PAIR && lang == C
	? " (pair) " : f->type == PAIR ? " pair" : " ",
	f->type == PAIR && lang == GO ? "{}" : zeros[f->type]);
  print_list (&f->body);
  if (f->result && lang == GO)
    line ("return;");
  indent = 0;
  puts ("}");
}

/* A call of P's function I from outside; its result is noted, unless it
   panicked.  */

static void
print_outer_call (const struct program *p, unsigned i, enum language language)
{
  const struct function *f = p->functions[i];
  bool word = f->type == WORD;
  bool ask = word && p->panics && language == PLAIN;

  printf ("%sp%u_f%u (", ask ? "{ word result = " : word ? "note (" : "",
	  p->seed, i);
  for (unsigned k = 0; k < f->n_parameters; k++)
    {
      enum type type = f->parameters[k]->type;
      printf ("%s", k ? ", " : "");
      if (type == WORD)
	printf ("%u", 7 * i + k);
      else if (type == REF)
	printf ("&g[%u]", k);
      else if (type == CAUGHT)
	printf (language == GO ? "nil" : "NULL");
      else
	printf (language == GO ? "pair{%u, [2]word{4, 5}}"
		: "(pair) { %u, { 4, 5 } }", i);
    }
  puts (ask ? "); if (!raising) note (result); }" : word ? "));" : ");");
}

/* What runs function I of P, with panics: see panics.h.  */

static void
print_run_one (const struct program *p, enum language language)
{
  bool go = language == GO;

  printf (go ? "func p%u (i word) {\n" : "static void p%u (word i) {\n",
	  p->seed);
  printf (go ? " p%u_hook = note; p%u_saved = nil;\n"
	  : " p%u_hook = note; p%u_saved = NULL;\n", p->seed, p->seed);
  puts (" switch (i) {");
  for (unsigned i = 0; i < p->n_functions; i++)
    {
      printf (" case %u: ", i);
      print_outer_call (p, i, language);
      if (!go)
	puts (" break;");
    }
  puts (" }\n}");
}

/* What runs P: each function is called once.  */

void
print_run (const struct program *p, enum language language)
{
  if (p->panics)
    {
      print_run_one (p, language);
      return;
    }
  printf (language == GO ? "func p%u () {\n" : "static void p%u (void) {\n",
	  p->seed);
  for (unsigned i = 0; i < p->n_functions; i++)
    {
      printf (" refuel (); ");
      print_outer_call (p, i, language);
    }
  puts ("}");
}

/* The globals of P.  */

void
print_globals (const struct program *p, enum language language)
{
  if (language == GO)
    printf ("var p%u_hook func (word) word = note\n", p->seed);
  else
    printf ("static word (*p%u_hook) (word) = note;\n", p->seed);
  if (p->panics)
    printf (language == GO ? "var p%u_saved any\n"
	    : "static const struct defer_panic *p%u_saved;\n", p->seed);
}

void
print_program (const struct program *p, enum language language)
{
  lang = language;
  program_seed = p->seed;
  print_globals (p, language);
  for (unsigned i = 0; i < p->n_functions && language != GO; i++)
    {
      print_head (p->functions[i], language);
      puts (";");
    }
  for (unsigned i = 0; i < p->n_functions; i++)
    print_function (p->functions[i]);
  print_run (p, language);
}
