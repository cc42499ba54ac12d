/* print.c -- write a program down in C, or as the reference.

   The reference says what the program must do when everything that has to lives
   on the heap: each variable v is a pointer, and an execution of its
   declaration makes it point to new memory, which lasts.  So v is written (*v).
   Before an address is used to reach an object, AT looks whether that object's
   lifetime is over, and notes its name: reference.h.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "program.h"

const char *next_hole (const char *, const char **, char *, enum type *);

static FILE *out;
static struct program *program;
static bool reference;
static unsigned indent;
static bool at_start = true;
static unsigned literal;	/* The compound literal of this line, or 0.  */

/* --- Lines */

static void put (const char *format, ...)
  __attribute__ ((format (printf, 1, 2)));

static void
put (const char *format, ...)
{
  va_list args;

  if (at_start)
    fprintf (out, "%*s", (int) (2 * indent), "");
  at_start = false;
  va_start (args, format);
  vfprintf (out, format, args);
  va_end (args);
}

/* End the line; if there is a compound literal, tell the judge which.  */

static void
end_line (void)
{
  if (literal)
    fprintf (out, "  /* literal v%u_%u */", program->seed, literal);
  literal = 0;
  putc ('\n', out);
  at_start = true;
}

static void
open_block (void)
{
  put ("{");
  end_line ();
  indent++;
}

static void
close_block (const char *rest)
{
  indent--;
  put ("}%s", rest);
  end_line ();
}

/* --- Names and types */

static const char *
type_name (enum type type)
{
  switch (type)
    {
    case WORD: return "unsigned ";
    case REF: return "unsigned *";
    case REF2: return "unsigned **";
    case REF3: return "unsigned ***";
    case NODE: return "struct node ";
    case NODE_REF: return "struct node *";
    case NODE_REF2: return "struct node **";
    case ROW: return "row ";
    case REFS: return "refs ";
    case BITS: return "uintptr_t ";
    case PUN: return "union pun ";
    case ANY: return "void *";
    case BYTES: return "struct bytes ";
    case HALVES: return "struct halves ";
    case HOOK: return "hook ";
    default: abort ();
    }
}

static void
put_name (struct variable *v)
{
  v->named = true;
  put ("%c%u_%u", v->storage <= THREAD ? 'g' : 'v', program->seed, v->id);
}

static void
put_anchor (enum type type)
{
  put_name (anchor (program, type));
}

static void
put_function_name (const struct function *f)
{
  put ("f%u_%u", program->seed, f->id);
}

static void
put_alias_name (const struct function *f)
{
  put ("a%u_%u", program->seed, f->id);
}

/* V, as something that can be assigned to.  */

static void
put_variable (struct variable *v)
{
  bool boxed = reference && v->storage == LOCAL;

  if (boxed)
    put ("(*");
  put_name (v);
  if (boxed)
    put (")");
}

/* A constant of TYPE, which may stand in an initializer, as long as TYPE has
   any.  */

static void
put_constant (enum type type)
{
  static const char to[][2]
    = { "pw", "qp", "rq", "mn", "km", "uw", "vw" };

  for (size_t i = 0; i < sizeof to / sizeof *to; i++)
    if ((enum type) to[i][0] == type)
      {
	if (type == BITS)
	  put ("(uintptr_t) ");
	put ("&");
	put_anchor ((enum type) to[i][1]);
	return;
      }
  switch (type)
    {
    case WORD:
      put ("7");
      break;
    case CONDITION:
      put ("1");
      break;
    case INDEX2:
    case INDEX3:
      put ("0");
      break;
    case HOOK:
      put_function_name (program->functions[0]);
      break;
    case PUN:
      put ("{ .p = &");
      put_anchor (WORD);
      put (" }");
      break;
    case ROW:
      put ("{ 1, 2, 3 }");
      break;
    case REFS:
    case NODE:
      put (type == NODE ? "{ 5, " : "{ ");
      put_constant (REF);
      put (", ");
      put_constant (type == NODE ? REF2 : REF);
      put (", ");
      put_constant (type == NODE ? NODE_REF : REF);
      if (type == NODE)
	{
	  put (", { ");
	  put_constant (REF);
	  put (", ");
	  put_constant (REF);
	  put (" }");
	}
      put (" }");
      break;
    default:
      abort ();
    }
}

