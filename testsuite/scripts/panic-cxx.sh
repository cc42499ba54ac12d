#!/bin/sh
# panic-cxx.sh -- panics in programs that are partly C++: destructors run,
# `catch (...)' may swallow a panic or let it go on, noexcept ends the process;
# and exceptions of C++ pass C functions that recover panics.  (R11, D7, R2, R8)
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"
if ! command -v "$GXX" >/dev/null; then
  skip "no $GXX"
  finish
fi

cat >"$OUT/c.c" <<'END'
#include "panic.h"
/* Called from both sides; the trace is C++'s.  */
void note (const char *), throw_one (int), run_cxx (int);

void
raise_one (int n)
{
  __defer note ("c");
  __panic (n);
}

void
raise_text (const char *text)
{
  __panic (text);
}

/* Call F (N); the integer of the panic that comes out, 1000 for one of
   another kind, 0 for none.  */
int
recovered (void (*f) (int), int n)
{
  __result int r = 0;
  __defer
    {
      const struct defer_panic *p = __recover ();
      if (p)
	r = p->kind == DEFER_INT ? (int) p->value.i : 1000;
    }
  f (n);
}

/* F (N) in a function whose work asks for panics in every way.  */
void
asks (void (*f) (int), int n)
{
  __defer must_not_recover ();
  __defer { check (!__recover ()); note ("a"); }
  for (int i = 0; i < 2; i++)
    __defer { check (!__recover ()); note ("l"); }
  _Defer { check (!__recover ()); note ("b"); }
  f (n);
}

/* A panic that comes and goes.  */
void
inside (void)
{
  __defer must_recover (99);
  __panic (99);
}

/* Work that panics and recovers inside, run by whatever passes.  */
void
works_inside (void (*f) (int), int n)
{
  __defer inside ();
  __defer { inside (); note ("i"); }
  f (n);
}

/* Work that calls C++ which throws and catches.  */
void
works_in_cxx (void (*f) (int), int n)
{
  __defer run_cxx (n);
  __defer { run_cxx (n + 1); }
  f (n);
}
END

cat >"$OUT/main.cc" <<'END'
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <stdexcept>
#include <cxxabi.h>
#include <pthread.h>
extern "C" {
  void note (const char *);
  void throw_one (int);
  void run_cxx (int);
  void raise_one (int);
  void raise_text (const char *);
  int recovered (void (*) (int), int);
  void asks (void (*) (int), int);
  void inside (void);
  void works_inside (void (*) (int), int);
  void works_in_cxx (void (*) (int), int);
}
static std::string trace;
static int failed;
void note (const char *text) { trace += text; }
void throw_one (int n) { throw n; }
struct object
{
  const char *name;
  explicit object (const char *n) : name (n) {}
  ~object () { trace += name; }
};

static void
expect (const char *what, int got, int expected, const char *text)
{
  bool ok = trace == text && got == expected;
  std::printf ("%s: %s", ok ? "PASS" : "FAIL", what);
  if (!ok)
    std::printf (": got %d and %s instead of %d and %s", got, trace.c_str (),
		 expected, text);
  std::printf ("\n");
  failed |= !ok;
  trace.clear ();
}

/* The int that F (N) throws, or 0.  */
static int
caught (void (*f) (int), int n)
{
  try { object o ("~"); f (n); } catch (int i) { return i; }
  return 0;
}

static void
destructors (int n)
{
  object a ("1");
  {
    object b ("2");
    raise_one (n);
  }
  note ("no");
}

static void
deep (int n)
{
  object o ("d");
  if (n > 5)
    deep (n - 1);
  else
    raise_one (n);
}

static void
swallows (int n)
{
  object o ("o");
  try { object i ("i"); raise_one (n); }
  catch (...) { note ("s"); }
  note ("after");
}

static void
swallows_and_throws (int n)
{
  try { raise_one (n); } catch (...) { throw n + 1; }
}

