package org.aitutor.accounts;

class InMemoryAdministratorsTest extends AdministratorsContract {
    private final InMemoryUserRepository users = new InMemoryUserRepository();

    @Override
    protected UserRepository noUsers() {
        return users;
    }

    @Override
    protected Administrators administrators() {
        return new InMemoryAdministrators(users);
    }
}
