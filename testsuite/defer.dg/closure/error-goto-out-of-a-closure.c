/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A closure cannot jump to a label of its function.  (C6)  */
/* { dg-do compile } */

int
f (int n)
{
  __label__ out;
  __closure void leave (void)
  {
    if (n)
      goto out;	/* { dg-error "7: closure 'leave' names the label 'out' of its function, which may have returned; return a value that says where to go" } */
  }
  leave ();
  n++;
out:
  return n;
}
