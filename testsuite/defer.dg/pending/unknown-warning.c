/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The name of a warning that there is not is an error, which names the nearest;
   so is no name.  */
/* { dg-do compile } */
/* { dg-options "-fplugin-arg-defer-warn=loop-defers -fplugin-arg-defer-no-warn=recovers -fplugin-arg-defer-warn" } */
/* { dg-error "'-fplugin-arg-defer-warn' wants a value; write '-fplugin-arg-defer-warn=NAME'" 0 } */
/* { dg-error "'-fplugin-arg-defer-no-warn=recovers' is not known; did you mean '-fplugin-arg-defer-no-warn=recover'?" 0 } */
/* { dg-error "'-fplugin-arg-defer-warn=loop-defers' is not known; did you mean '-fplugin-arg-defer-warn=loop-defer'?" 0 } */
int i;