/* --- Expressions */

static void put_list (const struct list *list);
static void put_expr (const struct expr *e, bool only_address);

/* E, an address that is used to reach an object.  */

static void
put_reaching (const struct expr *e, bool only_address)
{
  bool checked = reference && !only_address;

  put (checked ? "AT (" : "(");
  put_expr (e, false);
  put (")");
}

/* E, as an operand.  */

static void
put_operand (const struct expr *e, bool only_address)
{
  bool delimited = e->kind != TEXT || e->role == LVALUE;

  put (delimited ? "" : "(");
  put_expr (e, only_address);
  put (delimited ? "" : ")");
}

/* What a production says.  Where ONLY_ADDRESS holds it is an object, which is
   not reached.  */

static void
put_text (const struct expr *e, bool only_address)
{
  const char *from = e->production->text, *start, *rest;
  const struct expr *const *part = (const struct expr *const *) e->parts;
  enum type type;
  char mode;

  for (; (rest = next_hole (from, &start, &mode, &type)); from = rest)
    {
      put ("%.*s", (int) (start - from), from);
      if (mode == 'K')
	put ("compare%u", program->seed);
      else if (mode == 'C')
	put ("clean%u", program->seed);
      else if (mode == '*' || mode == '^')
	put_reaching (*part++, only_address);
      else if (mode == '=')
	put_operand (*part++, only_address);
      else
	put_operand (*part++, mode == '&');
    }
  put ("%s", from);
}

static void
put_parts (const struct expr *e)
{
  for (unsigned i = 0; i < e->n_parts; i++)
    {
      put (i ? ", " : "");
      if (e->type == NODE && i == 4 && e->kind == LITERALLY)
	put ("{ ");
      put_expr (e->parts[i], false);
    }
  if (e->type == NODE && e->kind == LITERALLY)
    put (" }");
}

static void
put_literal (const struct expr *e)
{
  const char *name = type_name (e->type);

  literal = e->variable->id;
  if (reference)
    put ("(*(%s*) literal (%u, sizeof (%s), &", name, e->variable->id, name);
  put ("(%s) { ", name);
  put_parts (e);
  put (" }");
  if (reference)
    put ("))");
}

static void
put_blocky (const struct expr *e)
{
  put ("({");
  end_line ();
  indent++;
  if (reference)
    {
      put ("SCOPE;");
      end_line ();
    }
  put_list (&e->body);
  put_expr (e->parts[0], false);
  put (";");
  end_line ();
  indent--;
  put ("})");
}

static void
put_default (const struct expr *e)
{
  if (e->role == LVALUE || strchr ("nxabyh", e->type))
    put_anchor (e->type);
  else if (e->role == EFFECT)
    put (";");
  else
    {
      put ("(");
      put_constant (e->type);
      put (")");
    }
}

static void
put_expr (const struct expr *e, bool only_address)
{
  switch (e->kind)
    {
    case NUMBER:
      put ("%u", e->number);
      break;
    case USE:
      put_variable (e->variable);
      break;
    case ADDRESS:
      put ("(&");
      put_variable (e->variable);
      put (")");
      break;
    case TEXT:
      put_text (e, only_address);
      break;
    case LITERALLY:
      put_literal (e);
      break;
    case FUNCTION:
      put_function_name (e->function);
      break;
    case RESERVED:
      literal = e->variable->id;
      if (reference)
	put ("reserve (%u, ", literal);
      else
	put ("alloca (");
      put ("sizeof (unsigned *))");
      break;
    case CALL:
      if (e->number)
	put_alias_name (e->function);
      else
	put_function_name (e->function);
      put (" (");
      put_parts (e);
      put (")");
      break;
    case BLOCKY:
      put_blocky (e);
      break;
    case DEFAULT:
      put_default (e);
    }
}

