/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A variable-length array of a loop body cannot be kept for a deferred block:
   an error.  (D9, D13)  */
/* { dg-do compile } */
void use (int *);

void
f (int n)
{
  for (int i = 1; i < n; i++)
    {
      int a[i];
      use (a);
      __defer { use (a); } /* { dg-error "7: variable-length array 'a' may be gone when the deferred block runs; declare it in the outermost block, or allocate it with 'malloc'" } */
    }
  if (n)
    {
      int b[n];
      __defer /* { dg-error "7: variable-length array 'b' may be gone when the deferred block runs; declare it in the outermost block, or allocate it with 'malloc'" } */
	{
	  use (b);
	}
    }
}
