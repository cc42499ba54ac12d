/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What clauses of OpenMP evaluate and what its loops begin with is followed; a variable that a construct makes another of stays where it is.  (H3, H7)  */
/* { dg-do compile } */
/* { dg-options "-fopenmp -fplugin-arg-defer-heap=all -fplugin-arg-defer-m -fplugin-arg-defer-strict -Wno-return-local-addr" } */
int *kept;
int threads (int *);
void use (int *);

void
begins (void)
{
  int a[4];			/* { dg-note "7: moved to heap: a" } */
#pragma omp for
  for (int *p = a; p < a + 4; p++)
    kept = p;
}

void
evaluates (void)
{
  int x;			/* { dg-note "7: moved to heap: x" } */
#pragma omp parallel num_threads(threads ((kept = &x)))
  ++*kept;
}

int
shares (int n)
{
  int x = n;			/* { dg-note "7: moved to heap: x" } */
  use (&x);
#pragma omp parallel
#pragma omp critical(adding)
  x++;
  return x;
}

int
adds (int n)
{
  int sum = 0;			/* { dg-note "7: must move to heap: sum" } */
  use (&sum);
#pragma omp parallel for reduction(+ : sum)
  for (int i = 0; i < n; i++)	/* { dg-note "12: must move to heap: i" } */
    {
      int each = i;		/* { dg-note "11: moved to heap: each" } */
      use (&i);
      use (&each);
      sum += i;
    }
  return sum;
}

int
given (int x, int y)		/* { dg-note "12: must move to heap: x" } */
{				/* { dg-note "19: must move to heap: y" -1 } */
  int i;			/* { dg-note "7: must move to heap: i" } */
  use (&x);
  use (&y);
  use (&i);
#pragma omp task firstprivate(x) depend(inout : y)
  x++;
#pragma omp parallel for default(none) shared(x)
  for (i = 0; i < 3; i++)
    x++;
  return x;
}

void
varies (int n)
{
  int a[n];			/* { dg-note "7: must move to heap: a" } */
  int b[4];			/* { dg-note "7: must move to heap: b" } */
  int c[n];			/* { dg-note "7: must move to heap: c" } */
  use (b);
  use (c);
#pragma omp task depend(iterator(i = 0 : 4), in : c[i])
  use (b);
#pragma omp parallel reduction(+ : b[:3])
  use (a);
}
