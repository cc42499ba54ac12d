/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A closure that could not find what it captures is an error.  (C1)  */
/* { dg-do compile } */

typedef int fn (void) __closure;

fn *
naked (int n)
{
  (void) n;
  __attribute__ ((naked)) __closure int c (void) /* { dg-error "41: closure 'c' is 'naked'; there is no frame for what finds its variables" } */
  {
    asm ("ret");
  }
  return c;
}

void
called_by_nobody (int n)
{
  __attribute__ ((constructor)) __closure void begin (void) { n++; } /* { dg-error "48: closure 'begin' is a constructor or destructor, which is called when there are no variables of its function" } */
  begin ();
}

void
called_at_the_end (int n)
{
  __attribute__ ((destructor)) __closure void end (void) { n++; } /* { dg-error "47: closure 'end' is a constructor or destructor, which is called when there are no variables of its function" } */
  end ();
}
