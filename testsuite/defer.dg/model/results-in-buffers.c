/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Functions that fill in what they are given keep nothing of it, but what is
   filled in may point into another argument.  (H7)  */
/* { dg-do compile } */
/* { dg-options "-Wno-return-local-addr -fplugin-arg-defer-m" } */
#define _GNU_SOURCE
#include <netdb.h>
#include <pwd.h>
#include <regex.h>
#include <signal.h>
#include <sys/stat.h>
#include <time.h>

char *
home (uid_t user)
{
  struct passwd entry, *found; /* { dg-note "17: entry does not escape" } */
                               /* { dg-note "25: found does not escape" -1 } */
  char buffer[1000];           /* { dg-note "must move to heap: buffer" } */
  getpwuid_r (user, &entry, buffer, sizeof buffer, &found);
  return found ? found->pw_dir : NULL;
}

struct tm *
now (void)
{
  time_t t = time (NULL); /* { dg-note "t does not escape" } */
  struct tm tm;           /* { dg-note "must move to heap: tm" } */
  return gmtime_r (&t, &tm);
}

int
size (const char *name) /* { dg-note "name does not escape" } */
{
  struct stat status; /* { dg-note "status does not escape" } */
  return stat (name, &status) == 0 ? (int) status.st_size : -1;
}

struct addrinfo *
address (void)
{
  struct addrinfo hints = { .ai_family = AF_INET }, *list;
  /* { dg-note "19: hints does not escape" -1 } */
  /* { dg-note "54: list does not escape" -2 } */
  return getaddrinfo ("localhost", NULL, &hints, &list) == 0 ? list : NULL;
}

int
matches (const char *text) /* { dg-note "text does not escape" } */
{
  regex_t pattern; /* { dg-note "pattern does not escape" } */
  int found;
  if (regcomp (&pattern, "a.*b", REG_NOSUB))
    return -1;
  found = regexec (&pattern, text, 0, NULL, 0);
  regfree (&pattern);
  return found;
}

void
handlers (void)
{
  struct sigaction ignore = { .sa_handler = SIG_IGN };
  /* { dg-note "ignore does not escape" -1 } */
  struct sigaction old; /* { dg-note "old does not escape" } */
  sigaction (SIGINT, &ignore, &old);
  sigaction (SIGINT, &old, NULL);
}
