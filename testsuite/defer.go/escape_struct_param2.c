/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Results that come out of a struct that is a parameter: after how many
   dereferences, and what of a tree of structs escapes with them.
   Go: test/escape_struct_param2.go; escape_struct_param1 has the same with
   pointers to structs.  (H1, H7)  */
/* { dg-do compile } */
#include "verdicts.h"

struct string *sink;

struct u
{
  struct string *sp;
  struct string **spp;
};

struct v
{
  struct u u;
  struct u *up;
  struct u **upp;
};

struct string *
sp (struct u u) /* { dg-verdict "leaking param: u to result level=0" } */
{
  return u.sp;
}

struct string **
spp (struct u u) /* { dg-verdict "leaking param: u to result level=0" } */
{
  return u.spp;
}

struct string *
sppi (struct u u) /* { dg-verdict "leaking param: u to result level=1" } */
{
  return *u.spp;
}

void
t_sppi (void)
{
  struct string s = STRING ("cat"); /* { dg-verdict "moved to heap: s" } */
  struct string *ps = &s;	    /* { dg-verdict "ps does not escape" } */
  struct string **pps = &ps;
  struct u made = { ps, pps }; /* { dg-verdict "made does not escape" } */
  struct u *pu = &made;
  sink = sppi (*pu);
}

void
ti_spp (void)
{
  struct string s = STRING ("cat"); /* { dg-verdict "moved to heap: s" } */
  struct string *ps = &s;	    /* { dg-verdict "ps does not escape" } */
  struct string **pps = &ps;
  struct u made = { ps, pps }; /* { dg-verdict "made does not escape" } */
  struct u *pu = &made;
  sink = *spp (*pu);
}

/* Where members are told apart, `ps' stays.  */

void
t_sp (void)
{
  struct string s = STRING ("cat"); /* { dg-verdict "moved to heap: s" } */
  struct string *ps = &s;	    /* { dg-verdict "moved to heap: ps" } */
  struct string **pps = &ps;
  struct u made = { ps, pps }; /* { dg-verdict "made does not escape" } */
  struct u *pu = &made;
  sink = sp (*pu);
}

struct u
u (struct v v) /* { dg-verdict "leaking param: v to result level=0" } */
{
  return v.u;
}

struct u *
up (struct v v) /* { dg-verdict "leaking param: v to result level=0" } */
{
  return v.up;
}

struct u **
upp (struct v v) /* { dg-verdict "leaking param: v to result level=0" } */
{
  return v.upp;
}

struct u *
uppia (struct v v) /* { dg-verdict "leaking param: v to result level=1" } */
{
  return *v.upp;
}

struct u *
uppib (struct v v) /* { dg-verdict "leaking param: v to result level=1" } */
{
  return *upp (v);
}

struct string *
uspa (struct v v) /* { dg-verdict "leaking param: v to result level=0" } */
{
  return v.u.sp;
}

struct string *
uspb (struct v v) /* { dg-verdict "leaking param: v to result level=0" } */
{
  return u (v).sp;
}

struct string *
usppia (struct v v) /* { dg-verdict "leaking param: v to result level=1" } */
{
  return *v.u.spp;
}

struct string *
usppib (struct v v) /* { dg-verdict "leaking param: v to result level=1" } */
{
  return sppi (v.u);
}

struct string *
upispa (struct v v) /* { dg-verdict "leaking param: v to result level=1" } */
{
  return v.up->sp;
}

struct string *
upispb (struct v v) /* { dg-verdict "leaking param: v to result level=1" } */
{
  return sp (*v.up);
}

struct string *
upispc (struct v v) /* { dg-verdict "leaking param: v to result level=1" } */
{
  return up (v)->sp;
}

struct string *
upispd (struct v v) /* { dg-verdict "leaking param: v to result level=1" } */
{
  return sp (*up (v));
}

/* Only `s3' need escape.  */