/* --- Statements */

static void
put_label (const struct stmt *s, const char *rest)
{
  put ("l%u_%u%s", program->seed, s->id, rest);
}

static void
put_if_goto (const struct stmt *s, const struct stmt *to, bool back)
{
  put ("if (");
  put_expr (s->value, false);
  put (back ? " && spin ()) goto " : ") goto ");
  put_label (to, ";");
  end_line ();
}

static void
put_block (const struct list *list)
{
  open_block ();
  if (reference)
    {
      put ("SCOPE;");
      end_line ();
    }
  put_list (list);
  close_block ("");
}

/* How V comes to be, in the reference.  HOW is BOX or, where it may be there
   already, HERE.  */

static void
put_box (struct variable *v, const char *how)
{
  put_name (v);
  put (" = %s (%u, %s);", how, v->id, type_name (v->type));
  end_line ();
}

static void
put_assignment (struct variable *v, const struct expr *value)
{
  put_variable (v);
  put (" = ");
  put_expr (value, false);
  put (";");
  end_line ();
}

static void
put_elements (const struct stmt *s)
{
  for (unsigned i = 0; i < s->n_values; i++)
    {
      put_variable (s->variable);
      put ("[%u] = ", i);
      put_expr (s->values[i], false);
      put (";");
      end_line ();
    }
}

static void
put_declaration (const struct stmt *s)
{
  struct variable *v = s->variable;

  if (reference && v->storage == LOCAL)
    {
      if (v->variable_length)
	{
	  put ("(void) ");
	  put_expr (s->value, false);
	  put (";");
	  end_line ();
	}
      put_box (v, "BOX");
      if (s->n_values)
	put_elements (s);
      else if (s->value)
	put_assignment (v, s->value);
      return;
    }
  if (v->storage == STATIC)
    put ("static ");
  if (v->variable_length)
    {
      put ("%s", type_name (v->type == ROW ? WORD : REF));
      put_name (v);
      put ("[3 + ");
      put_expr (s->value, false);
      put (" %% 2]");
    }
  else
    {
      put ("%s", type_name (v->type));
      put_name (v);
    }
  if (v->storage == STATIC)
    {
      put (" = ");
      put_constant (v->type);
    }
  else if (s->n_values && !v->variable_length)
    {
      put (" = { ");
      for (unsigned i = 0; i < s->n_values; i++)
	{
	  put (i ? ", " : "");
	  put_expr (s->values[i], false);
	}
      put (" }");
    }
  else if (!s->bare && !v->variable_length)
    {
      put (" = ");
      put_expr (s->value, false);
    }
  put (";");
  end_line ();
  if (v->variable_length)
    put_elements (s);
  else if (s->bare && s->value)
    put_assignment (v, s->value);
}

static void
put_for (const struct stmt *s)
{
  struct variable *v = s->variable;

  if (reference)
    {
      open_block ();
      put ("SCOPE;");
      end_line ();
      put_box (v, "BOX");
      put ("for (");
    }
  else
    put ("for (%s", type_name (v->type));
  put_variable (v);
  put (" = ");
  put_expr (s->values[0], false);
  put ("; ");
  if (v->type == WORD)
    {
      put_variable (v);
      put (" %% 8 < %u", s->number);
    }
  else
    put_expr (s->value, false);
  put (" && spin (); ");
  put_variable (v);
  if (v->type == WORD)
    put ("++");
  else
    {
      put (" = ");
      put_expr (s->values[1], false);
    }
  put (")");
  end_line ();
  put_block (&s->body);
  if (reference)
    close_block ("");
}

