/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An unknown option is an error that names the nearest one.  (D13)  */
/* { dg-do compile } */
/* { dg-options "-fplugin-arg-defer-x" } */
/* { dg-error "unknown option '-fplugin-arg-defer-x'; did you mean '-fplugin-arg-defer-m'?" 0 } */
int x;
