package org.dateline.ui.pane;

import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.dateline.act.Act;
import org.dateline.entity.Entity;
import org.dateline.ui.kit.Texts;
import org.dateline.workbench.Snapshot;

/// What an analyst can say of an entity as a whole, with how much it would change.
public final class EntityForms {
    private EntityForms() {}

    /// Says that an entity is the same as another.
    public static Region merge(Workspace workspace, String entity) {
        Optional<Snapshot.Known> known = workspace.snapshot().entity(entity);
        if (known.isEmpty()) {
            return new Choices(workspace.layer()).head(Texts.of("pane.merge.unknown"));
        }
        Entity from = known.get().entity();
        EntityPicker[] picker = new EntityPicker[1];
        Form form = new Form(
                workspace.layer(),
                Texts.of("pane.merge.title", from.name()),
                Texts.of("pane.merge.apply"),
                () -> picker[0].chosen().ifPresent(into -> workspace.act(new Act.Merged(from, into))));
        form.button().setDisable(true);
        Reach reach = new Reach(workspace);
        picker[0] = new EntityPicker(workspace, from.kind(), from.id(), into -> {
            form.button().setDisable(false);
            reach.of(new Act.Merged(from, into));
        });
        return form.with(picker[0], reach);
    }

    /// Gives an entity another name.
    public static Form rename(Workspace workspace, String entity) {
        String was = workspace.name(entity);
        TextField field = new TextField(was);
        field.setAccessibleText(Texts.of("pane.rename.field"));
        Form form = new Form(
                workspace.layer(),
                Texts.of("pane.rename.title", was),
                Texts.of("pane.rename.apply"),
                () -> workspace.act(new Act.Renamed(entity, was, field.getText().strip())));
        field.textProperty().addListener((p, old, now) -> form.button().setDisable(now.isBlank()));
        return form.with(field)
                .hint(Texts.of(
                        "pane.rename.preview",
                        workspace
                                .snapshot()
                                .entity(entity)
                                .map(Snapshot.Known::articles)
                                .orElse(0)));
    }
}
