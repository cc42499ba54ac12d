/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A program may ask for __STDC_DEFER_TS25755__ before it includes
   <stddefer.h>; `defer' stays an ordinary name without it.  (T4)  */
/* { dg-do compile } */
#ifndef __STDC_DEFER_TS25755__
#error "__STDC_DEFER_TS25755__ is not predefined"
#endif
#ifdef defer
#error "defer is defined without <stddefer.h>"
#endif
int defer (int defer);
