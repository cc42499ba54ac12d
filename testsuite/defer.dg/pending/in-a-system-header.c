/* SPDX-License-Identifier: GPL-3.0-or-later */
/* About code of a system header there is no warning.  (exit-defer, null-defer,
   recover, loop-defer)  */
/* { dg-do compile } */
/* { dg-options "-Wall -Wextra -fplugin-arg-defer-warn=loop-defer" } */
# 1 "warned-of.c" 3
#include "warned-of.h"
