#!/bin/sh
# models.sh -- the files FILE... of plugin/models as C, on stdout.
#
# It defines esc_model_texts of plugin/escape/escape.h: for each file its name
# and its text, without comments, but with all its lines.
#
# SPDX-License-Identifier: GPL-3.0-or-later

set -eu
export LC_ALL=C
echo "/* Made by build-aux/models.sh.  */"
echo "extern const char *const esc_model_texts[];"
echo "const char *const esc_model_texts[] = {"
for file; do
  echo "\"$(basename "$file")\","
  sed 's/[[:blank:]]*#.*//; s/["\\]/\\&/g; s/.*/"&\\n"/; $s/$/,/' "$file"
done
echo "0"
echo "};"
