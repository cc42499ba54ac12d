/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is no function cannot be a closure; GCC says so in the user's words.  (C3)  */
/* { dg-do compile } */

__closure int x = 3;	/* { dg-warning "1: '__closure' attribute only applies to function types \[-Wattributes\]" } */
