/* SPDX-License-Identifier: GPL-3.0-or-later */
/* break with no loop at all around the deferred block is an error.  (D13)  */
/* { dg-do compile } */
void
g (void)
{
  __defer { break; } /* { dg-error "13: 'break' leaves a deferred block" } */
}
