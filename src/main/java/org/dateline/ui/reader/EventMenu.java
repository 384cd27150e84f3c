package org.dateline.ui.reader;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.act.Act;
import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.article.EventType;
import org.dateline.article.Passage;
import org.dateline.article.Reading;
import org.dateline.article.Status;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.time.When;
import org.dateline.timeline.Evidence;
import org.dateline.timeline.Happening;
import org.dateline.timeline.Sign;
import org.dateline.timeline.picture.Inter;
import org.dateline.ui.kit.Glyph;
import org.dateline.ui.kit.Icon;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Choices;
import org.dateline.ui.pane.Dates;
import org.dateline.ui.pane.EntityPicker;
import org.dateline.ui.pane.Form;
import org.dateline.ui.pane.Layer;
import org.dateline.ui.pane.Reach;
import org.dateline.ui.pane.RuleForm;
import org.dateline.ui.pane.Words;
import org.dateline.ui.pane.Workspace;

/// What can be wrong about an event: its status, date, place, type, who took part. Where other articles report the same
/// happening, the correction asks whether it holds for them too.
final class EventMenu {
    private static final int CANDIDATES = 12;

    private final Workspace workspace;
    private final Layer layer;
    private final Reading reading;
    private final Article article;
    private final EventMention event;
    private final Optional<Happening> happening;

    EventMenu(Workspace workspace, Reading reading, EventMention event, String happening) {
        this.workspace = workspace;
        this.layer = workspace.layer();
        this.reading = reading;
        this.article = reading.article();
        this.event = event;
        this.happening = workspace.snapshot().happening(happening);
    }

    void addTo(Choices menu) {
        menu.more(Icon.STATUS.node(), Texts.of("reader.menu.status"), this::statuses)
                .more(Icon.DATE.node("plain"), Texts.of("reader.menu.when"), this::when)
                .more(Icon.PLACE.node("plain"), Texts.of("reader.menu.place"), this::places)
                .more(Icon.TYPE.node(), Texts.of("reader.menu.type"), this::types)
                .more(Icon.PERSON.node("plain"), Texts.of("reader.menu.who"), this::who)
                .more(Icon.CLOSE.node(), Texts.of("reader.menu.noevent"), this::noEvent);
        if (happening.isPresent()) {
            menu.more(Icon.MERGE.node(), Texts.of("reader.menu.same"), () -> same(happening.get()));
        }
        if (!others().isEmpty()) {
            menu.add(Icon.CONFLICT.node("plain"), Texts.of("reader.menu.apart"), "", this::apart);
        }
    }

    private String words() {
        return event.span().of(article.text());
    }

    private Choices statuses() {
        Choices menu = new Choices(layer).head(Texts.of("reader.menu.status"));
        for (Status status : Status.values()) {
            choose(
                    menu,
                    Glyph.of(Sign.of(status, Happening.Outcome.OPEN)),
                    Words.of(status),
                    status == event.status(),
                    new Act.Correction.StatusIs(status));
        }
        return menu;
    }

    private Choices types() {
        Choices menu = new Choices(layer).head(Texts.of("reader.menu.type"));
        for (EventType type : EventType.values()) {
            choose(menu, null, Words.of(type), type == event.type(), new Act.Correction.Type(type));
        }
        return menu;
    }

    /// The places that the article names, none, or another.
    private Choices places() {
        Choices menu = new Choices(layer).head(Texts.of("reader.menu.place"));
        reading.entities().values().stream()
                .filter(e -> e.kind() == EntityKind.PLACE || e.kind() == EntityKind.COUNTRY)
                .limit(12)
                .forEach(e -> choose(
                        menu,
                        Words.icon(e.kind()).node(),
                        e.name(),
                        e.id().equals(event.place()),
                        new Act.Correction.PlaceIs(e)));
        menu.rule();
        choose(menu, null, Texts.of("reader.menu.noplace"), event.place().isEmpty(), new Act.Correction.NoPlace());
        return menu.more(null, Texts.of("reader.menu.otherplace"), this::otherPlace);
    }

    private Form otherPlace() {
        EntityPicker[] picker = new EntityPicker[1];
        Form form = new Form(
                layer,
                Texts.of("reader.menu.otherplace"),
                Texts.of("reader.apply"),
                () -> picker[0].chosen().ifPresent(place -> correct(new Act.Correction.PlaceIs(place))));
        form.button().setDisable(true);
        picker[0] = new EntityPicker(
                workspace, EntityKind.PLACE, event.place(), to -> form.button().setDisable(false));
        return form.with(picker[0]);
    }

    private void choose(
            Choices menu,
            javafx.scene.@org.jspecify.annotations.Nullable Node sign,
            String name,
            boolean isNow,
            Act.Correction correction) {
        if (others().isEmpty()) {
            menu.add(sign, name, isNow ? "✓" : "", () -> correct(correction));
        } else {
            menu.more(sign, isNow ? name + "  ✓" : name, () -> reach(correction));
        }
    }

    private Form when() {
        TextField field = new TextField(event.when().edtf());
        field.setAccessibleText(Texts.of("reader.when.field"));
        Form form = new Form(
                layer,
                Texts.of("reader.when.title", words()),
                Texts.of("reader.apply"),
                () -> When.parse(field.getText().strip()).ifPresent(w -> correct(new Act.Correction.WhenIs(w))));
        field.textProperty()
                .addListener((p, was, now) ->
                        form.button().setDisable(When.parse(now.strip()).isEmpty()));
        return form.with(field).hint(Texts.of("reader.when.hint"));
    }

