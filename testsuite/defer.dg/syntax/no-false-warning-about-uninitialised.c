/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Deferred work does not make GCC believe that variables may be uninitialised
   or clobbered.  (D9, D13)  */
/* { dg-do compile } */
/* { dg-options "-O2 -Wall -Wextra -Wmaybe-uninitialized -Wclobbered" } */
void use (unsigned);
int go_on (void);

int
after_an_earlier_loop (void)
{
  for (int i = 0; i < 3; i++)
    {
      __defer use (i);
      if (go_on ())
	return 0;
    }
  unsigned v = 0;
  do
    {
      v++;
      __defer { use (v * 2); }
    }
  while (go_on ());
  return 1;
}

int
under_a_condition (int n)
{
  if (n == 4)
    return 0;
  int late = go_on ();
  if (n)
    __defer { use (late); }
  for (int i = 0; i < n; i++)
    {
      int each = go_on ();
      if (each)
	__defer { use (each); }
    }
  {
    int inner = go_on ();
    __defer { use (inner); }
    inner++;
  }
  return late;
}
