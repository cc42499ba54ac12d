/* SPDX-License-Identifier: GPL-3.0-or-later WITH GCC-exception-3.1 */

/* stddefer.h -- `defer' as a spelling of `_Defer'.

   ISO/IEC TS 25755 (drafts WG14 N3734 and N3853) makes `_Defer' a keyword,
   recommends this header for the spelling, and has __STDC_DEFER_TS25755__
   predefined as 1 where the feature exists.  The value of
   __STDC_VERSION_STDDEFER_H__ is that of the 2026 drafts.  */

#ifndef __STDC_VERSION_STDDEFER_H__
#define __STDC_VERSION_STDDEFER_H__ 202602L

#include "defer-editor.h"

#ifndef __STDC_DEFER_TS25755__
#define __STDC_DEFER_TS25755__ 1
#endif

#define defer _Defer

#endif /* __STDC_VERSION_STDDEFER_H__ */
