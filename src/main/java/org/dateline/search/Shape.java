package org.dateline.search;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.time.When;

/// How values of one type become bytes and come back: the core's records, written component after component.
///
/// The bytes carry no names and no version. Instead [#signature] spells out the whole type, and its hash is part of the
/// folder an index lies in: when a record changes, the index is made again rather than misread.
sealed interface Shape {
    Map<Type, Shape> KNOWN = new ConcurrentHashMap<>();

    void write(Object value, Bytes out);

    Object read(Bytes in);

    String signature();

    static Shape of(Type type) {
        Shape known = KNOWN.get(type);
        if (known == null) {
            known = make(type);
            KNOWN.put(type, known);
        }
        return known;
    }

    private static Shape make(Type type) {
        if (type instanceof ParameterizedType generic) {
            Shape last = of(generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1]);
            Class<?> raw = (Class<?>) generic.getRawType();
            if (raw == Map.class) {
                return new Mapped(last);
            }
            return new Many(raw == Set.class, last);
        }
        Class<?> one = (Class<?>) type;
        for (Plain plain : Plain.values()) {
            if (plain.type == one) {
                return plain;
            }
        }
        if (one.isEnum()) {
            return new Constant(one.getEnumConstants());
        } else if (one.isSealed()) {
            return new Family(
                    Arrays.stream(one.getPermittedSubclasses()).map(Shape::of).toList(),
                    List.of(one.getPermittedSubclasses()));
        } else if (one.isRecord()) {
            return Whole.of(one);
        }
        throw new IllegalArgumentException("no shape for " + type);
    }

    /// Values without parts.
    enum Plain implements Shape {
        TEXT(String.class),
        INT(int.class),
        LONG(long.class),
        BOOLEAN(boolean.class),
        INSTANT(Instant.class),
        DATE(LocalDate.class),
        WHEN(When.class);

        private final Class<?> type;

        Plain(Class<?> type) {
            this.type = type;
        }

        @Override
        public void write(Object value, Bytes out) {
            switch (this) {
                case TEXT -> out.text((String) value);
                case INT -> out.number((Integer) value);
                case LONG -> out.number((Long) value);
                case BOOLEAN -> out.number((Boolean) value ? 1 : 0);
                case INSTANT -> {
                    out.number(((Instant) value).getEpochSecond());
                    out.number(((Instant) value).getNano());
                }
                case DATE -> out.number(((LocalDate) value).toEpochDay());
                case WHEN -> {
                    out.text(((When) value).edtf());
                    out.number(((When) value).first().toEpochDay());
                    out.number(((When) value).last().toEpochDay());
                }
            }
        }

        @Override
        public Object read(Bytes in) {
            return switch (this) {
                case TEXT -> in.text();
                case INT -> (int) in.number();
                case LONG -> in.number();
                case BOOLEAN -> in.number() != 0;
                case INSTANT -> Instant.ofEpochSecond(in.number(), in.number());
                case DATE -> LocalDate.ofEpochDay(in.number());
                case WHEN -> {
                    When when =
                            new When(in.text(), LocalDate.ofEpochDay(in.number()), LocalDate.ofEpochDay(in.number()));
                    yield when.isKnown() ? when : When.UNKNOWN;
                }
            };
        }

        @Override
        public String signature() {
            return name();
        }
    }

    record Constant(Object[] all) implements Shape {
        @Override
        public void write(Object value, Bytes out) {
            out.number(((Enum<?>) value).ordinal());
        }

        @Override
        public Object read(Bytes in) {
            return all[(int) in.number()];
        }

        @Override
        public String signature() {
            return Arrays.toString(all);
        }
    }

    record Many(boolean set, Shape element) implements Shape {
        @Override
        public void write(Object value, Bytes out) {
            Iterable<?> all = (Iterable<?>) value;
            out.number(set ? ((Set<?>) value).size() : ((List<?>) value).size());
            all.forEach(each -> element.write(each, out));
        }

        @Override
        public Object read(Bytes in) {
            int size = in.count();
            List<Object> all = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                all.add(element.read(in));
            }
            return set ? new LinkedHashSet<>(all) : all;
        }

        @Override
        public String signature() {
            return (set ? "set " : "list ") + element.signature();
        }
    }

    /// From texts, in order.
    record Mapped(Shape element) implements Shape {
        @Override
        public void write(Object value, Bytes out) {
            Map<?, ?> map = (Map<?, ?>) value;
            out.number(map.size());
            map.forEach((key, each) -> {
                out.text((String) key);
                element.write(each, out);
            });
        }

        @Override
        public Object read(Bytes in) {
            int size = in.count();
            Map<String, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(in.text(), element.read(in));
            }
            return map;
        }

        @Override
        public String signature() {
            return "map " + element.signature();
        }
    }

    record Family(List<Shape> members, List<Class<?>> types) implements Shape {
        @Override
        public void write(Object value, Bytes out) {
            int member = types.indexOf(value.getClass());
            out.number(member);
            members.get(member).write(value, out);
        }

        @Override
        public Object read(Bytes in) {
            return members.get((int) in.number()).read(in);
        }

        @Override
        public String signature() {
            StringBuilder all = new StringBuilder("one of");
            members.forEach(member -> all.append(' ').append(member.signature()));
            return all.toString();
        }
    }

    record Whole(String name, List<Shape> parts, List<MethodHandle> getters, MethodHandle maker) implements Shape {
        static Whole of(Class<?> type) {
            try {
                MethodHandles.Lookup lookup = MethodHandles.lookup();
                RecordComponent[] components = type.getRecordComponents();
                List<Shape> parts = new ArrayList<>();
                List<MethodHandle> getters = new ArrayList<>();
                for (RecordComponent component : components) {
                    parts.add(Shape.of(component.getGenericType()));
                    getters.add(lookup.unreflect(component.getAccessor())
                            .asType(MethodType.methodType(Object.class, Object.class)));
                }
                Class<?>[] types =
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
                MethodHandle maker = lookup.unreflectConstructor(type.getConstructor(types))
                        .asSpreader(Object[].class, types.length)
                        .asType(MethodType.methodType(Object.class, Object[].class));
                return new Whole(type.getSimpleName(), parts, getters, maker);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("no shape for " + type, e);
            }
        }

        @Override
        public void write(Object value, Bytes out) {
            try {
                for (int i = 0; i < parts.size(); i++) {
                    parts.get(i).write((Object) getters.get(i).invokeExact(value), out);
                }
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(name, e);
            }
        }

        @Override
        public Object read(Bytes in) {
            Object[] values = new Object[parts.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = parts.get(i).read(in);
            }
            try {
                return (Object) maker.invokeExact(values);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(name, e);
            }
        }

        @Override
        public String signature() {
            StringBuilder all = new StringBuilder(name).append('(');
            parts.forEach(part -> all.append(part.signature()).append(','));
            return all.append(')').toString();
        }
    }
}
