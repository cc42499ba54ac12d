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
static void print_lambda (const struct function *f);

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
    case LAMBDA:
      print_lambda (e->closure);
      break;
    case KEPT:
      printf ("p%u_kept[%u]", program_seed, e->number);
      break;
    case KEPT_DOER:
      printf ("p%u_doer", program_seed);
      break;
    case KIT_FN: case KIT_DOER:
      print_variable (e->variable, language);
      printf (e->kind == KIT_FN ? ".f" : ".d");
      break;
    case MAKE_KIT: case MAKE_FNS:
      printf (language == GO ? e->kind == MAKE_KIT ? "kit{" : "[3]fn{"
	      : e->kind == MAKE_KIT ? "(kit) { " : "{ ");
      print_three (e, "", language == GO ? "}" : " }", language);
      break;
    case OF_FUNCTION:
      printf (language == GO ? "" : "defer_closure_of (");
      if (e->number == 0)
	printf ("note");
      else
	printf (e->number == 1 ? "p%u_f0" : "p%u_hook", program_seed);
      printf (language == GO ? "" : ")");
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

/* CALL, of the harness's function NAME, which gets a closure first.  */

static void
print_applied (const struct call *call, const char *name)
{
  printf ("%s (", name);
  print_expr (call->through, lang);
  printf (", ");
  print_expr (call->args[0], lang);
  printf (")");
}

void
print_call (const struct call *call, enum language language)
{
  static const char *const names[] = { "", "", "note", "bump", "mixed",
				       "told", "said", "", "", "", "",
				       "sort_row" };

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
  if (call->callee == APPLIED)
    {
      print_applied (call, "applied");
      return;
    }
  if (call->callee == CLOSURE)
    {
      print_expr (call->through, language);
      printf (" (");
    }
  else if (call->callee == FUNCTION)
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
      if (call->callee == SORTED && i == 0 && language == GO)
	printf ("[:]");
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
				      "const struct defer_panic *v%u = ",
				      "fn *v%u = ", "doer *v%u = ",
				      "maker *v%u = ", "pairer *v%u = ",
				      "kit v%u = ", "fn *v%u[3] = " };
  static const char *const in_go[] = { "", "var v%u word = ", "var v%u = ",
				       "var v%u pair = ", "var v%u *word = ",
				       "var v%u any = ", "var v%u fn = ",
				       "var v%u doer = ", "var v%u maker = ",
				       "var v%u pairer = ", "var v%u kit = ",
				       "var v%u = " };

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

/* May the closure E be null?  */

static bool
may_be_null_p (const struct expr *e)
{
  return (e->kind != LAMBDA && e->kind != OF_FUNCTION
	  && !(e->kind == READ && e->variable->closure));
}

/* Does S do nothing where the closure that it calls is null?  */

static bool
calls_no_null_p (const struct stmt *s)
{
  return s->call.through && may_be_null_p (s->call.through);
}

/* May S stand where C wants a statement, and is it in one line?  */

