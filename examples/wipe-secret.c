/* wipe-secret.c -- a key is wiped on every way out, and one trap beside it.

   A value that is returned is computed before deferred work runs, so a function
   can return what it made with a key and still wipe the key.  The trap is the
   __result variable: it is what the caller gets, as it is when all deferred
   work is done.  Wiping it wipes the caller's copy.

   explicit_bzero is a memset that the compiler may not leave out, although
   nothing reads the memory afterwards.
   SPDX-License-Identifier: GPL-3.0-or-later */

#define _DEFAULT_SOURCE
#include <stdio.h>
#include <string.h>

struct key
{
  unsigned char bytes[16];
};

static void
wipe (void *secret, size_t size)
{
  explicit_bzero (secret, size);
  printf ("  wiped %zu bytes\n", size);
}

/* Make a key of PASSWORD.  (A toy: never use such a thing in earnest.)  */
static void
derive (struct key *key, const char *password)
{
  unsigned state = 2166136261u;
  for (size_t i = 0; i < sizeof key->bytes; i++)
    {
      state = (state ^ (unsigned char) password[i % strlen (password)])
              * 16777619u;
      key->bytes[i] = (unsigned char) (state >> 24);
    }
}

static unsigned
sum (const struct key *key)
{
  unsigned all = 0;
  for (size_t i = 0; i < sizeof key->bytes; i++)
    all = all * 31 + key->bytes[i];
  return all;
}

/* Return a seal for MESSAGE that only the owner of PASSWORD can make, or 0.  */
static unsigned
seal (const char *password, const char *message)
{
  struct key key;
  __defer wipe (&key, sizeof key);
  derive (&key, password);

  if (!*message)
    return 0;
  unsigned all = sum (&key);
  for (; *message; message++)
    all = all * 31 + (unsigned char) *message;
  return all ^ sum (&key);      /* Reads the key, which is wiped after that.  */
}

/* Right: the caller gets a copy made before the wiping.  */
static struct key
make_key (const char *password)
{
  struct key key;
  __defer wipe (&key, sizeof key);
  derive (&key, password);
  return key;
}

/* The trap: KEY is the caller's, and it is wiped before the caller has it.  */
static struct key
make_wiped_key (const char *password)
{
  __result struct key key = { { 0 } };
  __defer wipe (&key, sizeof key);
  derive (&key, password);
  return key;
}

int
main (void)
{
  puts ("seal of a message:");
  unsigned first = seal ("sesame", "open");
  puts ("seal of nothing:");
  unsigned nothing = seal ("sesame", "");
  printf ("  %s, %u\n", first != 0 ? "a number" : "0", nothing);
  printf ("the same again: %s\n",
          seal ("sesame", "open") == first ? "equal" : "different");

  puts ("a key, returned by value:");
  struct key good = make_key ("sesame");
  printf ("  the caller has %s\n", sum (&good) ? "a key" : "zeros");
  puts ("a key in the __result variable:");
  struct key bad = make_wiped_key ("sesame");
  printf ("  the caller has %s\n", sum (&bad) ? "a key" : "zeros");
  explicit_bzero (&good, sizeof good);
  return 0;
}
