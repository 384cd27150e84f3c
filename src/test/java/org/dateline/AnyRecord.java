package org.dateline;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dateline.text.Span;
import org.dateline.time.When;

/// Makes records with arbitrary content, so that whatever writes and reads them can be tried on all of a family.
public final class AnyRecord {
    private static final List<String> WHENS =
            List.of("", "2025-02-15", "2025-02", "2022", "../2025-02-15", "2022/..", "2025~", "2025-02-17/2025-02-23");
    private static final List<String> WORDS =
            List.of("", "Ł", "talks in “Riyadh”", "line\nend", "emoji 🕊", "tab\t\\ \u0000", "person/marco-rubio", "x");

    private final Random random;
    private int depth;

    public AnyRecord(long seed) {
        random = new Random(seed);
    }

    public <T> T of(Class<T> type) {
        return type.cast(make(type));
    }

    /// All records of a sealed family, at any depth of it.
    public static List<Class<?>> members(Class<?> family) {
        List<Class<?>> members = new ArrayList<>();
        for (Class<?> member : family.getPermittedSubclasses()) {
            members.addAll(member.isSealed() ? members(member) : List.of(member));
        }
        return members;
    }

    private Object make(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            int size = depth > 6 ? 0 : random.nextInt(4);
            List<Object> all = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                all.add(make(arguments[arguments.length - 1]));
            }
            if (generic.getRawType() == Map.class) {
                Map<Object, Object> map = new LinkedHashMap<>();
                all.forEach(value -> map.put(make(arguments[0]), value));
                return map;
            }
            return generic.getRawType() == Set.class ? new LinkedHashSet<>(all) : List.copyOf(all);
        }
        Class<?> one = (Class<?>) type;
        if (one == String.class) {
            return WORDS.get(random.nextInt(WORDS.size()));
        } else if (one == int.class) {
            return random.nextInt();
        } else if (one == long.class) {
            return random.nextLong();
        } else if (one == double.class) {
            return random.nextDouble();
        } else if (one == boolean.class) {
            return random.nextBoolean();
        } else if (one == Instant.class) {
            return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
        } else if (one == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(40_000));
        } else if (one == When.class) {
            return When.of(WHENS.get(random.nextInt(WHENS.size())));
        } else if (one == Span.class) {
            int start = random.nextInt(10_000);
            return new Span(start, start + random.nextInt(100));
        } else if (one.isEnum()) {
            return one.getEnumConstants()[random.nextInt(one.getEnumConstants().length)];
        } else if (one.isSealed()) {
            List<Class<?>> members = members(one);
            return make(members.get(random.nextInt(members.size())));
        }
        return record(one);
    }

    private Object record(Class<?> type) {
        depth++;
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class[]::new);
            Object[] values = Arrays.stream(type.getRecordComponents())
                    .map(c -> make(c.getGenericType()))
                    .toArray();
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new AssertionError(type + " cannot be made", e);
        } catch (InvocationTargetException e) {
            throw new AssertionError(type + " refuses arbitrary content", e);
        } finally {
            depth--;
        }
    }
}
