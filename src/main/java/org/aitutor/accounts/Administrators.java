package org.aitutor.accounts;

/** Whether the installation has administrators. */
public interface Administrators {
    boolean exist();
}
