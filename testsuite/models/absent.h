/* absent.h -- functions that plugin/models has rows for and the glibc of today
   does not declare: options of the standards that it lacks (Annex K of C17;
   STREAMS, tracing, typed memory and ndbm of POSIX.1-2017), what has been in
   its headers once, or will be, and what only the compiler and the headers'
   macros call.

   After standard.h and extensions.h.

   SPDX-License-Identifier: GPL-3.0-or-later  */

typedef size_t rsize_t;
typedef int errno_t;
typedef void (*constraint_handler_t) (const char *restrict, void *restrict,
                                      errno_t);
typedef struct DBM DBM;
typedef struct
{
  void *dptr;
  size_t dsize;
} datum;
struct strbuf
{
  int maxlen, len;
  char *buf;
};
struct posix_typed_mem_info
{
  size_t posix_tmi_length;
};
typedef struct trace_attr trace_attr_t;
typedef struct trace_event_set trace_event_set_t;
typedef int trace_id_t;
typedef int trace_event_id_t;
struct posix_trace_event_info;
struct posix_trace_status_info;

/* --- C17, Annex K: <stdio.h> */

errno_t tmpfile_s (FILE **);
errno_t tmpnam_s (char *, rsize_t);
errno_t fopen_s (FILE **, const char *, const char *);
errno_t freopen_s (FILE **, const char *, const char *, FILE *);
int fprintf_s (FILE *, const char *, ...);
int fscanf_s (FILE *, const char *, ...);
int printf_s (const char *, ...);
int scanf_s (const char *, ...);
int snprintf_s (char *, rsize_t, const char *, ...);
int sprintf_s (char *, rsize_t, const char *, ...);
int sscanf_s (const char *, const char *, ...);
int vfprintf_s (FILE *, const char *, va_list);
int vfscanf_s (FILE *, const char *, va_list);
int vprintf_s (const char *, va_list);
int vscanf_s (const char *, va_list);
int vsnprintf_s (char *, rsize_t, const char *, va_list);
int vsprintf_s (char *, rsize_t, const char *, va_list);
int vsscanf_s (const char *, const char *, va_list);
char *gets_s (char *, rsize_t);
char *gets (char *);

/* --- <stdlib.h> */

constraint_handler_t set_constraint_handler_s (constraint_handler_t);
void abort_handler_s (const char *, void *, errno_t);
void ignore_handler_s (const char *, void *, errno_t);
errno_t getenv_s (size_t *, char *, rsize_t, const char *);
void *bsearch_s (const void *, const void *, rsize_t, rsize_t,
                 int (*) (const void *, const void *, void *), void *);
errno_t qsort_s (void *, rsize_t, rsize_t,
                 int (*) (const void *, const void *, void *), void *);
errno_t wctomb_s (int *, char *, rsize_t, wchar_t);
errno_t mbstowcs_s (size_t *, wchar_t *, rsize_t, const char *, rsize_t);
errno_t wcstombs_s (size_t *, char *, rsize_t, const wchar_t *, rsize_t);

/* --- <string.h> */

errno_t memcpy_s (void *, rsize_t, const void *, rsize_t);
errno_t memmove_s (void *, rsize_t, const void *, rsize_t);
errno_t strcpy_s (char *, rsize_t, const char *);
errno_t strncpy_s (char *, rsize_t, const char *, rsize_t);
errno_t strcat_s (char *, rsize_t, const char *);
errno_t strncat_s (char *, rsize_t, const char *, rsize_t);
char *strtok_s (char *, rsize_t *, const char *, char **);
errno_t memset_s (void *, rsize_t, int, rsize_t);
errno_t strerror_s (char *, rsize_t, errno_t);
size_t strnlen_s (const char *, size_t);

/* --- <time.h> */

errno_t asctime_s (char *, rsize_t, const struct tm *);
errno_t ctime_s (char *, rsize_t, const time_t *);
struct tm *gmtime_s (const time_t *, struct tm *);
struct tm *localtime_s (const time_t *, struct tm *);

/* --- <wchar.h> */

