package org.dateline.ui.pane;

import org.dateline.article.EventType;
import org.dateline.article.Status;
import org.dateline.entity.EntityKind;
import org.dateline.text.Reason;
import org.dateline.timeline.Happening;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.dateline.workbench.Failures;
import org.dateline.workbench.Question;

/// The user's words for what the core names.
public final class Words {
    private Words() {}

    public static String of(EventType type) {
        return Texts.of("pane.type." + type.name().toLowerCase(java.util.Locale.ROOT));
    }

    public static String of(Status status) {
        return Texts.of("pane.status." + status.word());
    }

    /// What happened to it, in one word: the status, or what became of a plan.
    public static String of(Status status, Happening.Outcome outcome) {
        return outcome == Happening.Outcome.CANCELLED && !status.isReal()
                ? Texts.of("pane.outcome.cancelled")
                : outcome == Happening.Outcome.POSTPONED && !status.isReal()
                        ? Texts.of("pane.outcome.postponed")
                        : of(status);
    }

    public static String of(EntityKind kind) {
        return Texts.of("kit.kind." + kind.word());
    }

    public static String of(Question.Lens lens) {
        return Texts.of("pane.lens." + lens.name().toLowerCase(java.util.Locale.ROOT));
    }

    public static Icon icon(EntityKind kind) {
        return switch (kind) {
            case PERSON -> Icon.PERSON;
            case COUNTRY -> Icon.COUNTRY;
            case ORGANISATION -> Icon.ORGANISATION;
            case PLACE -> Icon.PLACE;
        };
    }

    public static Icon icon(Question.Lens lens) {
        return switch (lens) {
            case PERSON -> Icon.PERSON;
            case COUNTRY -> Icon.COUNTRY;
            case ORGANISATION -> Icon.ORGANISATION;
            case PLACE -> Icon.PLACE;
            case TYPE -> Icon.TYPE;
            case STATUS -> Icon.STATUS;
            case SOURCE -> Icon.SOURCE;
            case TAG -> Icon.TAG;
        };
    }

    /// Why something could not be done, in the user's language.
    public static String of(Reason reason) {
        Object[] about = reason.about().stream()
                .map(each -> each instanceof Reason behind ? of(behind) : each)
                .toArray();
        return reason.isEmpty() ? "" : Texts.of("pane.reason." + reason.name(), about);
    }

    /// What went wrong, in the user's language where it has a [Reason].
    public static String of(Throwable failure) {
        return of(Failures.reason(failure));
    }
}
