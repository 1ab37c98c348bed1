// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;

import org.calx.publish.file.FileCalls;
import org.calx.publish.file.RealFileCalls;

/** The real file system until the call of a given number, which fails; also every later one, if the fault is to last. */
final class FaultyCalls {

    private final int failing;
    private final boolean lasting;
    private final List<String> made = new ArrayList<>();
    private final FileCalls real = new RealFileCalls();

    FaultyCalls(int failing, boolean lasting) {
        this.failing = failing;
        this.lasting = lasting;
    }

    /** The names of the calls made so far. */
    List<String> made() {
        return made;
    }

    FileCalls calls() {
        return (FileCalls) Proxy.newProxyInstance(FileCalls.class.getClassLoader(), new Class<?>[] { FileCalls.class },
                (proxy, method, arguments) -> {
                    // a program that could not even delete is tested by its leftovers
                    if (!method.getName().equals("delete")) {
                        reach(method.getName());
                    }
                    try {
                        Object result = method.invoke(real, arguments);
                        return result instanceof OutputStream out ? new FaultyStream(out)
                                : result instanceof InputStream in ? in : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void reach(String call) throws IOException {
        made.add(call);
        if (made.size() == failing || lasting && made.size() > failing) {
            throw new FileSystemException(call, null, "No space left on device");
        }
    }

    private final class FaultyStream extends OutputStream {

        private final OutputStream out;

        FaultyStream(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] { (byte) b }, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            reach("write");
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            out.close();
            reach("close");
        }
    }
}