static void
put_switch (const struct stmt *s)
{
  if (reference)
    {
      open_block ();
      put ("SCOPE;");
      end_line ();
      put_list (&s->other);
    }
  put ("switch (");
  put_expr (s->value, false);
  put (" %% 3)");
  end_line ();
  open_block ();
  if (!reference)
    put_list (&s->other);
  for (const struct stmt *arm = s->body.first; arm; arm = arm->next)
    {
      if (arm->number == 2)
	put ("default:");
      else
	put ("case %u:", arm->number);
      end_line ();
      put_block (&arm->body);
      if (!arm->bare)
	{
	  put ("break;");
	  end_line ();
	}
    }
  close_block ("");
  if (reference)
    close_block ("");
}

static void
put_into (const struct stmt *s)
{
  if (reference)
    {
      open_block ();
      put ("SCOPE;");
      end_line ();
    }
  put_if_goto (s, s, false);
  open_block ();
  put_list (&s->body);
  put_label (s, ":;");
  end_line ();
  if (reference)
    for (const struct stmt *head = s->body.first; head; head = head->next)
      if (head->kind == DECLARE)
	put_box (head->variable, "HERE");
  put_list (&s->other);
  close_block ("");
  if (reference)
    close_block ("");
}

static void
put_computed (const struct stmt *s)
{
  open_block ();
  put ("static void *const t[] = { &&");
  put_label (s, "a, &&");
  put_label (s, "b };");
  end_line ();
  put ("goto *t[");
  put_expr (s->value, false);
  put ("];");
  end_line ();
  put_label (s, "a:;");
  end_line ();
  put_block (&s->body);
  put_label (s, "b:;");
  end_line ();
  put_block (&s->other);
  close_block ("");
}

static void
put_while (const struct stmt *s)
{
  put (s->kind == DO ? "do" : "while (");
  if (s->kind == WHILE)
    {
      put_expr (s->value, false);
      put (" && spin ())");
    }
  end_line ();
  put_block (&s->body);
  if (s->kind == DO)
    {
      put ("while (");
      put_expr (s->value, false);
      put (" && spin ());");
      end_line ();
    }
}

static void
put_if (const struct stmt *s)
{
  put ("if (");
  put_expr (s->value, false);
  put (")");
  end_line ();
  put_block (&s->body);
  if (s->other.first)
    {
      put ("else");
      end_line ();
      put_block (&s->other);
    }
}

/* `if (value) WHAT', or without the condition if there is none.  */

static void
put_conditional (const struct stmt *s, const char *what)
{
  if (s->value)
    {
      put ("if (");
      put_expr (s->value, false);
      put (") ");
    }
  put ("%s", what);
}

/* GCC makes `return &v;' return null, so mostly it must not notice.  */

static void
put_return (const struct stmt *s)
{
  bool hidden = s->place->kind == ADDRESS && !s->bare;

  put_conditional (s, hidden ? "{ " : "return ");
  if (hidden)
    {
      put ("%st = ", type_name (s->place->type));
      put_expr (s->place, false);
      put ("; return t; }");
    }
  else
    {
      put_expr (s->place, false);
      put (";");
    }
}

static void put_function (const struct function *f);

