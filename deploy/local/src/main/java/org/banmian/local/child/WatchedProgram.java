package org.banmian.local.child;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import org.banmian.embedded.broker.ParentWatch;

/** Runs a program that leaves when the process that started it is gone. */
public final class WatchedProgram {

    private WatchedProgram() {}

    /**
     * Runs the program.
     *
     * @param args the name of the class with the program's {@code main}, then what that is given
     * @throws ReflectiveOperationException if there is no such class, or its {@code main} throws
     */
    public static void main(String[] args) throws ReflectiveOperationException {
        ParentWatch.start();
        String[] own = Arrays.copyOfRange(args, 1, args.length);
        try {
            Class.forName(args[0]).getMethod("main", String[].class).invoke(null, (Object) own);
        } catch (InvocationTargetException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }
}
