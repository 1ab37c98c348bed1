// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Settings of Xtext's generator that its workflow language cannot express; used at build time only. */
package org.calx.generator;
