package org.aitutor.platform.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

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
        return taken && outer != null ? outer.getSimpleName() + name : name;
    }

    private Schema described(RecordComponent component) {
        Schema schema = of(component.getGenericType());
        var said =
                component.getAccessor().getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        if (said != null && schema.getRef() == null) {
            describe(schema, said);
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