void
t_upispa (void)
{
  struct string s1 = STRING ("ant"); /* { dg-verdict "s1 does not escape" } */
  struct string s2 = STRING ("bat"); /* { dg-verdict "moved to heap: s2" } */
  struct string s3 = STRING ("cat"); /* { dg-verdict "moved to heap: s3" } */
  struct string s4 = STRING ("dog"); /* { dg-verdict "moved to heap: s4" } */
  struct string s5 = STRING ("emu"); /* { dg-verdict "moved to heap: s5" } */
  struct string s6 = STRING ("fox"); /* { dg-verdict "moved to heap: s6" } */
  struct string *ps2 = &s2;	     /* { dg-verdict "ps2 does not escape" } */
  struct string *ps4 = &s4;	     /* { dg-verdict "moved to heap: ps4" } */
  struct string *ps6 = &s6;	     /* { dg-verdict "moved to heap: ps6" } */
  struct u u1 = { &s1, &ps2 };
  struct u m2 = { &s3, &ps4 };     /* { dg-verdict "m2 does not escape" } */
  struct u *u2 = &m2;
  struct u *u3 = &(struct u){ &s5, &ps6 }; /* { dg-verdict "moved to heap: (struct u){...}" "u3 does not escape" } */
  struct v made = { u1, u2, &u3 }; /* { dg-verdict "made does not escape" } */
  struct v *v = &made;
  sink = upispa (*v);
}

void
t_upispb (void)
{
  struct string s1 = STRING ("ant"); /* { dg-verdict "s1 does not escape" } */
  struct string s2 = STRING ("bat"); /* { dg-verdict "moved to heap: s2" } */
  struct string s3 = STRING ("cat"); /* { dg-verdict "moved to heap: s3" } */
  struct string s4 = STRING ("dog"); /* { dg-verdict "moved to heap: s4" } */
  struct string s5 = STRING ("emu"); /* { dg-verdict "moved to heap: s5" } */
  struct string s6 = STRING ("fox"); /* { dg-verdict "moved to heap: s6" } */
  struct string *ps2 = &s2;	     /* { dg-verdict "ps2 does not escape" } */
  struct string *ps4 = &s4;	     /* { dg-verdict "moved to heap: ps4" } */
  struct string *ps6 = &s6;	     /* { dg-verdict "moved to heap: ps6" } */
  struct u u1 = { &s1, &ps2 };
  struct u m2 = { &s3, &ps4 };     /* { dg-verdict "m2 does not escape" } */
  struct u *u2 = &m2;
  struct u *u3 = &(struct u){ &s5, &ps6 }; /* { dg-verdict "moved to heap: (struct u){...}" "u3 does not escape" } */
  struct v made = { u1, u2, &u3 }; /* { dg-verdict "made does not escape" } */
  struct v *v = &made;
  sink = upispb (*v);
}

void
t_upispc (void)
{
  struct string s1 = STRING ("ant"); /* { dg-verdict "s1 does not escape" } */
  struct string s2 = STRING ("bat"); /* { dg-verdict "moved to heap: s2" } */
  struct string s3 = STRING ("cat"); /* { dg-verdict "moved to heap: s3" } */
  struct string s4 = STRING ("dog"); /* { dg-verdict "moved to heap: s4" } */
  struct string s5 = STRING ("emu"); /* { dg-verdict "moved to heap: s5" } */
  struct string s6 = STRING ("fox"); /* { dg-verdict "moved to heap: s6" } */
  struct string *ps2 = &s2;	     /* { dg-verdict "ps2 does not escape" } */
  struct string *ps4 = &s4;	     /* { dg-verdict "moved to heap: ps4" } */
  struct string *ps6 = &s6;	     /* { dg-verdict "moved to heap: ps6" } */
  struct u u1 = { &s1, &ps2 };
  struct u m2 = { &s3, &ps4 };     /* { dg-verdict "m2 does not escape" } */
  struct u *u2 = &m2;
  struct u *u3 = &(struct u){ &s5, &ps6 }; /* { dg-verdict "moved to heap: (struct u){...}" "u3 does not escape" } */
  struct v made = { u1, u2, &u3 }; /* { dg-verdict "made does not escape" } */
  struct v *v = &made;
  sink = upispc (*v);
}

