package org.gravamen.submission.web;

import org.jspecify.annotations.Nullable;

import org.gravamen.submission.Names;
import org.gravamen.vocabulary.Refusal;

/**
 * Another name as the page sends it.
 *
 * @param name as it is found
 * @param strength how well it tells the target apart
 * @param script which script it is written in
 */
record AliasRow(@Nullable String name, Names.@Nullable Strength strength, @Nullable String script) {

	static AliasRow of(Names.Alias alias) {
		return new AliasRow(alias.name(), alias.strength(), alias.script());
	}

	Names.Alias alias() {
		if (this.strength == null) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, "Choose how strong each other name is.");
		}
		return new Names.Alias(TargetForm.text(this.name), this.strength, TargetForm.text(this.script));
	}

}
