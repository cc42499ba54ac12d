/* plain.h -- programs as they are: AddressSanitizer is the judge, where it is
   compiled in.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "common.h"
#define JUDGE "judge-plain.h"
