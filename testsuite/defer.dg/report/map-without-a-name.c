/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The file of a memory map has a name.  */
/* { dg-do compile } */
/* { dg-options "-fplugin-arg-defer-map=" } */
/* { dg-error "'-fplugin-arg-defer-map=' does not end in a form of the memory map; write 'FILE.txt', 'FILE.json', 'FILE.svg' or 'FILE.html'" 0 } */
int x;
