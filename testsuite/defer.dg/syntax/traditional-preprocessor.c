/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The keywords are there with the traditional preprocessor, too, but for `__lambda'.  (section 1)  */
/* { dg-do compile } */
/* { dg-options "-traditional-cpp" } */
int puts (const char *);
typedef int next_fn (void) __closure;

next_fn *
f (int n)
{
  __result next_fn *r = 0;
  __defer puts ("2");
  __defer
  {
    puts ("1");
  }
  {
    _Defer puts ("0");
  }
  __go puts ("?");
  __closure int next (void) { return n++; }
  return next;
}
