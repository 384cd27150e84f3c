package org.dateline.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/// Inter, by weight. JavaFX sees each weight as a family of its own: `Inter`, `Inter Medium`, `Inter SemiBold`.
public final class Fonts {
    public static final String REGULAR = "Inter";
    public static final String MEDIUM = "Inter Medium";
    public static final String SEMIBOLD = "Inter SemiBold";

    private static final String FILES = "/META-INF/resources/_static/inter/5.2.5/files/inter-latin-";
    private static boolean loaded;

    private Fonts() {}

    /// Loads the weights once; further calls cost nothing. FX thread, or before the toolkit starts.
    public static synchronized void load() {
        if (loaded) {
            return;
        }
        for (String face : new String[] {"400-normal", "400-italic", "500-normal", "600-normal", "700-normal"}) {
            try (InputStream in = Fonts.class.getResourceAsStream(FILES + face + ".woff")) {
                if (in != null) {
                    Font.loadFont(in, 13);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        loaded = true;
    }

    public static Font regular(double size) {
        return Font.font(REGULAR, size);
    }

    public static Font medium(double size) {
        return Font.font(MEDIUM, size);
    }

    public static Font semibold(double size) {
        return Font.font(SEMIBOLD, size);
    }
}
