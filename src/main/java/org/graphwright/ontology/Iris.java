package org.graphwright.ontology;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.graphwright.model.ClassName;
import org.graphwright.model.LocalId;

/** Makes IRIs of names. Whatever the name, only {@code a-z}, {@code 0-9}, {@code -}, {@code /} and {@code #} come into the IRI. */
public final class Iris {
    private static final String EVENT = Vocabulary.BASE + "event/";
    private static final Pattern IS_EVENT = Pattern.compile("(?<![/#]id)[/#]event/[a-z0-9-]+-[0-9a-f]{8}$");

    /** Characters; what is cut is told apart by a digest; by hand. */
    private static final int LONGEST_SLUG = 60;

    private static final Pattern DASH_AT_END = Pattern.compile("^-|-$");
    private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final Pattern LOST = Pattern.compile("[^\\p{ASCII}’‘–—]");
    private static final Pattern CAPITAL_INSIDE = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private Iris() {}

    /** The IRI of an article and of its graph: readable, and different for different identifiers. */
    public static String article(String articleId) {
        String path = articleId.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        String slug = slug(path.substring(path.lastIndexOf('/') + 1));
        return Vocabulary.BASE + "article/" + (slug.isEmpty() ? "" : slug + "-") + hash(articleId);
    }

    /** The IRI of what an article knows by an id, such as a mention. */
    public static String inArticle(String articleIri, LocalId id) {
        return inArticle(articleIri, id.value());
    }

    /** The IRI of a node inside an article. */
    public static String inArticle(String articleIri, String localId) {
        return articleIri + "#"
                + NO_SLUG.matcher(localId.toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    /** The article of an IRI that {@link #inArticle} made. */
    public static String articleOf(String inArticle) {
        return inArticle.substring(0, inArticle.indexOf('#'));
    }

    /**
     * The IRI of a thing: {@code …/id/person/xi-jinping}. A hash of the name is added where its letters do not come through, or it
     * is very long, so that different names keep different IRIs.
     *
     * @param type name of its class
     * @param name its normalised name
     */
    public static String thing(ClassName type, String name) {
        String local = type.value()
                .substring(Math.max(type.value().lastIndexOf('/'), type.value().lastIndexOf('#')) + 1);
        String kind = slug(CAPITAL_INSIDE.matcher(local).replaceAll("-"));
        String plain = Names.withoutMarks(name);
        String slug = slug(plain);
        boolean lossy = slug.isEmpty() || LOST.matcher(plain).find() || plain.length() > LONGEST_SLUG;
        String id = lossy ? (slug.isEmpty() ? "" : slug + "-") + hash(name) : slug;
        return Vocabulary.BASE + "id/" + kind + "/" + id;
    }

    /**
     * The IRI of an event that has no name of its own: {@code …/event/attack-1a2b3c4d}.
     *
     * @param type name of its class
     * @param first the IRI that it has within the first article that tells of it
     */
    public static String event(ClassName type, String first) {
        return EVENT + slug(CAPITAL_INSIDE.matcher(type.value()).replaceAll("-")) + "-" + hash(first);
    }

    /** True for an IRI that {@link #event} made, whatever its {@link Base}. */
    public static boolean isEvent(String iri) {
        return IS_EVENT.matcher(iri).find();
    }

    /** The first eight hexadecimal digits of a text's SHA-256. */
    public static String hash(String text) {
        return sha256(text).substring(0, 8);
    }

    /** The SHA-256 of a text's UTF-8 bytes in hexadecimal digits. */
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String slug(String text) {
        String words = NO_SLUG.matcher(Names.withoutMarks(text).toLowerCase(Locale.ROOT))
                .replaceAll("-");
        String cut = words.length() > LONGEST_SLUG ? words.substring(0, LONGEST_SLUG) : words;
        return DASH_AT_END.matcher(cut).replaceAll("");
    }
}
