#!/bin/sh
# debugger.sh -- in gdb one can break in a deferred block, step through it in
# the order written, print locals, and the backtrace names the function.
# (D2, D5, T1)
# SPDX-License-Identifier: GPL-3.0-or-later

. "${TOP:-.}/testsuite/lib/script.sh"
if ! command -v gdb >/dev/null; then
  skip "no gdb"
  finish
fi

# The numbers of these lines are used below.
cat >"$OUT/debug.c" <<'END'
static volatile int sink;
static void use (int n) { sink += n; }
static int
work (int n)
{
  int local = n + 1;
  __defer
    {
      int inner = local;
      use (inner);
      inner++;
      use (inner);
    }
  local = 5;
  use (local);
  return local;
}
static void
loop (int n)
{
  for (int i = 0; i < n; i++)
    {
      int each = 10 * i;
      __defer
	{
	  use (each);
	  use (n);
	}
      each++;
    }
}
static void
block (int n)
{
  {
    _Defer
      {
	use (n);
	use (n + 1);
      }
    use (2);
  }
  use (3);
}
int
main (void)
{
  work (1);
  loop (3);
  block (7);
  return 0;
}
END
check "compiles with -g" link_plugged -O0 -g "$OUT/debug.c" -o "$OUT/debug"

# "gdb_says COMMAND...": what gdb answers to the commands, in one batch.
gdb_says ()
{
  set -- "$@" quit
  for command; do
    echo "$command"
  done >"$OUT/commands"
  timeout 60 gdb -nx -q -batch -x "$OUT/commands" "$OUT/debug" 2>&1 </dev/null
}

# The line numbers that "next" and "finish" stopped at in the text on stdin.
lines ()
{
  sed -n 's/^\([0-9][0-9]*\)[ 	].*/\1/p' | tr '\n' ' '
}

says=$(gdb_says 'break 10' run 'print inner' 'print local' 'print n' backtrace)
case $says in
  *'Breakpoint 1, work (n=1)'*) pass "a breakpoint in a deferred block stops" ;;
  *) fail "a breakpoint in a deferred block stops: $says" ;;
esac
is "locals of the block and of the function print" \
  "$(echo "$says" | sed -n 's/^\$[0-9]* = //p' | tr '\n' ' ')" "5 5 1 "
is "the backtrace names the function" \
  "$(echo "$says" | sed -n 's/^#[0-9]* .*\(work\|main\) (.*/\1/p' \
     | tr '\n' ' ')" "work main "

says=$(gdb_says 'break work' run next next next next next next next next next)
# Line 16, `return', then the block, in order, then out; a line may come twice.
is "next walks through the block in the order written" \
  "$(echo "$says" | lines | sed 's/ /\n/g' | uniq | tr '\n' ' ' \
     | sed 's/.*\(15 16\)/\1/; s/ 17 / /; s/ 7 / /; s/ $//' \
     | cut -d' ' -f1-6)" "15 16 9 10 11 12"

says=$(gdb_says 'break 26' run 'print each' 'print n' \
	 continue 'print each' continue 'print each' backtrace)
is "the variable of each iteration prints in a looped block" \
  "$(echo "$says" | sed -n 's/^\$[0-9]* = //p' | tr '\n' ' ')" "21 3 11 1 "
is "the backtrace of a looped block names the function" \
  "$(echo "$says" | sed -n 's/^#[0-9]* .*\(loop\|main\) (.*/\1/p' \
     | tr '\n' ' ')" "loop main "

says=$(gdb_says 'break 26' run next)
is "next walks through a looped block" "$(echo "$says" | lines)" "26 27 "

says=$(gdb_says 'break 38' run 'print n' next 'info locals' next next)
is "next walks through a block-scoped one and leaves it" \
  "$(echo "$says" | lines | cut -d' ' -f1-2)" "38 39"
case $says in
  *' = 7'*) pass "locals print in a block-scoped one" ;;
  *) fail "locals print in a block-scoped one: $says" ;;
esac

says=$(gdb_says 'break use' run continue up)
case $says in
  *'work (n=1)'*'debug.c:10'*) pass "up from a deferred call shows its line" ;;
  *) fail "up from a deferred call shows its line: $says" ;;
esac

finish
