/* dangling-library.cc -- calls of the C library, and of GCC's own functions.

   A model says what a function does with the pointers that it is given: which
   of them it returns, and what it stores where.  What it does not say does not
   happen, but for memory that is filled with something else.  Some functions
   keep what they are given until another is called; what they keep at the end
   of the function that gave it dangles:

       setvbuf    a buffer, until fclose
       putenv     a text, as long as the environment is not changed
       pthread_create   an argument, until somebody waits

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include "dangling-gcc.h"

struct known
{
  const char *name;
  enum dangling_manner manner;
  unsigned n; /* From 0.  */
};

/* By name; `__builtin_' in front and `_chk' behind are taken off.  */

static const struct known table[] = {
  { "memcpy", COPIES, 0 },
  { "memmove", COPIES, 0 },
  { "mempcpy", COPIES, 0 },
  { "bcopy", COPIES, 1 },
  { "memset", FILLS, 0 },
  { "bzero", FILLS, 0 },
  { "explicit_bzero", FILLS, 0 },
  { "strcpy", RETURNS, 0 },
  { "strncpy", RETURNS, 0 },
  { "stpcpy", RETURNS, 0 },
  { "stpncpy", RETURNS, 0 },
  { "strcat", RETURNS, 0 },
  { "strncat", RETURNS, 0 },
  { "strchr", RETURNS, 0 },
  { "strrchr", RETURNS, 0 },
  { "strchrnul", RETURNS, 0 },
  { "strstr", RETURNS, 0 },
  { "strcasestr", RETURNS, 0 },
  { "strpbrk", RETURNS, 0 },
  { "memchr", RETURNS, 0 },
  { "memrchr", RETURNS, 0 },
  { "rawmemchr", RETURNS, 0 },
  { "memmem", RETURNS, 0 },
  { "index", RETURNS, 0 },
  { "rindex", RETURNS, 0 },
  { "strtok", RETURNS, 0 },
  { "strsep", PLAIN, 0 },
  { "fgets", RETURNS, 0 },
  { "gets", RETURNS, 0 },
  { "getcwd", RETURNS, 0 },
  { "realpath", RETURNS, 1 },
  { "inet_ntop", RETURNS, 2 },
  { "basename", RETURNS, 0 },
  { "__xpg_basename", RETURNS, 0 },
  { "dirname", RETURNS, 0 },
  { "ctime_r", RETURNS, 1 },
  { "asctime_r", RETURNS, 1 },
  { "localtime_r", RETURNS, 1 },
  { "gmtime_r", RETURNS, 1 },
  { "wmemcpy", RETURNS, 0 },
  { "wcschr", RETURNS, 0 },
  { "wcsrchr", RETURNS, 0 },
  { "wcsstr", RETURNS, 0 },
  { "wcscpy", RETURNS, 0 },
  { "wcsncpy", RETURNS, 0 },
  { "assume_aligned", RETURNS, 0 },
  { "expect", RETURNS, 0 },
  { "bsearch", RETURNS, 1 },
  { "malloc", ALLOCATES, 0 },
  { "calloc", ALLOCATES, 0 },
  { "aligned_alloc", ALLOCATES, 0 },
  { "memalign", ALLOCATES, 0 },
  { "valloc", ALLOCATES, 0 },
  { "strdup", ALLOCATES, 0 },
  { "strndup", ALLOCATES, 0 },
  { "realloc", REALLOCATES, 0 },
  { "reallocarray", REALLOCATES, 0 },
  { "free", FREES, 0 },
  { "fopen", MAKES, 0 },
  { "fopen64", MAKES, 0 },
  { "fdopen", MAKES, 0 },
  { "tmpfile", MAKES, 0 },
  { "popen", MAKES, 0 },
  { "fclose", FREES, 0 },
  { "pclose", FREES, 0 },
  { "freopen", FREES, 2 },
  { "strtol", STORES_FIRST, 1 },
  { "strtoul", STORES_FIRST, 1 },
  { "strtoll", STORES_FIRST, 1 },
  { "strtoull", STORES_FIRST, 1 },
  { "strtod", STORES_FIRST, 1 },
  { "strtof", STORES_FIRST, 1 },
  { "strtold", STORES_FIRST, 1 },
  { "qsort", CALLS, 3 },
  { "bsearch", CALLS, 4 },
  { "pthread_create", THREAD, 3 },
  { "thrd_create", THREAD, 2 },
  { "pthread_join", WAITS, 0 },
  { "thrd_join", WAITS, 0 },
  { "pthread_cond_wait", WAITS, 0 },
  { "pthread_cond_timedwait", WAITS, 0 },
  { "pthread_barrier_wait", WAITS, 0 },
  { "sem_wait", WAITS, 0 },
  { "sem_timedwait", WAITS, 0 },
  { "cnd_wait", WAITS, 0 },
  { "poll", WAITS, 0 },
  { "select", WAITS, 0 },
  { "read", WAITS, 0 },
  { "sleep", WAITS, 0 },
  { "usleep", WAITS, 0 },
  { "nanosleep", WAITS, 0 },
  { "pthread_mutex_lock", WAITS, 0 },
  { "pthread_cancel", WAITS, 0 },
  { "pthread_kill", WAITS, 0 },
  { "putenv", ENVIRONMENT_KEEPS, 0 },
  { "setenv", ENVIRONMENT, 0 },
  { "unsetenv", ENVIRONMENT, 0 },
  { "clearenv", ENVIRONMENT, 0 },
  { "setvbuf", BUFFER, 1 },
  { "setbuf", BUFFER, 1 },
  { "setbuffer", BUFFER, 1 },
  { "alloca", ALLOCATES_ON_STACK, 0 },
  { "alloca_with_align", ALLOCATES_ON_STACK, 0 },
  { "alloca_with_align_and_max", ALLOCATES_ON_STACK, 0 },
  { "init_trampoline", TRAMPOLINE_INIT, 0 },
  { "init_heap_trampoline", TRAMPOLINE_INIT, 0 },
  { "init_descriptor", TRAMPOLINE_INIT, 0 },
  { "adjust_trampoline", TRAMPOLINE_ADJUST, 0 },
  { "adjust_descriptor", TRAMPOLINE_ADJUST, 0 },
  { "__atomic_load_8", ATOMIC_LOAD, 0 },
  { "__atomic_store_8", ATOMIC_STORE, 0 },
  { "__atomic_exchange_8", ATOMIC_EXCHANGE, 0 },
  { "__atomic_compare_exchange_8", ATOMIC_COMPARE, 0 },
  { "__sync_lock_test_and_set_8", ATOMIC_EXCHANGE, 0 },
  { "__sync_val_compare_and_swap_8", ATOMIC_COMPARE, 0 },
  { "__sync_bool_compare_and_swap_8", ATOMIC_COMPARE, 0 },
  { "__sync_lock_release_8", ATOMIC_STORE, 0 },

  /* What only reads, writes numbers and texts, or does not return.  */
  { "printf", PLAIN, 0 },
  { "fprintf", PLAIN, 0 },
  { "sprintf", PLAIN, 0 },
  { "snprintf", PLAIN, 0 },
  { "vprintf", PLAIN, 0 },
  { "vfprintf", PLAIN, 0 },
  { "vsprintf", PLAIN, 0 },
  { "vsnprintf", PLAIN, 0 },
  { "scanf", PLAIN, 0 },
  { "sscanf", PLAIN, 0 },
  { "fscanf", PLAIN, 0 },
  { "puts", PLAIN, 0 },
  { "fputs", PLAIN, 0 },
  { "fputs_unlocked", PLAIN, 0 },
  { "putchar", PLAIN, 0 },
  { "fputc", PLAIN, 0 },
  { "putc", PLAIN, 0 },
  { "fgetc", PLAIN, 0 },
  { "getc", PLAIN, 0 },
  { "getchar", PLAIN, 0 },
  { "ungetc", PLAIN, 0 },
  { "fread", PLAIN, 0 },
  { "fwrite", PLAIN, 0 },
  { "fflush", PLAIN, 0 },
  { "fseek", PLAIN, 0 },
  { "fseeko", PLAIN, 0 },
  { "ftell", PLAIN, 0 },
  { "rewind", PLAIN, 0 },
  { "feof", PLAIN, 0 },
  { "ferror", PLAIN, 0 },
  { "clearerr", PLAIN, 0 },
  { "fileno", PLAIN, 0 },
  { "perror", PLAIN, 0 },
  { "remove", PLAIN, 0 },
  { "rename", PLAIN, 0 },
  { "strlen", PLAIN, 0 },
  { "strnlen", PLAIN, 0 },
  { "strcmp", PLAIN, 0 },
  { "strncmp", PLAIN, 0 },
  { "strcasecmp", PLAIN, 0 },
  { "strncasecmp", PLAIN, 0 },
  { "strcoll", PLAIN, 0 },
  { "strspn", PLAIN, 0 },
  { "strcspn", PLAIN, 0 },
  { "strerror", PLAIN, 0 },
  { "strerror_r", PLAIN, 0 },
  { "strftime", PLAIN, 0 },
  { "memcmp", PLAIN, 0 },
  { "bcmp", PLAIN, 0 },
  { "atoi", PLAIN, 0 },
  { "atol", PLAIN, 0 },
  { "atof", PLAIN, 0 },
  { "getenv", PLAIN, 0 },
  { "time", PLAIN, 0 },
  { "gettimeofday", PLAIN, 0 },
  { "clock_gettime", PLAIN, 0 },
  { "open", PLAIN, 0 },
  { "open64", PLAIN, 0 },
  { "close", PLAIN, 0 },
  { "write", PLAIN, 0 },
  { "lseek", PLAIN, 0 },
  { "stat", PLAIN, 0 },
  { "lstat", PLAIN, 0 },
  { "fstat", PLAIN, 0 },
  { "stat64", PLAIN, 0 },
  { "lstat64", PLAIN, 0 },
  { "fstat64", PLAIN, 0 },
  { "unlink", PLAIN, 0 },
  { "access", PLAIN, 0 },
  { "__errno_location", PLAIN, 0 },
  { "__ctype_b_loc", PLAIN, 0 },
  { "isatty", PLAIN, 0 },
  { "getpid", PLAIN, 0 },
  { "getuid", PLAIN, 0 },
  { "toupper", PLAIN, 0 },
  { "tolower", PLAIN, 0 },
  { "rand", PLAIN, 0 },
  { "abs", PLAIN, 0 },
  { "pthread_mutex_unlock", PLAIN, 0 },
  { "pthread_mutex_init", PLAIN, 0 },
  { "pthread_mutex_destroy", PLAIN, 0 },
  { "atexit", PLAIN, 0 },
};

