/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A memory map in a form that is not known is an error that names those that
   are.  */
/* { dg-do compile } */
/* { dg-options "-fplugin-arg-defer-map=map.pdf" } */
/* { dg-error "'-fplugin-arg-defer-map=map.pdf' does not end in a form of the memory map; write 'FILE.txt', 'FILE.json', 'FILE.svg' or 'FILE.html'" 0 } */
int x;
