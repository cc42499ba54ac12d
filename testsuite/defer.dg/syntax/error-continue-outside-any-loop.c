/* SPDX-License-Identifier: GPL-3.0-or-later */
/* continue with no loop at all around the deferred block is an error, in the
   compiler's own words.  (D13)  */
/* { dg-do compile } */
void
g (void)
{
  __defer { continue; } /* { dg-error "13: continue statement not within a loop" } */
}
