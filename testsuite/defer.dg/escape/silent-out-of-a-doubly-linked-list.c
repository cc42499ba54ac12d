/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A local node goes into a list and out of it.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

struct node { struct node *next, *prev; };
static struct node head = { &head, &head };

static void
insert (struct node *n, struct node *at)
{
  n->next = at->next;
  n->prev = at;
  at->next->prev = n;
  at->next = n;
}

static void
take_out (struct node *n)
{
  n->prev->next = n->next;
  n->next->prev = n->prev;
}

int
visit (int (*f) (struct node *))
{
  struct node here;
  insert (&here, &head);
  int r = f (&here);
  take_out (&here);
  return r;
}
