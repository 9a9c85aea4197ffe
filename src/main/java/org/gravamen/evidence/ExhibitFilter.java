package org.gravamen.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which exhibits a page of the register shows.
 *
 * @param nature what sort of entry
 * @param kind what sort of evidence
 * @param reliability of the source
 * @param credibility of the content
 * @param consent how the consent to a use stands
 * @param state how the exhibit stands
 */
public record ExhibitFilter(Optional<Exhibit.Nature> nature, Optional<ExhibitKind> kind,
		Optional<Grading.Reliability> reliability, Optional<Grading.Credibility> credibility,
		Optional<Consented> consent, Optional<State> state) {

	/** All of them. */
	public static final ExhibitFilter ALL = new ExhibitFilter(Optional.empty(), Optional.empty(), Optional.empty(),
			Optional.empty(), Optional.empty(), Optional.empty());

	private static final String CONSENT = " and :consent = coalesce((select c.state from exhibit_consent c "
			+ "where c.exhibit_id = exhibit.id and c.consent_use = :use and c.state <> 'NOT_ASKED' "
			+ "order by c.line_number desc fetch first 1 rows only), 'NOT_ASKED')";

	String conditions() {
		StringBuilder conditions = new StringBuilder();
		this.nature.ifPresent((it) -> conditions.append(switch (it) {
			case PHYSICAL -> " and sealed_thing is not null";
			case WEB_CAPTURE -> " and sealed_thing is null and collected_at is not null";
			case FILE -> " and sealed_thing is null and collected_at is null";
		}));
		this.kind.ifPresent((it) -> conditions.append(" and kind = :kind"));
		this.reliability.ifPresent((it) -> conditions.append(" and grading like :reliability"));
		this.credibility.ifPresent((it) -> conditions.append(" and grading like :credibility"));
		this.consent.ifPresent((it) -> conditions.append(CONSENT));
		this.state.ifPresent((it) -> conditions.append(it.condition));
		return conditions.toString();
	}

	Map<String, Object> values() {
		Map<String, Object> values = new HashMap<>();
		this.kind.ifPresent((it) -> values.put("kind", it.name()));
		this.reliability.ifPresent((it) -> values.put("reliability", it.name() + "_"));
		this.credibility.ifPresent((it) -> values.put("credibility", "_" + it.figure()));
		this.consent.ifPresent((it) -> {
			values.put("use", it.use().name());
			values.put("consent", it.state().name());
		});
		return values;
	}

	/**
	 * How the consent to a use stands.
	 *
	 * @param use which use
	 * @param state how
	 */
	public record Consented(Use use, Consent.State state) {
	}

	/** How an exhibit stands. */
	public enum State {

		LIVE("Live", " and withdrawn_at is null"),
		TO_BE_DESCRIBED("To be described", " and withdrawn_at is null and kind is null"),
		WITHDRAWN("Withdrawn", " and withdrawn_at is not null");

		private final String title;

		private final String condition;

		State(String title, String condition) {
			this.title = title;
			this.condition = condition;
		}

		public String title() {
			return this.title;
		}

	}

}
