package org.aitutor.platform.blobs;

class InMemoryBlobStoreTest extends BlobStoreContract {
    @Override
    protected BlobStore empty() {
        return new InMemoryBlobStore();
    }
}
