package org.dateline.timeline;

import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.article.EventType;

/// How people talked with each other: a call is not the meeting that it prepares, nor is setting out for it.
enum Manner {
    DISTANT,
    PRESENT,
    SETTING_OUT,
    OPEN;

    private static final Pattern AWAY = Pattern.compile("\\b(left|leave|leaves|leaving|depart\\w*|set off|set out)\\b");

    private static final Pattern CALL =
            Pattern.compile("\\b(call|calls|called|phone|phoned|telephone|telephoned|video|videoconference|letter)\\b");
    /// What a sentence says of the talks it tells: that somebody called for them, or wrote a letter, says nothing.
    private static final Pattern BY_CALL = Pattern.compile(
            "\\b(?:phone|phoned|telephone|telephoned|videoconference|video|(?:a|an|the|their|this|that|hour|minute) calls?)\\b");
    private static final Pattern TOGETHER = Pattern.compile(
            "\\b(met|meet|meets|meeting|meetings|summit|visit|visits|visited|hosted|hosts|received|travel\\w*|arriv\\w*|fly|flew"
                    + "|dinner|conference|gathered)\\b");

    static Manner of(EventType type, String trigger, String sentence) {
        if (AWAY.matcher(trigger).find()) {
            return SETTING_OUT;
        }
        if (type != EventType.CONSULT && type != EventType.CONFERENCE) {
            return OPEN;
        }
        if (CALL.matcher(trigger).find()) {
            return DISTANT;
        }
        if (TOGETHER.matcher(trigger).find()) {
            return PRESENT;
        }
        return BY_CALL.matcher(sentence.toLowerCase(Locale.ROOT)).find() ? DISTANT : OPEN;
    }

    boolean contradicts(Manner other) {
        boolean oneSetsOut = (this == SETTING_OUT) != (other == SETTING_OUT);
        return oneSetsOut || (this != OPEN && other != OPEN && this != other);
    }
}
