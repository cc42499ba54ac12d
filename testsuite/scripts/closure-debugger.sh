#!/bin/sh
# closure-debugger.sh -- in gdb captured and moved variables are there by name,
# in the function and in the closures.  (C8)
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"
if ! command -v gdb >/dev/null; then
  skip "no gdb"
  finish
fi

# The numbers of these lines are used below.
cat >"$OUT/debug.c" <<'END'
typedef int fn (int) __closure;
struct pair { int a, b; };
static volatile int sink;
static void use (int n) { sink += n; }
static fn *
make (int moved_p, int copied_p)
{
  int moved = 1;
  int copied = 2;
  struct pair s = { 3, 4 };
  int a[2] = { 5, 6 };
  __closure int outer (int n)
  {
    int own = n;
    moved++;
    __closure int inner (int m)
    {
      own++;
      moved++;
      use (own);
      return own + moved + copied + moved_p++ + copied_p + s.b++ + a[1]++ + m;
    }
    use (n);
    return inner (8);
  }
  moved = 10;
  use (moved);
  return outer;
}
static int
stays (int p)
{
  int seen = p;
  int fixed = p + 1;
  __closure int add (int n)
  {
    seen += n;
    return seen + fixed;
  }
  use (seen);
  add (5);
  use (seen);
  return seen;
}
static int
loop (void)
{
  fn *kept[3];
  for (int i = 0; i < 3; i++)
    {
      int each = 10 * i;
      kept[i] = __lambda (int, (int n), {
	each++;
	return each + n; });
      use (each);
    }
  return kept[0] (1) + kept[2] (1);
}
int
main (void)
{
  fn *f = make (100, 200);
  f (7);
  stays (1);
  loop ();
  return 0;
}
END
# "gdb_says COMMAND...": what gdb answers to the commands, in one batch.
gdb_says ()
{
  set -- "$@" quit
  for command; do
    echo "$command"
  done >"$OUT/commands"
  timeout 60 gdb -nx -q -batch -x "$OUT/commands" "$OUT/debug" 2>&1 </dev/null
}

# The values in the text on stdin.
values ()
{
  sed -n 's/^\$[0-9]* = //p' | tr '\n' ' '
}

for g in -g -g3 -gdwarf-4; do
  check "compiles with $g" link_plugged -O0 $g "$OUT/debug.c" -o "$OUT/debug"

  says=$(gdb_says 'break 27' run 'print moved' 'print copied' 'print s.b' \
	   'print a' 'print moved_p' 'print copied_p' 'print s')
  is "the function shows moved and copied variables with $g" \
    "$(echo "$says" | values)" "10 2 4 {5, 6} 100 200 {a = 3, b = 4} "

  says=$(gdb_says 'break 27' run 'info locals')
  is "they are locals, once each, with $g" \
    "$(echo "$says" | sed -n 's/^\([a-z_]*\) = .*/\1/p' | grep -v '^moved_p$' | sort | tr '\n' ' ')" \
    "a copied moved s "

  says=$(gdb_says 'break 23' run 'print moved' 'print copied' 'print n' \
	   'print own' 'print moved_p' 'print copied_p' 'print s' 'print a')
  is "the closure shows what it captures with $g" \
    "$(echo "$says" | values)" "11 2 7 7 100 200 {a = 3, b = 4} {5, 6} "

  says=$(gdb_says 'break 20' run 'print moved' 'print copied' 'print own' \
	   'print m' 'print moved_p' 'print copied_p' 'print s.b' 'print a[1]')
  is "the closure in the closure shows what both capture with $g" \
    "$(echo "$says" | values)" "12 2 8 8 100 200 4 6 "

  says=$(gdb_says 'break 20' run 'set var moved = 50' 'break main' up \
	   'print moved' 'print own')
  is "a change in the debugger is one for all with $g" \
    "$(echo "$says" | values)" "50 8 "

  says=$(gdb_says 'break 20' run backtrace)
  is "the backtrace names the closures with $g" \
    "$(echo "$says" | sed -n 's/^#[0-9]* *\(0x[0-9a-f]* in \)\{0,1\}\([a-z]*\)[.0-9]* (.*/\2/p' \
       | tr '\n' ' ')" "inner outer main "

  says=$(gdb_says 'break 38' run 'print seen' 'print fixed' 'print n' up \
	   'print seen' 'print fixed' 'print p')
  is "so it is with a closure that stays with $g" \
    "$(echo "$says" | values)" "6 2 5 6 2 1 "

  says=$(gdb_says 'break 55' run 'print each' 'print i' continue \
	   'print each' 'print i' 'delete' 'break 53' continue 'print each' \
	   continue 'print each' 'print n')
  is "each iteration has its own variable with $g" \
    "$(echo "$says" | values)" "0 0 10 1 0 20 1 "
done

finish
