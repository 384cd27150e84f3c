package org.dateline.ui.events;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.dateline.article.EventMention;
import org.dateline.article.Reading;
import org.dateline.time.When;
import org.dateline.timeline.Conflict;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Happening;
import org.dateline.timeline.Sign;
import org.dateline.ui.kit.Glyph;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Choices;
import org.dateline.ui.pane.Dates;
import org.dateline.ui.pane.Facts;
import org.dateline.ui.pane.Flow;
import org.dateline.ui.pane.Focus;
import org.dateline.ui.pane.RowButton;
import org.dateline.ui.pane.RuleForm;
import org.dateline.ui.pane.Words;
import org.dateline.ui.pane.Workspace;

/// A happening in the inspector. Everything in it leads to the sentence that says it.
public final class HappeningCard extends VBox {
    private static final int DOTS = 14;
    private static final int OUTLETS = 8;

    private final Workspace workspace;
    private final HappeningModel model;
    private final Happening happening;

    /// @param happening with the words of its evidence
    public HappeningCard(Workspace workspace, Happening happening) {
        this.workspace = workspace;
        this.happening = happening;
        this.model = new HappeningModel(happening);
        getStyleClass().add("card");
        Label title = new Label(happening.title());
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(title, facts(), Facts.rule());
        sources();
        conflicts();
        rule();
    }

    /// Where the words are no event at all, a rule says so for all that is read.
    private void rule() {
        Evidence ground = model.ground();
        int from = ground.trigger().start() - ground.sentence().start();
        int to = ground.trigger().end() - ground.sentence().start();
        if (from < 0 || from >= to || to > ground.quote().length()) {
            return;
        }
        String words = ground.quote().substring(from, to);
        Hyperlink never = Facts.link(Texts.of("events.never", words), () -> {});
        never.setOnAction(e -> {
            never.setVisited(false);
            workspace.layer().under(RuleForm.noEvent(workspace, words), never);
        });
        getChildren().addAll(Facts.rule(), never);
    }

    /// The glyph that stands for it.
    public static Node glyph(Happening h) {
        return Glyph.of(Sign.of(h), h.articles(), h.independent());
    }

    private Facts facts() {
        Facts facts = new Facts();
        if (!happening.participants().isEmpty()) {
            facts.row("events.who", Facts.entities(workspace, happening.participants()));
        }
        facts.row(
                "events.when",
                Facts.flow(
                        Facts.link(Dates.exact(happening.when()), this::showTime),
                        Facts.link(Texts.of("events.why"), this::whyWhen)));
        if (!happening.place().isEmpty()) {
            facts.row("events.where", Facts.flow(Facts.entity(workspace, happening.place())));
        }
        facts.row(
                "events.status",
                Facts.flow(
                        Facts.text(Words.of(happening.status(), happening.outcome()), "strong"),
                        Facts.link(Texts.of("events.why"), this::whyStatus)));
        Evidence ground = model.ground();
        Flow rests = Facts.flow();
        Hyperlink quote = Facts.link(Texts.quoted(trigger(ground)), () -> go(ground));
        quote.setWrapText(true);
        Label count = new Label(Texts.number(model.agreeing()));
        count.getStyleClass().add("badge");
        rests.getChildren().addAll(quote, count);
        facts.row("events.rests", rests);
        plan(facts);
        return facts;
    }

    private void plan(Facts facts) {
        for (String plan : happening.plannedBy()) {
            workspace.snapshot().happening(plan).ifPresent(p -> facts.row("events.before", other(p)));
        }
        workspace.snapshot().happening(happening.planOf()).ifPresent(p -> facts.row("events.became", other(p)));
    }

