package org.graphwright.article.text;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When something was published.
 *
 * @param day as written, which is the publisher's own where the offset is his
 * @param moment the instant with the offset it was written with, or null where no time of day or no offset was written
 */
public record Timestamp(LocalDate day, @Nullable OffsetDateTime moment) {
    public Timestamp {
        requireNonNull(day, "day is null");
    }

    static Timestamp of(LocalDate day) {
        return new Timestamp(day, null);
    }

    static Timestamp of(LocalDateTime time, @Nullable ZoneOffset offset) {
        return new Timestamp(time.toLocalDate(), offset == null ? null : time.atOffset(offset));
    }

    /** True where the moment was written in universal time: the publisher's own day may be the one before or after. */
    public boolean isUniversal() {
        return moment != null && moment.getOffset().equals(ZoneOffset.UTC);
    }
}
