package org.dateline.workbench;

import java.io.IOException;
import org.dateline.text.Reason;
import org.dateline.text.Reasoned;

/// Something that the workbench could not do, or not to the end.
final class Refused extends IOException implements Reasoned {
    private static final long serialVersionUID = 1;

    private final transient Reason reason;

    Refused(Reason reason) {
        super(reason.english());
        this.reason = reason;
    }

    Refused(Reason reason, Throwable cause) {
        super(reason.english(), cause);
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
