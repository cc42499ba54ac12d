#!/bin/sh
# closure-tools.sh -- the tests of closures pass in programs of 32 bits, and
# under AddressSanitizer, with a library whose heap is malloc's.  (C1 to C9)
#
# The compiler of DejaGnu's run is a script that adds an option.  What needs
# more than a heap without a collector is left out, and so are pointers to
# ordinary nested functions: GCC puts code into their frames, which
# AddressSanitizer moves to where none can be executed.
#
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"

tests=$TOP/testsuite/defer.dg/closure

# "tests_but PATTERN": the names of tests that are run, but those.
tests_but ()
{
  grep -l 'dg-do run' "$tests"/*.c | sed 's|.*/||' | grep -Ev "$1" \
    | grep -v '^debugging-information' | tr '\n' ' '
}

# "run_tests NAME OPTIONS TESTS": TESTS with GCC's OPTIONS, and the library
# that has been compiled with them, in the folder NAME.
run_tests ()
{
  cat >"$OUT/$1/gcc" <<END
#!/bin/sh
for arg; do shift; test "\$arg" = -lgc || set -- "\$@" "\$arg"; done
exec "$GCC" $2 "\$@"
END
  chmod +x "$OUT/$1/gcc"
  GCC=$OUT/$1/gcc LIBDEFER=$OUT/$1/libdefer.a QUICK=1 \
    runtest --tool defer --srcdir "$TOP/testsuite" --objdir "$OUT/$1" \
      --outdir "$OUT/$1" "dg.exp=$3" >"$OUT/$1/screen" 2>&1 </dev/null
  grep -E '^(PASS|FAIL|UNRESOLVED|ERROR|XPASS): ' "$OUT/$1/defer.sum"
  is "$2: what failed" \
    "$(grep -E '^# of ' "$OUT/$1/defer.sum" | grep -v 'expected passes')" ""
  check "$2: something passed" grep -q '^# of expected passes' \
    "$OUT/$1/defer.sum"
}

# --- 32 bits

cat >"$OUT/alone.c" <<'END'
typedef int next_fn (void) __closure;
next_fn *
counter (int n, int step)
{
  __defer { n += step; }
  return __lambda (int, (void), { return n += step; });
}
END
check "-m32: code is made without a header" \
  plugged -m32 -O2 -S "$OUT/alone.c" -o "$OUT/alone.s"

# GCC may have its libraries for this, and the system only the headers of its
# own processor's kernel, which are as good here.
headers="-idirafter /usr/include/$("$GCC" -print-multiarch)"
echo 'int main (void) { return 0; }' >"$OUT/main.c"
if "$GCC" -m32 "$OUT/main.c" -o "$OUT/main" >"$OUT/said" 2>&1 && "$OUT/main"
then
  check "-m32: the runtime compiles" build_runtime "$OUT/32" -m32 $headers
  run_tests 32 -m32 "$(tests_but \
    'do-not-fill|of-every-kind|of-every-type')"
else
  skip "-m32: $GCC cannot link, or the system not run, programs of 32 bits"
fi

# --- AddressSanitizer

ASAN_OPTIONS=detect_leaks=0:detect_stack_use_after_return=1
export ASAN_OPTIONS
if "$GCC" -fsanitize=address "$OUT/main.c" -o "$OUT/main" >"$OUT/said" 2>&1 \
    && "$OUT/main"
then
  check "-fsanitize=address: the runtime compiles" build_runtime "$OUT/asan"
  run_tests asan -fsanitize=address "$(tests_but 'do-not-fill|ordinary-nested')"
else
  skip "-fsanitize=address: $GCC has none"
fi

finish
