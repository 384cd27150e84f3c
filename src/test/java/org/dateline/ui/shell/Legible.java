package org.dateline.ui.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// Finds words that cannot be read: cut short with nobody to say the rest, cut off by an edge, or lying on one another.
final class Legible {
    /// How far boxes of letters may reach into one another or over an edge: they are higher and wider than their ink.
    private static final double SLACK_X = 2;

    private static final double SLACK_Y = 4;

    /// How much of a text must be left before its ellipsis: letters, or a part.
    private static final int ENOUGH = 14;

    private static final double ENOUGH_PART = 0.6;

    private static final Map<Locale, Set<String>> WORDS = new ConcurrentHashMap<>();

    private final Set<String> own;
    private final List<Seen> seen = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Legible(Set<String> own) {
        this.own = own;
    }

    /// One text as it is seen.
    private record Seen(Text text, Bounds box) {
        @Override
        public String toString() {
            String words = text.getText();
            return "“" + (words.length() > 40 ? words.substring(0, 40) + "…" : words) + "” in " + place(text);
        }
    }

    /// What cannot be read in what is visible under this node.
    ///
    /// @param own what the window says itself
    static List<String> faults(Node root, Set<String> own) {
        // What has changed since the last pulse is laid out first.
        root.applyCss();
        if (root instanceof Parent parent) {
            parent.layout();
        }
        Legible legible = new Legible(own);
        legible.walk(root);
        legible.overlaps();
        return legible.faults;
    }

    /// What the window says itself in this language, as far as it is always the same.
    static Set<String> words(Locale locale) {
        return WORDS.computeIfAbsent(locale, Legible::read);
    }

    private static Set<String> read(Locale locale) {
        Set<String> words = new HashSet<>();
        String name = locale.getLanguage().equals("de") ? "texts_de.properties" : "texts.properties";
        try (Stream<Path> all = Files.walk(Path.of("src/main/resources/org/dateline/ui"))) {
            for (Path file : all.filter(p -> p.endsWith(name)).toList()) {
                Properties texts = new Properties();
                try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    texts.load(in);
                }
                texts.values().forEach(v -> words.add(v.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private void overlaps() {
        for (int i = 0; i < seen.size(); i++) {
            for (int j = i + 1; j < seen.size(); j++) {
                if (overlap(seen.get(i).box(), seen.get(j).box()) && !flowTogether(seen.get(i), seen.get(j))) {
                    faults.add("overlap: " + seen.get(i) + " and " + seen.get(j));
                }
            }
        }
    }

    /// Texts that run on in one paragraph have boxes that reach over each other's lines.
    private static boolean flowTogether(Seen a, Seen b) {
        TextFlow flow = flow(a.text());
        return flow != null && flow == flow(b.text());
    }

    private static @Nullable TextFlow flow(Node node) {
        Node at = node;
        while (at != null && !(at instanceof TextFlow)) {
            at = at.getParent();
        }
        return (TextFlow) at;
    }

    private static boolean overlap(Bounds a, Bounds b) {
        return Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX()) > SLACK_X
                && Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY()) > SLACK_Y;
    }

    private void walk(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Text text) {
            look(text);
        } else if (node instanceof Parent parent) {
            if (node instanceof Labeled labeled) {
                shortened(labeled);
            }
            parent.getChildrenUnmodifiable().forEach(this::walk);
        }
    }

    /// Names and titles from articles may end in an ellipsis while enough of them is left: the hand that points at them
    /// is told the whole. What the window says itself, and what is on a button, never may.
    private void shortened(Labeled labeled) {
        String whole = labeled.getText();
        if (whole == null || whole.isBlank() || labeled.getWidth() == 0) {
            return;
        }
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text text
                    && text.isVisible()
                    && !text.getText().equals(whole)) {
                int left = text.getText().length() - 3;
                boolean enough = left >= ENOUGH || left >= ENOUGH_PART * whole.length();
                if (isButton(labeled) || own.contains(whole) || !enough) {
                    faults.add("shortened: “" + whole + "” to “" + text.getText() + "” in " + place(labeled));
                }
            }
        }
    }

    private static boolean isButton(Labeled labeled) {
        return labeled instanceof ButtonBase && !(labeled instanceof Hyperlink);
    }

    private void look(Text text) {
        if (text.getText() == null || text.getText().isBlank() || text.getScene() == null) {
            return;
        }
        Bounds whole = text.localToScene(text.getBoundsInLocal());
        Bounds left = inside(
                whole,
                new BoundingBox(
                        0, 0, text.getScene().getWidth(), text.getScene().getHeight()));
        boolean scrolls = false;
        for (Node at = text.getParent(); at != null; at = at.getParent()) {
            scrolls |= at instanceof ScrollPane || at instanceof VirtualFlow<?>;
            if (at.getClip() != null) {
                boolean list = at.getParent() instanceof VirtualFlow<?> || at.getParent() instanceof ScrollPane;
                scrolls |= list;
                left = inside(left, at.localToScene(at.getClip().getBoundsInParent()));
            }
        }
        if (left.getWidth() <= 0 || left.getHeight() <= 0) {
            // Scrolled away, or folded away by whoever holds it.
            return;
        }
        boolean cut = whole.getWidth() - left.getWidth() > SLACK_X
                || !scrolls && whole.getHeight() - left.getHeight() > SLACK_Y;
        Seen one = new Seen(text, left);
        if (cut) {
            faults.add("cut: %s, %.0f × %.0f of %.0f × %.0f"
                    .formatted(one, left.getWidth(), left.getHeight(), whole.getWidth(), whole.getHeight()));
        }
        seen.add(one);
    }

    private static Bounds inside(Bounds a, Bounds b) {
        double x = Math.max(a.getMinX(), b.getMinX());
        double y = Math.max(a.getMinY(), b.getMinY());
        return new BoundingBox(
                x,
                y,
                Math.max(0, Math.min(a.getMaxX(), b.getMaxX()) - x),
                Math.max(0, Math.min(a.getMaxY(), b.getMaxY()) - y));
    }

    private static String place(Node node) {
        StringBuilder path = new StringBuilder();
        int steps = 0;
        for (Node at = node; at != null && steps < 6; at = at.getParent()) {
            if (!at.getStyleClass().isEmpty()) {
                path.insert(0, "/" + String.join(".", at.getStyleClass()));
                steps++;
            }
        }
        return path.toString();
    }
}
