package org.dateline.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void whatWasSetIsThereAfterARestart() throws IOException {
        Settings settings = Settings.in(folder.resolve("new"));
        settings.set("theme", "dark");
        settings.set("width", "1440");
        settings.set("width", "");
        Settings again = Settings.in(folder.resolve("new"));
        assertThat(again.get("theme")).isEqualTo("dark");
        assertThat(again.get("width")).isEmpty();
    }

    @Test
    void aBrokenFileIsSetAsideAndBegunAnew() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"theme\": ");
        Settings settings = Settings.in(folder);
        assertThat(settings.get("theme")).isEmpty();
        settings.set("theme", "light");
        assertThat(Files.readString(folder.resolve("settings.broken.json"))).isEqualTo("{\"theme\": ");
        assertThat(Settings.in(folder).get("theme")).isEqualTo("light");
    }
}
