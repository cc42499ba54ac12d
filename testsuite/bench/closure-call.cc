// closure-call.cc -- closure-call.c with std::function.
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>

#include "things.h"

static std::function<int (int)>
make (int step)
{
  return [step] (int n) { return n + step; };
}

int
work (int key)
{
  static std::function<int (int)> f = make (1), *p = &f;
  int sum = 0;

  __asm__ volatile("" : "+r"(p));
  for (int i = 0; i < key; i++)
    sum = (*p) (sum);
  return sum;
}
