/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* stubs.h -- what a stub is on each machine; part of stubs.c and stubs-jit.c.

   STUB is its assembly: it loads the thunk that is .Lat / PITCH thunks behind
   dfr_stubs_data.  A stub takes PITCH bytes.  COUNT of them make a block, which
   fills its pages; ALIGN is a multiple of every page size that the machine has.

   A machine that is not here has no stubs.  To add one: STUB, and `decode' in
   stubs.c, which reads it.  */

#ifndef DEFER_STUBS_H
#define DEFER_STUBS_H

#include "internal.h"

#if defined __x86_64__ && defined __LP64__

#define ALIGN 4096
#define COUNT 1024
#define PITCH 16

/* The distance between thunks is twice that between stubs.  */
#define STUB                                                                   \
  "endbr64\n"                                                                  \
  "movq dfr_stubs_data + 2 * .Lat(%rip), %r10\n"                               \
  "jmpq *(%r10)\n"

#elif defined __i386__

#define ALIGN 4096
#define COUNT 1024
#define PITCH 16

/* As above; where the stub is, only a call tells.  That call and this `pop' are
   known to the processor: its stack of return addresses stays in step.  */
#define STUB                                                                   \
  "call 1f\n"                                                                  \
  ".cfi_adjust_cfa_offset 4\n"                                                 \
  "1: popl %ecx\n"                                                             \
  ".cfi_adjust_cfa_offset -4\n"                                                \
  "movl dfr_stubs_data + 2 * .Lat - 1b(%ecx), %ecx\n"                          \
  "jmpl *(%ecx)\n"

#elif defined __aarch64__ && defined __LP64__

#define ALIGN 65536
#define COUNT 2048
#define PITCH 32

#define STUB                                                                   \
  "hint 34\n" /* bti c */                                                      \
  "adrp x18, dfr_stubs_data + .Lat\n"                                          \
  "ldr x18, [x18, :lo12:dfr_stubs_data + .Lat]\n"                              \
  "ldr x17, [x18]\n"                                                           \
  "br x17\n"

#elif defined __riscv && __riscv_xlen == 64 && !defined __riscv_landing_pad

#define ALIGN 4096
#define COUNT 1024
#define PITCH 16

/* As above.  No linker may shorten this: the global pointer, which it would go
   from, is the same for all copies.  (Code with landing pads is for another
   static chain register.)  */
#define STUB                                                                   \
  ".option push\n"                                                             \
  ".option norvc\n"                                                            \
  ".option norelax\n"                                                          \
  "1: auipc t2, %pcrel_hi(dfr_stubs_data + 2 * .Lat)\n"                        \
  "ld t2, %pcrel_lo(1b)(t2)\n"                                                 \
  "ld t1, 0(t2)\n"                                                             \
  "jr t1\n"                                                                    \
  ".option pop\n"

#elif defined __powerpc64__ && _CALL_ELF == 2

#define ALIGN 65536
#define COUNT 2048
#define PITCH 32

/* Who calls a function pointer has put it into r12, and so must this.  */
#define STUB                                                                   \
  "1: addis 11, 12, dfr_stubs_data + .Lat - 1b@ha\n"                           \
  "addi 11, 11, dfr_stubs_data + .Lat - 1b@l\n"                                \
  "ld 11, 0(11)\n"                                                             \
  "ld 12, 0(11)\n"                                                             \
  "mtctr 12\n"                                                                 \
  "bctr\n"

#elif defined __s390x__

#define ALIGN 4096
#define COUNT 1024
#define PITCH 32

/* The static chain register, r0, cannot be an address.  */
#define STUB                                                                   \
  "larl %r1, dfr_stubs_data + .Lat\n"                                          \
  "lg %r1, 0(%r1)\n"                                                           \
  "lgr %r0, %r1\n"                                                             \
  "lg %r1, 0(%r1)\n"                                                           \
  "br %r1\n"

#endif

#define TEXT(x)    TEXT_OF (x)
#define TEXT_OF(x) #x

/* stubs-jit.c, in a library that was configured --with-thunks=jit.  */
bool dfr_stubs_compile (struct dfr_stubs *s);

#endif /* DEFER_STUBS_H */
