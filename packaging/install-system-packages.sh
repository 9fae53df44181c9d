#!/bin/sh
# Installs the Debian packages this project needs; without root it prints the one command instead.
# Usage: install-system-packages.sh run|test
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
case "${1:-run}" in
run) wanted='run' ;;
test) wanted='run|test' ;;
*) echo "usage: $0 run|test" >&2; exit 2 ;;
esac
packages=$(grep -E "^($wanted) " "$here/system-packages.txt" | awk '{print $2}')

if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "This is not a Debian system. Install the counterparts of these packages yourself:" >&2
    echo $packages >&2
    exit 0
fi

missing=''
for package in $packages; do
    status=$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null || true)
    [ "$status" = "install ok installed" ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -ne 0 ]; then
    echo "Some system packages are missing. Run this once, then try again:" >&2
    echo "  sudo apt-get install -y --no-install-recommends$missing" >&2
    exit 1
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
# shellcheck disable=SC2086  # the list is meant to be split
apt-get install -y -qq --no-install-recommends $missing >/dev/null
