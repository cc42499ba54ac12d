/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The warning `loop-capture': what captures the variable of a `for' and
   outlives its round.  Nothing else has it.  (section 9)  */
/* { dg-do compile } */
/* { dg-options "" } */

#include <stddef.h>
typedef int fn (void) __closure;
void use (int);
int each (fn *);
fn *kept[10], *g;
struct ev
{
  fn *f;
  struct ev *next;
} * evs;
void *malloc (size_t);
void
store (int n)
{
  for (int i = 0; i < n; i++)	/* { dg-note "12: 'i' is one variable for all rounds of the loop; copy it in the body: 'int this_i = i;'" } */
    kept[i] = __lambda (int, (void), { return i; });	/* { dg-warning "47: closure 'lambda' captures the loop variable 'i' itself, not its value in this round \[loop-capture]" } */
  for (int i = 0; i < n; i++)	/* { dg-note "12: 'i' is one variable for all rounds of the loop; copy it in the body: 'int this_i = i;'" } */
    {
      __closure int f (void) { return i; }	/* { dg-warning "39: closure 'f' captures the loop variable 'i' itself, not its value in this round \[loop-capture]" } */
      g = f;
    }
  for (int i = 0; i < n; i++)
    {
      int j = i;
      kept[i] = __lambda (int, (void), { return j; });
      each (__lambda (int, (void), { return i; }));
      fn *here = __lambda (int, (void), { return i; });
      here ();
      struct ev e = { here, NULL };
      e.f = __lambda (int, (void), { return i; });
    }
  for (int i = 0; i < n; i++)
    if (i == 3)
      {
        g = __lambda (int, (void), { return i; });
        break;
      }
  for (int i = 0, last = n; i < last; i++)
    kept[i] = __lambda (int, (void), { return last; });
  struct ev *mine = NULL;
  for (struct ev *e = evs; e; e = e->next)	/* { dg-note "19: 'e' is one variable for all rounds of the loop; copy it in the body: 'struct ev *this_e = e;'" } */
    {
      mine->f = __lambda (int, (void), { return e != NULL; });	/* { dg-warning "51: closure 'lambda' captures the loop variable 'e' itself, not its value in this round \[loop-capture]" } */
    }
  for (int i = 0; i < n; i++)	/* { dg-note "12: 'i' is one variable for all rounds of the loop; copy it in the body: 'int this_i = i;'" } */
    {
      __defer { use (i); };	/* { dg-warning "17: the block of '__defer' sees the loop variable 'i' as it is when the function ends \[loop-capture]" } */
      __defer use (i);
      _Defer use (i);
      __go { use (i); };	/* { dg-warning "14: the block of '__go' shares the loop variable 'i' with the loop, which goes on \[loop-capture]" } */
      __go use (i);
      __closure int f (void) { return i; }	/* { dg-warning "39: closure 'f' captures the loop variable 'i' itself, not its value in this round \[loop-capture]" } */
      __defer f ();
    }
  for (int i = 0; i < n; i++)	/* { dg-note "12: 'i' is one variable for all rounds of the loop; copy it in the body: 'int this_i = i;'" } */
    switch (i)
      {
      case 1:
        g = __lambda (int, (void), { return i; });	/* { dg-warning "45: closure 'lambda' captures the loop variable 'i' itself, not its value in this round \[loop-capture]" } */
        break;
      }
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++)	/* { dg-note "14: 'j' is one variable for all rounds of the loop; copy it in the body: 'int this_j = j;'" } */
      {
        __defer
        {
          for (int k = 0; k < j; k++)	/* { dg-warning "29: the block of '__defer' sees the loop variable 'j' as it is when the function ends \[loop-capture]" } */
            use (k);
        };
        fn *inner[3];
        inner[j] = __lambda (int, (void), { return i; });
        inner[j]();
      }
  for (int i = 0; i < n; i++)
    {
      fn *all[3];
      for (int j = 0; j < 3; j++)	/* { dg-note "16: 'j' is one variable for all rounds of the loop; copy it in the body: 'int this_j = j;'" } */
        {
          all[j] = __lambda (int, (void), { return i; });
          all[j] = __lambda (int, (void), { return j; });	/* { dg-warning "52: closure 'lambda' captures the loop variable 'j' itself, not its value in this round \[loop-capture]" } */
        }
      all[0]();
    }
  int k = 0;
  for (; k < n; k++)
    kept[k] = __lambda (int, (void), { return k; });
  {
    int k = 0;
    for (; k < n; k++)
      kept[k] = __lambda (int, (void), { return k; });
  }
}
fn *
ret (int n)
{
  for (int i = 0; i < n; i++)
    if (i == 3)
      return __lambda (int, (void), { return i; });
  for (int i = 0; i < n; i++)
    if (i == 3)
      return g = __lambda (int, (void), { return i; });
  return 0;
}
