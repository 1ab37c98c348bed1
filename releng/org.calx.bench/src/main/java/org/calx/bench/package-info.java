// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Benchmarks of the language: how long reading and checking takes, and how that grows with the size of a case. */
package org.calx.bench;