static void
put_stmt (const struct stmt *s)
{
  switch (s->kind)
    {
    case DECLARE:
      put_declaration (s);
      return;
    case SET:
      put_expr (s->place, false);
      put (" = ");
      put_expr (s->value, false);
      put (";");
      break;
    case TRACE:
      put ("trace (%u, ", s->id);
      put_expr (s->value, false);
      put (");");
      break;
    case EVALUATE:
      put ("(void) ");
      put_expr (s->value, false);
      put (";");
      break;
    case SAY:
      put_expr (s->value, false);
      if (s->value->kind == NUMBER)
	put (";");
      break;
    case IF:
      put_if (s);
      return;
    case SWITCH:
      put_switch (s);
      return;
    case FOR:
      put_for (s);
      return;
    case WHILE:
    case DO:
      put_while (s);
      return;
    case BLOCK:
      put_block (&s->body);
      return;
    case SKIP:
      put_if_goto (s, s, false);
      put_block (&s->body);
      put_label (s, ":;");
      break;
    case AGAIN:
      put_label (s, ":;");
      end_line ();
      open_block ();
      if (reference)
	put ("SCOPE; ");
      put_list (&s->body);
      put_if_goto (s, s, true);
      close_block ("");
      return;
    case AGAIN_HERE:
      put_label (s, ":;");
      end_line ();
      put_list (&s->body);
      put_if_goto (s, s, true);
      return;
    case INTO:
      put_into (s);
      return;
    case COMPUTED:
      put_computed (s);
      return;
    case JUMP:
      put_if_goto (s, s->target, s->target->kind == AGAIN);
      return;
    case BREAK:
      put_conditional (s, "break;");
      break;
    case CONTINUE:
      put_conditional (s, "continue;");
      break;
    case RETURN:
      put_return (s);
      break;
    case NESTED:
      if (s->function->used)
	put_function (s->function);
      return;
    case ARM:
      abort ();
    }
  end_line ();
}

static void
put_list (const struct list *list)
{
  for (const struct stmt *s = list->first; s; s = s->next)
    put_stmt (s);
}

/* --- Functions */

/* Parameter V of the head of a function.  In the reference parameters have
   another name, as long as they are not boxed.  */

static void
put_parameter (struct variable *v)
{
  put ("%s%s", type_name (v->type), reference ? "c" : "");
  put_name (v);
}

/* The head of F; as a DECLARATION, or in the style that its definition has.  */

static void
put_head (const struct function *f, bool declaration)
{
  bool old_style = f->old_style && !declaration;

  put ("%s%s%s", f->nested ? "" : "static ",
       f->noinline ? "__attribute__ ((noinline)) " : "", type_name (f->type));
  put_function_name (f);
  put (" (");
  for (unsigned i = 0; i < f->n_parameters; i++)
    {
      put (i ? ", " : "");
      if (i && f->variadic)
	{
	  put ("...");
	  break;
	}
      if (old_style)
	{
	  put (reference ? "c" : "");
	  put_name (f->parameters[i]);
	}
      else
	put_parameter (f->parameters[i]);
    }
  put (f->n_parameters ? ")" : "void)");
  for (unsigned i = 0; i < f->n_parameters && old_style; i++)
    {
      put (" ");
      put_parameter (f->parameters[i]);
      put (";");
    }
}

/* Declare F, and its alias.  One in the old style is declared so, too.  */

static void
put_prototype (const struct function *f)
{
  if (f->old_style)
    {
      put ("static %s", type_name (f->type));
      put_function_name (f);
      put (" ()");
    }
  else
    put_head (f, true);
  put (";");
  end_line ();
  if (!f->aliased)
    return;
  put ("static __typeof__ (");
  put_function_name (f);
  put (") ");
  put_alias_name (f);
  put (" __attribute__ ((alias (\"");
  put_function_name (f);
  put ("\")));");
  end_line ();
}

/* What the reference has at the start of F: all local variables, and the
   parameters in boxes.  */

static void
put_boxes (const struct function *f)
{
  put ("FRAME;");
  end_line ();
  for (unsigned i = 0; i < f->n_locals; i++)
    if (!f->locals[i]->hidden)
      {
	put ("%s*", type_name (f->locals[i]->type));
	put_name (f->locals[i]);
	put (" = 0;");
	end_line ();
      }
  for (unsigned i = 0; i < f->n_parameters && !(i && f->variadic); i++)
    {
      put_box (f->parameters[i], "BOX");
      put_variable (f->parameters[i]);
      put (" = c");
      put_name (f->parameters[i]);
      put (";");
      end_line ();
    }
}

/* Take the parameters of the variadic F from its arguments.  */

