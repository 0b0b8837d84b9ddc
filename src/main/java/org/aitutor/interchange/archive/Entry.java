package org.aitutor.interchange.archive;

/**
 * An entry as the archive's directory has it. The sizes are claims.
 *
 * @param mode the Unix file mode; 0 where the archive has none
 */
record Entry(String name, int flags, int method, long crc, long packed, long size, int mode) {
    private static final int ENCRYPTED = 0x1 | 0x40;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int TYPE = 0170000;
    private static final int LINK = 0120000;
    private static final int FILE = 0100000;
    private static final int FOLDER = 0040000;

    boolean isFolder() {
        return name.endsWith("/");
    }

    boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    boolean isLink() {
        return (mode & TYPE) == LINK;
    }

    /** A device, a pipe, a socket. */
    boolean isSpecial() {
        int type = mode & TYPE;
        return type != 0 && type != FILE && type != FOLDER && type != LINK;
    }

    boolean isPackedInAKnownWay() {
        return method == STORED || method == DEFLATED;
    }
}