static bool
simple_p (const struct stmt *s)
{
  if (raises_again_p (s) || calls_no_null_p (s))
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
    if (s->kind == DECLARE || s->kind == DEFINE || s->kind == DEFINE_TWO
	|| s->kind == BLOCK_DEFER
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
  bool no_null = calls_no_null_p (s);

  start_line ();
  if (!again && !no_null && !s->value)
    return ";";
  printf ("if (");
  if (again || no_null)
    print_caught (again ? s->call.args[0] : s->call.through, lang);
  if ((again || no_null) && s->value)
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

/* --- Closures ----------------------------------------------------------- */

static void print_parameters (const struct function *f, enum language language);
static void print_code (const struct function *f);
static const char *const type_names[], *const go_names[];

/* F as an expression.  */

static void
print_lambda (const struct function *f)
{
  enum type outer = print_function_type;
  unsigned outer_indent = indent;

  printf (lang == GO ? "func (" : "__lambda (%s, (", type_names[f->type]);
  print_parameters (f, lang);
  puts (lang == GO ? " {" : ", {");
  print_code (f);
  indent = outer_indent;
  start_line ();
  printf (lang == GO ? "}" : "})");
  print_function_type = outer;
}

/* V, the name of a closure, is declared: Go has variables.  C has no need of
   that, but where one closure names another.  */

static void
print_name (const struct variable *v)
{
  start_line ();
  if (lang == GO)
    {
      printf ("var v%u func (", v->id);
      print_parameters (v->closure, GO);
      printf ("; _ = v%u;\n", v->id);
    }
  else
    {
      printf ("auto __closure %sv%u (", type_names[v->closure->type], v->id);
      print_parameters (v->closure, C);
      puts (";");
    }
}

static void
print_definition (const struct variable *v)
{
  const struct function *f = v->closure;

  start_line ();
  if (lang == GO)
    {
      printf ("v%u = ", v->id);
      print_lambda (f);
      puts (";");
      return;
    }
  enum type outer = print_function_type;
  unsigned outer_indent = indent;
  printf ("__closure %sv%u (", type_names[f->type], v->id);
  print_parameters (f, C);
  puts (" {");
  print_code (f);
  indent = outer_indent;
  line ("}");
  print_function_type = outer;
}

/* A closure as a function pointer.  */

static void
print_pointer (const struct stmt *s)
{
  const char *end = open_raise (s);

  if (s->kind == SET_HOOK_TO)
    {
      printf (lang == GO ? "p%u_hook = " : "p%u_hook = defer_fn (",
	      program_seed);
      print_expr (s->call.through, lang);
      printf (lang == GO ? "" : ")");
    }
  else if (lang == GO)
    {
      if (s->place)
	{
	  print_expr (s->place, lang);
	  printf (" = ");
	}
      print_applied (&s->call, "applied");
    }
  else
    {
      printf ("{ word (*h%u) (word) = defer_fn (", s->id);
      print_expr (s->call.through, lang);
      printf ("); __defer defer_fn_free (h%u); ", s->id);
      if (s->place)
	{
	  print_expr (s->place, lang);
	  printf (" = ");
	}
      printf ("applied_pointer (h%u, ", s->id);
      print_expr (s->call.args[0], lang);
      printf ("); }");
      end++;
    }
  puts (end);
}

static void
print_gate (const struct stmt *s)
{
  line (lang == GO ? "gate%u := new_gate ();" : "gate *gate%u = new_gate ();",
	s->id);
}

/* LIST in a thread of its own, which tells S's gate.  */

static void
print_thread (const struct stmt *s, const struct list *list, bool guarded)
{
  line (lang == GO ? "go func () {" : s->bare ? "__go {"
	: "__go __lambda (void, (void), {");
  indent++;
  line (lang == GO ? "defer done (gate%u);" : "__defer done (gate%u);", s->id);
  if (guarded)
    line (lang == GO ? "defer func () { told (%u, recover ()) }();"
	  : "__defer { told (%u, __recover ()); }", s->id);
  print_list (list);
  indent--;
  line (lang == GO ? "}();" : s->bare ? "}" : "}) ();");
}

static void
print_go_many (const struct stmt *s)
{
  unsigned v = s->variable->id, slots = s->partner->id;

  line (lang == GO ? "v%u := [3]word{0, 0, 0};" : "word v%u[3] = { 0, 0, 0 };",
	slots);
  line (lang == GO ? "for v%u := word(0); v%u < %u; v%u++ {"
	: "for (word v%u = 0; v%u < %u; v%u++) {", v, v, s->number, v);
  indent++;
  print_list (&s->body);
  print_thread (s, &s->other, false);
  indent--;
  line ("}");
  line ("wait_for (gate%u, %u);", s->id, s->number);
  for (unsigned i = 0; i < s->number; i++)
    line ("trace (%u, v%u[%u]);", s->id, slots, i);
}

static void
print_go (const struct stmt *s)
{
  line ("{");
  indent++;
  print_gate (s);
  if (s->kind == GO_MANY)
    print_go_many (s);
  else if (s->kind == GO_BLOCK)
    {
      print_thread (s, &s->body, true);
      line ("wait_for (gate%u, 1);", s->id);
    }
  else
    {
      const char *end = open_raise (s);
      printf (lang == GO ? "go in_thread (gate%u, " : "__go in_thread (gate%u, ",
	      s->id);
      print_expr (s->call.through, lang);
      printf (", ");
      print_expr (s->call.args[0], lang);
      printf ("); wait_for (gate%u, 1)%s\n", s->id, end);
    }
  indent--;
  line ("}");
}

/* --- Statements once more ----------------------------------------------- */

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
    case DEFINE:
      if (lang == GO || s->bare)
	print_name (s->variable);
      print_definition (s->variable);
      break;
    case DEFINE_TWO:
      print_name (s->variable);
      print_name (s->partner);
      print_definition (s->variable);
      print_definition (s->partner);
      break;
    case SET_HOOK_TO: case POINTER_CALL:
      print_pointer (s);
      break;
    case GO_BLOCK: case GO_CALL: case GO_MANY:
      print_go (s);
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

static const char *const type_names[]
  = { "void ", "word ", "", "pair ", "word *", "const struct defer_panic *",
      "fn *", "doer *", "maker *", "pairer *", "kit " };
static const char *const go_names[]
  = { "", " word", "", " pair", " *word", " any", " fn", " doer", " maker",
      " pairer", " kit" };

/* The zero value of TYPE, as an initializer or as an EXPRESSION.  */

static const char *
zero (enum type type, bool expression)
{
  switch (type)
    {
    case NOTHING:
      return "";
    case WORD:
      return "0";
    case PAIR:
      return lang == GO ? "pair{}"
	: expression ? "(pair) { 0, { 0, 0 } }" : "{ 0, { 0, 0 } }";
    case KIT:
      return lang == GO ? "kit{}" : "(kit) { NULL, 0, NULL }";
    default:
      return lang == GO ? "nil" : "NULL";
    }
}

/* The parameters of F, and behind them in Go its result.  They are called v in
   C, and a in plain C, where they are copied.  */

static void
print_parameters (const struct function *f, enum language language)
{
  const char *prefix = language == PLAIN ? "a" : "v";

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

/* The head of F.  */

void
print_head (const struct function *f, enum language language)
{
  if (language == GO)
    printf ("func p%u_f%u (", program_seed, f->id);
  else
    printf ("FUNCTION %s%sp%u_f%u (", f->noinline ? "NOINLINE " : "",
	    type_names[f->type], program_seed, f->id);
  print_parameters (f, language);
}

/* What F does.  */

static void
print_code (const struct function *f)
{
  print_function_type = f->type;
  indent++;
  if (f->result && lang == C)
    line ("__result %sv%u = %s;", type_names[f->type], f->result->id,
	  zero (f->type, false));
  if (!f->pure)
    line ("if (!go_on ()) { return %s; }", zero (f->type, true));
  print_list (&f->body);
  if (f->result && lang == GO)
    line ("return;");
  indent--;
}

static void
print_function (const struct function *f)
{
  print_head (f, lang);
  puts (" {");
  indent = 0;
  print_code (f);
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
      else if (type == FN && i % 2)
	printf (language == GO ? "note" : "defer_closure_of (note)");
      else if (type == CAUGHT || type == FN || type == DOER)
	printf (language == GO ? "nil" : "NULL");
      else if (type == KIT)
	printf (language == GO ? "kit{note, %u, nil}"
		: "(kit) { defer_closure_of (note), %u, NULL }", i);
      else
	printf (language == GO ? "pair{%u, [2]word{4, 5}}"
		: "(pair) { %u, { 4, 5 } }", i);
    }
  puts (ask ? "); if (!raising) note (result); }" : word ? "));" : ");");
}

/* The program SEED has no closures yet.  */

static void
print_forget (unsigned seed, const char *null)
{
  for (unsigned k = 0; k < 3; k++)
    printf (" p%u_kept[%u] = %s;\n", seed, k, null);
  printf (" p%u_doer = %s;\n", seed, null);
}

/* Call the closures that the functions of the program SEED have left.  */

static void
print_remains (unsigned seed, enum language language)
{
  const char *null = language == GO ? "nil" : "NULL";

  puts (" remains ();");
  for (unsigned k = 0; k < 3; k++)
    printf (" if (p%u_kept[%u] != %s) { note (p%u_kept[%u] (%u)); }\n", seed, k,
	    null, seed, k, k);
  printf (" if (p%u_doer != %s) { p%u_doer (); }\n", seed, null, seed);
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
  if (p->closures)
    print_forget (p->seed, go ? "nil" : "NULL");
  puts (" switch (i) {");
  for (unsigned i = 0; i < p->n_functions; i++)
    {
      printf (" case %u: ", i);
      print_outer_call (p, i, language);
      if (!go)
	puts (" break;");
    }
  puts (" }");
  if (p->closures)
    print_remains (p->seed, language);
  puts ("}");
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
  if (p->closures)
    printf (language == GO ? "var p%u_kept [3]fn\nvar p%u_doer doer\n"
	    : "static fn *p%u_kept[3];\nstatic doer *p%u_doer;\n",
	    p->seed, p->seed);
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
