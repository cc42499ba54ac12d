/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A memory map that cannot be written is an error, which says why.  */
/* { dg-do compile } */
/* { dg-options "-fplugin-arg-defer-map=no-such-folder/map.json" } */
/* { dg-error "the memory map cannot be written to 'no-such-folder/map.json': No such file or directory" 0 } */
int x;