/* --- Finding -------------------------------------------------------------- */

/* NAME without what GCC and the C library put around it, in BUFFER.  */

static const char *
plain_name (const char *name, char *buffer, size_t size)
{
  size_t length = strlen (name);

  if (startswith (name, "__builtin_"))
    {
      name += strlen ("__builtin_");
      length = strlen (name);
    }
  if (length > 6 && startswith (name, "__")
      && strcmp (name + length - 4, "_chk") == 0 && length - 6 < size)
    {
      memcpy (buffer, name + 2, length - 6);
      buffer[length - 6] = '\0';
      return buffer;
    }
  return name;
}

static const struct known *
find (tree fn)
{
  static hash_map<nofree_string_hash, const struct known *> *names;
  char buffer[64];

  if (!DECL_NAME (fn) || DECL_FILE_SCOPE_P (fn) == 0
      || (!TREE_PUBLIC (fn) && !fndecl_built_in_p (fn)))
    return NULL;
  if (!names)
    {
      names = new hash_map<nofree_string_hash, const struct known *>;
      for (const struct known &k : table)
        names->put (k.name, &k);
    }
  const struct known **k = names->get (
    plain_name (IDENTIFIER_POINTER (DECL_NAME (fn)), buffer, sizeof buffer));
  return k ? *k : NULL;
}

