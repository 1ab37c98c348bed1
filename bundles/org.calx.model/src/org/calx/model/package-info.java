// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The case model generated from {@code calx.ecore}, and small pure helpers over it. */
package org.calx.model;
