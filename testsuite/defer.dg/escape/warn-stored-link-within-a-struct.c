/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The address of a link within a local struct is left in a list.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

struct link { struct link *next; };
struct task { int priority; struct link link; };
static struct link *ready;

void
spawn (int priority)
{
  struct task t = { priority, { 0 } };  /* { dg-note "15: local variable 't' is declared here" } */
  struct link *l = &t.link;
  l->next = ready;
  ready = l;  /* { dg-warning "9: address of local variable 't' is still in 'ready' when 'spawn' returns \[CWE-562] \[-Wreturn-local-addr]" } */
}

int
any (void)
{
  return ready != 0;
}
