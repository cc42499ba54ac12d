/* SPDX-License-Identifier: GPL-3.0-or-later */
/* __result belongs to a local variable, and to nothing else.  (N1)  */
/* { dg-do compile } */
__result int global; /* { dg-error "14: '__result' belongs to a local variable" } */
__result int function (void); /* { dg-error "14: '__result' belongs to a local variable" } */
typedef __result int type; /* { dg-error "22: '__result' belongs to a local variable" } */
struct s
{
  __result int field; /* { dg-error "16: '__result' belongs to a local variable" } */
};

int
f (__result int parameter) /* { dg-error "17: '__result' belongs to a local variable" } */
{
  return parameter;
}
