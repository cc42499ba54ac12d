// closure-escapes.cc -- closure-escapes.c with std::function.
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <memory>

#include "things.h"

static __attribute__ ((__noipa__)) std::function<int ()>
make (int n)
{
#ifdef SHARED
  auto from = std::make_shared<int> (n);
  return [from] { return (*from)++; };
#else
  int from = n;
  return [from] { return from + 1; };
#endif
}

int
work (int key)
{
  return make (key) ();
}
