package org.dateline.ui.reader;

import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.dateline.act.Act;
import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.article.Mention;
import org.dateline.article.Note;
import org.dateline.article.Passage;
import org.dateline.article.Reading;
import org.dateline.article.TimeMention;
import org.dateline.article.Warning;
import org.dateline.entity.Entity;
import org.dateline.text.Quote;
import org.dateline.time.When;
import org.dateline.timeline.Lane;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Choices;
import org.dateline.ui.pane.Dates;
import org.dateline.ui.pane.EntityForms;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.Form;
import org.dateline.ui.pane.Layer;
import org.dateline.ui.pane.Words;
import org.dateline.ui.pane.Workspace;

/// What can be done with a mark: confirm it, say that it is wrong and how far that reaches, go where it leads.
final class MarkMenu {
    private final Workspace workspace;
    private final Layer layer;
    private final Reading reading;
    private final Article article;
    private final Correcting correcting;

    MarkMenu(Workspace workspace, Reading reading) {
        this.workspace = workspace;
        this.layer = workspace.layer();
        this.reading = reading;
        this.article = reading.article();
        this.correcting = new Correcting(workspace, reading);
    }

    Region of(Mark mark) {
        return switch (mark.annotation()) {
            case Mention m -> mention(m);
            case EventMention e -> event(e, mark.target());
            case TimeMention t -> time(t);
            case Note n -> note(n);
            case Warning w -> warning(w);
            case org.dateline.article.Statement s -> new Choices(layer);
        };
    }

    private Choices mention(Mention m) {
        String name = reading.name(m.entity());
        Choices menu =
                new Choices(layer).head(Texts.of("reader.menu.is", m.span().of(article.text()), name));
        if (!reading.confirmed().contains(m)) {
            menu.add(Icon.CHECK.node(), Texts.of("reader.menu.confirm"), "", () -> confirm(m));
        }
        menu.more(Icon.CLOSE.node(), Texts.of("reader.menu.notthis"), () -> correcting.unlink(m))
                .more(Icon.PERSON.node("plain"), Texts.of("reader.menu.someoneelse"), () -> correcting.relink(m))
                .more(Icon.MERGE.node(), Texts.of("reader.menu.merge"), () -> EntityForms.merge(workspace, m.entity()))
                .more(Icon.EDIT.node(), Texts.of("reader.menu.rename"), () -> EntityForms.rename(workspace, m.entity()))
                .rule()
                .add(Icon.EYE.node(), Texts.of("reader.menu.page"), "", () -> {
                    workspace.selection().select(new Focus.OfEntity(m.entity()));
                    workspace.actions().run("view.entity");
                })
                .add(
                        Icon.LANES.node(),
                        Texts.of("reader.menu.lane"),
                        "L",
                        () -> workspace.lane(Lane.of(Lane.Kind.ENTITY, m.entity(), name)))
                .rule();
        return menu.head(
                Texts.of("reader.menu.why", why(m.why(), reading.confirmed().contains(m))));
    }

    private static String why(String rule, boolean person) {
        return person && rule.endsWith("analyst")
                ? Texts.of("reader.menu.byyou")
                : rule.isEmpty() ? Texts.of("reader.menu.nowhy") : rule;
    }

    private void confirm(org.dateline.article.Annotation what) {
        workspace.act(new Act.Confirmed(Passage.of(article, what.span()), what));
    }

    private Choices event(EventMention e, String happening) {
        Choices menu = new Choices(layer)
                .head(Texts.of(
                        "reader.menu.event",
                        e.span().of(article.text()),
                        Words.of(e.type()),
                        Words.of(e.status()),
                        Dates.exact(e.when())));
        if (!reading.confirmed().contains(e)) {
            menu.add(Icon.CHECK.node(), Texts.of("reader.menu.confirm"), "", () -> confirm(e));
        }
        new EventMenu(workspace, reading, e, happening).addTo(menu);
        if (!happening.isEmpty()) {
            menu.rule()
                    .add(
                            Icon.EYE.node(),
                            Texts.of("reader.menu.happening"),
                            "",
                            () -> workspace.selection().select(new Focus.OfHappening(happening)));
        }
        return menu.rule()
                .head(Texts.of(
                        "reader.menu.why", why(e.why(), reading.confirmed().contains(e))));
    }

    private Choices time(TimeMention t) {
        Choices menu =
                new Choices(layer).head(Texts.of("reader.menu.is", t.span().of(article.text()), Dates.exact(t.when())));
        if (t.anchor().isKnown()) {
            menu.head(Texts.of("reader.menu.anchor", Dates.exact(t.anchor())));
        }
        if (t.alternative().isKnown()) {
            menu.head(Texts.of("reader.menu.alternative", Dates.exact(t.alternative())));
        }
        if (t.when().isKnown() && !t.when().isOpen()) {
            menu.add(
                    Icon.FIT.node(),
                    Texts.of("reader.menu.gotime"),
                    "",
                    () -> workspace.selection().select(new Focus.OfTime(t.when())));
        }
        return menu.more(Icon.DATE.node("plain"), Texts.of("reader.menu.anchored"), this::anchor);
    }

    private Form anchor() {
        TextField field = new TextField(
                article.published().isKnown() ? article.published().first().toString() : "");
        field.setAccessibleText(Texts.of("reader.when.field"));
        return new Form(
                        layer,
                        Texts.of("reader.anchor.title"),
                        Texts.of("reader.apply"),
                        () -> When.parse(field.getText().strip())
                                .filter(When::isDay)
                                .ifPresent(day -> workspace.act(new Act.Anchored(article.id(), day))))
                .with(field)
                .hint(Texts.of("reader.anchor.hint"));
    }

    private Choices note(Note n) {
        return new Choices(layer)
                .head(n.text().isEmpty() ? Texts.of("reader.menu.highlight") : n.text())
                .more(Icon.EDIT.node(), Texts.of("reader.note.edit"), () -> correcting.note(n))
                .add(
                        Icon.TRASH.node(),
                        Texts.of("reader.note.remove"),
                        "",
                        () -> workspace.act(new Act.Unnoted(article.id(), n.id())));
    }

    private Choices warning(Warning w) {
        Choices menu = new Choices(layer).head(w.text());
        if (w.fits().isKnown()) {
            menu.head(Texts.of("reader.menu.fits", Dates.exact(w.fits())));
            if (w.fits().isDay()) {
                menu.add(
                        Icon.CHECK.node(),
                        Texts.of("reader.menu.takefit", Dates.exact(w.fits())),
                        "",
                        () -> workspace.act(new Act.Anchored(article.id(), w.fits())));
            }
        }
        return menu.more(Icon.DATE.node("plain"), Texts.of("reader.menu.anchored"), this::anchor);
    }

    /// Words that a person marks as an entity that no machine found.
    static void mark(Workspace workspace, Article article, org.dateline.text.Span span, Entity entity) {
        workspace.act(new Act.Marked(new Passage(article.id(), span, Quote.of(article.text(), span)), entity));
    }
}
