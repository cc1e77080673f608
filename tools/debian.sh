# shellcheck shell=bash
# Where Debian's packages come from, and a clean Debian beside the machine's own, made by debootstrap. Sourced by
# tools/setup and by the scripts in tools/packages, which have `say` and `fail`.

# The mirror that this machine's own package lists name.
debian_mirror() {
  local mirror
  mirror=$( { grep -hE '^URIs:' /etc/apt/sources.list.d/*.sources 2>/dev/null | awk '{print $2}'
              grep -hE '^deb ' /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null | grep -oE 'https?://[^ ]+'; } |
            grep -E '/debian/?$' | head -n 1 || true)
  [ -n "$mirror" ] || fail "No Debian mirror is named in this machine's package lists."
  printf '%s\n' "$mirror"
}

# A minimal Debian of that suite, and what else is named, in a folder of its own. FOR says what it is, where that fails.
bootstrap_debian() { # suite, folder, for, packages,with,commas
  local mirror
  mirror=$(debian_mirror) || exit 2
  rm -rf --one-file-system "$2"
  mkdir -p "$2"
  debootstrap --variant=minbase ${4:+--include="$4"} "$1" "$2" "$mirror" > "$2.log" 2>&1 ||
    { tail -n 5 "$2.log" >&2; rm -rf --one-file-system "$2"; fail "debootstrap could not make $3."; }
  rm -f "$2"/var/cache/apt/archives/*.deb "$2.log"
}

# The folder of a minimal Debian of that suite, made once and kept in .deps/. It is only copied, never changed.
clean_debian() { # suite
  local base=$PWD/.deps/chroot-$1-minbase-1
  [ "$(id -u)" = 0 ] || fail "A clean Debian can only be made and entered as root: run this as root."
  unshare --mount --pid --fork true 2>/dev/null ||
    fail "This machine lets nobody enter a clean Debian (unshare, chroot); in a container, start that as privileged."
  if [ ! -e "$base/.complete" ]; then
    say "Making a clean Debian ($1)"
    bootstrap_debian "$1" "$base" "a clean Debian ($1)"
    touch "$base/.complete"
  fi
  printf '%s\n' "$base"
}

# A copy of it to be used up. What is downloaded there is kept in .deps/ for the next one.
fresh_room() { # suite, folder
  local base
  base=$(clean_debian "$1") || exit 2
  rm -rf --one-file-system "$2"
  mkdir -p "$(dirname "$2")" "$PWD/.deps/archives-$1/partial"
  cp -a "$base" "$2"
  [ ! -e /etc/resolv.conf ] || cp -L /etc/resolv.conf "$2/etc/resolv.conf"
  printf 'APT::Keep-Downloaded-Packages "true";\nAPT::Sandbox::User "root";\nAPT::Install-Recommends "false";\n' \
    > "$2/etc/apt/apt.conf.d/room"
  printf '#!/bin/sh\nexit 101\n' > "$2/usr/sbin/policy-rc.d" # nothing starts by being installed
  chmod 755 "$2/usr/sbin/policy-rc.d"
}

# Runs a script in the room, with its own processes and mounts, which end with it.
in_room() { # suite, folder, script, arguments…
  local archives=$PWD/.deps/archives-$1 room=$2 script=$3; shift 3
  cp "$script" "$room/room-script"
  # shellcheck disable=SC2016 # the inner shell fills them in
  unshare --mount --pid --fork --kill-child bash -euc '
    room=$1 archives=$2; shift 2
    mount -t proc proc "$room/proc"
    mount --rbind /dev "$room/dev"
    mount -t tmpfs tmpfs "$room/dev/shm"
    mount --bind "$archives" "$room/var/cache/apt/archives"
    exec chroot "$room" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 TZ=UTC \
      DEBIAN_FRONTEND=noninteractive bash /room-script "$@"
  ' room "$room" "$archives" "$@" </dev/null ||
    fail "Failed in a clean Debian: $(basename "$script") $*"
}
