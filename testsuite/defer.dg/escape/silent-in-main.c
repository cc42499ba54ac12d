/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What main leaves in a global is not used when it has returned.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

static int *verbosity;

static int __attribute__ ((__noinline__))
verbose (void)
{
  return *verbosity > 1;
}

int
main (int argc, char **argv)
{
  int level = argc;
  (void) argv;
  verbosity = &level;
  return verbose ();
}
