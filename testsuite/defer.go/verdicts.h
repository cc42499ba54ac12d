/* verdicts.h -- what the tests of escape analysis share.
   SPDX-License-Identifier: GPL-3.0-or-later

   How a situation of Go's becomes one of C:
     a string                 struct string: it holds a pointer
     a slice, a map           a pointer to its elements, or to its entries
     an interface             void *; a value in one is a variable of its own
                              (`boxed'), whose address it is
     an interface's method    a function in a table; nobody knows which
     several results          a struct, whose one level is the least of Go's
     new (T), &T{}            a compound literal where it escapes; a variable
                              and its address where it does not
     a function literal       __lambda, or a function marked __closure
     a method                 a function whose first parameter is the receiver
     f (a, b...)              an array of pointers (`more'), as Go makes one
   Go says nothing of a variable that stays where it is; here each whose
   address is taken has `does not escape': also by a closure that captures it
   by reference, and an array by a subscript that is not constant.  */

#ifndef VERDICTS_H
#define VERDICTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct string
{
  const char *text;
  size_t length;
};

#define STRING(literal) { literal, sizeof literal - 1 }

#endif
