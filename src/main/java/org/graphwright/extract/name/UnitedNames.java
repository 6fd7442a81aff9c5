package org.graphwright.extract.name;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.ontology.Gazetteer;

/**
 * Makes whole the names of countries that a model cuts: "the Justice Department of the United" and "States" are a body and its country,
 * "Antigua" and "Barbuda" one.
 */
public final class UnitedNames {
    private static final Pattern REST = Pattern.compile("States|Kingdom|Nations|Arab Emirates");
    private static final String UNITED = "United ";
    private static final String AND = " and ";
    private static final Pattern OF_UNITED = Pattern.compile("(.*\\S) of (?:the )?United");

    private final Gazetteer gazetteer;

    public UnitedNames(Gazetteer gazetteer) {
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
    }

    /** The mentions with those names whole, in their order. */
    public List<Mention> mend(String text, List<Mention> mentions) {
        List<Mention> mended = new ArrayList<>();
        for (Mention mention : mentions) {
            boolean cut = mention.kind() == MentionKind.NAME
                    && REST.matcher(mention.span().of(text)).matches()
                    && text.startsWith(UNITED, mention.begin() - UNITED.length());
            if (!cut) {
                addOrJoin(text, mention, mended);
                continue;
            }
            int begin = mention.begin() - UNITED.length();
            Mention last = mended.isEmpty() ? null : mended.get(mended.size() - 1);
            if (last == null || last.end() <= begin) {
                mended.add(mention.withSpan(begin, mention.end()));
                continue;
            }
            mended.remove(mended.size() - 1);
            Matcher body = OF_UNITED.matcher(last.span().of(text));
            if (last.begin() == begin) {
                mended.add(mention.withSpan(begin, mention.end()));
            } else if (body.matches()) {
                mended.add(last.withSpan(last.begin(), last.begin() + body.end(1)));
                mended.add(mention.withSpan(begin, mention.end()));
            } else {
                mended.add(last.withSpan(last.begin(), mention.end()));
            }
        }
        return mended;
    }

    private void addOrJoin(String text, Mention mention, List<Mention> mended) {
        Mention last = mended.isEmpty() ? null : mended.get(mended.size() - 1);
        boolean one = last != null
                && last.kind() == MentionKind.NAME
                && mention.kind() == MentionKind.NAME
                && text.startsWith(AND, last.end())
                && last.end() + AND.length() == mention.begin()
                && gazetteer
                        .country(text.substring(last.begin(), mention.end()))
                        .isPresent();
        if (last != null && one) {
            mended.set(mended.size() - 1, last.withSpan(last.begin(), mention.end()));
        } else {
            mended.add(mention);
        }
    }
}