int fwprintf_s (FILE *, const wchar_t *, ...);
int fwscanf_s (FILE *, const wchar_t *, ...);
int snwprintf_s (wchar_t *, rsize_t, const wchar_t *, ...);
int swprintf_s (wchar_t *, rsize_t, const wchar_t *, ...);
int swscanf_s (const wchar_t *, const wchar_t *, ...);
int vfwprintf_s (FILE *, const wchar_t *, va_list);
int vfwscanf_s (FILE *, const wchar_t *, va_list);
int vsnwprintf_s (wchar_t *, rsize_t, const wchar_t *, va_list);
int vswprintf_s (wchar_t *, rsize_t, const wchar_t *, va_list);
int vswscanf_s (const wchar_t *, const wchar_t *, va_list);
int vwprintf_s (const wchar_t *, va_list);
int vwscanf_s (const wchar_t *, va_list);
int wprintf_s (const wchar_t *, ...);
int wscanf_s (const wchar_t *, ...);
errno_t wcscpy_s (wchar_t *, rsize_t, const wchar_t *);
errno_t wcsncpy_s (wchar_t *, rsize_t, const wchar_t *, rsize_t);
errno_t wmemcpy_s (wchar_t *, rsize_t, const wchar_t *, rsize_t);
errno_t wmemmove_s (wchar_t *, rsize_t, const wchar_t *, rsize_t);
errno_t wcscat_s (wchar_t *, rsize_t, const wchar_t *);
errno_t wcsncat_s (wchar_t *, rsize_t, const wchar_t *, rsize_t);
wchar_t *wcstok_s (wchar_t *, rsize_t *, const wchar_t *, wchar_t **);
size_t wcsnlen_s (const wchar_t *, size_t);
errno_t wcrtomb_s (size_t *, char *, rsize_t, wchar_t, mbstate_t *);
errno_t mbsrtowcs_s (size_t *, wchar_t *, rsize_t, const char **, rsize_t,
                     mbstate_t *);
errno_t wcsrtombs_s (size_t *, char *, rsize_t, const wchar_t **, rsize_t,
                     mbstate_t *);

/* --- POSIX.1-2017: <ndbm.h> */

int dbm_clearerr (DBM *);
void dbm_close (DBM *);
int dbm_delete (DBM *, datum);
int dbm_error (DBM *);
datum dbm_fetch (DBM *, datum);
datum dbm_firstkey (DBM *);
datum dbm_nextkey (DBM *);
DBM *dbm_open (const char *, int, mode_t);
int dbm_store (DBM *, datum, datum, int);

/* --- <stdlib.h> <unistd.h> */

void encrypt (char *, int);
void setkey (const char *);

/* --- <stropts.h> */

int fattach (int, const char *);
int fdetach (const char *);
int getmsg (int, struct strbuf *, struct strbuf *, int *);
int getpmsg (int, struct strbuf *, struct strbuf *, int *, int *);
int putmsg (int, const struct strbuf *, const struct strbuf *, int);
int putpmsg (int, const struct strbuf *, const struct strbuf *, int, int);

/* --- <sys/mman.h>: typed memory */

int posix_mem_offset (const void *, size_t, off_t *, size_t *, int *);
int posix_typed_mem_get_info (int, struct posix_typed_mem_info *);
int posix_typed_mem_open (const char *, int, int);

/* --- <trace.h> */

int posix_trace_attr_destroy (trace_attr_t *);
int posix_trace_attr_getclockres (const trace_attr_t *, struct timespec *);
int posix_trace_attr_getcreatetime (const trace_attr_t *, struct timespec *);
int posix_trace_attr_getgenversion (const trace_attr_t *, char *);
int posix_trace_attr_getinherited (const trace_attr_t *, int *);
int posix_trace_attr_getlogfullpolicy (const trace_attr_t *, int *);
int posix_trace_attr_getlogsize (const trace_attr_t *, size_t *);
int posix_trace_attr_getmaxdatasize (const trace_attr_t *, size_t *);
int posix_trace_attr_getmaxsystemeventsize (const trace_attr_t *, size_t *);
int posix_trace_attr_getmaxusereventsize (const trace_attr_t *, size_t,
                                          size_t *);
