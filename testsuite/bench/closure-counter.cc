// closure-counter.cc -- closure-counter.c with std::function.
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <memory>

#include "things.h"

struct counter
{
  std::function<int ()> inc, dec;
};

static __attribute__ ((__noipa__)) struct counter
make_counter ()
{
  auto count = std::make_shared<int> (0);
  return { [count] { return ++*count; }, [count] { return --*count; } };
}

int
work (int key)
{
  struct counter c = make_counter ();

  return c.inc () + c.dec () + key;
}
