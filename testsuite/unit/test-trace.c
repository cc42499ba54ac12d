/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-trace.c -- tests of runtime/trace.c and runtime/log.c: DEFER_TRACE.

   DEFER_TRACE is read when a program starts.  So each test starts this program
   again, with the name of what it is to do.  */

#define _GNU_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/stat.h>

#include "endings.h"

/* --- What the program does that is traced */

static volatile int cleaned_up;

static void
clean_up (int *unused)
{
  (void) unused;
  cleaned_up++;
}

static __attribute__ ((__noinline__, __noclone__)) void
f (const char *text)
{
  defer_panic_string (text);
}

static __attribute__ ((__noinline__, __noclone__)) void
g (const char *text)
{
  int work __attribute__ ((__cleanup__ (clean_up))) = 0;

  (void) work;
  f (text);
}

static void
panic (void)
{
  g ("boom");
}

static void
panic_with_strange_text (void)
{
  g (
    "\"quoted\" back\\slash\nline\t\x01 \xc3\xa4 \xe2\x82\xac \xf0\x9f\x98\x80 "
    "\xff \xc0\x80 \xed\xa0\x80");
}

static void
panic_at_length (void)
{
  static char text[5000];

  memset (text, '\n', sizeof text - 1);
  g (text);
}

static void
panic_by_fault (void)
{
  volatile int *volatile p = NULL;

  defer_catch_faults ();
  *p = 1;
}

static void
end_well (void)
{
}

static void
work (void)
{
  __defer_trace ("f (prog.c:12)");
}

static void
work_and_be_killed (void)
{
  work ();
  work ();
  kill (getpid (), SIGKILL);
}

static void *
work_much (void *unused)
{
  for (int i = 0; i < 500; i++)
    work ();
  return unused;
}

static void
work_in_threads (void)
{
  pthread_t threads[8];

  for (int i = 0; i < 8; i++)
    pthread_create (&threads[i], NULL, work_much, NULL);
  for (int i = 0; i < 8; i++)
    pthread_join (threads[i], NULL);
}

static void
work_in_handler (int signal)
{
  (void) signal;
  work ();
}

static void
work_and_be_interrupted (void)
{
  struct itimerspec often = { { 0, 50000 }, { 0, 50000 } };
  struct sigevent event
    = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1 };
  timer_t timer;

  signal (SIGUSR1, work_in_handler);
  timer_create (CLOCK_MONOTONIC, &event, &timer);
  timer_settime (timer, 0, &often, NULL);
  for (int i = 0; i < 10; i++)
    work_much (NULL);
}

static void
work_in_child (void)
{
  work ();
  if (fork () == 0)
    {
      work ();
      work ();
      _exit (0);
    }
  wait (NULL);
  work ();
}

/* Close all files that are open, and use their numbers.  */
static void
work_and_close_files (void)
{
  work ();
  for (int i = 3; i < 300; i++)
    {
      close (i);
      if (dup2 (STDERR_FILENO, i) < 0)
        abort ();
    }
  errno = 1234;
  work ();
  if (errno != 1234)
    abort ();
}

static void
work_elsewhere (void)
{
  if (chdir ("/") != 0)
    abort ();
  work_and_close_files ();
}

static const struct act
{
  const char *name;
  void (*run) (void);
} acts[] = { { "panic", panic },
             { "strange", panic_with_strange_text },
             { "length", panic_at_length },
             { "fault", panic_by_fault },
             { "well", end_well },
             { "work", work },
             { "killed", work_and_be_killed },
             { "threads", work_in_threads },
             { "interrupted", work_and_be_interrupted },
             { "child", work_in_child },
             { "close", work_and_close_files },
             { "elsewhere", work_elsewhere } };

/* Run the act called NAME; this is a process for it alone.  */
static int
run_act (const char *name)
{
  for (size_t i = 0; i < sizeof acts / sizeof *acts; i++)
    if (strcmp (acts[i].name, name) == 0)
      {
        acts[i].run ();
        return 0;
      }
  return 77;
}

/* --- Running it */

struct run
{
  const char *trace, *act;
};

/* The path of this program.  */
static char *self;

static void
run_again (void *data)
{
  const struct run *r = data;

  if (r->trace)
    setenv ("DEFER_TRACE", r->trace, 1);
  execl (self, "test-trace", r->act, NULL);
}

/* The act called ACT, with DEFER_TRACE set to TRACE.  */
static struct ending *
trace (const char *trace, const char *act)
{
  struct run r = { trace, act };
  return watch (run_again, &r);
}

/* A folder for the files of a test.  */
static char folder[] = "/tmp/test-trace-XXXXXX";

static void
make_folder (void)
{
  strcpy (folder + sizeof folder - 7, "XXXXXX");
  ck_assert_ptr_nonnull (mkdtemp (folder));
  ck_assert_int_eq (chdir (folder), 0);
}

