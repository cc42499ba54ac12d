/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Mapped and shared memory is there when the function has ended.  (H7)  */
/* { dg-do compile } */
/* { dg-options "-Wno-return-local-addr -fplugin-arg-defer-m" } */
#include <sys/mman.h>
#include <sys/shm.h>

void
mapped (int fd)
{
  int x;			/* { dg-note "7: must move to heap: x" } */
  int **p = mmap (0, 4096, PROT_WRITE, MAP_SHARED, fd, 0);
  *p = &x;
}

void
deep (int fd)
{
  int x;			/* { dg-note "7: must move to heap: x" } */
  int ***p = mmap (0, 4096, PROT_WRITE, MAP_SHARED, fd, 0);
  **p = &x;
}

void
shared (int id)
{
  int x;			/* { dg-note "7: must move to heap: x" } */
  int **p = shmat (id, 0, 0);
  *p = &x;
}
