package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.ToldEvent.Filler;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Token;

/**
 * Gives a word that the model has joined with what is told elsewhere to the event of its own class that its sentence binds it to: "the
 * bombing killed five", "the worst since an assault in May, in which 150 were killed". Without it the dead of the older event are counted
 * for the newer one.
 */
final class ToldBeside {
    private static final String AUXILIARIES = "(?:\\s+(?:has|have|had|also|reportedly|allegedly|later))*\\s+";

    /** What may stand between a noun and its verb. */
    private static final Pattern DOES = Pattern.compile("(?i)(?:\\s+(?:that|which))?" + AUXILIARIES);

    /** Opens a clause that says more of the noun before it, which may have a place and a date of its own. */
    private static final Pattern OF_WHICH =
            Pattern.compile("(?i)[^;:!?]*\\b(?:(?:in|during) which|when|where)\\b[^;:!?]*"
                    + "|[^;:!?]*\\b(?:which|that)" + AUXILIARIES);

    /** What is compared with goes on to the end of its sentence: "the deadliest since". */
    private static final Pattern SINCE = Pattern.compile("(?i)\\bsince\\b[^,;:]*$");

    private ToldBeside() {}

    /** The events, each with the words that belong to it. */
    static List<ToldEvent> read(Reading reading, List<ToldEvent> events) {
        List<ToldEvent> all = new ArrayList<>(events);
        for (int from = 0; from < all.size(); from++) {
            for (Span passage : all.get(from).passages()) {
                Optional<Integer> to = boundTo(reading, all, from, passage);
                if (to.isPresent() && all.get(from).passages().size() > 1) {
                    move(all, from, to.get(), passage);
                }
            }
        }
        return all;
    }

    /** The index of the other event whose words a passage hangs on. */
    private static Optional<Integer> boundTo(Reading reading, List<ToldEvent> all, int from, Span passage) {
        Sentence sentence = reading.sentences().get(reading.sentenceIndex(passage.begin()));
        Span before = null; // the nearest one before it
        int owner = from;
        for (int e = 0; e < all.size(); e++) {
            for (Span other : all.get(e).passages()) {
                boolean nearer = other.begin() >= sentence.begin()
                        && other.end() <= passage.begin()
                        && (before == null || other.begin() > before.begin());
                if (nearer) {
                    before = other;
                    owner = e;
                }
            }
        }
        if (before == null
                || owner == from
                || !all.get(owner).type().equals(all.get(from).type())) {
            return Optional.empty();
        }
        return isBound(reading, sentence, before, passage) ? Optional.of(owner) : Optional.empty();
    }

    private static boolean isBound(Reading reading, Sentence sentence, Span noun, Span passage) {
        String text = reading.article().text();
        String between = text.substring(noun.end(), passage.begin());
        boolean isNoun = tag(sentence, noun).startsWith("NN");
        boolean isVerb = tag(sentence, passage).startsWith("VB");
        boolean does = isVerb
                && tag(sentence, passage).matches("VB[DNZ]")
                && DOES.matcher(between).matches();
        boolean compared =
                SINCE.matcher(text.substring(sentence.begin(), noun.begin())).find();
        return isNoun
                && (does || isVerb && (compared || OF_WHICH.matcher(between).matches()));
    }

    /** The part of speech of the last word of a passage. */
    private static String tag(Sentence sentence, Span passage) {
        return sentence.tokens().stream()
                .filter(token -> token.end() <= passage.end() && token.end() > passage.begin())
                .reduce((first, last) -> last)
                .map(Token::tag)
                .orElse("");
    }

    private static void move(List<ToldEvent> all, int from, int to, Span passage) {
        ToldEvent giver = all.get(from);
        ToldEvent taker = all.get(to);
        List<Filler> moved = giver.fillers().stream()
                .filter(filler ->
                        ToldApart.nearest(giver.passages(), filler.span()).equals(passage))
                .toList();
        List<Span> left = new ArrayList<>(giver.passages());
        left.remove(passage);
        List<Filler> kept = new ArrayList<>(giver.fillers());
        kept.removeAll(moved);
        List<Span> passages = new ArrayList<>(taker.passages());
        passages.add(passage);
        List<Filler> fillers = new ArrayList<>(taker.fillers());
        fillers.addAll(moved);
        all.set(from, giver.with(left, kept));
        all.set(to, taker.with(passages, fillers));
    }
}
