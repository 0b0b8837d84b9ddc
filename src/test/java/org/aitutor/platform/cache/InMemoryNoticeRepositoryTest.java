package org.aitutor.platform.cache;

class InMemoryNoticeRepositoryTest extends NoticeRepositoryContract {
    @Override
    protected NoticeRepository empty() {
        return new InMemoryNoticeRepository();
    }
}
