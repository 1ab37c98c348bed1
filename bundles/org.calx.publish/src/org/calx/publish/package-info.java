// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The facade over the product: load, validate, compose and write a case. */
package org.calx.publish;
