/* operand.cc -- is the operand of a `__defer' a call, a block or neither?

   The tree mostly tells (keywords.cc): a call is a CALL_EXPR, and a block a
   BIND_EXPR.  Where it does not, the source behind the keyword does:

     __defer if (c) f ();       since C99 a block of its own, as is a loop
     __defer ({ f (); });       a statement expression is one, or just f ()
     __defer abs (x);           GCC folds calls of some builtins while it parses

   Where the source cannot be had, or the keyword is in a macro, the tree has
   the last word.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "passes.h"

/* The call that OPERAND of `__defer' is, or null.  The parser may have wrapped
   it in conversions, of which `(void)' is one.  */

tree
operand_call (tree operand)
{
  while (CONVERT_EXPR_P (operand) || TREE_CODE (operand) == NON_LVALUE_EXPR
         || (TREE_CODE (operand) == C_MAYBE_CONST_EXPR
             && !C_MAYBE_CONST_EXPR_PRE (operand)))
    operand = (TREE_CODE (operand) == C_MAYBE_CONST_EXPR
                 ? C_MAYBE_CONST_EXPR_EXPR (operand)
                 : TREE_OPERAND (operand, 0));
  return TREE_CODE (operand) == CALL_EXPR ? operand : NULL_TREE;
}

/* Is OPERAND of `__defer' a block?  See keywords.cc: a block is always a
   BIND_EXPR.  (So are some other statements, which pass_syntax refuses.)  */

bool
operand_block_p (tree operand)
{
  return TREE_CODE (operand) == BIND_EXPR;
}

/* Skip white space and comments in TEXT, of which *COMMENT says whether it
   begins in a comment, and set that for what follows.  Return where the next
   token is, or the end.  */

static const char *
skip_blanks (const char *text, const char *end, bool *comment)
{
  for (; text < end; text++)
    if (*comment)
      {
        if (end - text >= 2 && text[0] == '*' && text[1] == '/')
          *comment = false, text++;
      }
    else if (end - text >= 2 && text[0] == '/' && text[1] == '*')
      *comment = true, text++;
    else if (end - text >= 2 && text[0] == '/' && text[1] == '/')
      return end;
    else if (!ISSPACE (*text))
      break;
  return text;
}

/* What the source says behind the keyword K at LOC, or null if that
   cannot be told: LOC is in a macro, or in text that is gone.  */

static const char *
source_behind (enum keyword k, location_t loc, char *buffer, size_t size)
{
  expanded_location at = expand_location (loc);
  const char *keyword = keyword_text (k);
  size_t skip = strlen (keyword);
  bool comment = false;

  for (int n = at.line;; n++, skip = 0)
    {
      char_span line = source_line (at.file, n);
      if (!line)
        return NULL;
      const char *text = line.get_buffer ();
      const char *end = text + line.length ();
      if (skip)
        {
          text += at.column - 1;
          if (at.column == 0 || end - text < (ptrdiff_t) skip
              || memcmp (text, keyword, skip) != 0
              || (end - text > (ptrdiff_t) skip && ISIDNUM (text[skip])))
            return NULL;
          text += skip;
        }
      text = skip_blanks (text, end, &comment);
      if (text < end)
        {
          snprintf (buffer, size, "%.*s", (int) (end - text), text);
          return buffer;
        }
    }
}

/* Does TEXT begin with a word that begins neither a call nor a block?  */

static bool
other_statement_p (const char *text)
{
  static const char *const words[] = { "if",
                                       "for",
                                       "while",
                                       "do",
                                       "switch",
                                       "return",
                                       "goto",
                                       "break",
                                       "continue",
                                       "asm",
                                       "__asm",
                                       "__asm__",
                                       "sizeof",
                                       "_Alignof",
                                       "__alignof__",
                                       "__alignof",
                                       "__builtin_offsetof",
                                       "__builtin_types_compatible_p",
                                       "__defer",
                                       "_Defer" };
  size_t length = 0;

  while (ISIDNUM (text[length]))
    length++;
  for (const char *w : words)
    if (strlen (w) == length && memcmp (text, w, length) == 0)
      return true;
  return false;
}

/* Does TEXT begin with a statement expression?  */

static bool
statement_expression_p (const char *text)
{
  bool paren = false;

  for (; *text == '(' || ISSPACE (*text); text++)
    paren |= *text == '(';
  return paren && *text == '{';
}

/* Does TEXT begin with a name and a list of arguments that ends the
   statement?  */

