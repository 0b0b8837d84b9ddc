package org.aitutor.platform.api;

/**
 * How many bytes of a body to ask for. Who asks for more than was announced waits, where a connection goes on behind the
 * body: the server lets it after {@code Upgrade}, whatever it is to.
 */
public final class BodyLength {
    private BodyLength() {}

    /**
     * As many as were announced; where that is unknown or more than may be, one more than may be.
     *
     * @param announced the {@code Content-Length}, negative where there is none
     */
    public static int toRead(int announced, int most) {
        return announced >= 0 && announced <= most ? announced : most + 1;
    }
}
