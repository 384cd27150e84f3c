package org.dateline.extract.names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Arguments of the form `name=value`; a name may be given more than once.
final class Options {
    private final Map<String, List<String>> values = new HashMap<>();

    Options(String[] args) {
        for (String arg : args) {
            int at = arg.indexOf('=');
            if (at < 1) {
                throw new IllegalArgumentException("not name=value: " + arg);
            }
            values.computeIfAbsent(arg.substring(0, at), k -> new ArrayList<>()).add(arg.substring(at + 1));
        }
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    String one(String name) {
        List<String> found = all(name);
        if (found.isEmpty()) {
            throw new IllegalArgumentException(name + "=... is missing");
        }
        return found.getLast();
    }

    String one(String name, String otherwise) {
        List<String> found = all(name);
        return found.isEmpty() ? otherwise : found.getLast();
    }

    float number(String name, float otherwise) {
        return Float.parseFloat(one(name, Float.toString(otherwise)));
    }

    List<Path> paths(String name) {
        return all(name).stream().map(Path::of).toList();
    }
}
