/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The constructs cause no warning under every warning GCC has for C.
   (D13)  */
/* { dg-do compile } */
/* { dg-options "-O2 -Wall -Wextra -pedantic-errors -Wshadow -Wunused -Wunused-macros -Wconversion -Wsign-conversion -Wswitch-default -Wswitch-enum -Wimplicit-fallthrough=5 -Wunreachable-code -Wstrict-prototypes -Wmissing-prototypes -Wmissing-declarations -Wredundant-decls -Wnested-externs -Wdeclaration-after-statement -Wjump-misses-init -Wuninitialized -Wmaybe-uninitialized -Wnull-dereference -Wduplicated-branches -Wduplicated-cond -Wlogical-op -Wcast-qual -Wcast-align -Winline -Wfloat-equal -Wundef -Wold-style-definition -Wbad-function-cast -Wunsafe-loop-optimizations -Wsuggest-attribute=noreturn -Wc++-compat -Wdangling-else -Wempty-body -Wmisleading-indentation -Wparentheses -Wreturn-type -Wreturn-local-addr -Wclobbered -Wunused-result -Wunused-value -Wswitch-bool -Wswitch-unreachable -Wswitch-outside-range" } */
int sink (int, const char *);
int with_result (int n);
void both (int n);

int
with_result (int n)
{
  __result int r = -1;
  __defer { r += n; }
  __defer (void) sink (n, "a");
  if (n > 1)
    __defer { (void) sink (n, "b"); }
  else if (n == 1)
    __defer { (void) sink (n, "c"); }
  while (n-- > 3)
    {
      int kept = n;
      __defer { (void) sink (kept, "d"); }
    }
  switch (n)
    {
    case 1:
      __defer (void) sink (n, "e");
      break;
    case 2:
      return 5;
    default:
      break;
    }
}

void
both (int n)
{
  _Defer (void) sink (n, "f");
  for (; n > 0; n--)
    {
      _Defer { (void) sink (n, "g"); }
      if (n == 5)
	return;
      if (n == 7)
	continue;
    }
}
