package org.dateline.timeline;

import java.util.regex.Pattern;
import org.dateline.article.EventMention;
import org.dateline.article.EventType;
import org.dateline.article.Status;

/// What a report says became of something planned.
enum Turn {
    NONE,
    CALLED_OFF,
    PUT_OFF;

    private static final Pattern LATER = Pattern.compile(
            "(?i)\\b(postpon\\w*|put(s|ting)? off|(has|have|had) put off|delay(s|ed|ing)?|reschedul\\w*|deferr?\\w*"
                    + "|(pushed|moved|put) back)\\b");
    private static final Pattern NEVER = Pattern.compile(
            "(?i)\\b(cancel\\w*|call(s|ed|ing)? off|(was|were|is|are|be|been) (scrapped|dropped|shelved|abandoned)"
                    + "|scrap(s|ped)?|shelv\\w*|abandon\\w*)\\b");

    static Turn of(EventMention event, String sentence) {
        boolean negated = event.status() == Status.NEGATED;
        boolean undone = event.type() == EventType.REJECT && event.status().isReal();
        if (!negated && !undone) {
            return NONE;
        }
        String words = negated
                ? sentence
                : event.span().shift(-event.sentence().start()).of(sentence);
        if (LATER.matcher(words).find()) {
            return PUT_OFF;
        }
        return negated || NEVER.matcher(words).find() ? CALLED_OFF : NONE;
    }
}
