package org.graphwright.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;

/** Makes whole the names that a model cuts behind "United": "the Justice Department of the United" and "States" are a body and its country. */
public final class UnitedNames {
    private static final Pattern REST = Pattern.compile("States|Kingdom|Nations|Arab Emirates");
    private static final String UNITED = "United ";
    private static final Pattern OF_UNITED = Pattern.compile("(.*\\S) of (?:the )?United");

    /** The mentions with those names whole, in their order. */
    public List<Mention> mend(String text, List<Mention> mentions) {
        List<Mention> mended = new ArrayList<>();
        for (Mention mention : mentions) {
            boolean cut = mention.kind() == MentionKind.NAME
                    && REST.matcher(mention.span().of(text)).matches()
                    && text.startsWith(UNITED, mention.begin() - UNITED.length());
            if (!cut) {
                mended.add(mention);
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
}
