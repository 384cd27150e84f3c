package org.dateline.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.dateline.timeline.Lane;
import org.dateline.timeline.Marks;
import org.dateline.ui.pane.Carry;
import org.dateline.ui.pane.Layer;

/// A timeline without a library: marks that are there at once, and a record of what the window was told.
final class Stage implements TimelineModel.Source, TimelineView.Host {
    final List<String> told = new ArrayList<>();
    final Marks marks;
    final TimelineModel model;
    final Layer layer = new Layer();

    Stage(Marks marks) {
        this.marks = marks;
        this.model = new TimelineModel(this);
        model.show(marks.lanes());
    }

    @Override
    public CompletableFuture<Marks> marks(List<Lane> lanes) {
        return CompletableFuture.completedFuture(marks);
    }

    @Override
    public void keep(List<Lane> lanes) {
        told.add("keep " + lanes.stream().map(Lane::name).toList());
    }

    @Override
    public void select(String happening) {
        told.add("select " + happening);
        model.selected(happening, "");
    }

    @Override
    public void open(String happening) {
        told.add("open " + happening);
    }

    @Override
    public void selectEntity(String entity) {
        told.add("entity " + entity);
        model.selected("", entity);
    }

    @Override
    public void pointAt(String happening) {}

    @Override
    public List<Lane> suggest(String typed) {
        return marks.lanes().stream()
                .filter(lane -> lane.name().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                .toList();
    }

    @Override
    public Carry carry() {
        return new Carry(layer());
    }

    @Override
    public void savePicture(boolean svg) {
        told.add("picture " + (svg ? "svg" : "png"));
    }

    @Override
    public void saveView() {
        told.add("view");
    }

    @Override
    public List<String> views() {
        return List.of("Quarrel over fish");
    }

    @Override
    public void showView(String name) {
        told.add("show " + name);
    }

    @Override
    public Layer layer() {
        return layer;
    }
}
