// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Changes of a case's text that go with files written beside it. */
package org.calx.publish.edit;