static void
remove_folder (void)
{
  char command[100];

  snprintf (command, sizeof command, "rm -rf %s", folder);
  ck_assert_int_eq (chdir ("/"), 0);
  ck_assert_int_eq (system (command), 0);
}

/* What is in the file NAME.  */
static const struct ending *
contents (const char *name)
{
  static struct ending e;
  int fd = open (name, O_RDONLY);

  ck_assert_msg (fd >= 0, "no file %s", name);
  read_text (&e, fd);
  close (fd);
  return &e;
}

/* How often PART is in TEXT.  */
static int
count (const char *text, const char *part)
{
  int n = 0;

  while ((text = strstr (text, part)))
    {
      n++;
      text++;
    }
  return n;
}

/* --- Is it JSON?  Each function reads something at the beginning of TEXT, and
   returns what follows it, or null.  */

static const char *json_value (const char *text);

static const char *
json_string (const char *text)
{
  if (*text++ != '"')
    return NULL;
  while (*text != '"')
    {
      if ((unsigned char) *text < ' ')
        return NULL;
      if (*text == '\\' && text[1] == 'u')
        {
          if (strspn (text + 2, "0123456789abcdef") < 4)
            return NULL;
          text += 6;
        }
      else if (*text == '\\' && !strchr ("\"\\/bfnrt", text[1]))
        return NULL;
      else
        text += *text == '\\' ? 2 : 1;
    }
  return text + 1;
}

/* A list, from BRACKET to its like; of pairs, if that is a brace.  */
static const char *
json_list (const char *text, char bracket)
{
  char end = bracket == '{' ? '}' : ']';

  text += 1 + strspn (text + 1, " \n");
  while (*text != end)
    {
      if (bracket == '{')
        text = json_string (text);
      if (!text || (bracket == '{' && *text++ != ':'))
        return NULL;
      text = json_value (text);
      if (!text)
        return NULL;
      text += strspn (text, " \n");
      if (*text != ',')
        break;
      text += 1 + strspn (text + 1, " \n");
      if (*text == end)
        return NULL;
    }
  return *text == end ? text + 1 : NULL;
}

static const char *
json_value (const char *text)
{
  size_t digits = strspn (text, "0123456789.");

  if (*text == '{' || *text == '[')
    return json_list (text, *text);
  if (*text == '"')
    return json_string (text);
  return digits ? text + digits : NULL;
}

/* Is it valid UTF-8?  The C library knows.  */
static bool
is_utf8 (const char *text)
{
  FILE *check = popen ("iconv -f UTF-8 -t UTF-8 >/dev/null 2>&1", "w");

  fputs (text, check);
  return pclose (check) == 0;
}

/* Check that the file NAME is a list of events, N unless that is -1.  */
static const struct ending *
expect_events (const char *name, int n)
{
  const struct ending *e = contents (name);
  const char *rest = *e->text == '[' ? json_value (e->text) : NULL;

  ck_assert_msg (rest && strcmp (rest, "\n") == 0, "no JSON:\n%.3000s",
                 e->text);
  ck_assert (is_utf8 (e->text));
  ck_assert_int_eq (count (e->text, "\"name\":"), count (e->text, "\"ts\":"));
  if (n >= 0)
    ck_assert_int_eq (count (e->text, "\"name\":"), n);
  return e;
}

/* --- Lines */

START_TEST (one_traces_to_stderr)
{
  struct ending *e = trace ("1", "panic");
  expect_status (e, 2);
  expect_text (e, "defer: 0.* thread 1: panic \"boom\" at f (/*)\n");
  expect_text (e, ": deferred work of g (/*test-trace*)\n");
  expect_text (e, ": uncaught \"boom\" from f (/*test-trace*)\n");
  expect_text (e, "panic: boom\n\nthread 1 [running]:\nf\n");
}
END_TEST

START_TEST (without_the_variable_nothing_is_written)
{
  struct ending *e = trace (NULL, "panic");
  expect_no_text (e, "defer: ");
  e = trace ("", "work");
  ck_assert_str_eq (e->text, "");
  e = trace ("0", "work");
  ck_assert_str_eq (e->text, "");
}
END_TEST

START_TEST (a_name_is_that_of_a_file_which_grows)
{
  const struct ending *e = trace ("log", "work");

  ck_assert_str_eq (e->text, "");
  trace ("log", "work");
  e = contents ("log");
  ck_assert (matches (e->text,
                      "defer: 0.* thread 1: deferred work at f (prog.c:12)\n"
                      "defer: 0.* thread 1: deferred work at f (prog.c:12)\n"));
}
END_TEST

START_TEST (a_text_stays_on_its_line)
{
  struct ending *e = trace ("1", "strange");
  expect_text (e, "panic \"\\\"quoted\\\" back\\\\slash\\x0aline\\x09\\x01 "
                  "\xc3\xa4 \xe2\x82\xac \xf0\x9f\x98\x80 \\xff \\xc0\\x80 "
                  "\\xed\\xa0\\x80\" at ");
  e = trace ("1", "length");
  expect_text (e, "panic \"\\x0a\\x0a*\\x0a...\" at f (");
}
END_TEST

