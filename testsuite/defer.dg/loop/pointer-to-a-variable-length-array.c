/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A pointer to a variable-length array declared in a loop cannot be kept, since
   the size belongs to its type: an error.  Declared before the loop it can be
   named.  (D9, D13)  */
/* { dg-do compile } */
void use (void *);

void
f (int n)
{
  int (*whole)[n] = 0;
  for (int i = 1; i <= n; i++)
    {
      int (*p)[i] = 0;
      use (p);
      __defer { use (p); } /* { dg-error "7: the type of 'p' may be gone when the deferred block runs, since its size varies; declare 'p' before the loop" } */
      __defer { use (whole); }
      __defer use (p);
    }
}
