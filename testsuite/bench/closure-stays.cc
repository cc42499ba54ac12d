// closure-stays.cc -- closure-stays.c with std::function.
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>

#include "things.h"

static __attribute__ ((__noinline__)) int
apply (const std::function<int (int)> &f, int n)
{
  return f (n) + 1;
}

int
work (int key)
{
  int sum = key;
  return apply ([&sum] (int n) { return sum += n; }, 2) + sum;
}
