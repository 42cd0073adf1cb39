package org.banmian.embedded;

import com.sun.security.auth.module.UnixSystem;

/** The system's user who runs this process. */
final class CurrentUser {

    private static final UnixSystem USER = new UnixSystem();

    private CurrentUser() {}

    /** The numeric user id. */
    static long id() {
        return USER.getUid();
    }

    static boolean isRoot() {
        return id() == 0;
    }
}
