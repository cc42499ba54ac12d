#!/bin/sh
# frame-machines.sh -- on every machine that there is a compiler and qemu for,
# the runtime knows a frame by where it ends.  (R4)
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"

cat >"$OUT/frames.c" <<'END'
#include <stdio.h>
#include <string.h>
#include <unwind.h>
#include "internal.h"

#define NOINLINE __attribute__ ((__noinline__, __noclone__))

int main (void);

/* Of the frame before: its place, the stack pointer and the code.  */
static uintptr_t place, last;
static void *code;
static int frames, wrong;

/* The unwinder has moved on to the caller: is its stack pointer where the frame
   before ends?  */
static _Unwind_Reason_Code
look (struct _Unwind_Context *context, void *unused)
{
  uintptr_t sp = _Unwind_GetCFA (context);

  (void) unused;
  if (place && place + 1 != sp)
    {
      wrong++;
      printf ("frame of %p at %#lx ends at %#lx, not %#lx\n", code,
	      (long) last, (long) sp, (long) place + 1);
    }
  frames++;
  last = sp;
  code = (void *) _Unwind_GetIP (context);
  place = dfr_frame_place (code, sp, dfr_unwind_frame_pointer (context));
  return dfr_unwind_function (code) == (void *) main ? _URC_END_OF_STACK
						      : _URC_NO_REASON;
}

static NOINLINE int
look_at_all (int n)
{
  place = 0;
  _Unwind_Backtrace (look, NULL);
  return n + 1;
}

static NOINLINE int
with_array (int n)
{
  char array[n];

  memset (array, 1, sizeof array);
  return look_at_all (n) + array[n / 2];
}

/* The last argument is on the stack; 160 bytes at least are in the frame.  */
static NOINLINE int
many (int a, int b, int c, int d, int e, int f, int g, int h, int i, int j)
{
  volatile char room[160];

  room[j] = 1;
  return with_array (a + b + c + d + e + f + g + h + i) + room[j];
}

int
main (void)
{
  int n = look_at_all (1) + many (1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

  printf ("%d, %s, %d\n", n, frames > 5 ? "frames" : "no frames", wrong);
  return 0;
}
END

machine ()
{
  check "the runtime compiles: $1" build_runtime "$OUT/$1"
  check "a program builds: $1" "$GCC" -O2 -g -std=gnu11 -fexceptions \
    -I"$TOP/runtime" "$OUT/frames.c" -o "$OUT/frames" "$OUT/$1/libdefer.a" \
    -pthread -ldl
  # shellcheck disable=SC2086  # a command and its options
  is "where frames end: $1" "$(timeout 60 $RUN "$OUT/frames" 2>&1)" \
    "50, frames, 0"
}

on_machines machine
finish