static bool
call_text_p (const char *text)
{
  int depth = 0;

  if (!ISIDST (*text))
    return false;
  while (ISIDNUM (*text))
    text++;
  do
    {
      while (ISSPACE (*text))
        text++;
      if (*text == '\0' || (depth == 0 && *text != '('))
        return false;
      depth += *text == '(' ? 1 : *text == ')' ? -1 : 0;
      text++;
    }
  while (depth > 0);
  while (ISSPACE (*text))
    text++;
  return *text == ';';
}

/* What the source says up to LOC, where it is spelled: a string that ends with
   the character there, of a few lines, for the caller to free.  LOC may be in
   a macro.  */

static char *
source_to (location_t loc)
{
  expanded_location at = expand_location (
    linemap_resolve_location (line_table, loc, LRK_SPELLING_LOCATION, NULL));
  char *text = xstrdup ("");

  for (int n = MAX (at.line - 2, 1); n <= at.line; n++)
    {
      char_span line = source_line (at.file, n);
      size_t length = line ? line.length () : 0;
      if (n == at.line)
        length = MIN (length, (size_t) at.column);
      char *more = xasprintf ("%s%s%.*s", text, *text ? "\n" : "", (int) length,
                              length ? line.get_buffer () : "");
      free (text);
      text = more;
    }
  return text;
}

/* Cut TEXT, a string of LENGTH, behind its last character that is neither
   white space, a line's end in a macro, nor (if BRACES) an opening brace.
   Return the new length.  */

static size_t
cut_blanks (const char *text, size_t length, bool braces)
{
  while (length
         && (ISSPACE (text[length - 1]) || text[length - 1] == '\\'
             || (braces && text[length - 1] == '{')))
    length--;
  return length;
}

/* Is LOC a token of a macro's argument?  The parenthesis before it may be that
   of the macro's use.  */

static bool
argument_p (location_t loc)
{
  return linemap_resolve_location (line_table, loc, LRK_SPELLING_LOCATION, NULL)
         != linemap_resolve_location (line_table, loc,
                                      LRK_MACRO_DEFINITION_LOCATION, NULL);
}

/* Is there an opening parenthesis before LOC, and between them only braces and
   the keyword of a statement?  Or is LOC the comma of an expression?  */

static bool
in_expression_p (location_t loc)
{
  static const char *const keywords[] = { "if", "for", "while", "switch" };
  char *text = source_to (loc);
  size_t length = strlen (text);
  bool comma = length && text[length - 1] == ',';

  length = cut_blanks (text, length ? length - 1 : 0, false);

  for (const char *k : keywords)
    {
      size_t n = strlen (k);
      if (length > n && memcmp (text + length - n, k, n) == 0
          && !ISIDNUM (text[length - n - 1]))
        length -= n;
    }
  length = cut_blanks (text, length, true);
  bool paren = length && text[length - 1] == '(' && !argument_p (loc);
  free (text);
  return paren || comma;
}

/* Is OPERAND a statement expression?  The parser marks its list, but dissolves
   a list of one statement; the place of the node is that of the brace, or of
   the statement.  */

static bool
statement_expression_tree_p (tree operand)
{
  if (TREE_CODE (operand) != BIND_EXPR)
    return false;
  tree body = BIND_EXPR_BODY (operand);
  return (body && TREE_CODE (body) == STATEMENT_LIST
          && STATEMENT_LIST_STMT_EXPR (body) && !LIST_UNWARNED (body))
         || in_expression_p (EXPR_LOCATION (operand));
}

/* Does TEXT begin with the name of a function?  It may be a macro's.  */

static bool
function_text_p (const char *text)
{
  size_t length = 0;

  while (ISIDNUM (text[length]))
    length++;
  tree decl = lookup_name (get_identifier_with_length (text, length));
  return decl && TREE_CODE (decl) == FUNCTION_DECL;
}

/* May the expression OPERAND be what GCC has made of the call of a builtin?
   TEXT is the source, or null.  */

static bool
folded_call_p (tree operand, const char *text)
{
  if (text)
    return EXPR_P (operand) && call_text_p (text) && function_text_p (text);
  return EXPR_P (operand) && !TREE_SIDE_EFFECTS (operand);
}

/* May OPERAND follow the `__defer' at LOC?  The tree does not always tell.
   Since C99 an `if' or a loop may be a block of its own; a statement
   expression is one; and GCC folds calls of some builtins (`abs (x)') while it
   parses.  Then the source tells.  */

bool
operand_ok_p (enum keyword k, location_t loc, tree operand)
{
  char buffer[256];
  const char *text = source_behind (k, loc, buffer, sizeof buffer);

  if (text && *text == '{')
    return operand_block_p (operand);
  if ((text && (other_statement_p (text) || statement_expression_p (text)))
      || statement_expression_tree_p (operand))
    return false;
  return operand_block_p (operand) || operand_call (operand)
         || folded_call_p (operand, text);
}
