// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The example cases that come with the Studio, and the wizard that copies one. */
package org.calx.app.example;
