package org.graphwright.model;

/** What a mention means: an entity, or the mention itself where its entity is not known. */
public sealed interface Referent extends LocalId permits EntityId, MentionId {}
