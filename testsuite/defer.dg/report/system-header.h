/* SPDX-License-Identifier: GPL-3.0-or-later */
/* system-header.h -- statements in what counts as a system header.  */
#pragma GCC system_header

void f (int);

static inline void
h (int n)
{
  __defer f (1);
  while (n--)
    __defer f (2);
}
