package org.graphwright.store;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** Why a file or folder could not be read or written; Java's own messages are often no more than its path. */
public final class FileReason {
    private FileReason() {}

    /** Some words, never none. */
    public static String of(Exception e) {
        if (e instanceof AccessDeniedException) {
            return e.getMessage() + ": permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return e.getMessage() + ": no such file or folder";
        }
        if (e instanceof FileAlreadyExistsException) {
            return e.getMessage() + ": a file is in the way";
        }
        if (e instanceof CharacterCodingException) {
            return "it is no text in UTF-8";
        }
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }
}
