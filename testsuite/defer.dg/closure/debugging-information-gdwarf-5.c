/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Closures compile with -gdwarf-5.  (C8)  */
/* { dg-do assemble } */
/* { dg-options "-Wall -Wextra -O2 -gdwarf-5 -fplugin-arg-defer-no-warn=loop-capture" } */

typedef int int_fn (int) __closure;
struct pair { int a, b; };

int_fn *
f (int p, struct pair s, int a[3])
{
  int x = 1;
  static int st;
  volatile int v = 3;
  const char text[] = "text";
  __closure int outer (int n)
  {
    int y = x++;
    __closure int inner (int m) { y++; return m + y + p + s.b + a[1] + st + v + text[n]; }
    return inner (n) + inner (2);
  }
  for (int i = 0; i < 3; i++)
    {
      int each = i;
      __closure int late (int n) { return n + each++ + i; }
      if (i == p)
	return late;
      __defer late (i);
    }
  return outer;
}

int
g (int n)
{
  int b[n];
  b[0] = n;
  __closure int first (int k) { return b[0] += k; }
  return first (1);
}
