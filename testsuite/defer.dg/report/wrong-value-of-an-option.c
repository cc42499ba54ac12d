/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A value that an option does not know is an error that says which it knows.
   (D13)  */
/* { dg-do compile } */
/* { dg-options "-fplugin-arg-defer-m=7" } */
/* { dg-error "'-fplugin-arg-defer-m=7' is not known; the values of '-fplugin-arg-defer-m' are 0 to 2" 0 } */
int x;
