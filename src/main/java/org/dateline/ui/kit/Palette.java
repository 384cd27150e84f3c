package org.dateline.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.dateline.timeline.picture.Ink;
import org.dateline.timeline.picture.Look;

/// A theme's colours, read from its stylesheet.
public final class Palette {
    private static final Map<Theme, Palette> ALL = new EnumMap<>(Theme.class);
    private static final Pattern LINE = Pattern.compile("(-dl-[a-z0-9-]+):\\s*#([0-9a-f]{6})\\s*;");

    static {
        for (Theme theme : Theme.values()) {
            ALL.put(theme, read(theme.tokens()));
        }
    }

    private final int[] rgb;
    private final Color[] colors;
    private final Look look;

    private Palette(int[] rgb, boolean dark) {
        this.rgb = rgb;
        this.colors = new Color[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            colors[i] = Color.rgb(rgb[i] >> 16 & 255, rgb[i] >> 8 & 255, rgb[i] & 255);
        }
        this.look = new Look(rgb, dark);
    }

    public static Palette of(Theme theme) {
        return Objects.requireNonNull(ALL.get(theme));
    }

    /// `0xRRGGBB`.
    public int rgb(Ink ink) {
        return rgb[ink.ordinal()];
    }

    public Color color(Ink ink) {
        return colors[ink.ordinal()];
    }

    /// The colours of the timeline's drawing.
    public Look look() {
        return look;
    }

    private static Palette read(String sheet) {
        String css;
        try (InputStream in = Objects.requireNonNull(Palette.class.getResourceAsStream(sheet), sheet)) {
            css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int[] rgb = new int[Ink.values().length];
        Arrays.fill(rgb, -1);
        Map<String, Integer> found = new HashMap<>();
        Matcher line = LINE.matcher(css);
        while (line.find()) {
            found.put(line.group(1), Integer.parseInt(line.group(2), 16));
        }
        for (Ink ink : Ink.values()) {
            Integer value = found.get(ink.css());
            if (value == null) {
                throw new IllegalStateException(sheet + " has no " + ink.css());
            }
            rgb[ink.ordinal()] = value;
        }
        return new Palette(rgb, sheet.equals(Theme.DARK.tokens()));
    }
}
