// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Turns the bundles of a product into jars that a plain Java starts quickly with. */
package org.calx.plainjars;
