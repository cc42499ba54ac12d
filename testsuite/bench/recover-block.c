/* recover-block.c -- what does a function pay, when nothing goes wrong, for
   being able to recover?

   The same function twice, picked with -DWAY_...: its deferred block closes a
   thing; with WAY_RECOVER it also asks __recover.  With WAY_RECOVER_CALL that
   is done by a deferred function instead, which is told of the panic at run
   time.  -DTWO_MORE adds two deferred calls to the function.
   SPDX-License-Identifier: GPL-3.0-or-later */

#include <defer.h>

#include "things.h"

#if defined WAY_RECOVER_CALL

__attribute__ ((noipa)) static void
end_of (struct thing *t, int *result)
{
  close_thing (t);
  if (__recover ())
    *result = -3;
}
# define AT_END(t) __defer end_of (t, &result)

#elif defined WAY_RECOVER

# define AT_END(t)                                                             \
    __defer {                                                                  \
      close_thing (t);                                                         \
      if (__recover ())                                                        \
        result = -3;                                                           \
    }

#elif defined WAY_PLAIN_CALL

__attribute__ ((noipa)) static void
end_of (struct thing *t, int *result)
{
  close_thing (t);
  (void) result;
}
# define AT_END(t) __defer end_of (t, &result)

#else

# define AT_END(t) __defer { close_thing (t); }

#endif

int
work (int key)
{
  __result int result = -1;
  struct thing *t = open_thing (key);
  if (!t)
    return -1;
  AT_END (t);
#if defined TWO_MORE
  struct thing *a = open_thing (key + 1);
  __defer close_thing (a);
  struct thing *b = open_thing (key + 2);
  __defer close_thing (b);
#endif
  if (use_thing (t, key) < 0)
    return -2;
  return use_thing (t, key + 1);
}
