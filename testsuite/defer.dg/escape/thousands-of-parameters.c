/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A function with a hundred thousand parameters takes no longer than another with as many words.  (H7)  */
/* { dg-do compile } */
/* { dg-options "-fplugin-arg-defer-strict" } */
#define TEN(p) int *p##0, int *p##1, int *p##2, int *p##3, int *p##4, int *p##5, int *p##6, int *p##7, int *p##8, int *p##9
#define HUNDRED(p) TEN (p##0), TEN (p##1), TEN (p##2), TEN (p##3), TEN (p##4), TEN (p##5), TEN (p##6), TEN (p##7), TEN (p##8), TEN (p##9)
#define THOUSAND(p) HUNDRED (p##0), HUNDRED (p##1), HUNDRED (p##2), HUNDRED (p##3), HUNDRED (p##4), HUNDRED (p##5), HUNDRED (p##6), HUNDRED (p##7), HUNDRED (p##8), HUNDRED (p##9)
#define ALL(p) THOUSAND (p##0), THOUSAND (p##1), THOUSAND (p##2), THOUSAND (p##3), THOUSAND (p##4), THOUSAND (p##5), THOUSAND (p##6), THOUSAND (p##7), THOUSAND (p##8), THOUSAND (p##9)

int *
last (ALL (a), ALL (b), ALL (c), ALL (d), ALL (e), ALL (f), ALL (g), ALL (h), ALL (i), ALL (j))
{
  return j9999;
}
