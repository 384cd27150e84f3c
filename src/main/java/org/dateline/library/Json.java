package org.dateline.library;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// How records are written as JSON.
///
/// A record is an object of its components. A member of a sealed family carries its simple name as `"is"`, so that a
/// family grows by a new record and nothing else. A When is its EDTF, a Span `[start,end]`. What a later program
/// wrote and this one does not know is passed over; what an earlier one did not write is empty.
final class Json {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new SealedFamilies())
            .addModule(new SimpleModule()
                    .addSerializer(new WriteWhen())
                    .addDeserializer(When.class, new ReadWhen())
                    .addSerializer(new WriteSpan())
                    .addDeserializer(Span.class, new ReadSpan()))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultVisibility(v -> v.withGetterVisibility(JsonAutoDetect.Visibility.NONE)
                    .withIsGetterVisibility(JsonAutoDetect.Visibility.NONE)
                    .withFieldVisibility(JsonAutoDetect.Visibility.ANY))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .changeDefaultNullHandling(n -> n.withOverrides(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private Json() {}

    private static final class SealedFamilies extends JacksonAnnotationIntrospector {
        @Serial
        private static final long serialVersionUID = 1;

        @Override
        public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
            return inFamily(annotated.getRawType())
                    ? JsonTypeInfo.Value.construct(
                            JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "is", null, false, true, null)
                    : super.findPolymorphicTypeInfo(config, annotated);
        }

        @Override
        public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
            if (!annotated.getRawType().isSealed()) {
                return super.findSubtypes(config, annotated);
            }
            List<NamedType> members = new ArrayList<>();
            collect(annotated.getRawType(), members);
            return members;
        }

        @Override
        public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass annotated) {
            return inFamily(annotated.getRawType())
                    ? annotated.getRawType().getSimpleName()
                    : super.findTypeName(config, annotated);
        }

        private static boolean inFamily(Class<?> type) {
            if (type.isSealed() && type.isInterface()) {
                return true;
            }
            for (Class<?> parent : type.getInterfaces()) {
                if (type.isRecord() && parent.isSealed()) {
                    return true;
                }
            }
            return false;
        }

        private static void collect(Class<?> family, List<NamedType> members) {
            for (Class<?> member : family.getPermittedSubclasses()) {
                if (member.isSealed()) {
                    collect(member, members);
                } else {
                    members.add(new NamedType(member, member.getSimpleName()));
                }
            }
        }
    }

    private static final class WriteWhen extends StdSerializer<When> {
        WriteWhen() {
            super(When.class);
        }

        @Override
        public void serialize(When when, JsonGenerator out, SerializationContext context) {
            out.writeString(when.edtf());
        }
    }

    private static final class ReadWhen extends StdDeserializer<When> {
        ReadWhen() {
            super(When.class);
        }

        @Override
        public When deserialize(JsonParser in, DeserializationContext context) {
            return When.of(in.getString());
        }

        @Override
        public Object getEmptyValue(DeserializationContext context) {
            return When.UNKNOWN;
        }
    }

    private static final class WriteSpan extends StdSerializer<Span> {
        WriteSpan() {
            super(Span.class);
        }

        @Override
        public void serialize(Span span, JsonGenerator out, SerializationContext context) {
            out.writeStartArray();
            out.writeNumber(span.start());
            out.writeNumber(span.end());
            out.writeEndArray();
        }
    }

    private static final class ReadSpan extends StdDeserializer<Span> {
        ReadSpan() {
            super(Span.class);
        }

        @Override
        public Span deserialize(JsonParser in, DeserializationContext context) {
            in.nextToken();
            int start = in.getIntValue();
            in.nextToken();
            Span span = new Span(start, in.getIntValue());
            in.nextToken();
            return span;
        }
    }
}
