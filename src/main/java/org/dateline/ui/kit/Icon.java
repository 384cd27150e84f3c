package org.dateline.ui.kit;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import org.dateline.timeline.picture.Outline;

/// Line icons on a 16 px square, stroke 1.5, drawn for this program. Kinds of entities carry their hue by style class
/// and are told apart by shape alone.
public enum Icon {
    PERSON(Outline.PERSON.path()),
    COUNTRY(Outline.COUNTRY.path()),
    ORGANISATION(Outline.ORGANISATION.path()),
    PLACE(Outline.PLACE.path()),
    DATE("M3 4h10v9.5H3ZM3 7h10M5.7 2.3V5M10.3 2.3V5"),
    EVENT("M8 2.5 13.5 8 8 13.5 2.5 8Z"),
    TYPE("M2.5 3.5h7v5h-3.5l-2 2v-2h-1.5ZM9.5 6h4v5H12v2l-2-2H6.5"),
    STATUS("M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM8 5v3.2l2.2 1.3"),
    SOURCE("M3 3h7.5v10.5H4.5A1.5 1.5 0 0 1 3 12ZM10.5 6H13v6a1.5 1.5 0 0 1-1.5 1.5M5 5.5h3.5M5 8h3.5M5 10.5h3.5"),
    NOTE("M3 3h10v6.5L9.5 13H3ZM9.5 13V9.5H13"),
    TAG("M8.3 2.5H13v4.7L7.6 12.6a1 1 0 0 1-1.4 0L2.9 9.3a1 1 0 0 1 0-1.4ZM10.5 5h.01"),
    SAVED("M4 2.5h8v11L8 10.5l-4 3Z"),
    SEARCH("M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.3 10.3 13.5 13.5"),
    FILTER("M2.5 4h11M4.5 8h7M6.5 12h3"),
    PLUS("M8 3v10M3 8h10"),
    MINUS("M3 8h10"),
    CLOSE("M4 4l8 8M12 4l-8 8"),
    CHECK("M3 8.5 6.5 12 13 4.5"),
    MORE("M3.5 8h.01M8 8h.01M12.5 8h.01"),
    BACK("M10 3.5 5.5 8 10 12.5"),
    FORWARD("M6 3.5 10.5 8 6 12.5"),
    UP("M3.5 10 8 5.5 12.5 10"),
    DOWN("M3.5 6 8 10.5 12.5 6"),
    ARROW("M2.5 8h11M10 4.5 13.5 8 10 11.5"),
    UNDO("M5.5 3 2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H7"),
    REDO("M10.5 3l3 3-3 3M13.5 6H6a3.5 3.5 0 0 0 0 7h3"),
    THEME("M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM8 2.5v11M10 3.5v9M12 5v6"),
    IMPORT("M8 2.5v7.5M5 7l3 3 3-3M3 11v2.5h10V11"),
    EXPORT("M8 10V2.5M5 5.5l3-3 3 3M3 11v2.5h10V11"),
    PIN("M6 2.5h4M6.5 2.5v4L4.5 9h7L9.5 6.5v-4M8 9v4.5"),
    COPIES("M6 6h7.5v7.5H6ZM10 6V2.5H2.5V10H6"),
    READER("M3 4h10M3 8h10M3 12h6"),
    NETWORK(
            "M4 5.5a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM12.3 6.5a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM7 13.9a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM5.7 4l4.9.6M4.5 5.5l2 5M11.4 6.3 8 10.8"),
    MAP("M2.5 4 6 2.5l4 1.5 3.5-1.5V12L10 13.5 6 12l-3.5 1.5ZM6 2.5V12M10 4v9.5"),
    CONFLICT("M8 13.5V9.5L4 5.5V3M8 9.5l4-4V3M2.3 4.7 4 3l1.7 1.7M10.3 4.7 12 3l1.7 1.7"),
    CLOCK("M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM8 5v3.2l2.2 1.3"),
    CHART("M2.5 13.5h11M4.5 11V8M7 11V4.5M9.5 11V6.5M12 11V9"),
    LANES("M2.5 4h11M2.5 8h11M2.5 12h11M5 4h.01M10 8h.01M7 12h.01"),
    QUOTE("M3 9.5V7a3 3 0 0 1 2.5-3M3 8.5h3V12H3ZM9 9.5V7a3 3 0 0 1 2.5-3M9 8.5h3V12H9Z"),
    EYE(
            "M1.8 8C3.3 5.2 5.5 3.8 8 3.8S12.7 5.2 14.2 8C12.7 10.8 10.5 12.2 8 12.2S3.3 10.8 1.8 8ZM8 9.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Z"),
    GRIP("M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01"),
    WARNING("M8 2.8 14 13.2H2ZM8 6.5v3M8 11.3h.01"),
    HELP("M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM6.3 6.3a1.8 1.8 0 1 1 2.5 1.7c-.6.2-.8.5-.8 1M8 11h.01"),
    SETTINGS(
            "M2.5 5h5M11 5h2.5M9.2 6.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6ZM2.5 11H5M8.5 11h5M6.8 12.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Z"),
    FOLDER("M2.5 12.5v-9h4l1.5 2h5.5v7Z"),
    BRIEFING("M4 2.5h6l2.5 2.5v8.5H4ZM6 7h4.5M6 9.5h4.5M6 12h2.5"),
    HIGHLIGHT("M3 13.5h4M9.5 3 13 6.5 8 11.5H4.5V8Z"),
    EDIT("M10.5 3 13 5.5 6 12.5l-3 .5.5-3Z"),
    MERGE("M4 3v2.5c0 2 4 2.5 4 5v3M12 3v2.5c0 2-4 2.5-4 5M6 11.5l2 2 2-2"),
    TRASH("M3 4.5h10M6 4.5V3h4v1.5M4.5 4.5l.6 9h5.8l.6-9M7 7v4M9 7v4"),
    FIT("M2.5 3v10M13.5 3v10M5 8h6M6.5 6 4.8 8l1.7 2M9.5 6l1.7 2-1.7 2"),
    HISTORY("M2.7 6.5A5.5 5.5 0 1 1 2.5 8.5M2.5 3.5v3h3M8 5.5v3l2 1.2");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /// A new node of 16 by 16 px in the secondary text colour; kinds of entities in their hue. It is decoration: the
    /// control that holds it carries the accessible name. FX thread.
    public Node node(String... styleClasses) {
        SVGPath shape = new SVGPath();
        shape.setContent("M0 0M16 16" + path);
        shape.getStyleClass().addAll("icon", name().toLowerCase(Locale.ROOT));
        shape.getStyleClass().addAll(styleClasses);
        shape.setManaged(false);
        StackPane square = new StackPane(new Rectangle(16, 16, null), shape);
        square.setAlignment(Pos.TOP_LEFT);
        square.setMinSize(16, 16);
        square.setPrefSize(16, 16);
        square.setMaxSize(16, 16);
        square.setMouseTransparent(true);
        return square;
    }

    /// The outline in SVG path syntax, for what draws icons itself.
    public String path() {
        return path;
    }
}
