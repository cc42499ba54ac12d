#!/bin/sh
# thunk-jit.sh -- a library that was configured --with-thunks=jit passes the
# tests of function pointers to closures, and its stubs have names.  (C4)
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"

if ! echo '#include <libgccjit.h>' | "$GCC" -fsyntax-only -x c - 2>/dev/null
then
  skip "there is no libgccjit for $GCC"
  finish
fi

check "the runtime compiles" build_runtime "$OUT/jit" -DTHUNKS_JIT
# shellcheck disable=SC2046  # options
check "the unit test compiles" "$GCC" -O2 -g -std=gnu11 -pthread -fexceptions \
  -fnon-call-exceptions -I"$TOP" "$TOP/testsuite/unit/test-thunk.c" \
  "$OUT/jit/libdefer.a" -o "$OUT/test-thunk" $(pkg-config --cflags --libs check)
check "the unit test passes" timeout 300 "$OUT/test-thunk"

cat >"$OUT/named.c" <<'END'
#define DEFER_NO_KEYWORDS
#include <defer.h>

/* Its code cannot be read: a fault in the stub.  */
static void *broken = (void *) 8;

int
main (void)
{
  void (*f) (void) = (void (*) (void)) defer_fn_make (broken);
  f ();
  return 0;
}
END
check "a program compiles" "$GCC" -g -I"$TOP/runtime" "$OUT/named.c" \
  -o "$OUT/named" "$OUT/jit/libdefer.a" -pthread
if command -v gdb >/dev/null; then
  is "gdb in a stub" \
    "$(gdb -q -batch -nx -ex 'handle SIGCHLD nostop noprint' -ex run \
         -ex backtrace "$OUT/named" 2>/dev/null \
       | sed -n 's/^#[0-9]* *\(0x[0-9a-f]* in \)\{0,1\}\([a-z_0-9]*\).*/\2/p' \
       | tr '\n' ' ')" "defer_fn_0 main "
else
  skip "gdb is not here"
fi
finish
