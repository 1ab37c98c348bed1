// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Takes references from elsewhere into the reference file of a case. */
package org.calx.publish.reference;
