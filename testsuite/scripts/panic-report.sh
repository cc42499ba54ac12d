#!/bin/sh
# panic-report.sh -- what an uncaught panic prints: the frames of the place that
# panicked with function, file and line, those of inlined functions too, which
# have no place of their own;
# DEFER_TRACEBACK; and what is left when there is no information.  (R7, R13)
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"
OUT=$(realpath "$OUT")
unset DEFER_TRACEBACK
ulimit -c 0

cat >"$OUT/report.c" <<'END'
#include <pthread.h>
#include <unistd.h>
#include "panic.h"

static __attribute__ ((__noinline__)) int
inner (int n)
{
  if (n)
    __panic ("critical failure");	/* inner */
  return n + 1;
}

static __attribute__ ((__always_inline__)) inline int
inlined (int n)
{
  return inner (n) + 1;			/* inlined */
}

static __attribute__ ((__noinline__)) int
middle (int n)
{
  __defer { check_trace[1] = 'm'; }
  return inlined (n) + 1;		/* middle */
}

static __attribute__ ((__noinline__)) int
deep (int n)
{
  int r = n > 0 ? deep (n - 1) : middle (1);
  check_trace[2] = r;
  return r + 1;
}

static pthread_barrier_t barrier;

static void *
waits (void *arg)
{
  pthread_barrier_wait (&barrier);
  for (;;)
    pause ();
  return arg;
}

static void *
start (void *arg)
{
  middle (1);
  return arg;
}

static void
run (void *(*f) (void *))
{
  pthread_t thread;
  check (pthread_create (&thread, 0, f, 0) == 0);
}

static int
replaced (int n)
{
  __defer { inner (n); }
  panic_if (5);
  return n;
}

int
main (int argc, char **argv)
{
  int r = 0;
  switch (argc > 1 ? argv[1][0] : 0)
    {
    case 'd':
      r = deep (1000);
      break;
    case 't':
      run (start);
      pause ();
      break;
    case 'w':
      pthread_barrier_init (&barrier, 0, 3);
      run (waits);
      run (waits);
      pthread_barrier_wait (&barrier);
      r = middle (1);
      break;
    case 'r':
      r = replaced (1);
      break;
    default:
      r = middle (1);			/* main */
    }
  check_trace[2] = 'n';			/* no tail call */
  return r;
}
END

line () { grep -n "/\* $1 \*/" "$OUT/report.c" | cut -d: -f1; }

# Run $OUT/report with $2..., its text to $OUT/text; the status must be $1.
status_is ()
{
  wanted=$1
  shift
  timeout 60 "$@" >"$OUT/stdout" 2>"$OUT/text" </dev/null
  is "status of $(basename "$*")" $? "$wanted"
}

# The text with places in code taken out; the names; the places.
plain () { sed 's/+0x[0-9a-f]*$/+0x?/' "$OUT/text"; }
names () { sed '1,/running/d' "$OUT/text" | grep -v '^	' | tr '\n' ' '; }

# --- With debug information
expected="panic: critical failure

thread 1 [running]:
inner
	$OUT/report.c:$(line inner) +0x?
inlined
	$OUT/report.c:$(line inlined)
middle
	$OUT/report.c:$(line middle) +0x?
main
	$OUT/report.c:$(line main) +0x?"
for options in "-O0 -g" "-O1 -g" "-O2 -g" "-O3 -g" "-Os -g" "-O2 -g -gdwarf-4" \
    "-O2 -g -flto" "-O2 -g -fno-pie -no-pie" "-O2 -g -fomit-frame-pointer" \
    "-O2 -g -ffunction-sections -Wl,--gc-sections"; do
  check "compiles with $options" \
    link_plugged $options "$OUT/report.c" -o "$OUT/report"
  status_is 2 "$OUT/report"
  is "frames, files and lines with $options" "$(plain)" "$expected"
done

# --- In a thread
check "compiles" link_plugged -O2 -g "$OUT/report.c" -o "$OUT/report"
status_is 2 "$OUT/report" thread
is "the thread has its number" "$(sed -n 3p "$OUT/text")" "thread 2 [running]:"
case "$(names)" in
  "inner inlined middle start "*) pass "the frames of a thread" ;;
  *) fail "the frames of a thread: $(names)" ;;
esac

