/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable that an OpenMP construct makes another of cannot be one that lives elsewhere for closures: an error.  (C6)  */
/* { dg-do compile } */
/* { dg-options "-fopenmp" } */
typedef int fn (void) __closure;
fn *kept;

fn *
moved (int n)
{
  int sum = 0; /* { dg-error "7: 'sum' is in a clause of an OpenMP construct, or counts its rounds, and cannot be captured; copy it to another variable, and capture that" } */
#pragma omp parallel for reduction(+ : sum)
  for (int i = 0; i < n; i++)
    sum += i;
  return __lambda (int, (void), { return ++sum; });
}

fn *
counts (int n)
{
  int i; /* { dg-error "7: 'i' is in a clause of an OpenMP construct, or counts its rounds, and cannot be captured; copy it to another variable, and capture that" } */
#pragma omp parallel for
  for (i = 0; i < n; i++)
    ;
  return __lambda (int, (void), { return ++i; });
}

int
in_a_closure (int n)
{
  int sum = 0; /* { dg-error "7: 'sum' is in a clause of an OpenMP construct, or counts its rounds, and cannot be captured; copy it to another variable, and capture that" } */
  __closure int add (void)
  {
#pragma omp parallel for reduction(+ : sum)
    for (int i = 0; i < n; i++)
      sum += i;
    return sum;
  }
  return add ();
}

fn *
copied (int n)
{
  int sum = 0;
#pragma omp parallel for reduction(+ : sum)
  for (int i = 0; i < n; i++)
    sum += i;
  int all = sum;
  return __lambda (int, (void), { return ++all; });
}

int
on_the_stack (int n)
{
  int sum = 0;
  __closure int get (void) { return ++sum; }
#pragma omp parallel for reduction(+ : sum)
  for (int i = 0; i < n; i++)
    sum += i;
  return get ();
}
