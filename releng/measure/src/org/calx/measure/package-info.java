// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Programs that compare Calx with other ways to make Word documents; no part of the product. */
package org.calx.measure;
