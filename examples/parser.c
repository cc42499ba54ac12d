/* parser.c -- a recursive-descent parser that panics on an error.

   Functions that call each other as the grammar has it: `sum' calls `product',
   that calls `factor', that calls `sum' again for what is in parentheses.  A
   mistake may be found at any depth, and nobody in between can do anything
   about it.  So `fail' writes down file, line and what is wrong, and panics;
   `parse_line' recovers.  The functions of the grammar have no error returns,
   and each of them says what it means and nothing else.

   The value of the panic is a pointer to the error.  By it the boundary tells a
   mistake in the text from a mistake in the parser: any other panic is raised
   again.  Each parse needs memory for its tree; that it is freed is said in one
   place, for both ends.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <ctype.h>
#include <defer.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

/* A number, or two trees and what is to be done with them.  */
struct tree
{
  char op; /* '+', '-', '*', '/'; or 'n' for a number */
  long number;
  struct tree *left, *right;
  struct tree *older; /* all trees of a parse, the newest first */
};

struct error
{
  const char *file;
  int line, column;
  char words[80];
};

struct parser
{
  const char *file, *start, *next; /* the line's start, and what comes next */
  int line;
  struct tree *newest;
  struct error *error;
};

/* --- Errors */

/* Write down what is wrong at PLACE and give up.  */
_Noreturn static void fail (struct parser *p, const char *place,
                            const char *words, ...)
  __attribute__ ((format (printf, 3, 4)));

static void
fail (struct parser *p, const char *place, const char *words, ...)
{
  struct error *e = p->error;
  e->file = p->file;
  e->line = p->line;
  e->column = (int) (place - p->start) + 1;
  va_list values;
  va_start (values, words);
  vsnprintf (e->words, sizeof e->words, words, values);
  va_end (values);
  __panic (e);
}

/* --- Trees */

static struct tree *
new_tree (struct parser *p, char op, struct tree *left, struct tree *right)
{
  struct tree *t = malloc (sizeof *t);
  if (!t)
    __panic ("no memory for a tree");
  *t = (struct tree) { op, 0, left, right, p->newest };
  p->newest = t;
  return t;
}

static void
free_trees (struct parser *p)
{
  int count = 0;
  while (p->newest)
    {
      struct tree *t = p->newest;
      p->newest = t->older;
      free (t);
      count++;
    }
  printf ("  trees freed: %d\n", count);
}

/* --- The grammar */

static struct tree *sum (struct parser *p);

/* Is C what comes next?  If so, go past it.  */
static bool
accept (struct parser *p, char c)
{
  while (*p->next == ' ')
    p->next++;
  if (*p->next != c)
    return false;
  p->next++;
  return true;
}

/* factor: number | "-" factor | "(" sum ")".  */
static struct tree *
factor (struct parser *p)
{
  if (accept (p, '-'))
    {
      struct tree *zero = new_tree (p, 'n', NULL, NULL);
      return new_tree (p, '-', zero, factor (p));
    }
  if (accept (p, '('))
    {
      const char *opening = p->next - 1;
      struct tree *inner = sum (p);
      if (!accept (p, ')'))
        fail (p, opening, "this '(' is never closed");
      return inner;
    }
  if (!isdigit ((unsigned char) *p->next))
    {
      if (*p->next == '\0')
        fail (p, p->next, "a number is missing at the end");
      fail (p, p->next, "a number is expected, not '%c'", *p->next);
    }
  struct tree *number = new_tree (p, 'n', NULL, NULL);
  char *end;
  number->number = strtol (p->next, &end, 10);
  p->next = end;
  return number;
}

/* product: factor { ("*" | "/") factor }.  */
static struct tree *
product (struct parser *p)
{
  struct tree *t = factor (p);
  for (;;)
    if (accept (p, '*'))
      t = new_tree (p, '*', t, factor (p));
    else if (accept (p, '/'))
      t = new_tree (p, '/', t, factor (p));
    else
      return t;
}

/* sum: product { ("+" | "-") product }.  */
static struct tree *
sum (struct parser *p)
{
  struct tree *t = product (p);
  for (;;)
    if (accept (p, '+'))
      t = new_tree (p, '+', t, product (p));
    else if (accept (p, '-'))
      t = new_tree (p, '-', t, product (p));
    else
      return t;
}

/* --- What the trees are for */

/* Return the value of T.  Here, too, something can be wrong deep down.  */
static long
value (struct parser *p, const struct tree *t)
{
  if (t->op == 'n')
    return t->number;
  long left = value (p, t->left), right = value (p, t->right);
  switch (t->op)
    {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      if (right == 0)
        fail (p, p->start, "%ld is divided by zero", left);
      return left / right;
    default:
      __panicf ("a tree with '%c'", t->op); /* A mistake of ours.  */
    }
}

/* --- The boundary */

/* Parse the TEXT of LINE in FILE and store its value in *RESULT.  If that is
   not possible, return false and say why in *ERROR.  */
static bool
parse_line (const char *file, int line, const char *text, long *result,
            struct error *error)
{
  __result bool is_good = false;
  struct parser p = { file, text, text, line, NULL, error };
  __defer {
    const struct defer_panic *panic = __recover ();
    if (panic)
      {
        is_good = false;
        if (panic->kind != DEFER_POINTER || panic->value.p != error)
          __panic (panic);
      }
  }
  __defer free_trees (&p);

  struct tree *t = sum (&p);
  if (*p.next != '\0')
    fail (&p, p.next, "'%c' is out of place", *p.next);
  *result = value (&p, t);
  return true;
}

int
main (void)
{
  static const char *const lines[] = {
    "1 + 2 * 3",
    "(1 + 2) * (3 - -4)",
    "2 * (3 + ((4 - 1) * (5 + )))",
    "(1 + (2 * 3)",
    "7 / (4 - 2 * 2)",
    "1 + 2 # 3",
    "((((((((42))))))))",
  };
  for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
    {
      long result;
      struct error e;
      puts (lines[i]);
      if (parse_line ("sums.txt", (int) i + 1, lines[i], &result, &e))
        printf ("  = %ld\n", result);
      else
        printf ("  %s:%d:%d: %s\n", e.file, e.line, e.column, e.words);
    }
  return 0;
}
