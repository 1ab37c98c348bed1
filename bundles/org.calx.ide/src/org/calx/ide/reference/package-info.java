// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** What can be cited in a case: a quick look into its reference files, for completion and hover. */
package org.calx.ide.reference;
