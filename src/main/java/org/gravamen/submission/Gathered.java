package org.gravamen.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vocabulary.SubmissionId;

/**
 * A target while its rows are read from several tables.
 */
final class Gathered {

	final List<Names.Alias> aliases = new ArrayList<>();

	final List<Position> positions = new ArrayList<>();

	final List<Identifier> identifiers = new ArrayList<>();

	final List<Designation> designations = new ArrayList<>();

	final List<Allegation> allegations = new ArrayList<>();

	private final UUID id;

	private final SubmissionId submission;

	private final Target.Kind kind;

	private final Names names;

	private final Optional<Count> count;

	private final Assessment assessment;

	Gathered(UUID id, SubmissionId submission, Target.Kind kind, Names names, Optional<Count> count,
			Assessment assessment) {
		this.id = id;
		this.submission = submission;
		this.kind = kind;
		this.names = names;
		this.count = count;
		this.assessment = assessment;
	}

	UUID id() {
		return this.id;
	}

	SubmissionId submission() {
		return this.submission;
	}

	Target target() {
		Names all = new Names(this.names.primary(), this.names.title(), this.names.nativeName(), this.names.script(),
				this.aliases);
		return new Target(this.id, this.kind, all, this.positions, this.identifiers, this.designations, this.count,
				this.assessment, this.allegations);
	}

}