void
t_upispd (void)
{
  struct string s1 = STRING ("ant"); /* { dg-verdict "s1 does not escape" } */
  struct string s2 = STRING ("bat"); /* { dg-verdict "moved to heap: s2" } */
  struct string s3 = STRING ("cat"); /* { dg-verdict "moved to heap: s3" } */
  struct string s4 = STRING ("dog"); /* { dg-verdict "moved to heap: s4" } */
  struct string s5 = STRING ("emu"); /* { dg-verdict "moved to heap: s5" } */
  struct string s6 = STRING ("fox"); /* { dg-verdict "moved to heap: s6" } */
  struct string *ps2 = &s2;	     /* { dg-verdict "ps2 does not escape" } */
  struct string *ps4 = &s4;	     /* { dg-verdict "moved to heap: ps4" } */
  struct string *ps6 = &s6;	     /* { dg-verdict "moved to heap: ps6" } */
  struct u u1 = { &s1, &ps2 };
  struct u m2 = { &s3, &ps4 };     /* { dg-verdict "m2 does not escape" } */
  struct u *u2 = &m2;
  struct u *u3 = &(struct u){ &s5, &ps6 }; /* { dg-verdict "moved to heap: (struct u){...}" "u3 does not escape" } */
  struct v made = { u1, u2, &u3 }; /* { dg-verdict "made does not escape" } */
  struct v *v = &made;
  sink = upispd (*v);
}

struct string *
upisppia (struct v v) /* { dg-verdict "leaking param: v to result level=2" } */
{
  return *v.up->spp;
}

struct string *
upisppib (struct v v) /* { dg-verdict "leaking param: v to result level=2" } */
{
  return sppi (*v.up);
}

struct string *
upisppic (struct v v) /* { dg-verdict "leaking param: v to result level=2" } */
{
  return *up (v)->spp;
}

struct string *
upisppid (struct v v) /* { dg-verdict "leaking param: v to result level=2" } */
{
  return sppi (*up (v));
}

/* Only `s4' need escape.  */

void
t_upisppia (void)
{
  struct string s1 = STRING ("ant"); /* { dg-verdict "s1 does not escape" } */
  struct string s2 = STRING ("bat"); /* { dg-verdict "s2 does not escape" } */
  struct string s3 = STRING ("cat"); /* { dg-verdict "s3 does not escape" } */
  struct string s4 = STRING ("dog"); /* { dg-verdict "moved to heap: s4" } */
  struct string s5 = STRING ("emu"); /* { dg-verdict "moved to heap: s5" } */
  struct string s6 = STRING ("fox"); /* { dg-verdict "moved to heap: s6" } */
  struct string *ps2 = &s2;	     /* { dg-verdict "ps2 does not escape" } */
  struct string *ps4 = &s4;	     /* { dg-verdict "ps4 does not escape" } */
  struct string *ps6 = &s6;	     /* { dg-verdict "moved to heap: ps6" } */
  struct u u1 = { &s1, &ps2 };
  struct u m2 = { &s3, &ps4 };     /* { dg-verdict "m2 does not escape" } */
  struct u *u2 = &m2;
  struct u m3 = { &s5, &ps6 };     /* { dg-verdict "m3 does not escape" } */
  struct u *u3 = &m3; /* { dg-verdict "u3 does not escape" } */
  struct v made = { u1, u2, &u3 }; /* { dg-verdict "made does not escape" } */
  struct v *v = &made;
  sink = upisppia (*v);
}

void
t_upisppib (void)
{
  struct string s1 = STRING ("ant"); /* { dg-verdict "s1 does not escape" } */
  struct string s2 = STRING ("bat"); /* { dg-verdict "s2 does not escape" } */
  struct string s3 = STRING ("cat"); /* { dg-verdict "s3 does not escape" } */
  struct string s4 = STRING ("dog"); /* { dg-verdict "moved to heap: s4" } */
  struct string s5 = STRING ("emu"); /* { dg-verdict "moved to heap: s5" } */
  struct string s6 = STRING ("fox"); /* { dg-verdict "moved to heap: s6" } */
  struct string *ps2 = &s2;	     /* { dg-verdict "ps2 does not escape" } */
  struct string *ps4 = &s4;	     /* { dg-verdict "ps4 does not escape" } */
  struct string *ps6 = &s6;	     /* { dg-verdict "moved to heap: ps6" } */
  struct u u1 = { &s1, &ps2 };
  struct u m2 = { &s3, &ps4 };     /* { dg-verdict "m2 does not escape" } */
  struct u *u2 = &m2;
  struct u m3 = { &s5, &ps6 };     /* { dg-verdict "m3 does not escape" } */
  struct u *u3 = &m3; /* { dg-verdict "u3 does not escape" } */
  struct v made = { u1, u2, &u3 }; /* { dg-verdict "made does not escape" } */
  struct v *v = &made;
  sink = upisppib (*v);
}

