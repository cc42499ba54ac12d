/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A struct of pointers as a result, of which nothing is kept.
   Go: test/escape_struct_return.go.  (H1, H7)  */
/* { dg-do compile } */
#include <stdio.h>
#include "verdicts.h"

struct u
{
  struct string *sp;
  struct string **spp;
};

struct u
a (struct string *sp,	/* { dg-verdict "leaking param: sp to result level=0" } */
   struct string **spp) /* { dg-verdict "leaking param: spp to result level=0" } */
{
  return (struct u){ sp, spp };
}

struct u
b (struct string **spp) /* { dg-verdict "leaking param: spp to result level=0" } */
{
  return (struct u){ *spp, spp };
}

void
t_a1 (void)
{
  struct string s = STRING ("cat"); /* { dg-verdict "s does not escape" } */
  struct string *sp = &s;	    /* { dg-verdict "sp does not escape" } */
  struct string **spp = &sp;
  struct u u = a (sp, spp);
  puts (s.text);
}

void
t_a2 (void)
{
  struct string s = STRING ("cat"); /* { dg-verdict "s does not escape" } */
  struct string *sp = &s;	    /* { dg-verdict "sp does not escape" } */
  struct string **spp = &sp;
  struct u u = a (sp, spp);
  puts (u.sp->text);
}

void
t_a3 (void)
{
  struct string s = STRING ("cat"); /* { dg-verdict "s does not escape" } */
  struct string *sp = &s;	    /* { dg-verdict "sp does not escape" } */
  struct string **spp = &sp;
  struct u u = a (sp, spp);
  puts ((*u.spp)->text);
}

void
t_b1 (void)
{
  struct string s = STRING ("cat"); /* { dg-verdict "s does not escape" } */
  struct string *sp = &s;	    /* { dg-verdict "sp does not escape" } */
  struct string **spp = &sp;
  struct u u = b (spp);
  puts (s.text);
}

void
t_b2 (void)
{
  struct string s = STRING ("cat"); /* { dg-verdict "s does not escape" } */
  struct string *sp = &s;	    /* { dg-verdict "sp does not escape" } */
  struct string **spp = &sp;
  struct u u = b (spp);
  puts (u.sp->text);
}

void
t_b3 (void)
{
  struct string s = STRING ("cat"); /* { dg-verdict "s does not escape" } */
  struct string *sp = &s;	    /* { dg-verdict "sp does not escape" } */
  struct string **spp = &sp;
  struct u u = b (spp);
  puts ((*u.spp)->text);
}
