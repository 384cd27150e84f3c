package org.dateline.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a window can be opened here, and what it would need.
///
/// @param missing what is missing, one line each; empty where a window can be opened
/// @param canDraw whether at least a picture of the window can be drawn without a screen
record Display(List<String> missing, boolean canDraw) {
    /// Library to look for, and the Debian package that brings it.
    private static final Map<String, String> TO_DRAW = Map.of(
            "libfreetype.so.6", "libfreetype6",
            "libfontconfig.so.1", "libfontconfig1",
            "libpangoft2-1.0.so.0", "libpangoft2-1.0-0");

    private static final Map<String, String> FOR_A_WINDOW = Map.of(
            "libgtk-3.so.0", "libgtk-3-0",
            "libXtst.so.6", "libxtst6",
            "libGL.so.1", "libgl1",
            "libXxf86vm.so.1", "libxxf86vm1");

    private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");

    Display {
        missing = List.copyOf(missing);
    }

    boolean hasWindow() {
        return missing.isEmpty();
    }

    /// Looks at this machine.
    static Display here() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (!system.contains("linux")) {
            return new Display(List.of(), true);
        }
        Map<String, String> absent = new LinkedHashMap<>(absent(TO_DRAW));
        boolean canDraw = absent.isEmpty();
        absent.putAll(absent(FOR_A_WINDOW));
        ArrayList<String> missing = new ArrayList<>();
        if (!screen()) {
            missing.add("a screen: neither DISPLAY nor WAYLAND_DISPLAY names one that answers");
        }
        if (!absent.isEmpty()) {
            missing.add("the system libraries " + String.join(", ", absent.keySet()) + " (Debian packages: "
                    + String.join(" ", absent.values()) + ")");
        }
        return new Display(missing, canDraw);
    }

    private static boolean screen() {
        String x = System.getenv().getOrDefault("DISPLAY", "");
        if (x.isEmpty()) {
            return !System.getenv().getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
        }
        Matcher local = LOCAL.matcher(x);
        return !local.matches() || Files.exists(Path.of("/tmp/.X11-unix/X" + local.group(1)));
    }

    private static Map<String, String> absent(Map<String, String> libraries) {
        Map<String, String> absent = new TreeMap<>();
        libraries.forEach((library, brings) -> {
            if (!loads(library)) {
                absent.put(library, brings);
            }
        });
        return absent;
    }

    private static boolean loads(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
