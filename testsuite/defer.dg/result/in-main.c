/* SPDX-License-Identifier: GPL-3.0-or-later */
/* main may have a result variable: it becomes the program's status.  (N2)  */
/* { dg-do run } */
/* { dg-exit 7 } */
int
main (void)
{
  __result int status = 3;
  __defer { status += 4; }
}