# --- The frames are those of the newest panic
status_is 2 "$OUT/report" replaced
is "a chain comes first" "$(head -n 4 "$OUT/text")" "panic: 5
	panic: critical failure

thread 1 [running]:"
case "$(names)" in
  "inner replaced main "*) pass "and the frames of the panic that replaced" ;;
  *) fail "and the frames of the panic that replaced: $(names)" ;;
esac

# --- Very deep
status_is 2 "$OUT/report" deep
count=$(grep -c '^deep' "$OUT/text")
if test "$count" -ge 40 && test "$count" -le 110; then
  pass "of a thousand frames some $count are printed"
else
  fail "of a thousand frames $count are printed"
fi
is "how many there are not is said" "$(grep -c 'frames elided' "$OUT/text")" 1
case "$(names)" in
  "inner inlined middle deep"*" main ") pass "the first and the last" ;;
  *) fail "the first and the last: $(names | cut -c 1-100)" ;;
esac

# --- DEFER_TRACEBACK
export DEFER_TRACEBACK
DEFER_TRACEBACK=none
status_is 2 "$OUT/report"
is "none: no frames" "$(cat "$OUT/text")" "panic: critical failure"
for DEFER_TRACEBACK in single "" nonsense; do
  status_is 2 "$OUT/report"
  is "'$DEFER_TRACEBACK': as without it" "$(plain)" "$expected"
done
DEFER_TRACEBACK=single
status_is 2 "$OUT/report" waiting
is "single: other threads are not printed" \
  "$(grep -c '^thread ' "$OUT/text")" 1
DEFER_TRACEBACK=all
status_is 2 "$OUT/report" waiting
is "all: every thread is printed" "$(grep -c '^thread ' "$OUT/text")" 3
is "all: with its frames" "$(grep -c '^waits$' "$OUT/text")" 2
is "all: this one first" "$(plain | sed -n '1,5p')" \
  "$(echo "$expected" | sed -n '1,5p')"
status_is 2 "$OUT/report"
is "all, with one thread" "$(plain)" "$expected"
DEFER_TRACEBACK=crash
timeout 60 "$OUT/report" >"$OUT/stdout" 2>"$OUT/text" </dev/null
is "crash: SIGABRT" $? 134
is "crash: the text" "$(plain | head -n 5)" "$(echo "$expected" | head -n 5)"
unset DEFER_TRACEBACK

# --- Without
check "compiles without -g" link_plugged -O2 "$OUT/report.c" -o "$OUT/report"
status_is 2 "$OUT/report"
is "without -g: the first lines" "$(head -n 3 "$OUT/text")" \
  "$(echo "$expected" | head -n 3)"
case "$(names)" in
  *inner*main*) pass "without -g: the names of functions" ;;
  *) fail "without -g: the names of functions: $(names)" ;;
esac
strip "$OUT/report"
status_is 2 "$OUT/report"
is "stripped: the first lines" "$(head -n 3 "$OUT/text")" \
  "$(echo "$expected" | head -n 3)"
if test "$(grep -c '^	.*+0x[0-9a-f]*$' "$OUT/text")" -ge 3; then
  pass "stripped: the places"
else
  fail "stripped: the places"
  sed 's/^/    /' "$OUT/text"
fi

# --- No second failure: debug information that is garbage, no library to read
#     it, no memory, a closed stdin and stdout
check "compiles" link_plugged -O2 -g "$OUT/report.c" -o "$OUT/report"
for section in .debug_info .debug_line .debug_abbrev .debug_str; do
  head -c 100000 /dev/urandom >"$OUT/garbage"
  if objcopy --update-section $section="$OUT/garbage" "$OUT/report" \
      "$OUT/broken" 2>/dev/null; then
    status_is 2 "$OUT/broken"
    is "with a broken $section: the first lines" "$(head -n 3 "$OUT/text")" \
      "$(echo "$expected" | head -n 3)"
  fi
done
cat >"$OUT/nodl.c" <<'END'
void *dlopen (const char *, int);
void *dlopen (const char *name, int flags) { (void) name; (void) flags; return 0; }
END
check "compiles with a dlopen that fails" link_plugged -O2 -g "$OUT/report.c" \
  "$OUT/nodl.c" -o "$OUT/nodl"
