/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An unknown option with a value is named without the value.  (D13)  */
/* { dg-do compile } */
/* { dg-options "-fplugin-arg-defer-mm=1" } */
/* { dg-error "unknown option '-fplugin-arg-defer-mm'; did you mean '-fplugin-arg-defer-m'?" 0 } */
int x;