/* What FN does, if it is known, and with which argument.  */

enum dangling_manner
dangling_manner_of (tree fn, unsigned *n)
{
  const struct known *k = find (fn);

  if (!k)
    {
      *n = 0;
      return fndecl_built_in_p (fn, BUILT_IN_NORMAL)
                 && !dangling_summary_of (fn)
               ? PLAIN
               : MANNER_NONE;
    }
  *n = k->n;
  return k->manner;
}

/* --- Doing ---------------------------------------------------------------- */

static dng_set
arg (const struct dangling_args *args, unsigned n)
{
  return n < args->values.length () ? args->values[n] : dng_other ();
}

static dng_set
new_memory (enum dng_kind kind, const struct dangling_args *args)
{
  return dng_address (dng_place_of (kind, args->by, 0, 0), 0);
}

/* The number of bytes in argument N of the call, or -1.  */

static HOST_WIDE_INT
bytes (const struct dangling_args *args, unsigned n)
{
  if (n < gimple_call_num_args (args->by)
      && tree_fits_shwi_p (gimple_call_arg (args->by, n)))
    return tree_to_shwi (gimple_call_arg (args->by, n));
  return -1;
}

/* What SET points to ends.  */

static void
end (struct dangling_function *f, dng_set set)
{
  unsigned n;

  dangling_wipe (f, set, -1, false);
  dng_values (set, &n);
  for (unsigned i = 0; i < n; i++)
    {
      struct dng_value v = dng_values (set, &n)[i];
      if (v.what == DNG_ADDRESS && dng_kind_of (v.place) == DNG_FRESH)
        dng_forget (&f->now, v.place, HOST_WIDE_INT_MIN / 4, HOST_WIDE_INT_MAX,
                    false);
    }
}

