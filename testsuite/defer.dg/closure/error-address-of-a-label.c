/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A closure cannot take the address of a label of its function.  (C6)  */
/* { dg-do compile } */

void *
f (int n)
{
  __label__ out;
  __closure void *where (void)
  {
    return &&out;	/* { dg-error "12: closure 'where' names the label 'out' of its function, which may have returned; return a value that says where to go" } */
  }
  if (n)
    goto *where ();
out:
  return 0;
}
