package io.attest.emulate;

import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;

/** The few functions of the C library (POSIX.1-2017 and cfmakeraw) of which a pseudo-terminal is made. Linux. */
interface CLibrary extends Library {

    CLibrary C = Native.load("c", CLibrary.class);

    int O_RDWR = 2;
    int O_NOCTTY = 0x100;
    int TCSANOW = 0;
    short POLLIN = 1;

    /** Larger than {@code struct termios} on any Linux. */
    int TERMIOS_SIZE = 256;

    int posix_openpt(int flags);

    int grantpt(int fd);

    int unlockpt(int fd);

    int ptsname_r(int fd, byte[] buffer, long size);

    int open(String path, int flags);

    int close(int fd);

    long read(int fd, byte[] buffer, long size);

    long write(int fd, byte[] buffer, long size);

    int poll(Memory fds, long count, int millis);

    int tcgetattr(int fd, Pointer termios);

    int tcsetattr(int fd, int when, Pointer termios);

    void cfmakeraw(Pointer termios);
}