int posix_trace_attr_getname (const trace_attr_t *, char *);
int posix_trace_attr_getstreamfullpolicy (const trace_attr_t *, int *);
int posix_trace_attr_getstreamsize (const trace_attr_t *, size_t *);
int posix_trace_attr_init (trace_attr_t *);
int posix_trace_attr_setinherited (trace_attr_t *, int);
int posix_trace_attr_setlogfullpolicy (trace_attr_t *, int);
int posix_trace_attr_setlogsize (trace_attr_t *, size_t);
int posix_trace_attr_setmaxdatasize (trace_attr_t *, size_t);
int posix_trace_attr_setname (trace_attr_t *, const char *);
int posix_trace_attr_setstreamfullpolicy (trace_attr_t *, int);
int posix_trace_attr_setstreamsize (trace_attr_t *, size_t);
int posix_trace_create (pid_t, const trace_attr_t *, trace_id_t *);
int posix_trace_create_withlog (pid_t, const trace_attr_t *, int,
                                trace_id_t *);
void posix_trace_event (trace_event_id_t, const void *, size_t);
int posix_trace_eventid_get_name (trace_id_t, trace_event_id_t, char *);
int posix_trace_eventid_open (const char *, trace_event_id_t *);
int posix_trace_eventset_add (trace_event_id_t, trace_event_set_t *);
int posix_trace_eventset_del (trace_event_id_t, trace_event_set_t *);
int posix_trace_eventset_empty (trace_event_set_t *);
int posix_trace_eventset_fill (trace_event_set_t *, int);
int posix_trace_eventset_ismember (trace_event_id_t, const trace_event_set_t *,
                                   int *);
int posix_trace_eventtypelist_getnext_id (trace_id_t, trace_event_id_t *,
                                          int *);
int posix_trace_get_attr (trace_id_t, trace_attr_t *);
int posix_trace_get_filter (trace_id_t, trace_event_set_t *);
int posix_trace_get_status (trace_id_t, struct posix_trace_status_info *);
int posix_trace_getnext_event (trace_id_t, struct posix_trace_event_info *,
                               void *, size_t, size_t *, int *);
int posix_trace_open (int, trace_id_t *);
int posix_trace_set_filter (trace_id_t, const trace_event_set_t *, int);
int posix_trace_timedgetnext_event (trace_id_t,
                                    struct posix_trace_event_info *, void *,
                                    size_t, size_t *, int *,
                                    const struct timespec *);
int posix_trace_trid_eventid_open (trace_id_t, const char *,
                                   trace_event_id_t *);
int posix_trace_trygetnext_event (trace_id_t, struct posix_trace_event_info *,
                                  void *, size_t, size_t *, int *);

/* --- Macros of the headers hide these */

#undef sigsetjmp
#undef basename
char *basename (const char *);
int sigsetjmp (sigjmp_buf, int);
char *__xpg_strerror_r (int, char *, size_t);
void __longjmp_chk (struct __jmp_buf_tag *, int) __attribute__ ((noreturn));

/* --- The compiler and its libraries call these */

void *__memcpy_chk (void *, const void *, size_t, size_t);
void *__memmove_chk (void *, const void *, size_t, size_t);
void *__mempcpy_chk (void *, const void *, size_t, size_t);
void *__memset_chk (void *, int, size_t, size_t);
char *__strcpy_chk (char *, const char *, size_t);
char *__strncpy_chk (char *, const char *, size_t, size_t);
char *__strcat_chk (char *, const char *, size_t);
char *__strncat_chk (char *, const char *, size_t, size_t);
char *__stpcpy_chk (char *, const char *, size_t);
char *__stpncpy_chk (char *, const char *, size_t, size_t);
char *__gets_chk (char *, size_t);
char *__gets_warn (char *);
int __cxa_atexit (void (*) (void *), void *, void *);
void __cxa_finalize (void *);
void __cyg_profile_func_enter (void *, void *);
void __cyg_profile_func_exit (void *, void *);
void __chk_fail (void);
void __fortify_fail (const char *);
void __stack_chk_fail (void);

/* --- glibc, from 2.38 on */

