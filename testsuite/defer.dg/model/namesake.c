/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A row is for the library's function, not for the program's own with the same
   name; the name of a builtin is that with __builtin_.  (H7)  */
/* { dg-do compile } */
/* { dg-options "-fplugin-arg-defer-m" } */

int getline (char *to, int n);
void error (const char *text);
void *expect (int *number);

void
own (void)
{
  char line[10] = ""; /* { dg-note "must move to heap: line" } */
  int number = 1;     /* { dg-note "must move to heap: number" } */
  if (getline (line, 10))
    expect (&number);
}

int
builtins (void)
{
  char text[10] = "abc"; /* { dg-note "text does not escape" } */
  int number = 1;        /* { dg-note "number does not escape" } */
  int *p = __builtin_expect ((long) &number, 0) ? &number : 0;
  return (int) __builtin_strlen (text) + *p;
}
