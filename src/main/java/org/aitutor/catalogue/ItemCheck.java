package org.aitutor.catalogue;

import java.util.List;
import org.aitutor.platform.problem.FieldError;

/** Whether a task's answer can be read and graded; the room that grades implements it. */
public interface ItemCheck {
    /** What is wrong with the task, field by field below {@code prefix}; empty where it is sound. */
    List<FieldError> check(String prefix, Task task);
}
