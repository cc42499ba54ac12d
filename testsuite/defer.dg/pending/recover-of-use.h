/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Other units may defer this.  */

static inline void
header_tells (void)
{
  if (__recover ())
    puts ("recovered");
}