static void
rethrows (int n)
{
  object o ("o");
  try { raise_one (n); }
  catch (...) { note ("r"); throw; }
}

static void
rethrows_from_deep (int n)
{
  try { rethrows (n); }
  catch (...) { note ("R"); throw; }
}

static void
other_handlers (int n)
{
  try { raise_one (n); }
  catch (int) { note ("no"); }
  catch (const std::exception &) { note ("no"); }
}

static void
forced (int n)
{
  try { raise_one (n); }
  catch (abi::__forced_unwind &) { note ("f"); throw; }
}

static void
while_another_is_handled (int n)
{
  try { throw 5; }
  catch (int i)
    {
      object o ("o");
      raise_one (n + i);
    }
}

void
run_cxx (int n)
{
  object o ("x");
  try { throw std::runtime_error ("text"); }
  catch (std::exception &e) { note (e.what ()[0] == 't' ? "t" : "no"); }
  (void) n;
}

struct works { ~works () { inside (); note ("w"); } };

static void
destructor_that_recovers (int n)
{
  works w;
  raise_one (n);
}

static void
swallows_while_one_runs (int n)
{
  struct swallower { ~swallower () {
    try { raise_one (77); } catch (...) { note ("s"); } } } s;
  raise_one (n);
}

static void through_asks (int n) { asks (throw_one, n); }
static void through_inside (int n) { works_inside (throw_one, n); }
static void panic_through_cxx_work (int n) { works_in_cxx (raise_one, n); }
static void throw_through_cxx_work (int n) { works_in_cxx (throw_one, n); }
static void exit_thread (int) { pthread_exit (&failed); }

static void *
thread (void *)
{
  object o ("T");
  asks (exit_thread, 1);
  return 0;
}

static void
no_throw (int n) noexcept
{
  object o ("n");
  raise_one (n);
}

static void
all ()
{
  expect ("destructors run", recovered (destructors, 3), 3, "c21");
  expect ("in many frames", recovered (deep, 9), 5, "cddddd");
  expect ("catch (...) swallows", recovered (swallows, 3), 0, "cisaftero");
  expect ("the next panic is one by itself", recovered (destructors, 4), 4,
	  "c21");
  for (int i = 0; i < 1000; i++)
    {
      recovered (swallows, i + 1);
      trace.clear ();
    }
  expect ("catch (...) swallows a thousand", 0, 0, "");
  expect ("swallowed, and something else thrown",
	  caught (swallows_and_throws, 3), 4, "c~");
  expect ("catch (...) and throw; let it go on", recovered (rethrows, 3), 3,
	  "cro");
  expect ("twice", recovered (rethrows_from_deep, 4), 4, "croR");
  expect ("typed handlers do not see it", recovered (other_handlers, 3), 3,
	  "c");
  expect ("as a forced unwinding it is seen", recovered (forced, 3), 3, "cf");
  expect ("out of a handler", recovered (while_another_is_handled, 3), 8, "co");
  expect ("an exception can be thrown then", caught (throw_one, 6), 6, "~");
  expect ("a destructor that panics and recovers",
	  recovered (destructor_that_recovers, 3), 3, "cw");
  expect ("one swallowed while another runs",
	  recovered (swallows_while_one_runs, 3), 3, "ccs");
  expect ("C++ thrown and caught in work of a panic",
	  recovered (panic_through_cxx_work, 3), 3, "ctxtx");
  expect ("C++ passes work that asks", caught (through_asks, 3), 3, "blla~");
  expect ("a recovery does not stop C++'s", recovered ([] (int n) {
	    try { asks (throw_one, n); } catch (int i) { note (i == n ? "=" : "no"); }
	  }, 3), 0, "blla=");
  expect ("C++ passes work that panics and recovers inside",
	  caught (through_inside, 3), 3, "i~");
  expect ("C++ passes work that is C++", caught (throw_through_cxx_work, 3),
	  3, "txtx~");
  pthread_t t;
  void *result;
  pthread_create (&t, 0, thread, 0);
  pthread_join (t, &result);
  expect ("pthread_exit passes C and C++", result == &failed, 1, "bllaT");
}