    private Node other(Happening h) {
        HBox row = new HBox(
                5,
                glyph(h),
                Facts.link(
                        Words.of(h.status(), h.outcome()) + ", " + Dates.brief(h.reported(), 0),
                        () -> workspace.selection().select(new Focus.OfHappening(h.id()))));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String trigger(Evidence e) {
        int from = e.trigger().start() - e.sentence().start();
        int to = e.trigger().end() - e.sentence().start();
        if (from < 0 || to > e.quote().length() || from >= to) {
            return shortened(e.quote());
        }
        // The trigger with some words after it says more than the verb alone.
        int end = Math.min(e.quote().length(), to + 28);
        int space = e.quote().lastIndexOf(' ', end);
        String words = e.quote().substring(from, end == e.quote().length() ? end : Math.max(to, space));
        return words.replace('\n', ' ').replaceAll("[,;:]\\s+\\S+$|[.,;:]$", "");
    }

    private static String shortened(String words) {
        return words.length() <= 60 ? words : words.substring(0, 59) + "…";
    }

    private void sources() {
        Label head = section(Texts.of("events.sources"));
        HBox dots = new HBox(2);
        dots.setAlignment(Pos.CENTER_RIGHT);
        int articles = happening.articles();
        for (int i = 0; i < Math.min(DOTS, articles); i++) {
            Circle dot = new Circle(3);
            dot.getStyleClass().add(i < happening.independent() ? "dot-sure" : "dot-copy");
            dots.getChildren().add(dot);
        }
        dots.setAccessibleText(Texts.of("events.independent", articles, happening.independent()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().add(new HBox(head, gap, dots));
        Label count = Facts.text(
                Texts.of(
                        "events.counted",
                        articles,
                        happening.independent(),
                        Math.max(0, articles - happening.independent())),
                "secondary");
        getChildren().add(count);
        List<HappeningModel.Outlet> outlets = model.outlets();
        VBox list = new VBox();
        for (HappeningModel.Outlet outlet : outlets.subList(0, Math.min(OUTLETS, outlets.size()))) {
            list.getChildren().add(outlet(outlet));
        }
        if (outlets.size() > OUTLETS) {
            list.getChildren().add(Facts.text(Texts.of("events.moreoutlets", outlets.size() - OUTLETS), "secondary"));
        }
        getChildren().add(list);
        VBox.setMargin(list, new javafx.geometry.Insets(-4, -6, 0, -6));
    }

    private Button outlet(HappeningModel.Outlet outlet) {
        Label name = new Label(outlet.source().isEmpty() ? Texts.of("events.nosource") : outlet.source());
        name.getStyleClass().add("fact");
        Label more = new Label(outlet.more() > 0 ? Texts.of("events.moreof", outlet.more()) : "");
        more.getStyleClass().add("meta");
        Label date = new Label(Dates.brief(
                outlet.first().published(),
                happening.when().isKnown() && !happening.when().isOpen()
                        ? happening.when().first().getYear()
                        : 0));
        date.getStyleClass().add("meta");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(5, name, more, gap, date);
        row.setAlignment(Pos.CENTER_LEFT);
        return new RowButton(
                row,
                name.getText() + ", " + date.getText() + ": " + outlet.first().quote(),
                () -> go(outlet.first()));
    }

    private void go(Evidence e) {
        workspace.selection().select(new Focus.OfPlace(e.article(), e.trigger(), happening.id()));
    }

    private void conflicts() {
        if (happening.conflicts().isEmpty()) {
            return;
        }
        HBox head = new HBox(6, Icon.CONFLICT.node("warn"), section(Texts.of("events.disagree")));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Facts.rule(), head);
        Facts facts = new Facts();
        for (Conflict conflict : happening.conflicts()) {
            Flow sides = Facts.flow();
            for (HappeningModel.Side side : HappeningModel.sides(conflict)) {
                HBox one = new HBox(3, Facts.link(said(conflict, side.value()), () -> goTo(side.first())));
                Label count = new Label(Texts.number(side.articles()));
                count.getStyleClass().add("meta");
                one.getChildren().add(count);
                one.setAlignment(Pos.CENTER_LEFT);
                sides.getChildren().add(one);
            }
            facts.row("events.field." + conflict.field(), sides);
        }
        getChildren().add(facts);
    }

    private String said(Conflict conflict, String value) {
        return switch (conflict.field()) {
            case "when" -> When.parse(value).map(Dates::exact).orElse(value);
            case "place", "participants", "source" -> workspace.names(value);
            case "status" -> statusWord(value);
            default -> value;
        };
    }

    private static String statusWord(String value) {
        for (org.dateline.article.Status status : org.dateline.article.Status.values()) {
            if (status.word().equals(value)) {
                return Words.of(status);
            }
        }
        return value;
    }

    private void goTo(Conflict.Value value) {
        workspace.selection().select(new Focus.OfPlace(value.article(), value.sentence(), happening.id()));
    }

    private void showTime() {
        if (happening.when().isKnown() && !happening.when().isOpen()) {
            workspace.selection().select(new Focus.OfTime(happening.when()));
        }
    }

    private void whyWhen() {
        Choices why = new Choices(workspace.layer()).head(Texts.of("events.why.when"));
        for (Evidence e : happening.evidence()) {
            why.add(null, e.source() + ": " + Dates.exact(e.when()), "", () -> go(e));
        }
        workspace.layer().under(why, this);
    }

    private void whyStatus() {
        Evidence ground = model.ground();
        workspace.then(workspace.workbench().reading(ground.article()), found -> {
            Choices why = new Choices(workspace.layer());
            Optional<EventMention> event = found.flatMap(r -> at(r, ground));
            if (found.isPresent() && event.isPresent()) {
                Reading r = found.get();
                EventMention e = event.get();
                why.head(Texts.of(
                        "events.why.status",
                        Words.of(e.status()),
                        e.statusCue().of(r.article().text()),
                        ground.source()));
                why.head(r.confirmed().contains(e) ? Texts.of("events.why.you") : Texts.of("events.why.rule", e.why()));
            }
            for (Evidence e : happening.evidence()) {
                why.add(
                        Glyph.of(Sign.of(e.status(), Happening.Outcome.OPEN)),
                        e.source() + ": " + Words.of(e.status()),
                        "",
                        () -> go(e));
            }
            workspace.layer().under(why, this);
        });
    }

    private static Optional<EventMention> at(Reading reading, Evidence evidence) {
        return reading.events().stream()
                .filter(e -> e.span().equals(evidence.trigger()))
                .findFirst();
    }

    private static Label section(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("section-title");
        return label;
    }
}
