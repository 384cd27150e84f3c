package org.dateline.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/// Inter, by weight, with Latin, Greek and Cyrillic letters in each file: of several files of one family JavaFX keeps
/// one. JavaFX sees each weight as a family of its own: `Inter`, `Inter Medium`, `Inter SemiBold`.
public final class Fonts {
    public static final String REGULAR = "Inter";
    public static final String MEDIUM = "Inter Medium";
    public static final String SEMIBOLD = "Inter SemiBold";

    private static final String FILES = "/org/dateline/fonts/Inter-";
    private static boolean loaded;

    private Fonts() {}

    /// Loads the weights once; further calls cost nothing. FX thread, or before the toolkit starts.
    public static synchronized void load() {
        if (loaded) {
            return;
        }
        for (String face : new String[] {"Regular", "Italic", "Medium", "SemiBold", "Bold"}) {
            try (InputStream in = Fonts.class.getResourceAsStream(FILES + face + ".ttf")) {
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
