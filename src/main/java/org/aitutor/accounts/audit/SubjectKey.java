package org.aitutor.accounts.audit;

import org.aitutor.accounts.UserId;

/**
 * What stands for a person in logs and archives.
 *
 * @param pseudonym random: says nothing about the person
 * @param key random: encrypts what is archived of the person
 */
public record SubjectKey(UserId person, String pseudonym, String key) {
    @Override
    public String toString() {
        return "SubjectKey[" + pseudonym + "]";
    }
}
