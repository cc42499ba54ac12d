/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A warning that does not exist cannot be turned off; the error names the nearest
   one.  (section 9)  */
/* { dg-do compile } */
/* { dg-options "-fplugin-arg-defer-no-warn=loop-captures" } */
/* { dg-error "'-fplugin-arg-defer-no-warn=loop-captures': there is no such warning; did you mean 'loop-capture'\?" 0 } */
int x;
