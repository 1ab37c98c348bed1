// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.plainjars;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;

/**
 * Rewrites classes compiled for Java 5 and older as classes of Java 8. A class file older than version 50 has no stack
 * map frames, so Java verifies it the slow way at each start and never puts it, nor any class that extends it, into a
 * cache of classes.
 */
final class ClassLifter {

    private static final int FIRST_WITH_FRAMES = 50;

    private final ClassLoader hierarchy;

    /** @param hierarchy finds the classes that the classes to lift refer to; none of them is initialised */
    ClassLifter(ClassLoader hierarchy) {
        this.hierarchy = hierarchy;
    }

    /**
     * {@return the class as one of Java 8, or the same bytes when it is new enough}
     *
     * @param bytes a class file
     */
    byte[] lift(byte[] bytes) {
        if (version(bytes) >= FIRST_WITH_FRAMES) {
            return bytes;
        }
        ClassWriter writer = new FrameWriter();
        new ClassReader(bytes).accept(new Lifting(writer), ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    private static int version(byte[] bytes) {
        return (bytes[6] & 0xff) << 8 | bytes[7] & 0xff;
    }

    private static final class Lifting extends ClassVisitor {

        Lifting(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
            super.visit(Opcodes.V1_8, access, name, signature, superName, interfaces);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
            // the old way to share a finally block, forbidden from version 51 on
            return new JSRInlinerAdapter(super.visitMethod(access, name, descriptor, signature, exceptions), access, name,
                    descriptor, signature, exceptions);
        }
    }

    private final class FrameWriter extends ClassWriter {

        FrameWriter() {
            super(ClassWriter.COMPUTE_FRAMES);
        }

        /** A type that is not there is an optional dependency; Object is then as good for the verifier as any. */
        @Override
        protected String getCommonSuperClass(String first, String second) {
            try {
                return super.getCommonSuperClass(first, second);
            } catch (TypeNotPresentException e) {
                return "java/lang/Object";
            }
        }

        @Override
        protected ClassLoader getClassLoader() {
            return hierarchy;
        }
    }
}
