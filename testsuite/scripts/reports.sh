#!/bin/sh
# reports.sh -- how the reports of -fplugin-arg-defer-m look: a line each, a
# path with the lines at =2, and all of it in -fdiagnostics-format=json.  (H1)
#
# SPDX-License-Identifier: GPL-3.0-or-later

. "$(dirname "$0")/../lib/script.sh"

plugin=$(realpath "$PLUGIN")
cd "$OUT" || exit 1

cat >keep.c <<'END'
int *global;
void g (void);

void f (int *q)
{
  int x;
  int *p = &x;
  global = p;
  __defer g ();
  *q = x;
}
END

# What is said of keep.c with the options $@.
said ()
{
  "$GCC" -fplugin="$plugin" "$@" -fplugin-arg-defer-no-warn=escape \
    -o keep.o -c keep.c 2>&1
}

is "a report is one line, without the source line" \
  "$(said -fplugin-arg-defer-m)" \
  "keep.c: In function 'f':
keep.c:9:3: note: open-coded defer
keep.c:4:14: note: q does not escape
keep.c:6:7: note: must move to heap: x"

is "at =2 a path shows the source lines" \
  "$(said -fplugin-arg-defer-m=2)" \
  "keep.c: In function 'f':
keep.c:9:3: note: open-coded defer
keep.c:4:14: note: q does not escape
keep.c:6:7: note: must move to heap: x
    6 |   int x;
      |       ^
  'f': events 1-2
    |
    |    7 |   int *p = &x;
    |      |        ^
    |      |        |
    |      |        (1) the address of 'x' initializes 'p'
    |    8 |   global = p;
    |      |   ~~~~~~~~~~
    |      |          |
    |      |          (2) 'p' is assigned to memory that outlives the function
    |"

is "and none with -fno-diagnostics-show-caret, but its steps" \
  "$(said -fplugin-arg-defer-m=2 -fno-diagnostics-show-caret |
       grep -c '^ *[0-9][0-9]* |')" 0

said -fplugin-arg-defer-m=2 -fdiagnostics-format=json >report.json
is "in JSON each stands alone, what must move with its path and weakness" \
  "$(jq -r '.[] | "\(.kind): \(.message), \(.path | length), \(.metadata.cwe)"' \
       report.json)" \
  "note: open-coded defer, 0, null
note: q does not escape, 0, null
note: must move to heap: x, 2, 562"

cat >lambda.c <<'END'
typedef int *fn (void) __closure;
fn *f (void)
{
  int n __attribute__ ((stack)) = 1;
  return __lambda (int *, (void), { int y; return &n; });
}
END
is "a lambda is a function of that name, in no file that is included" \
  "$("$GCC" -fplugin="$plugin" -Wunused -fno-diagnostics-show-caret \
       -fdiagnostics-path-format=separate-events -o un.o -c lambda.c 2>&1)" \
  "lambda.c: In function 'lambda':
lambda.c:5:41: warning: unused variable 'y' [-Wunused-variable]
lambda.c: At top level:
lambda.c:4:7: error: 'n' must move to the heap, which the attribute 'stack' forbids
lambda.c:5:10: note: (1) the address of 'n' is captured by 'lambda'
lambda.c:5:10: note: (2) the address of 'lambda' is assigned to a value
lambda.c:5:10: note: (3) a value is returned"

is "source lines are back in what GCC says itself" \
  "$("$GCC" -fplugin="$plugin" -fplugin-arg-defer-m -Wunused -o un.o -c -x c - \
       2>&1 <<'END' | sed 1d
void f (void) { int y; }
END
)" "<stdin>:1:21: warning: unused variable 'y' [-Wunused-variable]"

finish