/* New memory, with what the old at SET held.  */

static dng_set
reallocate (struct dangling_function *f, dng_set set,
            const struct dangling_args *args)
{
  dng_place place = dng_place_of (DNG_FRESH, args->by, 0, 0);
  auto_vec<dng_entry> copied;
  unsigned n;

  dng_values (set, &n);
  for (unsigned i = 0; i < n; i++)
    {
      struct dng_value v = dng_values (set, &n)[i];
      if (v.what != DNG_ADDRESS)
        continue;
      for (unsigned j = dng_first (&f->now, v.place);
           j < f->now.n && f->now.entries[j].place == v.place; j++)
        copied.safe_push (f->now.entries[j]);
    }
  for (dng_entry &e : copied)
    dng_put (&f->now, place, e.offset, e.set, n > 1, e.field, e.by);
  return dng_union (dng_address (place, 0), dng_null ());
}

/* What is kept is certain no more.  */

static void
release (struct dangling_function *f, enum dangling_keeper keeper)
{
  dng_place place = dangling_kept (keeper);

  for (unsigned i = dng_first (&f->now, place);
       i < f->now.n && f->now.entries[i].place == place; i++)
    dangling_doubt (&f->now.entries[i]);
}

/* What has been read may say that threads have ended.  */

void
dangling_waits (struct dangling_function *f)
{
  release (f, KEEPER_THREAD);
}

/* CALL has failed, or may have: it keeps nothing.  */

static void
failed (struct dangling_function *f, gimple *call)
{
  for (unsigned i = 0; i < f->now.n;)
    {
      const struct dng_entry *e = &f->now.entries[i];
      if (e->by == call
          && (dng_kind_of (e->place) == DNG_KEPT
              || e->offset == DANGLING_BUFFER))
        dng_forget (&f->now, e->place, DNG_BYTES (e->offset),
                    DNG_BYTES (e->offset) + 1, false);
      else
        i++;
    }
}

/* The edge E has been taken.  If that tells that a call has failed, what that
   was to keep is not kept.  */

