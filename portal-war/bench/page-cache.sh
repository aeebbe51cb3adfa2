#!/usr/bin/env bash
# How fast is a published page, beside a servlet that writes the same bytes from memory?
#
# Both run at the same time on this machine, each in a GlassFish of its own with the same settings, and are
# asked in turn, so that noise hits both. The figure is the ratio of the medians.
#
#   mvn -B -ntp package -DskipTests && portal-war/bench/page-cache.sh [rounds] [seconds]
#
# Needs wrk, curl and JDK 25 (JAVA_HOME). Asks only 127.0.0.1.
set -eu
cd "$(dirname "$0")/.."
rounds=${1:-7}
seconds=${2:-5}
java="${JAVA_HOME:?set JAVA_HOME to a JDK 25}/bin"
command -v wrk >/dev/null || { echo "wrk is missing (Debian's package: wrk)"; exit 2; }
work=$(mktemp -d)
page=/sv
portal_port=18380
bytes_port=18480
started=()
trap 'for p in "${started[@]}"; do kill "$p" 2>/dev/null || true; done; for p in "${started[@]}"; do wait "$p" 2>/dev/null || true; done; rm -rf "$work"' EXIT

launch() { # app port data
  "$java/java" -cp target/classes se.ingangen.run.Launcher --glassfish="$PWD/target/server/glassfish8" \
    --app="$1" --port="$2" --data="$3" > "$3.out" 2>&1 &
  started+=($!)
  for _ in $(seq 600); do
    grep -q 'is ready at' "$3.out" && return
    kill -0 $! 2>/dev/null || { cat "$3.out"; exit 1; }
    sleep 0.5
  done
  echo "no start within 300 s"; exit 1
}

echo "1. the portal on $portal_port"
launch "$PWD/target/ingangen" $portal_port "$work/portal"
echo "2. the page $page once, which renders it; its gzip bytes for the other side"
curl -sf -H 'Accept-Encoding: gzip' "http://127.0.0.1:$portal_port$page" -o "$work/page.gz"
curl -sf -H 'Accept-Encoding: gzip' "http://127.0.0.1:$portal_port$page" -o "$work/page.gz"
echo "3. the servlet on $bytes_port"
mkdir -p "$work/app/WEB-INF/classes"
api='target/server/glassfish8/glassfish/modules/*'
"$java/javac" -nowarn -cp "$api" -d "$work/app/WEB-INF/classes" bench/BytesServlet.java bench/AnyBean.java
BENCH_BYTES="$work/page.gz" launch "$work/app" $bytes_port "$work/bytes"
echo "4. warming up, 10 s each"
wrk -t1 -c32 -d10 -H 'Accept-Encoding: gzip' "http://127.0.0.1:$portal_port$page" > "$work/warm"
wrk -t1 -c32 -d10 "http://127.0.0.1:$bytes_port/bytes" > "$work/warm"
echo "5. $rounds rounds of $seconds s each, in turn; 32 connections, one wrk thread"
one() { wrk -t1 -c32 -d"$seconds" "${@:2}" "$1" | tee "$work/last" | awk '/Requests\/sec/ {print $2}'; grep -E 'Non-2xx|Socket errors' "$work/last" >&2 || true; }
for i in $(seq "$rounds"); do
  a=$(one "http://127.0.0.1:$portal_port$page" -H 'Accept-Encoding: gzip')
  b=$(one "http://127.0.0.1:$bytes_port/bytes")
  echo "$a" >> "$work/a"; echo "$b" >> "$work/b"
  echo "   round $i: page cache $a/s, servlet $b/s"
done
median() { sort -n "$1" | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
a=$(median "$work/a"); b=$(median "$work/b")
echo "conditions: $(nproc) cores, $(uname -sr), $("$java/java" -version 2>&1 | head -1), body $(stat -c %s "$work/page.gz") bytes gzip, load $(cut -d' ' -f1-3 /proc/loadavg)"
awk -v a="$a" -v b="$b" 'BEGIN {printf "median: page cache %.0f/s, servlet %.0f/s, ratio %.2f\n", a, b, a / b}'
