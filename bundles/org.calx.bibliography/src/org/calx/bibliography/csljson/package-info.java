// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Reads CSL-JSON, the JSON of the Citation Style Language. */
package org.calx.bibliography.csljson;
