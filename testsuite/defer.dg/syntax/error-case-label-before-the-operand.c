/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A case label between __defer and its operand makes the operand neither
   a call nor a block.  (D13)  */
/* { dg-do compile } */
void f (void);

void
g (int n)
{
  switch (n)
    {
    case 1:
      __defer case 2: f (); /* { dg-error "15: operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
      __defer default: { f (); } /* { dg-error "15: operand of '__defer' is neither a call nor a block; write '__defer f (x);' or '__defer { ... }'" } */
    }
}
