/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An array of variable length and memory of alloca, too.  (H3)  */
/* { dg-do run } */
/* { dg-options "-fplugin-arg-defer-heap=all -Wno-return-local-addr -Wno-dangling-pointer" } */
#include "check.h"
#include <alloca.h>

static NOINLINE int *
vla (int n)
{
  int a[n];
  for (int i = 0; i < n; i++)
    a[i] = i * n;
  int *p = a;
  check (sizeof a == n * sizeof (int));
  return p;
}

static NOINLINE int
rows (int n, int (**out)[n])
{
  int a[2][n];
  for (int i = 0; i < 2; i++)
    for (int j = 0; j < n; j++)
      a[i][j] = 10 * i + j;
  *out = a;
  return a[1][n - 1];
}

static NOINLINE char *
text (int n)
{
  char *s = alloca (n + 1);
  memset (s, 'a' + n, n);
  s[n] = '\0';
  return s;
}

int
main (void)
{
  int *a = vla (4), *b = vla (100);
  check (a[3] == 12);
  check (b[99] == 9900);
  int (*m)[3], (*k)[3];
  check (rows (3, &m) == 12);
  check (rows (3, &k) == 12);
  m[1][2] = 0;
  check (k[1][2] == 12);
  char *s = text (3), *t = text (5);
  say (s);
  say (t);
  expect ("dddfffff");
  return 0;
}
