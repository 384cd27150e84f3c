package org.dateline.settings;

import dev.dirs.ProjectDirectories;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Keys and values that last over restarts, in one small JSON file.
///
/// Reading never fails: a missing file is no settings, a broken one is set aside as `settings.broken.json` and begun
/// anew. Writing goes to a draft that then takes the file's place, so that it is whole at any moment. Any thread;
/// [#set] blocks on the disk.
public final class Settings {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String NAME = "settings.json";

    private final Path file;
    private final Map<String, String> values = new TreeMap<>();

    private Settings(Path file) {
        this.file = file;
    }

    /// The settings in this folder.
    public static Settings in(Path folder) {
        Settings settings = new Settings(folder.resolve(NAME));
        settings.read();
        return settings;
    }

    /// Where the settings of this user belong on this system.
    public static Path usualFolder() {
        return Path.of(directories().configDir);
    }

    /// Where libraries belong that the user has not put elsewhere.
    public static Path usualLibraries() {
        return Path.of(directories().dataDir);
    }

    private static ProjectDirectories directories() {
        return ProjectDirectories.from("org", "dateline", "Dateline");
    }

    /// The value of a key, empty text if none.
    public synchronized String get(String key) {
        return values.getOrDefault(key, "");
    }

    /// Sets a key, or removes it where the value is empty, and writes the file.
    ///
    /// @throws IOException if the disk refuses; the value holds until the program ends then
    public synchronized void set(String key, String value) throws IOException {
        String old = get(key);
        if (old.equals(value)) {
            return;
        }
        if (value.isEmpty()) {
            values.remove(key);
        } else {
            values.put(key, value);
        }
        write();
    }

    private void read() {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try {
            values.putAll(MAPPER.readValue(Files.readString(file), new TypeReference<Map<String, String>>() {}));
        } catch (IOException | JacksonException e) {
            setAside();
        }
    }

    private void setAside() {
        try {
            Files.move(file, file.resolveSibling("settings.broken.json"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // It stays where it is and is overwritten by the next setting.
        }
    }

    private void write() throws IOException {
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling(NAME + ".part");
        Files.writeString(draft, MAPPER.writeValueAsString(values));
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
