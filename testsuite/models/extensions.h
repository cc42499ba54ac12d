/* extensions.h -- headers of glibc beyond the standards, of whose functions
   plugin/models has rows, too.

   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <stdio.h>
#include <alloca.h>
#include <argz.h>
#include <arpa/inet.h>
#include <byteswap.h>
#include <dlfcn.h>
#include <envz.h>
#include <err.h>
#include <error.h>
#include <execinfo.h>
#include <fts.h>
#include <getopt.h>
#include <gnu/libc-version.h>
#include <ifaddrs.h>
#include <libintl.h>
#include <link.h>
#include <malloc.h>
#include <mcheck.h>
#include <mntent.h>
#include <netinet/ether.h>
#include <paths.h>
#include <pty.h>
#include <sched.h>
#include <shadow.h>
#include <stdio_ext.h>
#include <sys/auxv.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/fanotify.h>
#include <sys/file.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/random.h>
#include <sys/reboot.h>
#include <sys/sendfile.h>
#include <sys/signalfd.h>
#include <sys/statfs.h>
#include <sys/swap.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <sys/timeb.h>
#include <sys/timerfd.h>
#include <sys/timex.h>
#include <sys/xattr.h>
#include <ucontext.h>
#include <utmp.h>
#include <wait.h>
