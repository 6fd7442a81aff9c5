package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.ontology.Storms;

/** Takes names of events apart: wars by their several names, storms by their own name, elections by year, kind and country. */
final class EventNames {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[89]|20)\\d\\d(?!\\d)");
    private static final Pattern ELECTION = Pattern.compile("(?:.* )?(?:elections?|referendums?)");
    private static final Map<String, String> OTHER_NAMES = WordPairs.read("event-names");

    private final BodyNames bodies;

    EventNames(BodyNames bodies) {
        this.bodies = requireNonNull(bodies, "bodies is null");
    }

    EventName parse(String name) {
        String plain = NameForms.normalised(name);
        String known = OTHER_NAMES.get(plain);
        if (known != null) {
            return new EventName(known, false, null);
        }
        if (Storms.isOne(plain)) {
            return new EventName("storm " + Storms.ownName(plain), false, null);
        }
        Matcher year = YEAR.matcher(name);
        if (year.find()) {
            String rest = (name.substring(0, year.start()) + " " + name.substring(year.end())).strip();
            BodyName body = bodies.parse(rest);
            if (ELECTION.matcher(body.ordered()).matches()) {
                String key = year.group() + " " + body.ordered().replaceAll("(election|referendum)s$", "$1");
                return new EventName(key, true, body.owner());
            }
        }
        return new EventName(plain, false, null);
    }
}