    /// Those whom the article names, ticked if they are said to take part; who takes part now stands first.
    private Form who() {
        List<Entity> named = new ArrayList<>(reading.entities().values().stream()
                .filter(e -> e.kind() != EntityKind.PLACE)
                .toList());
        named.sort(Comparator.comparing((Entity e) -> !event.participants().contains(e.id())));
        VBox list = new VBox(6);
        for (Entity entity : named) {
            CheckBox box = new CheckBox(entity.name());
            box.setAccessibleText(entity.name());
            box.setGraphic(Words.icon(entity.kind()).node());
            box.setSelected(event.participants().contains(entity.id()));
            box.setUserData(entity);
            list.getChildren().add(box);
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(200);
        scroll.setAccessibleText(Texts.of("reader.menu.who"));
        return new Form(layer, Texts.of("reader.who.title", words()), Texts.of("reader.apply"), () -> {
                    List<Entity> chosen = list.getChildren().stream()
                            .map(CheckBox.class::cast)
                            .filter(CheckBox::isSelected)
                            .map(box -> (Entity) box.getUserData())
                            .toList();
                    correct(new Act.Correction.ParticipantsAre(chosen));
                })
                .with(scroll);
    }

    private Choices noEvent() {
        return new Choices(layer)
                .head(Texts.of("reader.menu.noevent"))
                .add(null, Texts.of("reader.scope.mention"), "", () -> correct(new Act.Correction.NoEvent()))
                .more(null, Texts.of("reader.scope.words", words()), () -> RuleForm.noEvent(workspace, words()));
    }

    private void correct(Act.Correction correction) {
        workspace.act(corrected(reading, event, correction));
    }

    private static Act corrected(Reading reading, EventMention event, Act.Correction correction) {
        return new Act.EventCorrected(Passage.of(reading.article(), event.span()), event, correction);
    }

    // ---- the other reports

    private List<Evidence> others() {
        return happening.map(Happening::evidence).orElse(List.of()).stream()
                .filter(e -> !(e.article().equals(article.id()) && e.trigger().equals(event.span())))
                .toList();
    }

    /// Events that could be this one: those of the same people or place, the nearest in time first.
    private Choices same(Happening own) {
        Choices menu = new Choices(layer).head(Texts.of("reader.menu.same"));
        workspace.snapshot().happenings().stream()
                .filter(h -> !h.id().equals(own.id()) && shared(own, h) > 0)
                .sorted(Comparator.comparingInt((Happening h) -> -shared(own, h))
                        .thenComparingLong(h -> apart(own, h)))
                .limit(CANDIDATES)
                .forEach(h -> menu.add(
                        Glyph.of(Sign.of(h), h.articles(), h.independent()),
                        Inter.shortened(h.title(), 44),
                        Dates.exact(h.when()),
                        () -> join(h.evidence().getFirst())));
        return menu;
    }

    private static int shared(Happening one, Happening other) {
        int people = (int) one.participants().stream()
                .filter(other.participants()::contains)
                .count();
        boolean place = !one.place().isEmpty() && one.place().equals(other.place());
        return people + (place ? 1 : 0);
    }

    private static long apart(Happening one, Happening other) {
        return one.when().isKnown() && other.when().isKnown()
                ? Math.abs(
                        ChronoUnit.DAYS.between(one.when().first(), other.when().first()))
                : Long.MAX_VALUE;
    }

    private void join(Evidence other) {
        workspace.then(
                workspace.workbench().reading(other.article()),
                found -> found.ifPresent(
                        r -> workspace.act(new Act.Joined(here(), Passage.of(r.article(), other.trigger())))));
    }

    private Passage here() {
        return Passage.of(article, event.span());
    }

    /// This mark reports something else than each of the others.
    private void apart() {
        CompletableFuture<List<Act>> all = CompletableFuture.completedFuture(List.of());
        for (Evidence other : others()) {
            all = all.thenCombine(workspace.workbench().reading(other.article()), (acts, found) -> {
                List<Act> more = new ArrayList<>(acts);
                found.ifPresent(r -> more.add(new Act.Parted(here(), Passage.of(r.article(), other.trigger()))));
                return more;
            });
        }
        workspace.then(all, acts -> workspace.act(new Act.Together("", acts)));
    }

    /// For this mark, or in every report of the happening, with how much that would change.
    private Region reach(Act.Correction correction) {
        List<Evidence> others = others();
        Choices menu = new Choices(layer);
        menu.add(null, Texts.of("reader.scope.mention"), "", () -> correct(correction));
        Reach reach = new Reach(workspace);
        menu.add(
                null,
                Texts.of("reader.scope.reports", others.size() + 1),
                "",
                () -> workspace.then(everywhere(others, correction), workspace::act));
        menu.getChildren().add(reach);
        reach.getStyleClass().add("choices-head");
        workspace.then(everywhere(others, correction), reach::of);
        return menu;
    }

    /// The correction of this mark and of those that the other reports have, as one act.
    private CompletableFuture<Act> everywhere(List<Evidence> others, Act.Correction correction) {
        CompletableFuture<List<Act>> all =
                CompletableFuture.completedFuture(List.of(corrected(reading, event, correction)));
        for (Evidence other : others) {
            all = all.thenCombine(workspace.workbench().reading(other.article()), (acts, found) -> {
                List<Act> more = new ArrayList<>(acts);
                found.ifPresent(r -> r.events().stream()
                        .filter(e -> e.span().equals(other.trigger()))
                        .forEach(e -> more.add(corrected(r, e, correction))));
                return more;
            });
        }
        return all.thenApply(acts -> new Act.Together("", acts));
    }
}
