/* SPDX-License-Identifier: GPL-3.0-or-later */
/* With -w there is no warning, even one that is asked for.  (exit-defer,
   null-defer, recover, loop-defer)  */
/* { dg-do compile } */
/* { dg-options "-w -fplugin-arg-defer-warn=loop-defer -fplugin-arg-defer-warn=recover" } */
#include "warned-of.h"
