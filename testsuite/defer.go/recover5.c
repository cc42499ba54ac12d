/* SPDX-License-Identifier: GPL-3.0-or-later */
/* `__recover' takes no arguments.  Go: test/recover5.go.  (R2)  */
/* { dg-do compile } */
struct defer_panic;
const struct defer_panic *__recover (void); /* { dg-note "declared here" } */

void
f (void)
{
  __defer
    {
      (void) __recover ();
      (void) __recover (1); /* { dg-error "too many arguments to function '__recover'" } */
    }
}
