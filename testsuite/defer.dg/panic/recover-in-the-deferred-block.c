/* SPDX-License-Identifier: GPL-3.0-or-later */
/* __recover in a deferred block stops the panic that runs the block.  (R2)  */
/* { dg-do run } */
#include "panic.h"

static void
in_the_block (int n)
{
  __defer
    {
      const struct defer_panic *p = __recover ();
      check (is_int (p, 4));
      say ("a");
    }
  panic_if (n);
  say ("no");
}

static void
in_inner_blocks_of_the_block (int n)
{
  __defer
    {
      for (int i = 0; i < 2; i++)
	if (i == 1)
	  {
	    const struct defer_panic *p = __recover ();
	    check (is_int (p, 4));
	    say ("b");
	    break;
	  }
    }
  panic_if (n);
  say ("no");
}

static void
in_a_condition (int n)
{
  if (n)
    __defer { if (__recover ()) say ("c"); else say ("no"); }
  panic_if (n);
}

static void
behind_a_switch (int n)
{
  __defer
    {
      switch (n)
	{
	case 4:
	  if (!__recover ())
	    say ("no");
	  break;
	default:
	  say ("no");
	}
      say ("d");
    }
  panic_if (n);
}

int
main (void)
{
  in_the_block (4);
  in_inner_blocks_of_the_block (4);
  in_a_condition (4);
  behind_a_switch (4);
  expect ("abcd");
  return 0;
}
