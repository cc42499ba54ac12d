/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A case label in a deferred block of a function without a switch is an error
   and not a label of the plugin's own.  (D13)  */
/* { dg-do compile } */
void f (void);

void
g (void)
{
  __defer
    {
    case 2: /* { dg-error "5: 'case' label in a deferred block belongs to a 'switch' outside it" } */
      f ();
    default: /* { dg-error "5: 'default' label in a deferred block belongs to a 'switch' outside it" } */
      f ();
    }
}
