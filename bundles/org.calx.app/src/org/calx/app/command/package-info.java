// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Calls the commands of the workbench by their ids. */
package org.calx.app.command;