status_is 2 "$OUT/nodl"
is "without the library: the first lines" "$(head -n 3 "$OUT/text")" \
  "$(echo "$expected" | head -n 3)"
if test "$(grep -c '^	.*+0x[0-9a-f]*$' "$OUT/text")" -ge 3; then
  pass "without the library: the places"
else
  fail "without the library: the places"
  sed 's/^/    /' "$OUT/text"
fi
cat >"$OUT/nomemory.c" <<'END'
#include <stddef.h>
#include <errno.h>
extern void *__libc_malloc (size_t), *__libc_calloc (size_t, size_t),
  *__libc_realloc (void *, size_t);
static volatile int exhausted;
void exhaust (void);
void exhaust (void) { exhausted = 1; }
void *malloc (size_t n) { return exhausted ? 0 : __libc_malloc (n); }
void *calloc (size_t k, size_t n) { return exhausted ? 0 : __libc_calloc (k, n); }
void *realloc (void *p, size_t n) { return exhausted ? 0 : __libc_realloc (p, n); }
END
sed 's/^main (/real_&/; $a\
void exhaust (void);\
int main (int argc, char **argv) { exhaust (); return real_main (argc, argv); }
' "$OUT/report.c" >"$OUT/report2.c"
check "compiles with a malloc that fails" link_plugged -O2 -g \
  "$OUT/report2.c" "$OUT/nomemory.c" -o "$OUT/nomemory"
status_is 2 "$OUT/nomemory"
is "without memory: the first lines" "$(head -n 3 "$OUT/text")" \
  "$(echo "$expected" | head -n 3)"
timeout 60 "$OUT/report" 2>"$OUT/text" <&- >&-
is "status without stdin and stdout" $? 2
is "text without stdin and stdout" "$(plain)" "$expected"
timeout 60 "$OUT/report" 2>/dev/full >/dev/full
is "status with a full disk" $? 2
(trap '' PIPE; timeout 60 "$OUT/report" 2>&1 >/dev/null; echo $? >"$OUT/status") \
  | true
is "status when nobody reads" "$(cat "$OUT/status")" 2
(ulimit -v 200000; timeout 60 "$OUT/report" 2>"$OUT/text" >&-)
is "status with little address space" $? 2
is "text with little address space" "$(head -n 3 "$OUT/text")" \
  "$(echo "$expected" | head -n 3)"
# No more processes: a user limit does not bind root.
timeout 60 sh -c 'ulimit -n 3; exec "$0"' "$OUT/report" 2>"$OUT/text" >&-
is "status without free file descriptors" $? 2
is "text without free file descriptors" "$(head -n 3 "$OUT/text")" \
  "$(echo "$expected" | head -n 3)"

# --- Static
if echo 'int main (void) { return 0; }' \
    | "$GCC" -static -x c - -o "$OUT/static" 2>/dev/null; then
  link_plugged -static -O2 -g "$OUT/report.c" -o "$OUT/static" 2>/dev/null
  status_is 2 "$OUT/static"
  is "static: the first lines" "$(head -n 3 "$OUT/text")" \
    "$(echo "$expected" | head -n 3)"
else
  skip "no static C library"
fi

# --- In the runtime as a shared object
if test -e "${LIBDEFER%.a}.so"; then
  check "compiles with the shared runtime" plugged -O2 -g "$OUT/report.c" \
    "${LIBDEFER%.a}.so" -Wl,-rpath,"$(realpath "$(dirname "$LIBDEFER")")" \
    -pthread -o "$OUT/shared"
  status_is 2 "$OUT/shared"
  is "with the shared runtime" "$(plain)" "$expected"
fi

# --- A callback of the C library between
cat >"$OUT/sort.c" <<'END'
#include "panic.h"
static int
compare (const void *a, const void *b)
{
  __panicf ("%d and %d", *(const int *) a, *(const int *) b);
}
int
main (void)
{
  int a[2] = { 1, 2 };
  qsort (a, 2, sizeof *a, compare);
  return 0;
}
END
check "compiles a callback" link_plugged -O2 -g "$OUT/sort.c" -o "$OUT/sort"
status_is 2 "$OUT/sort"
case "$(names)" in
  compare*qsort*main*) pass "frames of the C library have names" ;;
  *) fail "frames of the C library have names: $(names)" ;;
esac

finish
