package org.graphwright.server;

/** What a call gives back. */
sealed interface Answer {
    /**
     * A value that is written as JSON.
     *
     * @param value records, lists, maps, strings and numbers
     */
    record Json(Object value) implements Answer {}

    /**
     * JSON that is written already.
     *
     * @param json in UTF-8; never changed
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Written(byte[] json) implements Answer {}

    /**
     * A file that the browser saves.
     *
     * @param name plain letters, digits, dots and hyphens only
     * @param mediaType its type
     * @param content its bytes; owned by the answer
     */
    @SuppressWarnings("ArrayRecordComponent")
    record File(String name, String mediaType, byte[] content) implements Answer {}
}