size_t strlcpy (char *, const char *, size_t);
size_t strlcat (char *, const char *, size_t);
size_t wcslcpy (wchar_t *, const wchar_t *, size_t);
size_t wcslcat (wchar_t *, const wchar_t *, size_t);
size_t __strlcpy_chk (char *, const char *, size_t, size_t);
size_t __strlcat_chk (char *, const char *, size_t, size_t);
size_t __wcslcpy_chk (wchar_t *, const wchar_t *, size_t, size_t);
size_t __wcslcat_chk (wchar_t *, const wchar_t *, size_t, size_t);
void *memset_explicit (void *, int, size_t);
size_t memalignment (const void *);
void free_sized (void *, size_t);
void free_aligned_sized (void *, size_t, size_t);
int posix_spawn_file_actions_addchdir (posix_spawn_file_actions_t *,
                                       const char *);
int posix_spawn_file_actions_addfchdir (posix_spawn_file_actions_t *, int);

/* Under these names the headers of the one call scanf, those of the other
   strtol and scanf.  */
int __isoc99_fscanf (FILE *, const char *, ...);
int __isoc99_scanf (const char *, ...);
int __isoc99_sscanf (const char *, const char *, ...);
int __isoc99_vfscanf (FILE *, const char *, va_list);
int __isoc99_vscanf (const char *, va_list);
int __isoc99_vsscanf (const char *, const char *, va_list);
int __isoc99_fwscanf (FILE *, const wchar_t *, ...);
int __isoc99_wscanf (const wchar_t *, ...);
int __isoc99_swscanf (const wchar_t *, const wchar_t *, ...);
int __isoc99_vfwscanf (FILE *, const wchar_t *, va_list);
int __isoc99_vwscanf (const wchar_t *, va_list);
int __isoc99_vswscanf (const wchar_t *, const wchar_t *, va_list);
int __isoc23_fscanf (FILE *, const char *, ...);
int __isoc23_scanf (const char *, ...);
int __isoc23_sscanf (const char *, const char *, ...);
int __isoc23_vfscanf (FILE *, const char *, va_list);
int __isoc23_vscanf (const char *, va_list);
int __isoc23_vsscanf (const char *, const char *, va_list);
int __isoc23_fwscanf (FILE *, const wchar_t *, ...);
int __isoc23_wscanf (const wchar_t *, ...);
int __isoc23_swscanf (const wchar_t *, const wchar_t *, ...);
int __isoc23_vfwscanf (FILE *, const wchar_t *, va_list);
int __isoc23_vwscanf (const wchar_t *, va_list);
int __isoc23_vswscanf (const wchar_t *, const wchar_t *, va_list);
long __isoc23_strtol (const char *, char **, int);
long long __isoc23_strtoll (const char *, char **, int);
unsigned long __isoc23_strtoul (const char *, char **, int);
unsigned long long __isoc23_strtoull (const char *, char **, int);
intmax_t __isoc23_strtoimax (const char *, char **, int);
uintmax_t __isoc23_strtoumax (const char *, char **, int);
long __isoc23_wcstol (const wchar_t *, wchar_t **, int);
long long __isoc23_wcstoll (const wchar_t *, wchar_t **, int);
unsigned long __isoc23_wcstoul (const wchar_t *, wchar_t **, int);
unsigned long long __isoc23_wcstoull (const wchar_t *, wchar_t **, int);
intmax_t __isoc23_wcstoimax (const wchar_t *, wchar_t **, int);
uintmax_t __isoc23_wcstoumax (const wchar_t *, wchar_t **, int);

/* --- Out of glibc's headers again */

void cfree (void *);
int __xstat (int, const char *, struct stat *);
int __fxstat (int, int, struct stat *);
int __lxstat (int, const char *, struct stat *);
int __fxstatat (int, int, const char *, struct stat *, int);
int __xmknod (int, const char *, mode_t, dev_t *);
int __xmknodat (int, int, const char *, mode_t, dev_t *);
int __xstat64 (int, const char *, struct stat64 *);
int __fxstat64 (int, int, struct stat64 *);
int __lxstat64 (int, const char *, struct stat64 *);
int __fxstatat64 (int, int, const char *, struct stat64 *, int);
char *__strdup (const char *);
char *__strndup (const char *, size_t);
void *__rawmemchr (const void *, int);
double gamma_r (double, int *);
float gammaf_r (float, int *);
long double gammal_r (long double, int *);
typedef void (*handler_t) (int);
handler_t bsd_signal (int, handler_t);
int stime (const time_t *);
char *crypt_r (const char *, const char *, void *);
