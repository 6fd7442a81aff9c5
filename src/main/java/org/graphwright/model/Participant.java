package org.graphwright.model;

/**
 * Somebody or something with a part in an event.
 *
 * @param role {@code agent}, {@code patient}, {@code partner} or {@code participant}
 * @param entity the entity's id
 */
public record Participant(String role, EntityId entity) {}
