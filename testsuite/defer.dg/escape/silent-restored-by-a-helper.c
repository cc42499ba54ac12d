/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Functions of the unit enter a node in a list, and take it out.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

struct scope { struct scope *outer; int level; };
static struct scope *innermost;

static void __attribute__ ((__noinline__))
enter (struct scope *s)
{
  s->outer = innermost;
  s->level = innermost ? innermost->level + 1 : 0;
  innermost = s;
}

static void __attribute__ ((__noinline__))
leave (void)
{
  innermost = innermost->outer;
}

int
nested (void)
{
  struct scope s;
  enter (&s);
  int level = s.level;
  leave ();
  return level;
}
