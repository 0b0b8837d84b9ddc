package org.aitutor.platform.openapi;

import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** Describes the records that answers are made of: the server's own description forgets those of a {@code Response}. */
final class RecordSchemas {
    private final Components components;
    private final Map<String, Class<?>> known = new HashMap<>();

    RecordSchemas(Components components) {
        this.components = components;
    }

    /** A page of them: {@code items}, and {@code next}. */
    Schema pageOf(Class<?> type) {
        return object().addProperty(
                        "items",
                        OASFactory.createSchema().type(SchemaType.ARRAY).items(of(type)))
                .addProperty(
                        "next",
                        text().nullable(true).description("The cursor of the page behind it; null on the last."));
    }

    /** A reference to the record's schema, or a plain schema for anything else. */
    Schema of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        if (!(type instanceof Class<?> plain)) {
            return object();
        }
        if (plain.isRecord()) {
            return OASFactory.createSchema().ref(define(plain));
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return OASFactory.createSchema().type(SchemaType.BOOLEAN);
        }
        if (plain == int.class || plain == long.class || plain == Integer.class || plain == Long.class) {
            return OASFactory.createSchema().type(SchemaType.INTEGER);
        }
        if (plain == double.class || plain == Double.class) {
            return OASFactory.createSchema().type(SchemaType.NUMBER);
        }
        if (plain == Instant.class) {
            return text().format("date-time");
        }
        if (plain == LocalDate.class) {
            return text().format("date");
        }
        if (plain == Object.class || plain == JsonValue.class || plain == JsonStructure.class) {
            return OASFactory.createSchema(); // anything
        }
        return plain == String.class || plain.isEnum() ? text() : object();
    }

    private Schema ofGeneric(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        boolean many = type.getRawType() instanceof Class<?> raw && Collection.class.isAssignableFrom(raw);
        return many
                ? OASFactory.createSchema().type(SchemaType.ARRAY).items(of(arguments[0]))
                : object().additionalPropertiesSchema(of(arguments[arguments.length - 1]));
    }

    private String define(Class<?> type) {
        String name = nameOf(type);
        if (known.putIfAbsent(name, type) == null) {
            Schema schema = object();
            components.addSchema(name, schema);
            for (RecordComponent component : type.getRecordComponents()) {
                schema.addProperty(component.getName(), described(component));
            }
        }
        return name;
    }

    /** Its simple name, unless another record has that one. */
    private String nameOf(Class<?> type) {
        var said = type.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        String name = said == null || said.name().isEmpty() ? type.getSimpleName() : said.name();
        boolean taken = known.getOrDefault(name, type) != type;
        Class<?> outer = type.getEnclosingClass();
        if (!taken) {
            return name;
        }
        return outer != null ? outer.getSimpleName() + name : roomOf(type) + name;
    }

    /** {@code Quiz} of {@code org.aitutor.practice.quiz.rest}. */
    private static String roomOf(Class<?> type) {
        String[] parts = type.getPackageName().split("\\.", -1);
        String room = parts[Math.max(0, parts.length - 2)];
        return room.substring(0, 1).toUpperCase(Locale.ROOT) + room.substring(1);
    }

    /** Adds to the server's own schema of a request's record what it has left out: the fields and items of some types, and what may be null. */
    void mend(Class<?> request) {
        Schema schema =
                components.getSchemas() == null ? null : components.getSchemas().get(request.getSimpleName());
        if (schema == null || known.containsKey(request.getSimpleName())) {
            return;
        }
        schema.setType(SchemaType.OBJECT);
        for (RecordComponent component : request.getRecordComponents()) {
            Schema field = schema.getProperties() == null
                    ? null
                    : schema.getProperties().get(component.getName());
            Schema mended = field != null && (field.getType() != SchemaType.ARRAY || field.getItems() != null)
                    ? field
                    : described(component);
            if (mended.getRef() == null && component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                mended.setNullable(true);
            }
            schema.addProperty(component.getName(), mended);
        }
    }

    @SuppressWarnings("deprecation") // that one field is written although it is null has no other way yet
    private Schema described(RecordComponent component) {
        Schema schema = of(component.getGenericType());
        var said =
                component.getAccessor().getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        if (said != null && schema.getRef() == null) {
            describe(schema, said);
        }
        JsonbProperty written = component.getAccessor().getAnnotation(JsonbProperty.class);
        if (written != null && written.nillable() && schema.getRef() == null) {
            schema.setNullable(true);
        }
        return schema;
    }

    private static void describe(Schema schema, org.eclipse.microprofile.openapi.annotations.media.Schema said) {
        if (!said.description().isEmpty()) {
            schema.setDescription(said.description());
        }
        if (!said.example().isEmpty()) {
            schema.setExample(said.example());
        }
        for (String value : said.enumeration()) {
            schema.addEnumeration(value);
        }
    }

    private static Schema object() {
        return OASFactory.createSchema().type(SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().type(SchemaType.STRING);
    }
}
