#!/bin/sh
# cxx-exception.sh -- a C++ exception that passes C functions runs their
# deferred work, and is caught as if they were not there.  (D7, T1)
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"
if ! command -v "$GXX" >/dev/null; then
  skip "no $GXX"
  finish
fi

cat >"$OUT/passes.c" <<'END'
void say (const char *), throw_one (int);
void
passes (int n)
{
  __defer say ("a");
  for (int i = 0; i < n; i++)
    {
      int x = i;
      __defer { say (x ? "1" : "0"); }
    }
  _Defer say ("b");
  {
    _Defer { say ("c"); }
    if (n > 2)
      __defer { say ("!"); }
    throw_one (n);
  }
  say ("not thrown");
}
/* Deferred work that throws, while another exception passes or none does.  */
void
throws (int n)
{
  __defer say ("t");
  __defer throw_one (n);
  __defer say ("s");
}
END
cat >"$OUT/main.cc" <<'END'
#include <cstring>
#include <cstdio>
#include <string>
extern "C" { void say (const char *); void throw_one (int);
	     void passes (int); void throws (int); }
static std::string trace;
void say (const char *text) { trace += text; }
void throw_one (int n) { if (n) throw n; }
struct object { ~object () { trace += "~"; } };
static int failed;
static void
expect (const char *what, const char *text, int caught, int expected)
{
  bool ok = trace == text && caught == expected;
  if (!ok)
    std::printf ("%s: %s, caught %d\n", what, trace.c_str (), caught);
  failed |= !ok;
  trace.clear ();
}
static int
run (void (*f) (int), int n)
{
  try { object o; f (n); } catch (int i) { return i; }
  return 0;
}
int
main ()
{
  expect ("passes", "cb10a~", run (passes, 2), 2);
  expect ("passes 3", "c!b210a~" + 0, run (passes, 3), 3);
  expect ("no throw", "cnot thrownba~", run (passes, 0), 0);
  expect ("throws", "st~", run (throws, 4), 4);
  expect ("throws none", "st~", run (throws, 0), 0);
  return failed;
}
END
sed -i 's/"c!b210a~" + 0/"cb!110a~"/' "$OUT/main.cc"
for level in -O0 -O2; do
  check "compiles the C part with $level" \
    plugged $level -c "$OUT/passes.c" -o "$OUT/passes.o"
  check "links with C++" "$GXX" $level "$OUT/main.cc" "$OUT/passes.o" \
    "$LIBDEFER" -pthread -o "$OUT/cxx"
  check "an exception passes at $level" "$OUT/cxx"
done
finish
