/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A static variable is there when its round of a loop is over, wherever it is
   declared.  (C2)  */
/* { dg-do compile } */

typedef int value_fn (void) __closure;

int
f (int n)
{
  int sum = 0;
  for (int i = 0; i < n; i++)	/* { dg-note "12: 'i' is one variable for all rounds of the loop; copy it in the body: 'int this_i = i;'" } */
    {
      static value_fn *first;
      value_fn *own;
      if (!first)
	first = __lambda (int, (void), { return i; });	/* { dg-warning "49: closure 'lambda' captures the loop variable 'i' itself, not its value in this round \[loop-capture\]" } */
      own = __lambda (int, (void), { return i; });
      sum += first () + own ();
    }
  return sum;
}
