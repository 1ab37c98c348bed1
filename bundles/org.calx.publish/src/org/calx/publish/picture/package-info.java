// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Takes image files to a case. */
package org.calx.publish.picture;
