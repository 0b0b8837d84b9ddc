package org.aitutor.catalogue;

import java.util.List;
import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.FieldError;
import org.aitutor.platform.problem.Kind;

/** The course lacks something that students need. */
public final class NotPublishable extends DomainException {
    public NotPublishable(List<FieldError> reasons) {
        super(Kind.CONFLICT, "not-publishable", "This course cannot be published yet.", reasons);
    }
}
