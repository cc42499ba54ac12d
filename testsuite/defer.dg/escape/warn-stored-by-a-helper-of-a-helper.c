/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A function of the unit keeps the address by way of another one.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

static struct queue { void *slot[8]; unsigned used; } jobs;

static void __attribute__ ((__noinline__))
append (struct queue *q, void *p)
{
  q->slot[q->used++] = p;
}

static void __attribute__ ((__noinline__))
submit (void *p)
{
  append (&jobs, p);
}

void
start (int n)
{
  int job = n;  /* { dg-note "7: local variable 'job' is declared here" } */
  submit (&job);  /* { dg-warning "3: address of local variable 'job', kept by 'submit', is still in 'jobs.slot\[...]' when 'start' returns \[CWE-562] \[-Wreturn-local-addr]" } */
}

void *
first (void)
{
  return jobs.slot[0];
}
