// man-or-boy.cc -- man-or-boy.c with std::function.
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>

#include "things.h"

typedef const std::function<int ()> &number;

static int
a (int k, number x1, number x2, number x3, number x4, number x5)
{
  std::function<int ()> b = [&] { return a (--k, b, x1, x2, x3, x4); };
  return k <= 0 ? x4 () + x5 () : b ();
}

int
work (int key)
{
  return a (
    key, [] { return 1; }, [] { return -1; }, [] { return -1; },
    [] { return 1; }, [] { return 0; });
}