void
dangling_taken (struct dangling_function *f, edge e)
{
  gimple *last = last_statement (e->src);
  gcond *cond = last ? dyn_cast<gcond *> (last) : NULL;

  if (!cond || f->now.n == 0)
    return;
  tree lhs = gimple_cond_lhs (cond);
  gcall *call = TREE_CODE (lhs) == SSA_NAME
                  ? dyn_cast<gcall *> (SSA_NAME_DEF_STMT (lhs))
                  : NULL;
  tree fn = call ? gimple_call_fndecl (call) : NULL_TREE;
  const struct known *k = fn ? find (fn) : NULL;
  if (!k
      || (k->manner != THREAD && k->manner != BUFFER
          && k->manner != ENVIRONMENT_KEEPS))
    return;
  enum tree_code code = gimple_cond_code (cond);
  bool zero = integer_zerop (gimple_cond_rhs (cond))
              && ((code == EQ_EXPR && (e->flags & EDGE_TRUE_VALUE))
                  || (code == NE_EXPR && (e->flags & EDGE_FALSE_VALUE)));
  if (!zero)
    failed (f, call);
}

/* KEEPER keeps SET.  */

static void
keep (struct dangling_function *f, enum dangling_keeper keeper, dng_set set,
      gimple *by)
{
  dng_place which = dng_place_of (DNG_CALL, by, 0, 0);

  dng_put (&f->now, dangling_kept (keeper), DNG_EXACT ((dng_offset) which * 16),
           set, false, NULL, by);
}

static dng_set
atomic (struct dangling_function *f, const struct known *k,
        const struct dangling_args *args)
{
  dng_set where = arg (args, 0), before = dangling_read (f, where);

  /* That may be how a thread says that it is done.  */
  dangling_waits (f);

  switch (k->manner)
    {
    case ATOMIC_STORE:
    case ATOMIC_EXCHANGE:
      dangling_store (f, where,
                      args->values.length () > 1 ? arg (args, 1) : dng_null (),
                      NULL_TREE, NULL_TREE, args->by);
      break;
    case ATOMIC_COMPARE:
      {
        bool sync = startswith (k->name, "__sync");
        dangling_disturb (f, where, NULL_TREE, NULL_TREE);
        dangling_put (f, where, arg (args, sync ? 2 : 2), NULL_TREE, false,
                      args->by);
        if (!sync)
          dangling_put (f, arg (args, 1), before, NULL_TREE, false, args->by);
      }
      break;
    default:
      break;
    }
  return before;
}

/* What is written to what the pointers of a call point to, is text or numbers:
   FN has only the pointers ARGS.  */

static void
overwrite (struct dangling_function *f, tree fn,
           const struct dangling_args *args)
{
  tree types = TYPE_ARG_TYPES (TREE_TYPE (fn));

  for (dng_set set : args->values)
    {
      tree type = types ? TREE_VALUE (types) : NULL_TREE;
      types = types ? TREE_CHAIN (types) : NULL_TREE;
      if (!type || !POINTER_TYPE_P (type) || TYPE_READONLY (TREE_TYPE (type)))
        continue;
      tree size = TYPE_SIZE_UNIT (TREE_TYPE (type));
      HOST_WIDE_INT n
        = size && tree_fits_shwi_p (size) ? tree_to_shwi (size) : -1;
      if (n <= 1)
        n = 1 << 16;
      unsigned m;
      dng_values (set, &m);
      for (unsigned i = 0; i < m; i++)
        {
          struct dng_value v = dng_values (set, &m)[i];
          if (v.what != DNG_ADDRESS)
            continue;
          for (unsigned j = dng_first (&f->now, v.place);
               j < f->now.n && f->now.entries[j].place == v.place; j++)
            {
              struct dng_entry *e = &f->now.entries[j];
              if (DNG_BYTES (e->offset) >= DNG_BYTES (v.offset)
                  && DNG_BYTES (e->offset) < DNG_BYTES (v.offset) + n)
                dangling_doubt (e);
            }
        }
    }
}

