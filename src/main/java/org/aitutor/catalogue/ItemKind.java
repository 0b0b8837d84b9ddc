package org.aitutor.catalogue;

import java.util.Locale;
import java.util.Optional;

/** What sort of answer an item takes. The JSON of choices, answers and responses is fixed by kind. */
public enum ItemKind {
    CHOICE,
    MULTIPLE,
    NUMERIC,
    EXPRESSION,
    EQUATION,
    INTERVAL,
    MATRIX,
    TEXT,
    ORDERING,
    MATCHING,
    BLANKS;

    public String apiName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ItemKind> ofApiName(String name) {
        for (ItemKind kind : values()) {
            if (kind.apiName().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
