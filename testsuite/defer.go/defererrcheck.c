/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The compiler says how each statement is compiled.  Unlike Go, a statement
   beside a loop, or after one made by goto, stays open-coded: its order is
   known.  Go: test/defererrcheck.go.  (D5, D15)  */
/* { dg-do compile } */
/* { dg-options "-fplugin-arg-defer-m" } */
int printf (const char *, ...);
int global = 3;

void
after_a_loop_without (void)
{
  for (int i = 0; i < 10; i++)
    printf ("loop\n");
  __defer { printf ("defer\n"); } /* { dg-note "3: open-coded defer" } */
}

void
after_a_loop_with (void)
{
  for (;;)
    {
      __defer { printf ("1\n"); } /* { dg-note "7: heap-allocated defer" } */
      if (global > 2)
        break;
    }
  __defer { printf ("2\n"); } /* { dg-note "3: open-coded defer" } */
}

void
before_a_loop_with (void)
{
  __defer { printf ("2\n"); } /* { dg-note "3: open-coded defer" } */
  for (;;)
    {
      __defer { printf ("1\n"); } /* { dg-note "7: heap-allocated defer" } */
      if (global > 2)
        break;
    }
}

void
before_a_goto_loop (void)
{
  __defer { printf ("defer\n"); } /* { dg-note "3: open-coded defer" } */
label:
  printf ("loop\n");
  if (global > 2)
    goto label;
}

void
in_a_goto_loop (void)
{
label:
  printf ("loop\n");
  __defer { printf ("defer\n"); } /* { dg-note "3: heap-allocated defer" } */
  if (global > 2)
    goto label;
}

void
after_a_goto_loop (void)
{
label:
  printf ("loop\n");
  if (global > 2)
    goto label;
  __defer { printf ("defer\n"); } /* { dg-note "3: open-coded defer" } */
}