void
t_upisppic (void)
{
  struct string s1 = STRING ("ant"); /* { dg-verdict "s1 does not escape" } */
  struct string s2 = STRING ("bat"); /* { dg-verdict "s2 does not escape" } */
  struct string s3 = STRING ("cat"); /* { dg-verdict "s3 does not escape" } */
  struct string s4 = STRING ("dog"); /* { dg-verdict "moved to heap: s4" } */
  struct string s5 = STRING ("emu"); /* { dg-verdict "moved to heap: s5" } */
  struct string s6 = STRING ("fox"); /* { dg-verdict "moved to heap: s6" } */
  struct string *ps2 = &s2;	     /* { dg-verdict "ps2 does not escape" } */
  struct string *ps4 = &s4;	     /* { dg-verdict "ps4 does not escape" } */
  struct string *ps6 = &s6;	     /* { dg-verdict "moved to heap: ps6" } */
  struct u u1 = { &s1, &ps2 };
  struct u m2 = { &s3, &ps4 };     /* { dg-verdict "m2 does not escape" } */
  struct u *u2 = &m2;
  struct u m3 = { &s5, &ps6 };     /* { dg-verdict "m3 does not escape" } */
  struct u *u3 = &m3; /* { dg-verdict "u3 does not escape" } */
  struct v made = { u1, u2, &u3 }; /* { dg-verdict "made does not escape" } */
  struct v *v = &made;
  sink = upisppic (*v);
}

void
t_upisppid (void)
{
  struct string s1 = STRING ("ant"); /* { dg-verdict "s1 does not escape" } */
  struct string s2 = STRING ("bat"); /* { dg-verdict "s2 does not escape" } */
  struct string s3 = STRING ("cat"); /* { dg-verdict "s3 does not escape" } */
  struct string s4 = STRING ("dog"); /* { dg-verdict "moved to heap: s4" } */
  struct string s5 = STRING ("emu"); /* { dg-verdict "moved to heap: s5" } */
  struct string s6 = STRING ("fox"); /* { dg-verdict "moved to heap: s6" } */
  struct string *ps2 = &s2;	     /* { dg-verdict "ps2 does not escape" } */
  struct string *ps4 = &s4;	     /* { dg-verdict "ps4 does not escape" } */
  struct string *ps6 = &s6;	     /* { dg-verdict "moved to heap: ps6" } */
  struct u u1 = { &s1, &ps2 };
  struct u m2 = { &s3, &ps4 };     /* { dg-verdict "m2 does not escape" } */
  struct u *u2 = &m2;
  struct u m3 = { &s5, &ps6 };     /* { dg-verdict "m3 does not escape" } */
  struct u *u3 = &m3; /* { dg-verdict "u3 does not escape" } */
  struct v made = { u1, u2, &u3 }; /* { dg-verdict "made does not escape" } */
  struct v *v = &made;
  sink = upisppid (*v);
}

struct string *
uppisppia (struct v v) /* { dg-verdict "leaking param: v to result level=3" } */
{
  return *(*v.upp)->spp;
}

/* Only `s6' can be reached by so many dereferences.  */

void
t_uppisppia (void)
{
  struct string s1 = STRING ("ant"); /* { dg-verdict "s1 does not escape" } */
  struct string s2 = STRING ("bat"); /* { dg-verdict "s2 does not escape" } */
  struct string s3 = STRING ("cat"); /* { dg-verdict "s3 does not escape" } */
  struct string s4 = STRING ("dog"); /* { dg-verdict "s4 does not escape" } */
  struct string s5 = STRING ("emu"); /* { dg-verdict "s5 does not escape" } */
  struct string s6 = STRING ("fox"); /* { dg-verdict "moved to heap: s6" } */
  struct string *ps2 = &s2;	     /* { dg-verdict "ps2 does not escape" } */
  struct string *ps4 = &s4;	     /* { dg-verdict "ps4 does not escape" } */
  struct string *ps6 = &s6;	     /* { dg-verdict "ps6 does not escape" } */
  struct u u1 = { &s1, &ps2 };
  struct u m2 = { &s3, &ps4 };     /* { dg-verdict "m2 does not escape" } */
  struct u *u2 = &m2;
  struct u m3 = { &s5, &ps6 };     /* { dg-verdict "m3 does not escape" } */
  struct u *u3 = &m3; /* { dg-verdict "u3 does not escape" } */
  struct v made = { u1, u2, &u3 }; /* { dg-verdict "made does not escape" } */
  struct v *v = &made;
  sink = uppisppia (*v);
}