static dng_set
act (struct dangling_function *f, tree fn, const struct known *k,
     const struct dangling_args *args, int depth)
{
  switch (k->manner)
    {
    case PLAIN:
      overwrite (f, fn, args);
      return dng_other ();
    case RETURNS:
      overwrite (f, fn, args);
      return dng_union (dng_moved (arg (args, k->n), DNG_FROM (0)),
                        dng_null ());
    case ALLOCATES:
      return dng_union (new_memory (DNG_FRESH, args), dng_null ());
    case MAKES:
      return dng_union (new_memory (DNG_CALL, args), dng_null ());
    case REALLOCATES:
      return reallocate (f, arg (args, 0), args);
    case FREES:
      end (f, arg (args, k->n));
      return k->n == 0 ? dng_other () : arg (args, k->n);
    case COPIES:
      dangling_copy (f, arg (args, k->n), arg (args, 1 - k->n), bytes (args, 2),
                     args->by);
      return arg (args, 0);
    case FILLS:
      dangling_wipe (f, arg (args, 0), bytes (args, 2), bytes (args, 2) >= 0);
      return arg (args, 0);
    case STORES_FIRST:
      dangling_store (f, arg (args, k->n),
                      dng_moved (arg (args, 0), DNG_FROM (0)), NULL_TREE,
                      NULL_TREE, args->by);
      return dng_other ();
    case CALLS:
      {
        struct dangling_args mine;
        mine.by = args->by;
        mine.chain = DNG_NONE;
        for (int i = 0; i < 2; i++)
          mine.values.safe_push (
            dng_moved (arg (args, strcmp (k->name, "bsearch") == 0 ? i : 0),
                       DNG_FROM (0)));
        dangling_call_back (f, arg (args, k->n), &mine, depth);
        return dng_moved (arg (args, 1), DNG_FROM (0));
      }
    case THREAD:
      keep (f, KEEPER_THREAD, arg (args, k->n), args->by);
      dng_put (&f->now, dangling_kept (KEEPER_ESCAPED), 0, arg (args, k->n),
               true, NULL, NULL);
      return dng_other ();
    case WAITS:
      overwrite (f, fn, args);
      release (f, KEEPER_THREAD);
      return dng_other ();
    case ENVIRONMENT_KEEPS:
      release (f, KEEPER_ENVIRONMENT);
      keep (f, KEEPER_ENVIRONMENT, arg (args, 0), args->by);
      return dng_other ();
    case ENVIRONMENT:
      release (f, KEEPER_ENVIRONMENT);
      return dng_other ();
    case BUFFER:
      dangling_store (f, dng_moved (arg (args, 0), DANGLING_BUFFER),
                      arg (args, 1), NULL_TREE, NULL_TREE, args->by);
      return dng_other ();
    case ALLOCATES_ON_STACK:
      return dng_address (dng_place_of (DNG_LOCAL, args->by, 0, 1), 0);
    case TRAMPOLINE_INIT:
      {
        unsigned n;
        const struct dng_value *v = dng_values (arg (args, 0), &n);
        if (n != 1 || v->what != DNG_ADDRESS)
          return dng_other ();
        struct dng_value at = *v;
        dng_put (&f->now, at.place, at.offset, arg (args, 1), false,
                 DANGLING_TRAMPOLINE, NULL);
        dng_put (&f->now, at.place, at.offset + DNG_EXACT (8), arg (args, 2),
                 false, DANGLING_TRAMPOLINE, NULL);
      }
      return dng_other ();
    case TRAMPOLINE_ADJUST:
      return arg (args, 0);
    default:
      return atomic (f, k, args);
    }
}

/* If FN is of the C library, or of GCC, do what it does with ARGS; *RESULT
   becomes what it returns.  */

bool
dangling_library (struct dangling_function *f, tree fn,
                  const struct dangling_args *args, int depth, dng_set *result)
{
  const struct known *k = find (fn);

  if (k)
    *result = act (f, fn, k, args, depth);
  else if (DECL_NAME (fn)
           && startswith (IDENTIFIER_POINTER (DECL_NAME (fn)), "__defer_"))
    {
      /* Deferred work is kept for later, or run.  What it may undo is undone,
         although there may be ways around it in the code.  */
      auto_vec<dng_set> none;
      dangling_unknown (f, none);
      *result = dng_other ();
    }
  else if (fndecl_built_in_p (fn, BUILT_IN_NORMAL) && !dangling_summary_of (fn))
    {
      overwrite (f, fn, args);
      *result = dng_other ();
    }
  else
    return false;
  return true;
}
