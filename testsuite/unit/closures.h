/* SPDX-License-Identifier: GPL-3.0-or-later */

/* closures.h -- closures made by hand, without the plugin.

       struct sum { struct defer_closure head; int value; };

       static int
       add (int n, long b, long c, long d, long e, struct sum *self)
       { return self->value += n; }
       CLOSURE_CODE (add)

       struct sum s = { { code_of_add }, 0 };
       int (*f) (int) = defer_fn_make (&s);

   code_of_add is called with the closure in the static chain register, copies
   it to the register of the last parameter that is passed in one, and jumps to
   `add'.  So `add' has as many parameters as there are such registers: SELF is
   the last one, and PADDING are those that come before it after the first
   one.  */

#ifndef CLOSURES_H
#define CLOSURES_H

#if defined __x86_64__
#define PADDING      long p2_, long p3_, long p4_, long p5_
#define PADDED       (void) p2_, (void) p3_, (void) p4_, (void) p5_
#define SELF_TO_LAST "endbr64\n\tmov %r10, %r9\n\tjmp "
#elif defined __aarch64__
#define PADDING long p2_, long p3_, long p4_, long p5_, long p6_, long p7_
#define PADDED                                                                 \
  (void) p2_, (void) p3_, (void) p4_, (void) p5_, (void) p6_, (void) p7_
#define SELF_TO_LAST "hint 34\n\tmov x7, x18\n\tb "
#endif

#define CLOSURE_CODE(name)                                                     \
  void code_of_##name (void);                                                  \
  __asm__(".pushsection .text\n"                                               \
          ".type code_of_" #name ", %function\n"                               \
          "code_of_" #name ":\n"                                               \
          ".cfi_startproc\n\t" SELF_TO_LAST #name "\n"                         \
          ".cfi_endproc\n"                                                     \
          ".size code_of_" #name ", . - code_of_" #name "\n"                   \
          ".popsection\n");

#endif /* CLOSURES_H */