int
main (int argc, char **argv)
{
  if (argc == 1)
    all ();
  else if (!std::strcmp (argv[1], "uncaught"))
    {
      struct prints { ~prints () { std::fprintf (stderr, "destructor\n"); } } p;
      raise_one (3);
    }
  else if (!std::strcmp (argv[1], "noexcept"))
    no_throw (3);
  else if (!std::strcmp (argv[1], "swallowed"))
    {
      swallows (1);
      raise_one (2);
    }
  else if (!std::strcmp (argv[1], "destructor"))
    {
      struct raises { ~raises () { raise_one (4); } } r;
      raise_one (3);
    }
  return failed;
}
END

for level in -O0 -O2; do
  check "compiles the C part with $level" \
    plugged $level -c "$OUT/c.c" -o "$OUT/c.o"
  check "links with C++ at $level" "$GXX" -std=c++11 $level "$OUT/main.cc" \
    "$OUT/c.o" "$LIBDEFER" -pthread -ldl -o "$OUT/cxx"
  timeout 60 "$OUT/cxx" >"$OUT/all" 2>&1
  status=$?
  sed "s/\$/ at $level/" "$OUT/all"
  grep -q '^FAIL' "$OUT/all" && failed=1
  is "it comes to its end at $level" $status 0

  DEFER_TRACEBACK=none timeout 60 "$OUT/cxx" uncaught >"$OUT/output" 2>&1
  is "uncaught: status at $level" $? 2
  is "uncaught: text at $level" "$(cat "$OUT/output")" "destructor
panic: 3"
  DEFER_TRACEBACK=none timeout 60 "$OUT/cxx" swallowed >"$OUT/output" 2>&1
  is "after one that was swallowed: status at $level" $? 2
  is "after one that was swallowed: text at $level" "$(cat "$OUT/output")" \
    "panic: 2"
  for how in noexcept destructor; do
    (ulimit -c 0; timeout 60 "$OUT/cxx" $how) >"$OUT/output" 2>&1
    status=$?
    if test $status != 0 && test $status != 124 && test -s "$OUT/output"; then
      pass "$how ends the process with a message at $level"
    else
      fail "$how ends the process with a message at $level: status $status"
      sed 's/^/    /' "$OUT/output"
    fi
  done
done

# The header in C++.
cat >"$OUT/header.cc" <<'END'
#include <cstdio>
#include <defer.h>
extern "C" int recovered (void (*) (int), int);
extern "C" void note (const char *) {}
extern "C" void throw_one (int) {}
extern "C" void run_cxx (int) {}
static void
raises (int n)
{
  switch (n)
    {
    case 1: defer_panic_int (5);
    case 2: defer_panic_uint (6);
    case 3: defer_panic_format ("%d", 7);
    case 4: defer_panic_string ("text");
    case 5: defer_panic_double (2.5);
    default: defer_panic_pointer (&n);
    }
}
static void
looks (const defer_panic *p)
{
  void *frames[3];
  if (p && p->kind == DEFER_INT && defer_panic_frames (p, frames, 3) > 0)
    std::printf ("%s\n", defer_panic_message (p));
  if (p)
    defer_panic_print (p, stderr);
}
int
main ()
{
  looks (0);
  defer_set_max_pending (0);
  int sum = 0;
  for (int i = 1; i < 7; i++)
    sum += recovered (raises, i) != 0;
  return sum != 6;
}
END
for std in c++98 c++11 c++17 c++20 gnu++20; do
  check "defer.h with -std=$std" "$GXX" -std=$std -Wall -Wextra \
    -pedantic-errors -Werror -I"$TOP/runtime" "$OUT/header.cc" "$OUT/c.o" \
    "$LIBDEFER" -pthread -ldl -o "$OUT/header"
  check "raised in C++ with -std=$std, recovered in C" "$OUT/header"
done

finish
