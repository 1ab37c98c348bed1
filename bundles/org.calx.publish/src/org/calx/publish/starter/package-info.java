// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The case file a new case starts from. */
package org.calx.publish.starter;