static void
put_variadic (const struct function *f)
{
  put ("va_list t;");
  end_line ();
  put ("va_start (t, %s", reference ? "c" : "");
  put_name (f->parameters[0]);
  put (");");
  end_line ();
  for (unsigned i = 1; i < f->n_parameters; i++)
    {
      struct variable *v = f->parameters[i];
      if (reference)
	put_box (v, "BOX");
      else
	put ("%s", type_name (v->type));
      put_variable (v);
      put (" = va_arg (t, %s);", type_name (v->type));
      end_line ();
    }
  put ("va_end (t);");
  end_line ();
}

static void
put_function (const struct function *f)
{
  put_head (f, false);
  end_line ();
  open_block ();
  if (reference)
    put_boxes (f);
  put ("if (!go_on ()) return ");
  put_anchor (f->type);
  put (";");
  end_line ();
  if (f->variadic)
    put_variadic (f);
  put_list (&f->body);
  close_block ("");
}

/* Set the global variable of TYPE, for which there is no constant, with the
   function TO.  */

static void
put_setting (enum type type, const char *to)
{
  if (!anchor (program, type)->named)
    return;
  put_anchor (type);
  put (" = %s (&", to);
  put_anchor (WORD);
  put (");");
  end_line ();
}

/* Where it starts.  */

static void
put_start (const struct function *f)
{
  put ("static unsigned case%u (void)", program->seed);
  end_line ();
  open_block ();
  if (reference)
    put_boxes (f);
  put_setting (BYTES, "to_bytes");
  put_setting (HALVES, "to_halves");
  put_list (&f->body);
  put ("return 0;");
  end_line ();
  close_block ("");
}

static void
put_global (struct variable *v)
{
  put (v->storage == THREAD ? "static _Thread_local " : "static ");
  put ("%s", type_name (v->type));
  put_name (v);
  if (!strchr ("yh", v->type))
    {
      put (" = ");
      put_constant (v->type);
    }
  put (";");
  end_line ();
}

static void
put_compare (void)
{
  put ("static int compare%u (const void *left, const void *right)",
       program->seed);
  end_line ();
  open_block ();
  put ("unsigned *l = *(unsigned *const *) left, "
       "*r = *(unsigned *const *) right;");
  end_line ();
  put_anchor (REF);
  put (" = l;");
  end_line ();
  put (reference ? "return (*AT (l) > *AT (r)) - (*AT (l) < *AT (r));"
       : "return (*l > *r) - (*l < *r);");
  end_line ();
  close_block ("");
}

static void
put_clean (void)
{
  put ("static void clean%u (unsigned **t)", program->seed);
  end_line ();
  open_block ();
  put_anchor (REF);
  put (" = *t;");
  end_line ();
  close_block ("");
}

/* Everything, but only what is named of the global variables.  */

static void
put_program (void)
{
  const struct program *p = program;

  putc ('\n', out);
  for (unsigned i = 0; i + 1 < p->n_functions; i++)
    if (p->functions[i]->used && !p->functions[i]->nested)
      put_prototype (p->functions[i]);
  for (unsigned i = 0; i < p->n_globals; i++)
    if (p->globals[i]->named)
      put_global (p->globals[i]);
  if (p->compares)
    put_compare ();
  if (p->cleans)
    put_clean ();
  for (unsigned i = 0; i + 1 < p->n_functions; i++)
    if (p->functions[i]->used && !p->functions[i]->nested)
      put_function (p->functions[i]);
  put_start (p->functions[p->n_functions - 1]);
}

static unsigned
count_named (void)
{
  unsigned n = 0;

  for (unsigned i = 0; i < program->n_globals; i++)
    n += program->globals[i]->named;
  return n;
}

/* The first times it is printed to see what is named.  */

void
print_program (struct program *p, bool as_reference)
{
  unsigned n;

  program = p;
  reference = as_reference;
  out = fopen ("/dev/null", "w");
  if (!out)
    abort ();
  do
    {
      n = count_named ();
      put_program ();
    }
  while (count_named () != n);
  fclose (out);
  out = stdout;
  put_program ();
}
