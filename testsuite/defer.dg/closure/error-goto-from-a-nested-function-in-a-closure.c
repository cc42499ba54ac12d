/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Nor can an ordinary nested function in a closure.  (C6, C7)  */
/* { dg-do compile } */

int
f (int n)
{
  __label__ out;
  __closure void leave (void)
  {
    void inner (void) { goto out; }	/* { dg-error "25: closure 'leave' names the label 'out' of its function, which may have returned; return a value that says where to go" } */
    inner ();
  }
  leave ();
  n++;
out:
  return n;
}