START_TEST (a_fault_has_the_place_of_the_fault)
{
  struct ending *e = trace ("1", "fault");
  expect_text (e, "panic \"runtime error: invalid memory address or nil "
                  "pointer dereference\" at panic_by_fault (/*)\n");
}
END_TEST

START_TEST (the_process_can_be_part_of_the_name)
{
  trace ("log-%p.txt", "child");
  ck_assert_int_eq (system ("test `ls log-[0-9]*.txt | wc -l` = 2"), 0);
}
END_TEST

START_TEST (a_file_that_cannot_be_written_is_nothing_to_worry_about)
{
  struct ending *e = trace ("no/such/folder", "work");
  expect_status (e, 0);
  e = trace ("/no/such/folder/x.json", "panic");
  expect_status (e, 2);
  ck_assert (matches (e->text, "panic: boom\n\nthread 1"));
}
END_TEST

/* --- JSON */

START_TEST (a_json_file_has_events_for_perfetto)
{
  const struct ending *e;

  trace ("trace.json", "panic");
  e = expect_events ("trace.json", 4);
  expect_text (e, "{\"name\":\"panic: boom\",\"cat\":\"defer\",\"pid\":#,"
                  "\"tid\":1,\"ph\":\"i\",\"s\":\"t\",\"ts\":#.#,"
                  "\"args\":{\"function\":\"f\",\"place\":\"/*\"}}");
  expect_text (e, "{\"name\":\"deferred work: g\",");
  expect_text (e, "{\"name\":\"uncaught: boom\",");
  expect_text (e, "{\"name\":\"panic: boom\",\"cat\":\"defer\",\"pid\":#,"
                  "\"tid\":1,\"ph\":\"X\",\"ts\":#.#,\"dur\":#.#,\"args\":");
}
END_TEST

START_TEST (it_is_whole_however_the_process_ends)
{
  trace ("trace.json", "well");
  expect_events ("trace.json", 0);
  trace ("trace.json", "work");
  expect_events ("trace.json", 1);
  trace ("trace.json", "killed");
  expect_events ("trace.json", 2);
  trace ("trace.json", "strange");
  expect_events ("trace.json", 4);
  trace ("trace.json", "length");
  expect_events ("trace.json", 4);
}
END_TEST

START_TEST (threads_take_turns)
{
  trace ("trace.json", "threads");
  expect_events ("trace.json", -1);
  ck_assert_int_eq (
    system ("test `grep -c 'deferred work: f (prog.c:12)' trace.json` = 4000"),
    0);
}
END_TEST

START_TEST (signals_do_no_harm)
{
  const struct ending *e = trace ("trace.json", "interrupted");
  expect_status (e, 0);
  expect_events ("trace.json", -1);
}
END_TEST

START_TEST (a_child_process_has_a_file_of_its_own)
{
  trace ("trace.json", "child");
  expect_events ("trace.json", 2);
  ck_assert_int_eq (system ("mv trace.[0-9]*.json child.json"), 0);
  expect_events ("child.json", 2);
}
END_TEST

START_TEST (programs_that_close_all_files_do_no_harm)
{
  const struct ending *e = trace ("trace.json", "close");
  expect_status (e, 0);
  ck_assert_str_eq (e->text, "");
  expect_events ("trace.json", 2);
  trace ("log", "elsewhere");
  ck_assert_int_eq (count (contents ("log")->text, "deferred work"), 2);
}
END_TEST

int
main (int argc, char **argv)
{
  TCase *t;

  if (argc == 2)
    return run_act (argv[1]);
  t = tcase_create ("trace");
  self = realpath (argv[0], NULL);
  unsetenv ("DEFER_TRACE");
  tcase_add_checked_fixture (t, make_folder, remove_folder);
  tcase_add_test (t, one_traces_to_stderr);
  tcase_add_test (t, without_the_variable_nothing_is_written);
  tcase_add_test (t, a_name_is_that_of_a_file_which_grows);
  tcase_add_test (t, a_text_stays_on_its_line);
  tcase_add_test (t, a_fault_has_the_place_of_the_fault);
  tcase_add_test (t, the_process_can_be_part_of_the_name);
  tcase_add_test (t, a_file_that_cannot_be_written_is_nothing_to_worry_about);
  tcase_add_test (t, a_json_file_has_events_for_perfetto);
  tcase_add_test (t, it_is_whole_however_the_process_ends);
  tcase_add_test (t, threads_take_turns);
  tcase_add_test (t, signals_do_no_harm);
  tcase_add_test (t, a_child_process_has_a_file_of_its_own);
  tcase_add_test (t, programs_that_close_all_files_do_no_harm);
  return run_tests ("trace", t);
}
