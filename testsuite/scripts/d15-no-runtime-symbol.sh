#!/bin/sh
# d15-no-runtime-symbol.sh -- a unit with open-coded statements only needs no
# runtime, and with -fno-exceptions no unwinding.  (D15)
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"

cat >"$OUT/open.c" <<'END'
struct large { int a[100]; };
int f (int), g (struct large, const char *);
int
open_coded (int n)
{
  __result int r = n;
  struct large l = { { n } };
  __defer f (n);
  __defer { r++; }
  __defer g (l, "text");
  _Defer f (3);
  if (n == 1)
    __defer { __defer f (4); f (5); }
  switch (n)
    {
    case 2:
      return 2;
    case 3:
      __defer f (6);
      break;
    }
  do
    __defer f (7);
  while (0);
  for (int i = 0; i < n; i++)
    {
      _Defer f (i);
      if (i == 4)
	return 4;
    }
  {
    int inner = n;
    __defer f (inner++);
    __defer { f (inner); }
  }
}
END
sed 's/do$/while (n--)/; s/while (0);/;/' "$OUT/open.c" >"$OUT/loop.c"

# The symbols of ours that the object $1 refers to.
ours ()
{
  nm -u "$1" | awk '{ print $NF }' | grep -i defer | sort | tr '\n' ' '
}

# The symbols of unwinding that the object $1 refers to.
unwinding ()
{
  nm -u "$1" | awk '{ print $NF }' | grep 'personality\|Unwind' | tr '\n' ' '
}

for level in -O0 -O1 -O2 -O3 -Os; do
  check "compiles with $level" plugged $level -c "$OUT/open.c" -o "$OUT/open.o"
  is "no symbol of the runtime with $level" "$(ours "$OUT/open.o")" ""
  check "compiles with $level -fno-exceptions" \
    plugged $level -fno-exceptions -c "$OUT/open.c" -o "$OUT/none.o"
  is "none with $level -fno-exceptions" "$(ours "$OUT/none.o")" ""
  is "no unwinding with $level -fno-exceptions" "$(unwinding "$OUT/none.o")" ""
  is "no exception table with $level -fno-exceptions" \
    "$(readelf -SW "$OUT/none.o" | grep -c gcc_except_table)" 0
done
if test -n "$(unwinding "$OUT/open.o")"; then
  pass "without -fno-exceptions it unwinds"
else
  fail "without -fno-exceptions it unwinds"
fi

# What is looked for can be seen: the same with a loop.
check "a loop compiles" plugged -O2 -c "$OUT/loop.c" -o "$OUT/loop.o"
if test -n "$(ours "$OUT/loop.o")"; then
  pass "a loop needs the runtime"
else
  fail "a loop needs the runtime"
fi
check "a loop compiles with -fno-exceptions" \
  plugged -O2 -fno-exceptions -c "$OUT/loop.c" -o "$OUT/loop.o"
is "a loop needs no unwinding with -fno-exceptions" \
  "$(unwinding "$OUT/loop.o")" ""

# A program without any library.
cat >"$OUT/bare.c" <<'END'
static volatile int n;
static int
work (int k)
{
  __result int r = k;
  __defer { n = r; }
  _Defer r++;
}
void
_start (void)
{
  work (4);
  for (;;)
    {
#ifdef __x86_64__
      __asm__ volatile ("syscall" : : "a" (60L), "D" ((long) n - 5));
#endif
    }
}
END
bare="-O2 -ffreestanding -nostdlib -nostartfiles -static -fno-exceptions"
check "links without any library" plugged $bare "$OUT/bare.c" -o "$OUT/bare"
case $(uname -m) in
  x86_64) check "runs without any library" "$OUT/bare" ;;
esac
kernel="-ffreestanding -fno-exceptions -fno-asynchronous-unwind-tables
	-fno-pic -mcmodel=kernel -mno-red-zone -mno-sse"
case $(uname -m) in
  x86_64)
    check "compiles as kernels do" plugged -O2 $kernel -Wall -Werror -c \
      "$OUT/open.c" -o "$OUT/kernel.o"
    is "no unwind tables at all" \
      "$(readelf -SW "$OUT/kernel.o" | grep -c eh_frame)" 0 ;;
esac

finish
