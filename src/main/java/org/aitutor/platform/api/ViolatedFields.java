package org.aitutor.platform.api;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aitutor.platform.problem.FieldError;

/** Says violated constraints by the names that a client knows: fields of the body, and the body itself. */
final class ViolatedFields {
    private ViolatedFields() {}

    static List<FieldError> of(ConstraintViolationException violations) {
        return violations.getConstraintViolations().stream()
                .map(ViolatedFields::of)
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
    }

    private static FieldError of(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = new ArrayList<>();
        violation.getPropertyPath().forEach(nodes::add);
        return isMissingBody(violation, nodes)
                ? new FieldError("body", "is missing: send a JSON object")
                : new FieldError(fieldOf(nodes), violation.getMessage());
    }

    /** Of the parameters of a resource method it is the body alone that must not be null. */
    private static boolean isMissingBody(ConstraintViolation<?> violation, List<Path.Node> nodes) {
        return nodes.get(nodes.size() - 1).getKind() == ElementKind.PARAMETER
                && violation.getConstraintDescriptor().getAnnotation() instanceof NotNull;
    }

    /** The path without the resource method, and without its parameter where the fault lies inside a body. */
    private static String fieldOf(List<Path.Node> nodes) {
        int own = nodes.size() > 2 ? 2 : Math.min(1, nodes.size() - 1);
        StringBuilder field = new StringBuilder();
        for (Path.Node node : nodes.subList(own, nodes.size())) {
            if (node.isInIterable()) {
                field.append('[')
                        .append(Optional.ofNullable(node.getIndex()).orElse(0))
                        .append(']');
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                field.append(field.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return field.toString();
    }
}
