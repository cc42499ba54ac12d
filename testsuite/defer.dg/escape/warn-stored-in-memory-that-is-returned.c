/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Memory from malloc that points to a local is returned.  (H3)  */
/* { dg-do compile } */
/* { dg-options "-O0" } */

#include <stdlib.h>

struct node { const int *key; struct node *next; };

struct node *
make (int k)
{
  int key = k;  /* { dg-note "7: local variable 'key' is declared here" } */
  struct node *n = malloc (sizeof *n);
  if (!n)
    return NULL;
  n->key = &key;  /* { dg-warning "10: address of local variable 'key' is still in 'key' of memory from 'malloc' when 'make' returns \[CWE-562] \[-Wreturn-local-addr]" } */
  n->next = NULL;
  return n;
}
