package org.aitutor.accounts.audit;

/**
 * Where a chain ends.
 *
 * @param sequence of its last entry; 0 where it has none yet
 * @param hash of its last entry; empty where it has none yet
 */
public record ChainHead(String chain, long sequence, String hash) {
    static ChainHead of(String newChain) {
        return new ChainHead(newChain, 0, "");
    }
}
