package org.dateline.ui.pane;

import org.dateline.act.Act;
import org.dateline.ui.kit.Texts;

/// Rules for all that is read and will be read, with how much they would change.
public final class RuleForm {
    private RuleForm() {}

    /// Says that these words are never an event.
    public static Form noEvent(Workspace workspace, String words) {
        Act rule = new Act.PhraseRuled(words, Act.Never.EVENT);
        Reach reach = new Reach(workspace);
        reach.of(rule);
        return new Form(
                        workspace.layer(),
                        Texts.of("pane.never.title", words),
                        Texts.of("pane.never.apply"),
                        () -> workspace.act(rule))
                .with(reach);
    }
}
