// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Sets the pieces of a proof on paper of the width at hand: lines, rules, pictures. What measures letters is given to it. */
package org.calx.ui.preview.setting;
